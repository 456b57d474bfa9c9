// SPDX-License-Identifier: GPL-3.0-or-later
#include "example_tree.h"

#include "domain/request_match.h"
#include "text.h"
#include "theme.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QTime>
#include <algorithm>

namespace secateur {

using namespace Qt::StringLiterals;

namespace {

constexpr Timestamp hour = 3'600'000'000;

Asset example(const QString& path, qint64 entry, int created, int modified, bool labelled)
{
    Asset asset;
    asset.ref = {AssetPath::fromCanonical(path), entry};
    asset.created = created * hour;
    asset.modified = modified * hour;
    if (labelled)
        asset.labels.insert(u"phone"_s, u"iphone"_s);
    return asset;
}

QString hourText(Timestamp time)
{
    return QLocale().toString(QTime(int(time / hour), 0), u"HH:mm"_s);
}

/// All that lies at a path and below it goes, or would go by text.
ExampleTree::Fate fateOf(const AssetPath& path, const QList<ExampleTree::Fate>& fates)
{
    QList<ExampleTree::Fate> inside;
    for (qsizetype i = 0; i < fates.size(); ++i) {
        if (path.contains(exampleAssets().at(i).ref.path))
            inside.append(fates.at(i));
    }
    const bool alike =
        std::all_of(inside.cbegin(), inside.cend(), [&](ExampleTree::Fate fate) { return fate == inside.first(); });
    return alike && !inside.isEmpty() ? inside.first() : ExampleTree::Fate::Stays;
}

} // namespace

const QList<Asset>& exampleAssets()
{
    static const QList<Asset> assets{
        example(u"/users/u1"_s, 0, 9, 9, false),         example(u"/users/u12"_s, 0, 9, 12, false),
        example(u"/users/u12"_s, 1, 10, 10, true),       example(u"/users/u12"_s, 2, 11, 11, false),
        example(u"/users/u12/profile"_s, 0, 9, 9, true), example(u"/users/u12/profile"_s, 1, 10, 10, false),
        example(u"/users/u120"_s, 0, 9, 9, false),       example(u"/users/u120/profile"_s, 0, 10, 10, true),
    };
    return assets;
}

ExampleTree::ExampleTree(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"exampleTree"_s);
    setSizePolicy(QSizePolicy::MinimumExpanding, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

QList<ExampleTree::Row> ExampleTree::rowsOf(const DeleteRequest& request)
{
    const QList<Asset>& assets = exampleAssets();
    QList<Fate> fates(assets.size(), Fate::Stays);
    for (const qsizetype i : matchedOf(assets, request, PathReading::ByText))
        fates[i] = Fate::GoesByText;
    for (const qsizetype i : matchedOf(assets, request, PathReading::BySegments))
        fates[i] = Fate::Goes;
    QList<Row> rows;
    QList<AssetPath> named;
    for (qsizetype i = 0; i < assets.size(); ++i) {
        const AssetPath& path = assets.at(i).ref.path;
        QList<AssetPath> above;
        for (AssetPath at = path; !at.isRoot(); at = at.parent())
            above.prepend(at);
        for (const AssetPath& at : above) {
            if (named.contains(at))
                continue;
            named.append(at);
            rows.append({at, -1, fateOf(at, fates)});
        }
        rows.append({path, i, fates.at(i)});
    }
    return rows;
}

void ExampleTree::setRequest(const DeleteRequest& request)
{
    m_rows = rowsOf(request);
    QStringList words[3];
    for (const Row& row : m_rows) {
        if (row.asset >= 0)
            words[int(row.fate)].append(u"%1 #%2"_s.arg(row.path.text()).arg(exampleAssets().at(row.asset).ref.entry));
    }
    const QString& goes = words[int(Fate::Goes)].join(u", "_s);
    const QString& stays = words[int(Fate::Stays)].join(u", "_s);
    const QString& byText = words[int(Fate::GoesByText)].join(u", "_s);
    setAccessibleName(tr("Example tree"));
    setAccessibleDescription(byText.isEmpty()
                                 ? tr("Goes: %1. Stays: %2.").arg(goes, stays)
                                 : tr("Goes: %1. Stays: %2. A server that compares paths by their text also takes: %3.")
                                       .arg(goes, stays, byText));
    updateGeometry();
    update();
}

int ExampleTree::rowHeight() const
{
    return fontMetrics().height() + grid::half;
}

QSize ExampleTree::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 78, rowHeight() * int(rowsOf({}).size()) + grid::unit};
}

