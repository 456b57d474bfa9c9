// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/argument_bytes.h"
#include "ctl/ask_secret.h"
#include "ctl/command.h"
#include "language/language.h"

#include <QCoreApplication>
#include <QFile>
#include <QLoggingCategory>
#include <QProcessEnvironment>

#include <clocale>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <langinfo.h>
#include <unistd.h>

namespace {

/// All text here is UTF-8. Where the locale says otherwise, Qt would switch by itself but complain on standard error.
void useUtf8()
{
    std::setlocale(LC_ALL, "");
    if (std::strcmp(nl_langinfo(CODESET), "UTF-8") != 0)
        ::setenv("LC_ALL", "C.UTF-8", 1);
}

/// A descriptor of our own: the other is turned away while a decoder runs.
int ownStderr()
{
    const int own = ::fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
    return own < 0 ? STDERR_FILENO : own;
}

} // namespace

int main(int argc, char** argv)
{
    using namespace Qt::StringLiterals;
    // What the user asked for, before useUtf8() changes it.
    const QStringList languages = secateur::terminalLanguages(QProcessEnvironment::systemEnvironment());
    useUtf8();
    // Neither a reader that goes away nor a limit on file sizes must end a delete half-way: writing fails, and says so.
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN);
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"secateur"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(SECATEUR_VERSION));
    secateur::speak(secateur::bestLanguage(languages));

    QFile results;
    QFile remarks;
    if (!results.open(STDOUT_FILENO, QIODevice::WriteOnly) ||
        !remarks.open(ownStderr(), QIODevice::WriteOnly | QIODevice::Unbuffered))
        return EXIT_FAILURE;
    secateur::ctl::Output out(results, remarks, ::isatty(STDERR_FILENO) == 1);
    if (const auto misread = secateur::ctl::misreadSurroundings()) {
        out.remark("secateurctl: "_L1 + *misread);
        return int(secateur::ctl::Exit::Usage);
    }
    secateur::ctl::Stop stop;
    stop.listenToSignals();
    QLoggingCategory::setFilterRules(u"default.debug=false"_s); // the keychain's library chats
    secateur::KeychainStore keychain;
    secateur::ctl::Surroundings around;
    around.keychain = &keychain;
    around.attended = ::isatty(STDIN_FILENO) == 1 || ::isatty(STDOUT_FILENO) == 1 || ::isatty(STDERR_FILENO) == 1;
    if (::isatty(STDIN_FILENO) == 1) {
        around.ask = [&](const QString& question) {
            return secateur::ctl::askOnTerminal(STDIN_FILENO, question, stop);
        };
    }
    return secateur::ctl::runProgram(secateur::ctl::argumentsOf(argc, argv), out, stop, around);
}
