// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secret_edit.h"
#include "stores/secret_needs.h"

#include <QObject>

class QComboBox;

namespace secateur {

class CheckedField;
class FieldGrid;
class PlaceEdit;

/// The rows of a form about what lies beside the server: how it wants fetches to be signed, its catalogue, its
/// content. Owned by the form's widget.
class StorageFields final : public QObject {
    Q_OBJECT
public:
    StorageFields(FieldGrid* form, QWidget* parent);
    void read(const Connection& connection);
    void write(Connection& connection) const;
    void setKept(const Secrets& kept, SecretEdit::Keeping keeping);
    /// The field of a secret; null where it is not one of these.
    [[nodiscard]] SecretEdit* secretEdit(const SecretNeed& need) const;
    /// Says what is wrong under the field at fault. True where all is well.
    bool check();
    [[nodiscard]] QWidget* firstProblem() const;

Q_SIGNALS:
    void edited();
    /// No place is half typed: the catalogue or the content is left, or another field was edited.
    void placesSettled();

private:
    void build();
    void showRows();
    void onOtherEdited();
    FieldGrid* m_form;
    QComboBox* m_signature;
    SecretEdit* m_signingKey;
    QLineEdit* m_catalogue;
    CheckedField* m_catalogueField;
    SecretEdit* m_cataloguePassword;
    PlaceEdit* m_content;
    CheckedField* m_contentField;
    SecretEdit* m_accessKey;
    SecretEdit* m_secretKey;
    SecretEdit* m_sessionToken;
};

} // namespace secateur
