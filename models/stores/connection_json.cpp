// SPDX-License-Identifier: GPL-3.0-or-later
#include "stores/connection_json.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <array>
#include <utility>

namespace secateur {

using namespace Qt::StringLiterals;

namespace {

struct ConnectionJsonWords {
    Q_DECLARE_TR_FUNCTIONS(ConnectionJson)
};

constexpr std::array environments = {
    std::pair(Environment::Production, "production"_L1),
    std::pair(Environment::Staging, "staging"_L1),
    std::pair(Environment::Test, "test"_L1),
};
constexpr std::array authentications = {
    std::pair(Authentication::None, "none"_L1),
    std::pair(Authentication::Bearer, "bearer"_L1),
    std::pair(Authentication::Basic, "basic"_L1),
    std::pair(Authentication::Headers, "headers"_L1),
    std::pair(Authentication::ClientCertificate, "certificate"_L1),
};
constexpr std::array signatures = {
    std::pair(UrlSignature::None, "none"_L1),
    std::pair(UrlSignature::HmacSha256, "sha256"_L1),
    std::pair(UrlSignature::HmacSha384, "sha384"_L1),
    std::pair(UrlSignature::HmacSha512, "sha512"_L1),
};

template<typename Table, typename Value>
QString wordOf(const Table& table, Value value)
{
    for (const auto& [known, word] : table) {
        if (known == value)
            return word;
    }
    return {};
}

template<typename Value, typename Table>
Result<Value> valueOf(const Table& table, const QString& word)
{
    QStringList words;
    for (const auto& [value, known] : table) {
        if (word == known)
            return value;
        words.append(known);
    }
    return failure(
        ErrorCode::BadRequest,
        ConnectionJsonWords::tr("“%1” is none of: %2.").arg(word.left(40), words.join(QStringLiteral(", "))));
}

tl::unexpected<Error> wrongType(const QString& field)
{
    return failure(ErrorCode::BadRequest,
                   ConnectionJsonWords::tr("The field “%1” is not of the right kind.").arg(field));
}

/// Reads fields of an object one by one and keeps the first fault.
class Fields final {
public:
    explicit Fields(const QJsonObject& object)
        : m_object(object)
    {}

    QString text(const QString& field)
    {
        constexpr qsizetype longest = 4096;
        const QJsonValue value = m_object.value(field);
        const QString text = value.toString();
        if (!value.isUndefined() && (!value.isString() || text.size() > longest || text.contains(QChar::Null)))
            note(wrongType(field).value());
        return text;
    }
    QStringList texts(const QString& field)
    {
        constexpr qsizetype most = 10'000;
        const QJsonValue value = m_object.value(field);
        const QJsonArray array = value.toArray();
        QStringList list;
        bool good = value.isUndefined() || (value.isArray() && array.size() <= most);
        for (qsizetype i = 0; good && i < array.size(); ++i) {
            good = array.at(i).isString();
            list.append(array.at(i).toString());
        }
        if (!good)
            note(wrongType(field).value());
        return list;
    }
    bool flag(const QString& field)
    {
        const QJsonValue value = m_object.value(field);
        if (!value.isUndefined() && !value.isBool())
            note(wrongType(field).value());
        return value.toBool();
    }
    int number(const QString& field, int absent)
    {
        const QJsonValue value = m_object.value(field);
        const int number = value.toInt(-1); // -1 too where it is no whole number
        if (!value.isUndefined() && number < 0)
            note(wrongType(field).value());
        return value.isUndefined() ? absent : number;
    }
    template<typename Value>
    Value word(const QString& field, Value absent, Result<Value> (*from)(const QString&))
    {
        const QString given = text(field);
        if (m_fault || !m_object.contains(field))
            return absent;
        auto value = from(given);
        if (value)
            return *value;
        note({ErrorCode::BadRequest,
              ConnectionJsonWords::tr("The field “%1”: %2").arg(field, value.error().what),
              {},
              {}});
        return absent;
    }

    void note(Error fault)
    {
        if (!m_fault)
            m_fault = std::move(fault);
    }
    [[nodiscard]] const std::optional<Error>& fault() const { return m_fault; }

private:
    const QJsonObject& m_object;
    std::optional<Error> m_fault;
};

QList<PathGlob> globsFrom(Fields& fields, const QString& field)
{
    QList<PathGlob> globs;
    const QStringList texts = fields.texts(field);
    for (const QString& text : texts) {
        if (const auto glob = PathGlob::parse(text); glob)
            globs.append(*glob);
        else
            fields.note({ErrorCode::BadRequest,
                         ConnectionJsonWords::tr("The field “%1”: “%2” is no path.").arg(field, text.left(200)),
                         {},
                         {}});
    }
    return globs;
}

} // namespace

QString environmentName(Environment environment)
{
    return wordOf(environments, environment);
}

QString authenticationName(Authentication authentication)
{
    return wordOf(authentications, authentication);
}

QString signatureName(UrlSignature signature)
{
    return wordOf(signatures, signature);
}

Result<Environment> environmentFrom(const QString& word)
{
    return valueOf<Environment>(environments, word);
}

Result<Authentication> authenticationFrom(const QString& word)
{
    return valueOf<Authentication>(authentications, word);
}

Result<UrlSignature> signatureFrom(const QString& word)
{
    return valueOf<UrlSignature>(signatures, word);
}

QJsonObject connectionJson(const Connection& connection)
{
    QJsonArray paths;
    for (const PathGlob& glob : connection.protectedPaths)
        paths.append(glob.text());
    return {{u"name"_s, connection.name},
            {u"environment"_s, environmentName(connection.environment)},
            {u"url"_s, connection.baseUrl.toString(QUrl::FullyEncoded)},
            {u"authentication"_s, authenticationName(connection.authentication)},
            {u"user"_s, connection.user},
            {u"headers"_s, QJsonArray::fromStringList(connection.headers)},
            {u"client_certificate"_s, connection.clientCertificate},
            {u"client_key"_s, connection.clientKey},
            {u"ca_file"_s, connection.caFile},
            {u"signature"_s, signatureName(connection.signature)},
            {u"catalogue"_s, connection.catalogue},
            {u"content"_s, connection.content},
            {u"read_only"_s, connection.readOnly},
            {u"protected_paths"_s, paths},
            {u"connections"_s, connection.connections}};
}

Result<Connection> connectionFromJson(const QJsonObject& object)
{
    Fields fields(object);
    Connection c;
    c.name = fields.text(u"name"_s);
    c.environment = fields.word(u"environment"_s, c.environment, environmentFrom);
    const QString url = fields.text(u"url"_s);
    c.authentication = fields.word(u"authentication"_s, c.authentication, authenticationFrom);
    c.user = fields.text(u"user"_s);
    c.headers = fields.texts(u"headers"_s);
    c.clientCertificate = fields.text(u"client_certificate"_s);
    c.clientKey = fields.text(u"client_key"_s);
    c.caFile = fields.text(u"ca_file"_s);
    c.signature = fields.word(u"signature"_s, c.signature, signatureFrom);
    c.catalogue = fields.text(u"catalogue"_s);
    c.content = fields.text(u"content"_s);
    c.readOnly = fields.flag(u"read_only"_s);
    c.protectedPaths = globsFrom(fields, u"protected_paths"_s);
    c.connections = fields.number(u"connections"_s, c.connections);
    if (fields.fault())
        return tl::unexpected(*fields.fault());
    const auto address = canonicalUrl(url);
    if (!address)
        return tl::unexpected(address.error());
    c.baseUrl = *address;
    return checkConnection(c).map([&] { return c; });
}

} // namespace secateur
