// SPDX-License-Identifier: GPL-3.0-or-later
#include "manual/man_page.h"

#include "ctl/help_sections.h"
#include "window/options.h"

namespace secateur::manual {

using namespace Qt::StringLiterals;
using ctl::HelpSection;

namespace {

constexpr auto version = SECATEUR_VERSION;

QByteArray head(const char* program, const char* purpose)
{
    const QByteArray name(program);
    return ".\\\" SPDX-License-Identifier: GPL-3.0-or-later\n.TH " + name.toUpper() + " 1 \"\" \"Secateur " + version +
           "\" \"Secateur\"\n.SH NAME\n" + name + " \\- " + purpose + '\n';
}

QByteArray paragraphs(const QString& text)
{
    QByteArray set;
    for (const QString& paragraph : text.split(u"\n\n"_s))
        set += ".PP\n" + roff(paragraph) + '\n';
    return set;
}

/// Lines that stand as they are.
QByteArray lines(const QString& text)
{
    return ".PP\n.nf\n" + roff(text) + "\n.fi\n";
}

QByteArray terms(const QList<std::pair<QString, QString>>& terms)
{
    QByteArray set;
    for (const auto& [term, meaning] : terms)
        set += ".TP\n.B " + roff(term) + '\n' + roff(meaning.trimmed()) + '\n';
    return set;
}

QByteArray section(const HelpSection& section)
{
    QByteArray set = ".SH " + roff(section.title.toUpper()) + '\n';
    if (!section.text.isEmpty())
        set += section.verbatim ? lines(section.text) : paragraphs(section.text);
    return set + terms(section.terms);
}

QByteArray command(const ctl::Command& command)
{
    return ".SS " + roff(command.name) + "\n.PP\n.B " + roff(ctl::commandUsage(command)) + '\n' +
           lines(command.details) + terms(ctl::optionSection({}, command.options).terms);
}

} // namespace

QByteArray roff(const QString& text)
{
    QByteArray set;
    for (QByteArray line : text.toUtf8().split('\n')) {
        line.replace('\\', "\\e").replace('-', "\\-");
        if (line.startsWith('.') || line.startsWith('\''))
            line.prepend("\\&");
        set += line + '\n';
    }
    set.chop(1);
    return set;
}

QByteArray ctlPage()
{
    QByteArray page = head("secateurctl", "preview and run deletes on image stores");
    page += ".SH SYNOPSIS\n.B " + roff(ctl::programUsage()) + "\n.SH DESCRIPTION\n" + paragraphs(ctl::programPurpose());
    page += ".SH COMMANDS\n";
    for (const ctl::Command& each : ctl::commands())
        page += command(each);
    for (const HelpSection& each : ctl::programSections())
        page += section(each);
    return page + ".SH SEE ALSO\n.BR secateur (1)\n";
}

QByteArray windowPage()
{
    QByteArray page = head("secateur", "administration window for image stores");
    page += ".SH SYNOPSIS\n.B secateur\n[\\fIOPTION\\fR]... [\\fILINK\\fR]\n.SH DESCRIPTION\n" +
            paragraphs(ctl::programPurpose() + u"\n\n"_s +
                       u"Opens a window with the tree of a local or remote store. Nothing is deleted that was not "
                       "shown, and every delete is confirmed first."_s);
    page += section(ctl::optionSection(u"Options"_s, windowOptions()));
    page += section({u"Links"_s, linkHelp(), {}});
    page += section({u"Files"_s,
                     {},
                     {{u"~/.local/share/secateur/journal.db"_s, u"the record of every job, shared with secateurctl"_s},
                      {u"~/.config/secateur/"_s, u"settings and saved connections, without secrets"_s}}});
    return page + ".SH SEE ALSO\n.BR secateurctl (1)\n";
}

} // namespace secateur::manual
