// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QPointer>
#include <functional>

class QWidget;

namespace secateur {

class HelpWindow;

/// Names the help topic, `page` or `page#anchor`, of a widget and of all in it that name no other.
void setHelpTopic(QWidget* widget, const QString& topic);
/// The topic of a widget: its own or its nearest ancestor's, across windows; "index" where none is named.
[[nodiscard]] QString helpTopicOf(const QWidget* widget);
/// Lets a widget, and all in it that name no topic of their own, answer F1 by itself instead of with a page.
void setHelpAnswer(QWidget* widget, std::function<void()> answer);

/**
 * The one place that opens help. Once it exists, F1 shows the topic of what has the focus, in every window, dialog,
 * menu and popup. GUI thread.
 */
class HelpDesk final : public QObject {
    Q_OBJECT
public:
    [[nodiscard]] static HelpDesk& instance();

    /// Shows a topic in the help window: the one that is open if it can be used, else a new one. It stands over the
    /// window of `over`, and over a modal dialog, which it does not outlive.
    HelpWindow* open(const QString& topic, QWidget* over);
    /// Shows the topic of what has the focus, or lets it answer itself.
    void openForFocus();
    /// The same for a widget that was asked about.
    void openFor(QWidget* asked);
    /// The help window; null while none is open.
    [[nodiscard]] HelpWindow* window() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    friend void setHelpAnswer(QWidget* widget, std::function<void()> answer);
    explicit HelpDesk(QObject* parent);
    [[nodiscard]] const std::function<void()>* answerOf(const QWidget* widget) const;
    QHash<const QObject*, std::function<void()>> m_answers;
    QPointer<HelpWindow> m_window;
};

} // namespace secateur
