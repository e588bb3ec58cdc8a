// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/step/boardpainter.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

constexpr double inset = 0.75; // em, from a box's border to its writing

QColor faded(const QColor &colour, double share)
{
    QColor result = colour;
    result.setAlphaF(float(share));
    return result;
}

} // namespace

BoardPainter::BoardPainter(QPainter &painter, const BoardLayout &layout,
                           const ScheduleRecording &recording, const Theme &theme,
                           const QFont &font)
    : m_painter(painter)
    , m_layout(layout)
    , m_recording(recording)
    , m_words(recording)
    , m_theme(theme)
    , m_brush(painter, layout.metrics().em, font)
    , m_em(layout.metrics().em)
    , m_line(layout.metrics().line)
    , m_plain(font)
    , m_bold(BoardBrush::scaled(font, 1, QFont::DemiBold))
    , m_code(codeFont())
    , m_small(BoardBrush::scaled(font, 0.94, QFont::DemiBold))
{
    m_code.setPointSizeF(font.pointSizeF() * 0.9);
    // Without ligatures: ">=" is to be read as it is typed.
    m_code.setStyleStrategy(QFont::PreferNoShaping);
}

double BoardPainter::thick() const
{
    return std::max(1.5, m_em * 0.14);
}

Theme::ClientColours BoardPainter::coloursOf(int step) const
{
    return m_theme.client(m_recording.steps.at(step).move.client);
}

void BoardPainter::paintBoard() const
{
    paintLanes();
    for (const BoardLayout::Wait &wait : m_layout.waits())
        paintWait(wait);
    for (const BoardLayout::Arrow &arrow : m_layout.arrows())
        paintArrow(arrow);
    for (const BoardLayout::Statement &statement : m_layout.statements())
        paintStatement(statement);
    for (const BoardLayout::State &state : m_layout.states())
        paintState(state);
    for (const BoardLayout::Return &back : m_layout.returns())
        paintReturn(back);
    for (const BoardLayout::Footer &footer : m_layout.footers())
        paintFooter(footer);
}

void BoardPainter::paintHeads() const
{
    for (const BoardLayout::Lane &lane : m_layout.lanes()) {
        const bool isRow = lane.client == BoardLayout::rowLane;
        const Theme::ClientColours colours = m_theme.client(std::max(0, lane.client));
        const QColor fill = isRow ? m_theme.mutedText : colours.fill;
        m_painter.setPen(QPen(fill, 1, Qt::DashLine));
        m_painter.drawLine(QPointF(lane.centre, lane.head.bottom()),
                           QPointF(lane.centre, m_layout.headHeight()));
        m_brush.frame(lane.head, fill, Qt::NoPen, lane.head.height() / 2 / m_em);
        m_brush.writeCentred(lane.head, isRow ? StepWords::tr("Hotel A") : clientName(lane.client),
                             BoardBrush::scaled(m_bold, 1.1, QFont::DemiBold),
                             isRow ? m_theme.panel : colours.onFill);
    }
}

void BoardPainter::paintLanes() const
{
    for (const BoardLayout::Lane &lane : m_layout.lanes()) {
        const QColor line = lane.client == BoardLayout::rowLane ? m_theme.mutedText
                                                                : m_theme.client(lane.client).fill;
        QPen pen(line, std::max(1.0, m_em * 0.09));
        pen.setDashPattern({3.5, 3.5});
        m_painter.setPen(pen);
        m_painter.drawLine(QPointF(lane.centre, 0), QPointF(lane.centre, lane.bottom));
    }
}

void BoardPainter::paintWait(const BoardLayout::Wait &wait) const
{
    const QColor fill = coloursOf(wait.step).fill;
    m_painter.fillRect(wait.band, m_theme.panel);
    m_brush.hatch(wait.band, fill);
    m_painter.setPen(QPen(fill, 1));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRect(wait.band);
}

void BoardPainter::paintArrow(const BoardLayout::Arrow &arrow) const
{
    const QColor fill = coloursOf(arrow.step).fill;
    const double direction = arrow.line.dx() < 0 ? -1 : 1;
    QPen pen(fill, thick());
    pen.setCapStyle(Qt::FlatCap);
    if (arrow.isBlocked) {
        pen.setDashPattern({2, 2});
        m_painter.setPen(pen);
        const QPointF end = arrow.line.p2() - QPointF(direction * m_em * 0.5, 0);
        m_painter.drawLine(arrow.line.p1(), end);
        // It does not get through.
        m_painter.setPen(QPen(fill, thick() * 1.3));
        m_painter.drawLine(end - QPointF(0, m_em * 0.55), end + QPointF(0, m_em * 0.55));
        return;
    }
    const QPointF tip = arrow.line.p2() - QPointF(direction, 0);
    const QPointF base = tip - QPointF(direction * m_em * 0.7, 0);
    m_painter.setPen(pen);
    m_painter.drawLine(arrow.line.p1(), base);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(fill);
    m_painter.drawPolygon(
        QPolygonF{tip, base - QPointF(0, m_em * 0.38), base + QPointF(0, m_em * 0.38)});
}

