// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secret_edit.h"
#include "stores/secret_needs.h"

#include <QObject>

class QComboBox;

namespace secateur {

class CheckedField;
class FieldGrid;
class HeaderRows;
class PlaceEdit;

/// The rows of a form about who one is to the server: only those of the chosen way are shown. Owned by the form's
/// widget.
class AuthenticationFields final : public QObject {
    Q_OBJECT
public:
    AuthenticationFields(FieldGrid* form, QWidget* parent);
    void read(const Connection& connection);
    void write(Connection& connection) const;
    void setKept(const Secrets& kept, SecretEdit::Keeping keeping);
    /// The field of a secret; null where it is not one of these.
    [[nodiscard]] SecretEdit* secretEdit(const SecretNeed& need) const;
    /// Says what is wrong under the field at fault; missing things only where asked. True where all is well.
    bool check(bool missingToo);
    [[nodiscard]] QWidget* firstProblem() const;

Q_SIGNALS:
    void edited();

private:
    void build();
    void showRows();
    [[nodiscard]] Authentication chosen() const;
    FieldGrid* m_form;
    QComboBox* m_way;
    SecretEdit* m_token;
    QLineEdit* m_user;
    CheckedField* m_userField;
    SecretEdit* m_password;
    HeaderRows* m_headers;
    CheckedField* m_headersField;
    PlaceEdit* m_certificate;
    PlaceEdit* m_key;
    CheckedField* m_keyField;
    SecretEdit* m_passphrase;
};

} // namespace secateur
