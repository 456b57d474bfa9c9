// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QTemporaryDir>

namespace secateur::test {

/// The user's settings in a folder of the test's own, empty at first. Make it before anything reads a setting.
class OwnSettings final {
public:
    OwnSettings()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_dir.path());
        QCoreApplication::setOrganizationName(QStringLiteral("secateur-test"));
    }
    /// Writes the file as an editor would: lines like "[window]" and "textSize=abc".
    void write(const QByteArray& lines)
    {
        QSettings().clear(); // what is kept in memory too
        const QString name = QSettings().fileName();
        QDir().mkpath(QFileInfo(name).path());
        QFile file(name);
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(lines) != lines.size())
            qFatal("The settings file can not be written.");
        file.close();
        QSettings().sync();
    }
    void clear() { QSettings().clear(); }

private:
    QTemporaryDir m_dir;
};

} // namespace secateur::test
