// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/schedule/situation.h"
#include "ui/control/numberbox.h"

#include <QObject>

namespace lastroom {

/**
 * The two numbers of a situation in a tool bar: how many rooms are left, how many each client
 * wants. Each has its label inside, which gets shorter where there is little room. Thread: GUI.
 */
class RoomFields : public QObject
{
    Q_OBJECT

public:
    enum class Labels { Whole, Short, None };

    /** \p page is the beginning of the fields' names: "step". \p parent lays them out. */
    RoomFields(const QString &page, QWidget *parent);

    NumberBox *rooms() const { return m_rooms; } ///< owned by the parent

    NumberBox *booking() const { return m_booking; } ///< owned by the parent

    /** Without changed(). */
    void set(const Situation &situation);

    void setLabels(Labels labels);

    /** What both need for their writing with these labels, in pixels. */
    int widthOfWriting(Labels labels) const;

signals:
    void changed();

private:
    NumberBox *m_rooms;
    NumberBox *m_booking;
};

} // namespace lastroom
