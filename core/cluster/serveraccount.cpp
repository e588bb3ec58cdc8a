// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/cluster/serveraccount.h"

#include "core/model/text.h"

#include <array>
#include <pwd.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace lastroom {

static std::optional<ServerAccount> account(const char *name)
{
    // Enough for any entry of a sane passwd; a longer one counts as absent.
    std::array<char, 16384> text{};
    passwd entry{};
    passwd *found = nullptr;
    if (::getpwnam_r(name, &entry, text.data(), text.size(), &found) != 0 || !found)
        return std::nullopt;
    if (entry.pw_uid == 0)
        return std::nullopt;
    return ServerAccount{entry.pw_uid, entry.pw_gid, QString::fromLocal8Bit(entry.pw_name)};
}

Result<std::optional<ServerAccount>> findServerAccount()
{
    if (::geteuid() != 0)
        return std::nullopt;
    for (const char *name : {"postgres", "nobody"}) {
        if (auto found = account(name))
            return found;
    }
    return failure(
        Error::Kind::Environment, u"PostgreSQL"_s,
        Text::tr("it refuses to run as root, and there is neither an account \"postgres\" nor "
                 "\"nobody\" to run it"),
        Text::tr("start Last Room as an ordinary user, or give a database with --database"));
}

} // namespace lastroom
