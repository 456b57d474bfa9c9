// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/archive_writer.h"

#include "domain/same_asset.h"
#include "jobs/archive_original.h"

#include <QCoreApplication>
#include <algorithm>

namespace secateur {

namespace {

struct ArchiveWriterWords {
    Q_DECLARE_TR_FUNCTIONS(Archive)
};

/// Faults of the way to the store, not of one asset.
bool mayConcernAll(ErrorCode code)
{
    return code == ErrorCode::Unreachable || code == ErrorCode::Unauthorized || code == ErrorCode::Busy ||
           code == ErrorCode::Cancelled;
}

/// A store that does not know sizes must not make an asset look changed.
Asset withSize(Asset asset, qint64 bytes)
{
    for (Variant& variant : asset.variants) {
        if (variant.original) {
            variant.bytes = bytes;
            break;
        }
    }
    return asset;
}

std::vector<AssetRef> refsOf(std::span<const PlannedAsset> planned)
{
    std::vector<AssetRef> refs;
    refs.reserve(planned.size());
    for (const PlannedAsset& asset : planned)
        refs.push_back(asset.ref);
    return refs;
}

Archived changed()
{
    return {Archived::State::Drifted,
            ArchiveWriterWords::tr(
                "Its alternative text, labels or tags changed after it was archived; it was left alone.")};
}

/// What of an asset that is there can not be archived; empty where all can.
QString lackOf(const WholeAsset& now)
{
    if (now.asset && !now.asset->shown)
        return ArchiveWriterWords::tr("The server can not show this asset, so it can not be archived.");
    return now.lack;
}

/// What an archived asset is by now.
Archived judged(const PlannedAsset& planned, const WholeAsset& now, const Asset& archived)
{
    if (!now.asset)
        return {Archived::State::Gone, {}};
    if (const QString lack = lackOf(now); !lack.isEmpty())
        return {Archived::State::Failed, lack};
    if (!isSameAsset(planned, *now.asset))
        return {Archived::State::Drifted, {}};
    return isSaidAlike(archived, *now.asset) ? Archived{Archived::State::Safe, {}} : changed();
}

} // namespace

/// Takes the originals of a batch into the archive's folder.
class ArchiveWriter::Fetch final : public OriginalTaker {
public:
    Fetch(ArchiveFolder& folder, std::span<const Asset> assets)
        : m_folder(folder)
        , m_assets(assets)
        , m_incoming(assets.size())
        , m_kept(assets.size())
        , m_faults(assets.size())
    {}

    bool begin(size_t index) override
    {
        if (m_disk)
            return false;
        if (m_incoming[index])
            return m_incoming[index]->restart() || fail(m_incoming[index]->fault());
        auto content = m_folder.newContent();
        if (!content) {
            m_disk = content.error();
            return false;
        }
        m_incoming[index] = std::move(*content);
        return true;
    }
    bool take(size_t index, QByteArrayView chunk) override
    {
        return !m_disk && (m_incoming[index]->write(chunk) || fail(m_incoming[index]->fault()));
    }
    void end(size_t index, const Result<void>& came) override
    {
        const std::unique_ptr<IncomingContent> content = std::move(m_incoming[index]);
        if (!came) {
            m_faults[index] = came.error();
            return;
        }
        if (m_disk)
            return;
        QString why = whyNoOriginal(content->descriptor(), content->bytes(), *m_assets[index].original());
        if (!why.isEmpty()) {
            m_faults[index] = Error{ErrorCode::Damaged, std::move(why), {}, {}};
            return;
        }
        ArchivedAsset archived{withSize(m_assets[index], content->bytes()), content->sha256()};
        if (auto kept = m_folder.keep(*content); !kept)
            m_disk = kept.error();
        else
            m_kept[index] = std::move(archived);
    }

