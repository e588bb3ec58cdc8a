// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/recording/schedulepicture.h"

#include "ui/recording/exploretext.h"
#include "ui/recording/gapchooser.h"
#include "ui/recording/picturelayout.h"
#include "ui/recording/scheduletable.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace lastroom {

using namespace Qt::StringLiterals;

SchedulePicture::SchedulePicture(QWidget *parent)
    : QWidget(parent)
    , m_gaps(new GapChooser(this, this, [this](const LaneGap &gap) { return placeOf(gap); }))
{
    setObjectName(u"schedulePicture"_s);
    setAccessibleName(tr("Picture of the schedule"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void SchedulePicture::setRecording(const ScheduleRecording &recording)
{
    m_recording = recording;
    m_isStale = false;
    figuresChanged();
    updateGeometry();
    update();
}

QList<QStringList> SchedulePicture::figures() const
{
    return scheduleTable(m_recording);
}

QString SchedulePicture::description() const
{
    QStringList lines;
    for (int place = 0; place < m_recording.steps.size(); ++place)
        lines.append(describe(place));
    return lines.join(u'\n');
}

void SchedulePicture::setStale(bool stale)
{
    if (m_isStale == stale)
        return;
    m_isStale = stale;
    update();
}

void SchedulePicture::setTheme(const Theme &theme)
{
    m_theme = theme;
    update();
}

PictureLayout SchedulePicture::layOut() const
{
    return {m_recording, QFontMetricsF(font()), QSizeF(size())};
}

QSize SchedulePicture::minimumSizeHint() const
{
    return PictureLayout::least(m_recording, QFontMetricsF(font())).toSize();
}

QSize SchedulePicture::sizeHint() const
{
    const QFontMetricsF metrics(font());
    return PictureLayout(m_recording, metrics, {1e6, 1e6}).size().toSize();
}

void SchedulePicture::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

/** In the row of its client, from the box of the one step to that of the other. */
QRectF SchedulePicture::placeOf(const LaneGap &gap) const
{
    const PictureLayout layout = layOut();
    const QRectF before = layout.box(gap.from, gap.lane);
    const QRectF after = layout.box(gap.to, gap.lane);
    const double left = gap.isWait ? before.left() : before.right();
    return {left, before.top(), after.left() - left, before.height()};
}

void SchedulePicture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintOn(painter);
    m_gaps->paint(painter, m_theme);
}

void SchedulePicture::paintOn(QPainter &painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_recording.steps.isEmpty())
        return;
    if (m_isStale)
        painter.setOpacity(0.35);
    const PictureLayout layout = layOut();
    for (int client = 0; client < m_recording.situation.clients; ++client)
        paintClient(painter, layout, client);
    for (int place = 0; place < m_recording.steps.size(); ++place) {
        paintWaiting(painter, layout, place);
        paintStep(painter, layout, place);
    }
    paintRecords(painter, layout);
}

QString SchedulePicture::describe(int place) const
{
    const RecordedStep &step = m_recording.steps.at(place);
    QString text = tr("%1. %2, %3: %4")
                       .arg(place + 1)
                       .arg(clientName(step.move.client), step.name, step.resultText());
    if (!step.waitsFor.isEmpty())
        text += tr("; waited for %1").arg(clientNames(step.waitsFor));
    if (step.answer && !step.answer->message.isEmpty())
        text += u"\n"_s + step.answer->message;
    return text;
}

QString SchedulePicture::toolTipAt(const QPointF &position) const
{
    const PictureLayout layout = layOut();
    for (int place = 0; place < m_recording.steps.size(); ++place) {
        const RecordedStep &step = m_recording.steps.at(place);
        if (layout.box(place, step.move.client).contains(position)
            || layout.waiting(step, place).contains(position)
            || (step.answeredAt > place
                && layout.box(step.answeredAt, step.move.client).contains(position)))
            return describe(place);
        for (int row = 0; row < layout.records().size(); ++row) {
            if (layout.record(row, place).contains(position) && !step.committed)
                return tr("A lock on the table hid the row at this moment.");
        }
    }
    return {};
}

bool SchedulePicture::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QString text = toolTipAt(help->pos());
    if (text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(),
                           u"<p>%1</p>"_s.arg(text.toHtmlEscaped().replace(u'\n', u"<br>"_s)),
                           this);
    return true;
}

} // namespace lastroom
