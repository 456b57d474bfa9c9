// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/delete_request.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace secateur {

class CountSpinBox;
class ElidedLabel;
class HazardBadges;
class LabelsEditor;
class RequestEdit;

/**
 * The request, as one line of text and as choices, which stay in step; under them what it means and what to beware
 * of, as typed. Text that is no request is marked where it is wrong and said in a sentence; nothing is blocked.
 */
class SelectorBar final : public QWidget {
    Q_OBJECT
public:
    explicit SelectorBar(QWidget* parent = nullptr);

    /// The store that requests are for: one that was pasted with the address of another server is a hazard.
    void setStore(const QString& storeId) { m_storeId = storeId; }

    /// The request that stands in the bar; nothing where the text is empty or wrong.
    [[nodiscard]] const std::optional<DeleteRequest>& request() const { return m_request; }
    /// Shows a request without calling it an edit of the user's.
    void setRequest(const DeleteRequest& request);
    /// As if the user had typed or pasted it.
    void enterText(const QString& text);
    [[nodiscard]] QString text() const;
    /// Puts the cursor into the text and selects all of it.
    void focusText();
    /// Puts the cursor into the limit, or the entry's number.
    void focusNumber();
    /// Explains the selectors, at the one that stands in the bar. What the user chooses there fills the bar.
    void explainSelectors();

Q_SIGNALS:
    void requestChanged(const std::optional<secateur::DeleteRequest>& request);
    /// The user changed it, by text or by choice.
    void edited();
    /// The user asked to see what it would take.
    void previewRequested();

private:
    enum class Source { Text, Choices, Program };
    QWidget* buildChoices();
    QWidget* buildVerdict();
    void onTextEdited();
    void onChoiceEdited();
    void take(Source source);
    void showChoices(const DeleteRequest& request);
    void showVerdict(const tl::expected<ParsedRequest, RequestError>& parsed);
    void adaptNumber(int kind);
    void useSelector(DeleteRequest lesson);
    [[nodiscard]] QString textOfChoices() const;

    QString m_storeId;
    RequestEdit* m_text;
    QLineEdit* m_path;
    QComboBox* m_kind;
    QLabel* m_numberLabel;
    CountSpinBox* m_number;
    LabelsEditor* m_labels;
    QPushButton* m_preview;
    QLabel* m_verdictIcon;
    ElidedLabel* m_verdict;
    HazardBadges* m_hazards;
    std::optional<DeleteRequest> m_request;
    bool m_filling = false;
};

} // namespace secateur