void BoardPainter::paintStatement(const BoardLayout::Statement &statement) const
{
    const int step = statement.step;
    const RecordedStep &recorded = m_recording.steps.at(step);
    const Theme::ClientColours colours = coloursOf(step);
    QPen pen(colours.fill, thick());
    if (recorded.isWaiting())
        pen.setDashPattern({3, 2});
    m_brush.frame(statement.box, m_theme.panel, pen);
    if (recorded.isWaiting())
        m_brush.hatch(statement.box, faded(colours.fill, hatchShare));

    const QRectF inner = statement.box.adjusted(inset * m_em, 0, -inset * m_em, 0);
    const double top = statement.box.center().y() - 1.55 * m_line;
    const double radius = 0.82 * m_em;
    const QPointF badge(inner.left() + radius - 0.15 * m_em, top + 0.55 * m_line);
    m_brush.badge(badge, step + 1, colours);
    const double nameLeft = badge.x() + radius + 0.6 * m_em;
    double baseline = top + 0.55 * m_line + QFontMetricsF(m_bold).capHeight() / 2;
    m_brush.write({nameLeft, baseline}, recorded.name,
                  BoardBrush::scaled(m_bold, 1.05, QFont::DemiBold), m_theme.text,
                  inner.right() - nameLeft);

    baseline = top + 1.1 * m_line + 0.5 * m_line + QFontMetricsF(m_code).capHeight() / 2;
    const QString sql = m_brush.fitting(m_words.statements(recorded.what), m_code, inner.width());
    m_brush.write({inner.left(), baseline}, sql, m_code, m_theme.text, inner.width());

    baseline = top + 2.1 * m_line + 0.5 * m_line + QFontMetricsF(m_small).capHeight() / 2;
    double left = inner.left();
    if (recorded.isWaiting()) {
        m_brush.hourglass(QRectF(left, baseline - 0.95 * m_em, 0.75 * m_em, m_em), m_theme.text);
        left += 1.15 * m_em;
    }
    const ToneText answer = m_words.answer(step);
    left += m_brush.write({left, baseline},
                          m_brush.fitting(m_words.answers(step), m_small, inner.right() - left),
                          m_small, writing(answer.tone, m_theme), inner.right() - left);
    const QStringList additions = m_words.additions(step);
    if (additions.isEmpty())
        return;
    const QFont normal = BoardBrush::scaled(m_plain, 0.94, QFont::Normal);
    const QString dot = u" · "_s;
    const QFontMetricsF metrics(normal);
    const double rest = inner.right() - left - metrics.horizontalAdvance(dot);
    const QString more = m_brush.fitting(additions, normal, rest);
    // Cut, it still says that somebody was released.
    const bool fits = metrics.horizontalAdvance(more) <= rest;
    if (fits || (!recorded.released.isEmpty() && rest > 5.5 * m_em))
        m_brush.write({left, baseline}, dot + more, normal, m_theme.mutedText,
                      inner.right() - left);
}

void BoardPainter::paintState(const BoardLayout::State &state) const
{
    const bool muted = state.onReturn;
    const RowText text = muted ? RowText{m_words.seenOnReturn(state.step), {}, {}, false, false}
                               : m_words.row(state.step);
    const bool over = text.isOver();
    m_brush.frame(state.box, over ? m_theme.overbookedTint : m_theme.window,
                  QPen(over ? m_theme.overbooked : m_theme.controlBorder, over ? 1.5 : 1));
    QRectF line(state.box.left(), state.box.center().y() - text.lines() * m_line / 2,
                state.box.width(), m_line);
    const QFont small = BoardBrush::scaled(m_plain, 0.94, QFont::Normal);
    m_brush.writeCentred(line, text.sold, muted ? small : m_bold,
                         text.isSoldOver ? m_theme.overbookedText
                                         : (muted ? m_theme.mutedText : m_theme.text));
    if (!text.ledger.isEmpty()) {
        line.translate(0, m_line);
        m_brush.writeCentred(line, text.ledger, text.isLedgerOver ? m_bold : small,
                             text.isLedgerOver ? m_theme.overbookedText : m_theme.mutedText);
    }
    if (!text.seen.isEmpty()) {
        line.translate(0, m_line);
        m_brush.writeCentred(line, text.seen, small, m_theme.mutedText);
    }
}

