// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form_parts.h"
#include "secret_edit.h"
#include "stores/secret_needs.h"

#include <optional>

class QComboBox;

namespace secateur {

class AuthenticationFields;
class Note;
class SafetyFields;
class StorageFields;

/**
 * All of a connection as fields. What is wrong stands under its field while it is typed; what is missing only once
 * somebody tried to go on. Secrets go in as "there is one" and come out when they were typed.
 */
class ConnectionForm final : public FormPage {
    Q_OBJECT
public:
    explicit ConnectionForm(QWidget* parent = nullptr);

    /// Shows a connection; what was typed is gone.
    void setConnection(const Connection& connection);
    /// What is typed, sound or not.
    [[nodiscard]] Connection connection() const;
    /// What is typed, where it is sound; else nothing, and the first field at fault has the focus.
    [[nodiscard]] std::optional<Connection> checked();

    /// Which secrets there are already, and for which connection. Empties the fields of all secrets.
    void setKept(const Secrets& kept, const Connection& keptFor, SecretEdit::Keeping keeping);
    /// What the connection needs: as typed, else as kept. Nothing that was typed or is kept for another place than it
    /// would go to now: that is cleared, and its field says so.
    [[nodiscard]] Secrets secrets(const Secrets& kept);
    /// There was a secret for another place, and none is typed for the one it would go to now; after secrets().
    [[nodiscard]] bool isSecretWithdrawn() const;
    /// Puts the focus where a secret is typed.
    void focusSecret(const SecretNeed& need);
    void focusName();

    [[nodiscard]] bool isDirty() const { return m_dirty; }
    void setClean() { m_dirty = false; }

Q_SIGNALS:
    /// By the user.
    void edited();

private:
    void buildServer();
    void onEdited();
    void followPlaces();
    void check();
    void showClearWarning();
    [[nodiscard]] SecretEdit* secretEdit(const SecretNeed& need) const;

    QLineEdit* m_name;
    CheckedField* m_nameField;
    QComboBox* m_environment;
    QLineEdit* m_url;
    CheckedField* m_urlField;
    AuthenticationFields* m_authentication = nullptr;
    Note* m_clear;
    PlaceEdit* m_caFile;
    StorageFields* m_storage = nullptr;
    SafetyFields* m_safety = nullptr;
    Connection m_keptFor; ///< what is kept was given for it
    bool m_dirty = false;
    bool m_tried = false; ///< somebody wanted to go on: what is missing is said too
};

/// Says under the field what is wrong with a server's address, else how it is read; that it is missing only where
/// asked.
void checkAddress(CheckedField* field, const QString& typed, bool missingToo);
/// What is wrong with a connection's name; empty where it is sound.
[[nodiscard]] QString nameProblem(const QString& name);
/// Fills a choice of the environments, production first.
void fillEnvironments(QComboBox* choice);
/// That secrets go over plain http.
[[nodiscard]] QString clearTextWarning(const Connection& connection);

} // namespace secateur
