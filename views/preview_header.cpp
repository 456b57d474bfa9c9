// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview_header.h"

#include "confirm_words.h"
#include "elided_label.h"
#include "text.h"
#include "theme.h"

#include <QApplication>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace secateur {

using namespace Qt::StringLiterals;

namespace {

/// The days alone: the dialog and the rows have the times.
QString createdText(const Totals& totals)
{
    const QString oldest = timeText(totals.oldest).section(u' ', 0, 0);
    const QString newest = timeText(totals.newest).section(u' ', 0, 0);
    return oldest == newest ? PreviewHeader::tr("created %1").arg(oldest)
                            : PreviewHeader::tr("created %1 to %2").arg(oldest, newest);
}

QString figuresOf(const BlastRadius& radius)
{
    const Totals& t = radius.matched;
    QStringList parts{assetsText(t.assets)};
    parts.append(t.variants == 1 ? PreviewHeader::tr("1 object")
                                 : PreviewHeader::tr("%1 objects").arg(countText(t.variants)));
    parts.append(bytesText(t.bytes));
    parts.append(t.paths == 1 ? PreviewHeader::tr("1 path") : PreviewHeader::tr("%1 paths").arg(countText(t.paths)));
    parts.append(radius.exact ? PreviewHeader::tr("exact") : PreviewHeader::tr("not exact"));
    parts.append(PreviewHeader::tr("as of %1").arg(clockText(radius.asOf)));
    if (t.oldest != 0)
        parts.append(createdText(t));
    return parts.join(u" · "_s);
}

} // namespace

PreviewHeader::PreviewHeader(QWidget* parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_title(new ElidedLabel(Qt::ElideRight, this))
    , m_figures(new ElidedLabel(Qt::ElideRight, this))
    , m_browseButton(new QPushButton(tr("Browse"), this))
    , m_previewButton(new QPushButton(tr("Preview"), this))
{
    setObjectName(u"previewHeader"_s);
    m_title->setObjectName(u"previewTitle"_s);
    m_title->setFont(scaledFont(font(), 1.15));
    m_figures->setObjectName(u"previewFigures"_s);
    m_figures->setFont(tabularFont(font()));
    auto* group = new QButtonGroup(this);
    for (QPushButton* button : {m_browseButton, m_previewButton}) {
        button->setCheckable(true);
        button->setAutoDefault(false);
        group->addButton(button);
    }
    m_browseButton->setObjectName(u"browseModeButton"_s);
    m_previewButton->setObjectName(u"previewModeButton"_s);
    m_browseButton->setIcon(Theme::instance().icon(u"folder-open"_s));
    m_previewButton->setIcon(Theme::instance().icon(u"scissors"_s));
    m_browseButton->setToolTip(tr("The assets at the path that is chosen on the left"));
    m_previewButton->setToolTip(tr("What the request above would delete"));

    auto* head = new QHBoxLayout;
    head->setSpacing(grid::unit);
    head->addWidget(m_icon);
    head->addWidget(m_title, 1);
    head->addWidget(m_browseButton);
    head->addWidget(m_previewButton);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(grid::unit, grid::unit, grid::unit, grid::unit);
    column->setSpacing(grid::half);
    column->addLayout(head);
    column->addWidget(m_figures);
    connect(m_browseButton, &QPushButton::clicked, this, &PreviewHeader::browseChosen);
    connect(m_previewButton, &QPushButton::clicked, this, &PreviewHeader::previewChosen);
    connect(&Theme::instance(), &Theme::changed, this, [this] { setMode(m_preview, m_takesAny); });
    setMode(false);
}

void PreviewHeader::setMode(bool preview, bool takesAny)
{
    m_preview = preview;
    m_takesAny = takesAny;
    m_browseButton->setChecked(!preview);
    m_previewButton->setChecked(preview);
    const auto ink = preview && takesAny ? Theme::instance().color(Theme::Tone::Danger)
                                         : QApplication::palette().color(QPalette::WindowText);
    QPalette titlePalette = palette();
    titlePalette.setColor(QPalette::WindowText, ink);
    m_title->setPalette(titlePalette);
    repaintIcon();
    update();
}

void PreviewHeader::repaintIcon()
{
    const int edge = m_title->fontMetrics().height();
    const QIcon icon = m_preview && m_takesAny ? Theme::instance().icon(u"scissors"_s, Theme::Tone::Danger)
                       : m_preview             ? Theme::instance().icon(u"scissors"_s, Theme::Tone::Muted)
                                               : Theme::instance().icon(u"folder-open"_s, Theme::Tone::Muted);
    m_icon->setPixmap(icon.pixmap(QSize(edge, edge), devicePixelRatioF()));
}

void PreviewHeader::showBrowse(const AssetPath& path, qint64 here, qint64 withBelow, qint64 bytes)
{
    setMode(false);
    m_title->setText(tr("Assets at %1").arg(path.text()));
    QStringList parts{here < 0 ? tr("counting…") : tr("%1 here").arg(assetsText(here))};
    if (withBelow >= 0)
        parts.append(tr("%1 here and below").arg(countText(withBelow)));
    if (bytes >= 0)
        parts.append(bytesText(bytes));
    m_figures->setText(parts.join(u" · "_s));
}

void PreviewHeader::showPreview(const Preview& preview)
{
    const bool nothing = preview.state() == Preview::State::Ready && preview.radius().matched.assets == 0;
    setMode(true, preview.request() && !nothing);
    if (!preview.request()) {
        m_title->setText(tr("Would be deleted: nothing yet"));
        m_figures->setText(tr("The bar above holds no request."));
        return;
    }
    m_title->setText(tr("Would be deleted: %1").arg(preview.request()->meaning()));
    switch (preview.state()) {
    case Preview::State::Empty:
    case Preview::State::Counting:
        m_figures->setText(tr("Counting…"));
        break;
    case Preview::State::Ready:
        m_figures->setText(figuresOf(preview.radius()));
        break;
    case Preview::State::Failed:
        m_figures->setText(preview.error().sentence());
        break;
    }
}

QString PreviewHeader::title() const
{
    return m_title->text();
}

QString PreviewHeader::figures() const
{
    return m_figures->text();
}

void PreviewHeader::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_preview && m_takesAny ? Theme::instance().background(Theme::Tone::Danger)
                                                     : palette().color(QPalette::Window));
}

} // namespace secateur

#include "moc_preview_header.cpp"
