// SPDX-License-Identifier: GPL-3.0-or-later
#include "stores/konifer/content_probe.h"

#include "stores/konifer/folder_probe.h"
#include "stores/konifer/konifer_api.h"
#include "stores/konifer/s3_probe.h"

#include <QCoreApplication>
#include <QDir>
#include <map>

namespace secateur {

QString unnamedObject(const Variant& variant)
{
    if (!variant.bucket.isEmpty() && !variant.key.isEmpty())
        return {};
    return QCoreApplication::translate(
        "ContentProbe", "The server does not tell the object's bucket and key: it can not be looked at.");
}

void withdrawMissing(std::span<const Variant> variants, std::span<ContentLook> looks,
                     const std::function<QString(const QString& bucket)>& faultOf)
{
    std::map<QString, QString> faults;
    for (size_t i = 0; i < looks.size(); ++i) {
        if (looks[i].state != ContentState::Missing)
            continue;
        const auto [fault, fresh] = faults.try_emplace(variants[i].bucket);
        if (fresh)
            fault->second = faultOf(variants[i].bucket);
        if (!fault->second.isEmpty())
            looks[i] = {ContentState::Unknown, -1, fault->second};
    }
}

Result<std::unique_ptr<ContentProbe>> makeContentProbe(const Connection& connection, const Secrets& secrets,
                                                       const HttpTimes& times, const StoreStop& stop)
{
    if (connection.content.isEmpty())
        return nullptr;
    if (QDir::isAbsolutePath(connection.content))
        return std::make_unique<FolderProbe>(QDir::cleanPath(connection.content));
    return S3Place::from(connection.content).map([&](S3Place place) -> std::unique_ptr<ContentProbe> {
        return std::make_unique<S3Probe>(std::move(place), httpSettings(connection, times, stop), secrets);
    });
}

} // namespace secateur
