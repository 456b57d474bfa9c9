// SPDX-License-Identifier: GPL-3.0-or-later
// What the cells of AssetTableModel say.
#include "items/asset_table_parts.h"
#include "items/plain_text.h"

#include <QCoreApplication>

namespace secateur {

namespace {

constexpr qsizetype longestCell = 200;

QString say(const char* text)
{
    return QCoreApplication::translate("AssetTableModel", text);
}

QString labelText(const Asset& asset, const QString& separator)
{
    QStringList labels;
    for (auto label = asset.labels.begin(); label != asset.labels.end(); ++label)
        labels.append(label.key() + QLatin1Char('=') + label.value());
    return labels.join(separator);
}

} // namespace

QString assetCellText(const Asset& asset, int column)
{
    switch (column) {
    case AssetTableModel::CreatedColumn:
        return timeText(asset.created);
    case AssetTableModel::ModifiedColumn:
        return timeText(asset.modified);
    case AssetTableModel::AltColumn:
        return plain(asset.alt, longestCell);
    case AssetTableModel::LabelsColumn:
        return plain(labelText(asset, QStringLiteral(", ")), longestCell);
    case AssetTableModel::TagsColumn:
        return plain(asset.tags.join(QStringLiteral(", ")), longestCell);
    case AssetTableModel::BytesColumn:
        return sizeCellText(asset.bytes());
    case AssetTableModel::ContentColumn:
        if (!asset.ready)
            return say("being stored");
        return asset.variants.size() == 1 ? say("1 object") : say("%1 objects").arg(countText(asset.variants.size()));
    default:
        return {};
    }
}

QString assetCellToolTip(const Asset& asset, int column)
{
    switch (column) {
    case AssetTableModel::CreatedColumn:
        return isoText(asset.created);
    case AssetTableModel::ModifiedColumn:
        return isoText(asset.modified);
    case AssetTableModel::AltColumn:
        return asset.alt.isEmpty() ? QString() : toolTipText(say("Alt text"), asset.alt);
    case AssetTableModel::LabelsColumn:
        return asset.labels.isEmpty() ? QString() : toolTipText(say("Labels"), labelText(asset, QStringLiteral(", ")));
    case AssetTableModel::TagsColumn:
        return asset.tags.isEmpty() ? QString() : toolTipText(say("Tags"), asset.tags.join(QStringLiteral(", ")));
    case AssetTableModel::BytesColumn:
        return exactBytesText(asset.bytes());
    default:
        return {};
    }
}

QVariant AssetTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && (section == EntryColumn || section == BytesColumn))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case PathColumn:
        return say("Path");
    case EntryColumn:
        return say("Entry");
    case CreatedColumn:
        return say("Created");
    case ModifiedColumn:
        return say("Modified");
    case AltColumn:
        return say("Alt text");
    case LabelsColumn:
        return say("Labels");
    case TagsColumn:
        return say("Tags");
    case BytesColumn:
        return say("Size");
    case ContentColumn:
        return say("Content");
    default:
        return {};
    }
}

QString AssetTableModel::cellText(int row, int column) const
{
    if (column == PathColumn)
        return plain(m_parts->refs.pathAt(row).text());
    if (column == EntryColumn)
        return QString::number(m_parts->refs.entryAt(row));
    const AssetDetail* detail = m_parts->detailOf(row);
    if (!detail)
        return QStringLiteral("…");
    if (detail->asset)
        return assetCellText(*detail->asset, column);
    return column == ContentColumn ? say("gone") : QString();
}

QString AssetTableModel::cellToolTip(int row, int column) const
{
    if (column == PathColumn)
        return toolTipText(say("Path"), m_parts->refs.pathAt(row).text());
    const AssetDetail* detail = m_parts->detailOf(row);
    if (!detail)
        return {};
    return detail->asset ? assetCellToolTip(*detail->asset, column)
                         : say("This asset was listed and has been deleted since.");
}

} // namespace secateur
