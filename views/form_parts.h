// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGridLayout>
#include <QHash>
#include <QScrollArea>
#include <QWidget>

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

/// Rows of a caption and a field, some of them hidden, with headlines between them. The height of wrapped sentences is
/// counted right, which a QFormLayout with hidden rows does not.
class FieldGrid final : public QGridLayout {
    Q_OBJECT
public:
    explicit FieldGrid(QWidget* parent = nullptr);
    /// A headline over the rows that follow.
    void addHeading(const QString& text);
    /// A row with a mnemonic in its caption, which is also what a screen reader says of `editor`.
    void addField(const QString& caption, QWidget* field, QWidget* editor);
    /// A row of its own, as wide as all.
    void addWide(QWidget* widget);
    void setFieldVisible(QWidget* field, bool visible);

private:
    QHash<QWidget*, QLabel*> m_captions;
};

/// A FieldGrid that scrolls where there is no room for all of it.
class FormPage : public QScrollArea {
    Q_OBJECT
public:
    explicit FormPage(QWidget* parent = nullptr);
    bool eventFilter(QObject* watched, QEvent* event) override;

protected:
    [[nodiscard]] FieldGrid* form() const { return m_form; }
    /// After the last row.
    void endForm();

private:
    void fitHeight();
    FieldGrid* m_form;
};

} // namespace secateur
