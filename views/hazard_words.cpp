// SPDX-License-Identifier: GPL-3.0-or-later
#include "hazard_words.h"

#include <QCoreApplication>

namespace secateur {

using namespace Qt::StringLiterals;

namespace {

struct HazardWords {
    const char* title;
    const char* why;
    const char* remedy;
};

/// One row for each hazard, in the order of the enum. Source of each fact: konifer.md, Traps.
constexpr HazardWords texts[] = {
    {QT_TRANSLATE_NOOP("HazardHelp", "looks like a parameter"),
     QT_TRANSLATE_NOOP("HazardHelp",
                       "Whatever stands behind the question mark and is no parameter that the server knows "
                       "is a label condition. A misspelt parameter, such as limt=-1, is no error: the "
                       "request then asks for assets that carry that label, and no limit holds."),
     QT_TRANSLATE_NOOP("HazardHelp", "Check the spelling. Where the label is really called that, nothing is wrong: the "
                                     "preview shows what carries it.")},
    {QT_TRANSLATE_NOOP("HazardHelp", "labels ignored"),
     QT_TRANSLATE_NOOP("HazardHelp",
                       "A request for one entry deletes that entry, whatever labels it carries. The labels "
                       "beside it hold nothing back."),
     QT_TRANSLATE_NOOP("HazardHelp", "Leave the labels out. To delete by label, choose the newest assets or everything "
                                     "below, with the label.")},
    {QT_TRANSLATE_NOOP("HazardHelp", "limit ignored"),
     QT_TRANSLATE_NOOP("HazardHelp",
                       "This selector knows no limit. It means the same with and without the one that was "
                       "given."),
     QT_TRANSLATE_NOOP("HazardHelp", "Leave the limit out. To delete only some assets, choose the newest or the last "
                                     "modified ones.")},
    {QT_TRANSLATE_NOOP("HazardHelp", "limit means all"),
     QT_TRANSLATE_NOOP("HazardHelp", "A server reads a limit of 0, and every negative one, as no limit at all: every "
                                     "asset at the path goes, not none."),
     QT_TRANSLATE_NOOP("HazardHelp",
                       "Give the number of assets that you mean. Write -1 only where all at the path are to "
                       "go.")},
    {QT_TRANSLATE_NOOP("HazardHelp", "limit not a number"),
     QT_TRANSLATE_NOOP("HazardHelp", "A limit that is no number, such as limit=all, and an empty one are read as 1 "
                                     "without a word: one asset goes."),
     QT_TRANSLATE_NOOP("HazardHelp", "Give a number, or -1 for all assets at the path.")},
    {QT_TRANSLATE_NOOP("HazardHelp", "other server"),
     QT_TRANSLATE_NOOP("HazardHelp",
                       "The address in front of the request leads to another server than the one that this "
                       "store is on. What is shown and deleted is of this store, whatever the address."),
     QT_TRANSLATE_NOOP("HazardHelp",
                       "Open the store that the request was made for, or leave the address out if this one "
                       "is meant.")},
    {QT_TRANSLATE_NOOP("HazardHelp", "parameter ignored"),
     QT_TRANSLATE_NOOP("HazardHelp", "Some names are parameters for fetching pictures, such as w, h or format. In a "
                                     "delete they mean nothing, and they are no label conditions either."),
     QT_TRANSLATE_NOOP("HazardHelp",
                       "Leave the parameter out. If a label of that name is meant, write label: before it, "
                       "such as label:format=png.")},
    {QT_TRANSLATE_NOOP("HazardHelp", "path not storable"),
     QT_TRANSLATE_NOOP("HazardHelp", "The path holds a character that a server does not take, or a name that ends in a "
                                     "hyphen, where a server would cut the path in two. Such a request would mean "
                                     "another path, so nothing is sent."),
     QT_TRANSLATE_NOOP("HazardHelp", "Check the path. Choose it in the tree instead of typing it: what is there can be "
                                     "chosen.")},
    {QT_TRANSLATE_NOOP("HazardHelp", "relative"),
     QT_TRANSLATE_NOOP("HazardHelp",
                       "This request says which assets by their place or their age, not by their number. "
                       "What is stored or deleted between your look and the delete changes what it means."),
     QT_TRANSLATE_NOOP("HazardHelp", "Nothing, as long as you delete the plan that was shown: it holds each asset by "
                                     "path and entry, and what came later is left alone.")},
    {QT_TRANSLATE_NOOP("HazardHelp", "text prefix"),
     QT_TRANSLATE_NOOP("HazardHelp", "This server compares paths letter by letter. For it, /users/u120 lies below "
                                     "/users/u12, because it begins alike: a recursive request as typed takes both."),
     QT_TRANSLATE_NOOP("HazardHelp",
                       "Delete the planned assets one by one, which is how Secateur deletes unless you "
                       "choose otherwise. It never sends such a request where it would take more than was "
                       "shown.")},
    {QT_TRANSLATE_NOOP("HazardHelp", "whole store"),
     QT_TRANSLATE_NOOP("HazardHelp", "The request begins at the root and goes down: it is about every asset of every "
                                     "user. A forgotten path makes such a request."),
     QT_TRANSLATE_NOOP("HazardHelp", "Choose a path below the root. If the whole store is meant, you are asked for its "
                                     "name before anything is deleted.")},
};
static_assert(std::size(texts) == static_cast<size_t>(Hazard::WholeStore) + 1);

const HazardWords& wordsOf(Hazard hazard)
{
    return texts[static_cast<size_t>(hazard)];
}

QString translated(const char* text)
{
    return QCoreApplication::translate("HazardHelp", text);
}

} // namespace

QList<Hazard> allHazards()
{
    QList<Hazard> all;
    for (size_t i = 0; i < std::size(texts); ++i)
        all.append(static_cast<Hazard>(i));
    return all;
}

QString hazardTitle(Hazard hazard)
{
    return translated(wordsOf(hazard).title);
}

QString hazardWhy(Hazard hazard)
{
    return translated(wordsOf(hazard).why);
}

QString hazardRemedy(Hazard hazard)
{
    return translated(wordsOf(hazard).remedy);
}

QString hazardTopic(Hazard hazard)
{
    return u"hazards#"_s + hazardName(hazard);
}

} // namespace secateur
