// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>
#include <QStringList>
#include <compare>

namespace secateur {

/**
 * The place of assets in a store, such as `/users/123`. A value; always begins with '/', never ends with one but for
 * the root itself. Holds decoded text; may hold characters that Konifer can not store (see isStorable()).
 * Source: konifer.md, Objects.
 */
class AssetPath final {
public:
    /// The root, `/`.
    AssetPath();
    /// From segments that hold no '/', are not empty and not "." or "..": the caller has checked.
    [[nodiscard]] static AssetPath fromSegments(const QStringList& segments);
    /// From text that is known to be canonical, such as a stored path. Asserts in debug builds.
    [[nodiscard]] static AssetPath fromCanonical(QString text);
    /// True where text is `/` or `/segment/segment…` of valid UTF-16, without control characters, empty, "." or ".."
    /// segments: what fromCanonical() takes. For text that comes from outside.
    [[nodiscard]] static bool isCanonical(const QString& text);

    [[nodiscard]] const QString& text() const { return m_text; }
    [[nodiscard]] QStringList segments() const;
    /// The last segment; empty for the root.
    [[nodiscard]] QString name() const;
    /// The path one segment up; the root's parent is the root.
    [[nodiscard]] AssetPath parent() const;
    [[nodiscard]] AssetPath child(const QString& name) const;
    [[nodiscard]] bool isRoot() const { return m_text.size() == 1; }
    /// How many segments; 0 for the root.
    [[nodiscard]] int depth() const;
    /// True where every character is one of Konifer's set and no segment ends in '-' (konifer.md, trap 6).
    [[nodiscard]] bool isStorable() const;
    /// True for this path itself and everything below it, by whole segments.
    [[nodiscard]] bool contains(const AssetPath& other) const;
    /// True where other's text begins with this path's text although it is not inside it (konifer.md, trap 1).
    [[nodiscard]] bool beginsAlike(const AssetPath& other) const;

    /// One of `A-Z a-z 0-9 _ ~ ! $ ' ( ) * + = @ -`.
    [[nodiscard]] static bool isStorableCharacter(QChar c);

    bool operator==(const AssetPath&) const = default;
    /// Order of the UTF-8 bytes of the text, the order of the store's own listings.
    std::strong_ordering operator<=>(const AssetPath& other) const;
    /// The same order for names or texts.
    [[nodiscard]] static std::strong_ordering compareText(QStringView a, QStringView b);

private:
    explicit AssetPath(QString text)
        : m_text(std::move(text))
    {}
    QString m_text;
};

[[nodiscard]] size_t qHash(const AssetPath& path, size_t seed = 0) noexcept;

} // namespace secateur

Q_DECLARE_METATYPE(secateur::AssetPath)
