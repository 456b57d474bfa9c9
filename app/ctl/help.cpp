// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/help.h"

namespace secateur::ctl {

using namespace Qt::StringLiterals;

namespace {

QString heading(const QString& text)
{
    return u'\n' + text + u'\n';
}

QString listed(const TextTable& table)
{
    QString text;
    const QStringList lines = table.lines();
    for (const QString& line : lines)
        text += "  "_L1 + line + u'\n';
    return text;
}

QString optionList(const QList<OptionSpec>& options)
{
    TextTable table;
    for (const OptionSpec& option : options)
        table.add({option.value.isEmpty() ? "--"_L1 + option.name : "--"_L1 + option.name + u' ' + option.value,
                   option.what});
    return listed(table);
}

QString exitList()
{
    TextTable table;
    table.add({u"0"_s, Ctl::tr("done")});
    table.add({u"1"_s, Ctl::tr("failed, or stopped by the user")});
    table.add({u"2"_s, Ctl::tr("bad usage or a bad request")});
    table.add({u"3"_s, Ctl::tr("refused by a guard: nothing was sent")});
    table.add({u"4"_s, Ctl::tr("the store drifted from the plan")});
    table.add({u"5"_s, Ctl::tr("ended with failed or unknown items, or with content still pending")});
    return listed(table);
}

} // namespace

QString programHelp()
{
    QString text =
        Ctl::tr("Usage: secateurctl [--store DIR | --profile NAME | --url URL] [--json] COMMAND [ARGUMENTS]\n\n"
                "Shows exactly what a delete would take from an image store, takes exactly that,\n"
                "and follows the content until it is really gone.\n");
    text += heading(Ctl::tr("Commands"));
    TextTable table;
    for (const Command& command : commands())
        table.add({command.name, command.summary});
    table.add({u"help"_s, Ctl::tr("explain a command: secateurctl help COMMAND")});
    text += listed(table);
    text += heading(Ctl::tr("Options, before or after the command"));
    text += optionList(globalOptions());
    text += heading(Ctl::tr("A careful delete"));
    text += Ctl::tr("  secateurctl --store DIR preview '/users/u12/-/recursive' --list 20\n"
                    "  secateurctl --store DIR delete '/users/u12/-/recursive' --expect 30\n"
                    "  secateurctl --store DIR pending --wait 60\n");
    text += heading(Ctl::tr("Secrets of remote stores"));
    text += Ctl::tr("  Never in an argument. A saved connection has them in the keychain; what is missing is taken\n"
                    "  from the environment, and what is missing there is asked for on a terminal:\n"
                    "  SECATEUR_TOKEN, SECATEUR_PASSWORD, SECATEUR_HEADER_NAME (for a header called Name),\n"
                    "  SECATEUR_SIGNING_KEY, SECATEUR_KEY_PASSPHRASE, AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY,\n"
                    "  AWS_SESSION_TOKEN; and for the catalogue what psql takes: PGPASSWORD or its password file.\n");
    text += heading(Ctl::tr("Exit status"));
    text += exitList();
    text += heading(Ctl::tr("Streams"));
    text += Ctl::tr("  Results go to standard output, everything else to standard error. A progress line\n"
                    "  is shown on a terminal only.\n");
    return text;
}

QString commandHelp(const Command& command)
{
    QString text = Ctl::tr("Usage: secateurctl [STORE] [--json] %1").arg(command.name);
    if (!command.usage.isEmpty())
        text += u' ' + command.usage;
    text += "\n\n"_L1 + command.details + u'\n';
    if (!command.options.isEmpty())
        text += heading(Ctl::tr("Options")) + optionList(command.options);
    return text + heading(Ctl::tr("Options of every command (STORE is --store, --profile or --url)")) +
           optionList(globalOptions()) + heading(Ctl::tr("Exit status")) + exitList();
}

} // namespace secateur::ctl
