// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/journal.h"
#include "main_window.h"
#include "theme.h"
#include "tour.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QSettings>

using namespace secateur;
using namespace Qt::StringLiterals;

namespace {

Theme::Mode themeOf(const QString& name)
{
    if (name == "light"_L1)
        return Theme::Mode::Light;
    if (name == "dark"_L1)
        return Theme::Mode::Dark;
    if (name == "system"_L1)
        return Theme::Mode::System;
    return Theme::Mode(qBound(0, QSettings().value(u"window/theme"_s, 0).toInt(), 2));
}

QSize sizeOf(const QString& text)
{
    const QStringList parts = text.split(u'x');
    return parts.size() == 2 ? QSize(parts[0].toInt(), parts[1].toInt()) : QSize();
}

} // namespace

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    QApplication::setOrganizationName(u"secateur"_s);
    QApplication::setApplicationName(u"secateur"_s);
    QApplication::setApplicationDisplayName(u"Secateur"_s);
    QApplication::setApplicationVersion(QStringLiteral(SECATEUR_VERSION));
    QApplication::setDesktopFileName(u"org.secateur.Secateur"_s);
    QApplication::setWindowIcon(QIcon(u":/icons/org.secateur.Secateur.svg"_s));

    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("main", "Previews and runs deletes on Konifer-like image stores."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption storeOption(u"store"_s,
                                         QCoreApplication::translate("main", "Open the local store in DIR."), u"DIR"_s);
    const QCommandLineOption themeOption(
        u"theme"_s, QCoreApplication::translate("main", "system, light or dark; as last chosen otherwise."), u"NAME"_s);
    const QCommandLineOption sizeOption(
        u"size"_s, QCoreApplication::translate("main", "Size of the window, in pixels."), u"WxH"_s);
    const QCommandLineOption journalOption(
        u"journal"_s, QCoreApplication::translate("main", "Keep the job journal in FILE, not in your data folder."),
        u"FILE"_s);
    const QCommandLineOption tourOption(
        u"tour"_s,
        QCoreApplication::translate("main",
                                    "Play the main job, which deletes, and save a picture of each step in DIR."),
        u"DIR"_s);
    const QCommandLineOption profileOption(
        u"profile"_s, QCoreApplication::translate("main", "Open the saved connection of this name."), u"NAME"_s);
    parser.addOptions({storeOption, profileOption, themeOption, sizeOption, journalOption, tourOption});
    parser.process(app);

    Theme::instance().apply(themeOf(parser.value(themeOption)));
    QString folder = parser.value(storeOption);
    if (!folder.isEmpty())
        folder = QDir(folder).absolutePath();
    const QString journal = parser.isSet(journalOption) ? parser.value(journalOption) : Journal::defaultFile();
    const bool touring = parser.isSet(tourOption);
    MainWindow window(StoreLocation{folder}, journal, touring ? Tour::seams() : SessionSetup());
    if (const QSize size = sizeOf(parser.value(sizeOption)); !size.isEmpty())
        window.resize(size);
    window.show();
    if (parser.isSet(profileOption))
        window.openConnection(parser.value(profileOption));
    else if (!parser.isSet(storeOption))
        window.reopenLast();
    std::unique_ptr<Tour> tour;
    if (touring) {
        tour = std::make_unique<Tour>(window, parser.value(tourOption));
        QObject::connect(tour.get(), &Tour::finished, &app, &QCoreApplication::exit, Qt::QueuedConnection);
        tour->start();
    }
    return QApplication::exec();
}
