// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/result.h"

#include <QString>

namespace lastroom {

/**
 * What the start of a private server does as its superuser, and nothing else ever does: short
 * connections through the socket in `folder`. They depend on no PG* variable.
 * Stateless; safe from any thread.
 */
class Superuser
{
public:
    /** Whether the server takes connections now. */
    static bool isAnswering(const QString &folder);

    /**
     * Runs the statements of a file, all or none. Blocks. An Error of kind File when it cannot be
     * read, Environment when nobody can connect, Database, with the SQLSTATE, when the server does
     * not do them.
     */
    static Result<> run(const QString &folder, const QString &file);
};

} // namespace lastroom
