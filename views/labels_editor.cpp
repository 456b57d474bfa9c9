// SPDX-License-Identifier: GPL-3.0-or-later
#include "labels_editor.h"

#include "text.h"
#include "theme.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

namespace secateur {

using namespace Qt::StringLiterals;

LabelsEditor::LabelsEditor(QWidget* parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_field(new QLineEdit(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(grid::half);
    m_field->setObjectName(u"labelField"_s);
    m_field->setPlaceholderText(tr("label=value"));
    m_field->setAccessibleName(tr("Add a label condition"));
    m_field->setToolTip(tr("Only assets that carry every label. Type label=value and press Enter."));
    m_field->setMinimumWidth(fontMetrics().averageCharWidth() * 14);
    m_field->addAction(Theme::instance().icon(u"tag"_s, Theme::Tone::Muted), QLineEdit::LeadingPosition);
    m_row->addWidget(m_field, 1);
    connect(m_field, &QLineEdit::returnPressed, this, &LabelsEditor::addTyped);
    connect(m_field, &QLineEdit::editingFinished, this, &LabelsEditor::addTyped);
}

void LabelsEditor::setLabels(const QMap<QString, QString>& labels)
{
    if (labels == m_labels)
        return;
    m_labels = labels;
    rebuild();
}

void LabelsEditor::addTyped()
{
    const QString typed = m_field->text();
    const qsizetype equals = typed.indexOf(u'=');
    if (equals < 1)
        return;
    m_field->clear();
    m_labels.insert(typed.left(equals).trimmed(), typed.mid(equals + 1).trimmed());
    rebuild();
    Q_EMIT edited();
}

void LabelsEditor::rebuild()
{
    for (QToolButton* chip : std::as_const(m_chips)) {
        m_row->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
    m_chips.clear();
    for (auto it = m_labels.cbegin(); it != m_labels.cend(); ++it) {
        auto* chip = new QToolButton(this);
        const QString label = plain(it.key() + u'=' + it.value());
        chip->setText(plain(label, 24));
        chip->setIcon(Theme::instance().icon(u"x"_s));
        chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        chip->setToolTip(toolTipText(tr("Take the condition %1 away").arg(label)));
        chip->setAccessibleName(tr("Take the condition %1 away").arg(label));
        connect(chip, &QToolButton::clicked, this, [this, key = it.key()] {
            m_labels.remove(key);
            rebuild();
            Q_EMIT edited();
        });
        m_row->insertWidget(int(m_chips.size()), chip);
        m_chips.append(chip);
    }
}

} // namespace secateur
