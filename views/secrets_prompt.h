// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stores/secret_needs.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace secateur {

/// Asks for exactly the secrets that a connection needs and that are kept nowhere. Escape leaves without connecting.
class SecretsPrompt final : public QDialog {
    Q_OBJECT
public:
    /// `known` is what is there already; `why` says why the rest is asked for, and may be empty.
    SecretsPrompt(const Connection& connection, const QList<SecretNeed>& needs, const Secrets& known,
                  const QString& why, QWidget* parent = nullptr);

Q_SIGNALS:
    /// `secrets` are what was known and what was typed.
    void given(const secateur::Connection& connection, const secateur::Secrets& secrets);

private:
    void onAccepted();
    void update();
    struct Field {
        SecretNeed need;
        QLineEdit* edit;
    };
    Connection m_connection;
    Secrets m_known;
    QList<Field> m_fields;
    QPushButton* m_connect;
};

/// What to ask for: what the connection can not do without and that is not known; with `optionalToo` what it may need
/// as well, for where nobody can tell what was kept.
[[nodiscard]] QList<SecretNeed> secretsToAsk(const Connection& connection, const Secrets& known, bool optionalToo);

} // namespace secateur
