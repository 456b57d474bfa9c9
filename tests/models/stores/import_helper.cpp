// SPDX-License-Identifier: GPL-3.0-or-later
#include "stores/local/image_import.h"

#include <QCoreApplication>
#include <QTextStream>

/// `import_helper STORE SOURCE`: one import in a process of its own, to be killed by a test.
int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3)
        return 2;
    const auto report = secateur::importImages({arguments[1], arguments[2], secateur::AssetPath(), {}}, {}, {}, {});
    QTextStream out(stdout);
    if (!report) {
        out << report.error().sentence() << '\n';
        return 1;
    }
    out << report->imported << ' ' << report->alreadyThere << ' ' << report->skipped << '\n';
    return 0;
}