void BoardPainter::paintReturn(const BoardLayout::Return &back) const
{
    const Theme::ClientColours colours = coloursOf(back.step);
    m_brush.frame(back.box, m_theme.panel, QPen(colours.fill, 1));
    const double radius = 0.7 * m_em;
    const QPointF badge(back.box.left() + inset * m_em + radius - 0.15 * m_em,
                        back.box.center().y() - m_line / 2);
    m_brush.badge(badge, back.step + 1, colours);
    const double left = back.box.left() + inset * m_em;
    const double indent = badge.x() + radius + 0.5 * m_em;
    const double right = back.box.right() - inset * m_em;
    const double half = QFontMetricsF(m_small).capHeight() / 2;
    const ToneText answer = m_words.answer(back.step);
    m_brush.write({indent, badge.y() + half},
                  m_brush.fitting(m_words.answers(back.step), m_small, right - indent), m_small,
                  writing(answer.tone, m_theme), right - indent);
    const QFont normal = BoardBrush::scaled(m_plain, 0.94, QFont::Normal);
    m_brush.write({left, badge.y() + m_line + half},
                  m_brush.fitting(m_words.releases(back.step), normal, right - left), normal,
                  m_theme.mutedText, right - left);
}

void BoardPainter::paintFooter(const BoardLayout::Footer &footer) const
{
    const Theme::ClientColours colours = m_theme.client(footer.client);
    const ToneText text = m_words.footer(footer.client);
    const auto state = m_recording.stateOf(footer.client);
    const bool ended = state == ScheduleRecording::ClientState::Ended;
    QPen pen(colours.fill, std::max(1.0, m_em * 0.09));
    if (!ended)
        pen.setDashPattern({4, 4});
    m_brush.frame(footer.box, ended ? m_theme.window : m_theme.panel, pen);
    QRectF line = footer.box.adjusted(inset * m_em, 0, -inset * m_em, 0);
    if (state == ScheduleRecording::ClientState::Waiting) {
        m_brush.hatch(footer.box, faded(colours.fill, hatchShare));
        // An hourglass stands before it.
        const QString words = m_brush.fitting(m_words.footerForms(footer.client), m_small,
                                              line.width() - 1.2 * m_em);
        const double width = QFontMetricsF(m_small).horizontalAdvance(words);
        const double left = line.center().x() - std::min(width, line.width()) / 2;
        m_brush.hourglass(
            QRectF(left - 0.6 * m_em, line.center().y() - 0.5 * m_em, 0.75 * m_em, m_em),
            m_theme.text);
        line.translate(0.6 * m_em, 0);
        m_brush.writeCentred(line, words, m_small, m_theme.text);
        return;
    }
    const QFont font = ended ? m_bold : BoardBrush::scaled(m_plain, 0.98, QFont::Normal);
    const QString words = m_brush.fitting(m_words.footerForms(footer.client), font, line.width());
    m_brush.writeCentred(line, words, font, ended ? writing(text.tone, m_theme) : colours.text);
}

void BoardPainter::paintHint(const QString &invitation, const QString &more) const
{
    const QRectF box = m_layout.hint();
    const QFont large = BoardBrush::scaled(m_bold, 1.25, QFont::DemiBold);
    const double half = std::min(box.width() / 2,
                                 std::max(QFontMetricsF(large).horizontalAdvance(invitation),
                                          QFontMetricsF(m_plain).horizontalAdvance(more))
                                         / 2
                                     + m_em);
    // The lanes' lines must not run through the words.
    m_painter.fillRect(QRectF(box.center().x() - half, box.top(), 2 * half, box.height()),
                       m_theme.panel);
    const QRectF line(box.left(), box.top() + 0.6 * m_line, box.width(), 1.4 * m_line);
    m_brush.writeCentred(line, invitation, large, m_theme.text);
    m_painter.setFont(m_plain);
    m_painter.setPen(m_theme.mutedText);
    m_painter.drawText(QRectF(box.left(), line.bottom() + 0.3 * m_line, box.width(), 3 * m_line),
                       Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, more);
}

} // namespace lastroom
