// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/asset.h"
#include "domain/delete_request.h"

#include <QWidget>

namespace secateur {

/// The few assets that every selector is explained on: three users whose names begin alike. By path, then entry.
[[nodiscard]] const QList<Asset>& exampleAssets();

/**
 * The example as a small drawn tree in which a request marks what it takes: scissors, a line through the name, a word
 * and a colour. What only a server takes that compares paths by text (konifer.md, trap 1) is hatched. What is marked
 * comes from the rules that a local store matches by.
 */
class ExampleTree final : public QWidget {
    Q_OBJECT
public:
    enum class Fate { Stays, Goes, GoesByText };
    Q_ENUM(Fate)
    /// A path, or an asset at the path above it.
    struct Row {
        AssetPath path;
        qsizetype asset = -1; ///< place in exampleAssets(); -1 for a path
        Fate fate = Fate::Stays;
    };

    explicit ExampleTree(QWidget* parent = nullptr);
    void setRequest(const DeleteRequest& request);
    [[nodiscard]] const QList<Row>& rows() const { return m_rows; }
    /// The rows that a request gives. A path goes where all assets at and below it go.
    [[nodiscard]] static QList<Row> rowsOf(const DeleteRequest& request);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintRow(QPainter& painter, const Row& row, const QRect& line) const;
    [[nodiscard]] int rowHeight() const;
    [[nodiscard]] QString rowText(const Row& row) const;
    [[nodiscard]] static QString fateWord(Fate fate);
    QList<Row> m_rows;
};

} // namespace secateur
