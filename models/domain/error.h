// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <tl/expected.hpp>

namespace secateur {

enum class ErrorCode {
    BadRequest,  ///< what was asked can not be understood or sent
    NotAStore,   ///< the place exists but holds no store
    StoreTooNew, ///< written by a later version of the program
    ReadOnly,    ///< the store, its folder or the connection does not take changes
    NotFound,    ///< the place, asset, job or content is not there
    Permission,  ///< the operating system refused
    DiskFull,
    Busy,         ///< another process holds what is needed
    Damaged,      ///< the data contradict themselves or can not be read
    Io,           ///< any other fault while reading or writing
    Unreachable,  ///< no connection to a server, or it broke; what was not answered may or may not have been done
    Unauthorized, ///< a server wants other credentials, or denies what was asked
    NotKonifer,   ///< what answered does not behave like a Konifer server, or like its database
    TooLarge,     ///< an answer exceeds what is read
    Cancelled,    ///< the asker no longer wants the answer
    Refused,      ///< a guard said no; nothing was sent
    Locked,       ///< a guard said no for now: the store is not armed
    Drift,        ///< the store no longer agrees with the plan
    Internal,     ///< a fault of this program
};

/**
 * What went wrong, in three parts, each a whole sentence for the user.
 *
 * Never holds a secret. Text that came from a server or a file name may be inside: show it as plain text only.
 */
struct Error {
    ErrorCode code = ErrorCode::Internal;
    QString what;      ///< what happened
    QString stillTrue; ///< what is still true of the user's data; may be empty where nothing was touched
    QString remedy;    ///< what the user can do; may be empty

    /// The parts joined into one line for a log, a terminal or a label.
    [[nodiscard]] QString sentence() const;
    bool operator==(const Error&) const = default;
};

template<typename T>
using Result = tl::expected<T, Error>;

/// Shorthand for a failed Result.
[[nodiscard]] inline tl::unexpected<Error> failure(ErrorCode code, QString what, QString stillTrue = {},
                                                   QString remedy = {})
{
    return tl::unexpected<Error>(Error{code, std::move(what), std::move(stillTrue), std::move(remedy)});
}

} // namespace secateur
