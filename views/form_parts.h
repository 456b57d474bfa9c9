// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QFormLayout;
class QLabel;
class QLineEdit;
class QToolButton;

namespace secateur {

class NoteLine;

/// A field with one sentence under it: what is wrong with it, else a quiet hint. Takes the editor's focus.
class CheckedField final : public QWidget {
    Q_OBJECT
public:
    explicit CheckedField(QWidget* editor, QWidget* parent = nullptr);
    /// An empty one says that all is well.
    void setProblem(const QString& sentence);
    void setHint(const QString& sentence);
    [[nodiscard]] const QString& problem() const { return m_problem; }
    [[nodiscard]] QString sentence() const;

private:
    void showSentence();
    QWidget* m_editor;
    NoteLine* m_line;
    QString m_problem;
    QString m_hint;
};

/// A line with a button that lets the user choose a file, or a folder, for it.
class PlaceEdit final : public QWidget {
    Q_OBJECT
public:
    enum class Kind { File, Folder };
    PlaceEdit(Kind kind, const QString& title, QWidget* parent = nullptr);
    [[nodiscard]] QLineEdit* edit() const { return m_edit; }
    [[nodiscard]] QString text() const;
    void setText(const QString& text);

Q_SIGNALS:
    void edited();

private:
    void choose();
    Kind m_kind;
    QString m_title;
    QLineEdit* m_edit;
    QToolButton* m_choose;
};

/// Adds a headline over the rows that follow.
QLabel* addHeading(QFormLayout* form, const QString& text);
/// Adds a row with a mnemonic in its caption, which is also what a screen reader says of `editor`.
void addField(QFormLayout* form, const QString& caption, QWidget* field, QWidget* editor);

} // namespace secateur
