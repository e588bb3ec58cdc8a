// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/record/recipe.h"

#include <QJsonObject>

namespace lastroom {

/**
 * Where a figure, a race or a page of evidence comes from: versions, strategies with the hash of
 * their texts, settings, seed, date, and the token that sets up the same again. No secret and no
 * path. A value; safe from any thread.
 */
struct Receipt
{
    struct Way
    {
        QString name;
        QString title;
        QString isolation;
        QByteArray fingerprint; ///< SHA-256 of the file, hexadecimal

        bool operator==(const Way &) const = default;
    };

    Environment environment;
    QList<Way> ways;
    QString settings; ///< in a sentence, with the seed
    QString token;

    static Receipt of(const RacePlan &plan, const Environment &environment);
    static Receipt of(const ExplorationPlan &plan, const Environment &environment);
    static Receipt of(const Strategy &strategy, const Situation &situation,
                      const Schedule &schedule, const Environment &environment);

    /** For a line or two below a picture: settings, versions, date and token. */
    QString caption() const;

    /** Everything, a line each, without a line end at the last. */
    QString text() const;

    /** The `receipt` of JSON answers; what stands in their `environment` and `settings` is not said
     * twice. */
    QJsonObject json() const;

    bool operator==(const Receipt &) const = default;
};

} // namespace lastroom
