// SPDX-License-Identifier: GPL-3.0-or-later
// What the cells of AssetTableModel say.
#include "items/asset_table_parts.h"
#include "items/plain_text.h"

#include <QCoreApplication>

namespace secateur {

namespace {

constexpr qsizetype longestCell = 200;

struct AssetTableCellsWords {
    Q_DECLARE_TR_FUNCTIONS(AssetTableModel)
};

QString labelText(const Asset& asset, const QString& separator)
{
    QStringList labels;
    for (auto label = asset.labels.begin(); label != asset.labels.end(); ++label)
        labels.append(label.key() + QLatin1Char('=') + label.value());
    return labels.join(separator);
}

/// Of an asset of which the server shows nothing but that it is there (konifer.md, trap 13).
QString unshownCellText(int column)
{
    switch (column) {
    case AssetTableModel::AltColumn:
        return AssetTableCellsWords::tr("can not be shown by the server");
    case AssetTableModel::CreatedColumn:
    case AssetTableModel::ModifiedColumn:
    case AssetTableModel::BytesColumn:
    case AssetTableModel::ContentColumn:
        return AssetTableCellsWords::tr("unknown");
    default:
        return {};
    }
}

} // namespace

QString assetCellText(const Asset& asset, int column)
{
    if (!asset.shown)
        return unshownCellText(column);
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
            return AssetTableCellsWords::tr("being stored");
        return asset.variants.size() == 1
                   ? AssetTableCellsWords::tr("1 object")
                   : AssetTableCellsWords::tr("%1 objects").arg(countText(asset.variants.size()));
    default:
        return {};
    }
}

QString assetCellToolTip(const Asset& asset, int column)
{
    if (!asset.shown)
        return AssetTableCellsWords::tr("The server can not show this asset, most likely because it was stored without "
                                        "alt text. It can be deleted.");
    switch (column) {
    case AssetTableModel::CreatedColumn:
        return isoText(asset.created);
    case AssetTableModel::ModifiedColumn:
        return isoText(asset.modified);
    case AssetTableModel::AltColumn:
        return asset.alt.isEmpty() ? QString() : toolTipText(AssetTableCellsWords::tr("Alt text"), asset.alt);
    case AssetTableModel::LabelsColumn:
        return asset.labels.isEmpty()
                   ? QString()
                   : toolTipText(AssetTableCellsWords::tr("Labels"), labelText(asset, QStringLiteral(", ")));
    case AssetTableModel::TagsColumn:
        return asset.tags.isEmpty()
                   ? QString()
                   : toolTipText(AssetTableCellsWords::tr("Tags"), asset.tags.join(QStringLiteral(", ")));
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
        return AssetTableCellsWords::tr("Path");
    case EntryColumn:
        return AssetTableCellsWords::tr("Entry");
    case CreatedColumn:
        return AssetTableCellsWords::tr("Created");
    case ModifiedColumn:
        return AssetTableCellsWords::tr("Modified");
    case AltColumn:
        return AssetTableCellsWords::tr("Alt text");
    case LabelsColumn:
        return AssetTableCellsWords::tr("Labels");
    case TagsColumn:
        return AssetTableCellsWords::tr("Tags");
    case BytesColumn:
        return AssetTableCellsWords::tr("Size");
    case ContentColumn:
        return AssetTableCellsWords::tr("Content");
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
    return column == ContentColumn ? AssetTableCellsWords::tr("gone") : QString();
}

QString AssetTableModel::cellToolTip(int row, int column) const
{
    if (column == PathColumn)
        return toolTipText(AssetTableCellsWords::tr("Path"), m_parts->refs.pathAt(row).text());
    const AssetDetail* detail = m_parts->detailOf(row);
    if (!detail)
        return {};
    return detail->asset ? assetCellToolTip(*detail->asset, column)
                         : AssetTableCellsWords::tr("This asset was listed and has been deleted since.");
}

} // namespace secateur
