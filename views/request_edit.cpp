// SPDX-License-Identifier: GPL-3.0-or-later
#include "request_edit.h"

#include "domain/delete_request.h"
#include "text.h"
#include "theme.h"

#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QTextCharFormat>

namespace secateur {

RequestEdit::RequestEdit(QWidget* parent)
    : QLineEdit(parent)
{
    // One more than is accepted, so that longer text is refused and never silently cut to something else.
    setMaxLength(int(maxRequestLength) + 1);
    setFont(fixedFont(font()));
    connect(&Theme::instance(), &Theme::changed, this, &RequestEdit::applyMark);
}

void RequestEdit::setMark(qsizetype position, qsizetype length)
{
    const qsizetype size = text().size();
    m_position = qBound<qsizetype>(0, position, size);
    m_length = qBound<qsizetype>(0, length, size - m_position);
    if (m_length == 0 && size > 0) {
        m_position = qMin(m_position, size - 1);
        m_length = 1;
    }
    applyMark();
}

void RequestEdit::clearMark()
{
    m_position = 0;
    m_length = 0;
    applyMark();
}

void RequestEdit::applyMark()
{
    // A line edit takes character formats only through an input method's event; with no text it changes nothing else.
    QList<QInputMethodEvent::Attribute> attributes;
    if (m_length > 0) {
        QTextCharFormat format;
        format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        format.setUnderlineColor(Theme::instance().color(Theme::Tone::Danger));
        format.setForeground(Theme::instance().color(Theme::Tone::Danger));
        attributes.append({QInputMethodEvent::TextFormat, int(m_position) - cursorPosition(), int(m_length), format});
    }
    QInputMethodEvent event(QString(), attributes);
    QCoreApplication::sendEvent(this, &event);
}

} // namespace secateur
