// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/archive_writer.h"

#include "domain/same_asset.h"

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
                                                           const QStringList& ownFolders)
{
    if (auto fit = ArchiveFolder::checkPlace(folder, ownFolders); !fit)
        return tl::unexpected(fit.error());
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
    return writer;
}

/// True where its content is in the archive. `line` is what the manifest says of it by now, or must say.
Result<bool> ArchiveWriter::isSafe(const Asset& now, ArchivedAsset& line, const Cancel& cancel)
{
    auto known = m_manifest->find(now.ref, now.created);
    if (!known)
        return tl::unexpected(known.error());
    const Variant* before = *known ? (*known)->asset.original() : nullptr;
    const Variant* original = now.original();
    if (before == nullptr || original == nullptr || before->bucket != original->bucket ||
        before->key != original->key || (original->bytes >= 0 && original->bytes != before->bytes))
        return false;
    const ArchiveKey key = archiveKey(now.ref, now.created);
    if (!m_checked.contains(key)) {
        const auto sound = m_folder->checkContent((*known)->sha256, before->bytes, cancel);
        if (!sound && sound.error().code == ErrorCode::Cancelled)
            return tl::unexpected(sound.error());
        if (!sound)
            return false; // it is fetched again
        m_checked.insert(key);
    }
    line = {withSize(now, before->bytes), (*known)->sha256};
    if (line == **known)
        line.sha256.clear(); // nothing to write
    return true;
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
    std::vector<AssetRef> refs;
    for (const PlannedAsset& asset : planned)
        refs.push_back(asset.ref);
    const auto found = reader.lookUp(refs);
    if (!found)
        return tl::unexpected(found.error());
    std::vector<Archived> answers(planned.size());
    std::vector<ArchivedAsset> lines;
    std::vector<Asset> wanted;
    std::vector<size_t> places;
    for (size_t i = 0; i < planned.size(); ++i) {
        const std::optional<Asset>& now = found->at(qsizetype(i));
        if (now && !now->shown) {
            answers[i] = {Archived::State::Failed,
                          ArchiveWriterWords::tr("The server can not show this asset, so it can not be archived.")};
            continue;
        }
        if (!now || !isSameAsset(planned[i], *now)) {
            answers[i].state = now ? Archived::State::Drifted : Archived::State::Gone;
            continue;
        }
        ArchivedAsset line;
        const auto safe = isSafe(*now, line, cancel);
        if (!safe)
            return tl::unexpected(safe.error());
        if (!*safe) {
            wanted.push_back(*now);
            places.push_back(i);
            continue;
        }
        answers[i].state = Archived::State::Safe;
        if (!line.sha256.isEmpty())
            lines.push_back(std::move(line));
    }
    if (auto judged = judgeMissing(reader, planned, answers); !judged)
        return tl::unexpected(judged.error());
    if (auto fetched = fetch(reader, std::move(wanted), places, answers, lines, cancel); !fetched)
        return tl::unexpected(fetched.error());
    if (lines.empty())
        return answers;
    return m_folder->syncFolders().and_then([&] { return m_manifest->append(lines); }).map([&] {
        for (const ArchivedAsset& line : lines)
            m_checked.insert(archiveKey(line.asset.ref, line.asset.created));
        return std::move(answers);
    });
}

Result<void> ArchiveWriter::fetch(AssetReader& reader, std::vector<Asset> assets, std::span<const size_t> places,
                                  std::vector<Archived>& answers, std::vector<ArchivedAsset>& lines,
                                  const Cancel& cancel)
{
    if (assets.empty())
        return {};
    Fetch taker(*m_folder, assets);
    const auto read = reader.readOriginals(assets, taker, cancel);
    if (taker.disk())
        return tl::unexpected(*taker.disk());
    if (!read)
        return read;
    if (auto common = taker.commonFault())
        return tl::unexpected(*common);
    for (size_t i = 0; i < assets.size(); ++i) {
        Archived& answer = answers[places[i]];
        if (const auto& kept = taker.kept(i)) {
            answer.state = Archived::State::Safe;
            lines.push_back(*kept);
        } else {
            answer.state = Archived::State::Failed;
            answer.reason = taker.fault(i) ? taker.fault(i)->what : ArchiveWriterWords::tr("Its content did not come.");
        }
    }
    return {};
}

} // namespace secateur
