// SPDX-License-Identifier: GPL-3.0-or-later
#include "architecture/include_arrows.h"

#include <QRegularExpression>
#include <array>

namespace secateur {

using namespace Qt::StringLiterals;

namespace {

/// A folder of the project and how high it stands: a file may include its own layer and those below it.
struct Layer {
    const char* folder;
    int height;
};

constexpr std::array layers = {Layer{"models/domain/", 1}, Layer{"models/stores/", 2}, Layer{"models/jobs/", 3},
                               Layer{"models/items/", 4},  Layer{"views/", 5},         Layer{"app/", 6}};

constexpr int domainHeight = 1;
constexpr int topOfModels = 4;
constexpr int viewsHeight = 5;

int heightOf(const QString& path)
{
    for (const Layer& layer : layers) {
        if (path.startsWith(QLatin1StringView(layer.folder)))
            return layer.height;
    }
    return 0;
}

struct Include {
    QString header;
    bool angled = false;
};

/// Where an include of our own points, as a path below the project; empty for a header that is not ours. Includes are
/// written from models/, from the project, or beside the including file.
QString ownTarget(const QString& from, const Include& include)
{
    for (const Layer& layer : layers) {
        const QString folder = QLatin1StringView(layer.folder);
        const QString inModels = folder.startsWith("models/"_L1) ? folder.sliced(7) : folder;
        if (include.header.startsWith(folder))
            return include.header;
        if (include.header.startsWith(inModels))
            return folder + include.header.sliced(inModels.size());
    }
    return include.angled ? QString() : from.first(from.lastIndexOf(u'/') + 1) + include.header;
}

QList<Include> includesOf(const QString& text)
{
    static const QRegularExpression line(uR"re(^[ \t]*#[ \t]*include[ \t]*(?:<([^>\n]+)>|"([^"\n]+)"))re"_s,
                                         QRegularExpression::MultilineOption);
    QList<Include> includes;
    for (auto found = line.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        const bool angled = match.hasCaptured(1);
        includes.append({match.captured(angled ? 1 : 2), angled});
    }
    return includes;
}

bool matches(const QString& header, const QString& pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(header).hasMatch();
}

bool isWidgetHeader(const QString& header)
{
    static const QString pattern =
        u"(QtWidgets|QtCharts|QtSvgWidgets)/"
        u".*|QtWidgets|QtCharts|Q\\w*Widget|QWidget\\w*|QApplication|QStyle\\w*|Q\\w*View|"
        "Q\\w*Dialog|QMessageBox|QMenu\\w*|QMainWindow|QDockWidget|Q\\w*Button|QLabel|Q\\w*Layout|Q\\w*ItemDelegate|"
        "QSystemTrayIcon|QHeaderView|Q\\w*Edit|Q\\w*Box|QToolTip|QToolBar|QStatusBar|QSplitter|QScrollArea"_s;
    static const QStringList valuesAllTheSame = {u"QStringView"_s,    u"QByteArrayView"_s,  u"QStringTokenizer"_s,
                                                 u"QAnyStringView"_s, u"QUtf8StringView"_s, u"QLatin1StringView"_s};
    return matches(header, pattern) && !valuesAllTheSame.contains(header);
}

bool isDataHeader(const QString& header)
{
    return matches(header,
                   u"QtSql(/.*)?|QSql\\w*|sqlite3\\.h|QtNetwork(/.*)?|QNetwork\\w*|Q\\w*Socket|Q\\w*Server|QSsl\\w*|"
                   "libpq.*|vips/.*|curl/.*|qt6keychain/.*"_s);
}

bool isCoreHeader(const QString& header)
{
    static const QString qtCore =
        u"QtCore(/"
        u".*)?|QtGlobal|QtNumeric|QtTypes|Q(String(List|View|Decoder|Encoder|Converter)?|ByteArray(View|List)?|"
        u"Latin1String(View)"
        u"?|Char|"
        "List|Map|Hash(Functions)?|Set|Queue|Pair|Meta(Type|Object|Enum)|Variant|CryptographicHash|"
        "Json(Document|Object|Array|Value|ParseError)|Url(Query)?|Date|Time|DateTime|TimeZone|CoreApplication|"
        "RegularExpression|RandomGenerator|Global|Object|Pointer|Event|Flags|Debug|Locale|SharedPointer|Uuid|Mutex|"
        "TextStream|AtomicInt|ElapsedTimer|VarLengthArray)"_s;
    return matches(header, qtCore) || header.startsWith("tl/"_L1) || matches(header, u"[a-z_0-9]+"_s);
}

/// What the layer of a file forbids of a header that is not ours.
QString outsideFault(int height, const QString& header)
{
    if (height == domainHeight && !isCoreHeader(header))
        return u"domain uses QtCore and the standard library only"_s;
    if (height <= topOfModels && isWidgetHeader(header))
        return u"models know no widgets"_s;
    if (height == viewsHeight && isDataHeader(header))
        return u"views know no SQL and no network"_s;
    return {};
}

} // namespace

QStringList includeFaults(const SourceFile& file)
{
    const int height = heightOf(file.path);
    QStringList faults;
    if (height == 0)
        return faults;
    for (const Include& include : includesOf(file.text)) {
        const QString target = ownTarget(file.path, include);
        QString fault;
        if (target.isEmpty())
            fault = outsideFault(height, include.header);
        else if (include.header.contains(".."_L1))
            fault = u"includes do not climb"_s;
        else if (heightOf(target) > height)
            fault = u"the arrow points up to "_s + target;
        if (!fault.isEmpty())
            faults.append(u"%1 includes %2: %3"_s.arg(file.path, include.header, fault));
    }
    return faults;
}

QStringList eraserFaults(const SourceFile& file)
{
    static const QRegularExpression door(uR"(\bclass\s+(EraserKey|StoreDoor)\b[^;{]*\{(.*?)\n\};)"_s,
                                         QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression friendOf(uR"(\bfriend\s+(?:class\s+|struct\s+)?(\w+))"_s);
    static const QRegularExpression call(
        uR"((?:\.|->)\s*eraser\s*\(|\bStoreDoor\s*::|\bEraserKey\s*(?:\(\s*\)|\{\s*\})(?!\s*=))"_s);
    const QHash<QString, QStringList> allowed = {{u"EraserKey"_s, {u"StoreDoor"_s}},
                                                 {u"StoreDoor"_s, {u"JobRunner"_s, u"ContentReaper"_s}}};
    QStringList faults;
    for (auto found = door.globalMatch(file.text); found.hasNext();) {
        const auto match = found.next();
        for (auto friends = friendOf.globalMatch(match.captured(2)); friends.hasNext();) {
            const QString name = friends.next().captured(1);
            if (!allowed.value(match.captured(1)).contains(name))
                faults.append(u"%1: %2 is a friend of %3"_s.arg(file.path, name, match.captured(1)));
        }
    }
    if (heightOf(file.path) != 0 && !file.path.startsWith("models/jobs/"_L1)) {
        const auto match = call.match(file.text);
        if (match.hasMatch())
            faults.append(
                u"%1: only models/jobs may ask for an eraser, but here stands %2"_s.arg(file.path, match.captured()));
    }
    return faults;
}

} // namespace secateur
