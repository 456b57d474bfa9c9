// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/plan_place.h"
#include "jobs/planner.h"
#include "stores/file_replacement.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <tuple>

namespace secateur {

using namespace Qt::StringLiterals;

namespace {

constexpr int formatVersion = 1;
constexpr qint64 maxPlanLine = 4 << 20; ///< bytes; no asset's line comes near it

struct PlanFileWords {
    Q_DECLARE_TR_FUNCTIONS(PlanFile)
};

tl::unexpected<Error> damaged(const QString& file, qint64 line, const QString& why)
{
    return failure(ErrorCode::Damaged,
                   PlanFileWords::tr("The plan file %1 is not sound in line %2: %3").arg(file).arg(line).arg(why),
                   PlanFileWords::tr("Nothing was sent."), PlanFileWords::tr("Make the plan again."));
}

QByteArray headLine(const DeleteRequest& request, const StoreInfo& store, Timestamp made)
{
    return QJsonDocument(QJsonObject{{u"format"_s, u"secateur-plan"_s},
                                     {u"version"_s, formatVersion},
                                     {u"request"_s, request.canonical().value_or(QString())},
                                     {u"store"_s, store.id},
                                     {u"store_name"_s, store.name},
                                     {u"made"_s, made}})
        .toJson(QJsonDocument::Compact);
}

QByteArray closingLine(const Totals& totals, const QByteArray& sha256)
{
    return QJsonDocument(QJsonObject{{u"assets"_s, totals.assets},
                                     {u"variants"_s, totals.variants},
                                     {u"bytes"_s, totals.bytes},
                                     {u"paths"_s, totals.paths},
                                     {u"sha256"_s, QString::fromLatin1(sha256)}})
        .toJson(QJsonDocument::Compact);
}

/// Reads one plan file from top to bottom and believes nothing.
class PlanReader final {
public:
    explicit PlanReader(const QString& name)
        : m_file(name)
    {}
    [[nodiscard]] Result<DeletePlan> read(const PlanLineSink& onAsset);

private:
    [[nodiscard]] Result<QByteArray> nextLine();
    [[nodiscard]] Result<void> readHead();
    [[nodiscard]] Result<void> takeAsset(const QByteArray& line, PlanHasher& hasher, const PlanLineSink& onAsset);
    [[nodiscard]] Result<DeletePlan> close(const QByteArray& line, const PlanHasher& hasher);
    [[nodiscard]] tl::unexpected<Error> fault(const QString& why) const
    {
        return damaged(m_file.fileName(), m_line, why);
    }

