// SPDX-License-Identifier: GPL-3.0-or-later
#include "confirm_words.h"

#include "text.h"

#include <QCoreApplication>

namespace secateur {

using namespace Qt::StringLiterals;

namespace {

struct ConfirmWords {
    Q_DECLARE_TR_FUNCTIONS(DeleteDialog)
};

QString labelsText(const QMap<QString, QString>& labels)
{
    QStringList parts;
    for (auto it = labels.cbegin(); it != labels.cend(); ++it)
        parts << u"%1=%2"_s.arg(plain(it.key()), plain(it.value()));
    return parts.join(u", "_s);
}

} // namespace

QString assetsText(qint64 count)
{
    return count == 1 ? ConfirmWords::tr("1 asset") : ConfirmWords::tr("%1 assets").arg(countText(count));
}

QString objectsText(qint64 count)
{
    return count == 1 ? ConfirmWords::tr("1 object") : ConfirmWords::tr("%1 objects").arg(countText(count));
}

QString pathsText(qint64 count)
{
    return count == 1 ? ConfirmWords::tr("1 path") : ConfirmWords::tr("%1 paths").arg(countText(count));
}

QString agoText(qint64 seconds)
{
    if (seconds < 2)
        return ConfirmWords::tr("just now");
    if (seconds < 60)
        return ConfirmWords::tr("%1 s ago").arg(seconds);
    if (seconds < 3600)
        return ConfirmWords::tr("%1 min ago").arg(seconds / 60);
    return ConfirmWords::tr("%1 ago").arg(ageText(seconds));
}

QString subjectText(const DeleteSubject& subject)
{
    const QString count = assetsText(subject.totals.assets);
    const QString path = plain(subject.place.text(), 200);
    if (subject.isWholeStore())
        return ConfirmWords::tr("all %1 of the whole store").arg(count);
    if (!subject.request)
        return subject.place.isRoot() ? ConfirmWords::tr("%1 that you chose").arg(count)
                                      : ConfirmWords::tr("%1 that you chose at %2").arg(count, path);
    QString text;
    switch (subject.request->selector) {
    case Selector::Entry:
        text = ConfirmWords::tr("asset %1 at %2").arg(QString::number(subject.request->entry), path);
        break;
    case Selector::Top:
        text = (subject.request->order == Order::New ? ConfirmWords::tr("the newest %1 at %2")
                                                     : ConfirmWords::tr("the last modified %1 at %2"))
                   .arg(count, path);
        break;
    case Selector::All:
        text = ConfirmWords::tr("%1 at %2").arg(count, path);
        break;
    case Selector::Recursive:
        text = ConfirmWords::tr("%1 at %2 and below").arg(count, path);
        break;
    }
    if (!subject.request->labels.isEmpty())
        text = ConfirmWords::tr("%1 with %2").arg(text, labelsText(subject.request->labels));
    return text;
}

QString questionText(const DeleteSubject& subject)
{
    return ConfirmWords::tr("Delete %1?").arg(subjectText(subject));
}

QString deleteButtonText(qint64 assets)
{
    return ConfirmWords::tr("Delete %1").arg(assetsText(assets));
}

QString environmentWord(Environment environment)
{
    switch (environment) {
    case Environment::Production:
        return ConfirmWords::tr("PRODUCTION");
    case Environment::Staging:
        return ConfirmWords::tr("STAGING");
    case Environment::Test:
        return ConfirmWords::tr("TEST");
    }
    return {};
}

QString environmentIcon(Environment environment)
{
    switch (environment) {
    case Environment::Production:
        return u"server"_s;
    case Environment::Staging:
        return u"layers"_s;
    case Environment::Test:
        return u"flask-conical"_s;
    }
    return {};
}

Theme::Tone environmentTone(Environment environment)
{
    switch (environment) {
    case Environment::Production:
        return Theme::Tone::Production;
    case Environment::Staging:
        return Theme::Tone::Staging;
    case Environment::Test:
        return Theme::Tone::TestEnv;
    }
    return Theme::Tone::Muted;
}

QString environmentSentence(Environment environment)
{
    switch (environment) {
    case Environment::Production:
        return ConfirmWords::tr("Real data of real people.");
    case Environment::Staging:
        return ConfirmWords::tr("A rehearsal of production.");
    case Environment::Test:
        return ConfirmWords::tr("Data to try things on.");
    }
    return {};
}

QString inexactText(const BlastRadius& radius)
{
    if (radius.exact)
        return {};
    const QString why = plain(radius.whyNotExact);
    return why.isEmpty() ? ConfirmWords::tr("This preview is not exact: there may be more assets than it shows.")
                         : ConfirmWords::tr("This preview is not exact. %1").arg(why);
}

QString collateralText(const BlastRadius& radius)
{
    if (radius.collateralAssets < 0)
        return ConfirmWords::tr(
            "What this server would take beyond that if the request were sent as typed can not be known. "
            "Pinned deletes take only what is listed.");
    if (radius.collateralAssets == 0)
        return {};
    const QString assets = assetsText(radius.collateralAssets);
    if (radius.collateralPaths < 0)
        return ConfirmWords::tr("Sent as typed, this server would also take %1 at other paths. Pinned deletes do not.")
            .arg(assets);
    if (radius.collateralPaths == 1)
        return ConfirmWords::tr("Sent as typed, this server would also take %1 at 1 other path. Pinned deletes do not.")
            .arg(assets);
    return ConfirmWords::tr("Sent as typed, this server would also take %1 at %2 other paths. Pinned deletes do not.")
        .arg(assets, countText(radius.collateralPaths));
}

QString severityIcon(Severity severity)
{
    switch (severity) {
    case Severity::Note:
        return u"info"_s;
    case Severity::Warning:
        return u"triangle-alert"_s;
    case Severity::Danger:
        return u"octagon-alert"_s;
    }
    return {};
}

Theme::Tone severityTone(Severity severity)
{
    switch (severity) {
    case Severity::Note:
        return Theme::Tone::Accent;
    case Severity::Warning:
        return Theme::Tone::Warning;
    case Severity::Danger:
        return Theme::Tone::Danger;
    }
    return Theme::Tone::Muted;
}

} // namespace secateur
