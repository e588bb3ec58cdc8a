// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/recording/actfigure.h"

#include "core/model/text.h"
#include "ui/recording/actlanes.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

constexpr int wrapped = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;
constexpr double gapShare = 0.7; // em

double textHeight(const QString &text, double width, const QFont &font)
{
    return std::ceil(
        QFontMetricsF(font).boundingRect(QRectF(0, 0, width, 1e6), wrapped, text).height());
}

} // namespace

ActFigure::ActFigure(const CaughtInTheAct &act, const QString &strategy)
    : m_act(act)
    , m_strategy(strategy)
{
}

QString ActFigure::name() const
{
    return u"act"_s;
}

QString ActFigure::title() const
{
    return Text::tr("Caught in the act: %1, %2").arg(m_strategy, m_act.hotel);
}

QString ActFigure::sentences() const
{
    QStringList sentences = m_act.why;
    sentences.append(ActLanes::notDrawn(m_act));
    return sentences.join(u' ').trimmed();
}

QString ActFigure::description() const
{
    return sentences() + u'\n' + lanes(1000, {})->description();
}

QList<QStringList> ActFigure::data() const
{
    QList<QStringList> rows = table();
    rows.first()
        = {u"client"_s, u"rooms"_s, u"statement"_s, u"sent_ms"_s, u"answered_ms"_s, u"part"_s};
    return rows;
}

QList<QStringList> ActFigure::table() const
{
    return lanes(1000, {})->figures();
}

std::unique_ptr<ActLanes> ActFigure::lanes(double width, const FigureStyle &style) const
{
    auto lanes = std::make_unique<ActLanes>();
    lanes->setFont(style.font);
    lanes->setTheme(style.theme);
    lanes->setAct(m_act);
    lanes->layOut({width, double(lanes->sizeHint().height())});
    return lanes;
}

double ActFigure::leastWidth(const FigureStyle &style) const
{
    return lanes(1000, style)->leastWidth();
}

double ActFigure::heightFor(double width, const FigureStyle &style) const
{
    return lanes(width, style)->sizeHint().height() + gapShare * QFontMetricsF(style.font).ascent()
        + textHeight(sentences(), width, style.font);
}

void ActFigure::paint(QPainter &painter, const QSizeF &size, const FigureStyle &style) const
{
    const std::unique_ptr<ActLanes> shown = lanes(size.width(), style);
    shown->paintOn(painter);
    const double top = shown->sizeHint().height() + gapShare * QFontMetricsF(style.font).ascent();
    painter.setFont(style.font);
    painter.setPen(style.theme.text);
    painter.drawText(QRectF(0, top, size.width(), size.height() - top), wrapped, sentences());
}

} // namespace lastroom
