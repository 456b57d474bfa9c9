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
    , m_mailbox(this)
{}

ImportRunner::~ImportRunner()
{
    m_cancel.cancel();
    if (m_thread)
        m_thread->wait();
    m_mailbox.close();
}

void ImportRunner::cancel()
{
    m_cancel.cancel();
}

void ImportRunner::run(const QString& name, std::function<void(const Cancel&)> work)
{
    if (m_thread)
        return;
    m_cancel = Cancel();
    m_thread.reset(QThread::create([work = std::move(work), cancel = m_cancel] { work(cancel); }));
    m_thread->setObjectName(name);
    m_thread->start();
}

void ImportRunner::finish(const std::function<void()>& tell)
{
    m_thread->wait();
    m_thread.reset();
    tell();
}

void ImportRunner::importImages(const ImportSpec& spec)
{
    run(u"import"_s, [this, spec](const Cancel& cancel) {
        QElapsedTimer sinceReport;
        const auto onProgress = [&](const ImportProgress& progress) {
            if (sinceReport.isValid() && sinceReport.elapsed() < progressIntervalMs && progress.done < progress.files)
                return;
            sinceReport.start();
            m_mailbox.post([this, progress] { Q_EMIT progressed(progress); });
        };
        const auto onNotice = [this](const ImportNotice& notice) {
            m_mailbox.post([this, notice] { Q_EMIT noticed(notice); });
        };
        auto report = secateur::importImages(spec, cancel, onProgress, onNotice);
        m_mailbox.post([this, report = std::move(report), folder = spec.storeFolder] {
            finish([&] {
                if (report)
                    Q_EMIT imported(folder, *report);
                else
                    Q_EMIT failed(report.error());
            });
        });
    });
}

void ImportRunner::makeStore(const QString& folder)
{
    run(u"make store"_s, [this, folder](const Cancel&) {
        const auto store = LocalStore::create(folder);
        const Result<void> made = store ? Result<void>() : tl::unexpected<Error>(store.error());
        m_mailbox.post([this, made, folder] {
            finish([&] {
                if (made)
                    Q_EMIT storeMade(folder);
                else
                    Q_EMIT failed(made.error());
            });
        });
    });
}

} // namespace secateur
