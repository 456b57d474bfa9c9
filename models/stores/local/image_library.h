// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace secateur {

/// Starts libvips once for the program, with all but Konifer's formats blocked for reading, and sees to it that what it
/// keeps for the calling thread goes with that thread. To be called before any use of it.
void startImageLibrary();

} // namespace secateur
