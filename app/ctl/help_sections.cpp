// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/help_sections.h"

namespace secateur::ctl {

using namespace Qt::StringLiterals;

QString programPurpose()
{
    return Ctl::tr("Shows exactly what a delete would take from an image store, takes exactly that,\n"
                   "and follows the content until it is really gone.");
}

QString programUsage()
{
    return Ctl::tr("secateurctl [--store DIR | --profile NAME | --url URL] [--json] COMMAND [ARGUMENTS]");
}

QList<HelpSection> programSections()
{
    return {
        optionSection(Ctl::tr("Options, before or after the command"), globalOptions()),
        {Ctl::tr("A careful delete"),
         Ctl::tr("secateurctl --store DIR preview '/users/u12/-/recursive' --list 20\n"
                 "secateurctl --store DIR delete '/users/u12/-/recursive' --expect 30\n"
                 "secateurctl --store DIR pending --wait 60"),
         {},
         true},
        {Ctl::tr("Secrets of remote stores"),
         Ctl::tr("Never in an argument. A saved connection has them in the keychain; what is missing is taken\n"
                 "from the environment, and what is missing there is asked for on a terminal:\n"
                 "SECATEUR_TOKEN, SECATEUR_PASSWORD, SECATEUR_HEADER_NAME (for a header called Name),\n"
                 "SECATEUR_SIGNING_KEY, SECATEUR_KEY_PASSPHRASE, AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY,\n"
                 "AWS_SESSION_TOKEN; and for the catalogue what psql takes: PGPASSWORD or its password file.")},
        exitSection(),
        {Ctl::tr("Streams"),
         Ctl::tr("Results go to standard output, everything else to standard error. A progress line\n"
                 "is shown on a terminal only.")},
    };
}

QString commandUsage(const Command& command)
{
    const QString name = "secateurctl [STORE] [--json] "_L1 + command.name;
    return command.usage.isEmpty() ? name : name + u' ' + command.usage;
}

HelpSection optionSection(const QString& title, const QList<OptionSpec>& options)
{
    HelpSection section{title, {}};
    for (const OptionSpec& option : options) {
        const QString name = "--"_L1 + option.name;
        section.terms.append({option.value.isEmpty() ? name : name + u' ' + option.value, option.what});
    }
    return section;
}

HelpSection exitSection()
{
    return {Ctl::tr("Exit status"),
            {},
            {{u"0"_s, Ctl::tr("done")},
             {u"1"_s, Ctl::tr("failed, or stopped by the user")},
             {u"2"_s, Ctl::tr("bad usage or a bad request")},
             {u"3"_s, Ctl::tr("refused by a guard, or held by another process: nothing was sent, or nothing more")},
             {u"4"_s, Ctl::tr("planned assets were left alone, as the store drifted")},
             {u"5"_s, Ctl::tr("ended with failed or unknown items, or with content still pending")}}};
}

} // namespace secateur::ctl
