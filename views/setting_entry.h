// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QStringList>

class QGridLayout;
class QLabel;
class QPushButton;

namespace secateur {

/// One entry of the settings dialog: a name, its control beside it, and what it does in a sentence beneath. What is
/// searched for is marked in both.
class SettingEntry : public QFrame {
    Q_OBJECT
public:
    SettingEntry(const QString& name, const QString& effect, const QString& keywords, QWidget* parent);

    [[nodiscard]] const QString& name() const { return m_name; }
    [[nodiscard]] const QString& effect() const { return m_effect; }
    /// True where each of the words is part of the name, the effect or the keywords, or of `more`; so it is for none.
    [[nodiscard]] bool matches(const QStringList& words, const QString& more) const;
    /// Marks the words where they are shown.
    void mark(const QStringList& words);
    /// What the keyboard reaches first in it.
    [[nodiscard]] virtual QWidget* control() const = 0;

protected:
    void changeEvent(QEvent* event) override;
    /// Sizes that follow the font.
    virtual void fit();
    /// Puts the control beside the name; what is said of it is the name and the effect.
    void setControl(QWidget* place, QWidget* control);
    [[nodiscard]] QGridLayout* cells() const { return m_cells; }

private:
    QString m_name;
    QString m_effect;
    QString m_keywords;
    QStringList m_marked;
    QLabel* m_nameLabel;
    QLabel* m_effectLabel;
    QGridLayout* m_cells;
};

/// An entry that leads to settings that are kept elsewhere.
class SettingLink final : public SettingEntry {
    Q_OBJECT
public:
    SettingLink(const QString& name, const QString& effect, const QString& keywords, const QString& action,
                QWidget* parent);
    [[nodiscard]] QWidget* control() const override;
    /// Why it can not be followed now; empty where it can.
    void setWhyNot(const QString& sentence);

Q_SIGNALS:
    void followed();

private:
    QPushButton* m_button;
};

} // namespace secateur
