// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/command.h"
#include "ctl/given_secrets.h"
#include "ctl/profile_add.h"
#include "ctl/verbs.h"
#include "stores/connection_json.h"
#include "stores/profiles.h"

#include <QFileInfo>
#include <QJsonArray>

#include <limits>

namespace secateur::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr int any = std::numeric_limits<int>::max();

Result<Exit> listProfiles(Context& context)
{
    const auto all = Profiles().list();
    if (!all)
        return tl::unexpected(all.error());
    QJsonArray list;
    TextTable table;
    table.add({Ctl::tr("name"), Ctl::tr("environment"), Ctl::tr("access"), Ctl::tr("address")});
    for (const Connection& connection : *all) {
        list.append(connectionJson(connection));
        table.add({connection.name, environmentName(connection.environment),
                   connection.readOnly ? Ctl::tr("locked") : Ctl::tr("read-write"),
                   connection.baseUrl.toString(QUrl::FullyEncoded)});
    }
    context.out.document({{u"profiles"_s, list}});
    if (all->isEmpty())
        context.out.remark(Ctl::tr("There are no saved connections."));
    else
        context.out.table(table);
    return Exit::Done;
}

QString orNone(const QString& text)
{
    return text.isEmpty() ? u"-"_s : text;
}

void showConnection(Output& out, const Connection& c)
{
    QJsonObject object = connectionJson(c);
    QStringList needs;
    const QList<SecretNeed> all = neededSecrets(c);
    for (const SecretNeed& need : all)
        needs.append(secretName(need) + (need.optional ? Ctl::tr(" (may be empty)") : QString()));
    object.insert(u"secrets"_s, QJsonArray::fromStringList(needs));
    out.document(object);
    TextTable table;
    table.add({Ctl::tr("name"), c.name});
    table.add({Ctl::tr("environment"), environmentName(c.environment)});
    table.add({Ctl::tr("address"), c.baseUrl.toString(QUrl::FullyEncoded)});
    table.add({Ctl::tr("authentication"), authenticationName(c.authentication)});
    if (c.authentication == Authentication::Basic)
        table.add({Ctl::tr("user"), c.user});
    if (c.authentication == Authentication::Headers)
        table.add({Ctl::tr("headers"), c.headers.join(", "_L1)});
    if (c.authentication == Authentication::ClientCertificate) {
        table.add({Ctl::tr("certificate"), c.clientCertificate});
        table.add({Ctl::tr("key"), c.clientKey});
    }
    table.add({Ctl::tr("authorities"), orNone(c.caFile)});
    table.add({Ctl::tr("signature"), signatureName(c.signature)});
    table.add({Ctl::tr("catalogue"), orNone(c.catalogue)});
    table.add({Ctl::tr("content"), orNone(c.content)});
    table.add({Ctl::tr("access"), c.readOnly ? Ctl::tr("locked until armed") : Ctl::tr("read-write")});
    table.add({Ctl::tr("requests at a time"), QString::number(c.connections)});
    for (const PathGlob& glob : c.protectedPaths)
        table.add({Ctl::tr("protected"), glob.text()});
    table.add({Ctl::tr("secrets"), orNone(needs.join(", "_L1))});
    out.table(table);
}

Result<Exit> showProfile(Context& context, const QString& name)
{
    return Profiles().find(name).map([&](const Connection& connection) {
        showConnection(context.out, connection);
        return Exit::Done;
    });
}

Result<Exit> removeProfile(Context& context, const QString& name)
{
    const auto connection = Profiles().find(name);
    if (!connection)
        return tl::unexpected(connection.error());
    // Before its secrets are gone.
    if (const auto may = Profiles().checkRemove(name, loosening(context)); !may)
        return tl::unexpected(saidHow(may.error()));
    // The secrets first: without the connection nobody would find them again.
    if (!neededSecrets(*connection).isEmpty()) {
        const auto cleared = clearKeychain(context, *connection);
        if (!cleared && cleared.error().code != ErrorCode::NotFound) {
            Error error = cleared.error();
            error.stillTrue = Ctl::tr("\"%1\" and its secrets are as they were.").arg(name);
            return tl::unexpected(error);
        }
        if (!cleared)
            context.out.remark(secretsStay(cleared.error(), connection->baseUrl.toString(QUrl::FullyEncoded)));
    }
    if (const auto removed = Profiles().remove(name, loosening(context)); !removed)
        return tl::unexpected(saidHow(removed.error()));
    journalLoosenings(context.stop);
    context.out.document({{u"removed"_s, name}});
    context.out.line(Ctl::tr("Removed \"%1\".").arg(name));
    return Exit::Done;
}

QString stateName(PartReport::State state)
{
    switch (state) {
    case PartReport::State::Good:
        return u"good"_s;
    case PartReport::State::Warning:
        return u"warning"_s;
    case PartReport::State::Failed:
        return u"failed"_s;
    case PartReport::State::Skipped:
        break;
    }
    return u"skipped"_s;
}

