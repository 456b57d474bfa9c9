// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctl/output.h"
#include "ctl/stop.h"
#include "ctl/surroundings.h"
#include "domain/error.h"
#include "stores/asset_store.h"

#include <QCommandLineParser>
#include <QList>
#include <QString>
#include <QStringList>
#include <memory>

namespace secateur::ctl {

/// The contract's exit statuses.
enum class Exit {
    Done = 0,
    Failed = 1,
    Usage = 2,      ///< bad usage or request
    Refused = 3,    ///< a guard said no; nothing was sent
    Drift = 4,      ///< the store drifted from the plan
    Incomplete = 5, ///< ended with failed or unknown items
};

/// The exit status that an error ends a command with.
[[nodiscard]] Exit exitFor(const Error& error);

struct OptionSpec {
    QString name;
    QString value; ///< the value's name; empty for a switch
    QString what;
    bool repeatable = false;
};

/// What a running command is given. Store calls block: a command runs where no window waits for it.
struct Context {
    Output& out;
    const Stop& stop;
    const QCommandLineParser& options;
    QStringList arguments;  ///< those of the command, as many as it takes
    StoreLocation location; ///< empty where none was given
    QString profile;        ///< the saved connection it is; empty where it is none
    const Surroundings& around;
    Secrets secrets = {}; ///< of the location; known once openGivenStore() needed them
};

struct Command {
    QString name;
    QString usage; ///< arguments and options, without the program's and the command's name
    QString summary;
    QString details;
    int minArguments = 0;
    int maxArguments = 0;
    QList<OptionSpec> options;
    Result<Exit> (*run)(Context&) = nullptr;
    bool takesRawBytes = false; ///< its arguments may be no UTF-8: see textOfBytes()
};

/// Every command, in the order of the help.
[[nodiscard]] const QList<Command>& commands();
/// Null where there is none of that name.
[[nodiscard]] const Command* findCommand(const QString& name);
/// The options that every command takes, before or after its name.
[[nodiscard]] const QList<OptionSpec>& globalOptions();

[[nodiscard]] Command explainCommand();
[[nodiscard]] Command profileCommand();
[[nodiscard]] Command importCommand();
[[nodiscard]] Command treeCommand();
[[nodiscard]] Command assetsCommand();
[[nodiscard]] Command pathsCommand();
[[nodiscard]] Command previewCommand();
[[nodiscard]] Command deleteCommand();
[[nodiscard]] Command pendingCommand();
[[nodiscard]] Command jobsCommand();
[[nodiscard]] Command jobCommand();
[[nodiscard]] Command receiptCommand();
[[nodiscard]] Command archiveCommand();
[[nodiscard]] Command restoreCommand();
[[nodiscard]] Command guardCommand();
[[nodiscard]] Command checkCommand();

/// Runs the program: arguments without its name; gives the exit status.
[[nodiscard]] int runProgram(const QStringList& arguments, Output& out, const Stop& stop,
                             const Surroundings& around = {});

/// Opens the store that was given, and finds its secrets first. BadRequest where none was given.
[[nodiscard]] Result<std::unique_ptr<AssetStore>> openGivenStore(Context& context, Access access);
/// Says, on stderr, what of its assets the store does not let us see.
void remarkOnSight(Output& out, const AssetStore& store);
/// What is said of a connection that sendsContentInTheClear().
[[nodiscard]] QString contentInTheClear();
/// How the user's signals stop a store: a read ends at once, a delete that was sent gets its answer.
[[nodiscard]] StopWish stopWishOf(const Context& context);
/// The folder of --store, for what is done with local stores only; or the sentence that says how to give one.
[[nodiscard]] Result<QString> givenStoreFolder(const Context& context);

} // namespace secateur::ctl
