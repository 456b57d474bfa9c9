// SPDX-License-Identifier: GPL-3.0-or-later
// PROGRAM TEST [ARGUMENTS OF QTEST…] : runs one test of a folder. Each has its own process, as ctest starts it.
#include "support/test_program.h"

#include <cstdio>
#include <cstring>
#include <utility>
#include <vector>

namespace {

std::vector<std::pair<const char*, secateur::TestProgram::Main>>& programs()
{
    static std::vector<std::pair<const char*, secateur::TestProgram::Main>> all;
    return all;
}

} // namespace

namespace secateur {

TestProgram::TestProgram(const char* name, Main main)
{
    programs().emplace_back(name, main);
}

} // namespace secateur

int main(int argc, char** argv)
{
    if (argc > 1) {
        for (const auto& [name, run] : programs()) {
            if (std::strcmp(name, argv[1]) != 0)
                continue;
            argv[1] = argv[0];
            return run(argc - 1, argv + 1);
        }
    }
    std::fputs("Name one of these tests:\n", stderr);
    for (const auto& [name, run] : programs())
        std::fprintf(stderr, "  %s\n", name);
    return 2;
}
