// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/command.h"
#include "ctl/json.h"
#include "stores/local/store_check.h"

namespace secateur::ctl {

using namespace Qt::StringLiterals;

namespace {

void showReport(Output& out, const CheckReport& report)
{
    out.document({{u"clean"_s, report.clean()},
                  {u"assets"_s, report.assets},
                  {u"variants"_s, report.variants},
                  {u"content_without_metadata"_s, report.contentWithoutMetadata},
                  {u"metadata_without_content"_s, report.metadataWithoutContent},
                  {u"pending"_s, report.pending},
                  {u"counts_wrong"_s, report.countsWrong},
                  {u"content_proven"_s, report.contentProven},
                  {u"database_sound"_s, report.databaseSound},
                  {u"samples"_s, QJsonArray::fromStringList(report.samples)}});
    TextTable table({1});
    table.add({Ctl::tr("assets"), QString::number(report.assets)});
    table.add({Ctl::tr("stored objects"), QString::number(report.variants)});
    table.add({Ctl::tr("waiting for removal"), QString::number(report.pending)});
    table.add({Ctl::tr("content without metadata"), QString::number(report.contentWithoutMetadata)});
    table.add({Ctl::tr("metadata without content"), QString::number(report.metadataWithoutContent)});
    table.add({Ctl::tr("wrong sums"), QString::number(report.countsWrong)});
    table.add({Ctl::tr("content folder"), report.contentProven ? Ctl::tr("the store's") : Ctl::tr("NOT THE STORE'S")});
    table.add({Ctl::tr("database"), report.databaseSound ? Ctl::tr("sound") : Ctl::tr("DAMAGED")});
    out.table(table);
    for (const QString& sample : report.samples)
        out.line("  "_L1 + sample);
    if (!report.clean())
        out.remark(Ctl::tr("The store is not clean."));
}

Result<Exit> runCheck(Context& context)
{
    const auto folder = givenStoreFolder(context);
    if (!folder)
        return tl::unexpected(folder.error());
    if (context.options.isSet(u"adopt-content"_s)) {
        if (const auto adopted = adoptLocalContent(*folder); !adopted)
            return tl::unexpected(adopted.error());
    }
    const auto report = checkLocalStore(*folder, context.stop.cancel());
    if (!report)
        return tl::unexpected(report.error());
    showReport(context.out, *report);
    return report->clean() ? Exit::Done : Exit::Failed;
}

} // namespace

Command checkCommand()
{
    return {
        u"check"_s,
        u"[--adopt-content]"_s,
        Ctl::tr("compare a store's metadata, content and pending removals"),
        Ctl::tr("Compares the metadata, the content files and the list of pending removals with each other, and\n"
                "the kept sums with a fresh count. Changes nothing. Reads a damaged store as far as it can.\n"
                "A content folder that is not the store's own, as where its disk is not mounted, is named: nothing\n"
                "is deleted or imported then, and nothing pending is called removed. Where the content is lost\n"
                "for good, --adopt-content takes the folder that is there for the store's from now on.\n"
                "Ends with 0 where all agree, with 1 otherwise."),
        0,
        0,
        {{u"adopt-content"_s, {}, Ctl::tr("first take the content folder that is there for the store's own")}},
        runCheck};
}

} // namespace secateur::ctl
