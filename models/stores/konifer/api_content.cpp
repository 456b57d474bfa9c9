// SPDX-License-Identifier: GPL-3.0-or-later
// The content half of KoniferApi: originals, streamed.
#include "stores/konifer/api_fault.h"
#include "stores/konifer/konifer_api.h"
#include "stores/local/image_reader.h"
#include "stores/local/image_signature.h"

#include <QCoreApplication>

namespace secateur {

using namespace Qt::StringLiterals;

namespace {

using Fault = HttpAnswer::Fault;

struct ApiContentWords {
    Q_DECLARE_TR_FUNCTIONS(KoniferApi)
};

/// A format in one word, whoever names it.
QString plainFormat(const QString& format)
{
    const QString word = format.toLower();
    return word == "jpeg"_L1 ? u"jpg"_s : word == "heif"_L1 ? u"heic"_s : word;
}

/// Hands on what comes of one original, and keeps what is needed to judge it.
class OriginalSink final : public HttpSink {
public:
    OriginalSink(OriginalTaker& taker, size_t index)
        : m_taker(taker)
        , m_index(index)
    {}
    bool begin() override
    {
        m_start.clear();
        m_bytes = 0;
        return m_taker.begin(m_index);
    }
    bool take(QByteArrayView chunk) override
    {
        m_bytes += chunk.size();
        m_start.append(chunk.first(std::min(chunk.size(), signatureBytes - m_start.size())));
        return m_taker.take(m_index, chunk);
    }
    /// Why what came with a 200 is not the whole original; empty where it is.
    [[nodiscard]] QString whyNot(const HttpAnswer& answer, const Variant& original, const QString& server) const
    {
        if (!answer.framed)
            return ApiContentWords::tr(
                       "The server %1 does not say how long the content is: it can not be told whether all of it came.")
                .arg(server);
        if (original.bytes >= 0 && m_bytes != original.bytes)
            return ApiContentWords::tr("The server %1 gave %2 bytes of content where %3 are known.")
                .arg(server)
                .arg(m_bytes)
                .arg(original.bytes);
        const QString format = imageSignature(m_start);
        if (format.isEmpty())
            return ApiContentWords::tr("What the server %1 gave as content is no picture.").arg(server);
        if (!original.format.isEmpty() && plainFormat(original.format) != format)
            return ApiContentWords::tr("The server %1 gave a %2 where the original is a %3.")
                .arg(server, format, original.format);
        return {};
    }

private:
    OriginalTaker& m_taker;
    size_t m_index;
    QByteArray m_start;
    qint64 m_bytes = 0;
};

} // namespace

Result<void> KoniferApi::originals(std::span<const Asset> assets, OriginalTaker& taker, const Cancel& cancel)
{
    std::vector<size_t> askable;
    for (size_t i = 0; i < assets.size(); ++i) {
        if (assets[i].original() == nullptr)
            taker.end(i, failure(ErrorCode::NotFound, ApiContentWords::tr("The asset has no original.")));
        else if (!m_address.content(assets[i].ref))
            taker.end(i, failure(ErrorCode::BadRequest,
                                 ApiContentWords::tr("The server can not be asked for %1: no request can name "
                                                     "that path.")
                                     .arg(assets[i].ref.path.text())));
        else
            askable.push_back(i);
    }
    std::vector<std::unique_ptr<OriginalSink>> sinks(askable.size());
    std::optional<Error> forAll;
    m_client.run(
        askable.size(),
        [&](size_t i) {
            sinks[i] = std::make_unique<OriginalSink>(taker, askable[i]);
            HttpRequest request;
            request.url = *m_address.content(assets[askable[i]].ref);
            request.maxBody = maxImageBytes;
            request.sink = sinks[i].get();
            request.lasts = isLastingFault;
            return request;
        },
        [&](size_t i, HttpAnswer&& answer) {
            const size_t index = askable[i];
            Result<void> came;
            if (answer.fault != Fault::None || answer.status != 200) {
                came = tl::unexpected(faultError(answer, m_server));
                if (!forAll && (answer.unsent || !answer.wasSent()))
                    forAll = came.error();
            } else if (QString why = sinks[i]->whyNot(answer, *assets[index].original(), m_server); !why.isEmpty()) {
                came = failure(ErrorCode::Damaged, std::move(why));
            }
            sinks[i].reset();
            taker.end(index, came);
        },
        cancel);
    if (cancel.isCancelled())
        return failure(ErrorCode::Cancelled, ApiContentWords::tr("The question was called off."));
    return forAll ? Result<void>(tl::unexpect, *forAll) : Result<void>();
}

} // namespace secateur
