// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/strategy/linedifference.h"

#include <QStringList>

#include <algorithm>
#include <vector>

namespace lastroom {

QList<DifferingLine> lineDifference(const QString &first, const QString &second)
{
    using Where = DifferingLine::Where;
    const QStringList left = first.split(u'\n');
    const QStringList right = second.split(u'\n');
    // How long the longest common part of what follows is.
    std::vector<std::vector<int>> common(std::size_t(left.size()) + 1,
                                         std::vector<int>(std::size_t(right.size()) + 1, 0));
    for (auto at = std::size_t(left.size()); at-- > 0;) {
        for (auto beside = std::size_t(right.size()); beside-- > 0;) {
            common[at][beside] = left.at(qsizetype(at)) == right.at(qsizetype(beside))
                ? common[at + 1][beside + 1] + 1
                : std::max(common[at + 1][beside], common[at][beside + 1]);
        }
    }
    QList<DifferingLine> lines;
    std::size_t at = 0;
    std::size_t beside = 0;
    while (at < std::size_t(left.size()) || beside < std::size_t(right.size())) {
        const bool hasLeft = at < std::size_t(left.size());
        const bool hasRight = beside < std::size_t(right.size());
        if (hasLeft && hasRight && left.at(qsizetype(at)) == right.at(qsizetype(beside))) {
            lines.append({Where::Both, left.at(qsizetype(at))});
            ++at;
            ++beside;
        } else if (hasLeft && (!hasRight || common[at + 1][beside] >= common[at][beside + 1])) {
            lines.append({Where::First, left.at(qsizetype(at++))});
        } else {
            lines.append({Where::Second, right.at(qsizetype(beside++))});
        }
    }
    return lines;
}

} // namespace lastroom
