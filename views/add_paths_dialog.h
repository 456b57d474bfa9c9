// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/path_list.h"

#include <QDialog>
#include <QTimer>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace secateur {

class NoteLine;

/// Paths for a tree whose server can not list its own: typed, pasted, or from a text or CSV file. Says how many lines
/// are good, and which are not and why.
class AddPathsDialog final : public QDialog {
    Q_OBJECT
public:
    explicit AddPathsDialog(QWidget* parent = nullptr);
    void setText(const QString& text);
    [[nodiscard]] const PathList& paths() const { return m_list; }

Q_SIGNALS:
    void pathsChosen(const QList<secateur::AssetPath>& paths);

private:
    void build();
    void chooseFile();
    void look();
    [[nodiscard]] QString countSentence() const;
    PathFileReader m_reader;
    QPlainTextEdit* m_text;
    NoteLine* m_count;
    QPlainTextEdit* m_bad;
    QPushButton* m_add;
    QPushButton* m_file;
    PathList m_list;
    QTimer m_typing;
};

} // namespace secateur
