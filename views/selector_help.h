// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/delete_request.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;

namespace secateur {

class ExampleTree;
class HazardBadges;

/// A selector as it is explained: its words, and a request with it on the example.
struct SelectorLesson {
    QString title;
    QString sentence;
    DeleteRequest request;
    QString topic; ///< its section in the help pages
};

/**
 * What each selector means: a sentence, the request as typed, and what it takes of one small tree. It deletes nothing
 * and previews nothing; "Use This" hands the request to whoever asked. Not modal. Object names: selectorHelp,
 * selectorList, useSelector.
 */
class SelectorHelp final : public QDialog {
    Q_OBJECT
public:
    enum class Use { Offered, NotOffered };
    SelectorHelp(Use use, QWidget* parent);
    /// Shows it over the window of a widget, at the lesson of a request; the one that is open there comes to the front.
    static SelectorHelp* open(const std::optional<DeleteRequest>& current, Use use, QWidget* over);
    [[nodiscard]] static QList<SelectorLesson> lessons();
    void showLesson(int row);
    void showLessonOf(const DeleteRequest& request);

Q_SIGNALS:
    /// The user wants this selector: a request on the example's path.
    void chosen(const secateur::DeleteRequest& request);

private:
    QWidget* buildLesson();
    QList<SelectorLesson> m_lessons;
    QListWidget* m_list;
    QLabel* m_title = nullptr;
    QLabel* m_sentence = nullptr;
    QLabel* m_request = nullptr;
    QLabel* m_meaning = nullptr;
    HazardBadges* m_hazards = nullptr;
    ExampleTree* m_tree = nullptr;
    QLabel* m_hatched = nullptr;
    QPushButton* m_use;
};

} // namespace secateur
