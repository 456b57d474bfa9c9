// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cancel.h"
#include "domain/store_stop.h"
#include "stores/asset_storer.h"
#include "stores/connection.h"

#include <QByteArray>
#include <functional>
#include <memory>
#include <optional>

namespace secateur {

/// Takes the body of an answer as it comes, on the client's thread.
class HttpSink {
public:
    HttpSink() = default;
    virtual ~HttpSink() = default;
    HttpSink(const HttpSink&) = delete;
    HttpSink& operator=(const HttpSink&) = delete;
    /// An attempt begins: what came before counts no more. False where no answer is wanted.
    [[nodiscard]] virtual bool begin() = 0;
    /// False where no more is wanted: the answer is Cancelled then.
    [[nodiscard]] virtual bool take(QByteArrayView chunk) = 0;
};

/// A form of two parts (konifer.md, Reading: Storing). The content is read as it is sent, never whole in memory.
struct HttpForm {
    QByteArray metadata; ///< JSON
    ContentSource* content = nullptr;
    qint64 bytes = 0; ///< of the content
};

struct HttpAnswer;

/// One request to a server.
struct HttpRequest {
    enum class Method { Get, Head, Delete, Post };
    Method method = Method::Get;
    QByteArray url; ///< whole and encoded
    /// May it be sent again where no answer came? True for reads and deletes by entry; never for a relative delete.
    bool repeatable = true;
    bool signedByAws = false; ///< Signature Version 4, with the keys of the client's settings
    qint64 maxBody = 1 << 20; ///< bytes; a longer answer is cut off and TooLarge
    /// Of a repeatable one: sent again only where it certainly was not carried out, that is, it never left or was
    /// turned away with 429. What may have been done is for the caller to look at first (konifer.md, trap 12).
    bool onlyUndone = false;
    /// What is asked for are bytes as they lie there, such as a picture: the server is not asked to pack them.
    bool verbatim = false;
    /// Of a Get: takes the body of a 200 instead of HttpAnswer::body; it may last as long as something comes.
    HttpSink* sink = nullptr;
    std::optional<HttpForm> form = {}; ///< of a Post
    /// True for an answer that looks as if it might pass, and would come again: it is not asked for once more.
    bool (*lasts)(const HttpAnswer& answer) = nullptr;
};

/// What came of it.
struct HttpAnswer {
    enum class Fault {
        None,       ///< an answer came: see `status`
        NoHost,     ///< the name is unknown
        Refused,    ///< nobody listens there, or no way leads there
        NoConnect,  ///< no connection within the time
        Proxy,      ///< the proxy did not work
        Tls,        ///< the other side could not be trusted, or did not trust this one
        Passphrase, ///< the passphrase of the client's key is wrong; nothing was sent
        OwnFiles,   ///< the client's certificate or key, or the file of authorities, is of no use; nothing was sent
        TimedOut,   ///< sent, but no answer, or no end of it, within the time
        Broken,     ///< sent, but the connection ended before the answer did
        TooLarge,
        Encoding, ///< an answer came, packed in a way that can not be read
        Cancelled,
    };
    Fault fault = Fault::None;
    bool unsent = false; ///< it stands for a request whose turn never came
    /// An earlier attempt may have come to the server, and its answer got lost: `fault` is only the last one's.
    bool sentEarlier = false;
    int status = 0;
    QByteArray body;
    QByteArray contentType;
    QByteArray location;       ///< of a redirect, which is never followed
    bool wantsHttps = false;   ///< the redirect leads to the same host, with encryption, which the address was without
    qint64 sentBytes = 0;      ///< of the content of a form
    qint64 retryAfter = 0;     ///< seconds; 0 where the server did not say
    bool framed = false;       ///< the end of the body can be told from a break: by its length, or as it came in chunks
    qint64 contentLength = -1; ///< as the server announced it; -1 where it did not
    qint64 dateSkew = 0;       ///< the server's clock minus ours, seconds; 0 where it has not said
    qint64 age = 0;            ///< seconds since a cache on the way got the answer; 0 where it is fresh
    QString detail;            ///< the library's own words: plain text, without a secret

    // The secrets of the connection are cut out of location, contentType and detail, and of the body of all but a 2xx.

    /// False where the request certainly never came to the server.
    [[nodiscard]] bool wasSent() const;
    /// The server, or what limits it, is busy and says so: 429 or 503.
    [[nodiscard]] bool asksForPatience() const { return fault == Fault::None && (status == 429 || status == 503); }
};

/// Patience, in milliseconds; tests set their own.
struct HttpTimes {
    int connect = 10'000;
    int firstByte = 30'000;    ///< also the longest silence in the middle of an answer
    int whole = 120'000;       ///< of one attempt
    int firstPause = 200;      ///< before the second attempt; doubles, with jitter
    int longestPause = 60'000; ///< a server that asks for a longer one gets its answer reported instead
    int attempts = 4;
    /// How long a job goes on asking a server that asks for patience, without one answer of another kind in between.
    int patience = 180'000;
};

struct HttpSettings {
    int connections = 8;
    Authentication authentication = Authentication::None;
    QString user;
    QString clientCertificate;
    QString clientKey;
    QString caFile;
    QString awsRegion; ///< for signedByAws
    StoreStop stop;    ///< of the whole store
    HttpTimes times;
};

/**
 * Sends requests over HTTP/1.1 with kept connections, or HTTP/2, many at a time, and waits for the answers on the
 * calling thread. How many are on their way follows the server: fewer after 429, 503 and timeouts, more again while it
 * answers well; after 429 and 503 nothing at all is sent for a pause that grows, or for as long as the server asks.
 * What may be repeated is, with growing, jittered pauses. Redirects are never followed.
 *
 * Stands on libcurl and not on QNetworkAccessManager, which sends a request again by itself, three times, when the
 * connection ends before an answer: sent twice, "the newest five" takes ten.
 *
 * Belongs to one thread, not the GUI thread. Secrets stay inside.
 */
class HttpClient final {
public:
    HttpClient(HttpSettings settings, Secrets secrets);
    ~HttpClient();
    HttpClient(const HttpClient&) = delete;
    HttpClient& operator=(const HttpClient&) = delete;

    /// Makes request number `index`; called when its turn has come, so that a long list never is in memory.
    using Make = std::function<HttpRequest(size_t index)>;
    /// Takes the answer to request number `index`, in the order in which they come.
    using Take = std::function<void(size_t index, HttpAnswer&&)>;
    /// Sends `count` requests and waits for all. Where one ends with a fault that all others would meet too (no
    /// connection, no trust), those that were not sent yet are answered with it, and those on their way are waited for.
    /// Cancelled ones are answered so, at once. `Ends::WithAnswers`: where the store is to stop soon, none is begun any
    /// more, and those on their way are waited for.
    enum class Ends { AtOnce, WithAnswers };
    void run(size_t count, const Make& make, const Take& take, const Cancel& cancel, Ends ends = Ends::AtOnce);
    [[nodiscard]] HttpAnswer send(const HttpRequest& request, const Cancel& cancel);
    /// To be called by a `Take`: the run sends nothing more. What is on its way is waited for; what was not sent yet is
    /// answered with this answer.
    void sendNoMore(const HttpAnswer& why);

    /// Asked while a server asks for patience: false where nobody wants to wait any longer.
    using GoesOn = std::function<bool()>;
    /// With it, a server that asks for patience is asked again for HttpTimes::patience instead of so many times; an
    /// empty one ends that.
    void setPatience(GoesOn goesOn);

private:
    class Engine;
    std::unique_ptr<Engine> m_engine;
};

} // namespace secateur
