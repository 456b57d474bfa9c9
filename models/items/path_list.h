// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/asset_path.h"
#include "domain/error.h"
#include "items/side_thread.h"

#include <QList>
#include <QObject>

namespace secateur {

/// Paths that a user named in text, and the lines that name none.
struct PathList {
    struct BadLine {
        qint64 number = 0; ///< from 1
        QString text;      ///< what stands there, cut
        QString why;       ///< one sentence
        bool operator==(const BadLine&) const = default;
    };
    QList<AssetPath> paths; ///< in the order of the text, each once
    qint64 repeated = 0;    ///< lines that name a path again
    QList<BadLine> bad;     ///< the first maxBad
    qint64 badLines = 0;    ///< how many there are in all
    static constexpr int maxBad = 100;
    bool operator==(const PathList&) const = default;
};

/**
 * Reads one path from each line: its first column, by comma, semicolon or tab, with or without quotation marks. Empty
 * lines and lines that begin with '#' are left out, and so is a head line "path". A path may lack its first '/'.
 */
[[nodiscard]] PathList parsePathList(const QString& text);

/// Reads a text or CSV file in UTF-8, of at most maxBytes. Blocks. Errors: NotFound, Permission, TooLarge, Io.
[[nodiscard]] Result<QString> readPathFile(const QString& file);
inline constexpr qint64 maxPathFileBytes = 32 << 20;

/// readPathFile() on a thread of its own. GUI thread; the destructor waits for nothing.
class PathFileReader final : public QObject {
    Q_OBJECT
public:
    explicit PathFileReader(QObject* parent = nullptr);
    /// Answered by read() or failed(). Ignored while another is read.
    void start(const QString& file);

Q_SIGNALS:
    void read(const QString& text);
    void failed(const secateur::Error& error);

private:
    SideThread m_thread;
};

} // namespace secateur
