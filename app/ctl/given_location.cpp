// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/given_location.h"

#include "stores/connection_json.h"
#include "stores/profiles.h"

#include <QDir>
#include <QFileInfo>

namespace secateur::ctl {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> bad(const QString& what)
{
    return failure(ErrorCode::BadRequest, what, {}, Ctl::tr("See secateurctl --help."));
}

QString absolute(const QString& file)
{
    return file.isEmpty() ? QString() : QDir::cleanPath(QFileInfo(file).absoluteFilePath());
}

/// One of --store, --profile and --url at most; what belongs to --url only with it.
Result<void> checkTogether(const QCommandLineParser& options)
{
    QStringList places;
    for (const QString& name : {u"store"_s, u"profile"_s, u"url"_s}) {
        if (!options.isSet(name))
            continue;
        places.append("--"_L1 + name);
        if (options.value(name).isEmpty())
            return bad(Ctl::tr("--%1 says where the store is, and was given nothing.").arg(name));
    }
    if (places.size() > 1)
        return bad(Ctl::tr("%1 each say where the store is: give one of them.").arg(places.join(" and "_L1)));
    if (options.isSet(u"url"_s))
        return {};
    for (const QString& name :
         {u"catalogue"_s, u"content"_s, u"auth"_s, u"user"_s, u"header"_s, u"sign"_s, u"ca"_s, u"environment"_s}) {
        if (options.isSet(name))
            return bad(Ctl::tr("--%1 goes with --url.").arg(name));
    }
    return {};
}

template<typename Value>
Result<void> readWord(const QCommandLineParser& options, const QString& name, Result<Value> (*from)(const QString&),
                      Value& value)
{
    if (!options.isSet(name))
        return {};
    const auto read = from(options.value(name));
    if (!read)
        return bad(Ctl::tr("--%1: %2").arg(name, read.error().what));
    value = *read;
    return {};
}

Result<void> checkAuthentication(const QCommandLineParser& options, const Connection& connection)
{
    if (connection.authentication == Authentication::ClientCertificate)
        return bad(Ctl::tr("A client certificate is given to profile add, with --certificate and --key."));
    if (options.isSet(u"user"_s) && connection.authentication != Authentication::Basic)
        return bad(Ctl::tr("--user goes with --auth basic."));
    if (options.isSet(u"header"_s) && connection.authentication != Authentication::Headers)
        return bad(Ctl::tr("--header goes with --auth headers."));
    return {};
}

Result<Connection> connectionFrom(const QCommandLineParser& options)
{
    constexpr qsizetype longestName = 80;
    const auto url = canonicalUrl(options.value(u"url"_s));
    if (!url)
        return tl::unexpected(url.error());
    Connection c;
    c.baseUrl = *url;
    c.name = url->toString(QUrl::RemoveScheme | QUrl::FullyEncoded).mid(2).left(longestName);
    const auto read = readWord(options, u"auth"_s, authenticationFrom, c.authentication)
                          .and_then([&] { return readWord(options, u"sign"_s, signatureFrom, c.signature); })
                          .and_then([&] { return readWord(options, u"environment"_s, environmentFrom, c.environment); })
                          .and_then([&] { return checkAuthentication(options, c); });
    if (!read)
        return tl::unexpected(read.error());
    c.user = options.value(u"user"_s);
    c.headers = options.values(u"header"_s);
    c.caFile = absolute(options.value(u"ca"_s));
    c.catalogue = options.value(u"catalogue"_s);
    c.content = options.value(u"content"_s);
    if (!c.content.contains("://"_L1))
        c.content = absolute(c.content);
    return checkConnection(c).map([&] { return c; });
}

bool isAddress(const QString& place)
{
    return place.startsWith("https://"_L1) || place.startsWith("http://"_L1);
}

QString quoted(const QString& text)
{
    QString inner = text;
    inner.replace(u"'"_s, u"'\\''"_s);
    return u'\'' + inner + u'\'';
}

} // namespace

Result<GivenLocation> givenLocation(const QCommandLineParser& options)
{
    if (const auto together = checkTogether(options); !together)
        return tl::unexpected(together.error());
    if (options.isSet(u"profile"_s)) {
        const QString name = options.value(u"profile"_s);
        return Profiles().find(name).map([&](const Connection& connection) {
            return GivenLocation{{{}, connection}, name};
        });
    }
    if (options.isSet(u"url"_s)) {
        return connectionFrom(options).map([](const Connection& connection) {
            return GivenLocation{{{}, connection}, {}};
        });
    }
    return GivenLocation{{absolute(options.value(u"store"_s))}, {}};
}

Result<GivenLocation> locationOfJob(const Context& context, const JobRecord& job)
{
    if (!context.location.isEmpty())
        return GivenLocation{context.location, context.profile};
    if (!isAddress(job.storeFolder))
        return GivenLocation{{job.storeFolder}, {}};
    const auto saved = Profiles().findByUrl(QUrl(job.storeFolder));
    if (!saved)
        return tl::unexpected(saved.error());
    if (saved->size() == 1)
        return GivenLocation{{{}, saved->first()}, saved->first().name};
    const QString why = saved->isEmpty() ? Ctl::tr("no saved connection leads there")
                                         : Ctl::tr("%1 saved connections lead there").arg(saved->size());
    return failure(ErrorCode::BadRequest,
                   Ctl::tr("Job %1 is of the store at %2, and %3.").arg(QString::number(job.id), job.storeFolder, why),
                   {}, Ctl::tr("Say which with --profile NAME, or give it with --url."));
}

QString optionsAgain(const Context& context)
{
    if (!context.profile.isEmpty())
        return "--profile "_L1 + quoted(context.profile);
    if (context.location.connection)
        return Ctl::tr("--url %1 (with the same options)").arg(quoted(context.location.text()));
    return "--store "_L1 + quoted(context.location.text());
}

} // namespace secateur::ctl
