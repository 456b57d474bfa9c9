// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/arguments.h"
#include "ctl/command.h"
#include "items/path_list.h"

#include <QFile>
#include <cstdio>

namespace secateur::ctl {

using namespace Qt::StringLiterals;

namespace {

Result<QString> textOf(const QString& name)
{
    if (name != "-"_L1)
        return readPathFile(name);
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return failure(ErrorCode::Io, Ctl::tr("Standard input can not be read: %1.").arg(input.errorString()));
    const QByteArray text = input.read(maxPathFileBytes + 1);
    if (text.size() > maxPathFileBytes) {
        return failure(ErrorCode::TooLarge,
                       Ctl::tr("Standard input is larger than %1 MB.").arg(maxPathFileBytes >> 20));
    }
    return QString::fromUtf8(text);
}

/// All of them or none: a line that names no path is an error.
Result<QList<AssetPath>> pathsIn(const QString& text)
{
    const PathList list = parsePathList(text);
    if (list.bad.isEmpty())
        return list.paths;
    const PathList::BadLine& bad = list.bad.first();
    return failure(ErrorCode::BadRequest,
                   Ctl::tr("Line %1, \"%2\": %3").arg(QString::number(bad.number), bad.text, bad.why),
                   Ctl::tr("No path was added."));
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