    QFile m_file;
    qint64 m_line = 0;
    DeletePlan m_plan;
    [[nodiscard]] bool inOrder(const AssetRef& next);
    std::optional<AssetRef> m_last;
    bool m_byText = true;  ///< so far the assets are in the order of their paths' text
    bool m_byLabel = true; ///< so far they are in order label by label
};

Result<QByteArray> PlanReader::nextLine()
{
    ++m_line;
    QByteArray line = m_file.readLine(maxPlanLine);
    if (m_file.error() != QFileDevice::NoError)
        return failure(ErrorCode::Io,
                       PlanFileWords::tr("The plan file could not be read: %1.").arg(m_file.errorString()));
    if (!line.endsWith('\n'))
        return fault(PlanFileWords::tr("it ends too early, or the line is too long."));
    line.chop(1);
    return line;
}

Result<void> PlanReader::readHead()
{
    const auto line = nextLine();
    if (!line)
        return tl::unexpected(line.error());
    const QJsonObject head = QJsonDocument::fromJson(*line).object();
    if (head.value("format"_L1).toString() != "secateur-plan"_L1)
        return fault(PlanFileWords::tr("it is no plan."));
    if (head.value("version"_L1).toInt() != formatVersion)
        return fault(PlanFileWords::tr("it was written by another version of this program."));
    const QString text = head.value("request"_L1).toString();
    const auto request = parseRequest(text);
    if (!request || request->request.canonical() != text)
        return fault(PlanFileWords::tr("its request can not be read."));
    m_plan.request = request->request;
    m_plan.storeId = head.value("store"_L1).toString();
    m_plan.storeName = head.value("store_name"_L1).toString();
    m_plan.made = head.value("made"_L1).toInteger();
    return {};
}

/// A store lists by the text of its paths, or label by label: one of the two must hold for the whole plan, so that no
/// asset can be in it twice.
bool PlanReader::inOrder(const AssetRef& next)
{
    m_byText = m_byText && std::tie(m_last->path, m_last->entry) < std::tie(next.path, next.entry);
    const QStringList before = m_last->path.segments();
    const QStringList now = next.path.segments();
    const bool less = std::lexicographical_compare(
        before.begin(), before.end(), now.begin(), now.end(),
        [](const QString& a, const QString& b) { return AssetPath::compareText(a, b) < 0; });
    m_byLabel = m_byLabel && (less || (before == now && m_last->entry < next.entry));
    return m_byText || m_byLabel;
}

Result<void> PlanReader::takeAsset(const QByteArray& line, PlanHasher& hasher, const PlanLineSink& onAsset)
{
    const auto asset = parsePlanLine(line);
    if (!asset)
        return fault(asset.error());
    if (m_last && !inOrder(asset->ref))
        return fault(PlanFileWords::tr("the assets are not in order."));
    if (!canMean(m_plan.request, asset->ref))
        return fault(PlanFileWords::tr("the asset is none that the plan's request can mean."));
    m_last = asset->ref;
    hasher.add(*asset, line);
    return onAsset ? onAsset(*asset, line) : Result<void>();
}

Result<DeletePlan> PlanReader::close(const QByteArray& line, const PlanHasher& hasher)
{
    m_plan.totals = hasher.totals();
    m_plan.sha256 = hasher.sha256();
    if (m_plan.request.selector == Selector::Top && m_plan.totals.assets > m_plan.request.limit)
        return fault(PlanFileWords::tr("it holds more assets than its request can mean."));
    if (line != closingLine(m_plan.totals, m_plan.sha256))
        return fault(PlanFileWords::tr("its sums or its hash do not agree with its assets."));
    if (!m_file.atEnd())
        return fault(PlanFileWords::tr("something follows after the end."));
    return m_plan;
}

Result<DeletePlan> PlanReader::read(const PlanLineSink& onAsset)
{
    if (!m_file.open(QIODevice::ReadOnly)) {
        return failure(m_file.exists() ? ErrorCode::Permission : ErrorCode::NotFound,
                       PlanFileWords::tr("The plan file %1 could not be opened: %2.")
                           .arg(m_file.fileName(), m_file.errorString()));
    }
    if (auto head = readHead(); !head)
        return tl::unexpected(head.error());
    PlanHasher hasher(m_plan.request, m_plan.storeId);
    while (true) {
        const auto line = nextLine();
        if (!line)
            return tl::unexpected(line.error());
        if (line->startsWith("{\"assets\":"))
            return close(*line, hasher);
        if (auto taken = takeAsset(*line, hasher, onAsset); !taken)
            return tl::unexpected(taken.error());
    }
}

} // namespace

Result<DeletePlan> savePlan(AssetStore& store, const DeleteRequest& request, const QString& file, const Cancel& cancel)
{
    if (auto current = checkUpToDate(store); !current)
        return tl::unexpected(current.error());
    FileReplacement out(file);
    const Timestamp made = nowStamp();
    if (auto begun = out.open(FileReplacement::ownersAlone).and_then([&] {
            return out.write(headLine(request, store.info(), made) + '\n');
        });
        !begun)
        return tl::unexpected(begun.error());
    auto plan = makePlan(store, request, cancel,
                         [&](const PlannedAsset&, const QByteArray& line) { return out.write(line + '\n'); });
    if (!plan)
        return plan;
    plan->made = made;
    const auto kept = out.write(closingLine(plan->totals, plan->sha256) + '\n').and_then([&] { return out.commit(); });
    return kept.map([&] { return *plan; });
}

Result<DeletePlan> readPlan(const QString& file, const PlanLineSink& onAsset)
{
    return PlanReader(file).read(onAsset);
}

} // namespace secateur
