// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <functional>

namespace secateur::test {

/// Shows each part of the program in turn, filled as users meet it: the window without a store, browsing and with a
/// preview, each pane, and every dialog and popup; `look` sees it as its name and the window that stands on the screen.
/// It is gone afterwards. False where a part did not come up, which is said.
[[nodiscard]] bool visitParts(const std::function<void(const QString& name, QWidget& part)>& look);

} // namespace secateur::test