QString ExampleTree::rowText(const Row& row) const
{
    if (row.asset < 0)
        return row.path.name();
    const Asset& asset = exampleAssets().at(row.asset);
    const QString number = QString::number(asset.ref.entry);
    QString text =
        asset.modified == asset.created
            ? tr("#%1, created %2").arg(number, hourText(asset.created))
            : tr("#%1, created %2, modified %3").arg(number, hourText(asset.created), hourText(asset.modified));
    for (auto label = asset.labels.cbegin(); label != asset.labels.cend(); ++label)
        text += u"  "_s + label.key() + u'=' + label.value();
    return text;
}

QString ExampleTree::fateWord(Fate fate)
{
    switch (fate) {
    case Fate::Goes:
        return tr("goes");
    case Fate::GoesByText:
        return tr("goes too by text");
    case Fate::Stays:
        break;
    }
    return tr("stays");
}

void ExampleTree::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Theme::instance().fieldLine(), 1));
    painter.setBrush(palette().base());
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), grid::half, grid::half);
    QRect line(grid::half, grid::half, width() - grid::unit, rowHeight());
    for (const Row& row : m_rows) {
        paintRow(painter, row, line);
        line.translate(0, rowHeight());
    }
}

void ExampleTree::paintRow(QPainter& painter, const Row& row, const QRect& line) const
{
    const Theme& theme = Theme::instance();
    const Theme::Tone tone = row.fate == Fate::Goes ? Theme::Tone::Danger : Theme::Tone::Warning;
    const QColor ink = row.fate == Fate::Stays ? palette().color(QPalette::Text) : theme.color(tone);
    const auto place = [&](int left, int wide) {
        return QStyle::visualRect(layoutDirection(), line, QRect(line.left() + left, line.top(), wide, line.height()));
    };
    const int edge = fontMetrics().height();
    if (row.fate != Fate::Stays) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.background(tone));
        painter.drawRect(line);
    }
    if (row.fate == Fate::GoesByText) {
        // The hatch stands beside the words, so that they stay easy to read.
        QColor faint = ink;
        faint.setAlphaF(0.45F);
        painter.setBrush(QBrush(faint, Qt::BDiagPattern));
        painter.drawRect(place(0, edge + grid::unit));
        painter.drawRect(place(line.width() - edge * 2, edge * 2));
    }
    if (row.fate != Fate::Stays)
        theme.icon(row.fate == Fate::Goes ? u"scissors"_s : u"triangle-alert"_s, tone)
            .paint(&painter, place(grid::half, edge));
    const int level = row.path.depth() - (row.asset < 0 ? 1 : 0);
    const int left = edge + grid::two + level * edge;
    theme.icon(row.asset < 0 ? u"folder"_s : u"image"_s, Theme::Tone::Muted)
        .paint(&painter, place(left, edge).adjusted(1, 1, -1, -1));
    QFont struck = font();
    struck.setStrikeOut(row.fate == Fate::Goes);
    const Qt::Alignment leading = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter);
    const Qt::Alignment trailing = QStyle::visualAlignment(layoutDirection(), Qt::AlignTrailing | Qt::AlignVCenter);
    const QString word = row.asset < 0 ? QString() : fateWord(row.fate);
    const int gap = row.fate == Fate::GoesByText ? edge * 2 + grid::half : grid::unit;
    const int wordWidth = fontMetrics().horizontalAdvance(word) + gap;
    const QRect words = place(left + edge + grid::half, line.width() - left - edge - grid::unit - wordWidth);
    painter.setPen(ink);
    painter.setFont(struck);
    painter.drawText(words, int(leading), fontMetrics().elidedText(rowText(row), Qt::ElideRight, words.width()));
    painter.setFont(font());
    if (row.fate == Fate::Stays)
        painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(place(line.width() - wordWidth, wordWidth - gap), int(trailing), word);
}

} // namespace secateur

#include "moc_example_tree.cpp"
