// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/blast_radius.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace secateur {

/// One line that names what lies near a request and is NOT included; each path is a button that goes there. As many
/// as fit are shown, the rest is counted.
class NearStrip final : public QWidget {
    Q_OBJECT
public:
    explicit NearStrip(QWidget* parent = nullptr);
    void setRadius(const BlastRadius& radius);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void pathChosen(const secateur::AssetPath& path);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
    [[nodiscard]] QString restText(qsizetype shown) const;
    QLabel* m_caption;
    QLabel* m_rest;
    QList<QToolButton*> m_links;
    QList<NearPath> m_near;
    qint64 m_paths = 0;
};

} // namespace secateur
