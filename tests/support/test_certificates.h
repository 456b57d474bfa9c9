// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QString>
#include <QStringList>
#include <QTemporaryDir>
#include <memory>

namespace secateur::test {

/// A certificate and its key, as PEM files.
struct PemFiles {
    QString certificate;
    QString key;
};

/**
 * A private authority and certificates that it signs, made by the `openssl` command in a temporary folder and gone with
 * this object. One thread. Errors: Io, with what the command said.
 */
class TestCertificates final {
public:
    /// Makes the authority.
    [[nodiscard]] static Result<std::unique_ptr<TestCertificates>> make();

    /// PEM file of the authority.
    [[nodiscard]] QString authority() const;
    /// For `localhost` and 127.0.0.1, valid from yesterday for a week.
    [[nodiscard]] Result<PemFiles> valid();
    /// The same, but it ran out some years ago.
    [[nodiscard]] Result<PemFiles> expired();
    /// Valid, but for `elsewhere.example`.
    [[nodiscard]] Result<PemFiles> forOtherName();
    /// Signed by itself.
    [[nodiscard]] Result<PemFiles> selfSigned();
    /// For a client of this name.
    [[nodiscard]] Result<PemFiles> client(const QString& name);
    /// The same, and its key opens with a passphrase only.
    [[nodiscard]] Result<PemFiles> clientWithPassphrase(const QString& name, const QString& passphrase);

private:
    TestCertificates() = default;
    [[nodiscard]] QString file(const QString& name) const;
    [[nodiscard]] Result<void> openssl(const QStringList& arguments) const;
    [[nodiscard]] Result<PemFiles> issue(const QString& name, const QString& subject, const QString& extensions,
                                         bool expired);

    QTemporaryDir m_folder;
};

} // namespace secateur::test
