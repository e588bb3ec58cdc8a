// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/cluster/childprocess.h"
#include "core/cluster/clustertemplate.h"
#include "core/cluster/serveraccount.h"
#include "core/cluster/serverfolder.h"
#include "core/cluster/serverprograms.h"
#include "core/model/result.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <stop_token>

namespace lastroom {

/** What a private server is started with. */
struct PrivateServerSettings
{
    /** Where initdb and postgres are; empty: findServerPrograms() looks for them. */
    QString programsFolder = {};

    /**
     * Sessions at the same time, 3 of them kept for the superuser; 10 to 10000. Measured on 15.18,
     * 2 cores: 200 start in 38 ms and 28 MB, 1000 in 50 ms and 53 MB, 4200 in 150 ms and 165 MB;
     * the throughput of pgbench does not differ.
     */
    int maxConnections = 1000;
};

/** How to reach a private server that is ready. The port is 5432, which only names the socket. */
struct ServerSocket
{
    QString folder; ///< the host for libpq: an absolute folder
    QString role; ///< ordinary, not a superuser; owns the schema of the same name; no password
    QString database;
    QString version; ///< of PostgreSQL: "15.18"

    bool operator==(const ServerSocket &) const = default;
};

/**
 * The life of one private server, step by step: sweep, programs, folder, cluster, postgres, role.
 *
 * Thread: the keeper's, from the constructor to the destructor, and the thread must live as long,
 * because the kernel sends the children their SIGQUIT when the thread that forked them ends.
 * The destructor ends the server and removes its folder.
 */
class ServerKeeper
{
public:
    /** `stop` ends every wait, with an Error of kind Stopped. */
    ServerKeeper(const PrivateServerSettings &settings, std::stop_token stop);

    ServerKeeper(const ServerKeeper &) = delete;
    ServerKeeper &operator=(const ServerKeeper &) = delete;
    ~ServerKeeper();

    /** Blocks until the server takes connections and has its role. Once only. */
    Result<ServerSocket> start();

    /** Blocks until the server must end: an Error of kind Stopped, or Environment if it died. */
    Error watch();

private:
    Result<ChildProcess> spawn(const QString &program, const QStringList &arguments,
                               int preload = -1) const;
    Result<> bringUp();
    Result<> makeCluster();
    Result<> initialise();
    void endPostgres();
    Result<> startPostgres();
    Result<> awaitReady();
    Result<> makeRole() const;
    QStringList serverArguments() const;
    Error died(const QString &what) const;

    const PrivateServerSettings m_settings;
    const std::stop_token m_stop;
    std::optional<ServerAccount> m_account;
    ServerPrograms m_programs;
    std::optional<ClusterTemplate> m_template;
    bool m_isCopied = false; ///< the cluster, from the template
    std::unique_ptr<ServerFolder> m_folder; // outlives m_postgres
    std::optional<ChildProcess> m_postgres;
};

} // namespace lastroom
