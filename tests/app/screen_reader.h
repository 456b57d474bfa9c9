// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusObjectPath>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>
#include <functional>
#include <memory>
#include <optional>

namespace secateur::test {

/// An object on the accessibility bus.
struct Spoken {
    QString service;
    QString path;
    QString name;
    QString description;
    QString role; ///< as AT-SPI says it: "push button", "label", "table"
    quint64 states = 0;
    int depth = 0;

    /// A state of AT-SPI by its number, such as stateFocusable.
    [[nodiscard]] bool is(int state) const { return states >> state & 1; }
};

inline constexpr int stateEnabled = 8;
inline constexpr int stateFocusable = 11;
inline constexpr int stateShowing = 25;

/// A session of its own, as an assistive program finds one: a display, a session bus, the accessibility bus and, on
/// them, a program that is looked at from outside only. All of it ends with this object.
class ScreenReader final {
public:
    ScreenReader();
    ~ScreenReader();
    ScreenReader(const ScreenReader&) = delete;
    ScreenReader& operator=(const ScreenReader&) = delete;

    /// Starts display and buses. Empty, or a sentence that says what is missing.
    [[nodiscard]] QString begin();
    /// Starts a program on them, its settings and data in a folder of its own.
    [[nodiscard]] QString start(const QString& program, const QStringList& arguments);
    [[nodiscard]] bool isRunning() const { return m_program && m_program->state() == QProcess::Running; }
    [[nodiscard]] QString programOutput() const;

    /// All objects of the program that are showing, parents first. Whatever goes away meanwhile is left out.
    [[nodiscard]] QList<Spoken> walk() const;
    /// Walks until an object is as wanted; nothing where that does not come in time.
    [[nodiscard]] std::optional<Spoken> find(const std::function<bool(const Spoken&)>& wanted) const;
    [[nodiscard]] std::optional<Spoken> find(const QString& role, const QString& nameBegins) const;
    /// Waits until a walk is as wanted.
    [[nodiscard]] bool waitFor(const std::function<bool(const QList<Spoken>&)>& wanted) const;
    /// Does an object's action by its name, as a screen reader does.
    [[nodiscard]] bool act(const Spoken& object, const QString& action) const;
    [[nodiscard]] QStringList actionsOf(const Spoken& object) const;
    /// Replaces what an editable object holds.
    [[nodiscard]] bool type(const Spoken& object, const QString& text) const;

private:
    [[nodiscard]] QString startDisplay();
    [[nodiscard]] QString startBus();
    [[nodiscard]] QVariant get(const Spoken& object, const QString& interface, const QString& property) const;
    [[nodiscard]] QDBusMessage call(const Spoken& object, const QString& interface, const QString& method,
                                    const QVariantList& arguments = {}) const;
    [[nodiscard]] QList<Spoken> childrenOf(const Spoken& object) const;
    void describe(Spoken& object) const;
    void visit(Spoken object, QList<Spoken>& all) const;

    QTemporaryDir m_home;
    QProcessEnvironment m_environment;
    std::unique_ptr<QProcess> m_display;
    std::unique_ptr<QProcess> m_bus;
    std::unique_ptr<QProcess> m_program;
    std::optional<QDBusConnection> m_session;
    std::optional<QDBusConnection> m_accessible;
};

} // namespace secateur::test
