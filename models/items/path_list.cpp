// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/path_list.h"

#include "items/plain_text.h"

#include <QCoreApplication>
#include <QFile>
#include <QSet>

namespace secateur {

using namespace Qt::StringLiterals;

namespace {

struct PathListWords {
    Q_DECLARE_TR_FUNCTIONS(PathList)
};

constexpr qsizetype longestShown = 80;

/// The text of a line's first column. A quotation mark inside one is written twice.
QString firstColumn(const QString& line)
{
    const QString text = line.trimmed();
    if (!text.startsWith(u'"')) {
        const auto end =
            std::find_if(text.cbegin(), text.cend(), [](QChar c) { return c == u',' || c == u';' || c == u'\t'; });
        return text.first(end - text.cbegin()).trimmed();
    }
    QString column;
    for (qsizetype i = 1; i < text.size(); ++i) {
        if (text[i] == u'"' && (i + 1 == text.size() || text[++i] != u'"'))
            break;
        column += text[i];
    }
    return column.trimmed();
}

QString withoutTrailingSlash(QString text)
{
    while (text.size() > 1 && text.endsWith(u'/'))
        text.chop(1);
    return text;
}

/// Why a text names no path that a server can hold; empty where it does.
QString whyNot(const QString& text)
{
    if (!AssetPath::isCanonical(text))
        return PathListWords::tr("It has an empty part, or “.” or “..” as a part, or a control character.");
    const auto foreign = std::find_if(text.cbegin(), text.cend(),
                                      [](QChar c) { return c != u'/' && !AssetPath::isStorableCharacter(c); });
    if (foreign != text.cend())
        return PathListWords::tr("“%1” can not be part of a path.").arg(plain(QString(*foreign)));
    if (!AssetPath::fromCanonical(text).isStorable())
        return PathListWords::tr("A part that ends in “-” can not be reached on a server.");
    return {};
}

} // namespace

PathList parsePathList(const QString& text)
{
    PathList list;
    QSet<AssetPath> seen;
    qint64 number = 0;
    bool first = true;
    for (const QStringView line : QStringView(text).split(u'\n')) {
        ++number;
        const QString column = firstColumn(line.toString());
        if (column.isEmpty() || column.startsWith(u'#'))
            continue;
        if (std::exchange(first, false) && column.compare("path"_L1, Qt::CaseInsensitive) == 0)
            continue;
        const QString path = withoutTrailingSlash(column.startsWith(u'/') ? column : u'/' + column);
        if (const QString why = whyNot(path); !why.isEmpty()) {
            if (++list.badLines <= PathList::maxBad)
                list.bad.append({number, plain(column, longestShown), why});
            continue;
        }
        const AssetPath named = AssetPath::fromCanonical(path);
        if (seen.contains(named)) {
            ++list.repeated;
            continue;
        }
        seen.insert(named);
        list.paths.append(named);
    }
    return list;
}

Result<QString> readPathFile(const QString& name)
{
    QFile file(name);
    const QString shown = plain(name, 200);
    if (!file.exists())
        return failure(ErrorCode::NotFound, PathListWords::tr("There is no file %1.").arg(shown));
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Permission,
                       PathListWords::tr("%1 can not be read: %2.").arg(shown, plain(file.errorString())));
    const QByteArray bytes = file.read(maxPathFileBytes + 1);
    if (file.error() != QFile::NoError)
        return failure(ErrorCode::Io,
                       PathListWords::tr("%1 can not be read: %2.").arg(shown, plain(file.errorString())));
    if (bytes.size() > maxPathFileBytes)
        return failure(ErrorCode::TooLarge,
                       PathListWords::tr("%1 is larger than %2.").arg(shown, bytesText(maxPathFileBytes)), {},
                       PathListWords::tr("Split it into smaller files."));
    return QString::fromUtf8(bytes.startsWith("\xef\xbb\xbf") ? bytes.sliced(3) : bytes);
}

PathFileReader::PathFileReader(QObject* parent)
    : QObject(parent)
    , m_thread(this, u"path file"_s)
{}

void PathFileReader::start(const QString& file)
{
    auto answer = std::make_shared<Result<QString>>();
    m_thread.run([file, answer](const Cancel&) { *answer = readPathFile(file); },
                 [this, answer] {
                     if (*answer)
                         Q_EMIT read(**answer);
                     else
                         Q_EMIT failed(answer->error());
                 });
}

} // namespace secateur
