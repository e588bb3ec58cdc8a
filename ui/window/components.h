// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace lastroom {

/** Something that the program is made of. A value. */
struct Component
{
    QString name; ///< as its authors write it
    QString version; ///< empty where it says none
    QString use; ///< what it does here
    QString licence; ///< by its usual short name
};

/** Last Room, and all that it uses, with the licences that Debian's packages name, and the fonts
 * themselves; \p server is the version of PostgreSQL's programs, empty while nobody knows. Any
 * thread. */
QList<Component> components(const QString &server);

} // namespace lastroom
