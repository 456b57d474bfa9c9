// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/options.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <algorithm>

namespace secateur {

using namespace Qt::StringLiterals;

namespace {

struct OptionsWords {
    Q_DECLARE_TR_FUNCTIONS(WindowOptions)
};

} // namespace

QList<ctl::OptionSpec> windowOptions()
{
    return {
        {u"store"_s, u"DIR"_s, OptionsWords::tr("Open the local store in DIR.")},
        {u"profile"_s, u"NAME"_s, OptionsWords::tr("Open the saved connection of this name.")},
        {u"theme"_s, u"NAME"_s, OptionsWords::tr("system, light or dark; as last chosen otherwise.")},
        {u"size"_s, u"WxH"_s, OptionsWords::tr("Size of the window, in pixels.")},
        {u"journal"_s, u"FILE"_s, OptionsWords::tr("Keep the job journal in FILE, not in your data folder.")},
        {u"tour"_s, u"DIR"_s,
         OptionsWords::tr("Play the main job on a sample made for it, and save a picture of each step in DIR.")},
    };
}

bool asksForTour(const QStringList& arguments)
{
    return std::any_of(arguments.cbegin(), arguments.cend(), [](const QString& argument) {
        return argument == "--tour"_L1 || argument.startsWith("--tour="_L1);
    });
}

Result<void> checkTour(const QCommandLineParser& options)
{
    const auto refused = [](const QString& what) {
        return failure(ErrorCode::BadRequest, what, OptionsWords::tr("Nothing was opened."),
                       OptionsWords::tr("Leave it out: the tour makes a sample store for itself."));
    };
    for (const QString& name : {u"profile"_s, u"journal"_s}) {
        if (options.isSet(name))
            return refused(OptionsWords::tr("The tour deletes, and does not take --%1.").arg(name));
    }
    if (!options.positionalArguments().isEmpty())
        return refused(OptionsWords::tr("The tour deletes, and does not take a link."));
    if (!options.isSet(u"store"_s))
        return {};
    QFile marker(QDir(options.value(u"store"_s)).filePath(u"tour.marker"_s));
    if (marker.open(QIODevice::ReadOnly) && marker.readLine() == "The tour may delete what is in this folder.\n")
        return {};
    return refused(
        OptionsWords::tr("The tour deletes, and “%1” is no copy that was made for it.").arg(options.value(u"store"_s)));
}

QString linkHelp()
{
    return OptionsWords::tr("Open a saved connection at a path: "
                            "secateur:open?connection=NAME&path=PATH. A link never deletes.");
}

} // namespace secateur
