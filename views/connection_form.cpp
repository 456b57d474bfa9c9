// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection_form.h"

#include "authentication_fields.h"
#include "confirm_words.h"
#include "form_parts.h"
#include "note.h"
#include "safety_fields.h"
#include "storage_fields.h"
#include "stores/catalogue_address.h"
#include "text.h"

#include <QComboBox>
#include <algorithm>

namespace secateur {

using namespace Qt::StringLiterals;

ConnectionForm::ConnectionForm(QWidget* parent)
    : FormPage(parent)
    , m_name(new QLineEdit)
    , m_nameField(new CheckedField(m_name))
    , m_environment(new QComboBox)
    , m_url(new QLineEdit)
    , m_urlField(new CheckedField(m_url))
    , m_clear(new Note)
    , m_caFile(new PlaceEdit(PlaceEdit::Kind::File, tr("Choose a file of authorities")))
{
    setObjectName(u"connectionForm"_s);
    buildServer();
    m_authentication = new AuthenticationFields(form(), widget());
    form()->addWide(m_clear);
    form()->addField(tr("Private CA"), m_caFile, m_caFile->edit());
    m_storage = new StorageFields(form(), widget());
    form()->addHeading(tr("Safety"));
    m_safety = new SafetyFields(form(), widget());
    endForm();
    connect(m_authentication, &AuthenticationFields::edited, this, &ConnectionForm::onEdited);
    connect(m_storage, &StorageFields::edited, this, &ConnectionForm::onEdited);
    connect(m_safety, &SafetyFields::edited, this, &ConnectionForm::onEdited);
    connect(m_authentication, &AuthenticationFields::edited, this, &ConnectionForm::followPlaces);
    connect(m_url, &QLineEdit::editingFinished, this, &ConnectionForm::followPlaces);
    connect(m_storage, &StorageFields::placesSettled, this, &ConnectionForm::followPlaces);
    setConnection({});
}

void ConnectionForm::buildServer()
{
    m_name->setObjectName(u"name"_s);
    m_environment->setObjectName(u"environment"_s);
    m_url->setObjectName(u"baseUrl"_s);
    m_caFile->edit()->setObjectName(u"caFile"_s);
    m_clear->setObjectName(u"clearNote"_s);
    fillEnvironments(m_environment);
    m_url->setPlaceholderText(u"https://images.example.com"_s);
    m_caFile->edit()->setPlaceholderText(tr("the system's authorities alone"));
    form()->addHeading(tr("Server"));
    form()->addField(tr("&Name"), m_nameField, m_name);
    form()->addField(tr("&Environment"), m_environment, m_environment);
    form()->addField(tr("A&ddress"), m_urlField, m_url);
    connect(m_name, &QLineEdit::textEdited, this, &ConnectionForm::onEdited);
    connect(m_url, &QLineEdit::textEdited, this, &ConnectionForm::onEdited);
    connect(m_environment, &QComboBox::activated, this, &ConnectionForm::onEdited);
    connect(m_caFile, &PlaceEdit::edited, this, &ConnectionForm::onEdited);
}

void ConnectionForm::setConnection(const Connection& connection)
{
    m_name->setText(connection.name);
    m_environment->setCurrentIndex(m_environment->findData(int(connection.environment)));
    m_url->setText(connection.baseUrl.toString(QUrl::FullyEncoded));
    m_authentication->read(connection);
    m_caFile->setText(connection.caFile);
    m_storage->read(connection);
    m_safety->read(connection);
    m_dirty = false;
    m_tried = false;
    check();
    ensureVisible(0, 0);
}

Connection ConnectionForm::connection() const
{
    Connection typed;
    typed.name = m_name->text().trimmed();
    typed.environment = Environment(m_environment->currentData().toInt());
    typed.baseUrl = canonicalUrl(m_url->text()).value_or(QUrl());
    m_authentication->write(typed);
    typed.caFile = m_caFile->text();
    m_storage->write(typed);
    m_safety->write(typed);
    return typed;
}

std::optional<Connection> ConnectionForm::checked()
{
    m_tried = true;
    check();
    QWidget* wrong = nullptr;
    for (CheckedField* field : {m_nameField, m_urlField}) {
        if (!wrong && !field->problem().isEmpty())
            wrong = field;
    }
    if (!wrong)
        wrong = m_authentication->firstProblem();
    if (!wrong)
        wrong = m_storage->firstProblem();
    if (!wrong)
        wrong = m_safety->firstProblem();
    if (!wrong)
        return connection();
    wrong->setFocus(Qt::OtherFocusReason);
    ensureWidgetVisible(wrong);
    return std::nullopt;
}

void ConnectionForm::onEdited()
{
    m_dirty = true;
    check();
    Q_EMIT edited();
}

void ConnectionForm::check()
{
    const QString name = m_name->text().trimmed();
    m_nameField->setProblem(name.isEmpty() && !m_tried ? QString() : nameProblem(name));
    checkAddress(m_urlField, m_url->text(), m_tried);
    m_authentication->check(m_tried);
    m_storage->check();
    m_safety->check();
    showClearWarning();
}

void ConnectionForm::showClearWarning()
{
    if (const QString warning = clearTextWarning(connection()); !warning.isEmpty())
        m_clear->display(u"triangle-alert"_s, Theme::Tone::Warning, warning);
    else
        m_clear->clear();
}

void ConnectionForm::setKept(const Secrets& kept, const Connection& keptFor, SecretEdit::Keeping keeping)
{
    m_keptFor = keptFor;
    m_authentication->setKept(kept, keeping);
    m_storage->setKept(kept, keeping);
    followPlaces();
}

void ConnectionForm::followPlaces()
{
    const Connection typed = connection();
    for (const SecretNeed& need : neededSecrets(typed)) {
        if (SecretEdit* edit = secretEdit(need))
            edit->setPlace(secretPlace(typed, need), secretPlace(m_keptFor, need));
    }
}

SecretEdit* ConnectionForm::secretEdit(const SecretNeed& need) const
{
    SecretEdit* edit = m_authentication->secretEdit(need);
    return edit ? edit : m_storage->secretEdit(need);
}

Secrets ConnectionForm::secrets(const Secrets& kept)
{
    followPlaces();
    const Connection typed = connection();
    const Secrets same = secretsForSamePlaces(typed, m_keptFor, kept);
    Secrets all;
    for (const SecretNeed& need : neededSecrets(typed)) {
        if (const SecretEdit* edit = secretEdit(need))
            setSecret(all, need, edit->value(secretOf(same, need)));
    }
    return all;
}

bool ConnectionForm::isSecretWithdrawn() const
{
    const QList<SecretNeed> needs = neededSecrets(connection());
    return std::any_of(needs.cbegin(), needs.cend(), [this](const SecretNeed& need) {
        const SecretEdit* edit = secretEdit(need);
        return edit && edit->isWithdrawn();
    });
}

void ConnectionForm::focusSecret(const SecretNeed& need)
{
    if (SecretEdit* edit = secretEdit(need)) {
        edit->setFocus(Qt::OtherFocusReason);
        ensureWidgetVisible(edit);
    }
}

void ConnectionForm::focusName()
{
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

void checkAddress(CheckedField* field, const QString& typed, bool missingToo)
{
    const QString text = typed.trimmed();
    const auto url = canonicalUrl(text);
    field->setHint({});
    if (url) {
        field->setProblem({});
        if (const QString canonical = url->toString(QUrl::FullyEncoded); canonical != text)
            field->setHint(ConnectionForm::tr("Means %1.").arg(canonical));
        if (const auto shorter = shorterAddress(*url))
            field->setHint(
                ConnectionForm::tr("It is kept as typed. If this is the address of a picture, its server is %1.")
                    .arg(shorter->toString(QUrl::FullyEncoded)));
    } else if (text.isEmpty()) {
        field->setProblem(missingToo ? ConnectionForm::tr("The connection needs the server's address.") : QString());
    } else {
        field->setProblem(url.error().what);
    }
}

QString nameProblem(const QString& name)
{
    // A connection that is sound but for its name: what it is refused for is the name's.
    Connection probe;
    probe.name = name;
    probe.baseUrl = QUrl(u"https://localhost"_s);
    const auto named = checkConnection(probe);
    return named ? QString() : named.error().what;
}

void fillEnvironments(QComboBox* choice)
{
    for (const auto environment : {Environment::Production, Environment::Staging, Environment::Test})
        choice->addItem(Theme::instance().icon(environmentIcon(environment), environmentTone(environment)),
                        u"%1 · %2"_s.arg(environmentWord(environment), environmentSentence(environment)),
                        int(environment));
}

QString clearTextWarning(const Connection& connection)
{
    if (connection.sendsSecretsInTheClear()) {
        return ConnectionForm::tr("This address is plain http on another machine: everybody on the way can read the "
                                  "secrets that are sent with each request. Use https.");
    }
    if (isCatalogueInTheClear(connection.catalogue))
        return catalogueInTheClearText();
    return connection.sendsContentInTheClear()
               ? ConnectionForm::tr("The content store is asked without encryption (tls=no): everybody on the way can "
                                    "read what it holds, and a session's token.")
               : QString();
}

} // namespace secateur

#include "moc_connection_form.cpp"
