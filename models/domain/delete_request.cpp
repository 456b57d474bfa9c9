// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/delete_request.h"

#include "domain/request_words.h"

#include <QCoreApplication>
#include <QUrl>
#include <algorithm>

namespace secateur {

namespace {

struct DeleteRequestWords {
    Q_DECLARE_TR_FUNCTIONS(DeleteRequest)
};

/// '/' stays as it is: an encoded one is refused wherever it stands.
QString encoded(const QString& text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text, QByteArrayLiteral("/")));
}

QString orderWord(Order order)
{
    return order == Order::Modified ? QStringLiteral("modified") : QStringLiteral("new");
}

/// False for a value that no parse gives, such as one that was filled in by hand and is out of bounds.
bool isWellFormed(const DeleteRequest& request)
{
    const DeleteRequest plain;
    const bool isEntry = request.selector == Selector::Entry;
    const bool isTop = request.selector == Selector::Top;
    if (isEntry ? (request.entry < 0 || !request.labels.isEmpty()) : request.entry != plain.entry)
        return false;
    if (isTop ? (request.limit < 1 || request.limit > words::maxLimit)
              : (request.limit != plain.limit || request.order != plain.order))
        return false;
    return words::labelsFault(request.labels).isEmpty();
}

QStringList queryOf(const DeleteRequest& request)
{
    QStringList query;
    if (request.selector == Selector::Top)
        query.append(QStringLiteral("limit=%1").arg(request.limit));
    if (request.selector == Selector::All)
        query.append(QStringLiteral("limit=-1"));
    for (auto label = request.labels.cbegin(); label != request.labels.cend(); ++label) {
        const bool prefixed = words::isReserved(label.key()) || label.key().startsWith(words::labelPrefix());
        query.append((prefixed ? words::labelPrefix() : QString()) + encoded(label.key()) + QLatin1Char('=') +
                     encoded(label.value()));
    }
    return query;
}

QString labelsInWords(const QMap<QString, QString>& labels)
{
    QStringList each;
    for (auto label = labels.cbegin(); label != labels.cend(); ++label) {
        const QString value = label.value().isEmpty() ? QStringLiteral("\"\"") : label.value();
        each.append(label.key() + QLatin1Char('=') + value);
    }
    if (each.size() == 1)
        return each.first();
    const QString last = each.takeLast();
    //: A list: all but the last, then the last.
    return DeleteRequestWords::tr("%1 and %2").arg(each.join(QStringLiteral(", ")), last);
}

QString topInWords(const DeleteRequest& request, const QString& place)
{
    const bool modified = request.order == Order::Modified;
    if (request.limit == 1) {
        return (modified ? DeleteRequestWords::tr("the most recently modified asset at %1")
                         : DeleteRequestWords::tr("the newest asset at %1"))
            .arg(place);
    }
    const QString sentence = modified ? DeleteRequestWords::tr("the %L1 most recently modified assets at %2")
                                      : DeleteRequestWords::tr("the %L1 newest assets at %2");
    // The number first, alone: a path may hold what looks like a place for an argument.
    return sentence.arg(request.limit).arg(place);
}

} // namespace

std::optional<QString> DeleteRequest::canonical() const
{
    if (!path.isStorable() || !isWellFormed(*this))
        return std::nullopt;
    QString text = QStringLiteral("DELETE /assets");
    if (!path.isRoot())
        text += path.text();
    switch (selector) {
    case Selector::Entry:
        text += QStringLiteral("/-/entry/%1").arg(entry);
        break;
    case Selector::Top:
        text += QStringLiteral("/-/") + orderWord(order);
        break;
    case Selector::Recursive:
        text += QStringLiteral("/-/recursive");
        break;
    case Selector::All:
        break;
    }
    const QStringList query = queryOf(*this);
    if (!query.isEmpty())
        text += QLatin1Char('?') + query.join(QLatin1Char('&'));
    return text;
}

QString DeleteRequest::meaning() const
{
    const QString place = path.isRoot() ? DeleteRequestWords::tr("the root of the store (/)") : path.text();
    QString words;
    switch (selector) {
    case Selector::Entry:
        return DeleteRequestWords::tr("asset %1 at %2").arg(QString::number(entry), place);
    case Selector::Top:
        words = topInWords(*this, place);
        break;
    case Selector::All:
        words = DeleteRequestWords::tr("every asset at %1 itself, none below it").arg(place);
        break;
    case Selector::Recursive:
        words = path.isRoot() ? DeleteRequestWords::tr("every asset in the whole store")
                              : DeleteRequestWords::tr("every asset at %1 and below it").arg(place);
        break;
    }
    if (labels.isEmpty())
        return words;
    const QString such = selector == Selector::Top ? DeleteRequestWords::tr(", of those labelled ")
                                                   : DeleteRequestWords::tr(", labelled ");
    return words + such + labelsInWords(labels);
}

DeleteRequest DeleteRequest::entryAt(AssetPath path, qint64 entry)
{
    DeleteRequest request;
    request.path = std::move(path);
    request.selector = Selector::Entry;
    request.entry = entry;
    return request;
}

DeleteRequest DeleteRequest::newest(AssetPath path, qint64 limit, Order order)
{
    DeleteRequest request;
    request.path = std::move(path);
    request.order = order;
    request.limit = limit;
    return request;
}

DeleteRequest DeleteRequest::allAt(AssetPath path)
{
    DeleteRequest request;
    request.path = std::move(path);
    request.selector = Selector::All;
    return request;
}

DeleteRequest DeleteRequest::everythingBelow(AssetPath path)
{
    DeleteRequest request;
    request.path = std::move(path);
    request.selector = Selector::Recursive;
    return request;
}

QList<Hazard> hazardsOf(const DeleteRequest& request)
{
    QList<Hazard> hazards;
    const auto keys = request.labels.keys();
    if (std::any_of(keys.cbegin(), keys.cend(), words::looksLikeReserved))
        hazards.append(Hazard::LabelLooksLikeParameter);
    if (!request.path.isStorable())
        hazards.append(Hazard::PathNotStorable);
    if (request.selector != Selector::Entry)
        hazards.append(Hazard::Relative);
    if (request.selector == Selector::Recursive && request.path.isRoot())
        hazards.append(Hazard::WholeStore);
    return hazards;
}

} // namespace secateur
