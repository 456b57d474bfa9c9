// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/asset_print.h"

namespace secateur {

namespace {

/// A mixing hash of 64 bits over UTF-16 words, of the family of FNV-1a but with another step. The journal keeps its
/// values: it never changes.
class Fingerprint final {
public:
    Fingerprint& add(QStringView text)
    {
        for (const QChar c : text)
            mix(c.unicode());
        mix(0x10000); // no character: where one text ends
        return *this;
    }
    Fingerprint& add(qint64 number)
    {
        mix(quint64(number));
        return *this;
    }
    [[nodiscard]] quint64 value() const { return m_value; }

private:
    void mix(quint64 word)
    {
        m_value ^= word;
        m_value *= 1099511628211ULL;
        m_value ^= m_value >> 29;
    }
    quint64 m_value = 14695981039346656037ULL;
};

} // namespace

quint64 objectPrint(QStringView bucket, QStringView key)
{
    return Fingerprint().add(bucket).add(key).value();
}

quint64 originalPrint(const PlannedAsset& asset)
{
    for (const Variant& variant : asset.variants) {
        if (variant.original)
            return objectPrint(variant.bucket, variant.key);
    }
    return 0;
}

quint64 assetPrint(const PlannedAsset& asset, quint64 original)
{
    return Fingerprint()
        .add(asset.ref.path.text())
        .add(asset.ref.entry)
        .add(asset.created)
        .add(qint64(original))
        .value();
}

} // namespace secateur
