// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/import_runner.h"

#include "stores/local/local_store.h"

#include <QElapsedTimer>

namespace secateur {

using namespace Qt::StringLiterals;

namespace {

/// Between two progress reports; the eye sees no more.
constexpr qint64 progressIntervalMs = 50;

} // namespace

ImportRunner::ImportRunner(QObject* parent)
    : QObject(parent)
    , m_thread(this, u"import"_s)
{}

void ImportRunner::importImages(const ImportSpec& spec)
{
    const auto report = std::make_shared<Result<ImportReport>>();
    const auto work = [this, slot = m_thread.slot(), report, spec](const Cancel& cancel) {
        QElapsedTimer sinceReport;
        const auto onProgress = [&](const ImportProgress& progress) {
            if (sinceReport.isValid() && sinceReport.elapsed() < progressIntervalMs && progress.done < progress.files)
                return;
            sinceReport.start();
            slot.post([this, progress] { Q_EMIT progressed(progress); });
        };
        const auto onNotice = [this, &slot](const ImportNotice& notice) {
            slot.post([this, notice] { Q_EMIT noticed(notice); });
        };
        *report = secateur::importImages(spec, cancel, onProgress, onNotice);
    };
    m_thread.run(work, [this, report, folder = spec.storeFolder] {
        if (*report)
            Q_EMIT imported(folder, **report);
        else
            Q_EMIT failed(report->error());
    });
}

void ImportRunner::makeStore(const QString& folder)
{
    const auto made = std::make_shared<Result<void>>();
    const auto work = [made, folder](const Cancel&) {
        const auto store = LocalStore::create(folder);
        *made = store ? Result<void>() : tl::unexpected<Error>(store.error());
    };
    m_thread.run(work, [this, made, folder] {
        if (*made)
            Q_EMIT storeMade(folder);
        else
            Q_EMIT failed(made->error());
    });
}

} // namespace secateur
