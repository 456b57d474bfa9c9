// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/guard_settings.h"
#include "stores/asset_reader.h"

#include <QWidget>

namespace secateur {

class ArmChoice;
class NoteLine;

/// In the delete dialog: whether the store is locked, with a way to arm it. Hidden where it needs no arming.
class LockRow final : public QWidget {
    Q_OBJECT
public:
    explicit LockRow(QWidget* parent = nullptr);
    /// `armedUntil` is 0 where the store is not armed. What is scheduled is not asked to be armed now.
    void display(const GuardSettings& guards, Timestamp armedUntil, Timestamp now, bool scheduled);
    /// True where nothing can be sent by the end of the hold as it is.
    [[nodiscard]] bool isBlocking() const { return m_blocking; }

Q_SIGNALS:
    void armAsked(qint64 seconds);

private:
    NoteLine* m_note;
    ArmChoice* m_choice;
    bool m_blocking = false;
};

} // namespace secateur
