// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace secateur {

/// One test among those of its folder's program: known by its name before main() begins.
class TestProgram final {
public:
    using Main = int (*)(int argc, char** argv);
    /// `name` must live as long as the program.
    TestProgram(const char* name, Main main);
};

} // namespace secateur
