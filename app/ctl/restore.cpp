// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/restore.h"
#include "ctl/arguments.h"
#include "ctl/carry_out.h"
#include "ctl/command.h"
#include "ctl/json.h"

#include <QElapsedTimer>
#include <QFileInfo>

namespace secateur::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr int progressInterval = 100; ///< milliseconds

QString archiveFolder(const QString& argument)
{
    return QFileInfo(argument).absoluteFilePath();
}

/// Shows at most ten progress lines a second.
class ProgressLine final {
public:
    explicit ProgressLine(Output& out)
        : m_out(out)
    {
        m_last.start();
    }
    void show(const QString& text)
    {
        if (m_last.elapsed() < progressInterval)
            return;
        m_last.restart();
        m_out.progress(text);
    }

private:
    Output& m_out;
    QElapsedTimer m_last;
};

/// What a check of an archive found.
struct Checked {
    ArchiveHead head;
    qint64 assets = 0;
    qint64 bytes = 0;
    bool torn = false;
    QJsonArray damaged;
};

Result<Checked> checkArchive(Context& context, const QString& place)
{
    const auto folder = ArchiveFolder::open(place);
    if (!folder)
        return tl::unexpected(folder.error());
    const auto head = (*folder)->head();
    if (!head)
        return tl::unexpected(head.error());
    const Cancel& cancel = context.stop.cancel();
    const auto manifest = ArchiveManifest::open(**folder, ArchiveManifest::For::Reading, cancel);
    if (!manifest)
        return tl::unexpected(manifest.error());
    if (const auto mounted = (*folder)->checkMounted((*manifest)->assets()); !mounted)
        return tl::unexpected(mounted.error());
    Checked checked;
    checked.head = head->value_or(ArchiveHead());
    checked.torn = (*manifest)->wasTorn();
    ProgressLine line(context.out);
    return (*manifest)
        ->each(cancel,
               [&](const ArchivedAsset& archived) -> Result<void> {
                   const Asset& asset = archived.asset;
                   const auto sound = (*folder)->checkContent(archived.sha256, asset.original()->bytes, cancel);
                   if (!sound && sound.error().code == ErrorCode::Cancelled)
                       return sound;
                   ++checked.assets;
                   checked.bytes = boundedSum(checked.bytes, asset.original()->bytes);
                   line.show(Ctl::tr("%1 of %2 assets checked").arg(checked.assets).arg((*manifest)->assets()));
                   if (sound)
                       return {};
                   checked.damaged.append(QJsonObject{{u"path"_s, asset.ref.path.text()},
                                                      {u"entry"_s, asset.ref.entry},
                                                      {u"reason"_s, sound.error().what}});
                   context.out.remark(
                       Ctl::tr("damaged: %1, entry %2: %3")
                           .arg(asset.ref.path.text(), QString::number(asset.ref.entry), sound.error().what));
                   return {};
               })
        .map([&] { return checked; });
}

Result<Exit> runArchive(Context& context)
{
    const QString& verb = context.arguments.at(0);
    if (verb != "check"_L1)
        return failure(ErrorCode::BadRequest, Ctl::tr("\"%1\" can not be done with an archive: check it.").arg(verb));
    const auto checked = checkArchive(context, archiveFolder(context.arguments.at(1)));
    if (!checked)
        return tl::unexpected(checked.error());
    const ArchiveHead& head = checked->head;
    const qint64 sound = checked->assets - checked->damaged.size();
    context.out.document({{u"assets"_s, checked->assets},
                          {u"sound"_s, sound},
                          {u"damaged"_s, checked->damaged},
                          {u"bytes"_s, checked->bytes},
                          {u"cut_short"_s, checked->torn},
                          {u"job"_s, head.job},
                          {u"request"_s, head.request},
                          {u"store_name"_s, head.storeName},
                          {u"plan"_s, QString::fromLatin1(head.plan)},
                          {u"who"_s, head.who},
                          {u"host"_s, head.host},
                          {u"made"_s, timeJson(head.made)}});
    TextTable table;
    table.add({Ctl::tr("store"), head.storeName});
    table.add({Ctl::tr("request"), head.request});
    table.add(
        {Ctl::tr("made"),
         Ctl::tr("%1 by %2 on %3, job %4").arg(isoText(head.made), head.who, head.host, QString::number(head.job))});
    table.add({Ctl::tr("assets"), QString::number(checked->assets)});
    table.add({Ctl::tr("bytes"), QString::number(checked->bytes)});
    table.add({Ctl::tr("sound"), QString::number(sound)});
    table.add({Ctl::tr("damaged"), QString::number(checked->damaged.size())});
    context.out.table(table);
    if (checked->torn)
        context.out.remark(Ctl::tr("The last line of the manifest was cut short: what it was about was not deleted."));
    return checked->damaged.isEmpty() ? Exit::Done : Exit::Failed;
}

Result<RestoreSpec> specFrom(const Context& context)
{
    RestoreSpec spec;
    spec.folder = archiveFolder(context.arguments.first());
    if (context.options.isSet(u"below"_s)) {
        const auto below = pathFrom(context.options.value(u"below"_s));
        if (!below)
            return tl::unexpected(below.error());
        spec.below = *below;
    }
    if (context.options.isSet(u"at"_s)) {
        const auto at = pathFrom(context.options.value(u"at"_s));
        if (!at)
            return tl::unexpected(at.error());
        if (!at->isStorable())
            return failure(ErrorCode::BadRequest, Ctl::tr("Nothing can be stored at \"%1\".").arg(at->text()));
        spec.at = *at;
    }
    return spec;
}

