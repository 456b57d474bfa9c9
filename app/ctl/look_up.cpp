// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/look_up.h"

#include <algorithm>

namespace secateur::ctl {

using namespace Qt::StringLiterals;

Result<QList<std::optional<Asset>>> lookUpAll(AssetReader& reader, const QList<AssetRef>& refs)
{
    constexpr qsizetype atOnce = 500;
    QList<std::optional<Asset>> assets;
    assets.reserve(refs.size());
    for (qsizetype first = 0; first < refs.size(); first += atOnce) {
        const auto count = std::min(atOnce, refs.size() - first);
        auto found = reader.lookUp(std::span(refs.constData() + first, size_t(count)));
        if (!found)
            return found;
        assets.append(*std::move(found));
    }
    return assets;
}

QString labelsText(const QMap<QString, QString>& labels)
{
    QStringList parts;
    for (auto label = labels.cbegin(); label != labels.cend(); ++label)
        parts.append(label.key() + u'=' + label.value());
    return parts.join(", "_L1);
}

} // namespace secateur::ctl
