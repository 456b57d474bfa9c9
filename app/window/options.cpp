// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/options.h"

#include <QCoreApplication>

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
         OptionsWords::tr("Play the main job, which deletes, and save a picture of each step in DIR.")},
    };
}

QString linkHelp()
{
    return OptionsWords::tr("Open a saved connection at a path: "
                            "secateur:open?connection=NAME&path=PATH. A link never deletes.");
}

} // namespace secateur
