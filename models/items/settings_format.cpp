// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/settings_format.h"

#include <QBuffer>
#include <QFileDevice>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace secateur {

namespace {

/// What Qt makes of a file's text.
bool readSettings(QIODevice& device, QSettings::SettingsMap& settings)
{
    const QTemporaryDir folder;
    QFile copy(folder.filePath(u"settings.ini"_s));
    const QByteArray text = device.readAll();
    if (!copy.open(QIODevice::WriteOnly) || copy.write(text) != text.size() || !copy.flush())
        return false;
    copy.close();
    const QSettings read(copy.fileName(), QSettings::IniFormat);
    const QStringList keys = read.allKeys();
    for (const QString& key : keys)
        settings.insert(key, read.value(key));
    return read.status() == QSettings::NoError;
}

/// The text that Qt makes of settings; nothing where there was no room for it.
std::optional<QByteArray> textOf(const QSettings::SettingsMap& settings)
{
    const QTemporaryDir folder;
    const QString name = folder.filePath(u"settings.ini"_s);
    {
        QSettings written(name, QSettings::IniFormat);
        for (auto setting = settings.cbegin(); setting != settings.cend(); ++setting)
            written.setValue(setting.key(), setting.value());
        written.sync();
        if (written.status() != QSettings::NoError)
            return std::nullopt;
    }
    QFile file(name);
    if (!settings.isEmpty() && !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    QByteArray text = settings.isEmpty() ? QByteArray() : file.readAll();
    QBuffer again(&text);
    QSettings::SettingsMap kept;
    const bool whole = again.open(QIODevice::ReadOnly) && readSettings(again, kept) && kept.size() == settings.size();
    return whole ? std::optional(text) : std::nullopt;
}

bool writeSettings(QIODevice& device, const QSettings::SettingsMap& settings)
{
    const auto text = textOf(settings);
    if (!text || device.write(*text) != text->size())
        return false;
    auto* file = qobject_cast<QFileDevice*>(&device);
    return file == nullptr || (file->flush() && file->error() == QFileDevice::NoError);
}

} // namespace

QSettings::Format wholeSettingsFormat()
{
    static const QSettings::Format format =
        QSettings::registerFormat(u"conf"_s, readSettings, writeSettings, Qt::CaseSensitive);
    return format;
}

void keepSettingsWhole()
{
    QSettings::setDefaultFormat(wholeSettingsFormat());
}

} // namespace secateur
