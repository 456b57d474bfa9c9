// SPDX-License-Identifier: GPL-3.0-or-later
#include "help_desk.h"

#include "help_window.h"

#include <QApplication>
#include <QKeyEvent>

namespace secateur {

using namespace Qt::StringLiterals;

namespace {
constexpr auto topicProperty = "helpTopic";
} // namespace

void setHelpTopic(QWidget* widget, const QString& topic)
{
    // From now on F1 is heard.
    (void)HelpDesk::instance();
    widget->setProperty(topicProperty, topic);
}

QString helpTopicOf(const QWidget* widget)
{
    for (; widget; widget = widget->parentWidget()) {
        const QString topic = widget->property(topicProperty).toString();
        if (!topic.isEmpty())
            return topic;
    }
    return u"index"_s;
}

void setHelpAnswer(QWidget* widget, std::function<void()> answer)
{
    HelpDesk& desk = HelpDesk::instance();
    desk.m_answers.insert(widget, std::move(answer));
    QObject::connect(widget, &QObject::destroyed, &desk, [&desk](const QObject* gone) { desk.m_answers.remove(gone); });
}

HelpDesk::HelpDesk(QObject* parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
}

HelpDesk& HelpDesk::instance()
{
    // Owned by the application, so that it goes before the platform does.
    static QPointer<HelpDesk> desk;
    if (!desk)
        desk = new HelpDesk(qApp);
    return *desk;
}

HelpWindow* HelpDesk::window() const
{
    return m_window && !m_window->isHidden() ? m_window : nullptr;
}

HelpWindow* HelpDesk::open(const QString& topic, QWidget* over)
{
    // A modal dialog takes all input from windows that are not its own.
    QWidget* owner = QApplication::activeModalWidget();
    if (!owner && over)
        owner = over->window();
    // A popup is gone in a moment.
    while (owner && owner->windowType() == Qt::Popup && owner->parentWidget())
        owner = owner->parentWidget()->window();
    if (m_window && owner != m_window && m_window->parentWidget() != owner)
        delete m_window;
    if (!m_window)
        m_window = new HelpWindow(HelpBook::own(), owner);
    // Shown first: where a headline stands is known once the page has its width.
    m_window->show();
    m_window->showTopic(topic);
    m_window->raise();
    m_window->activateWindow();
    return m_window;
}

/// The nearest answer, unless a topic is nearer.
const std::function<void()>* HelpDesk::answerOf(const QWidget* widget) const
{
    for (; widget; widget = widget->parentWidget()) {
        const auto answer = m_answers.constFind(widget);
        if (answer != m_answers.cend())
            return &*answer;
        if (!widget->property(topicProperty).toString().isEmpty())
            break;
    }
    return nullptr;
}

void HelpDesk::openForFocus()
{
    QWidget* focus = QApplication::activePopupWidget();
    if (focus && focus->focusWidget())
        focus = focus->focusWidget();
    if (!focus)
        focus = QApplication::focusWidget();
    openFor(focus ? focus : QApplication::activeWindow());
}

void HelpDesk::openFor(QWidget* asked)
{
    if (const auto* answer = answerOf(asked)) {
        (*answer)();
        return;
    }
    const QString topic = helpTopicOf(asked);
    // A popup keeps the keyboard: it goes before the help comes.
    QPointer<QWidget> over = asked ? asked->window() : nullptr;
    while (QWidget* popup = QApplication::activePopupWidget()) {
        if (over == popup)
            over = popup->parentWidget();
        if (!popup->close())
            break;
    }
    open(topic, over);
}

bool HelpDesk::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && watched->isWidgetType()) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_F1 && key->modifiers() == Qt::NoModifier) {
            // The first widget that hears of it is the one with the focus.
            openFor(static_cast<QWidget*>(watched));
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace secateur

#include "moc_help_desk.cpp"
