// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form_parts.h"
#include "secret_edit.h"
#include "stores/asset_store.h"
#include "stores/secret_needs.h"

class QComboBox;
class QVBoxLayout;

namespace secateur {

class AuthenticationFields;
class ConnectionBook;
class Note;
class SafetyFields;
class StorageFields;

/// One step on the way to a new connection: some of its fields, with a sentence of what they are for.
class ConnectStep : public FormPage {
    Q_OBJECT
public:
    [[nodiscard]] const QString& title() const { return m_title; }
    /// The parts of a test that this step is about.
    [[nodiscard]] const QStringList& parts() const { return m_parts; }
    virtual void write(Connection& connection) const = 0;
    /// Says what is wrong under the field at fault; missing things only where asked. True where all is well.
    virtual bool check(bool missingToo) = 0;
    /// Null where all is well, or before check().
    [[nodiscard]] virtual QWidget* firstProblem() const = 0;
    /// The field of a secret; null where it is not one of these.
    [[nodiscard]] virtual SecretEdit* secretEdit(const SecretNeed&) const { return nullptr; }
    virtual void focusFirst() = 0;

Q_SIGNALS:
    void edited();

protected:
    ConnectStep(const QString& title, const QString& sentence, QStringList parts, QWidget* parent);

private:
    QString m_title;
    QStringList m_parts;
};

/// Where the server is.
class AddressStep final : public ConnectStep {
    Q_OBJECT
public:
    explicit AddressStep(QWidget* parent = nullptr);
    void write(Connection& connection) const override;
    bool check(bool missingToo) override;
    [[nodiscard]] QWidget* firstProblem() const override;
    void focusFirst() override;

private:
    QLineEdit* m_url;
    CheckedField* m_urlField;
    PlaceEdit* m_caFile;
};

/// Who one is to it.
class SignInStep final : public ConnectStep {
    Q_OBJECT
public:
    explicit SignInStep(QWidget* parent = nullptr);
    void write(Connection& connection) const override;
    bool check(bool missingToo) override;
    [[nodiscard]] QWidget* firstProblem() const override;
    [[nodiscard]] SecretEdit* secretEdit(const SecretNeed& need) const override;
    void focusFirst() override;

private:
    AuthenticationFields* m_fields;
};

/// What can be seen beside it. Nothing here is needed.
class SightStep final : public ConnectStep {
    Q_OBJECT
public:
    explicit SightStep(QWidget* parent = nullptr);
    void write(Connection& connection) const override;
    bool check(bool missingToo) override;
    [[nodiscard]] QWidget* firstProblem() const override;
    [[nodiscard]] SecretEdit* secretEdit(const SecretNeed& need) const override;
    void focusFirst() override;

private:
    StorageFields* m_fields;
};

/// What it is called, what guards it, and what it will allow. A production store is locked unless the user wants
/// otherwise.
class NameStep final : public ConnectStep {
    Q_OBJECT
public:
    explicit NameStep(const ConnectionBook& book, QWidget* parent = nullptr);
    void write(Connection& connection) const override;
    bool check(bool missingToo) override;
    [[nodiscard]] QWidget* firstProblem() const override;
    void focusFirst() override;

    /// A name for who has no other; never over one that was typed.
    void proposeName(const QString& name);
    /// What the connection allows, by its test; nothing where that is not known, with why.
    void setAllowed(const std::optional<Capabilities>& allowed, const QString& whyNot);
    /// What is said there, a sentence each.
    [[nodiscard]] QStringList allowedWords() const;

private:
    void followEnvironment();
    const ConnectionBook& m_book;
    QLineEdit* m_name;
    CheckedField* m_nameField;
    QComboBox* m_environment;
    SafetyFields* m_safety;
    QWidget* m_allowed;
    QVBoxLayout* m_words;
    bool m_nameTyped = false;
    bool m_lockChosen = false;
};

} // namespace secateur
