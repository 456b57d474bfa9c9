// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace secateur {

/// The line that takes a request as text, with a wave under what is wrong with it.
class RequestEdit final : public QLineEdit {
    Q_OBJECT
public:
    explicit RequestEdit(QWidget* parent = nullptr);
    /// Marks UTF-16 units; a mark of no length shows on the character before or after it.
    void setMark(qsizetype position, qsizetype length);
    void clearMark();
    [[nodiscard]] qsizetype markPosition() const { return m_position; }
    /// 0 where nothing is marked.
    [[nodiscard]] qsizetype markLength() const { return m_length; }

private:
    void applyMark();
    qsizetype m_position = 0;
    qsizetype m_length = 0;
};

} // namespace secateur
