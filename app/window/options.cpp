// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/options.h"

#include <QCoreApplication>

namespace secateur {

using namespace Qt::StringLiterals;

QList<ctl::OptionSpec> windowOptions()
{
    const auto tr = [](const char* text) { return QCoreApplication::translate("main", text); };
    return {
        {u"store"_s, u"DIR"_s, tr("Open the local store in DIR.")},
        {u"profile"_s, u"NAME"_s, tr("Open the saved connection of this name.")},
        {u"theme"_s, u"NAME"_s, tr("system, light or dark; as last chosen otherwise.")},
        {u"size"_s, u"WxH"_s, tr("Size of the window, in pixels.")},
        {u"journal"_s, u"FILE"_s, tr("Keep the job journal in FILE, not in your data folder.")},
        {u"tour"_s, u"DIR"_s, tr("Play the main job, which deletes, and save a picture of each step in DIR.")},
    };
}

QString linkHelp()
{
    return QCoreApplication::translate("main", "Open a saved connection at a path: "
                                               "secateur:open?connection=NAME&path=PATH. A link never deletes.");
}

} // namespace secateur
