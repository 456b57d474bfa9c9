// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/journal_variants.h"

#include "domain/json_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>
#include <charconv>

namespace secateur::journal {

namespace {

/// Reads what variantsText() writes of plain ASCII; a job reads millions of these. Gives up at anything else.
class PlainReader final {
public:
    explicit PlainReader(QByteArrayView text)
        : m_rest(text)
    {}

    std::optional<QList<Variant>> read()
    {
        QList<Variant> variants;
        if (!take("["))
            return std::nullopt;
        while (!take("]")) {
            Variant variant;
            const bool follows = variants.isEmpty() || take(",");
            if (!follows || !take("[\"") || !string(variant.bucket) || !take(",\"") || !string(variant.key) ||
                !take(",") || !flag(variant.original) || !take(",") || !number(variant.bytes) || !take("]"))
                return std::nullopt;
            variants.append(std::move(variant));
        }
        return m_rest.isEmpty() ? std::optional(std::move(variants)) : std::nullopt;
    }

private:
    bool take(QByteArrayView token)
    {
        const bool found = m_rest.startsWith(token);
        if (found)
            m_rest = m_rest.sliced(token.size());
        return found;
    }

    /// Up to the closing quote and past it.
    bool string(QString& text)
    {
        const auto isPlain = [](char c) { return c >= 0x20 && c < 0x7f && c != '"' && c != '\\'; };
        const qsizetype length = std::find_if_not(m_rest.begin(), m_rest.end(), isPlain) - m_rest.begin();
        text = QString::fromLatin1(m_rest.first(length));
        m_rest = m_rest.sliced(length);
        return take("\"");
    }

    bool flag(bool& value)
    {
        value = take("true");
        return value || take("false");
    }

    bool number(qint64& value)
    {
        const auto [end, fault] = std::from_chars(m_rest.begin(), m_rest.end(), value);
        m_rest = m_rest.sliced(end - m_rest.begin());
        return fault == std::errc();
    }

    QByteArrayView m_rest;
};

} // namespace

QByteArray variantsText(const QList<Variant>& variants)
{
    QByteArray text;
    text.reserve(96 * variants.size() + 2);
    text.append('[');
    for (const Variant& variant : variants) {
        text.append(text.size() == 1 ? "[" : ",[");
        appendJsonString(text, variant.bucket);
        text.append(',');
        appendJsonString(text, variant.key);
        text.append(variant.original ? ",true," : ",false,");
        appendJsonNumber(text, variant.bytes);
        text.append(']');
    }
    return text.append(']');
}

std::optional<QList<Variant>> variantsFromText(QByteArrayView text)
{
    if (auto plain = PlainReader(text).read())
        return plain;
    const QJsonDocument document = QJsonDocument::fromJson(text.toByteArray());
    if (!document.isArray())
        return std::nullopt;
    QList<Variant> variants;
    const QJsonArray list = document.array();
    for (const auto& value : list) {
        const QJsonArray fields = value.toArray();
        if (fields.size() != 4 || !fields[0].isString() || !fields[1].isString())
            return std::nullopt;
        Variant variant;
        variant.bucket = fields[0].toString();
        variant.key = fields[1].toString();
        variant.original = fields[2].toBool();
        variant.bytes = fields[3].toInteger(-1);
        variants.append(variant);
    }
    return variants;
}

} // namespace secateur::journal
