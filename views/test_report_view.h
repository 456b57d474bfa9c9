// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stores/connection_check.h"

#include <QScrollArea>

class QGridLayout;
class QLabel;

namespace secateur {

/// What a test of a connection found, a row for each part as it comes: sign, word, part, one sentence.
class TestReportView final : public QScrollArea {
    Q_OBJECT
public:
    explicit TestReportView(QWidget* parent = nullptr);
    /// Says what starts a test, in place of one.
    void wait(const QString& sentence);
    void begin();
    void add(const PartReport& report);
    void end();
    /// Hides and forgets.
    void clear();
    [[nodiscard]] int rows() const { return int(m_reports.size()); }
    /// "Good: Health. The server says that it is well.", as a screen reader says it.
    [[nodiscard]] QString rowText(int row) const;
    [[nodiscard]] QString status() const;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitHeight();
    [[nodiscard]] QString summary() const;
    QGridLayout* m_grid;
    QLabel* m_status;
    QList<PartReport> m_reports;
    QList<QWidget*> m_widgets;
};

/// "Health", "Catalogue": a part's name for people.
[[nodiscard]] QString partName(const QString& part);

} // namespace secateur
