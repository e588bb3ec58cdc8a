// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace lastroom {

/** One thing to do in a lesson, on one of the pages. A value. */
struct LessonStep
{
    enum class Kind {
        Order, ///< the statements of a schedule are issued, one by one
        Race, ///< strategies are raced
        Explore, ///< every order of strategies is run
    };

    Kind kind = Kind::Order;
    QString task; ///< what to do, and what to look at
    QString done; ///< what was to be seen; said once it is done
    QStringList strategies; ///< names; of an order one
    bool everyLevel = false; ///< explores them at every isolation level
    QString schedule; ///< of an order: what is there when it is done; it begins with that of the
                      ///< step before, where that is an order of the same strategy
    QString shows; ///< of an order: what it comes to, as Goal::parse() reads it; may be empty
};

/** A way through the pages in about five minutes. A value. */
struct Lesson
{
    QString name; ///< [a-z]+; progress is kept by it
    QString title;
    QString about; ///< what one knows after it
    QList<LessonStep> steps;

    /** What has been issued when the step at \p place begins; empty for a fresh row. */
    QString given(int place) const;
};

/** All of them, in the order of the story. In the language of now. A function; any thread. */
QList<Lesson> lessons();

} // namespace lastroom
