// SPDX-License-Identifier: GPL-3.0-or-later
#include "protected_paths.h"

#include "confirm_parts.h"
#include "form_parts.h"
#include "guard_words.h"
#include "text.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

namespace secateur {

using namespace Qt::StringLiterals;

namespace {
constexpr int globRole = Qt::UserRole;      ///< PathGlob
constexpr int fixedRole = Qt::UserRole + 1; ///< bool: of the connection
} // namespace

ProtectedPaths::ProtectedPaths(QWidget* parent)
    : QFrame(parent)
    , m_list(new QListWidget(this))
    , m_meaning(new NoteLine(u"shield"_s, Theme::Tone::Ok, {}, this))
    , m_edit(new QLineEdit)
    , m_field(new CheckedField(m_edit, this))
    , m_add(new QPushButton(Theme::instance().icon(u"shield"_s, Theme::Tone::Ok), tr("Protect"), this))
    , m_remove(new QPushButton(tr("Stop protecting"), this))
{
    setObjectName(u"protectedPaths"_s);
    m_list->setObjectName(u"protectList"_s);
    m_list->setAccessibleName(guardTitle(Guard::Protect));
    m_list->setFixedHeight((fontMetrics().height() + grid::half) * 5);
    m_list->setFont(fixedFont(font()));
    m_list->setUniformItemSizes(true);
    m_list->setIconSize(QSize(fontMetrics().height(), fontMetrics().height()));
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_meaning->setObjectName(u"protectMeaning"_s);
    m_edit->setObjectName(u"protectEdit"_s);
    m_edit->setPlaceholderText(tr("/legal or /users/*/contract"));
    m_edit->setAccessibleName(tr("A path to protect"));
    m_edit->setFont(fixedFont(font()));
    m_field->setObjectName(u"protectField"_s);
    m_add->setObjectName(u"protectAdd"_s);
    m_remove->setObjectName(u"protectRemove"_s);
    m_add->setAutoDefault(false);
    m_remove->setAutoDefault(false);

    auto* title = new QLabel(guardTitle(Guard::Protect), this);
    title->setFont(scaledFont(font(), 1.15));
    auto* cells = new QGridLayout(this);
    cells->setContentsMargins(0, 0, 0, 0);
    cells->setHorizontalSpacing(grid::unit);
    cells->setVerticalSpacing(grid::half);
    cells->setColumnStretch(0, 1);
    cells->addWidget(title, 0, 0, 1, 2);
    cells->addWidget(m_list, 1, 0);
    cells->addWidget(m_remove, 1, 1, Qt::AlignTop);
    cells->addWidget(m_meaning, 2, 0, 1, 2);
    cells->addWidget(m_field, 3, 0);
    cells->addWidget(m_add, 3, 1, Qt::AlignTop);
    connect(m_edit, &QLineEdit::textChanged, this, &ProtectedPaths::display);
    connect(m_edit, &QLineEdit::returnPressed, this, &ProtectedPaths::add);
    connect(m_add, &QPushButton::clicked, this, &ProtectedPaths::add);
    connect(m_remove, &QPushButton::clicked, this, &ProtectedPaths::removePicked);
    connect(m_list, &QListWidget::currentItemChanged, this, &ProtectedPaths::display);
    display();
}

void ProtectedPaths::setCurrent(const GuardSettings& current, const QList<PathGlob>& ofConnection, bool canChange)
{
    const bool same = current.protectedPaths == m_current.protectedPaths && ofConnection == m_ofConnection;
    m_current = current;
    m_ofConnection = ofConnection;
    m_canChange = canChange;
    if (!same)
        fill();
    display();
}

void ProtectedPaths::fill()
{
    const std::optional<PathGlob> before = picked();
    m_list->clear();
    const auto put = [this](const PathGlob& glob, bool fixed) {
        auto* item = new QListWidgetItem(plain(glob.text()), m_list);
        item->setIcon(Theme::instance().icon(fixed ? u"plug"_s : u"shield"_s));
        item->setData(globRole, QVariant::fromValue(glob));
        item->setData(fixedRole, fixed);
    };
    for (const PathGlob& glob : std::as_const(m_current.protectedPaths))
        put(glob, false);
    for (const PathGlob& glob : std::as_const(m_ofConnection))
        put(glob, true);
    if (before)
        pickOut(*before);
}

void ProtectedPaths::pickOut(const PathGlob& glob)
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(globRole).value<PathGlob>() == glob) {
            m_list->setCurrentRow(row);
            m_list->scrollToItem(m_list->item(row));
            return;
        }
    }
}

std::optional<PathGlob> ProtectedPaths::picked() const
{
    const QListWidgetItem* item = m_list->currentItem();
    return item ? std::optional(item->data(globRole).value<PathGlob>()) : std::nullopt;
}

QString ProtectedPaths::typed() const
{
    QString text = m_edit->text().trimmed();
    while (text.size() > 1 && text.endsWith(u'/'))
        text.chop(1);
    return text;
}

void ProtectedPaths::add()
{
    const auto glob = PathGlob::parse(typed());
    if (!glob || !m_add->isEnabled())
        return;
    GuardSettings wanted = m_current;
    wanted.protectedPaths.append(*glob);
    m_edit->clear();
    Q_EMIT changeAsked(wanted);
}

void ProtectedPaths::removePicked()
{
    const auto glob = picked();
    if (!glob || !m_remove->isEnabled())
        return;
    GuardSettings wanted = m_current;
    wanted.protectedPaths.removeAll(*glob);
    Q_EMIT changeAsked(wanted);
}

void ProtectedPaths::display()
{
    const QString text = typed();
    const auto glob = text.isEmpty() ? std::nullopt : PathGlob::parse(text);
    const bool there = glob && m_current.protectedPaths.contains(*glob);
    const bool full = m_current.protectedPaths.size() >= GuardSettings::mostPaths;
    m_field->setProblem(there  ? tr("%1 is protected already.").arg(text)
                        : full ? tr("At most %1 paths can be protected.").arg(GuardSettings::mostPaths)
                               : globProblem(text));
    m_field->setHint(glob ? globMeaning(*glob)
                          : tr("* stands for one part of a path or for a run of letters in it, ** for any number of "
                               "parts."));
    m_edit->setEnabled(m_canChange);
    m_add->setEnabled(m_canChange && glob && !there && !full);
    const QListWidgetItem* item = m_list->currentItem();
    const bool fixed = item && item->data(fixedRole).toBool();
    m_remove->setEnabled(m_canChange && item && !fixed);
    if (m_list->count() == 0)
        m_meaning->setNote(
            u"info"_s, Theme::Tone::Muted,
            tr("No path is protected. A delete that would touch a protected one is refused as a whole."));
    else if (!item)
        m_meaning->setNote(u"shield"_s, Theme::Tone::Ok,
                           tr("A delete that would touch anything at or below these paths is refused as a whole."));
    else
        m_meaning->setNote(
            fixed ? u"plug"_s : u"shield"_s, Theme::Tone::Ok,
            fixed ? tr("%1 The connection's settings say so, and it is changed there.").arg(globMeaning(*picked()))
                  : globMeaning(*picked()));
}

} // namespace secateur

#include "moc_protected_paths.cpp"
