// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctl/command.h"

#include <QBuffer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

namespace secateur::test {

/// What a run of the program gave.
struct Run {
    int status = -1;
    QByteArray out;
    QByteArray err;
    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

/// Runs a command in this process.
inline Run runHere(const QStringList& arguments, bool terminal = false)
{
    Run run;
    QBuffer results(&run.out);
    QBuffer remarks(&run.err);
    results.open(QIODevice::WriteOnly);
    remarks.open(QIODevice::WriteOnly);
    ctl::Output out(results, remarks, terminal);
    const ctl::Stop stop;
    run.status = ctl::runProgram(arguments, out, stop);
    return run;
}

/// Runs the real program.
inline Run runBinary(const QStringList& arguments, const QProcessEnvironment& environment = {})
{
    QProcess process;
    process.setProcessEnvironment(environment.isEmpty() ? QProcessEnvironment::systemEnvironment() : environment);
    process.start(QStringLiteral(SECATEURCTL), arguments);
    Run run;
    if (process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit)
        run.status = process.exitCode();
    run.out = process.readAllStandardOutput();
    run.err = process.readAllStandardError();
    return run;
}

} // namespace secateur::test
