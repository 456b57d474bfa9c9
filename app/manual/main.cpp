// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the manual pages and the shell completions into a folder, at build time.
#include "manual/completion.h"
#include "manual/man_page.h"
#include "stores/file_replacement.h"

#include <QCoreApplication>
#include <QDir>
#include <cstdio>

namespace {

bool write(const QString& file, const QByteArray& bytes)
{
    const auto written = secateur::replaceFile(file, bytes);
    if (!written)
        (void)std::fprintf(stderr, "%s\n", qUtf8Printable(written.error().sentence()));
    return written.has_value();
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 2) {
        (void)std::fputs("Usage: secateur_manual FOLDER\n", stderr);
        return 2;
    }
    const QDir folder(arguments.at(1));
    using namespace secateur::manual;
    const bool written = write(folder.filePath(QStringLiteral("secateur.1")), windowPage()) &&
                         write(folder.filePath(QStringLiteral("secateurctl.1")), ctlPage()) &&
                         write(folder.filePath(QStringLiteral("secateurctl.bash")), bashCompletion()) &&
                         write(folder.filePath(QStringLiteral("_secateurctl")), zshCompletion()) &&
                         write(folder.filePath(QStringLiteral("secateurctl.fish")), fishCompletion());
    return written ? 0 : 1;
}
