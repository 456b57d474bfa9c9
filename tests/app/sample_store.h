// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/run_ctl.h"

#include <QColor>
#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QImage>
#include <QJsonArray>
#include <QMap>
#include <QSet>
#include <QTemporaryDir>

namespace secateur::test {

using namespace Qt::StringLiterals;

/// A folder of real images, the store made of it, and a journal of its own. 31 assets:
/// /users/u12/profile 5, /users/u12/gallery 4, /users/u120/profile 3, /users/u13 2, /shop/red 6, /shop/blue 6 (labelled
/// colour=red and colour=blue), /shop/mixed 5 (3 red, 2 blue).
class SampleStore final {
public:
    SampleStore() { qputenv("XDG_DATA_HOME", m_dir.filePath(u"data"_s).toUtf8()); }
    [[nodiscard]] QString place(const QString& name) const { return m_dir.filePath(name); }
    [[nodiscard]] QString folder() const { return place(u"store"_s); }

    void drawImages(const QString& below, int count)
    {
        const QDir dir(place(below));
        QDir().mkpath(dir.path());
        for (int i = 0; i < count; ++i) {
            QImage image(3 + i, 4, QImage::Format_RGB32);
            image.fill(QColor::fromHsv(m_drawn++ * 37 % 360, 200, 200));
            image.save(dir.filePath(u"%1.png"_s.arg(i)));
        }
    }

    /// Runs a command on this store and gives what it said as JSON.
    [[nodiscard]] Run ctl(const QStringList& arguments) const
    {
        return runHere(QStringList{u"--store"_s, folder(), u"--json"_s} + arguments);
    }

    [[nodiscard]] bool make()
    {
        drawImages(u"pictures/u12/profile"_s, 5);
        drawImages(u"pictures/u12/gallery"_s, 4);
        drawImages(u"pictures/u120/profile"_s, 3);
        drawImages(u"pictures/u13"_s, 2);
        drawImages(u"red/red"_s, 6);
        drawImages(u"red/mixed"_s, 3);
        drawImages(u"blue/blue"_s, 6);
        drawImages(u"blue/mixed"_s, 2);
        return ctl({u"import"_s, place(u"pictures"_s), u"--at"_s, u"/users"_s}).status == 0 &&
               ctl({u"import"_s, place(u"red"_s), u"--at=/shop"_s, u"--label"_s, u"colour=red"_s}).status == 0 &&
               ctl({u"import"_s, place(u"blue"_s), u"--at=/shop"_s, u"--label"_s, u"colour=blue"_s}).status == 0;
    }

    /// The content files, by their path below content/, with the hash of what they hold.
    [[nodiscard]] QMap<QString, QByteArray> content() const
    {
        QMap<QString, QByteArray> files;
        const QDir root(folder() + "/content"_L1);
        QDirIterator all(root.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            QFile file(all.next());
            if (file.open(QIODevice::ReadOnly))
                files.insert(root.relativeFilePath(file.fileName()),
                             QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256));
        }
        return files;
    }

    /// The content that assets in JSON name, as content() names it.
    [[nodiscard]] static QSet<QString> contentOf(const QJsonArray& assets)
    {
        QSet<QString> files;
        for (const QJsonValue& asset : assets) {
            const QJsonArray variants = asset.toObject().value("variants"_L1).toArray();
            for (const QJsonValue& variant : variants)
                files.insert(variant.toObject().value("bucket"_L1).toString() + u'/' +
                             variant.toObject().value("key"_L1).toString());
        }
        return files;
    }

private:
    QTemporaryDir m_dir;
    int m_drawn = 0;
};

} // namespace secateur::test
