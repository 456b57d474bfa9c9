// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/error_report.h"

#include "domain/scrub.h"
#include "items/plain_text.h"

#include <QCoreApplication>
#include <QSysInfo>

namespace secateur {

using namespace Qt::StringLiterals;

namespace {

struct ErrorReportWords {
    Q_DECLARE_TR_FUNCTIONS(ErrorReport)
};

QString yesNo(bool yes)
{
    return yes ? u"yes"_s : u"no"_s;
}

QString environmentName(Environment environment)
{
    switch (environment) {
    case Environment::Production:
        return u"production"_s;
    case Environment::Staging:
        return u"staging"_s;
    case Environment::Test:
        break;
    }
    return u"test"_s;
}

} // namespace

QString errorCodeName(ErrorCode code)
{
    switch (code) {
    case ErrorCode::BadRequest:
        return u"BadRequest"_s;
    case ErrorCode::NotAStore:
        return u"NotAStore"_s;
    case ErrorCode::StoreTooNew:
        return u"StoreTooNew"_s;
    case ErrorCode::ReadOnly:
        return u"ReadOnly"_s;
    case ErrorCode::NotFound:
        return u"NotFound"_s;
    case ErrorCode::Permission:
        return u"Permission"_s;
    case ErrorCode::DiskFull:
        return u"DiskFull"_s;
    case ErrorCode::Busy:
        return u"Busy"_s;
    case ErrorCode::Damaged:
        return u"Damaged"_s;
    case ErrorCode::Io:
        return u"Io"_s;
    case ErrorCode::Unreachable:
        return u"Unreachable"_s;
    case ErrorCode::Unauthorized:
        return u"Unauthorized"_s;
    case ErrorCode::NotKonifer:
        return u"NotKonifer"_s;
    case ErrorCode::TooLarge:
        return u"TooLarge"_s;
    case ErrorCode::Cancelled:
        return u"Cancelled"_s;
    case ErrorCode::Refused:
        return u"Refused"_s;
    case ErrorCode::Locked:
        return u"Locked"_s;
    case ErrorCode::Drift:
        return u"Drift"_s;
    case ErrorCode::Internal:
        break;
    }
    return u"Internal"_s;
}

QString errorText(const Error& error)
{
    QStringList lines{plain(error.what, 2048)};
    if (!error.stillTrue.isEmpty())
        lines.append(plain(error.stillTrue, 2048));
    if (!error.remedy.isEmpty())
        lines.append(ErrorReportWords::tr("What you can do: %1").arg(plain(error.remedy, 2048)));
    return lines.join(u'\n');
}

QStringList storeLines(const StoreInfo& info, bool isLocal)
{
    const Capabilities& can = info.capabilities;
    QStringList lines{
        u"Store: %1"_s.arg(isLocal ? u"local folder"_s : u"Konifer server"_s),
        u"Environment: %1"_s.arg(environmentName(info.environment)),
        u"Read-only: %1"_s.arg(yesNo(info.readOnly)),
        u"Compares paths by text: %1"_s.arg(yesNo(info.matchesByText)),
        u"Lists paths: %1; matches all: %2; sees pending: %3; probes content: %4; removes content: %5"_s.arg(
            yesNo(can.listsPaths), yesNo(can.matchesAll), yesNo(can.seesPending), yesNo(can.probesContent),
            yesNo(can.removesContent)),
    };
    // The sentences on the connection's parts hold its dialect.
    for (const QString& word : can.words)
        lines.append(u"- "_s + plain(scrubbed(word), 400));
    return lines;
}

QString errorDetails(const Error& error, const QStringList& store, Timestamp when)
{
    QStringList lines;
    for (const QString* part : {&error.what, &error.stillTrue, &error.remedy}) {
        if (!part->isEmpty())
            lines.append(*part);
    }
    lines.append({QString(), u"Error: %1"_s.arg(errorCodeName(error.code)), u"Time: %1"_s.arg(isoText(when)),
                  u"Secateur: %1"_s.arg(QStringLiteral(SECATEUR_VERSION)),
                  u"Qt: %1 (built with %2)"_s.arg(QString::fromLatin1(qVersion()), QStringLiteral(QT_VERSION_STR)),
                  u"System: %1, %2, %3"_s.arg(QSysInfo::prettyProductName(), QSysInfo::kernelVersion(),
                                              QSysInfo::currentCpuArchitecture())});
    lines.append(store.isEmpty() ? QStringList(u"Store: none is open"_s) : store);
    // Once more over all of it: a secret may be made of two lines.
    return scrubbed(lines.join(u'\n'));
}

} // namespace secateur
