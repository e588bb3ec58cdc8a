// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayList>

namespace lastroom {

/**
 * Removes everything in a folder, given as an open descriptor, except the entries named in `keep`.
 * True when nothing else is left. Safe from any thread.
 *
 * It goes by descriptors and never follows a symbolic link: as root we remove folders that belong
 * to another account, which could swap a folder for a link while we are at it (CWE-367).
 */
bool clearFolder(int folder, const QByteArrayList &keep = {});

} // namespace lastroom
