// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace lastroom {

/** \p text without passwords: those in addresses of databases and after `password=`, and wherever
 * the one of PGPASSWORD or DATABASE_URL stands. Any thread. */
QString withoutSecrets(QString text);

/** The same without what tells whose machine it is: the home folder becomes ~, and the names of the
 * user and of the machine, and whole addresses of databases, are left out. Any thread. */
QString withoutPerson(QString text);

/** The same without what tells which server was given: \p names, what PostgreSQL puts into
 * quotation marks, and addresses of the network. Any thread. */
QString withoutServer(QString text, const QStringList &names);

} // namespace lastroom
