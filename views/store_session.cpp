// SPDX-License-Identifier: GPL-3.0-or-later
#include "store_session.h"

namespace secateur {

using namespace Qt::StringLiterals;

namespace {

SessionSetup completed(SessionSetup setup, const Cancel& stop)
{
    if (!setup.opener)
        setup.opener = openerFor(setup.location, setup.secrets, stop);
    return setup;
}

} // namespace

StoreSession::StoreSession(const SessionSetup& given)
    : setup(completed(given, m_stop))
    , browser(setup.opener, u"browse"_s)
    , previewer(setup.opener, u"preview"_s)
    , removal(setup.opener, setup.location.text(), setup.journalFile, setup.timing)
    , guards(removal, setup.timing.now)
    , tree(browser)
    , browseRows(browser)
    , previewRows(previewer)
    , preview(previewer)
    , inspector(browser)
    , jobs(removal)
    , pending(removal)
    , restore(setup.opener, setup.journalFile)
{}

StoreSession::~StoreSession()
{
    m_stop.cancel();
}

} // namespace secateur
