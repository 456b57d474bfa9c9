// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace secateur::test {

/// A text of the programs and what a language says for it.
struct TsMessage {
    QString context;
    QString source;
    QString comment; ///< tells apart what is the same in English
    QString translation;
    bool finished = false;
    bool plural = false;
};

/// All messages of a translation file; none where it can not be read.
[[nodiscard]] QList<TsMessage> readTs(const QString& file);
/// Where the translation files are.
[[nodiscard]] QString tsFile(const QString& language);

} // namespace secateur::test
