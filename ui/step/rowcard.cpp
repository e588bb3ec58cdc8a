// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/step/rowcard.h"

#include <QApplication>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QStyle>

#include <algorithm>
#include <array>

namespace lastroom {

using namespace Qt::StringLiterals;

RowCard::RowCard(QWidget *parent)
    : QFrame(parent)
    , m_rule(new QFrame(this))
    , m_sentence(new QLabel(this))
{
    setProperty("panel", true);
    auto *heading = new QLabel(tr("Hotel A in the database"), this);
    heading->setProperty("role", u"heading"_s);
    m_rule->setFixedHeight(1);
    auto *grid = new QGridLayout(this);
    grid->addWidget(heading, 0, 0, 1, 4);
    grid->addWidget(m_rule, 2, 0, 1, 4);
    grid->setVerticalSpacing(4);
    const std::array names{tr("contracted"), tr("locked"), tr("reserved"), tr("ledger")};
    const std::array toolTips{
        tr("Rooms that the event may sell in this hotel"), tr("Rooms held back"),
        tr("The counter in event_hotel_rooms: how many rooms are sold"),
        tr("The sum over the rows of reservations: how many rooms are sold, written down a second "
           "time. The two can disagree")};
    const std::array objectNames{u"row-contracted"_s, u"row-locked"_s, u"row-reserved"_s,
                                 u"row-ledger"_s};
    for (int column = 0; column < 4; ++column) {
        auto *name = new QLabel(names.at(std::size_t(column)), this);
        name->setProperty("role", u"section"_s);
        name->setToolTip(toolTips.at(std::size_t(column)));
        auto *figure = new QLabel(this);
        figure->setObjectName(objectNames.at(std::size_t(column)));
        figure->setToolTip(toolTips.at(std::size_t(column)));
        figure->setProperty("role", u"figure"_s);
        grid->addWidget(name, 1, column, Qt::AlignLeading);
        grid->addWidget(figure, 3, column, Qt::AlignLeading);
        grid->setColumnStretch(column, 1);
        m_figures.append(figure);
    }
    m_sentence->setObjectName(u"row-sentence"_s);
    m_sentence->setWordWrap(true);
    grid->addWidget(m_sentence, 4, 0, 1, 4);
    setFigureFonts();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void RowCard::setTheme(const Theme &theme)
{
    m_rule->setStyleSheet(u"background: %1"_s.arg(theme.panelBorder.name()));
}

ToneText RowCard::sentence(const ScheduleRecording &recording)
{
    const Keeps keeps = recording.strategy.keeps;
    const HotelRecords records = recording.records();
    const QLocale locale;
    if (const qint64 over = recording.overbooked(); over > 0) {
        QString text = over == 1 ? tr("1 room sold twice")
                                 : tr("%1 rooms too many").arg(locale.toString(over));
        if (keeps == Keeps::CounterAndLedger
            && records.reserved + records.locked <= records.contracted)
            text += tr(", and the counter hides it");
        return {text, Tone::Overbooked};
    }
    const qint64 left = records.available(keeps);
    const QString rooms = left == 0 ? tr("no room left")
        : left == 1                 ? tr("1 room left")
                                    : tr("%1 rooms left").arg(locale.toString(left));
    if (const qint64 lost = recording.lostRooms(); lost > 0)
        return {lost == 1
                    ? tr("1 room counted as sold, and sold to nobody")
                    : tr("%1 rooms counted as sold, and sold to nobody").arg(locale.toString(lost)),
                Tone::Overbooked};
    if (records.agrees(keeps))
        return {rooms, Tone::Muted};
    return {tr("%1; counter and ledger differ").arg(rooms),
            recording.ending() == Ending::LedgerDiffers ? Tone::Overbooked : Tone::Muted};
}

void RowCard::show(const ScheduleRecording &recording)
{
    const HotelRecords records = recording.records();
    const Keeps keeps = recording.strategy.keeps;
    const std::array values{records.contracted, records.locked, records.reserved, records.ledger};
    const qint64 limit = records.contracted - records.locked;
    const std::array over{false, false, keeps != Keeps::Ledger && records.reserved > limit,
                          keeps != Keeps::Counter && records.ledger > limit};
    for (int column = 0; column < 4; ++column) {
        const auto at = std::size_t(column);
        m_figures.at(column)->setText(QLocale().toString(values.at(at)));
        setRole(m_figures.at(column), over.at(at) ? u"overbooked"_s : u"figure"_s);
    }
    const ToneText text = sentence(recording);
    m_sentence->setText(text.text);
    setRole(m_sentence, text.tone == Tone::Overbooked ? u"overbooked"_s : u"muted"_s);
    QFont font = m_sentence->font();
    font.setWeight(text.tone == Tone::Overbooked ? QFont::DemiBold : QFont::Normal);
    m_sentence->setFont(font);
}

void RowCard::setRole(QLabel *label, const QString &role)
{
    if (label->property("role").toString() == role)
        return;
    label->setProperty("role", role);
    label->style()->unpolish(label);
    label->style()->polish(label);
}

void RowCard::setFigureFonts()
{
    QFont large = QApplication::font();
    large.setPointSizeF(large.pointSizeF() * 1.6);
    large.setBold(true);
    for (QLabel *figure : m_figures)
        figure->setFont(large);
}

void RowCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        setFigureFonts();
}

} // namespace lastroom
