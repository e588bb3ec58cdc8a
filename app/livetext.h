// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace lastroom {

/** Draws a text over the one it drew before, on standard output. Thread: main. */
class LiveText
{
public:
    /** Standard output is a terminal. */
    static bool isPossible();

    /** Lines are cut where the terminal ends: what it wrapped could not be drawn over. */
    void draw(const QString &text);

    void erase();

private:
    qsizetype m_lines = 0;
};

} // namespace lastroom
