// SPDX-License-Identifier: GPL-3.0-or-later
#include "guard_words.h"

#include "confirm_words.h"
#include "text.h"

#include <QCoreApplication>
#include <QLocale>

namespace secateur {

using namespace Qt::StringLiterals;

namespace {

struct GuardWords {
    Q_DECLARE_TR_FUNCTIONS(Guards)
};

bool isOverCount(qint64 assets, const GuardSettings& guards)
{
    return guards.maxAssets > 0 && assets > guards.maxAssets;
}

} // namespace

QString shareText(qint64 part, qint64 whole)
{
    if (whole <= 0 || part < 0)
        return {};
    const double percent = double(part) * 100.0 / double(whole);
    if (part > 0 && percent < 0.1)
        return GuardWords::tr("less than 0.1 %");
    // One more digit where few percent are meant, and never rounded up to all of it.
    const int digits = percent < 10.0 || (percent > 99.0 && part < whole) ? 1 : 0;
    return GuardWords::tr("%1 %").arg(QLocale().toString(part < whole ? qMin(percent, 99.9) : percent, 'f', digits));
}

QString limitsText(qint64 assets, qint64 storeAssets, const GuardSettings& guards)
{
    QStringList parts;
    if (const QString share = shareText(assets, storeAssets); !share.isEmpty()) {
        const QString what = GuardWords::tr("%1 of this store's %2").arg(share, assetsText(storeAssets));
        parts << (guards.maxSharePercent > 0
                      ? GuardWords::tr("%1; one job may take %2 %.").arg(what).arg(guards.maxSharePercent)
                      : what + u'.');
    } else if (guards.maxSharePercent > 0) {
        parts << GuardWords::tr("One job may take %1 % of this store.").arg(guards.maxSharePercent);
    }
    if (guards.maxAssets > 0)
        parts << GuardWords::tr("One job may take %1.").arg(assetsText(guards.maxAssets));
    return parts.join(u' ');
}

QString overLimitText(qint64 assets, qint64 storeAssets, const GuardSettings& guards)
{
    const QString remedy =
        GuardWords::tr("If that is meant, change the guard first: the change is kept in the journal.");
    if (isOverCount(assets, guards))
        return GuardWords::tr("This would delete %1, and one job may take %2. %3")
            .arg(assetsText(assets), countText(guards.maxAssets), remedy);
    if (storeAssets >= 0 && isOverShare(guards, assets, storeAssets))
        return GuardWords::tr("This would take %1 of the store, and one job may take %2 %. %3")
            .arg(shareText(assets, storeAssets))
            .arg(guards.maxSharePercent)
            .arg(remedy);
    return {};
}

QString guardTitle(Guard guard)
{
    switch (guard) {
    case Guard::Arming:
        return GuardWords::tr("Locked until armed");
    case Guard::Protect:
        return GuardWords::tr("Protected paths");
    case Guard::Assets:
        return GuardWords::tr("Most assets of one job");
    case Guard::Share:
        return GuardWords::tr("Largest share of the store in one job");
    case Guard::Hold:
        return GuardWords::tr("Hold before the first delete");
    }
    return {};
}

QString globMeaning(const PathGlob& glob)
{
    const QString text = plain(glob.text(), 200);
    if (glob.text().size() == 1)
        return GuardWords::tr("The whole store: nothing in it is deleted.");
    if (!glob.text().contains(u'*'))
        return GuardWords::tr("Everything at %1 and below it.").arg(text);
    return GuardWords::tr("Everything at and below each path that reads like %1.").arg(text);
}

QString globProblem(const QString& text)
{
    if (text.isEmpty() || PathGlob::parse(text))
        return {};
    if (!text.startsWith(u'/'))
        return GuardWords::tr("At character 1: a path begins with “/”.");
    if (text.size() > PathGlob::longest)
        return GuardWords::tr("At character %1: a path to protect has at most %2 characters.")
            .arg(PathGlob::longest + 1)
            .arg(PathGlob::longest);
    qsizetype start = 1;
    while (start <= text.size()) {
        qsizetype end = text.indexOf(u'/', start);
        end = end < 0 ? text.size() : end;
        const QStringView part = QStringView(text).sliced(start, end - start);
        if (part.isEmpty())
            return GuardWords::tr("At character %1: a part of the path is empty.").arg(start + 1);
        if (part == u"." || part == u"..")
            return GuardWords::tr("At character %1: “%2” is no part of a path.").arg(start + 1).arg(part);
        for (qsizetype i = start; i < end; ++i) {
            if (text.at(i).category() == QChar::Other_Control)
                return GuardWords::tr("At character %1: a control character.").arg(i + 1);
        }
        start = end + 1;
    }
    return GuardWords::tr("This is no path: it holds what is no text.");
}

} // namespace secateur
