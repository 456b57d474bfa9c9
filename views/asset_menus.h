// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/asset.h"
#include "domain/delete_request.h"
#include "domain/path_glob.h"

#include <QMenu>
#include <functional>

namespace secateur {

/// Where the choices of a menu lead. A choice whose target is missing is left out.
struct MenuTargets {
    std::function<void(DeleteRequest)> preview;
    std::function<void(DeleteRequest)> del;          ///< ends in the delete dialog
    std::function<void(QList<AssetRef>)> delRefs;    ///< ends in the delete dialog
    std::function<void(DeleteRequest)> chooseNewest; ///< lets the user set the number in the selector bar
    std::function<void(QString)> copy;               ///< to the clipboard
    std::function<void(AssetPath)> protect;
    std::function<void(PathGlob)> stopProtecting; ///< leads to where that is confirmed
    QList<PathGlob> protectedHere;                ///< what the store's guards protect
    QList<PathGlob> protectedElsewhere;           ///< what the connection protects: can not be changed here
    bool readOnly = false;                        ///< nothing may be deleted: says so instead
};

/// What can be done at a path of the tree. The menu deletes itself when it closes where `parent` is null.
[[nodiscard]] QMenu* makePathMenu(const AssetPath& path, const MenuTargets& targets, QWidget* parent);
/// What can be done with chosen assets; never empty.
[[nodiscard]] QMenu* makeAssetMenu(const QList<AssetRef>& refs, const MenuTargets& targets, QWidget* parent);

} // namespace secateur
