// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/hazard.h"

#include <QCoreApplication>

namespace secateur {

namespace {

struct HazardText {
    const char* name;
    Severity severity;
    const char* sentence;
};

/// One row for each hazard, in the order of the enum.
constexpr HazardText texts[] = {
    {"label-looks-like-parameter", Severity::Warning,
     QT_TRANSLATE_NOOP("Hazard", "A label's key looks like a misspelt parameter. The store takes it as a label "
                                 "condition; check the spelling.")},
    {"labels-ignored", Severity::Warning,
     QT_TRANSLATE_NOOP("Hazard", "Labels beside an entry have no effect: the asset goes whatever its labels. Leave "
                                 "them out.")},
    {"limit-ignored", Severity::Note,
     QT_TRANSLATE_NOOP("Hazard", "The limit has no effect on this request. Leave it out, or choose the newest assets "
                                 "instead.")},
    {"limit-means-all", Severity::Danger,
     QT_TRANSLATE_NOOP("Hazard", "A limit of 0 or below -1 means no limit: every asset goes. Give the number of assets "
                                 "that you mean, or -1 for all.")},
    {"limit-not-a-number", Severity::Warning,
     QT_TRANSLATE_NOOP("Hazard", "The limit is no number, and the store reads it as 1. Give a number, or -1 for all.")},
    {"other-server", Severity::Danger,
     QT_TRANSLATE_NOOP("Hazard",
                       "The request was made for another server than the one that this store is on. Leave the "
                       "address out if this store is meant.")},
    {"parameter-ignored", Severity::Note,
     QT_TRANSLATE_NOOP("Hazard", "A parameter of this request means nothing to a delete. For a label of that name "
                                 "write label: before it.")},
    {"path-not-storable", Severity::Danger,
     QT_TRANSLATE_NOOP("Hazard",
                       "The path has a name that Konifer can not store or address. Nothing is sent; check the "
                       "path.")},
    {"relative", Severity::Note,
     QT_TRANSLATE_NOOP("Hazard", "What this matches can change between looking and deleting. The plan holds the assets "
                                 "that were shown.")},
    {"text-prefix", Severity::Danger,
     QT_TRANSLATE_NOOP("Hazard", "This store matches recursive requests by text: sent as typed, it would also take "
                                 "paths that only begin alike. Delete the planned assets one by one.")},
    {"whole-store", Severity::Danger,
     QT_TRANSLATE_NOOP("Hazard", "This request is about the whole store, from its root. Choose a path below it unless "
                                 "that is what you mean.")},
};
static_assert(std::size(texts) == static_cast<size_t>(Hazard::WholeStore) + 1);

const HazardText& textOf(Hazard hazard)
{
    return texts[static_cast<size_t>(hazard)];
}

} // namespace

QString hazardName(Hazard hazard)
{
    return QString::fromLatin1(textOf(hazard).name);
}

QString hazardSentence(Hazard hazard)
{
    return QCoreApplication::translate("Hazard", textOf(hazard).sentence);
}

Severity hazardSeverity(Hazard hazard)
{
    return textOf(hazard).severity;
}

} // namespace secateur
