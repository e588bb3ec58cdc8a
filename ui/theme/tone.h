// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/theme.h"

#include <QString>

namespace lastroom {

/** How words are meant; colours follow it, and never stand alone. */
enum class Tone {
    Plain,
    Muted,
    Safe, ///< what succeeded, too
    Overbooked,
    Caution, ///< neither overbooked nor safe: something failed, or nothing came of it
};

/** A few words and how they are meant. A value. */
struct ToneText
{
    QString text;
    Tone tone = Tone::Plain;

    bool operator==(const ToneText &) const = default;
};

/** What words of this tone are written in, on a panel. */
QColor writing(Tone tone, const Theme &theme);

} // namespace lastroom
