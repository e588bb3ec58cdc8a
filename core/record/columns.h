// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

#include <algorithm>

namespace lastroom {

/**
 * Whole numbers one after another, in planes: one has the lowest byte of each of them, the next the
 * second, as many as the greatest needs. Of times the higher bytes repeat and the lowest do not, so
 * that apart they take the least room once they are compressed. Signed ones are folded: 0, −1, 1,
 * −2, … A value.
 */
class ColumnWriter
{
public:
    void add(quint64 number)
    {
        for (QByteArray &plane : m_planes) {
            plane += char(number & 255);
            number >>= 8;
        }
        for (; number > 0; number >>= 8)
            m_planes.append(QByteArray(m_count, '\0') + char(number & 255));
        ++m_count;
    }

    void addSigned(qint64 number) { add(quint64(number) << 1 ^ quint64(number >> 63)); }

    /** At least one. */
    const QList<QByteArray> &planes() const { return m_planes; }

private:
    QList<QByteArray> m_planes{QByteArray()};
    qsizetype m_count = 0;
};

/** Reads what a ColumnWriter wrote. A value. */
class ColumnReader
{
public:
    static constexpr qsizetype mostPlanes = 8;

    explicit ColumnReader(QList<QByteArray> planes = {QByteArray()})
        : m_planes(std::move(planes))
        , m_count(m_planes.first().size())
        , m_isBroken(
              m_planes.size() > mostPlanes
              || std::any_of(m_planes.begin(), m_planes.end(),
                             [this](const QByteArray &each) { return each.size() != m_count; }))
    {
    }

    /** The next number; 0, and isBroken() from then on, where there is none. */
    quint64 next()
    {
        if (m_isBroken || m_place == m_count) {
            m_isBroken = true;
            return 0;
        }
        quint64 number = 0;
        for (qsizetype plane = m_planes.size() - 1; plane >= 0; --plane)
            number = number << 8 | quint8(m_planes.at(plane).at(m_place));
        ++m_place;
        return number;
    }

    qint64 nextSigned()
    {
        const quint64 folded = next();
        return qint64(folded >> 1 ^ (0 - (folded & 1)));
    }

    bool isBroken() const { return m_isBroken; }

    bool isAtEnd() const { return m_place == m_count; }

private:
    QList<QByteArray> m_planes;
    qsizetype m_count = 0;
    qsizetype m_place = 0;
    bool m_isBroken = false;
};

} // namespace lastroom
