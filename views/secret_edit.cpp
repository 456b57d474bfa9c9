// SPDX-License-Identifier: GPL-3.0-or-later
#include "secret_edit.h"

#include "theme.h"

#include <QAction>

namespace secateur {

using namespace Qt::StringLiterals;

SecretEdit::SecretEdit(QWidget* parent)
    : QLineEdit(parent)
    , m_forget(addAction(Theme::instance().icon(u"x"_s, Theme::Tone::Muted), TrailingPosition))
{
    setEchoMode(Password);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase | Qt::ImhSensitiveData);
    m_forget->setText(tr("Forget the kept secret"));
    m_forget->setToolTip(m_forget->text());
    connect(m_forget, &QAction::triggered, this, &SecretEdit::forget);
    connect(this, &QLineEdit::textEdited, this, &SecretEdit::onTyped);
    showPlace();
}

void SecretEdit::setKept(bool kept, Keeping keeping)
{
    clear();
    m_kept = kept;
    m_keeping = keeping;
    m_forgotten = false;
    m_place.clear();
    m_cleared = false;
    m_elsewhere = false;
    showPlace();
}

bool SecretEdit::setPlace(const QString& place, const QString& keptPlace)
{
    if (place.isEmpty())
        return false;
    const bool moved = !text().isEmpty() && !m_place.isEmpty() && m_place != place;
    if (moved) {
        clear();
        m_cleared = true;
    }
    m_place = place;
    m_elsewhere = m_kept && keptPlace != place;
    showPlace();
    return moved;
}

bool SecretEdit::isWithdrawn() const
{
    const bool keptHere = m_kept && !m_elsewhere && !m_forgotten;
    return text().isEmpty() && !keptHere && (m_cleared || (m_elsewhere && !m_forgotten));
}

QString SecretEdit::value(const QString& kept) const
{
    if (!text().isEmpty())
        return text();
    return m_forgotten || m_elsewhere ? QString() : kept;
}

void SecretEdit::onTyped()
{
    m_cleared = false;
    showPlace();
    Q_EMIT edited();
}

void SecretEdit::forget()
{
    clear();
    m_forgotten = true;
    showPlace();
    Q_EMIT edited();
}

void SecretEdit::showPlace()
{
    m_forget->setVisible(m_kept && !m_forgotten && !m_elsewhere && m_keeping == Keeping::Keychain);
    QString place;
    if (isWithdrawn())
        place = tr("it was for another address: type it again");
    else if (m_keeping == Keeping::Nowhere)
        place = tr("asked for each time: this system has no keychain");
    else if (m_forgotten)
        place = tr("forgotten when you save");
    else if (m_kept)
        place = tr("kept in the keychain");
    setPlaceholderText(place);
    setToolTip(place);
}

} // namespace secateur

#include "moc_secret_edit.cpp"
