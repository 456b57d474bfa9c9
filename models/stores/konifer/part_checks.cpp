// SPDX-License-Identifier: GPL-3.0-or-later
#include "stores/konifer/part_checks.h"

#include "stores/catalogue_address.h"
#include "stores/client_files.h"
#include "stores/konifer/tls_look.h"
#include "stores/worker_thread.h"

#include <QCoreApplication>

namespace secateur {

using namespace Qt::StringLiterals;

namespace {

using State = PartReport::State;

struct PartChecksWords {
    Q_DECLARE_TR_FUNCTIONS(PartChecks)
};

} // namespace

PartChecks::PartChecks(const Connection& connection, const Secrets& secrets, const Cancel& cancel, const Report& report)
    : m_connection(connection)
    , m_secrets(secrets)
    , m_cancel(cancel)
    , m_report(report)
{
    m_parts.connection = connection;
    m_parts.stop = cancel;
    m_parts.waits = cancel;
    m_parts.api = std::make_unique<KoniferApi>(connection, secrets, HttpTimes(), m_parts.waits);
}

void PartChecks::say(const char* part, State state, const QString& what)
{
    if (!m_cancel.isCancelled())
        m_report({QString::fromLatin1(part), state, what});
}

void PartChecks::run()
{
    checkTls();
    const bool answers = !m_cancel.isCancelled() && checkServer();
    if (!m_cancel.isCancelled())
        checkCatalogue(answers);
    if (!m_cancel.isCancelled())
        checkContent();
}

void PartChecks::checkTls()
{
    if (m_connection.baseUrl.scheme() != "https"_L1) {
        if (m_connection.sendsSecretsInTheClear())
            say("tls", State::Warning,
                PartChecksWords::tr("The secret goes over plain http: everybody on the way can read it. Use https."));
        else
            skip("tls", PartChecksWords::tr("The address is plain http: nothing is encrypted."));
        return;
    }
    if (const auto files = checkClientFiles(m_connection); !files) {
        say("tls", State::Failed, files.error().sentence());
        return;
    }
    const TlsLook look = lookAtTls(m_connection, m_secrets, m_cancel);
    m_trusted = look.trusted;
    if (look.trusted)
        say("tls", State::Good, look.certificate);
    else if (look.connected)
        say("tls", State::Failed,
            PartChecksWords::tr("The certificate is not trusted: %1 %2").arg(look.why, look.certificate));
    else
        skip("tls", PartChecksWords::tr("No encrypted connection came about: %1.").arg(look.why));
}

bool PartChecks::checkServer()
{
    const auto healthy = m_parts.api->health(m_cancel);
    const bool noWay =
        !healthy && (healthy.error().code == ErrorCode::Unreachable ||
                     (healthy.error().code == ErrorCode::Unauthorized && !healthy.error().stillTrue.isEmpty()));
    if (noWay) {
        // A server may end the connection without a word where it wants a client certificate.
        const bool closed = m_trusted && healthy.error().code == ErrorCode::Unreachable;
        say("reachable", State::Failed,
            healthy.error().sentence() +
                (closed
                     ? u' ' + PartChecksWords::tr("It was encrypted: the server may want another client certificate.")
                     : QString()));
        for (const char* part : {"health", "dialect", "signature"})
            skip(part, PartChecksWords::tr("The server was not reached."));
        return false;
    }
    say("reachable", State::Good, PartChecksWords::tr("%1 answers.").arg(m_parts.api->server()));
    const auto dialect = m_parts.api->dialect(m_cancel);
    // The newest source has no such page (konifer.md, trap 16); what reads assets is well, whatever the page says.
    const bool noPage = !healthy && healthy.error().code == ErrorCode::NotFound;
    if (healthy)
        say("health", State::Good, PartChecksWords::tr("The server says that it is well."));
    else if (noPage && (dialect || dialect.error().code == ErrorCode::Unauthorized))
        skip("health", PartChecksWords::tr("This server has no health page."));
    else
        say("health", dialect ? State::Warning : State::Failed, healthy.error().sentence());
    if (dialect)
        say("dialect", State::Good,
            PartChecksWords::tr("The server speaks the dialect “%1”.").arg(dialectName(*dialect)));
    else
        say("dialect", State::Failed, dialect.error().sentence());
    checkSignature(dialect, healthy || noPage);
    return dialect.has_value();
}

/// Health is asked for unsigned: where that is denied too, it is not for the signature.
void PartChecks::checkSignature(const Result<ApiDialect>& dialect, bool healthy)
{
    const bool isSigned = m_connection.signature != UrlSignature::None;
    if (!isSigned && dialect)
        skip("signature", PartChecksWords::tr("The connection does not sign, and the server does not ask for it."));
    else if (dialect)
        say("signature", State::Good,
            PartChecksWords::tr("The server took a signed address; it may take unsigned ones too."));
    else if (healthy && dialect.error().code == ErrorCode::Unauthorized)
        say("signature", State::Failed,
            isSigned ? PartChecksWords::tr("The server did not take the signed address, or not the credentials.")
                     : PartChecksWords::tr(
                           "The server denies reading: it may want signed addresses, or other credentials."));
    else
        skip("signature", PartChecksWords::tr("The server gave no answer that would tell."));
}

void PartChecks::checkCatalogue(bool serverAnswers)
{
    if (m_connection.catalogue.isEmpty()) {
        skip("catalogue", PartChecksWords::tr("There is none: previews can not be complete."));
        skip("outbox", PartChecksWords::tr("Without a catalogue it can not be seen."));
        return;
    }
    auto catalogue = Catalogue::open(m_connection.catalogue, m_secrets.cataloguePassword, m_parts.waits);
    if (!catalogue) {
        say("catalogue", State::Failed, catalogue.error().sentence());
        skip("outbox", PartChecksWords::tr("The catalogue was not opened."));
        return;
    }
    m_parts.catalogue = std::move(*catalogue);
    sayCatalogue(serverAnswers);
    checkOutbox();
    const auto any = m_parts.catalogue->anyAsset();
    if (any && *any && (*any)->original() != nullptr)
        m_bucket = (*any)->original()->bucket;
}

void PartChecks::sayCatalogue(bool serverAnswers)
{
    const int version = m_parts.catalogue->connection().serverVersion();
    const QString name = PartChecksWords::tr("PostgreSQL %1, opened for reading only.").arg(version / 10'000);
    const auto together = serverAnswers ? checkBelongTogether(m_parts) : Result<void>();
    const auto standby = m_parts.catalogue->standbyWords();
    const auto preview = tryPreview();
    for (const auto& fault : {together, standby.map([](const QString&) {}), preview}) {
        if (!fault)
            return say("catalogue", State::Failed, fault.error().sentence());
    }
    QStringList doubts;
    if (!serverAnswers)
        doubts << PartChecksWords::tr("Whether it is the server's own could not be checked.");
    else if (!m_parts.compared)
        doubts << PartChecksWords::tr("Whether it is the server's own could not be checked: the server shows none of "
                                      "the assets that were looked at.");
    if (!standby->isEmpty())
        doubts << *standby << PartChecksWords::tr("It is good for looking: deletes are refused.");
    if (!m_parts.catalogue->schema().has("asset_label"))
        doubts << PartChecksWords::tr("Labels can not be read: requests with labels will fail.");
    if (m_parts.catalogue->schema().denies("asset_tag"))
        doubts << PartChecksWords::tr("Tags can not be read.");
    if (isCatalogueInTheClear(m_connection.catalogue))
        doubts << catalogueInTheClearText();
    PartReport report{u"catalogue"_s, doubts.isEmpty() ? State::Good : State::Warning, {}};
    report.what = name + u' ' + (doubts.isEmpty() ? PartChecksWords::tr("It is the server's own.") : doubts.join(u' '));
    const CatalogueSchema& schema = m_parts.catalogue->schema();
    report.withoutLabels = !schema.has("asset_label") || schema.denies("asset_tag");
    report.standby = !standby->isEmpty();
    report.notCompared = serverAnswers && !m_parts.compared;
    if (!m_cancel.isCancelled())
        m_report(report);
}

/// All that is read for a preview, of one asset: what the role is not allowed would be told amid a preview only.
Result<void> PartChecks::tryPreview()
{
    const auto any = m_parts.catalogue->anyAsset();
    if (!any)
        return tl::unexpected(any.error());
    DeleteRequest one;
    one.selector = Selector::Entry;
    if (*any) {
        one.path = (*any)->ref.path;
        one.entry = (*any)->ref.entry;
    }
    const auto anything = [](auto) { return true; };
    return m_parts.catalogue->radius(one, m_cancel)
        .and_then([&](const BlastRadius&) { return m_parts.catalogue->match(one, m_cancel, anything); })
        .and_then([&] { return m_parts.catalogue->refs(one, Sort::NewestFirst, m_cancel, anything); })
        .and_then([&] { return m_parts.catalogue->children(one.path, {}, 1); })
        .map([](const ChildPage&) {});
}

void PartChecks::checkOutbox()
{
    if (!m_parts.catalogue->seesOutbox()) {
        say("outbox", State::Warning,
            PartChecksWords::tr("The role may not read the outbox: what is scheduled for removal can not be seen."));
        return;
    }
    const auto mark = m_parts.catalogue->outboxMark(m_cancel);
    if (!mark)
        say("outbox", State::Failed, mark.error().sentence());
    else
        say("outbox", State::Good, PartChecksWords::tr("%1 objects are scheduled for removal.").arg(mark->count));
}

void PartChecks::checkContent()
{
    if (m_connection.content.isEmpty()) {
        skip("content",
             PartChecksWords::tr("No content store is named: whether an object is really gone is not looked at."));
        return;
    }
    auto probe = makeContentProbe(m_connection, m_secrets, {});
    const auto reached = probe ? (*probe)->check(m_bucket, m_cancel) : Result<void>(tl::unexpect, probe.error());
    if (!reached)
        say("content", State::Failed, reached.error().sentence());
    else if (m_connection.sendsContentInTheClear())
        say("content", State::Warning,
            PartChecksWords::tr("The content store answers without encryption (tls=no): what it holds, and a session's "
                                "token, can be read on the way."));
    else if (m_bucket.isEmpty())
        say("content", State::Good, PartChecksWords::tr("The content store answers; no bucket is known to look into."));
    else
        say("content", State::Good,
            PartChecksWords::tr("The content store answers, and the bucket “%1” is there.").arg(m_bucket.left(200)));
}

} // namespace secateur
