// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace secateur {

/**
 * A password field that says where its secret is kept instead of showing it. What was typed leaves it with the next
 * setKept(): a saved secret is never shown again, not even as dots.
 */
class SecretEdit final : public QLineEdit {
    Q_OBJECT
public:
    enum class Keeping {
        Keychain, ///< what is typed will be kept in the system's keychain
        Nowhere,  ///< there is none: it is asked for each time
    };
    explicit SecretEdit(QWidget* parent = nullptr);

    /// Empties the field. `kept`: there is a secret already.
    void setKept(bool kept, Keeping keeping);
    /// The secret this field stands for, where `kept` is the one that is kept.
    [[nodiscard]] QString value(const QString& kept) const;
    /// The user typed a new one or wants the kept one to be forgotten.
    [[nodiscard]] bool isTouched() const { return m_forgotten || !text().isEmpty(); }

Q_SIGNALS:
    void edited();

private:
    void showPlace();
    void forget();
    QAction* m_forget;
    Keeping m_keeping = Keeping::Keychain;
    bool m_kept = false;
    bool m_forgotten = false;
};

} // namespace secateur
