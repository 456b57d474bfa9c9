// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "confirm_parts.h"
#include "delete_dialog.h"

#include <QDateTimeEdit>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

namespace secateur::test {

using namespace Qt::StringLiterals;

inline GuardSettings holding(int seconds)
{
    GuardSettings guards;
    guards.holdSeconds = seconds;
    return guards;
}

inline constexpr int longHold = 3600;
inline constexpr int shortHold = 1;
inline constexpr Timestamp minute = 60'000'000;

inline DeleteSubject subjectOf(qint64 assets, const QString& path = u"/users/u12"_s)
{
    DeleteSubject subject;
    subject.store.name = u"sample"_s;
    subject.request = DeleteRequest::everythingBelow(AssetPath::fromCanonical(path));
    subject.place = subject.request->path;
    subject.totals = {assets, assets, assets * 1000, 1, 1, 2};
    subject.made = nowStamp();
    for (qint64 entry = 0; entry < qMin<qint64>(assets, sampleRows); ++entry)
        subject.sample.append(PlannedAsset{{subject.place, entry}, 1, {}});
    return subject;
}

/// A dialog that asks, and what it says when it is over.
struct Shown {
    explicit Shown(const DeleteSubject& subject, int holdSeconds = longHold)
        : confirmed(&dialog, &DeleteDialog::confirmed)
        , left(&dialog, &DeleteDialog::leftWithoutDeleting)
    {
        dialog.setGuards(holding(holdSeconds), 0);
        dialog.showSubject(subject);
        dialog.show();
        dialog.activateWindow();
        remove = dialog.findChild<QPushButton*>(u"deleteButton"_s);
        cancel = dialog.findChild<QPushButton*>(u"cancelButton"_s);
        typed = dialog.findChild<QLineEdit*>(u"confirmEdit"_s);
    }
    [[nodiscard]] NoteLine* note(const QString& name) const { return dialog.findChild<NoteLine*>(name); }
    void later(const QDateTime& time) const
    {
        dialog.findChild<QRadioButton*>(u"whenLater"_s)->setChecked(true);
        dialog.findChild<QDateTimeEdit*>(u"whenTime"_s)->setDateTime(time);
    }
    DeleteDialog dialog;
    QSignalSpy confirmed;
    QSignalSpy left;
    QPushButton* remove = nullptr;
    QPushButton* cancel = nullptr;
    QLineEdit* typed = nullptr;
};

} // namespace secateur::test
