// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace secateur {

/// Tells assistive technology what the widgets are that paint themselves: a line of text, a picture, a chart. Once, for
/// the whole program. GUI thread.
void installAccessibleParts();

/// Gives a name to what Qt makes without one, and says of a combo box what is chosen in it: on Linux its name is the
/// chosen text. Called for each widget before it is first shown.
void completeAccessible(QWidget* widget);

} // namespace secateur
