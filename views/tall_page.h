// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace secateur {

/// A page that asks for all the height that its content takes, and scrolls where the screen has less: on a small
/// screen, at a large scale or with large text nothing is cut. Never scrolls sideways.
class TallPage final : public QScrollArea {
    Q_OBJECT
public:
    explicit TallPage(QWidget* content, QWidget* parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    bool eventFilter(QObject* watched, QEvent* event) override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitContent();
};

} // namespace secateur
