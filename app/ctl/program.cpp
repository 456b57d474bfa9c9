// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/command.h"
#include "ctl/given_location.h"
#include "ctl/help.h"
#include "domain/raw_bytes.h"

#include <algorithm>

namespace secateur::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr auto versionLine = "secateurctl " SECATEUR_VERSION "\n";

void declare(QCommandLineParser& parser, const QList<OptionSpec>& options)
{
    for (const OptionSpec& option : options)
        parser.addOption(QCommandLineOption(option.name, option.what, option.value));
}

tl::unexpected<Error> usageError(const QString& what)
{
    return failure(ErrorCode::BadRequest, what, {}, Ctl::tr("See secateurctl --help."));
}

/// Which of the arguments is the command's name: the first that is neither a global option nor one's value.
qsizetype commandPosition(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsPositionalArguments);
    declare(parser, globalOptions());
    // An option that is unknown here may be a command's, given before its name: the second look tells.
    (void)parser.parse(QStringList(QString()) + arguments);
    const qsizetype positionals = parser.positionalArguments().size();
    return positionals == 0 ? -1 : arguments.size() - positionals;
}

Result<void> checkOptions(const QCommandLineParser& parser, const QList<OptionSpec>& options)
{
    for (const OptionSpec& option : options) {
        if (!option.repeatable && parser.values(option.name).size() > 1)
            return usageError(Ctl::tr("--%1 is given more than once.").arg(option.name));
    }
    return {};
}

/// Only where a command itself takes a folder by its bytes may it be named by any.
Result<void> checkText(const Command& command, const QStringList& arguments, const QStringList& positionals)
{
    for (const QString& argument : arguments) {
        const bool taken = command.takesRawBytes && !argument.startsWith(u'-') && positionals.contains(argument);
        if (holdsRawBytes(argument) && !taken)
            return usageError(Ctl::tr("The argument \"%1\" is no UTF-8: it could name another place than is meant.")
                                  .arg(shownBytes(argument)));
    }
    return {};
}

Result<void> checkArguments(const Command& command, const QStringList& given)
{
    if (given.size() < command.minArguments)
        return usageError(Ctl::tr("Too few arguments. Usage: secateurctl %1 %2").arg(command.name, command.usage));
    if (given.size() > command.maxArguments) {
        return usageError(Ctl::tr("\"%1\" is one argument too many. Usage: secateurctl %2 %3")
                              .arg(given.at(command.maxArguments), command.name, command.usage));
    }
    return {};
}

Result<Exit> runCommand(const Command& command, const QStringList& arguments, Output& out, const Stop& stop,
                        const Surroundings& around)
{
    QCommandLineParser parser;
    declare(parser, globalOptions());
    declare(parser, command.options);
    const bool understood = parser.parse(QStringList(QString()) + arguments);
    if (parser.isSet(u"help"_s)) {
        out.raw(commandHelp(command).toUtf8());
        return Exit::Done;
    }
    if (parser.isSet(u"version"_s)) {
        out.raw(versionLine);
        return Exit::Done;
    }
    if (const auto text = checkText(command, arguments, parser.positionalArguments()); !text)
        return tl::unexpected(text.error());
    if (!understood)
        return usageError(parser.errorText());
    out.setJson(parser.isSet(u"json"_s));
    const auto checked = checkOptions(parser, globalOptions() + command.options).and_then([&] {
        return checkArguments(command, parser.positionalArguments());
    });
    if (!checked)
        return tl::unexpected(checked.error());
    const auto given = givenLocation(parser);
    if (!given)
        return tl::unexpected(given.error());
    Context context{out, stop, parser, parser.positionalArguments(), given->location, given->profile, around};
    return command.run(context);
}

Result<Exit> runHelp(const QStringList& topics, Output& out)
{
    if (topics.isEmpty()) {
        out.raw(programHelp().toUtf8());
        return Exit::Done;
    }
    const Command* command = findCommand(topics.first());
    if (command == nullptr || topics.size() > 1)
        return usageError(Ctl::tr("There is no command \"%1\".").arg(topics.join(u' ')));
    out.raw(commandHelp(*command).toUtf8());
    return Exit::Done;
}

/// Without a command there is only what stands for itself: help and version.
Result<Exit> runWithoutCommand(const QStringList& arguments, Output& out)
{
    QCommandLineParser parser;
    declare(parser, globalOptions());
    if (!parser.parse(QStringList(QString()) + arguments))
        return usageError(parser.errorText());
    if (parser.isSet(u"help"_s))
        return runHelp({}, out);
    if (parser.isSet(u"version"_s)) {
        out.raw(versionLine);
        return Exit::Done;
    }
    return usageError(Ctl::tr("Say what to do: no command is given."));
}

