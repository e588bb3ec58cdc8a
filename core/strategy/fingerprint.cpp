// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/strategy/fingerprint.h"

#include <QCryptographicHash>

namespace lastroom {

QByteArray fingerprintOf(const Strategy &strategy)
{
    return QCryptographicHash::hash(strategy.source.toUtf8(), QCryptographicHash::Sha256).toHex();
}

} // namespace lastroom
