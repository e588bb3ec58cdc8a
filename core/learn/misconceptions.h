// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/learn/goal.h"
#include "core/schedule/situation.h"

#include <QList>
#include <QString>

namespace lastroom {

/** A sentence that people say, and the order that refutes it. A value. */
struct Misconception
{
    QString sentence;
    QString truth; ///< what is so instead, and what is to be seen in the order
    QString world; ///< in which it would be right
    QString strategy; ///< its name
    Situation situation;
    QString schedule; ///< the order
    QString shows; ///< what it comes to, as Goal::parse() reads it
};

/** All of them. In the language of now. A function; any thread. */
QList<Misconception> misconceptions();

} // namespace lastroom
