// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/screen_reader.h"

#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusVariant>
#include <QDir>
#include <QStandardPaths>
#include <QTest>

namespace secateur::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 120'000;
constexpr int answerMs = 30'000;
constexpr int deepest = 40;

const auto sessionName = u"secateur-session"_s;
const auto accessibleName = u"secateur-accessible"_s;
const auto accessible = u"org.a11y.atspi.Accessible"_s;
const auto action = u"org.a11y.atspi.Action"_s;

/// The first line that a helper of the session prints: a display's number or a bus's address.
QString firstLine(QProcess& process)
{
    const bool said = QTest::qWaitFor(
        [&process] { return process.canReadLine() || process.state() == QProcess::NotRunning; }, patienceMs);
    return said ? QString::fromUtf8(process.readLine()).trimmed() : QString();
}

void stop(std::unique_ptr<QProcess>& process)
{
    if (!process)
        return;
    process->terminate();
    if (!process->waitForFinished(answerMs)) {
        process->kill();
        process->waitForFinished(answerMs);
    }
    process.reset();
}

QString missing(const QString& program, const QString& package)
{
    return u"There is no %1: install the package %2 (tests/run does)."_s.arg(program, package);
}

} // namespace

ScreenReader::ScreenReader()
    : m_environment(QProcessEnvironment::systemEnvironment())
{
    for (const auto* name : {"DBUS_SESSION_BUS_ADDRESS", "AT_SPI_BUS_ADDRESS", "WAYLAND_DISPLAY", "NO_AT_BRIDGE"})
        m_environment.remove(QString::fromLatin1(name));
    m_environment.insert(u"HOME"_s, m_home.path());
    for (const auto* name :
         {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR"}) {
        const QString folder = m_home.filePath(QString::fromLatin1(name).toLower());
        QDir().mkpath(folder);
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        m_environment.insert(QString::fromLatin1(name), folder);
    }
    m_environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    m_environment.insert(u"QT_LINUX_ACCESSIBILITY_ALWAYS_ON"_s, u"1"_s);
    m_environment.insert(u"GIO_USE_VFS"_s, u"local"_s);
    m_environment.insert(u"GSETTINGS_BACKEND"_s, u"memory"_s);
}

ScreenReader::~ScreenReader()
{
    stop(m_program);
    m_accessible.reset();
    m_session.reset();
    QDBusConnection::disconnectFromBus(accessibleName);
    QDBusConnection::disconnectFromBus(sessionName);
    stop(m_bus); // what it started ends with it
    stop(m_display);
}

QString ScreenReader::begin()
{
    const QString display = startDisplay();
    return display.isEmpty() ? startBus() : display;
}

QString ScreenReader::startDisplay()
{
    if (QStandardPaths::findExecutable(u"Xvfb"_s).isEmpty())
        return missing(u"Xvfb"_s, u"xvfb"_s);
    m_display = std::make_unique<QProcess>();
    m_display->setProcessEnvironment(m_environment);
    m_display->setStandardErrorFile(QProcess::nullDevice());
    // It chooses a free number and says it.
    m_display->start(u"Xvfb"_s,
                     {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1600x1000x24"_s, u"-nolisten"_s, u"tcp"_s});
    const QString number = firstLine(*m_display);
    if (number.isEmpty())
        return u"The display server Xvfb did not start."_s;
    m_environment.insert(u"DISPLAY"_s, u':' + number);
    return {};
}

QString ScreenReader::startBus()
{
    if (QStandardPaths::findExecutable(u"dbus-daemon"_s).isEmpty())
        return missing(u"dbus-daemon"_s, u"dbus"_s);
    if (!QFile::exists(u"/usr/share/dbus-1/services/org.a11y.Bus.service"_s))
        return missing(u"accessibility bus"_s, u"at-spi2-core"_s);
    m_bus = std::make_unique<QProcess>();
    m_bus->setProcessEnvironment(m_environment);
    m_bus->setStandardErrorFile(QProcess::nullDevice());
    m_bus->start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--nopidfile"_s, u"--print-address=1"_s});
    const QString address = firstLine(*m_bus);
    if (address.isEmpty())
        return u"The session bus did not start."_s;
    m_environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, address);
    m_session = QDBusConnection::connectToBus(address, sessionName);
    if (!m_session->isConnected())
        return u"The session bus can not be reached: "_s + m_session->lastError().message();
    // The session bus starts the accessibility bus when it is asked for.
    const QDBusMessage where = m_session->call(
        QDBusMessage::createMethodCall(u"org.a11y.Bus"_s, u"/org/a11y/bus"_s, u"org.a11y.Bus"_s, u"GetAddress"_s),
        QDBus::Block, patienceMs);
    if (where.type() != QDBusMessage::ReplyMessage)
        return u"The accessibility bus did not start: "_s + where.errorMessage();
    m_accessible = QDBusConnection::connectToBus(where.arguments().constFirst().toString(), accessibleName);
    return m_accessible->isConnected()
               ? QString()
               : u"The accessibility bus can not be reached: "_s + m_accessible->lastError().message();
}

QString ScreenReader::start(const QString& program, const QStringList& arguments)
{
    m_program = std::make_unique<QProcess>();
    m_program->setProcessEnvironment(m_environment);
    m_program->setProcessChannelMode(QProcess::MergedChannels);
    m_program->start(program, arguments);
    return m_program->waitForStarted(patienceMs) ? QString() : u"%1 did not start."_s.arg(program);
}

QString ScreenReader::programOutput() const
{
    return m_program ? QString::fromUtf8(m_program->readAll()) : QString();
}

QDBusMessage ScreenReader::call(const Spoken& object, const QString& interface, const QString& method,
                                const QVariantList& arguments) const
{
    QDBusMessage message = QDBusMessage::createMethodCall(object.service, object.path, interface, method);
    message.setArguments(arguments);
    return m_accessible->call(message, QDBus::Block, answerMs);
}

QVariant ScreenReader::get(const Spoken& object, const QString& interface, const QString& property) const
{
    const QDBusMessage answer = call(object, u"org.freedesktop.DBus.Properties"_s, u"Get"_s, {interface, property});
    return answer.type() == QDBusMessage::ReplyMessage && !answer.arguments().isEmpty()
               ? answer.arguments().constFirst().value<QDBusVariant>().variant()
               : QVariant();
}

QList<Spoken> ScreenReader::childrenOf(const Spoken& object) const
{
    QList<Spoken> children;
    const QDBusMessage answer = call(object, accessible, u"GetChildren"_s);
    if (answer.type() != QDBusMessage::ReplyMessage || answer.arguments().isEmpty())
        return children;
    const auto list = answer.arguments().constFirst().value<QDBusArgument>();
    list.beginArray();
    while (!list.atEnd()) {
        Spoken child;
        QDBusObjectPath path;
        list.beginStructure();
        list >> child.service >> path;
        list.endStructure();
        child.path = path.path();
        child.depth = object.depth + 1;
        children.append(child);
    }
    list.endArray();
    return children;
}

void ScreenReader::describe(Spoken& object) const
{
    object.name = get(object, accessible, u"Name"_s).toString();
    object.description = get(object, accessible, u"Description"_s).toString();
    const QDBusMessage role = call(object, accessible, u"GetRoleName"_s);
    object.role = role.arguments().value(0).toString();
    const QDBusMessage states = call(object, accessible, u"GetState"_s);
    if (states.type() != QDBusMessage::ReplyMessage)
        return;
    QList<uint> words;
    states.arguments().constFirst().value<QDBusArgument>() >> words;
    object.states = words.value(0) | quint64(words.value(1)) << 32;
}

void ScreenReader::visit(Spoken object, QList<Spoken>& all) const
{
    const QList<Spoken> children = childrenOf(object);
    for (Spoken child : children) {
        describe(child);
        const bool shown = child.is(stateShowing) || child.depth <= 2; // an application has no states
        if (!shown || child.depth > deepest)
            continue;
        all.append(child);
        // The rows of a table are read one by one by a reader, and counted by nobody.
        visit(child, all);
    }
}

QList<Spoken> ScreenReader::walk() const
{
    QList<Spoken> all;
    Spoken root;
    root.service = u"org.a11y.atspi.Registry"_s;
    root.path = u"/org/a11y/atspi/accessible/root"_s;
    visit(root, all);
    return all;
}

bool ScreenReader::waitFor(const std::function<bool(const QList<Spoken>&)>& wanted) const
{
    return QTest::qWaitFor([&] { return !isRunning() || wanted(walk()); }, patienceMs) && isRunning();
}

std::optional<Spoken> ScreenReader::find(const std::function<bool(const Spoken&)>& wanted) const
{
    std::optional<Spoken> found;
    (void)waitFor([&](const QList<Spoken>& all) {
        const auto it = std::find_if(all.cbegin(), all.cend(), wanted);
        if (it != all.cend())
            found = *it;
        return found.has_value();
    });
    return found;
}

std::optional<Spoken> ScreenReader::find(const QString& role, const QString& nameBegins) const
{
    return find([&](const Spoken& object) { return object.role == role && object.name.startsWith(nameBegins); });
}

QStringList ScreenReader::actionsOf(const Spoken& object) const
{
    QStringList names;
    const int count = get(object, action, u"NActions"_s).toInt();
    for (int i = 0; i < count; ++i)
        names.append(call(object, action, u"GetName"_s, {i}).arguments().value(0).toString());
    return names;
}

bool ScreenReader::act(const Spoken& object, const QString& name) const
{
    const qsizetype at = actionsOf(object).indexOf(name);
    return at >= 0 && call(object, action, u"DoAction"_s, {int(at)}).arguments().value(0).toBool();
}

bool ScreenReader::type(const Spoken& object, const QString& text) const
{
    return call(object, u"org.a11y.atspi.EditableText"_s, u"SetTextContents"_s, {text}).arguments().value(0).toBool();
}

} // namespace secateur::test
