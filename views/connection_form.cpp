// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection_form.h"

#include "authentication_fields.h"
#include "confirm_words.h"
#include "form_parts.h"
#include "note.h"
#include "storage_fields.h"
#include "text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QSpinBox>

namespace secateur {

using namespace Qt::StringLiterals;

ConnectionForm::ConnectionForm(QWidget* parent)
    : QScrollArea(parent)
    , m_form(new FieldGrid)
    , m_name(new QLineEdit)
    , m_nameField(new CheckedField(m_name))
    , m_environment(new QComboBox)
    , m_url(new QLineEdit)
    , m_urlField(new CheckedField(m_url))
    , m_clear(new Note)
    , m_caFile(new PlaceEdit(PlaceEdit::Kind::File, tr("Choose a file of authorities")))
    , m_connections(new QSpinBox)
    , m_readOnly(new QCheckBox(tr("&Locked: nothing is deleted but while the store is armed, for a set time")))
    , m_protected(new QPlainTextEdit)
    , m_protectedField(new CheckedField(m_protected))
{
    setObjectName(u"connectionForm"_s);
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto* page = new QWidget(this);
    page->setLayout(m_form);
    // Room for the scroll bar, and for the frame of a field that has the focus.
    m_form->setContentsMargins(1, 1, grid::two, grid::unit);
    buildServer();
    m_authentication = new AuthenticationFields(m_form, page);
    m_form->addWide(m_clear);
    m_form->addField(tr("Private CA"), m_caFile, m_caFile->edit());
    m_storage = new StorageFields(m_form, page);
    buildSafety();
    m_form->setRowStretch(m_form->rowCount(), 1);
    setWidget(page);
    page->installEventFilter(this);
    connect(m_authentication, &AuthenticationFields::edited, this, &ConnectionForm::onEdited);
    connect(m_storage, &StorageFields::edited, this, &ConnectionForm::onEdited);
    setConnection({});
}

void ConnectionForm::buildServer()
{
    m_name->setObjectName(u"name"_s);
    m_environment->setObjectName(u"environment"_s);
    m_url->setObjectName(u"baseUrl"_s);
    m_caFile->edit()->setObjectName(u"caFile"_s);
    m_clear->setObjectName(u"clearNote"_s);
    for (const auto environment : {Environment::Production, Environment::Staging, Environment::Test})
        m_environment->addItem(Theme::instance().icon(environmentIcon(environment), environmentTone(environment)),
                               u"%1 · %2"_s.arg(environmentWord(environment), environmentSentence(environment)),
                               int(environment));
    m_url->setPlaceholderText(u"https://images.example.com"_s);
    m_caFile->edit()->setPlaceholderText(tr("the system's authorities alone"));
    m_form->addHeading(tr("Server"));
    m_form->addField(tr("&Name"), m_nameField, m_name);
    m_form->addField(tr("&Environment"), m_environment, m_environment);
    m_form->addField(tr("A&ddress"), m_urlField, m_url);
    connect(m_name, &QLineEdit::textEdited, this, &ConnectionForm::onEdited);
    connect(m_url, &QLineEdit::textEdited, this, &ConnectionForm::onEdited);
    connect(m_environment, &QComboBox::activated, this, &ConnectionForm::onEdited);
    connect(m_caFile, &PlaceEdit::edited, this, &ConnectionForm::onEdited);
}

void ConnectionForm::buildSafety()
{
    m_connections->setObjectName(u"connections"_s);
    m_readOnly->setObjectName(u"readOnly"_s);
    m_protected->setObjectName(u"protectedPaths"_s);
    m_connections->setRange(1, Connection::maxConnections);
    m_connections->setSuffix(tr(" requests at a time"));
    m_connections->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_protected->setTabChangesFocus(true);
    m_protected->setPlaceholderText(tr("/users/u1, one path per line"));
    m_protected->setFixedHeight(fontMetrics().lineSpacing() * 3 + grid::two);
    m_protectedField->setHint(tr(
        "Nothing at these paths or below them is ever deleted. * stands for one part of a path, ** for any number."));
    m_form->addHeading(tr("Safety"));
    m_form->addField(tr("&Load"), m_connections, m_connections);
    m_form->addField(tr("Access"), m_readOnly, m_readOnly);
    m_form->addField(tr("Prot&ected paths"), m_protectedField, m_protected);
    connect(m_connections, &QSpinBox::valueChanged, this, &ConnectionForm::onEdited);
    connect(m_readOnly, &QCheckBox::clicked, this, &ConnectionForm::onEdited);
    connect(m_protected, &QPlainTextEdit::textChanged, this, &ConnectionForm::onEdited);
}

void ConnectionForm::setConnection(const Connection& connection)
{
    const QSignalBlocker noSpin(m_connections);
    const QSignalBlocker noText(m_protected);
    m_name->setText(connection.name);
    m_environment->setCurrentIndex(m_environment->findData(int(connection.environment)));
    m_url->setText(connection.baseUrl.toString(QUrl::FullyEncoded));
    m_authentication->read(connection);
    m_caFile->setText(connection.caFile);
    m_storage->read(connection);
    m_connections->setValue(connection.connections);
    m_readOnly->setChecked(connection.readOnly);
    QStringList lines;
    for (const PathGlob& glob : connection.protectedPaths)
        lines.append(glob.text());
    m_protected->setPlainText(lines.join(u'\n'));
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
    typed.readOnly = m_readOnly->isChecked();
    typed.protectedPaths = protectedPaths(nullptr);
    typed.connections = m_connections->value();
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
    if (!wrong && !m_protectedField->problem().isEmpty())
        wrong = m_protectedField;
    if (!wrong)
        return connection();
    wrong->setFocus(Qt::OtherFocusReason);
    ensureWidgetVisible(wrong);
    return std::nullopt;
}

bool ConnectionForm::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == widget() && (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize))
        fitHeight();
    return QScrollArea::eventFilter(watched, event);
}

