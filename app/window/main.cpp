// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/argument_bytes.h"
#include "domain/raw_bytes.h"
#include "items/settings_format.h"
#include "items/user_settings.h"
#include "jobs/journal.h"
#include "language/language.h"
#include "main_window.h"
#include "text_size.h"
#include "theme.h"
#include "tour.h"
#include "window/link.h"
#include "window/options.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QMessageBox>
#include <csignal>
#include <cstdio>

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
    if (!folder.isEmpty())
        folder = QDir(folder).absolutePath();
    const QString journal = parser.isSet(u"journal"_s) ? parser.value(u"journal"_s) : Journal::defaultFile();
    const bool touring = parser.isSet(u"tour"_s);
    MainWindow window(StoreLocation{folder}, journal, touring ? Tour::seams() : SessionSetup());
    if (const QSize size = sizeOf(parser.value(u"size"_s)); !size.isEmpty())
        window.resize(size);
    window.show();
    const QStringList links = parser.positionalArguments();
    if (!links.isEmpty())
        openLink(window, links.size() == 1 ? links.first() : QString());
    else if (parser.isSet(u"profile"_s))
        window.openConnection(parser.value(u"profile"_s));
    else if (!parser.isSet(u"store"_s))
        window.reopenLast();
    std::unique_ptr<Tour> tour;
    if (touring) {
        tour = std::make_unique<Tour>(window, parser.value(u"tour"_s));
        QObject::connect(tour.get(), &Tour::finished, &app, &QCoreApplication::exit, Qt::QueuedConnection);
        tour->start();
    }
    return QApplication::exec();
}
