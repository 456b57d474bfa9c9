// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage_fields.h"

#include "form_parts.h"

#include <QComboBox>

namespace secateur {

using namespace Qt::StringLiterals;

StorageFields::StorageFields(FieldGrid* form, QWidget* parent)
    : QObject(parent)
    , m_form(form)
    , m_signature(new QComboBox(parent))
    , m_signingKey(new SecretEdit(parent))
    , m_catalogue(new QLineEdit(parent))
    , m_catalogueField(new CheckedField(m_catalogue, parent))
    , m_cataloguePassword(new SecretEdit(parent))
    , m_content(new PlaceEdit(PlaceEdit::Kind::Folder, tr("Choose the folder of the content"), parent))
    , m_contentField(new CheckedField(m_content, parent))
    , m_accessKey(new SecretEdit(parent))
    , m_secretKey(new SecretEdit(parent))
    , m_sessionToken(new SecretEdit(parent))
{
    m_signature->setObjectName(u"signature"_s);
    m_signingKey->setObjectName(u"signingKey"_s);
    m_catalogue->setObjectName(u"catalogue"_s);
    m_cataloguePassword->setObjectName(u"cataloguePassword"_s);
    m_content->edit()->setObjectName(u"content"_s);
    m_accessKey->setObjectName(u"s3AccessKey"_s);
    m_secretKey->setObjectName(u"s3SecretKey"_s);
    m_sessionToken->setObjectName(u"s3SessionToken"_s);
    m_signature->addItem(tr("None"), int(UrlSignature::None));
    m_signature->addItem(u"HMAC-SHA256"_s, int(UrlSignature::HmacSha256));
    m_signature->addItem(u"HMAC-SHA384"_s, int(UrlSignature::HmacSha384));
    m_signature->addItem(u"HMAC-SHA512"_s, int(UrlSignature::HmacSha512));
    m_signature->setToolTip(tr("How the server wants fetches to be signed. Deletes are never signed."));
    m_catalogue->setPlaceholderText(u"host=… dbname=… user=…"_s);
    m_catalogueField->setHint(tr("The server's PostgreSQL database, only read from. With it the tree and the previews "
                                 "are complete."));
    m_content->edit()->setPlaceholderText(tr("/srv/konifer or s3://HOST:9000?region=…"));
    m_contentField->setHint(tr("Where the images lie. With it you can see whether content is really gone."));
    build();
    showRows();
}

void StorageFields::build()
{
    m_form->addField(tr("Si&gning of fetches"), m_signature, m_signature);
    m_form->addField(tr("Signing secret"), m_signingKey, m_signingKey);
    m_form->addHeading(tr("Beside the server"));
    m_form->addField(tr("Ca&talogue"), m_catalogueField, m_catalogue);
    m_form->addField(tr("Its password"), m_cataloguePassword, m_cataloguePassword);
    m_form->addField(tr("C&ontent"), m_contentField, m_content->edit());
    m_form->addField(tr("Access key"), m_accessKey, m_accessKey);
    m_form->addField(tr("Secret key"), m_secretKey, m_secretKey);
    m_form->addField(tr("Session token"), m_sessionToken, m_sessionToken);
    connect(m_catalogue, &QLineEdit::textEdited, this, &StorageFields::edited);
    connect(m_content, &PlaceEdit::edited, this, &StorageFields::edited);
    for (const QLineEdit* place : {m_catalogue, m_content->edit()})
        connect(place, &QLineEdit::editingFinished, this, &StorageFields::placesSettled);
    for (SecretEdit* secret : {m_signingKey, m_cataloguePassword, m_accessKey, m_secretKey, m_sessionToken})
        connect(secret, &SecretEdit::edited, this, &StorageFields::onOtherEdited);
    connect(m_signature, &QComboBox::activated, this, &StorageFields::onOtherEdited);
    connect(m_signature, &QComboBox::currentIndexChanged, this, &StorageFields::showRows);
    connect(m_catalogue, &QLineEdit::textChanged, this, &StorageFields::showRows);
    connect(m_content->edit(), &QLineEdit::textChanged, this, &StorageFields::showRows);
}

void StorageFields::onOtherEdited()
{
    Q_EMIT placesSettled();
    Q_EMIT edited();
}

void StorageFields::showRows()
{
    const bool catalogue = !m_catalogue->text().trimmed().isEmpty();
    const bool s3 = m_content->text().startsWith("s3:"_L1, Qt::CaseInsensitive);
    m_form->setFieldVisible(m_signingKey, UrlSignature(m_signature->currentData().toInt()) != UrlSignature::None);
    // Always there: what stands below must not move under the hand that goes for it.
    m_cataloguePassword->setEnabled(catalogue);
    for (SecretEdit* secret : {m_accessKey, m_secretKey, m_sessionToken})
        m_form->setFieldVisible(secret, s3);
}

void StorageFields::read(const Connection& connection)
{
    m_signature->setCurrentIndex(m_signature->findData(int(connection.signature)));
    m_catalogue->setText(connection.catalogue);
    m_content->setText(connection.content);
    showRows();
}

void StorageFields::write(Connection& connection) const
{
    connection.signature = UrlSignature(m_signature->currentData().toInt());
    connection.catalogue = m_catalogue->text().trimmed();
    connection.content = m_content->text();
}

void StorageFields::setKept(const Secrets& kept, SecretEdit::Keeping keeping)
{
    m_signingKey->setKept(!kept.signingKey.isEmpty(), keeping);
    m_cataloguePassword->setKept(!kept.cataloguePassword.isEmpty(), keeping);
    m_accessKey->setKept(!kept.s3AccessKey.isEmpty(), keeping);
    m_secretKey->setKept(!kept.s3SecretKey.isEmpty(), keeping);
    m_sessionToken->setKept(!kept.s3SessionToken.isEmpty(), keeping);
}

SecretEdit* StorageFields::secretEdit(const SecretNeed& need) const
{
    switch (need.kind) {
    case SecretNeed::Kind::SigningKey:
        return m_signingKey;
    case SecretNeed::Kind::CataloguePassword:
        return m_cataloguePassword;
    case SecretNeed::Kind::S3AccessKey:
        return m_accessKey;
    case SecretNeed::Kind::S3SecretKey:
        return m_secretKey;
    case SecretNeed::Kind::S3SessionToken:
        return m_sessionToken;
    default:
        return nullptr;
    }
}

bool StorageFields::check()
{
    const auto problemOf = [](const QString& catalogue, const QString& content) {
        // A connection that is sound but for this field: what it is refused for is the field's.
        Connection probe;
        probe.name = u"-"_s;
        probe.baseUrl = QUrl(u"https://localhost"_s);
        probe.catalogue = catalogue;
        probe.content = content;
        const auto checked = checkConnection(probe);
        return checked ? QString() : checked.error().what;
    };
    Connection typed;
    write(typed);
    m_catalogueField->setProblem(problemOf(typed.catalogue, {}));
    m_contentField->setProblem(problemOf({}, typed.content));
    return !firstProblem();
}

QWidget* StorageFields::firstProblem() const
{
    for (CheckedField* field : {m_catalogueField, m_contentField}) {
        if (!field->problem().isEmpty())
            return field;
    }
    return nullptr;
}

} // namespace secateur

#include "moc_storage_fields.cpp"
