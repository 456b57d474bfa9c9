// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/arguments.h"
#include "ctl/command.h"

#include <QFile>
#include <QRegularExpression>
#include <cstdio>

namespace secateur::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maxFile = 64 << 20; ///< bytes of a list of paths

Result<QByteArray> textOf(const QString& name)
{
    QFile file(name);
    const bool opened = name == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!opened)
        return failure(ErrorCode::NotFound,
                       Ctl::tr("The list \"%1\" can not be read: %2.").arg(name, file.errorString()));
    QByteArray text = file.read(maxFile + 1);
    if (text.size() > maxFile)
        return failure(ErrorCode::TooLarge,
                       Ctl::tr("The list \"%1\" is larger than %2 MB.").arg(name).arg(maxFile >> 20));
    return text;
}

/// The first column of a line of CSV, without its quotes.
QString firstColumn(const QString& line)
{
    QString text = line.trimmed();
    if (text.startsWith(u'"'))
        return text.mid(1, text.indexOf(u'"', 1) - 1);
    const qsizetype end = text.indexOf(QRegularExpression(u"[,;\\t]"_s));
    return end < 0 ? text : text.left(end).trimmed();
}

Result<QList<AssetPath>> pathsIn(const QByteArray& text)
{
    QList<AssetPath> paths;
    qsizetype number = 0;
    const QStringList lines = QString::fromUtf8(text).split(u'\n');
    for (const QString& line : lines) {
        ++number;
        const QString column = firstColumn(line);
        if (column.isEmpty() || column.startsWith(u'#') || (number == 1 && column == "path"_L1))
            continue;
        const auto path = pathFrom(column);
        if (!path)
            return failure(ErrorCode::BadRequest,
                           Ctl::tr("Line %1: %2").arg(QString::number(number), path.error().what),
                           Ctl::tr("No path was added."));
        paths.append(*path);
    }
    return paths;
}

Result<void> checkNeeded(const AssetStore& store)
{
    if (!store.info().capabilities.listsPaths)
        return {};
    return failure(ErrorCode::BadRequest, Ctl::tr("This store lists its paths itself: none need to be added."));
}

Result<Exit> add(Context& context, AssetReader& reader)
{
    return textOf(context.arguments.at(1))
        .and_then(pathsIn)
        .and_then([&](const QList<AssetPath>& paths) -> Result<Exit> {
            const auto added = reader.learnPaths(paths);
            if (!added)
                return tl::unexpected(added.error());
            context.out.document({{u"read"_s, paths.size()}, {u"added"_s, *added}});
            context.out.line(Ctl::tr("%1 paths read, %2 of them new.").arg(paths.size()).arg(*added));
            return Exit::Done;
        });
}

Result<Exit> forget(Context& context, AssetReader& reader)
{
    return pathFrom(context.arguments.at(1)).and_then([&](const AssetPath& path) -> Result<Exit> {
        const auto gone = reader.forgetPath(path);
        if (!gone)
            return tl::unexpected(gone.error());
        context.out.document({{u"forgotten"_s, path.text()}});
        context.out.line(Ctl::tr("%1 is forgotten here, with all below it; nothing was deleted.").arg(path.text()));
        return Exit::Done;
    });
}

Result<Exit> runPaths(Context& context)
{
    const QString& what = context.arguments.first();
    if (what != "add"_L1 && what != "forget"_L1)
        return failure(ErrorCode::BadRequest, Ctl::tr("paths takes add or forget, not \"%1\".").arg(what));
    const auto store = openGivenStore(context, Access::ReadOnly);
    if (!store)
        return tl::unexpected(store.error());
    if (const auto needed = checkNeeded(**store); !needed)
        return tl::unexpected(needed.error());
    return what == "add"_L1 ? add(context, (*store)->reader()) : forget(context, (*store)->reader());
}

} // namespace

Command pathsCommand()
{
    return {
        u"paths"_s,
        u"add FILE|- | forget PATH"_s,
        Ctl::tr("name paths of a server that can not list them"),
        Ctl::tr("A Konifer server can not list its paths; without a catalogue, tree and recursive previews know\n"
                "only those that were named here or visited. add reads one path from each line of FILE, or the\n"
                "first column of a CSV. forget takes a path, and all below it, out again. Neither changes anything\n"
                "on the server."),
        2,
        2,
        {},
        runPaths};
}

} // namespace secateur::ctl