QString outcomeName(RestoredAsset::Outcome outcome)
{
    switch (outcome) {
    case RestoredAsset::Outcome::Restored:
        return u"restored"_s;
    case RestoredAsset::Outcome::AlreadyRestored:
        return u"already restored"_s;
    case RestoredAsset::Outcome::Failed:
        return u"failed"_s;
    case RestoredAsset::Outcome::Unknown:
        return u"unknown"_s;
    }
    Q_UNREACHABLE();
}

void showReport(Output& out, const RestoreReport& report, const QJsonArray& problems, double seconds)
{
    out.document({{u"assets"_s, report.assets},
                  {u"restored"_s, report.restored},
                  {u"already_restored"_s, report.alreadyRestored},
                  {u"failed"_s, report.failed},
                  {u"unknown"_s, report.unknown},
                  {u"bytes"_s, report.bytes},
                  {u"problems"_s, problems},
                  {u"seconds"_s, seconds}});
    TextTable table({1});
    table.add({Ctl::tr("restored"), QString::number(report.restored)});
    table.add({Ctl::tr("already restored"), QString::number(report.alreadyRestored)});
    table.add({Ctl::tr("failed"), QString::number(report.failed)});
    table.add({Ctl::tr("unknown"), QString::number(report.unknown)});
    table.add({Ctl::tr("bytes"), QString::number(report.bytes)});
    table.add({Ctl::tr("seconds"), QString::number(seconds, 'f', 1)});
    out.table(table);
    if (report.restored > 0)
        out.remark(Ctl::tr("Restored assets have new entry numbers and new created times; the file restored-... in the "
                           "archive says which is which."));
    if (report.unknown > 0)
        out.remark(Ctl::tr("Where no answer came, ask for the same again: it looks first and stores nothing twice."));
}

Result<Exit> runRestore(Context& context)
{
    const auto spec = specFrom(context);
    if (!spec)
        return tl::unexpected(spec.error());
    const auto store = openGivenStore(context, Access::ReadWrite);
    if (!store)
        return tl::unexpected(store.error());
    const auto journal = openJournal(context.stop);
    if (!journal)
        return tl::unexpected(journal.error());
    QElapsedTimer clock;
    clock.start();
    ProgressLine line(context.out);
    QJsonArray problems;
    const auto report = Restore(**store, **journal)
                            .run(
                                *spec, context.stop.cancel(),
                                [&](const RestoreProgress& progress) {
                                    const QString text = progress.checking ? Ctl::tr("%1 of %2 assets checked")
                                                                           : Ctl::tr("%1 of %2 assets restored");
                                    line.show(text.arg(progress.done).arg(progress.assets));
                                },
                                [&](const RestoredAsset& asset) {
                                    if (asset.reason.isEmpty())
                                        return;
                                    const QString outcome = outcomeName(asset.outcome);
                                    problems.append(QJsonObject{{u"path"_s, asset.from.path.text()},
                                                                {u"entry"_s, asset.from.entry},
                                                                {u"outcome"_s, outcome},
                                                                {u"reason"_s, asset.reason}});
                                    context.out.remark(Ctl::tr("%1: %2, entry %3: %4")
                                                           .arg(outcome, asset.from.path.text(),
                                                                QString::number(asset.from.entry), asset.reason));
                                });
    if (!report)
        return tl::unexpected(report.error());
    showReport(context.out, *report, problems, double(clock.elapsed()) / 1000.0);
    return report->failed + report->unknown > 0 ? Exit::Incomplete : Exit::Done;
}

} // namespace

Command archiveCommand()
{
    return {
        u"archive"_s,
        u"check DIR"_s,
        Ctl::tr("check what a delete archived"),
        Ctl::tr("Reads every content file of the archive in DIR, which delete --archive wrote, and compares it with\n"
                "the hash in the manifest. Ends with 1 where one is damaged or missing. Changes nothing, and needs\n"
                "no store."),
        2,
        2,
        {},
        runArchive};
}

Command restoreCommand()
{
    return {
        u"restore"_s,
        u"DIR [--below PATH] [--at PATH]"_s,
        Ctl::tr("put archived assets back into a store"),
        Ctl::tr("Puts the assets of the archive in DIR, which delete --archive wrote, into the store that is given,\n"
                "local or remote: pictures, alternative texts, labels and tags as they were. The store gives them\n"
                "new entry numbers and new created times, and renditions are made anew; a server also calls every\n"
                "source UPLOAD. All content is checked first, and what is damaged is not stored.\n"
                "\n"
                "A restore that was stopped goes on where it stopped when it is asked for again, and stores nothing\n"
                "twice: what an earlier one stored is looked up, and stored again where it is not there any more.\n"
                "Ends with 5 where some could not be restored, or their end is unknown."),
        1,
        1,
        {{u"below"_s, u"PATH"_s, Ctl::tr("only what was at PATH or below it")},
         {u"at"_s, u"PATH"_s, Ctl::tr("put it below PATH instead of where it was")}},
        runRestore};
}

} // namespace secateur::ctl
