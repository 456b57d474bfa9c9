// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/arguments.h"
#include "ctl/command.h"
#include "ctl/json.h"
#include "ctl/look_up.h"

#include <limits>

namespace secateur::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 treeLimit = 100;
constexpr qint64 assetsLimit = 20;
constexpr qint64 maxLimit = std::numeric_limits<int>::max();

struct Branch {
    ChildPage page;
    QList<Branch> below; ///< one for each child; empty at the last level
};

/// Counts one by one what came without a count; what can not be counted stays so.
Result<void> countChildren(const Context& context, AssetReader& reader, QList<ChildNode>& children)
{
    for (ChildNode& child : children) {
        if (child.assets >= 0 || context.stop.isRequested())
            continue;
        auto node = reader.node(child.path);
        if (!node && node.error().code != ErrorCode::NotFound)
            return tl::unexpected(node.error());
        if (node)
            child = *std::move(node);
    }
    return {};
}

Result<Branch> readBranch(const Context& context, AssetReader& reader, const AssetPath& path, const QString& after,
                          int limit, qint64 depth)
{
    if (context.stop.isRequested())
        return failure(ErrorCode::Cancelled, Ctl::tr("Stopped."));
    auto page = reader.children(path, after, limit);
    if (!page)
        return tl::unexpected(page.error());
    Branch branch{*std::move(page), {}};
    if (auto counted = countChildren(context, reader, branch.page.children); !counted)
        return tl::unexpected(counted.error());
    if (depth == 1)
        return branch;
    for (const ChildNode& child : std::as_const(branch.page.children)) {
        if (!child.hasChildren) {
            branch.below.append(Branch());
            continue;
        }
        auto below = readBranch(context, reader, child.path, {}, limit, depth - 1);
        if (!below)
            return below;
        branch.below.append(*std::move(below));
    }
    return branch;
}

QJsonObject branchJson(const Branch& branch)
{
    QJsonArray children;
    for (qsizetype i = 0; i < branch.page.children.size(); ++i) {
        QJsonObject child = childJson(branch.page.children.at(i));
        if (!branch.below.isEmpty()) {
            const QJsonObject below = branchJson(branch.below.at(i));
            for (auto part = below.begin(); part != below.end(); ++part)
                child.insert(part.key(), part.value());
        }
        children.append(child);
    }
    return {{u"children"_s, children}, {u"more"_s, branch.page.more}};
}

QString countText(qint64 count)
{
    return count < 0 ? u"?"_s : QString::number(count);
}

void addRows(TextTable& table, const Branch& branch, int level)
{
    const QString indent(level * 2, u' ');
    for (qsizetype i = 0; i < branch.page.children.size(); ++i) {
        const ChildNode& child = branch.page.children.at(i);
        table.add({countText(child.assets), countText(child.bytes),
                   indent + (child.hasChildren ? child.name + u'/' : child.name)});
        if (!branch.below.isEmpty())
            addRows(table, branch.below.at(i), level + 1);
    }
    if (branch.page.more)
        table.add({QString(), QString(), indent + Ctl::tr("... more")});
}

void showBranch(Output& out, const Branch& branch, const AssetPath& path)
{
    out.document(branchJson(branch));
    if (branch.page.children.isEmpty()) {
        out.remark(Ctl::tr("Nothing lies below %1.").arg(path.text()));
        return;
    }
    TextTable table({0, 1});
    table.add({Ctl::tr("assets"), Ctl::tr("bytes"), Ctl::tr("name")});
    addRows(table, branch, 0);
    out.table(table);
    if (branch.page.more) {
        out.remark(Ctl::tr("There is more: go on with --after '%1'.").arg(branch.page.children.constLast().name));
    }
}

Result<Exit> runTree(Context& context)
{
    const auto path =
        context.arguments.isEmpty() ? Result<AssetPath>(AssetPath()) : pathFrom(context.arguments.first());
    if (!path)
        return tl::unexpected(path.error());
    const auto depth = numberOption(context, u"depth"_s, 1, maxLimit, 1);
    const auto limit = numberOption(context, u"limit"_s, 1, maxLimit, treeLimit);
    if (!depth || !limit)
        return tl::unexpected(depth ? limit.error() : depth.error());
    const auto store = openGivenStore(context, Access::ReadOnly);
    if (!store)
        return tl::unexpected(store.error());
    const auto branch =
        readBranch(context, (*store)->reader(), *path, context.options.value(u"after"_s), int(*limit), *depth);
    if (!branch)
        return tl::unexpected(branch.error());
    showBranch(context.out, *branch, *path);
    return Exit::Done;
}

