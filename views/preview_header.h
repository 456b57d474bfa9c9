// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/preview.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace secateur {

class ElidedLabel;

/**
 * The head of the middle pane. It says at any time whether one looks at assets (plain, a folder) or at what a request
 * would delete (tinted, scissors), and how much that is.
 */
class PreviewHeader final : public QFrame {
    Q_OBJECT
public:
    explicit PreviewHeader(QWidget* parent = nullptr);
    /// What lies at a path: how many there, and how many with everything below; -1 where not known yet.
    void showBrowse(const AssetPath& path, qint64 here, qint64 withBelow, qint64 bytes);
    void showPreview(const Preview& preview);
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString figures() const;

Q_SIGNALS:
    void browseChosen();
    void previewChosen();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void setMode(bool preview, bool takesAny = true);
    void repaintIcon();
    bool m_preview = false;
    bool m_takesAny = true; ///< in a preview: red only where something would go
    QLabel* m_icon;
    ElidedLabel* m_title;
    ElidedLabel* m_figures;
    QPushButton* m_browseButton;
    QPushButton* m_previewButton;
};

} // namespace secateur
