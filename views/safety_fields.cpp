// SPDX-License-Identifier: GPL-3.0-or-later
#include "safety_fields.h"

#include "form_parts.h"
#include "text.h"

#include <QCheckBox>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QSpinBox>

namespace secateur {

using namespace Qt::StringLiterals;

SafetyFields::SafetyFields(FieldGrid* form, QWidget* parent)
    : QObject(parent)
    , m_connections(new QSpinBox(parent))
    , m_readOnly(new QCheckBox(tr("&Locked: nothing is deleted but while the store is armed, for a set time"), parent))
    , m_protected(new QPlainTextEdit(parent))
    , m_protectedField(new CheckedField(m_protected, parent))
{
    m_connections->setObjectName(u"connections"_s);
    m_readOnly->setObjectName(u"readOnly"_s);
    m_protected->setObjectName(u"protectedPaths"_s);
    m_connections->setRange(1, Connection::maxConnections);
    m_connections->setSuffix(tr(" requests at a time"));
    m_connections->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_protected->setTabChangesFocus(true);
    m_protected->setPlaceholderText(tr("/users/u1, one path per line"));
    m_protected->setFixedHeight(parent->fontMetrics().lineSpacing() * 3 + grid::two);
    m_protectedField->setHint(tr(
        "Nothing at these paths or below them is ever deleted. * stands for one part of a path, ** for any number."));
    form->addField(tr("&Load"), m_connections, m_connections);
    form->addField(tr("Access"), m_readOnly, m_readOnly);
    form->addField(tr("Prot&ected paths"), m_protectedField, m_protected);
    connect(m_connections, &QSpinBox::valueChanged, this, &SafetyFields::edited);
    connect(m_readOnly, &QCheckBox::clicked, this, &SafetyFields::lockChosen);
    connect(m_readOnly, &QCheckBox::clicked, this, &SafetyFields::edited);
    connect(m_protected, &QPlainTextEdit::textChanged, this, &SafetyFields::edited);
}

void SafetyFields::read(const Connection& connection)
{
    const QSignalBlocker noSpin(m_connections);
    const QSignalBlocker noText(m_protected);
    m_connections->setValue(connection.connections);
    m_readOnly->setChecked(connection.readOnly);
    QStringList lines;
    for (const PathGlob& glob : connection.protectedPaths)
        lines.append(glob.text());
    m_protected->setPlainText(lines.join(u'\n'));
}

void SafetyFields::write(Connection& connection) const
{
    connection.readOnly = m_readOnly->isChecked();
    connection.protectedPaths = protectedPaths(nullptr);
    connection.connections = m_connections->value();
}

void SafetyFields::setLocked(bool locked)
{
    m_readOnly->setChecked(locked);
}

QList<PathGlob> SafetyFields::protectedPaths(QString* problem) const
{
    QList<PathGlob> paths;
    int number = 0;
    for (const QString& line : m_protected->toPlainText().split(u'\n')) {
        ++number;
        QString text = line.trimmed();
        while (text.size() > 1 && text.endsWith(u'/'))
            text.chop(1);
        if (text.isEmpty())
            continue;
        if (const auto path = PathGlob::parse(text); path) {
            if (!paths.contains(*path))
                paths.append(*path);
        } else if (problem && problem->isEmpty()) {
            *problem = tr("Line %1, “%2”, is no path: a path begins with “/” and has no empty part.")
                           .arg(number)
                           .arg(plain(text, 60));
        }
    }
    return paths;
}

bool SafetyFields::check()
{
    QString problem;
    (void)protectedPaths(&problem);
    m_protectedField->setProblem(problem);
    return problem.isEmpty();
}

QWidget* SafetyFields::firstProblem() const
{
    return m_protectedField->problem().isEmpty() ? nullptr : m_protectedField;
}

} // namespace secateur

#include "moc_safety_fields.cpp"
