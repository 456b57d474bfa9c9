// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/arguments.h"
#include "ctl/command.h"
#include "ctl/json.h"
#include "ctl/look_up.h"
#include "jobs/planner.h"

#include <QLocale>

#include <algorithm>
#include <limits>

namespace secateur::ctl {

using namespace Qt::StringLiterals;

namespace {

/// What one look at the store gave; all of it speaks of the same moment.
struct Look {
    DeletePlan plan;
    BlastRadius radius;
    QList<Asset> list;
    QList<Hazard> hazards;
};

/// Makes the plan, saved where a file is wanted, and keeps the first of its assets.
Result<DeletePlan> planned(const Context& context, AssetStore& store, const DeleteRequest& request, qint64 keep,
                           QList<PlannedAsset>& first)
{
    first.clear();
    const PlanLineSink keepFirst = [&](const PlannedAsset& asset, const QByteArray&) -> Result<void> {
        if (first.size() < keep)
            first.append(asset);
        return {};
    };
    if (!context.options.isSet(u"save"_s))
        return makePlan(store, request, context.stop.cancel(), keepFirst);
    // The list is taken from the file as it was written, which proves it as well.
    const QString file = context.options.value(u"save"_s);
    return savePlan(store, request, file, context.stop.cancel()).and_then([&](const DeletePlan&) {
        return readPlan(file, keepFirst);
    });
}

/// The planned assets in full; nothing where one of them is not the planned one any more.
Result<std::optional<QList<Asset>>> inFull(AssetReader& reader, const QList<PlannedAsset>& assets)
{
    QList<AssetRef> refs;
    refs.reserve(assets.size());
    for (const PlannedAsset& asset : assets)
        refs.append(asset.ref);
    const auto found = lookUpAll(reader, refs);
    if (!found)
        return tl::unexpected(found.error());
    QList<Asset> list;
    for (qsizetype i = 0; i < assets.size(); ++i) {
        const auto& asset = found->at(i);
        if (!asset || asset->created != assets.at(i).created)
            return std::optional<QList<Asset>>();
        list.append(*asset);
    }
    return std::optional(std::move(list));
}

/// Looks until the sums, the plan and the list agree: each is read by itself, and the store may change in between.
Result<Look> look(const Context& context, AssetStore& store, const ParsedRequest& parsed, qint64 listed)
{
    constexpr int tries = 4;
    for (int i = 0; i < tries; ++i) {
        QList<PlannedAsset> first;
        auto plan = planned(context, store, parsed.request, listed, first);
        if (!plan)
            return tl::unexpected(plan.error());
        auto radius = store.reader().radius(parsed.request, context.stop.cancel());
        if (!radius)
            return tl::unexpected(radius.error());
        auto list = inFull(store.reader(), first);
        if (!list)
            return tl::unexpected(list.error());
        if (radius->matched != plan->totals || !list->has_value())
            continue;
        Look seen{*std::move(plan), *std::move(radius), **std::move(list), parsed.hazards};
        if (seen.radius.collateralAssets > 0 && !seen.hazards.contains(Hazard::TextPrefix))
            seen.hazards.append(Hazard::TextPrefix);
        std::sort(seen.hazards.begin(), seen.hazards.end(),
                  [](Hazard a, Hazard b) { return hazardName(a) < hazardName(b); });
        return seen;
    }
    return failure(ErrorCode::Busy, Ctl::tr("The store keeps changing while it is looked at."), {},
                   Ctl::tr("Try again when nothing else writes to it."));
}

QJsonObject lookJson(const Look& look)
{
    QJsonArray near;
    for (const NearPath& place : look.radius.near)
        near.append(QJsonObject{{u"path"_s, place.path.text()}, {u"assets"_s, place.assets}});
    QJsonArray list;
    for (const Asset& asset : look.list)
        list.append(assetJson(asset));
    const Totals& matched = look.radius.matched;
    return {
        {u"request"_s, canonicalJson(look.plan.request)},
        {u"matched"_s, matched.assets},
        {u"variants"_s, countJson(matched.variants)},
        {u"bytes"_s, countJson(matched.bytes)},
        {u"paths"_s, matched.paths},
        {u"oldest"_s, timeJson(matched.oldest)},
        {u"newest"_s, timeJson(matched.newest)},
        {u"exact"_s, look.radius.exact},
        {u"why_not_exact"_s, look.radius.exact ? QJsonValue(QJsonValue::Null) : QJsonValue(look.radius.whyNotExact)},
        {u"collateral"_s,
         QJsonObject{{u"assets"_s, look.radius.collateralAssets}, {u"paths"_s, look.radius.collateralPaths}}},
        {u"near"_s, near},
        {u"near_total"_s, QJsonObject{{u"paths"_s, look.radius.nearPaths}, {u"assets"_s, look.radius.nearAssets}}},
        {u"hazards"_s, hazardsJson(look.hazards)},
        {u"plan"_s, QString::fromLatin1(look.plan.sha256)},
        {u"list"_s, list}};
}

QString sizeText(qint64 bytes)
{
    return bytes < 0 ? Ctl::tr("unknown size") : QLocale::c().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

void addSums(TextTable& table, const Look& look)
{
    const Totals& matched = look.radius.matched;
    table.add({Ctl::tr("request"), look.plan.request.canonical().value_or(QString())});
    table.add({Ctl::tr("means"), look.plan.request.meaning()});
    table.add({Ctl::tr("matched"), Ctl::tr("%1 assets, %2 objects, %3, at %4 paths")
                                       .arg(QString::number(matched.assets), QString::number(matched.variants),
                                            sizeText(matched.bytes), QString::number(matched.paths))});
    if (matched.assets > 0)
        // 0 where some of them can not be shown: of those it is not known.
        table.add({Ctl::tr("created"), (matched.oldest == 0 ? Ctl::tr("unknown") : isoText(matched.oldest)) +
                                           " to "_L1 + isoText(matched.newest)});
    table.add({Ctl::tr("exact"), look.radius.exact ? Ctl::tr("yes") : Ctl::tr("no: %1").arg(look.radius.whyNotExact)});
    if (look.radius.collateralAssets > 0) {
        table.add({Ctl::tr("collateral"), Ctl::tr("sent as typed it would also take %1 assets at %2 other paths")
                                              .arg(look.radius.collateralAssets)
                                              .arg(look.radius.collateralPaths)});
    }
    for (const Hazard hazard : look.hazards)
        table.add({Ctl::tr("hazard"), hazardName(hazard) + ": "_L1 + hazardSentence(hazard)});
    table.add({Ctl::tr("plan"), QString::fromLatin1(look.plan.sha256)});
}

void showText(Output& out, const Look& look)
{
    TextTable sums;
    addSums(sums, look);
    out.table(sums);
    if (look.radius.nearPaths > 0) {
        out.line();
        out.line(Ctl::tr("Not included: %1 assets at %2 places nearby")
                     .arg(QString::number(look.radius.nearAssets), QString::number(look.radius.nearPaths)));
        TextTable near({1});
        for (const NearPath& place : look.radius.near)
            near.add({"  "_L1 + place.path.text(), QString::number(place.assets)});
        out.table(near);
    }
    if (look.list.isEmpty())
        return;
    out.line();
    TextTable list({1, 3});
    list.add({Ctl::tr("path"), Ctl::tr("entry"), Ctl::tr("created"), Ctl::tr("bytes"), Ctl::tr("labels")});
    for (const Asset& asset : look.list)
        list.add({asset.ref.path.text(), QString::number(asset.ref.entry),
                  asset.shown ? isoText(asset.created) : Ctl::tr("unknown"),
                  asset.bytes() < 0 ? Ctl::tr("unknown") : QString::number(asset.bytes()),
                  asset.shown ? labelsText(asset.labels) : notShown()});
    out.table(list);
}

Result<Exit> runPreview(Context& context)
{
    const auto parsed = requestFrom(context.arguments.first());
    if (!parsed)
        return tl::unexpected(parsed.error());
    const auto listed = numberOption(context, u"list"_s, 0, std::numeric_limits<int>::max(), 0);
    if (!listed)
        return tl::unexpected(listed.error());
    const auto store = openGivenStore(context, Access::ReadOnly);
    if (!store)
        return tl::unexpected(store.error());
    remarkOnSight(context.out, **store);
    const auto seen = look(context, **store, withServerHazard(*parsed, (*store)->info().id), *listed);
    if (!seen)
        return tl::unexpected(seen.error());
    context.out.document(lookJson(*seen));
    if (!context.out.isJson())
        showText(context.out, *seen);
    return Exit::Done;
}

} // namespace

Command previewCommand()
{
    return {u"preview"_s,
            u"REQUEST [--list N] [--save FILE]"_s,
            Ctl::tr("show what a delete would take, and what lies near and stays"),
            Ctl::tr("Shows exactly which assets REQUEST means now: how many, how many stored objects and bytes, at\n"
                    "how many paths; what lies nearby and is not included; and what to know before sending it.\n"
                    "Nothing is changed. \"plan\" is the SHA-256 of the list: while the store stays the same, it\n"
                    "stays the same, and delete REQUEST --expect-plan SHA256 deletes exactly these assets or\n"
                    "nothing. A saved plan can be deleted later with: delete --plan FILE --expect N."),
            1,
            1,
            {{u"list"_s, u"N"_s, Ctl::tr("also list the first N assets, by path and entry (default: 0)")},
             {u"save"_s, u"FILE"_s, Ctl::tr("save the whole plan as JSON Lines")}},
            runPreview};
}

} // namespace secateur::ctl
