// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>
#include <tl/expected.hpp>
#include <utility>

namespace lastroom {

/** Where in what somebody wrote an error lies. A value; what is not known is empty or 0. */
struct Place
{
    QString file = {}; ///< its path, as it was given
    int line = 0; ///< from 1
    int column = 0; ///< in characters, from 1
    int position = 0; ///< the step of a schedule, from 1

    bool operator==(const Place &) const = default;
};

/**
 * Why something could not be done, ready to be shown to a person.
 * A value; safe from any thread. Never holds a password.
 */
struct Error
{
    enum class Kind {
        Arguments, ///< an option, a number or a name is wrong (exit status 2)
        File, ///< a file cannot be read, written or understood (exit status 2)
        Environment, ///< no server, no right, no room: the race could not start (exit status 3)
        ConnectionLost, ///< a connection broke and could not be had again (exit status 3)
        Database, ///< the server refused a statement of ours (exit status 3)
        Stopped, ///< somebody asked for it (exit status 130 on the command line)
    };

    Kind kind = Kind::Arguments;
    QString what; ///< what failed: a file with its line, an option, "PostgreSQL"
    QString why; ///< the reason, without a full stop
    QString remedy; ///< what to do next, without a full stop; may be empty
    QString sqlState = {}; ///< five characters, or empty where the server said none
    QString detail = {}; ///< the server's DETAIL, without a full stop; may be empty
    QString hint = {}; ///< the server's HINT, without a full stop; may be empty
    std::optional<Place> place = {}; ///< what points at the error; the sentence says it in words

    /** One line, "what: why (SQLSTATE 42501). The server's detail. Its hint; what to do". */
    QString sentence() const;

    /** The same error, at \p where. */
    Error at(Place where) const
    {
        Error placed = *this;
        placed.place = std::move(where);
        return placed;
    }

    bool operator==(const Error &) const = default;
};

/** A value, or the Error that prevented it. */
template <typename T = void> using Result = tl::expected<T, Error>;

/** Shorthand for the failing branch of a Result. */
inline tl::unexpected<Error> failure(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

inline tl::unexpected<Error> failure(Error::Kind kind, QString what, QString why,
                                     QString remedy = {}, QString sqlState = {})
{
    return failure(
        Error{kind, std::move(what), std::move(why), std::move(remedy), std::move(sqlState)});
}

} // namespace lastroom
