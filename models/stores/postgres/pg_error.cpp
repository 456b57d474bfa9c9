// SPDX-License-Identifier: GPL-3.0-or-later
#include "stores/postgres/pg_error.h"

#include "domain/scrub.h"

#include <QCoreApplication>

namespace secateur {

using namespace Qt::StringLiterals;

namespace {

struct PgErrorWords {
    Q_DECLARE_TR_FUNCTIONS(Catalogue)
};

/// libpq's words span lines: one for each way it tried, which may all say the same, and advice of its own.
QString oneLine(const QString& message)
{
    constexpr qsizetype longest = 400;
    QStringList said;
    const QStringList lines = message.split(u'\n', Qt::SkipEmptyParts);
    for (const QString& line : lines) {
        // "Either provide the file or change sslmode to disable server certificate verification.": never that.
        const bool advice = line.contains("change sslmode"_L1);
        const QString plain = line.simplified();
        if (!advice && !plain.isEmpty() && !said.contains(plain))
            said.append(plain);
    }
    // A server's words may repeat what they should not.
    QString line = scrubbed(said.join(u' ')).left(longest);
    while (line.endsWith(u'.'))
        line.chop(1);
    return line;
}

Error untrusted(const QString& said)
{
    const QString nothingSent = PgErrorWords::tr("Nothing was sent over it.");
    if (said.contains("root certificate file"_L1)) {
        return {ErrorCode::Unauthorized,
                PgErrorWords::tr("The connection to the catalogue can not be trusted: its authority is not known here, "
                                 "for the file that would name it is missing or can not be read: %1.")
                    .arg(said),
                nothingSent,
                PgErrorWords::tr("Name the file of the authority that signed the server's certificate with "
                                 "sslrootcert= in the catalogue's address.")};
    }
    return {ErrorCode::Unauthorized,
            PgErrorWords::tr("The connection to the catalogue can not be trusted: %1.").arg(said), nothingSent,
            PgErrorWords::tr("Check sslmode and sslrootcert in the catalogue's address.")};
}

} // namespace

Error pgError(const QByteArray& state, const QString& message)
{
    const QString said = oneLine(message);
    const QByteArray kind = state.left(2);
    if (state == "42501")
        return {ErrorCode::Permission,
                PgErrorWords::tr("The catalogue does not let this role read what is needed: %1.").arg(said),
                {},
                PgErrorWords::tr("Grant the role SELECT on Konifer's tables.")};
    if (state == "42P01" || state == "42703" || state == "42704" || state == "42883") {
        return {ErrorCode::NotKonifer,
                PgErrorWords::tr("The catalogue is not a Konifer database: %1.").arg(said),
                {},
                PgErrorWords::tr("Check the database name, and the search_path of the role.")};
    }
    if (state == "57014")
        return {ErrorCode::Cancelled, PgErrorWords::tr("The question was called off."), {}, {}};
    if (state.isEmpty() || kind == "57" || kind == "08") {
        return {ErrorCode::Unreachable,
                PgErrorWords::tr("The connection to the catalogue broke: %1.").arg(said),
                {},
                PgErrorWords::tr("Try again; it reconnects by itself.")};
    }
    if (kind == "53" || kind == "55" || kind == "40")
        return {ErrorCode::Busy,
                PgErrorWords::tr("The catalogue is too busy: %1.").arg(said),
                {},
                PgErrorWords::tr("Try again later.")};
    if (kind == "25")
        return {ErrorCode::Internal,
                PgErrorWords::tr("The catalogue is only ever read, and this was more: %1.").arg(said),
                PgErrorWords::tr("Nothing was changed."),
                {}};
    return {ErrorCode::Io,
            PgErrorWords::tr("The catalogue could not answer: %1.").arg(said),
            {},
            PgErrorWords::tr("Try again.")};
}

Error pgConnectError(const QString& message)
{
    const QString said = oneLine(message);
    const auto mentions = [&](QLatin1StringView words) { return said.contains(words); };
    if (mentions("client certificate"_L1) || mentions("private key"_L1) ||
        mentions("certificate authentication failed"_L1)) {
        return {ErrorCode::Unauthorized,
                PgErrorWords::tr("The catalogue wants another client certificate: %1.").arg(said),
                {},
                PgErrorWords::tr("Check sslcert and sslkey in the catalogue's address.")};
    }
    // Before what is not there: what is wrong with a certificate is told as a file that does not exist.
    if (mentions("certificate"_L1) || mentions("SSL error"_L1) || mentions("does not support SSL"_L1))
        return untrusted(said);
    if (mentions("startup parameter"_L1)) {
        return {ErrorCode::BadRequest,
                PgErrorWords::tr("The catalogue is behind a pooler that does not take this address: %1.").arg(said),
                {},
                PgErrorWords::tr("Leave out options= and its like, and give the role what it needs: ALTER ROLE … SET "
                                 "search_path = ….")};
    }
    if (mentions("no password supplied"_L1)) {
        return {ErrorCode::Unauthorized,
                PgErrorWords::tr("The catalogue wants a password, and none was given: %1.").arg(said),
                {},
                PgErrorWords::tr("Set PGPASSWORD in the environment, or write the password into ~/.pgpass.")};
    }
    if (mentions("password authentication failed"_L1) || mentions("authentication failed"_L1) ||
        mentions("no pg_hba.conf entry"_L1)) {
        return {ErrorCode::Unauthorized,
                PgErrorWords::tr("The catalogue does not accept the user or its password: %1.").arg(said),
                {},
                PgErrorWords::tr("Check the user and the password of the catalogue.")};
    }
    if (mentions("does not exist"_L1) || mentions("no such database"_L1) || mentions("no such user"_L1)) {
        return {ErrorCode::NotFound,
                PgErrorWords::tr("The catalogue is not there: %1.").arg(said),
                {},
                PgErrorWords::tr("Check the database and the user in the catalogue's address.")};
    }
    return {ErrorCode::Unreachable,
            PgErrorWords::tr("The catalogue can not be reached: %1.").arg(said),
            {},
            PgErrorWords::tr("Check the host and port in the catalogue's address, and the network.")};
}

} // namespace secateur
