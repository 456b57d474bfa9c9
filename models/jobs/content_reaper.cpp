// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/content_reaper.h"

#include "jobs/store_door.h"

#include <QCoreApplication>

namespace secateur {

namespace {

tl::unexpected<Error> closedDoor(const AssetStore& store)
{
    return failure(
        ErrorCode::ReadOnly,
        QCoreApplication::translate("ContentReaper", "The store “%1” is open for reading only.").arg(store.info().name),
        QCoreApplication::translate("ContentReaper", "Pending content stays pending."));
}

} // namespace

Result<ReapReport> ContentReaper::pass(int limit, const Cancel& cancel)
{
    AssetEraser* eraser = StoreDoor::eraserOf(m_store);
    return eraser != nullptr ? eraser->reap(limit, cancel) : closedDoor(m_store);
}

Result<qint64> ContentReaper::retryStuck()
{
    AssetEraser* eraser = StoreDoor::eraserOf(m_store);
    return eraser != nullptr ? eraser->retryStuck() : closedDoor(m_store);
}

} // namespace secateur
