// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace secateur {

/// One line of plain text that is elided where it does not fit, with the whole text as its tool tip. Asks for no
/// width of its own, so that changing text moves nothing.
class ElidedLabel final : public QFrame {
    Q_OBJECT
public:
    explicit ElidedLabel(Qt::TextElideMode mode, QWidget* parent = nullptr);
    void setText(const QString& text);
    [[nodiscard]] const QString& text() const { return m_text; }
    [[nodiscard]] bool isElided() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void updateToolTip();
    Qt::TextElideMode m_mode;
    QString m_text;
};

} // namespace secateur
