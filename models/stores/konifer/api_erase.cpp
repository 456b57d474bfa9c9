// SPDX-License-Identifier: GPL-3.0-or-later
// The deleting half of KoniferApi: all that this program ever sends to change a server.
#include "stores/konifer/api_fault.h"
#include "stores/konifer/konifer_api.h"

#include <QCoreApplication>

namespace secateur {

namespace {

using Fault = HttpAnswer::Fault;

constexpr qint64 maxErase = 65'536; ///< bytes of an answer to a delete, which has none when all is well
/// So many deletes in a row without a clear answer, and no more are sent.
constexpr int maxUnclear = 8;

struct ApiEraseWords {
    Q_DECLARE_TR_FUNCTIONS(KoniferApi)
};

/// What an answer to a delete by entry says of it.
ItemOutcome outcomeOf(const HttpAnswer& answer, const QString& server)
{
    if (answer.fault == Fault::None && answer.status == 204)
        return {Outcome::Deleted, {}};
    const QString why = faultError(answer, server).what;
    if (!answer.wasSent())
        return {Outcome::NotSent, why};
    // What an earlier attempt did stays open, whatever the last one was told.
    if (answer.fault != Fault::None || answer.sentEarlier)
        return {Outcome::Unknown, why};
    const int status = answer.status;
    // Turned away before anything was done.
    if (status == 401 || status == 403 || status == 407 || status == 429)
        return {Outcome::NotSent, why};
    if (status >= 400 && status < 500)
        return {Outcome::Failed, why};
    if (status >= 200 && status < 300)
        return {Outcome::Unknown,
                ApiEraseWords::tr("The server %1 answered %2 to a delete; a Konifer server answers 204.")
                    .arg(server)
                    .arg(status)};
    return {Outcome::Unknown, why};
}

/// True for an answer after which nothing more may be sent: what gave it is no Konifer server, or turns all away.
bool endsAll(const HttpAnswer& answer, const ItemOutcome& outcome)
{
    const bool foreign =
        answer.fault == Fault::TooLarge || (answer.fault == Fault::None && answer.status < 400 && answer.status != 204);
    return foreign || (outcome.outcome == Outcome::NotSent && !answer.unsent);
}

} // namespace

std::vector<EraseAnswer> KoniferApi::eraseEntries(std::span<const AssetRef> refs)
{
    std::vector<EraseAnswer> answers(refs.size());
    std::vector<size_t> sendable;
    for (size_t i = 0; i < refs.size(); ++i) {
        if (m_address.erase(DeleteRequest::entryAt(refs[i].path, refs[i].entry)))
            sendable.push_back(i);
        else
            answers[i] = {
                {Outcome::Failed, whyUnnameable(refs[i].path) + u' ' + ApiEraseWords::tr("Nothing was sent.")}};
    }
    QString whyStopped;
    int unclear = 0;
    m_client.run(
        sendable.size(),
        [&](size_t i) {
            const AssetRef& ref = refs[sendable[i]];
            HttpRequest request{HttpRequest::Method::Delete,
                                *m_address.erase(DeleteRequest::entryAt(ref.path, ref.entry)), true, false, maxErase};
            request.onlyUndone = true;
            return request;
        },
        [&](size_t i, HttpAnswer&& answer) {
            EraseAnswer& said = answers[sendable[i]];
            said = {outcomeOf(answer, m_server), answer.fault == Fault::None && answer.status == 204,
                    answer.asksForPatience() && !answer.unsent};
            // The client itself sees to it that a busy server is not pressed.
            unclear = said.outcome != Outcome::Unknown ? 0 : said.busy ? unclear : unclear + 1;
            if (whyStopped.isEmpty() && (endsAll(answer, said) || unclear >= maxUnclear)) {
                whyStopped = said.reason;
                m_client.sendNoMore(answer);
            }
            if (answer.unsent)
                said = {{Outcome::NotSent, whyStopped.isEmpty() ? said.reason : whyStopped}};
        },
        Cancel(), HttpClient::Ends::WithAnswers);
    return answers;
}

Result<SelectorOutcome> KoniferApi::erase(const DeleteRequest& request)
{
    const auto url = m_address.erase(request);
    if (!url) {
        return failure(ErrorCode::BadRequest,
                       ApiEraseWords::tr("No request can name the path %1.").arg(request.path.text()),
                       ApiEraseWords::tr("Nothing was sent."));
    }
    // Never repeated: a relative delete that is sent twice takes twice as much.
    const HttpAnswer answer =
        m_client.send(HttpRequest{HttpRequest::Method::Delete, *url, false, false, maxErase}, Cancel());
    if (answer.fault == Fault::None && answer.status == 204)
        return SelectorOutcome();
    Error error = faultError(answer, m_server);
    const bool turnedAway =
        answer.fault == Fault::None && !answer.sentEarlier && answer.status >= 400 && answer.status < 500;
    if (answer.wasSent() && !turnedAway)
        return SelectorOutcome{false, -1, error.what};
    error.stillTrue = ApiEraseWords::tr("Nothing was deleted.");
    return tl::unexpected(error);
}

} // namespace secateur
