// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/roomfields.h"

#include <QSignalBlocker>

#include <algorithm>

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

using Labels = RoomFields::Labels;

QString labelOfRooms(Labels labels)
{
    if (labels == Labels::None)
        return {};
    return labels == Labels::Whole ? RoomFields::tr("Rooms left: ") : RoomFields::tr("Left: ");
}

QString labelOfBooking(Labels labels)
{
    if (labels == Labels::None)
        return {};
    return labels == Labels::Whole ? RoomFields::tr("Each wants: ") : RoomFields::tr("Each: ");
}

NumberBox *makeBox(const QString &objectName, const QString &name, const QString &toolTip,
                   QWidget *parent)
{
    auto *box = new NumberBox({1, Situation::mostRooms}, parent);
    box->setObjectName(objectName);
    box->setAlignment(Qt::AlignLeft);
    // As high as the buttons beside it.
    box->setStyleSheet(u"QSpinBox { padding: 0.35em 0.5em }"_s);
    box->setAccessibleName(name);
    const QString range = RoomFields::tr("%1 to %2").arg(box->minimum()).arg(box->maximum());
    box->setAccessibleDescription(u"%1 %2."_s.arg(toolTip, range));
    // As markup the text is broken into lines.
    box->setToolTip(u"<p>%1</p>"_s.arg(box->accessibleDescription().toHtmlEscaped()));
    return box;
}

void setLabel(NumberBox *box, const QString &label)
{
    box->setPrefix(label);
    // It does not know that its prefix has changed.
    box->updateGeometry();
}

int widthOf(const NumberBox *box, const QString &label)
{
    const QFontMetrics metrics = box->fontMetrics();
    return std::max(metrics.horizontalAdvance(QString::number(Situation::mostRooms)),
                    metrics.horizontalAdvance(label + box->cleanText()));
}

} // namespace

RoomFields::RoomFields(const QString &page, QWidget *parent)
    : QObject(parent)
    , m_rooms(makeBox(page + u"Rooms"_s, tr("Rooms left"),
                      tr("How many rooms of the hotel are left when the first client looks."),
                      parent))
    , m_booking(makeBox(page + u"Booking"_s, tr("Each wants"),
                        tr("How many rooms each client wants. Where there is enough for all, "
                           "nothing can be overbooked."),
                        parent))
{
    setLabels(Labels::Whole);
    for (const NumberBox *box : {m_rooms, m_booking})
        connect(box, &NumberBox::valueChanged, this, &RoomFields::changed);
}

void RoomFields::set(const Situation &situation)
{
    const QSignalBlocker blocker(this);
    m_rooms->setValue(situation.rooms);
    m_booking->setValue(situation.booking);
}

void RoomFields::setLabels(Labels labels)
{
    setLabel(m_rooms, labelOfRooms(labels));
    setLabel(m_booking, labelOfBooking(labels));
}

int RoomFields::widthOfWriting(Labels labels) const
{
    return widthOf(m_rooms, labelOfRooms(labels)) + widthOf(m_booking, labelOfBooking(labels));
}

} // namespace lastroom
