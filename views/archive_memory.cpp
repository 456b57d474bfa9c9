// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive_memory.h"

#include "items/user_settings.h"

#include <QCoreApplication>
#include <QSettings>
#include <QStandardPaths>

namespace secateur {

using namespace Qt::StringLiterals;

namespace {

/// A store's id may hold a slash, which would be a group of settings.
QString keyOf(const StoreInfo& store, const QString& what)
{
    return u"archives/%1/%2"_s.arg(QString(store.id).replace(u'/', u'|').replace(u'\\', u'|'), what);
}

} // namespace

ArchiveMemory rememberedArchive(const StoreInfo& store)
{
    const UserSettings& preset = UserSettings::instance();
    QString folder = preset.text(Setting::ArchiveFolder);
    if (folder.isEmpty()) {
        folder = u"%1/%2"_s.arg(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                                QCoreApplication::translate("DeleteTerms", "Secateur archives"));
    }
    const bool on = store.environment == Environment::Production || preset.text(Setting::ArchiveFirst) == "always"_L1;
    const QSettings settings;
    return {settings.value(keyOf(store, u"on"_s), on).toBool(),
            settings.value(keyOf(store, u"folder"_s), folder).toString()};
}

void rememberArchive(const StoreInfo& store, const ArchiveMemory& memory)
{
    QSettings settings;
    settings.setValue(keyOf(store, u"on"_s), memory.on);
    settings.setValue(keyOf(store, u"folder"_s), memory.parentFolder);
}

} // namespace secateur
