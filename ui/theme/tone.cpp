// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/tone.h"

namespace lastroom {

QColor writing(Tone tone, const Theme &theme)
{
    switch (tone) {
    case Tone::Plain:
    case Tone::Caution:
        break;
    case Tone::Muted:
        return theme.mutedText;
    case Tone::Safe:
        return theme.safeText;
    case Tone::Overbooked:
        return theme.overbookedText;
    }
    return theme.text;
}

} // namespace lastroom
