// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets_prompt.h"

#include "badge.h"
#include "confirm_parts.h"
#include "confirm_words.h"
#include "form_parts.h"
#include "help_desk.h"
#include "text.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace secateur {

using namespace Qt::StringLiterals;

QList<SecretNeed> secretsToAsk(const Connection& connection, const Secrets& known, bool optionalToo)
{
    QList<SecretNeed> needs = secretsInUse(connection);
    needs.removeIf(
        [&](const SecretNeed& need) { return !secretOf(known, need).isEmpty() || (need.optional && !optionalToo); });
    return needs;
}

SecretsPrompt::SecretsPrompt(const Connection& connection, const QList<SecretNeed>& needs, const Secrets& known,
                             const QString& why, QWidget* parent)
    : QDialog(parent)
    , m_connection(connection)
    , m_known(known)
    , m_connect(new QPushButton(Theme::instance().icon(u"plug"_s), tr("&Connect"), this))
{
    setObjectName(u"secretsPrompt"_s);
    setHelpTopic(this, u"connections#secrets"_s);
    m_connect->setObjectName(u"connectButton"_s);
    setWindowTitle(tr("Connect to a server"));
    auto* head = new QHBoxLayout;
    head->setSpacing(grid::unit);
    auto* environment = new Badge(this);
    environment->display(environmentIcon(connection.environment), environmentWord(connection.environment),
                         environmentTone(connection.environment));
    QLabel* address = plainLabel(plain(connection.baseUrl.toDisplayString(), 120), this);
    address->setForegroundRole(QPalette::PlaceholderText);
    head->addWidget(environment);
    head->addWidget(plainLabel(plain(connection.name, 80), this));
    head->addWidget(address, 1);
    auto* form = new FieldGrid;
    for (const SecretNeed& need : needs) {
        auto* edit = new QLineEdit(this);
        edit->setEchoMode(QLineEdit::Password);
        edit->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhSensitiveData);
        if (need.optional)
            edit->setPlaceholderText(tr("may be empty"));
        QString caption = plain(secretName(need), 60);
        caption[0] = caption.at(0).toUpper();
        edit->setAccessibleName(caption);
        form->addField(caption.replace(u'&', "&&"_L1), edit, edit);
        connect(edit, &QLineEdit::textChanged, this, &SecretsPrompt::update);
        m_fields.append({need, edit});
    }
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    m_connect->setObjectName(u"connectButton"_s);
    m_connect->setDefault(true);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(grid::unit);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_connect);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(grid::two, grid::two, grid::two, grid::two);
    column->setSpacing(grid::two);
    column->addLayout(head);
    if (!why.isEmpty())
        column->addWidget(new NoteLine(u"info"_s, Theme::Tone::Muted, plain(why), this));
    column->addLayout(form);
    column->addStretch(1);
    column->addLayout(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 72);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_connect, &QPushButton::clicked, this, &SecretsPrompt::onAccepted);
    update();
}

void SecretsPrompt::update()
{
    m_connect->setEnabled(std::all_of(m_fields.cbegin(), m_fields.cend(), [](const Field& field) {
        return field.need.optional || !field.edit->text().isEmpty();
    }));
}

void SecretsPrompt::onAccepted()
{
    Secrets secrets = m_known;
    for (const Field& field : std::as_const(m_fields)) {
        setSecret(secrets, field.need, field.edit->text());
        field.edit->clear();
    }
    accept();
    Q_EMIT given(m_connection, secrets);
}

} // namespace secateur

#include "moc_secrets_prompt.cpp"
