// SPDX-License-Identifier: GPL-3.0-or-later
#include "asset_menus.h"

#include "confirm_words.h"
#include "text.h"

#include <QCoreApplication>
#include <algorithm>

namespace secateur {

using namespace Qt::StringLiterals;

namespace {

struct Menus {
    Q_DECLARE_TR_FUNCTIONS(AssetMenus)
};

QAction* add(QMenu* menu, const char* name, const QString& icon, std::optional<Theme::Tone> tone, const QString& text,
             std::function<void()> act)
{
    QAction* action = menu->addAction(Theme::instance().icon(icon, tone), text);
    action->setObjectName(QLatin1StringView(name));
    QObject::connect(action, &QAction::triggered, menu, std::move(act));
    return action;
}

void addReadOnlyNote(QMenu* menu)
{
    menu->addAction(Theme::instance().icon(u"lock"_s), Menus::tr("This store is open for reading only"))
        ->setEnabled(false);
}

void addDeletesAt(QMenu* menu, const AssetPath& path, const MenuTargets& targets)
{
    if (targets.chooseNewest)
        add(menu, "deleteNewest", u"scissors"_s, Theme::Tone::Danger, Menus::tr("Delete &newest…"),
            [path, choose = targets.chooseNewest] { choose(DeleteRequest::newest(path, 1)); });
    if (!targets.del)
        return;
    add(menu, "deleteAllHere", u"scissors"_s, Theme::Tone::Danger, Menus::tr("Delete &all here…"),
        [path, del = targets.del] { del(DeleteRequest::allAt(path)); });
    add(menu, "deleteBelow", u"trash-2"_s, Theme::Tone::Danger,
        path.isRoot() ? Menus::tr("Delete &everything in this store…") : Menus::tr("Delete &everything below…"),
        [path, del = targets.del] { del(DeleteRequest::everythingBelow(path)); });
}

/// A path as a part of a menu's text: no mnemonic of its own.
QString menuPart(const QString& path)
{
    return plain(path, 60).replace(u'&', u"&&"_s);
}

void addProtection(QMenu* menu, const AssetPath& path, const MenuTargets& targets)
{
    if (!targets.protect || !targets.stopProtecting)
        return;
    const auto touches = [&path](const PathGlob& glob) { return glob.touches(path); };
    menu->addSeparator();
    const auto elsewhere =
        std::find_if(targets.protectedElsewhere.cbegin(), targets.protectedElsewhere.cend(), touches);
    if (elsewhere != targets.protectedElsewhere.cend()) {
        menu->addAction(Theme::instance().icon(u"shield"_s),
                        Menus::tr("Protected by the connection's settings: %1").arg(menuPart(elsewhere->text())))
            ->setEnabled(false);
        return;
    }
    const auto here = std::find_if(targets.protectedHere.cbegin(), targets.protectedHere.cend(), touches);
    if (here != targets.protectedHere.cend())
        add(menu, "stopProtecting", u"shield"_s, {}, Menus::tr("&Stop protecting %1…").arg(menuPart(here->text())),
            [glob = *here, stop = targets.stopProtecting] { stop(glob); });
    else
        add(menu, "protect", u"shield"_s, Theme::Tone::Ok,
            path.isRoot() ? Menus::tr("Pro&tect the whole store") : Menus::tr("Pro&tect this path"),
            [path, protect = targets.protect] { protect(path); });
}

void addCopies(QMenu* menu, const QString& requests, const QString& paths, const MenuTargets& targets)
{
    if (!targets.copy)
        return;
    menu->addSeparator();
    if (!requests.isEmpty())
        add(menu, "copyRequest", u"clipboard-copy"_s, {}, Menus::tr("Copy as &request"),
            [requests, copy = targets.copy] { copy(requests); });
    add(menu, "copyPath", u"copy"_s, {}, Menus::tr("&Copy path"), [paths, copy = targets.copy] { copy(paths); });
}

QMenu* newMenu(QWidget* parent)
{
    auto* menu = new QMenu(parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    return menu;
}

/// The one path of all of these assets, where there is one.
std::optional<AssetPath> onePath(const QList<AssetRef>& refs)
{
    for (const AssetRef& ref : refs) {
        if (ref.path != refs.first().path)
            return {};
    }
    return refs.isEmpty() ? std::nullopt : std::optional(refs.first().path);
}

} // namespace

QMenu* makePathMenu(const AssetPath& path, const MenuTargets& targets, QWidget* parent)
{
    QMenu* menu = newMenu(parent);
    menu->setObjectName(u"pathMenu"_s);
    const DeleteRequest everything = DeleteRequest::everythingBelow(path);
    if (targets.preview) {
        add(menu, "preview", u"eye"_s, {}, Menus::tr("&Preview everything below"),
            [everything, preview = targets.preview] { preview(everything); });
        add(menu, "previewHere", u"eye"_s, {}, Menus::tr("Preview all &here"),
            [path, preview = targets.preview] { preview(DeleteRequest::allAt(path)); });
    }
    menu->addSeparator();
    if (targets.readOnly)
        addReadOnlyNote(menu);
    else
        addDeletesAt(menu, path, targets);
    addProtection(menu, path, targets);
    addCopies(menu, everything.canonical().value_or(QString()), path.text(), targets);
    return menu;
}

QMenu* makeAssetMenu(const QList<AssetRef>& refs, const MenuTargets& targets, QWidget* parent)
{
    QMenu* menu = newMenu(parent);
    menu->setObjectName(u"assetMenu"_s);
    const std::optional<AssetPath> path = onePath(refs);
    if (targets.preview && refs.size() == 1)
        add(menu, "preview", u"eye"_s, {}, Menus::tr("&Preview this asset"),
            [ref = refs.first(), preview = targets.preview] { preview(DeleteRequest::entryAt(ref.path, ref.entry)); });
    if (targets.preview && path)
        add(menu, "previewHere", u"eye"_s, {}, Menus::tr("Preview all &here"),
            [path, preview = targets.preview] { preview(DeleteRequest::allAt(*path)); });
    menu->addSeparator();
    if (targets.readOnly) {
        addReadOnlyNote(menu);
    } else {
        if (targets.delRefs)
            add(menu, "deleteThese", u"trash-2"_s, Theme::Tone::Danger,
                refs.size() == 1 ? Menus::tr("&Delete this asset…")
                                 : Menus::tr("&Delete these %1…").arg(assetsText(refs.size())),
                [refs, del = targets.delRefs] { del(refs); });
        if (path) {
            menu->addSeparator();
            addDeletesAt(menu, *path, targets);
        }
    }
    QStringList requests;
    QStringList paths;
    for (const AssetRef& ref : refs) {
        if (const auto canonical = DeleteRequest::entryAt(ref.path, ref.entry).canonical())
            requests << *canonical;
        if (paths.isEmpty() || paths.last() != ref.path.text())
            paths << ref.path.text();
    }
    addCopies(menu, requests.join(u'\n'), paths.join(u'\n'), targets);
    return menu;
}

} // namespace secateur
