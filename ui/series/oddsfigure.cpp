// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/series/oddsfigure.h"

#include "core/model/sentence.h"
#include "core/model/text.h"
#include "ui/chart/nicescale.h"
#include "ui/theme/hatch.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostBins = 20; // beside that of no room
constexpr double plotLines = 4.2; // height of a histogram, in lines of text
constexpr double countLines = 1.2; // of them above the highest bar
constexpr double gapLines = 0.7; // below it
constexpr double squareShare = 0.8; // em
constexpr double leastEm = 18; // of the width
constexpr int wrapped = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

QString percent(double share)
{
    return QLocale().toString(share * 100, 'f', 1);
}

QFont smallFont(const FigureStyle &style)
{
    QFont font = style.font;
    font.setPointSizeF(font.pointSizeF() * 0.95);
    return font;
}

} // namespace

OddsFigure::OddsFigure(const RaceSeries &series, QList<int> places)
    : m_places(std::move(places))
{
    qint64 most = 0;
    const QList<RaceSeries::Odds> all = series.odds();
    for (const RaceSeries::Odds &odds : all)
        most = std::max(most, odds.rooms.last());
    m_binWidth = std::max<qint64>(1, std::llround(niceStep(double(most), mostBins)));
    const qsizetype bins = 1 + (most + m_binWidth - 1) / m_binWidth;
    for (const RaceSeries::Odds &odds : all) {
        Histogram histogram{odds, QList<int>(bins, 0)};
        for (const qint64 rooms : odds.rooms)
            ++histogram.counts[(rooms + m_binWidth - 1) / m_binWidth];
        for (const int count : std::as_const(histogram.counts))
            m_greatest = std::max(m_greatest, count);
        m_histograms.append(histogram);
    }
}

QString OddsFigure::name() const
{
    return u"odds"_s;
}

QString OddsFigure::title() const
{
    const int races = m_histograms.isEmpty() ? 0 : m_histograms.first().odds.races;
    return races == 1 ? Text::tr("One race")
                      : Text::tr("The odds in %1 races").arg(QLocale().toString(races));
}

QString OddsFigure::sentence(const RaceSeries::Odds &odds) const
{
    const QLocale locale;
    const QString share
        = Text::tr("%1 overbooked in %2 of %3 races (%4 %, 95 % interval %5 to %6 %)")
              .arg(odds.title, locale.toString(odds.overbooked), locale.toString(odds.races),
                   percent(double(odds.overbooked) / odds.races), percent(odds.interval.least),
                   percent(odds.interval.most));
    if (odds.overbooked == 0)
        return share;
    if (odds.rooms.first() == odds.rooms.last())
        return Text::tr("%1; %2 too many").arg(share, roomsText(odds.rooms.last()));
    return Text::tr("%1; %2 to %3 rooms too many, median %4")
        .arg(share, locale.toString(odds.rooms.first()), locale.toString(odds.rooms.last()),
             locale.toString(odds.median()));
}

QString OddsFigure::description() const
{
    QStringList sentences;
    for (const Histogram &histogram : m_histograms)
        sentences.append(sentence(histogram.odds) + u'.');
    return sentences.join(u'\n');
}

QList<QStringList> OddsFigure::data() const
{
    QList<QStringList> rows{{u"strategy"_s, u"overbooked_rooms"_s, u"races"_s}};
    for (const Histogram &histogram : m_histograms) {
        const QList<qint64> &rooms = histogram.odds.rooms;
        for (qsizetype at = 0; at < rooms.size();) {
            const auto races = std::count(rooms.begin(), rooms.end(), rooms.at(at));
            rows.append(
                {histogram.odds.strategy, QString::number(rooms.at(at)), QString::number(races)});
            at += races;
        }
    }
    return rows;
}

/** The bars that are drawn. */
QList<QStringList> OddsFigure::table() const
{
    QList<QStringList> rows{{Text::tr("strategy"), Text::tr("rooms too many"), Text::tr("races")}};
    for (const Histogram &histogram : m_histograms) {
        for (qsizetype bin = 0; bin < histogram.counts.size(); ++bin) {
            if (histogram.counts.at(bin) > 0)
                rows.append({histogram.odds.title, binText(bin),
                             QLocale().toString(histogram.counts.at(bin))});
        }
    }
    return rows;
}

QString OddsFigure::binText(qsizetype bin) const
{
    const QLocale locale;
    const qint64 last = bin * m_binWidth;
    return m_binWidth == 1 || bin == 0
        ? locale.toString(last)
        : u"%1–%2"_s.arg(locale.toString(last - m_binWidth + 1), locale.toString(last));
}

double OddsFigure::countsWidth(const FigureStyle &style) const
{
    return std::ceil(
        QFontMetricsF(smallFont(style)).horizontalAdvance(QLocale().toString(m_greatest) + u' '));
}

double OddsFigure::leastWidth(const FigureStyle &style) const
{
    const QFontMetricsF metrics(style.font);
    double widest = leastEm * metrics.ascent();
    for (const Histogram &histogram : m_histograms) {
        for (const QString &word : sentence(histogram.odds).split(u' '))
            widest = std::max(widest, metrics.horizontalAdvance(word) + 2 * metrics.ascent());
    }
    return std::ceil(widest);
}