/// A secret in an argument is refused before anything repeats it.
Result<void> checkNoSecrets(const QStringList& arguments)
{
    static const QStringList secrets = {u"--token"_s,       u"--password"_s, u"--passphrase"_s,
                                        u"--signing-key"_s, u"--secret"_s,   u"--key-passphrase"_s};
    for (const QString& argument : arguments) {
        if (argument == "--"_L1)
            break;
        const QString option = argument.section(u'=', 0, 0);
        if (secrets.contains(option)) {
            return usageError(Ctl::tr("There is no option %1: everybody on this computer can see arguments. Secrets "
                                      "are taken from the keychain or the environment, or asked for.")
                                  .arg(option));
        }
    }
    return {};
}

Result<Exit> dispatch(const QStringList& arguments, Output& out, const Stop& stop, const Surroundings& around)
{
    if (const auto checked = checkNoSecrets(arguments); !checked)
        return tl::unexpected(checked.error());
    const qsizetype position = commandPosition(arguments);
    if (position < 0)
        return runWithoutCommand(arguments, out);
    const QString& name = arguments.at(position);
    QStringList others = arguments;
    others.removeAt(position);
    if (name == "help"_L1)
        return runHelp(others, out);
    const Command* command = findCommand(name);
    if (command == nullptr)
        return usageError(Ctl::tr("There is no command \"%1\".").arg(shownBytes(name)));
    return runCommand(*command, others, out, stop, around);
}

} // namespace

Exit exitFor(const Error& error)
{
    switch (error.code) {
    case ErrorCode::BadRequest:
        return Exit::Usage;
    case ErrorCode::Refused:
    case ErrorCode::Locked:
    case ErrorCode::Busy: // nothing failed: it is to be asked for again
        return Exit::Refused;
    case ErrorCode::Drift:
        return Exit::Drift;
    default:
        return Exit::Failed;
    }
}

const QList<OptionSpec>& globalOptions()
{
    static const QList<OptionSpec> options = {
        {u"store"_s, u"DIR"_s, Ctl::tr("the folder of a local store")},
        {u"profile"_s, u"NAME"_s, Ctl::tr("a saved connection to a remote store: see help profile")},
        {u"url"_s, u"URL"_s, Ctl::tr("a remote store: the address of a Konifer server; with it:")},
        {u"catalogue"_s, u"CONNINFO"_s, Ctl::tr("  its PostgreSQL database, as for psql, without a password")},
        {u"content"_s, u"PLACE"_s, Ctl::tr("  its content: a folder, or s3://HOST[:PORT]: see help profile")},
        {u"auth"_s, u"HOW"_s, Ctl::tr("  none (default), bearer, basic or headers")},
        {u"user"_s, u"NAME"_s, Ctl::tr("  the user of basic authentication")},
        {u"header"_s, u"NAME"_s, Ctl::tr("  a header whose value is a secret; may be repeated"), true},
        {u"sign"_s, u"HOW"_s, Ctl::tr("  how fetches are signed: none (default), sha256, sha384 or sha512")},
        {u"ca"_s, u"FILE"_s, Ctl::tr("  authorities to trust beside the system's, as PEM")},
        {u"environment"_s, u"WORD"_s, Ctl::tr("  production (default), staging or test")},
        {u"json"_s, {}, Ctl::tr("one JSON document on standard output instead of text")},
        {u"help"_s, {}, Ctl::tr("show help and end")},
        {u"version"_s, {}, Ctl::tr("show the version and end")},
    };
    return options;
}

const Command* findCommand(const QString& name)
{
    const auto found = std::find_if(commands().cbegin(), commands().cend(),
                                    [&](const Command& command) { return command.name == name; });
    return found == commands().cend() ? nullptr : &*found;
}

int runProgram(const QStringList& arguments, Output& out, const Stop& stop, const Surroundings& around)
{
    const Result<Exit> ended = dispatch(arguments, out, stop, around);
    Exit exit = ended ? *ended : exitFor(ended.error());
    if (!ended)
        out.remark("secateurctl: "_L1 + ended.error().sentence());
    if (!out.finish()) {
        out.remark(Ctl::tr("secateurctl: The result could not be written to standard output."));
        exit = exit == Exit::Done ? Exit::Failed : exit;
    }
    return int(exit);
}

} // namespace secateur::ctl
