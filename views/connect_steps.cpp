// SPDX-License-Identifier: GPL-3.0-or-later
#include "connect_steps.h"

#include "authentication_fields.h"
#include "confirm_parts.h"
#include "connection_form.h"
#include "items/connection_book.h"
#include "safety_fields.h"
#include "storage_fields.h"
#include "text.h"

#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

namespace secateur {

using namespace Qt::StringLiterals;

ConnectStep::ConnectStep(const QString& title, const QString& sentence, QStringList parts, QWidget* parent)
    : FormPage(parent)
    , m_title(title)
    , m_parts(std::move(parts))
{
    auto* what = new QLabel(sentence);
    what->setTextFormat(Qt::PlainText);
    what->setWordWrap(true);
    what->setForegroundRole(QPalette::PlaceholderText);
    form()->addWide(what);
}

AddressStep::AddressStep(QWidget* parent)
    : ConnectStep(tr("Address"),
                  tr("Where the Konifer server is. It is asked whether it is well; no secret is sent from here."),
                  QStringList() << u"reachable"_s << u"tls"_s << u"health"_s, parent)
    , m_url(new QLineEdit)
    , m_urlField(new CheckedField(m_url))
    , m_caFile(new PlaceEdit(PlaceEdit::Kind::File, tr("Choose a file of authorities")))
{
    m_url->setObjectName(u"baseUrl"_s);
    m_url->setPlaceholderText(u"https://images.example.com"_s);
    m_caFile->edit()->setObjectName(u"caFile"_s);
    m_caFile->edit()->setPlaceholderText(tr("the system's authorities alone"));
    form()->addField(tr("A&ddress"), m_urlField, m_url);
    form()->addField(tr("Private CA"), m_caFile, m_caFile->edit());
    endForm();
    connect(m_url, &QLineEdit::textEdited, this, &AddressStep::edited);
    connect(m_caFile, &PlaceEdit::edited, this, &AddressStep::edited);
}

void AddressStep::write(Connection& connection) const
{
    connection.baseUrl = canonicalUrl(m_url->text()).value_or(QUrl());
    connection.caFile = m_caFile->text();
}

bool AddressStep::check(bool missingToo)
{
    checkAddress(m_urlField, m_url->text(), missingToo);
    return canonicalUrl(m_url->text()).has_value();
}

QWidget* AddressStep::firstProblem() const
{
    return m_urlField->problem().isEmpty() ? nullptr : m_urlField;
}

void AddressStep::focusFirst()
{
    m_url->setFocus(Qt::OtherFocusReason);
}

SignInStep::SignInStep(QWidget* parent)
    : ConnectStep(tr("Sign-in"),
                  tr("Konifer itself asks for nothing; a gateway in front of it may. What you type here is sent to the "
                     "server, once you leave the field, to test it."),
                  QStringList() << u"tls"_s << u"health"_s << u"dialect"_s, parent)
    , m_fields(new AuthenticationFields(form(), widget()))
{
    endForm();
    connect(m_fields, &AuthenticationFields::edited, this, &SignInStep::edited);
}

void SignInStep::write(Connection& connection) const
{
    m_fields->write(connection);
}

bool SignInStep::check(bool missingToo)
{
    return m_fields->check(missingToo);
}

QWidget* SignInStep::firstProblem() const
{
    return m_fields->firstProblem();
}

SecretEdit* SignInStep::secretEdit(const SecretNeed& need) const
{
    return m_fields->secretEdit(need);
}

void SignInStep::focusFirst()
{
    if (auto* way = findChild<QComboBox*>(u"authentication"_s))
        way->setFocus(Qt::OtherFocusReason);
}

SightStep::SightStep(QWidget* parent)
    : ConnectStep(tr("What can be seen"),
                  tr("None of this is needed. With the catalogue, previews are complete; with the content, you see "
                     "when an image is really gone. Both are only read."),
                  QStringList() << u"signature"_s << u"catalogue"_s << u"outbox"_s << u"content"_s, parent)
    , m_fields(new StorageFields(form(), widget()))
{
    endForm();
    connect(m_fields, &StorageFields::edited, this, &SightStep::edited);
}

void SightStep::write(Connection& connection) const
{
    m_fields->write(connection);
}

bool SightStep::check(bool)
{
    return m_fields->check();
}

QWidget* SightStep::firstProblem() const
{
    return m_fields->firstProblem();
}

SecretEdit* SightStep::secretEdit(const SecretNeed& need) const
{
    return m_fields->secretEdit(need);
}

void SightStep::focusFirst()
{
    if (auto* catalogue = findChild<QLineEdit*>(u"catalogue"_s))
        catalogue->setFocus(Qt::OtherFocusReason);
}

NameStep::NameStep(const ConnectionBook& book, QWidget* parent)
    : ConnectStep(
          tr("Name and guards"),
          tr("What the connection is called, and what stands between it and a mistake. All of it can be changed "
             "later."),
          {}, parent)
    , m_book(book)
    , m_name(new QLineEdit)
    , m_nameField(new CheckedField(m_name))
    , m_environment(new QComboBox)
    , m_allowed(new QWidget)
    , m_words(new QVBoxLayout(m_allowed))
{
    m_name->setObjectName(u"name"_s);
    m_environment->setObjectName(u"environment"_s);
    m_allowed->setObjectName(u"allowed"_s);
    fillEnvironments(m_environment);
    form()->addField(tr("&Name"), m_nameField, m_name);
    form()->addField(tr("&Environment"), m_environment, m_environment);
    m_safety = new SafetyFields(form(), widget());
    m_safety->read({});
    form()->addHeading(tr("What it allows"));
    m_words->setContentsMargins(0, 0, 0, 0);
    m_words->setSpacing(grid::half);
    form()->addWide(m_allowed);
    endForm();
    followEnvironment();
    connect(m_name, &QLineEdit::textEdited, this, [this] {
        m_nameTyped = true;
        Q_EMIT edited();
    });
    connect(m_environment, &QComboBox::activated, this, [this] {
        followEnvironment();
        Q_EMIT edited();
    });
    connect(m_safety, &SafetyFields::lockChosen, this, [this] { m_lockChosen = true; });
    connect(m_safety, &SafetyFields::edited, this, &NameStep::edited);
}

void NameStep::followEnvironment()
{
    if (!m_lockChosen)
        m_safety->setLocked(Environment(m_environment->currentData().toInt()) == Environment::Production);
}

void NameStep::write(Connection& connection) const
{
    connection.name = m_name->text().trimmed();
    connection.environment = Environment(m_environment->currentData().toInt());
    m_safety->write(connection);
}

bool NameStep::check(bool missingToo)
{
    const QString name = m_name->text().trimmed();
    QString problem = nameProblem(name);
    if (problem.isEmpty() && m_book.find(name))
        problem = tr("There is a connection of this name already.");
    const bool named = problem.isEmpty();
    m_nameField->setProblem(name.isEmpty() && !missingToo ? QString() : problem);
    return m_safety->check() && named;
}

QWidget* NameStep::firstProblem() const
{
    return m_nameField->problem().isEmpty() ? m_safety->firstProblem() : m_nameField;
}

void NameStep::focusFirst()
{
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

void NameStep::proposeName(const QString& name)
{
    if (m_nameTyped)
        return;
    QString free = name;
    for (int number = 2; m_book.find(free); ++number)
        free = u"%1 %2"_s.arg(name).arg(number);
    m_name->setText(free);
}

void NameStep::setAllowed(const std::optional<Capabilities>& allowed, const QString& whyNot)
{
    while (QLayoutItem* item = m_words->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (!allowed) {
        m_words->addWidget(new NoteLine(u"circle-question-mark"_s, Theme::Tone::Unknown, whyNot, m_allowed));
        return;
    }
    for (const QString& word : allowed->words)
        m_words->addWidget(new NoteLine(allowed->matchesAll ? u"circle-check"_s : u"info"_s,
                                        allowed->matchesAll ? Theme::Tone::Ok : Theme::Tone::Muted, word, m_allowed));
}

QStringList NameStep::allowedWords() const
{
    QStringList words;
    for (int i = 0; i < m_words->count(); ++i) {
        if (const auto* line = qobject_cast<NoteLine*>(m_words->itemAt(i)->widget()))
            words.append(line->text());
    }
    return words;
}

} // namespace secateur

#include "moc_connect_steps.cpp"
