// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/archive_bench.h"

#include "models/jobs/job_maker.h"
#include "support/verify_result.h"

namespace secateur::test {

using namespace Qt::StringLiterals;

void ArchiveBench::begin()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_archive = file(u"archive"_s);
    VERIFY_RESULT(makePictureStore(file(u"store"_s), 8));
    auto store = LocalStore::open(file(u"store"_s), Access::ReadWrite);
    VERIFY_RESULT(store);
    m_store = std::move(*store);
    m_journal = openJournal(file(u"journal.db"_s));
}

void ArchiveBench::end()
{
    m_journal.reset();
    m_store.reset();
}

QString ArchiveBench::contentFile(const QString& path, qint64 entry)
{
    const AssetRef ref{AssetPath::fromCanonical(path), entry};
    const auto asset = m_store->reader().lookUp(std::span(&ref, 1));
    const Variant original = *asset->first()->original();
    return file(u"store/content/%1/%2"_s.arg(original.bucket, original.key));
}

std::vector<PlannedAsset> ArchiveBench::planned()
{
    std::vector<PlannedAsset> assets;
    const auto read = m_store->reader().match(everything, Cancel(), [&](std::span<const PlannedAsset> some) {
        assets.insert(assets.end(), some.begin(), some.end());
        return true;
    });
    return read ? assets : std::vector<PlannedAsset>();
}

} // namespace secateur::test