/// At most one reference more than asked for, which tells that there are more.
Result<QList<AssetRef>> firstRefs(const Context& context, AssetReader& reader, const AssetPath& path, Sort sort,
                                  qint64 limit)
{
    QList<AssetRef> refs;
    const auto listed =
        reader.refs(DeleteRequest::allAt(path), sort, context.stop.cancel(), [&](std::span<const AssetRef> batch) {
            for (const AssetRef& ref : batch) {
                if (refs.size() > limit)
                    break;
                refs.append(ref);
            }
            return refs.size() <= limit;
        });
    if (!listed)
        return tl::unexpected(listed.error());
    return refs;
}

/// Looked up and shown some at a time: how many there are costs a reference each, not an asset.
Result<qint64> showAssets(const Context& context, AssetReader& reader, const QList<AssetRef>& refs, bool more)
{
    constexpr qsizetype atOnce = 1000;
    Output& out = context.out;
    TextTable table({0, 2});
    table.add({Ctl::tr("entry"), Ctl::tr("created"), Ctl::tr("bytes"), Ctl::tr("labels"), Ctl::tr("alt")});
    qint64 shown = 0;
    for (qsizetype first = 0; first < refs.size() || first == 0; first += atOnce) {
        if (context.stop.isRequested())
            return failure(ErrorCode::Cancelled, Ctl::tr("Stopped."));
        const auto found = lookUpAll(reader, refs.mid(first, atOnce));
        if (!found)
            return tl::unexpected(found.error());
        if (first == 0)
            out.beginList(u"assets"_s);
        for (const auto& asset : *found) {
            if (!asset)
                continue;
            ++shown;
            if (out.isJson())
                out.listItem(assetJson(*asset));
            else if (!asset->shown)
                table.add({QString::number(asset->ref.entry), Ctl::tr("unknown"), Ctl::tr("unknown"), {}, notShown()});
            else
                table.add({QString::number(asset->ref.entry), isoText(asset->created),
                           asset->bytes() < 0 ? Ctl::tr("unknown") : QString::number(asset->bytes()),
                           labelsText(asset->labels), asset->alt});
        }
    }
    out.endList({{u"more"_s, more}});
    if (shown > 0)
        out.table(table);
    return shown;
}

Result<Exit> runAssets(Context& context)
{
    const auto path = pathFrom(context.arguments.first());
    if (!path)
        return tl::unexpected(path.error());
    const auto order = wordOption(context, u"order"_s, {u"new"_s, u"modified"_s});
    if (!order)
        return tl::unexpected(order.error());
    const auto limit = numberOption(context, u"limit"_s, 1, maxLimit, assetsLimit);
    if (!limit)
        return tl::unexpected(limit.error());
    const auto store = openGivenStore(context, Access::ReadOnly);
    if (!store)
        return tl::unexpected(store.error());
    remarkOnSight(context.out, **store);
    AssetReader& reader = (*store)->reader();
    auto refs =
        firstRefs(context, reader, *path, *order == "new"_L1 ? Sort::NewestFirst : Sort::LastModifiedFirst, *limit);
    if (!refs)
        return tl::unexpected(refs.error());
    const bool more = refs->size() > *limit;
    if (more)
        refs->removeLast();
    const auto shown = showAssets(context, reader, *refs, more);
    if (!shown)
        return tl::unexpected(shown.error());
    if (*shown == 0)
        context.out.remark(Ctl::tr("No assets are at %1.").arg(path->text()));
    if (more)
        context.out.remark(Ctl::tr("There are more: ask for them with --limit."));
    return Exit::Done;
}

} // namespace

Command treeCommand()
{
    return {u"tree"_s,
            u"[PATH] [--depth N] [--limit N] [--after NAME]"_s,
            Ctl::tr("list the paths below a path"),
            Ctl::tr("Lists what lies directly below PATH (default: /), by name, with the assets and bytes at each\n"
                    "and below it. \"more\" says that names follow the last one: go on with --after."),
            0,
            1,
            {{u"depth"_s, u"N"_s, Ctl::tr("how many levels to list (default: 1)")},
             {u"limit"_s, u"N"_s, Ctl::tr("most children to list of one path (default: 100)")},
             {u"after"_s, u"NAME"_s, Ctl::tr("begin after this name")}},
            runTree};
}

Command assetsCommand()
{
    return {u"assets"_s,
            u"PATH [--order new|modified] [--limit N]"_s,
            Ctl::tr("list the assets at a path"),
            Ctl::tr("Lists the assets at exactly PATH, newest first."),
            1,
            1,
            {{u"order"_s, u"ORDER"_s, Ctl::tr("new: by created time (default); modified: by modified time")},
             {u"limit"_s, u"N"_s, Ctl::tr("most assets to list (default: 20)")}},
            runAssets};
}

} // namespace secateur::ctl
