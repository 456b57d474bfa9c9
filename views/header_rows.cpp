// SPDX-License-Identifier: GPL-3.0-or-later
#include "header_rows.h"

#include "text.h"
#include "theme.h"

#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace secateur {

using namespace Qt::StringLiterals;

HeaderRows::HeaderRows(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_add(new QPushButton(Theme::instance().icon(u"plus"_s), tr("Add a &header"), this))
{
    m_add->setObjectName(u"addHeader"_s);
    m_add->setAutoDefault(false);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(grid::half);
    m_column->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, [this] {
        addRow({});
        m_rows.last().name->setFocus();
        Q_EMIT edited();
    });
    setNames({});
}

void HeaderRows::setNames(const QStringList& names)
{
    while (!m_rows.isEmpty())
        removeRow(m_rows.last().widget);
    for (const QString& name : names)
        addRow(name);
    if (names.isEmpty())
        addRow({});
}

void HeaderRows::addRow(const QString& name)
{
    auto* remove = new QToolButton;
    Row row{new QWidget(this), new QLineEdit(name), new SecretEdit, remove};
    row.name->setPlaceholderText(u"X-Api-Key"_s);
    row.name->setAccessibleName(tr("Name of the header"));
    row.value->setAccessibleName(tr("Value of the header"));
    row.value->setKept(false, m_keeping);
    remove->setIcon(Theme::instance().icon(u"minus"_s));
    remove->setToolTip(tr("Remove this header"));
    remove->setAccessibleName(tr("Remove this header"));
    remove->setFocusPolicy(Qt::TabFocus);
    auto* line = new QHBoxLayout(row.widget);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(grid::half);
    line->addWidget(row.name, 2);
    line->addWidget(row.value, 3);
    line->addWidget(remove);
    m_column->insertWidget(m_column->count() - 1, row.widget);
    connect(row.name, &QLineEdit::textEdited, this, &HeaderRows::edited);
    connect(row.value, &SecretEdit::edited, this, &HeaderRows::edited);
    connect(remove, &QToolButton::clicked, this, [this, widget = row.widget] {
        removeRow(widget);
        Q_EMIT edited();
    });
    m_rows.append(row);
    showAdd();
}

void HeaderRows::removeRow(QWidget* widget)
{
    m_rows.removeIf([widget](const Row& row) { return row.widget == widget; });
    m_column->removeWidget(widget);
    // Its own button may be what asked for it.
    widget->hide();
    widget->deleteLater();
    showAdd();
}

void HeaderRows::showAdd()
{
    m_add->setEnabled(m_rows.size() < maxRows);
    // Rows are made after the button under them and come at the end of the window's chain: they go before it.
    QWidget* before = m_add->previousInFocusChain();
    while (before != m_add && (isAncestorOf(before) || before->focusPolicy() == Qt::NoFocus || before->focusProxy()))
        before = before->previousInFocusChain();
    for (const Row& row : std::as_const(m_rows)) {
        for (QWidget* part : {static_cast<QWidget*>(row.name), static_cast<QWidget*>(row.value), row.remove}) {
            setTabOrder(before, part);
            before = part;
        }
    }
    setFocusProxy(m_rows.isEmpty() ? static_cast<QWidget*>(m_add) : m_rows.first().name);
}

QStringList HeaderRows::names() const
{
    QStringList names;
    for (const Row& row : m_rows) {
        if (const QString name = row.name->text().trimmed(); !name.isEmpty())
            names.append(name);
    }
    return names;
}

void HeaderRows::setKept(const QMap<QString, QString>& kept, SecretEdit::Keeping keeping)
{
    m_keeping = keeping;
    for (const Row& row : std::as_const(m_rows))
        row.value->setKept(!kept.value(row.name->text().trimmed()).isEmpty(), keeping);
}

SecretEdit* HeaderRows::valueEdit(const QString& name) const
{
    for (const Row& row : m_rows) {
        if (row.name->text().trimmed() == name)
            return row.value;
    }
    return nullptr;
}

QString HeaderRows::value(const QString& name, const QString& kept) const
{
    const SecretEdit* edit = valueEdit(name);
    return edit ? edit->value(kept) : QString();
}

} // namespace secateur

#include "moc_header_rows.cpp"
