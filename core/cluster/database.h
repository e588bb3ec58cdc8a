// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/cluster/privateserver.h"
#include "core/db/connectionsettings.h"
#include "core/model/result.h"

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

namespace lastroom {

/**
 * The PostgreSQL that is worked on: a private server, which this owns and which starts in the
 * background, or the user's, which is not touched before it is needed. Safe from any thread.
 */
class Database
{
public:
    /** Starts a private server; \p changed as in PrivateServer. */
    static std::shared_ptr<Database> makePrivate(const PrivateServerSettings &settings = {},
                                                 std::function<void()> changed = {});

    /** The user's, as `--database` or DATABASE_URL names it. Errors: Arguments. */
    static Result<std::shared_ptr<Database>> given(const QString &address);

    bool isPrivate() const { return m_server != nullptr; }

    /** Where to connect to; waits until a private server is ready. Errors: its failure, or Stopped.
     */
    Result<ConnectionSettings> settings(const std::stop_token &stop = {}) const;

    /** True once settings() would not wait. */
    bool isReady() const;

    /** Why the private server is not there, or is gone; nothing for the user's. */
    std::optional<Error> failure() const;

    /** For people, without a password: "Private PostgreSQL 15.18", "alice@db.example/hotel". */
    QString description() const;

    /** What tells whose server the user's is; nothing of a private one. */
    QStringList names() const;

private:
    Database() = default;

    ConnectionSettings m_given;
    std::unique_ptr<PrivateServer> m_server; ///< none where the user gave a database
};

} // namespace lastroom
