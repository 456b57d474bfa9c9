// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/inspector_data.h"

#include <QWidget>

class QFormLayout;
class QLabel;
class QStackedWidget;
class QVBoxLayout;

namespace secateur {

class ElidedLabel;
class EmptyState;
class ThumbnailView;
class VariantCard;

/// What is known of the chosen asset, or a summary where several are chosen.
class InspectorPane final : public QWidget {
    Q_OBJECT
public:
    explicit InspectorPane(InspectorData& data, QWidget* parent = nullptr);
    /// What is selected: `refs` may hold only the first ones, `count` says how many there are.
    void setSelection(const QList<AssetRef>& refs, int count);

Q_SIGNALS:
    void copyRequested(const QString& text);

protected:
    void showEvent(QShowEvent* event) override;

private:
    enum Page { EmptyPage, AssetPage };
    QWidget* buildAssetPage();
    QLabel* addFact(QFormLayout* facts, const QString& caption);
    void update();
    void showAsset(const Asset& asset);
    void showThumbnail();
    void showVariants(const Asset& asset);

    InspectorData& m_data;
    int m_count = 0;
    QStackedWidget* m_pages;
    EmptyState* m_empty;
    ElidedLabel* m_title;
    ElidedLabel* m_path;
    ThumbnailView* m_thumbnail;
    QLabel* m_alt;
    QLabel* m_labels;
    QLabel* m_tags;
    QLabel* m_created;
    QLabel* m_modified;
    QLabel* m_source;
    QLabel* m_variantsTitle;
    QVBoxLayout* m_variants;
    QList<VariantCard*> m_cards;
};

} // namespace secateur
