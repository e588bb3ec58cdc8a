// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/db/outcomeofstate.h"

namespace lastroom {

Outcome outcomeOf(const SqlAnswer &answer, bool committing)
{
    if (answer.connectionLost)
        return committing ? Outcome::Unknown : Outcome::ConnectionLost;
    if (answer.sqlState.isEmpty())
        return committing ? Outcome::RolledBack : Outcome::Failed;
    if (answer.sqlState == "40001")
        return Outcome::SerializationFailure;
    if (answer.sqlState == "40P01")
        return Outcome::Deadlock;
    if (answer.sqlState == "55P03")
        return Outcome::LockNotAvailable;
    if (answer.sqlState == "57014")
        return Outcome::Cancelled;
    if (answer.sqlState.startsWith("23"))
        return Outcome::ConstraintViolation;
    return Outcome::Failed;
}

} // namespace lastroom
