// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/help.h"

#include "ctl/help_sections.h"

namespace secateur::ctl {

using namespace Qt::StringLiterals;

namespace {

QString indented(const QStringList& lines)
{
    QString text;
    for (const QString& line : lines)
        text += "  "_L1 + line + u'\n';
    return text;
}

QString written(const HelpSection& section)
{
    QString text = u'\n' + section.title + u'\n';
    if (!section.text.isEmpty())
        text += indented(section.text.split(u'\n'));
    TextTable table;
    for (const auto& [term, meaning] : section.terms)
        table.add({term, meaning});
    return text + indented(table.lines());
}

} // namespace

QString programHelp()
{
    QString text = Ctl::tr("Usage: %1").arg(programUsage()) + "\n\n"_L1 + programPurpose() + u'\n';
    HelpSection list{Ctl::tr("Commands"), {}};
    for (const Command& command : commands())
        list.terms.append({command.name, command.summary});
    list.terms.append({u"help"_s, Ctl::tr("explain a command: secateurctl help COMMAND")});
    text += written(list);
    for (const HelpSection& section : programSections())
        text += written(section);
    return text;
}

QString commandHelp(const Command& command)
{
    QString text = Ctl::tr("Usage: %1").arg(commandUsage(command)) + "\n\n"_L1 + command.details + u'\n';
    if (!command.options.isEmpty())
        text += written(optionSection(Ctl::tr("Options"), command.options));
    return text +
           written(optionSection(Ctl::tr("Options of every command (STORE is --store, --profile or --url)"),
                                 globalOptions())) +
           written(exitSection());
}

} // namespace secateur::ctl