void ConnectionForm::fitHeight()
{
    // A scroll area asks its page for a height without a width, which is short of what wrapped sentences take.
    widget()->setMinimumHeight(qMax(0, m_form->totalHeightForWidth(viewport()->width())));
}

void ConnectionForm::onEdited()
{
    m_dirty = true;
    check();
    Q_EMIT edited();
}

void ConnectionForm::check()
{
    Connection probe;
    probe.name = m_name->text().trimmed();
    probe.baseUrl = QUrl(u"https://localhost"_s);
    const auto named = checkConnection(probe);
    m_nameField->setProblem(named || (probe.name.isEmpty() && !m_tried) ? QString() : named.error().what);
    checkUrl();
    m_authentication->check(m_tried);
    m_storage->check();
    checkProtected();
    showClearWarning();
}

void ConnectionForm::checkUrl()
{
    const QString typed = m_url->text().trimmed();
    const auto url = canonicalUrl(typed);
    m_urlField->setHint({});
    if (url) {
        m_urlField->setProblem({});
        if (const QString canonical = url->toString(QUrl::FullyEncoded); canonical != typed)
            m_urlField->setHint(tr("Means %1.").arg(canonical));
    } else if (typed.isEmpty()) {
        m_urlField->setProblem(m_tried ? tr("The connection needs the server's address.") : QString());
    } else {
        m_urlField->setProblem(url.error().what);
    }
}

QList<PathGlob> ConnectionForm::protectedPaths(QString* problem) const
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

void ConnectionForm::checkProtected()
{
    QString problem;
    (void)protectedPaths(&problem);
    m_protectedField->setProblem(problem);
}

void ConnectionForm::showClearWarning()
{
    if (connection().sendsSecretsInTheClear())
        m_clear->display(u"triangle-alert"_s, Theme::Tone::Warning,
                         tr("This address is plain http on another machine: everybody on the way can read the secrets "
                            "that are sent with each request. Use https."));
    else
        m_clear->clear();
}

void ConnectionForm::setKept(const Secrets& kept, SecretEdit::Keeping keeping)
{
    m_authentication->setKept(kept, keeping);
    m_storage->setKept(kept, keeping);
}

SecretEdit* ConnectionForm::secretEdit(const SecretNeed& need) const
{
    SecretEdit* edit = m_authentication->secretEdit(need);
    return edit ? edit : m_storage->secretEdit(need);
}

Secrets ConnectionForm::secrets(const Secrets& kept) const
{
    Secrets all;
    for (const SecretNeed& need : neededSecrets(connection())) {
        if (const SecretEdit* edit = secretEdit(need))
            setSecret(all, need, edit->value(secretOf(kept, need)));
    }
    return all;
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

} // namespace secateur

#include "moc_connection_form.cpp"
