// SPDX-License-Identifier: GPL-3.0-or-later
#include "manual/completion.h"

#include "ctl/command.h"

#include <QRegularExpression>

namespace secateur::manual {

using namespace Qt::StringLiterals;
using ctl::Command;
using ctl::OptionSpec;

namespace {

/// What the shell offers for an option's value.
enum class Value { None, Folder, File, Other };

Value valueOf(const OptionSpec& option)
{
    if (option.value.isEmpty())
        return Value::None;
    if (option.value == "DIR"_L1)
        return Value::Folder;
    return option.value == "FILE"_L1 ? Value::File : Value::Other;
}

/// The words that a command's usage begins with: "show|resume ID" has two.
QStringList verbsOf(const Command& command)
{
    static const QRegularExpression words(u"^[a-z]+(\\|[a-z]+)+"_s);
    return words.match(command.usage).captured().split(u'|', Qt::SkipEmptyParts);
}

/// In single quotes for a shell.
QByteArray quoted(QString text)
{
    return '\'' + text.replace(u'\'', u"'\\''"_s).toUtf8() + '\'';
}

QByteArray optionNames(const QList<OptionSpec>& options)
{
    QByteArrayList names;
    for (const OptionSpec& option : options)
        names.append("--" + option.name.toUtf8());
    return names.join(' ');
}

/// The names of all options with such a value, of every command, each once, as a pattern of case.
QByteArray casePattern(Value value)
{
    QStringList names;
    QList<OptionSpec> all = ctl::globalOptions();
    for (const Command& command : ctl::commands())
        all += command.options;
    for (const OptionSpec& option : std::as_const(all)) {
        if (valueOf(option) == value)
            names.append("--"_L1 + option.name);
    }
    names.removeDuplicates();
    return names.join(u'|').toUtf8();
}

QByteArray commandNames(char separator)
{
    QByteArrayList names;
    for (const Command& command : ctl::commands())
        names.append(command.name.toUtf8());
    names.append("help");
    return names.join(separator);
}

/// One argument of zsh's _arguments: brackets and colons in texts are escaped.
QByteArray zshOption(const OptionSpec& option)
{
    QString what = option.what.trimmed();
    what.replace(u'[', u"\\["_s).replace(u']', u"\\]"_s).replace(u':', u"\\:"_s);
    QString text = (option.repeatable ? u"*--"_s : u"--"_s) + option.name + u'[' + what + u']';
    switch (valueOf(option)) {
    case Value::None:
        break;
    case Value::Folder:
        text += u":folder:_files -/"_s;
        break;
    case Value::File:
        text += u":file:_files"_s;
        break;
    case Value::Other:
        text += u':' + option.value + u": "_s;
        break;
    }
    return quoted(text);
}

QByteArray fishOption(const OptionSpec& option, const QByteArray& condition)
{
    QByteArray line = "complete -c secateurctl " + condition + " -l " + option.name.toUtf8();
    switch (valueOf(option)) {
    case Value::None:
        break;
    case Value::Folder:
        line += " -x -a '(__fish_complete_directories)'";
        break;
    case Value::File:
        line += " -r";
        break;
    case Value::Other:
        line += " -x";
        break;
    }
    return line + " -d " + quoted(option.what.trimmed()) + '\n';
}

} // namespace

QByteArray bashCompletion()
{
    QByteArray script = "# bash completion for secateurctl\n"
                        "_secateurctl()\n"
                        "{\n"
                        "    local current=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]}\n"
                        "    local word command='' offered='' options='" +
                        optionNames(ctl::globalOptions()) +
                        "'\n"
                        "    COMPREPLY=()\n"
                        "    case $before in\n"
                        "    " +
                        casePattern(Value::Folder) +
                        ")\n"
                        "        compopt -o filenames\n"
                        "        mapfile -t COMPREPLY < <(compgen -d -- \"$current\")\n"
                        "        return ;;\n"
                        "    " +
                        casePattern(Value::File) +
                        ")\n"
                        "        compopt -o filenames\n"
                        "        mapfile -t COMPREPLY < <(compgen -f -- \"$current\")\n"
                        "        return ;;\n"
                        "    " +
                        casePattern(Value::Other) +
                        ")\n"
                        "        return ;;\n"
                        "    esac\n"
                        "    for word in \"${COMP_WORDS[@]:1:COMP_CWORD-1}\"; do\n"
                        "        case $word in\n"
                        "        " +
                        commandNames('|') +
                        ") command=$word; break ;;\n"
                        "        esac\n"
                        "    done\n"
                        "    case $command in\n"
                        "    '') offered='" +
                        commandNames(' ') +
                        "' ;;\n"
                        "    help) offered='" +
                        commandNames(' ') + "' ;;\n";
    for (const Command& command : ctl::commands()) {
        script += "    " + command.name.toUtf8() + ") options=\"$options " + optionNames(command.options) +
                  "\"; offered='" + verbsOf(command).join(u' ').toUtf8() + "' ;;\n";
    }
    return script + "    esac\n"
                    "    if [[ $current == -* ]]; then\n"
                    "        mapfile -t COMPREPLY < <(compgen -W \"$options\" -- \"$current\")\n"
                    "    elif [[ -n $offered ]]; then\n"
                    "        mapfile -t COMPREPLY < <(compgen -W \"$offered\" -- \"$current\")\n"
                    "    else\n"
                    "        compopt -o filenames\n"
                    "        mapfile -t COMPREPLY < <(compgen -f -- \"$current\")\n"
                    "    fi\n"
                    "}\n"
                    "complete -F _secateurctl secateurctl\n";
}

QByteArray zshCompletion()
{
    QByteArray global;
    for (const OptionSpec& option : ctl::globalOptions())
        global += "    " + zshOption(option) + '\n';
    QByteArray script = "#compdef secateurctl\n"
                        "local -a everywhere commands\n"
                        "everywhere=(\n" +
                        global + ")\ncommands=(\n";
    for (const Command& command : ctl::commands())
        script += "    " + quoted(command.name + u':' + command.summary) + '\n';
    script += "    'help:explain a command'\n)\n"
              "local context state state_descr line\n"
              "typeset -A opt_args\n"
              "_arguments -C $everywhere '1: :->command' '*:: :->rest' && return\n"
              "case $state in\n"
              "command) _describe -t commands command commands ;;\n"
              "rest)\n"
              "    case $line[1] in\n"
              "    help) _describe -t commands command commands ;;\n";
    for (const Command& command : ctl::commands()) {
        script += "    " + command.name.toUtf8() + ") _arguments $everywhere";
        for (const OptionSpec& option : command.options)
            script += " \\\n        " + zshOption(option);
        const QStringList verbs = verbsOf(command);
        if (!verbs.isEmpty())
            script += " \\\n        " + quoted(u"1: :("_s + verbs.join(u' ') + u')');
        script += " \\\n        '*:argument:_files' ;;\n";
    }
    return script + "    esac ;;\nesac\n";
}

QByteArray fishCompletion()
{
    const QByteArray none = "-n __fish_use_subcommand";
    QByteArray script = "# fish completion for secateurctl\n";
    for (const OptionSpec& option : ctl::globalOptions())
        script += fishOption(option, {});
    for (const Command& command : ctl::commands()) {
        script += "complete -c secateurctl " + none + " -f -a " + command.name.toUtf8() + " -d " +
                  quoted(command.summary) + '\n';
    }
    script += "complete -c secateurctl " + none + " -f -a help -d 'explain a command'\n";
    for (const Command& command : ctl::commands()) {
        const QByteArray here = "-n '__fish_seen_subcommand_from " + command.name.toUtf8() + '\'';
        for (const OptionSpec& option : command.options)
            script += fishOption(option, here);
        const QStringList verbs = verbsOf(command);
        if (!verbs.isEmpty())
            script += "complete -c secateurctl " + here + " -a " + quoted(verbs.join(u' ')) + '\n';
    }
    return script;
}

} // namespace secateur::manual
