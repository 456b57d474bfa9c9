// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QTranslator>

class QWidget;

namespace secateur::test {

/// A language in which every text that the translation files hold stands in ⟦ ⟧. What a user can see without them is
/// not translated: it goes past the tools, or is looked up in another context than they found it in.
class PseudoLanguage final : public QTranslator {
    Q_OBJECT
public:
    explicit PseudoLanguage(QObject* parent = nullptr);
    [[nodiscard]] bool isEmpty() const override { return m_texts.isEmpty(); }
    [[nodiscard]] QString translate(const char* context, const char* source, const char* comment,
                                    int count) const override;

private:
    QSet<QByteArray> m_texts;
};

/// What is left of a text without its parts in ⟦ ⟧, however deep they are nested.
[[nodiscard]] QString untranslated(const QString& text);
/// Everything that a widget and those in it say: labels, titles, hints, names for screen readers, headers, menus.
[[nodiscard]] QStringList textsIn(const QWidget& widget);

} // namespace secateur::test
