// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/arguments.h"
#include "ctl/command.h"
#include "ctl/json.h"
#include "stores/local/image_import.h"

#include <QDir>
#include <QElapsedTimer>

namespace secateur::ctl {

using namespace Qt::StringLiterals;

namespace {

Result<AssetPath> destination(const Context& context)
{
    if (!context.options.isSet(u"at"_s))
        return AssetPath();
    const QString text = context.options.value(u"at"_s);
    auto path = pathFrom(text);
    if (path && !path->isStorable()) {
        return failure(
            ErrorCode::BadRequest,
            Ctl::tr("Nothing can be stored at \"%1\": a path has only A-Z a-z 0-9 _ ~ ! $ ' ( ) * + = @ - and "
                    "no segment ends in '-'.")
                .arg(text));
    }
    return path;
}

/// QFileInfo would replace what is no UTF-8.
QString absoluteBytes(const QString& folder)
{
    return folder.startsWith(u'/') ? folder : QDir::currentPath() + u'/' + folder;
}

Result<ImportSpec> specFrom(const Context& context)
{
    const auto folder = givenStoreFolder(context);
    if (!folder)
        return tl::unexpected(folder.error());
    const auto at = destination(context);
    if (!at)
        return tl::unexpected(at.error());
    const auto labels = labelsFrom(context.options.values(u"label"_s));
    if (!labels)
        return tl::unexpected(labels.error());
    return ImportSpec{*folder, absoluteBytes(context.arguments.first()), *at, *labels,
                      context.options.isSet(u"again"_s)};
}

/// Shows at most ten progress lines a second.
class ImportProgressLine final {
public:
    explicit ImportProgressLine(Output& out)
        : m_out(out)
    {
        m_last.start();
    }
    void show(const ImportProgress& progress)
    {
        constexpr int interval = 100;
        if (m_last.elapsed() < interval)
            return;
        m_last.restart();
        m_out.progress(
            Ctl::tr("%1 of %2 files, %3 bytes")
                .arg(QString::number(progress.done), QString::number(progress.files), QString::number(progress.bytes)));
    }

private:
    Output& m_out;
    QElapsedTimer m_last;
};

QJsonObject noticeJson(const ImportNotice& notice)
{
    const bool skipped = notice.kind == ImportNotice::Kind::Skipped;
    return {{u"kind"_s, skipped ? u"skipped"_s : u"renamed"_s}, {u"file"_s, notice.file}, {u"reason"_s, notice.reason}};
}

void remarkOn(Output& out, const ImportNotice& notice)
{
    const QString text =
        notice.kind == ImportNotice::Kind::Skipped ? Ctl::tr("skipped %1: %2") : Ctl::tr("renamed %1: %2");
    out.remark(text.arg(notice.file, notice.reason));
}

void showReport(Output& out, const ImportReport& report, const QJsonArray& notices, double seconds)
{
    out.document({{u"imported"_s, report.imported},
                  {u"already_there"_s, report.alreadyThere},
                  {u"skipped"_s, report.skipped},
                  {u"renamed"_s, report.renamed},
                  {u"bytes"_s, report.bytes},
                  {u"seconds"_s, seconds},
                  {u"notices"_s, notices}});
    TextTable table({1});
    table.add({Ctl::tr("imported"), QString::number(report.imported)});
    table.add({Ctl::tr("already there"), QString::number(report.alreadyThere)});
    table.add({Ctl::tr("skipped"), QString::number(report.skipped)});
    table.add({Ctl::tr("renamed"), QString::number(report.renamed)});
    table.add({Ctl::tr("bytes"), QString::number(report.bytes)});
    table.add({Ctl::tr("seconds"), QString::number(seconds, 'f', 1)});
    out.table(table);
}

Result<Exit> runImport(Context& context)
{
    const auto spec = specFrom(context);
    if (!spec)
        return tl::unexpected(spec.error());
    QElapsedTimer clock;
    clock.start();
    ImportProgressLine line(context.out);
    QJsonArray notices;
    const auto report = importImages(
        *spec, context.stop.cancel(), [&](const ImportProgress& progress) { line.show(progress); },
        [&](const ImportNotice& notice) {
            if (context.out.isJson())
                notices.append(noticeJson(notice));
            remarkOn(context.out, notice);
        });
    if (!report)
        return tl::unexpected(report.error());
    if (report->alreadyThere == 1 && !spec->again) {
        context.out.remark(Ctl::tr("1 file was left out: an earlier import of this folder stored it, and it is still "
                                   "there. --again stores it once more."));
    } else if (report->alreadyThere > 1 && !spec->again) {
        context.out.remark(Ctl::tr("%1 files were left out: an earlier import of this folder stored them, and they are "
                                   "still there. --again stores them once more.")
                               .arg(report->alreadyThere));
    }
    showReport(context.out, *report, notices, double(clock.elapsed()) / 1000.0);
    const bool nothingUsable = report->imported == 0 && report->alreadyThere == 0 && report->skipped > 0;
    return nothingUsable ? Exit::Failed : Exit::Done;
}

} // namespace

Command importCommand()
{
    return {u"import"_s,
            u"DIR [--at PATH] [--label K=V]... [--again]"_s,
            Ctl::tr("bring a folder of images into a local store"),
            Ctl::tr("Brings the images of DIR into the store, which is made where there is none. Sub-folders\n"
                    "become paths and the files of a folder become entries in the order of their names:\n"
                    "DIR/u12/profile/a.png becomes an entry at PATH/u12/profile. Files that are no images are\n"
                    "named on standard error and left out, and so is every name that had to be changed.\n"
                    "An import that was stopped goes on where it stopped when it is asked for again, and one that\n"
                    "has ended stores only what is new, changed or was deleted since; with --again it stores all.\n"
                    "Ends with 1 where there were files and none of them could be brought in."),
            1,
            1,
            {{u"at"_s, u"PATH"_s, Ctl::tr("the path that DIR itself becomes (default: /)")},
             {u"label"_s, u"K=V"_s, Ctl::tr("a label for every imported asset; may be repeated"), true},
             {u"again"_s, {}, Ctl::tr("store what an earlier import of this folder stored, too")}},
            runImport,
            true};
}

} // namespace secateur::ctl
