// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace secateur::test {

/// Told right before each system call of this process that changes a file or a folder, makes it durable, or sends
/// something; on the thread that calls. Standard error and output count for nothing.
using BeforeCall = void (*)(void* context);

/// From now on; null ends it. Before any thread starts.
void countCalls(BeforeCall before, void* context);

} // namespace secateur::test
