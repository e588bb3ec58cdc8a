// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/nearest.h"

#include "core/model/text.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

/** Levenshtein's distance. */
qsizetype distance(const QString &a, const QString &b)
{
    std::vector<qsizetype> row(std::size_t(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        qsizetype diagonal = row[0];
        row[0] = i;
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const auto at = std::size_t(j);
            const qsizetype changed = diagonal + (a.at(i - 1) == b.at(j - 1) ? 0 : 1);
            diagonal = row[at];
            row[at] = std::min({row[at] + 1, row[at - 1] + 1, changed});
        }
    }
    return row.back();
}

} // namespace

QString nearest(const QString &name, const QStringList &known)
{
    const QString wanted = name.toLower().left(64);
    QString best;
    qsizetype least = std::max<qsizetype>(2, wanted.size() / 2);
    for (const QString &candidate : known) {
        const qsizetype apart = candidate.startsWith(wanted) && wanted.size() > 1
            ? 0
            : distance(wanted, candidate.toLower());
        if (apart < least || (apart == least && best.isEmpty())) {
            least = apart;
            best = candidate;
        }
    }
    return best;
}

QString didYouMean(const QString &name, const QStringList &known)
{
    const QString best = nearest(name, known);
    return best.isEmpty() ? Text::tr("use one of: %1").arg(known.join(u", "))
                          : Text::tr("did you mean “%1”?").arg(best);
}

} // namespace lastroom