double OddsFigure::sentenceHeight(const RaceSeries::Odds &odds, double width,
                                  const FigureStyle &style) const
{
    const QFontMetricsF metrics(style.font);
    const double left = metrics.ascent() * squareShare * 1.6;
    return std::ceil(
        metrics.boundingRect(QRectF(0, 0, width - left, 1e6), wrapped, sentence(odds)).height());
}

double OddsFigure::heightFor(double width, const FigureStyle &style) const
{
    const double line = QFontMetricsF(style.font).height();
    double height = 2.4 * line; // the bins and what they are of
    for (const Histogram &histogram : m_histograms)
        height += sentenceHeight(histogram.odds, width, style) + (plotLines + gapLines) * line;
    return height;
}

void OddsFigure::paint(QPainter &painter, const QSizeF &size, const FigureStyle &style) const
{
    const QFontMetricsF metrics(style.font);
    const double line = metrics.height();
    const double square = metrics.ascent() * squareShare;
    // What is higher than needed goes to the histograms.
    const double more = std::max(0., size.height() - heightFor(size.width(), style))
        / double(std::max<qsizetype>(1, m_histograms.size()));
    double y = 0;
    QRectF plot;
    for (qsizetype at = 0; at < m_histograms.size(); ++at) {
        const Histogram &histogram = m_histograms.at(at);
        painter.fillRect(QRectF(0, y + (metrics.ascent() - square) / 2 + 1, square, square),
                         style.theme.strategy(m_places.value(at, int(at))));
        const double text = sentenceHeight(histogram.odds, size.width(), style);
        painter.setFont(style.font);
        painter.setPen(style.theme.text);
        painter.drawText(QRectF(square * 1.6, y, size.width() - square * 1.6, text + 1), wrapped,
                         sentence(histogram.odds));
        y += text + countLines * line;
        plot = {countsWidth(style), y, size.width() - countsWidth(style),
                (plotLines - countLines) * line + more};
        paintBars(painter, histogram, plot, style);
        y = plot.bottom() + gapLines * line;
    }
    if (!m_histograms.isEmpty())
        paintBins(painter, plot, style);
}

void OddsFigure::paintBars(QPainter &painter, const Histogram &histogram, const QRectF &plot,
                           const FigureStyle &style) const
{
    const QFont font = smallFont(style);
    const QFontMetricsF metrics(font);
    const int greatest = *std::max_element(histogram.counts.begin(), histogram.counts.end());
    const double slot = plot.width() / double(histogram.counts.size());
    const bool countsFit = metrics.horizontalAdvance(QLocale().toString(greatest)) <= slot * 0.95;
    painter.setFont(font);
    if (!countsFit) {
        painter.fillRect(QRectF(plot.left(), plot.top(), plot.width(), 1), style.theme.grid);
        painter.setPen(style.theme.mutedText);
        painter.drawText(QPointF(0, plot.top() + metrics.ascent() / 2),
                         QLocale().toString(greatest));
    }
    for (qsizetype bin = 0; bin < histogram.counts.size(); ++bin) {
        const int count = histogram.counts.at(bin);
        if (count == 0)
            continue;
        const double height = plot.height() * count / greatest;
        const QRectF bar(plot.left() + (double(bin) + 0.1) * slot, plot.bottom() - height,
                         slot * 0.8, height);
        painter.fillRect(bar, bin == 0 ? style.theme.safe : style.theme.overbookedFill);
        if (bin > 0)
            painter.fillPath(hatch({bar}, 5), style.theme.overbooked);
        if (!countsFit)
            continue;
        const QString text = QLocale().toString(count);
        painter.setPen(bin == 0 ? style.theme.safeText : style.theme.overbookedText);
        painter.drawText(QPointF(bar.center().x() - metrics.horizontalAdvance(text) / 2,
                                 bar.top() - metrics.descent() - 1),
                         text);
    }
    painter.fillRect(QRectF(plot.left(), plot.bottom() - 0.5, plot.width(), 1),
                     style.theme.mutedText);
}

void OddsFigure::paintBins(QPainter &painter, const QRectF &plot, const FigureStyle &style) const
{
    const QFont font = smallFont(style);
    const QFontMetricsF metrics(font);
    const qsizetype bins = m_histograms.first().counts.size();
    const double slot = plot.width() / double(bins);
    double widest = 0;
    for (qsizetype bin = 0; bin < bins; ++bin)
        widest = std::max(widest, metrics.horizontalAdvance(binText(bin)));
    const auto each = qsizetype(std::ceil(widest * 1.15 / slot));
    painter.setFont(font);
    painter.setPen(style.theme.mutedText);
    const double y = plot.bottom() + metrics.ascent() + 3;
    double end = -1e6; // of the label before
    for (qsizetype bin = 0; bin < bins; bin += std::max<qsizetype>(1, each)) {
        const QString text = binText(bin);
        const double width = metrics.horizontalAdvance(text);
        const double middle = plot.left() + (double(bin) + 0.5) * slot;
        const double left = std::clamp(middle - width / 2, 0., plot.right() - width);
        if (left < end + metrics.ascent() * 0.4)
            continue;
        painter.drawText(QPointF(left, y), text);
        end = left + width;
    }
    const QString about = Text::tr("rooms too many in a race; the bars say in how many races");
    const QString shown = metrics.horizontalAdvance(about) <= plot.right()
        ? about
        : Text::tr("rooms too many in a race");
    painter.drawText(QPointF(plot.right() - metrics.horizontalAdvance(shown), y + metrics.height()),
                     shown);
}

} // namespace lastroom
