// SPDX-License-Identifier: GPL-3.0-or-later
#include "stores/konifer/konifer_capabilities.h"

#include <QCoreApplication>

namespace secateur {

namespace {

struct KoniferCapabilitiesWords {
    Q_DECLARE_TR_FUNCTIONS(KoniferStore)
};

} // namespace

Capabilities koniferCapabilities(const KoniferSight& sight)
{
    Capabilities can;
    can.listsPaths = sight.catalogue;
    can.matchesAll = sight.catalogue;
    can.seesLabels = !sight.catalogue || sight.labels;
    can.seesPending = sight.catalogue && sight.outbox;
    can.probesContent = sight.content;
    can.removesContent = false;
    if (sight.catalogue) {
        can.words << KoniferCapabilitiesWords::tr(
            "The tree, previews and counts are exact: they come from the server's database.");
    } else {
        can.words
            << KoniferCapabilitiesWords::tr(
                   "Without a catalogue the tree shows only paths that you added or visited: a Konifer server can "
                   "not list its paths.")
            << KoniferCapabilitiesWords::tr(
                   "Previews leave out assets that are still being stored, and a recursive one what lies at paths "
                   "that are not known here.");
    }
    if (sight.catalogue && !sight.labels)
        can.words << KoniferCapabilitiesWords::tr(
            "Labels and tags can not be seen: the role may not read asset_label or asset_tag.");
    if (sight.catalogue && !sight.compared) {
        can.words << KoniferCapabilitiesWords::tr(
            "Whether the catalogue is the server's own could not be checked: the server shows none of the assets that "
            "were looked at.");
    }
    if (can.seesPending && can.probesContent)
        can.words << KoniferCapabilitiesWords::tr(
            "Content counts as gone when it is off the server's list and no longer in the content store.");
    else if (can.probesContent)
        can.words << KoniferCapabilitiesWords::tr(
            "Content counts as gone when it is no longer in the content store; what is scheduled is not seen.");
    else if (can.seesPending)
        can.words << KoniferCapabilitiesWords::tr(
            "Content counts as gone when the server has taken it off its list; the content store itself is "
            "not looked at.");
    else
        can.words << KoniferCapabilitiesWords::tr(
            "Whether content is gone stays unknown: neither the server's list nor the content store can be "
            "looked at.");
    can.words << KoniferCapabilitiesWords::tr("Sizes are unknown: a Konifer server does not record them.");
    return can;
}

} // namespace secateur