    [[nodiscard]] const std::optional<Error>& disk() const { return m_disk; }
    [[nodiscard]] const std::optional<ArchivedAsset>& kept(size_t index) const { return m_kept[index]; }
    [[nodiscard]] const std::optional<Error>& fault(size_t index) const { return m_faults[index]; }
    /// What keeps all of them from being fetched, where none came.
    [[nodiscard]] std::optional<Error> commonFault() const
    {
        const auto concernsAll = [](const std::optional<Error>& fault) { return fault && mayConcernAll(fault->code); };
        if (m_faults.empty() || !std::all_of(m_faults.begin(), m_faults.end(), concernsAll))
            return std::nullopt;
        return m_faults.front();
    }

private:
    bool fail(int fault)
    {
        m_disk = m_folder.errorFor(fault);
        return false;
    }

    ArchiveFolder& m_folder;
    std::span<const Asset> m_assets;
    std::vector<std::unique_ptr<IncomingContent>> m_incoming;
    std::vector<std::optional<ArchivedAsset>> m_kept;
    std::vector<std::optional<Error>> m_faults;
    std::optional<Error> m_disk; ///< why the archive can not be written
};

Result<std::unique_ptr<ArchiveWriter>> ArchiveWriter::open(const QString& folder, const ArchiveHead& head,
                                                           const QStringList& ownFolders, const ArchiveTerms& terms)
{
    if (auto fit = ArchiveFolder::checkPlace(folder, ownFolders); !fit)
        return tl::unexpected(fit.error());
    if (terms.begun) {
        // Looked at before anything is made: in the mount point of a disk that is away, it would be made anew.
        if (const auto there = ArchiveFolder::open(folder); !there && there.error().code == ErrorCode::NotFound) {
            return failure(ErrorCode::Io,
                           ArchiveWriterWords::tr("The archive %1, which this job began, is not there.").arg(folder),
                           ArchiveWriterWords::tr("Nothing is deleted without its archive."),
                           ArchiveWriterWords::tr("Is its disk mounted? Mount it, then resume the job."));
        }
    }
    std::unique_ptr<ArchiveWriter> writer(new ArchiveWriter);
    auto made = ArchiveFolder::make(folder);
    if (!made)
        return tl::unexpected(made.error());
    writer->m_folder = std::move(*made);
    const auto there = writer->m_folder->head();
    if (!there)
        return tl::unexpected(there.error());
    if (*there && !(*there)->isSameJob(head)) {
        return failure(
            ErrorCode::Refused,
            ArchiveWriterWords::tr("The folder %1 holds the archive of another job, number %2, of the store “%3”.")
                .arg(folder, QString::number((*there)->job), (*there)->storeName),
            ArchiveWriterWords::tr("It was not touched, and nothing is deleted without its archive."),
            ArchiveWriterWords::tr("Choose an empty or a new folder."));
    }
    if (!*there) {
        if (auto written = writer->m_folder->writeHead(head); !written)
            return tl::unexpected(written.error());
    }
    auto manifest = ArchiveManifest::open(*writer->m_folder, ArchiveManifest::For::Appending, Cancel());
    if (!manifest)
        return tl::unexpected(manifest.error());
    writer->m_manifest = std::move(*manifest);
    writer->m_terms = terms;
    if (auto mounted = writer->m_folder->checkMounted(writer->m_manifest->assets()); !mounted)
        return tl::unexpected(mounted.error());
    return writer;
}

/// Whether it is in the archive. `line` is what the manifest must say of it; without a hash where it says so already.
Result<ArchiveWriter::Kept> ArchiveWriter::isKept(const Asset& now, ArchivedAsset& line, const Cancel& cancel)
{
    auto known = m_manifest->find(now.ref, now.created);
    if (!known)
        return tl::unexpected(known.error());
    const Variant* before = *known ? (*known)->asset.original() : nullptr;
    const Variant* original = now.original();
    if (before == nullptr || original == nullptr || before->bucket != original->bucket ||
        before->key != original->key || (original->bytes >= 0 && original->bytes != before->bytes))
        return Kept::No;
    if (!isSaidAlike((*known)->asset, now))
        return Kept::Changed;
    const ArchiveKey key = archiveKey(now.ref, now.created);
    if (!m_checked.contains(key)) {
        const auto sound = m_folder->checkContent((*known)->sha256, before->bytes, cancel);
        if (!sound && sound.error().code == ErrorCode::Cancelled)
            return tl::unexpected(sound.error());
        if (!sound)
            return Kept::No; // it is fetched again
        // What an earlier build took on trust is looked at, too.
        const auto file = m_folder->content((*known)->sha256);
        if (!file || !whyNoOriginal((*file)->handle(), before->bytes, *original).isEmpty())
            return Kept::No;
        m_checked.insert(key);
    }
    line = {withSize(now, before->bytes), (*known)->sha256};
    if (line == **known)
        line.sha256.clear(); // nothing to write
    return Kept::Yes;
}

/// Settles those that are marked as gone: they are where whoever would delete them says so, too.
Result<void> ArchiveWriter::judgeMissing(AssetReader& reader, std::span<const PlannedAsset> planned,
                                         std::vector<Archived>& answers)
{
    std::vector<PlannedAsset> missing;
    std::vector<size_t> places;
    for (size_t i = 0; i < answers.size(); ++i) {
        if (answers[i].state == Archived::State::Gone) {
            missing.push_back(planned[i]);
            places.push_back(i);
        }
    }
    const auto doubts = reader.goneDoubts(missing);
    if (!doubts)
        return tl::unexpected(doubts.error());
    for (size_t i = 0; i < places.size(); ++i) {
        if (const QString& doubt = doubts->at(qsizetype(i)); !doubt.isEmpty())
            answers[places[i]] = {Archived::State::Unknown, doubt};
    }
    return {};
}

Result<std::vector<Archived>> ArchiveWriter::add(AssetReader& reader, std::span<const PlannedAsset> planned,
                                                 const Cancel& cancel)
{
    const auto found = reader.lookUpWhole(refsOf(planned));
    if (!found)
        return tl::unexpected(found.error());
    std::vector<Archived> answers(planned.size());
    std::vector<Line> lines;
    std::vector<Asset> wanted;
    std::vector<size_t> places;
    for (size_t i = 0; i < planned.size(); ++i) {
        const WholeAsset& now = (*found)[i];
        if (const QString lack = lackOf(now); !lack.isEmpty()) {
            answers[i].reason = lack;
            continue;
        }
        if (!now.asset || !isSameAsset(planned[i], *now.asset)) {
            answers[i].state = now.asset ? Archived::State::Drifted : Archived::State::Gone;
            continue;
        }
        ArchivedAsset line;
        const auto kept = isKept(*now.asset, line, cancel);
        if (!kept)
            return tl::unexpected(kept.error());
        if (*kept == Kept::No) {
            wanted.push_back(*now.asset);
            places.push_back(i);
        } else if (*kept == Kept::Changed) {
            answers[i] = changed();
        } else {
            answers[i].state = Archived::State::Safe;
            if (!line.sha256.isEmpty())
                lines.push_back({i, std::move(line)});
        }
    }
    if (auto judged = judgeMissing(reader, planned, answers); !judged)
        return tl::unexpected(judged.error());
    if (auto fetched = fetch(reader, std::move(wanted), std::move(places), answers, lines, cancel); !fetched)
        return tl::unexpected(fetched.error());
    if (auto looked = lookAgain(reader, planned, lines, answers); !looked)
        return tl::unexpected(looked.error());
    std::vector<ArchivedAsset> written;
    for (Line& line : lines) {
        if (answers[line.place].state == Archived::State::Safe)
            written.push_back(std::move(line.archived));
    }
    if (written.empty())
        return answers;
    return m_folder->syncFolders().and_then([&] { return m_manifest->append(written); }).map([&] {
        for (const ArchivedAsset& archived : written)
            m_checked.insert(archiveKey(archived.asset.ref, archived.asset.created));
        return std::move(answers);
    });
}

Result<void> ArchiveWriter::fetch(AssetReader& reader, std::vector<Asset> assets, std::vector<size_t> places,
                                  std::vector<Archived>& answers, std::vector<Line>& lines, const Cancel& cancel)
{
    if (assets.empty())
        return {};
    const QStringList doubts = reader.learnSizes(assets, cancel);
    std::vector<Asset> asked;
    std::vector<size_t> askedPlaces;
    for (size_t i = 0; i < assets.size(); ++i) {
        if (const QString& doubt = doubts.at(qsizetype(i)); !doubt.isEmpty()) {
            answers[places[i]] = {Archived::State::Failed, doubt};
            continue;
        }
        asked.push_back(std::move(assets[i]));
        askedPlaces.push_back(places[i]);
    }
    if (asked.empty())
        return {};
    Fetch taker(*m_folder, asked);
    const auto read = reader.readOriginals(asked, taker, cancel);
    if (taker.disk())
        return tl::unexpected(*taker.disk());
    if (!read)
        return read;
    if (auto common = taker.commonFault())
        return tl::unexpected(*common);
    std::vector<Line> came;
    std::vector<Line> proven; ///< by their size
    for (size_t i = 0; i < asked.size(); ++i) {
        Archived& answer = answers[askedPlaces[i]];
        if (const auto& kept = taker.kept(i)) {
            answer.state = Archived::State::Safe;
            (asked[i].original()->bytes < 0 ? came : proven).push_back({askedPlaces[i], *kept});
        } else {
            answer.state = Archived::State::Failed;
            answer.reason = taker.fault(i) ? taker.fault(i)->what : ArchiveWriterWords::tr("Its content did not come.");
        }
    }
    if (!m_terms.sameContent)
        doubtAlike(came, answers);
    std::move(came.begin(), came.end(), std::back_inserter(lines));
    std::move(proven.begin(), proven.end(), std::back_inserter(lines));
    return {};
}

/// Bytes that came for several objects are the original of none of them, as far as anybody can tell.
void ArchiveWriter::doubtAlike(std::vector<Line>& lines, std::vector<Archived>& answers) const
{
    QHash<QByteArray, ArchiveKey> first;
    QSet<QByteArray> alike;
    for (const Line& line : lines) {
        const ArchiveKey object = objectKey(line.archived.asset);
        const auto known = first.constFind(line.archived.sha256);
        if (known == first.cend())
            first.insert(line.archived.sha256, object);
        if ((known != first.cend() && *known != object) || m_manifest->holdsForAnother(line.archived))
            alike.insert(line.archived.sha256);
    }
    for (const Line& line : lines) {
        if (!alike.contains(line.archived.sha256))
            continue;
        answers[line.place] = {
            Archived::State::Failed,
            ArchiveWriterWords::tr("The server gave the same content for another asset too: it may be a placeholder. "
                                   "Where the pictures are the same indeed, delete with --same-content.")};
    }
}

/// What was fetched took its time: it must be what is written, right before that counts.
Result<void> ArchiveWriter::lookAgain(AssetReader& reader, std::span<const PlannedAsset> planned,
                                      std::span<const Line> lines, std::vector<Archived>& answers)
{
    std::vector<AssetRef> refs;
    std::vector<const Line*> asked;
    for (const Line& line : lines) {
        if (answers[line.place].state == Archived::State::Safe) {
            refs.push_back(line.archived.asset.ref);
            asked.push_back(&line);
        }
    }
    if (refs.empty())
        return {};
    const auto found = reader.lookUpWhole(refs);
    if (!found)
        return tl::unexpected(found.error());
    bool gone = false;
    for (size_t i = 0; i < asked.size(); ++i) {
        const size_t place = asked[i]->place;
        answers[place] = judged(planned[place], (*found)[i], asked[i]->archived.asset);
        gone = gone || answers[place].state == Archived::State::Gone;
    }
    return gone ? judgeMissing(reader, planned, answers) : Result<void>();
}

Result<std::vector<Archived>> ArchiveWriter::confirm(AssetReader& reader, std::span<const PlannedAsset> planned)
{
    const auto found = reader.lookUpWhole(refsOf(planned));
    if (!found)
        return tl::unexpected(found.error());
    std::vector<Archived> answers;
    for (size_t i = 0; i < planned.size(); ++i) {
        const auto line = m_manifest->find(planned[i].ref, planned[i].created);
        if (!line)
            return tl::unexpected(line.error());
        answers.push_back(*line
                              ? judged(planned[i], (*found)[i], (*line)->asset)
                              : Archived{Archived::State::Failed, ArchiveWriterWords::tr("It is not in the archive.")});
    }
    return judgeMissing(reader, planned, answers).map([&] { return std::move(answers); });
}

} // namespace secateur
