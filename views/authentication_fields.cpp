// SPDX-License-Identifier: GPL-3.0-or-later
#include "authentication_fields.h"

#include "form_parts.h"
#include "header_rows.h"

#include <QComboBox>

namespace secateur {

using namespace Qt::StringLiterals;

AuthenticationFields::AuthenticationFields(FieldGrid* form, QWidget* parent)
    : QObject(parent)
    , m_form(form)
    , m_way(new QComboBox(parent))
    , m_token(new SecretEdit(parent))
    , m_user(new QLineEdit(parent))
    , m_userField(new CheckedField(m_user, parent))
    , m_password(new SecretEdit(parent))
    , m_headers(new HeaderRows(parent))
    , m_headersField(new CheckedField(m_headers, parent))
    , m_certificate(new PlaceEdit(PlaceEdit::Kind::File, tr("Choose the certificate"), parent))
    , m_key(new PlaceEdit(PlaceEdit::Kind::File, tr("Choose the certificate's key"), parent))
    , m_keyField(new CheckedField(m_key, parent))
    , m_passphrase(new SecretEdit(parent))
{
    m_way->setObjectName(u"authentication"_s);
    m_token->setObjectName(u"token"_s);
    m_user->setObjectName(u"user"_s);
    m_password->setObjectName(u"password"_s);
    m_headers->setObjectName(u"headers"_s);
    m_certificate->edit()->setObjectName(u"clientCertificate"_s);
    m_key->edit()->setObjectName(u"clientKey"_s);
    m_passphrase->setObjectName(u"keyPassphrase"_s);
    m_way->addItem(tr("None"), int(Authentication::None));
    m_way->addItem(tr("Bearer token"), int(Authentication::Bearer));
    m_way->addItem(tr("Basic: user and password"), int(Authentication::Basic));
    m_way->addItem(tr("Headers"), int(Authentication::Headers));
    m_way->addItem(tr("Client certificate"), int(Authentication::ClientCertificate));
    build();
    showRows();
}

void AuthenticationFields::build()
{
    m_form->addField(tr("&Authentication"), m_way, m_way);
    m_form->addField(tr("&Token"), m_token, m_token);
    m_form->addField(tr("&User"), m_userField, m_user);
    m_form->addField(tr("&Password"), m_password, m_password);
    m_form->addField(tr("Headers"), m_headersField, m_headers);
    m_form->addField(tr("Certificate"), m_certificate, m_certificate->edit());
    m_form->addField(tr("Key"), m_keyField, m_key->edit());
    m_form->addField(tr("Passphrase"), m_passphrase, m_passphrase);
    for (PlaceEdit* file : {m_certificate, m_key}) {
        file->edit()->setPlaceholderText(tr("a PEM file"));
        connect(file, &PlaceEdit::edited, this, &AuthenticationFields::edited);
    }
    connect(m_user, &QLineEdit::textEdited, this, &AuthenticationFields::edited);
    connect(m_headers, &HeaderRows::edited, this, &AuthenticationFields::edited);
    for (SecretEdit* secret : {m_token, m_password, m_passphrase})
        connect(secret, &SecretEdit::edited, this, &AuthenticationFields::edited);
    connect(m_way, &QComboBox::currentIndexChanged, this, &AuthenticationFields::showRows);
    connect(m_way, &QComboBox::activated, this, &AuthenticationFields::edited);
}

Authentication AuthenticationFields::chosen() const
{
    return Authentication(m_way->currentData().toInt());
}

void AuthenticationFields::showRows()
{
    const Authentication way = chosen();
    m_form->setFieldVisible(m_token, way == Authentication::Bearer);
    m_form->setFieldVisible(m_userField, way == Authentication::Basic);
    m_form->setFieldVisible(m_password, way == Authentication::Basic);
    m_form->setFieldVisible(m_headersField, way == Authentication::Headers);
    for (QWidget* row :
         {static_cast<QWidget*>(m_certificate), static_cast<QWidget*>(m_keyField), static_cast<QWidget*>(m_passphrase)})
        m_form->setFieldVisible(row, way == Authentication::ClientCertificate);
}

void AuthenticationFields::read(const Connection& connection)
{
    m_way->setCurrentIndex(m_way->findData(int(connection.authentication)));
    m_user->setText(connection.user);
    m_headers->setNames(connection.headers);
    m_certificate->setText(connection.clientCertificate);
    m_key->setText(connection.clientKey);
    showRows();
}

void AuthenticationFields::write(Connection& connection) const
{
    connection.authentication = chosen();
    // What belongs to another way is not kept: nobody sees it.
    if (chosen() == Authentication::Basic)
        connection.user = m_user->text().trimmed();
    if (chosen() == Authentication::Headers)
        connection.headers = m_headers->names();
    if (chosen() == Authentication::ClientCertificate) {
        connection.clientCertificate = m_certificate->text();
        connection.clientKey = m_key->text();
    }
}

void AuthenticationFields::setKept(const Secrets& kept, SecretEdit::Keeping keeping)
{
    m_token->setKept(!kept.token.isEmpty(), keeping);
    m_password->setKept(!kept.password.isEmpty(), keeping);
    m_passphrase->setKept(!kept.keyPassphrase.isEmpty(), keeping);
    m_headers->setKept(kept.headers, keeping);
}

SecretEdit* AuthenticationFields::secretEdit(const SecretNeed& need) const
{
    switch (need.kind) {
    case SecretNeed::Kind::Token:
        return m_token;
    case SecretNeed::Kind::Password:
        return m_password;
    case SecretNeed::Kind::HeaderValue:
        return m_headers->valueEdit(need.header);
    case SecretNeed::Kind::KeyPassphrase:
        return m_passphrase;
    default:
        return nullptr;
    }
}

bool AuthenticationFields::check(bool missingToo)
{
    // A connection that is sound but for these fields: what it is refused for is theirs.
    Connection probe;
    probe.name = u"-"_s;
    probe.baseUrl = QUrl(u"https://localhost"_s);
    write(probe);
    const bool empty = probe.user.isEmpty() && probe.headers.isEmpty() &&
                       (probe.clientCertificate.isEmpty() || probe.clientKey.isEmpty());
    const auto checked = checkConnection(probe);
    const QString problem = checked || (empty && !missingToo) ? QString() : checked.error().what;
    m_userField->setProblem(chosen() == Authentication::Basic ? problem : QString());
    m_headersField->setProblem(chosen() == Authentication::Headers ? problem : QString());
    m_keyField->setProblem(chosen() == Authentication::ClientCertificate ? problem : QString());
    return checked.has_value();
}

QWidget* AuthenticationFields::firstProblem() const
{
    for (CheckedField* field : {m_userField, m_headersField, m_keyField}) {
        if (!field->problem().isEmpty())
            return field;
    }
    return nullptr;
}

} // namespace secateur

#include "moc_authentication_fields.cpp"
