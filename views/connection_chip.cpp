// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection_chip.h"

#include "badge.h"
#include "elided_label.h"
#include "text.h"

#include <QVBoxLayout>

namespace secateur {

using namespace Qt::StringLiterals;

ConnectionChip::ConnectionChip(QWidget* parent)
    : QFrame(parent)
    , m_environment(new Badge(this))
    , m_name(new ElidedLabel(Qt::ElideMiddle, this))
    , m_folder(new ElidedLabel(Qt::ElideLeft, this))
    , m_access(new Badge(this))
{
    setObjectName(u"connectionChip"_s);
    m_name->setFont(scaledFont(font(), 1.15));
    m_folder->setForegroundRole(QPalette::PlaceholderText);
    auto* badges = new QHBoxLayout;
    badges->setSpacing(grid::half);
    badges->addWidget(m_environment);
    badges->addWidget(m_access);
    badges->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid::half);
    column->addWidget(m_name);
    column->addWidget(m_folder);
    column->addStretch();
    column->addLayout(badges);
    setFixedWidth(fontMetrics().averageCharWidth() * 32);
}

void ConnectionChip::showOpening(const QString& folder)
{
    m_name->setText(tr("Opening…"));
    m_folder->setText(folder);
    m_environment->hide();
    m_access->hide();
}

void ConnectionChip::showStore(const StoreInfo& info, const QString& folder, const QString& readOnlyReason)
{
    m_name->setText(info.name);
    m_folder->setText(folder);
    switch (info.environment) {
    case Environment::Production:
        m_environment->display(u"server"_s, tr("PRODUCTION"), Theme::Tone::Production, tr("Real data of real people."));
        break;
    case Environment::Staging:
        m_environment->display(u"layers"_s, tr("STAGING"), Theme::Tone::Staging, tr("A rehearsal of production."));
        break;
    case Environment::Test:
        m_environment->display(u"flask-conical"_s, tr("TEST"), Theme::Tone::TestEnv, tr("Data to try things on."));
        break;
    }
    if (readOnlyReason.isEmpty())
        m_access->display(u"lock-open"_s, tr("read and write"), Theme::Tone::Muted,
                          tr("Deletes are possible, each after its own dialog."));
    else
        m_access->display(u"lock"_s, tr("read-only"), Theme::Tone::Warning, readOnlyReason);
    m_environment->show();
    m_access->show();
    setAccessibleName(tr("Store %1, %2").arg(info.name, m_environment->text()));
}

} // namespace secateur

#include "moc_connection_chip.cpp"
