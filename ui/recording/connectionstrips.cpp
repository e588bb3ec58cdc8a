// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/recording/connectionstrips.h"

#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <array>
#include <cmath>

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

constexpr int columns = 600;
constexpr int lines = 4; ///< of the picture a connection: what is drawn has a height
constexpr int stripe = 2; ///< columns
constexpr double leastRow = 4; ///< pixels: as many as 64 are to be told apart
constexpr double gap = 8;
constexpr std::array activities{Activity::Looking, Activity::Waiting, Activity::Working,
                                Activity::Holding, Activity::Resting};

} // namespace

ConnectionStrips::ConnectionStrips(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"connectionStrips"_s);
    setAccessibleName(tr("Where the connections’ time went"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void ConnectionStrips::setRecording(const Recording *recording, const QList<Strategy> &ways,
                                    RaceTime length)
{
    m_recording = recording;
    m_ways = ways;
    m_length = length;
    arrange();
}

void ConnectionStrips::setTime(RaceTime time)
{
    if (m_time == time)
        return;
    m_time = time;
    figuresChanged();
    update();
}

void ConnectionStrips::setTheme(const Theme &theme)
{
    m_theme = theme;
    paintPicture();
    update();
}

QString ConnectionStrips::nameOf(Activity activity)
{
    switch (activity) {
    case Activity::Resting:
        return tr("resting");
    case Activity::Looking:
        return tr("looking");
    case Activity::Waiting:
        return tr("waiting for a lock");
    case Activity::Working:
        return tr("working");
    case Activity::Holding:
        return tr("between statements");
    }
    return {};
}

QColor ConnectionStrips::colourOf(Activity activity) const
{
    switch (activity) {
    case Activity::Resting:
        return m_theme.locked;
    case Activity::Looking:
        return m_theme.strategy(1);
    case Activity::Waiting:
        return m_theme.overbooked;
    case Activity::Working:
        return m_theme.strategy(2);
    case Activity::Holding:
        return m_theme.caution;
    }
    return m_theme.locked;
}

/** Whole and striped, whole, the lower half, the upper half, or a thin line: they differ without
 * colour, too. */
QColor ConnectionStrips::colourAt(Activity activity, int column, int line) const
{
    switch (activity) {
    case Activity::Waiting:
        return column / stripe % 2 == 0 ? colourOf(activity) : m_theme.overbookedFill;
    case Activity::Working:
        return colourOf(activity);
    case Activity::Looking:
        return line >= lines / 2 ? colourOf(activity) : m_theme.panel;
    case Activity::Holding:
        return line < lines / 2 ? colourOf(activity) : m_theme.panel;
    case Activity::Resting:
        return line == lines - 1 ? colourOf(activity) : m_theme.panel;
    }
    return m_theme.panel;
}

QImage ConnectionStrips::sampleOf(Activity activity) const
{
    QImage sample(4 * stripe, lines, QImage::Format_RGB32);
    for (int column = 0; column < sample.width(); ++column) {
        for (int line = 0; line < lines; ++line)
            sample.setPixelColor(column, line, colourAt(activity, column, line));
    }
    return sample;
}

void ConnectionStrips::arrange()
{
    m_times.reset();
    if (m_recording && m_length > 0)
        m_times.emplace(*m_recording, m_ways, m_length, columns);
    paintPicture();
    figuresChanged();
    updateGeometry();
    update();
}

void ConnectionStrips::paintPicture()
{
    m_picture = {};
    if (!m_times)
        return;
    m_picture = QImage(columns, lines * std::max(1, m_times->connections()), QImage::Format_RGB32);
    for (int connection = 0; connection < m_times->connections(); ++connection) {
        int since = 0; // the column where it began
        for (int column = 0; column < columns; ++column) {
            const Activity activity = m_times->at(connection, column);
            if (activity != m_times->at(connection, since))
                since = column;
            for (int line = 0; line < lines; ++line)
                m_picture.setPixelColor(column, connection * lines + line,
                                        colourAt(activity, column - since, line));
        }
    }
}

double ConnectionStrips::labelWidth() const
{
    return fontMetrics().horizontalAdvance(u"000"_s) + gap * 2;
}

QRectF ConnectionStrips::plot() const
{
    return {labelWidth(), 0, std::max(1., width() - labelWidth() - gap), double(height())};
}

double ConnectionStrips::rowHeight() const
{
    return m_times ? plot().height() / std::max(1, m_times->connections()) : plot().height();
}

QSize ConnectionStrips::sizeHint() const
{
    const int rows = m_times ? m_times->connections() : 8;
    return {fontMetrics().height() * 30,
            int(rows * std::max(leastRow, std::min(fontMetrics().height() * 1., 160. / rows)))};
}

QSize ConnectionStrips::minimumSizeHint() const
{
    const int rows = m_times ? m_times->connections() : 8;
    return {fontMetrics().height() * 12, int(rows * leastRow)};
}

void ConnectionStrips::paintEvent(QPaintEvent * /*event*/)
{
    if (!m_times)
        return;
    QPainter painter(this);
    const QRectF box = plot();
    const double row = rowHeight();
    const double space = row >= 8 ? std::floor(row * 0.15) : row >= 6 ? 1 : 0;
    for (int connection = 0; connection < m_times->connections(); ++connection)
        painter.drawImage(QRectF(box.left(), connection * row, box.width(), row - space), m_picture,
                          QRectF(0, connection * lines, columns, lines));
    // Labels where they do not touch each other.
    const int every = int(std::ceil(fontMetrics().height() / row));
    painter.setPen(m_theme.mutedText);
    for (int connection = 0; connection < m_times->connections(); connection += every)
        painter.drawText(QRectF(0, connection * row, labelWidth() - gap,
                                std::max(row, double(fontMetrics().height()))),
                         int(Qt::AlignRight | (every > 1 ? Qt::AlignTop : Qt::AlignVCenter)),
                         QString::number(connection + 1));
    paintHolders(painter);
}

void ConnectionStrips::paintHolders(QPainter &painter) const
{
    const QRectF box = plot();
    const double x = box.left() + box.width() * double(m_time) / double(m_length);
    painter.setPen(QPen(m_theme.link, 2));
    painter.drawLine(QPointF(x, 0), QPointF(x, height()));
    painter.setRenderHint(QPainter::Antialiasing);
    for (const ConnectionTimes::Holder &holder : m_times->holdersAt(m_time)) {
        const double middle = (holder.connection + 0.5) * rowHeight();
        const QString name = m_recording->description().inventory.hotels.at(holder.hotel).name;
        const QString text = tr("holds %1").arg(name);
        const QFontMetricsF metrics(font());
        const double wide = metrics.horizontalAdvance(text) + gap * 2;
        const double left = x + wide + 6 < box.right() ? x + 6 : x - wide - 6;
        const QRectF sign(
            left, std::clamp(middle - metrics.height() / 2, 0., height() - metrics.height()), wide,
            metrics.height());
        painter.setPen(QPen(m_theme.text, 1));
        painter.setBrush(m_theme.panel);
        painter.drawRoundedRect(sign, 4, 4);
        painter.drawEllipse(QPointF(x, middle), 4, 4);
        painter.drawText(sign, Qt::AlignCenter, text);
    }
}

QString ConnectionStrips::sharesText(const ActivityShares &shares) const
{
    QStringList parts;
    for (const Activity activity : activities) {
        const double share = shares[std::size_t(activity)];
        if (share >= 0.001)
            parts.append(
                tr("%1 %2 %").arg(nameOf(activity), QLocale().toString(share * 100, 'f', 1)));
    }
    return parts.join(u", "_s);
}

/** The hotels whose rows it has at the moment that is shown. */
QStringList ConnectionStrips::heldBy(int connection) const
{
    QStringList hotels;
    for (const ConnectionTimes::Holder &holder : m_times->holdersAt(m_time)) {
        if (holder.connection == connection)
            hotels.append(m_recording->description().inventory.hotels.at(holder.hotel).name);
    }
    return hotels;
}

QList<QStringList> ConnectionStrips::figures() const
{
    QStringList headings{tr("connection")};
    for (const Activity activity : activities)
        headings.append(tr("%1, %").arg(nameOf(activity)));
    headings.append(tr("holds now"));
    QList<QStringList> rows{headings};
    for (int connection = 0; m_times && connection < m_times->connections(); ++connection) {
        QStringList row{QString::number(connection + 1)};
        for (const Activity activity : activities)
            row.append(QLocale().toString(m_times->shares(connection)[std::size_t(activity)] * 100,
                                          'f', 1));
        rows.append(row << heldBy(connection).join(u", "_s));
    }
    return rows;
}

QString ConnectionStrips::description() const
{
    return m_times ? tr("All: %1").arg(sharesText(m_times->sharesOfAll())) : QString();
}

bool ConnectionStrips::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || !m_times)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int connection
        = std::clamp(int(help->pos().y() / rowHeight()), 0, m_times->connections() - 1);
    QToolTip::showText(
        help->globalPos(),
        tr("Connection %1: %2").arg(connection + 1).arg(sharesText(m_times->shares(connection))),
        this);
    return true;
}

void ConnectionStrips::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    update();
}

} // namespace lastroom
