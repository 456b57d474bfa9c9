// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/event.h"

#include <QTableWidget>

namespace secateur {

/// The last changes of a store's guards and of its arming: when, who, what.
class GuardEvents final : public QTableWidget {
    Q_OBJECT
public:
    explicit GuardEvents(QWidget* parent = nullptr);
    void setEvents(const QList<Event>& events);
};

} // namespace secateur
