// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSizeF>
#include <QTransform>

#include <functional>
#include <vector>

class QPainter;

namespace lastroom {

/**
 * What was painted, to be painted again on anything: charts can be painted on the thread of the
 * window only, and pictures of many pixels take longer than it may be held up. Without clips. A
 * value; made on any thread, replayed on any other.
 */
class Drawing
{
public:
    /** How text is painted again. */
    enum class Lettering {
        Text,
        Outlines, ///< of its letters: the same everywhere, and not to be searched
    };

    Drawing() = default;

    /** What \p paint paints on a page of this size. */
    Drawing(const QSizeF &size, int resolution, const std::function<void(QPainter &)> &paint);

    void replay(QPainter &painter, Lettering lettering = Lettering::Text) const;

private:
    class Device;
    class Engine;

    struct Place
    {
        QPainter &painter;
        QTransform base; ///< of the painter, before
        Lettering lettering;
    };

    std::vector<std::function<void(const Place &)>> m_strokes;
};

} // namespace lastroom
