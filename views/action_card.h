// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

class QLabel;

namespace secateur {

/// A wide button that says in a sentence what it does. Tab and the arrow keys go from one to the next, Return and Space
/// press it.
class ActionCard final : public QAbstractButton {
    Q_OBJECT
public:
    ActionCard(const QString& icon, const QString& title, const QString& sentence, QWidget* parent = nullptr);
    void setSentence(const QString& sentence);
    [[nodiscard]] QString sentence() const;
    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void repaintIcon();
    QString m_iconName;
    QLabel* m_icon;
    QLabel* m_title;
    QLabel* m_sentence;
};

} // namespace secateur
