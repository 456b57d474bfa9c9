// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/argument_bytes.h"
#include "domain/endings.h"
#include "domain/raw_bytes.h"
#include "items/settings_format.h"
#include "items/user_settings.h"
#include "jobs/journal.h"
#include "language/language.h"
#include "main_window.h"
#include "stores/local/sample_store.h"
#include "text_size.h"
#include "theme.h"
#include "tour.h"
#include "window/link.h"
#include "window/options.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QMessageBox>
#include <QTemporaryDir>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <thread>

using namespace secateur;
using namespace Qt::StringLiterals;

namespace {

/// Once the window is gone, waits for what it left to end by itself: what was accepted is being finished or written
/// down. What hangs longer, on a network share that went away, is left where it is: the journal holds how far it came.
struct LastEndings {
    Endings endings;
    int status = 0;

    LastEndings() = default;
    ~LastEndings()
    {
        constexpr int patienceMs = 5000;
        if (!endings.waitForAll(patienceMs))
            std::_Exit(status);
    }
    Q_DISABLE_COPY_MOVE(LastEndings)
};

Theme::Mode themeOf(const QString& name)
{
    if (name == "light"_L1)
        return Theme::Mode::Light;
    if (name == "dark"_L1)
        return Theme::Mode::Dark;
    if (name == "system"_L1)
        return Theme::Mode::System;
    return Theme::Mode(UserSettings::instance().text(Setting::Theme).toInt());
}

QSize sizeOf(const QString& text)
{
    const QStringList parts = text.split(u'x');
    return parts.size() == 2 ? QSize(parts[0].toInt(), parts[1].toInt()) : QSize();
}

/// Shows the place that a link names, or says over the window why it does not.
void openLink(MainWindow& window, const QString& text)
{
    const auto link = parseLink(text);
    if (link) {
        window.openConnection(link->connection, link->path);
        return;
    }
    auto* box = new QMessageBox(QMessageBox::Warning, QGuiApplication::applicationDisplayName(), link.error().what,
                                QMessageBox::Ok, &window);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(link.error().stillTrue + u' ' + link.error().remedy);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

/// A tour deletes, changes guards and remembers what it opened: all of that in a place of its own, which goes with it.
std::unique_ptr<QTemporaryDir> placeOfTour(int argc, char** argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    if (!asksForTour(arguments))
        return nullptr;
    auto place = std::make_unique<QTemporaryDir>();
    if (!place->isValid())
        qFatal("There is no room for the tour: %s", qPrintable(place->errorString()));
    for (const char* name : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"})
        qputenv(name, QFile::encodeName(place->filePath(QString::fromLatin1(name).toLower())));
    return place;
}

/// Where the tour plays, or why it does not.
Result<QString> storeOfTour(const QCommandLineParser& parser)
{
    if (const auto may = checkTour(parser); !may)
        return tl::unexpected(may.error());
    if (parser.isSet(u"store"_s))
        return parser.value(u"store"_s);
    Result<void> made;
    // Stores are never made on the GUI thread; nothing is shown yet that could wait.
    std::thread([&made] { made = makeSampleStore(sampleStoreFolder(), Cancel(), {}); }).join();
    return made.map([] { return sampleStoreFolder(); });
}

/// What names another place than was meant ends the program before anything is made.
bool understands(int argc, char** argv)
{
    std::optional<QString> misread = ctl::misreadSurroundings();
    const QStringList arguments = ctl::argumentsOf(argc, argv);
    for (const QString& argument : arguments) {
        if (!misread && holdsRawBytes(argument))
            misread = QCoreApplication::translate("main", "The argument “%1” is no UTF-8.").arg(shownBytes(argument));
    }
    if (misread)
        (void)std::fprintf(stderr, "secateur: %s\n", qUtf8Printable(*misread));
    return !misread;
}

} // namespace

int main(int argc, char** argv)
{
    if (!understands(argc, argv))
        return 2;
    const std::unique_ptr<QTemporaryDir> ofTour = placeOfTour(argc, argv);
    // A limit on file sizes must not end a delete half-way: writing fails, and says so.
    std::signal(SIGXFSZ, SIG_IGN);
    QApplication app(argc, argv);
    keepSettingsWhole();
    QApplication::setOrganizationName(u"secateur"_s);
    QApplication::setApplicationName(u"secateur"_s);
    QApplication::setApplicationDisplayName(u"Secateur"_s);
    QApplication::setApplicationVersion(QStringLiteral(SECATEUR_VERSION));
    QApplication::setDesktopFileName(u"org.secateur.Secateur"_s);
    QApplication::setWindowIcon(QIcon(u":/icons/org.secateur.Secateur.svg"_s));

    speak(bestLanguage(windowLanguages(UserSettings::instance().text(Setting::Language))));

    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("main", "Previews and runs deletes on Konifer-like image stores."));
    parser.addHelpOption();
    parser.addVersionOption();
    for (const ctl::OptionSpec& option : windowOptions())
        parser.addOption({option.name, option.what, option.value});
    parser.addPositionalArgument(u"LINK"_s, linkHelp(), u"[LINK]"_s);
    parser.process(app);

    Theme::instance().apply(themeOf(parser.value(u"theme"_s)));
    applyTextSize(int(UserSettings::instance().number(Setting::TextSize)));
    QString folder = parser.value(u"store"_s);
    const bool touring = parser.isSet(u"tour"_s);
    if (touring) {
        const auto store = storeOfTour(parser);
        if (!store) {
            std::fprintf(stderr, "secateur: %s\n", qPrintable(store.error().sentence()));
            return 2;
        }
        folder = *store;
    }
    if (!folder.isEmpty())
        folder = QDir(folder).absolutePath();
    const QString journal = parser.isSet(u"journal"_s) ? parser.value(u"journal"_s) : Journal::defaultFile();
    LastEndings last;
    MainWindow window(StoreLocation{folder}, journal, touring ? Tour::seams() : SessionSetup());
    if (const QSize size = sizeOf(parser.value(u"size"_s)); !size.isEmpty())
        window.resize(size);
    window.show();
    const QStringList links = parser.positionalArguments();
    if (!links.isEmpty())
        openLink(window, links.size() == 1 ? links.first() : QString());
    else if (parser.isSet(u"profile"_s))
        window.openConnection(parser.value(u"profile"_s));
    else if (folder.isEmpty())
        window.reopenLast();
    std::unique_ptr<Tour> tour;
    if (touring) {
        tour = std::make_unique<Tour>(window, parser.value(u"tour"_s));
        QObject::connect(tour.get(), &Tour::finished, &app, &QCoreApplication::exit, Qt::QueuedConnection);
        tour->start();
    }
    last.status = QApplication::exec();
    return last.status;
}
