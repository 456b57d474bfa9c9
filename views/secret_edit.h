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
    /**
     * Tells where the secret would go now, and what place the kept one is for; see secretPlace(). What was typed for
     * another place is cleared, what is kept for another is not used, and the field says so. True where something was
     * cleared by this call. An empty place is one that is not known yet: it changes nothing.
     */
    bool setPlace(const QString& place, const QString& keptPlace = {});
    /// There was a secret for another place, and none is typed for this one.
    [[nodiscard]] bool isWithdrawn() const;
    /// The secret this field stands for, where `kept` is the one that is kept.
    [[nodiscard]] QString value(const QString& kept) const;
    /// The user typed a new one or wants the kept one to be forgotten.
    [[nodiscard]] bool isTouched() const { return m_forgotten || !text().isEmpty(); }

Q_SIGNALS:
    void edited();

private:
    void onTyped();
    void showPlace();
    void forget();
    QAction* m_forget;
    Keeping m_keeping = Keeping::Keychain;
    bool m_kept = false;
    bool m_forgotten = false;
    QString m_place;          ///< where it goes; empty where nobody said so yet
    bool m_cleared = false;   ///< what was typed was for another place
    bool m_elsewhere = false; ///< what is kept is for another place
};

} // namespace secateur