/// Looks at each part and says so at once; the JSON comes whole.
Result<Exit> testConnection(Context& context, const Connection& connection, bool saved)
{
    const auto secrets = secretsFor(context, connection, saved);
    if (!secrets)
        return tl::unexpected(secrets.error());
    QJsonArray parts;
    bool good = true;
    context.around.check(connection, *secrets, context.stop.cancel(), [&](const PartReport& report) {
        constexpr int partWidth = 10;
        constexpr int stateWidth = 8;
        good = good && report.state != PartReport::State::Failed;
        const QString state = stateName(report.state);
        parts.append(QJsonObject{{u"part"_s, report.part}, {u"state"_s, state}, {u"what"_s, report.what}});
        context.out.line(report.part.leftJustified(partWidth) + u' ' + state.leftJustified(stateWidth) + u' ' +
                         report.what);
    });
    if (context.stop.isRequested())
        return failure(ErrorCode::Cancelled, Ctl::tr("Stopped."));
    context.out.document({{u"profile"_s, connection.name}, {u"good"_s, good}, {u"parts"_s, parts}});
    return good ? Exit::Done : Exit::Failed;
}

Result<Exit> testProfile(Context& context, const QString& name)
{
    return Profiles().find(name).and_then(
        [&](const Connection& connection) { return testConnection(context, connection, true); });
}

Result<Exit> exportProfiles(Context& context)
{
    const QString file = context.arguments.at(1);
    QStringList names = context.arguments.mid(2);
    if (QFileInfo::exists(file)) {
        return failure(ErrorCode::BadRequest, Ctl::tr("\"%1\" is there already.").arg(file),
                       Ctl::tr("It was left as it is."));
    }
    const auto all = Profiles().list();
    if (!all)
        return tl::unexpected(all.error());
    for (const Connection& connection : *all) {
        if (context.arguments.size() == 2)
            names.append(connection.name);
    }
    if (const auto written = Profiles().exportTo(file, names); !written)
        return tl::unexpected(written.error());
    context.out.document({{u"exported"_s, QJsonArray::fromStringList(names)}});
    context.out.line(Ctl::tr("Exported %1 connections, without secrets.").arg(names.size()));
    return Exit::Done;
}

Result<Exit> importProfiles(Context& context, const QString& file)
{
    const auto names = Profiles().importFrom(file);
    if (!names)
        return tl::unexpected(names.error());
    context.out.document({{u"imported"_s, QJsonArray::fromStringList(*names)}});
    for (const QString& name : *names)
        context.out.line(Ctl::tr("Imported \"%1\".").arg(name));
    return Exit::Done;
}

const QString& nameOf(const Context& context)
{
    return context.arguments.at(1);
}

const Verb verbs[] = {
    {"list"_L1, 0, 0, listProfiles},
    {"show"_L1, 1, 1, [](Context& context) { return showProfile(context, nameOf(context)); }},
    {"add"_L1, 1, 1, [](Context& context) { return addProfile(context, nameOf(context)); }},
    {"remove"_L1, 1, 1, [](Context& context) { return removeProfile(context, nameOf(context)); }},
    {"test"_L1, 1, 1, [](Context& context) { return testProfile(context, nameOf(context)); }},
    {"export"_L1, 1, any, exportProfiles},
    {"import"_L1, 1, 1, [](Context& context) { return importProfiles(context, nameOf(context)); }},
};

Result<Exit> runProfile(Context& context)
{
    return runVerb(context, "profile"_L1, verbs);
}

} // namespace

Command profileCommand()
{
    return {
        u"profile"_s,
        u"list|show|add|remove|test|export|import [NAME | FILE [NAME]...]"_s,
        Ctl::tr("saved connections to remote stores"),
        Ctl::tr(
            "list    the saved connections; the window has the same\n"
            "show    NAME: everything about it but its secrets\n"
            "add     NAME --url URL: saves a connection, with the options of --url and those below. Secrets\n"
            "        are taken from the environment or asked for, and go into the system's keychain; where\n"
            "        there is none they are asked for each time, and never written anywhere\n"
            "remove  NAME: forgets it, and its secrets; where the keychain is locked it stays, and the status is 1\n"
            "test    NAME: looks at each part and says how it stands; ends with 1 where one failed\n"
            "export  FILE [NAME]...: writes those, or all, for another computer, without secrets\n"
            "import  FILE: adds those in it; a name that is taken gets a number\n"
            "The content of a store in S3 is --content 's3://HOST[:PORT][?PARAMETERS]': region=NAME (default:\n"
            "us-east-1), style=path (default) or virtual (the bucket stands before the host), tls=yes (default)\n"
            "or no (default on this machine); joined by &. Buckets are known from the metadata"),
        1,
        any,
        addOptions(),
        runProfile};
}

} // namespace secateur::ctl
