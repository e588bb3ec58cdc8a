// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/step/strategysql.h"

#include "core/strategy/strategykeys.h"
#include "ui/control/sqlhighlighter.h"
#include "ui/page/wordtips.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QEvent>
#include <QFontMetricsF>
#include <QHelpEvent>
#include <QPainter>
#include <QPainterPath>
#include <QTextBlock>
#include <QTextCursor>
#include <QToolTip>

#include <cmath>

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

/** Where a move stands among the statements that are shown, from 1. */
int blockOf(const Strategy &strategy, const AttemptMove &move)
{
    const bool hasCommit = strategy.isolation != Isolation::None;
    const bool isAfterwards = move.step >= strategy.bookingSteps();
    const bool isCommit = move.isCommit && hasCommit && !isAfterwards;
    return move.step + 1 + (hasCommit && (isAfterwards || isCommit) ? 1 : 0);
}

/** As it stands in the file, for a step that runs after the attempt. */
QString whenLine(const Step &step)
{
    for (const auto &[name, when] : StrategyKeys::whens()) {
        if (step.when == when)
            return u"-- when: %1\n"_s.arg(name);
    }
    return {};
}

} // namespace

StrategySql::StrategySql(QWidget *parent)
    : QWidget(parent)
    , m_highlighter(new SqlHighlighter(&m_document, m_theme))
{
    setObjectName(u"strategySql"_s);
    m_document.setDocumentMargin(0);
    m_document.setUndoRedoEnabled(false);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void StrategySql::show(const ScheduleRecording &recording)
{
    QList<Mark> marks;
    for (int client = 0; client < recording.situation.clients; ++client) {
        // A waiting one is still at the step that it issued: its answer has not moved it on.
        const bool waits = recording.stateOf(client) == ScheduleRecording::ClientState::Waiting;
        if (const auto next = recording.nextMove(client))
            marks.append(
                {client, blockOf(recording.strategy, *next), waits, recording.name(*next)});
    }
    const bool rewrite
        = m_strategy != recording.strategy || m_clients != recording.situation.clients;
    m_strategy = recording.strategy;
    m_clients = recording.situation.clients;
    m_marks = marks;
    if (rewrite)
        write();
    figuresChanged();
    update();
}

QList<QStringList> StrategySql::figures() const
{
    QList<QStringList> rows{{tr("place"), tr("statement"), tr("who is there")}};
    for (const QString &statement : m_statements) {
        const auto place = int(rows.size());
        QStringList there;
        for (const Mark &mark : m_marks) {
            if (mark.step == place)
                there.append(mark.waits ? tr("%1, waiting").arg(clientName(mark.client))
                                        : clientName(mark.client));
        }
        rows.append({QString::number(place), statement, there.join(u", "_s)});
    }
    return rows;
}

QString StrategySql::description() const
{
    QStringList next;
    for (const Mark &mark : m_marks)
        next.append(tr("%1 is at %2").arg(clientName(mark.client), mark.name));
    return next.join(u", "_s);
}

void StrategySql::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_highlighter->setTheme(theme);
    write();
}

double StrategySql::columnWidth() const
{
    return std::ceil(fontMetrics().ascent() * 1.2);
}

double StrategySql::margin() const
{
    return m_clients * columnWidth() + fontMetrics().ascent() * 0.4;
}

void StrategySql::write()
{
    setAccessibleName(tr("SQL of %1").arg(m_strategy.title));
    QFont code = codeFont();
    code.setPointSizeF(code.pointSizeF() * 0.85);
    // Without ligatures: ">=" is to be read as it is typed.
    code.setStyleStrategy(QFont::PreferNoShaping);
    m_document.clear();
    m_document.setDefaultFont(code);
    m_firstBlocks.clear();
    m_statements.clear();
    for (const Step &step : m_strategy.steps)
        m_statements.append(
            u"-- step: %1\n%2%3"_s.arg(step.name, whenLine(step), step.sql.trimmed()));
    if (!m_statements.isEmpty() && m_strategy.isolation != Isolation::None)
        m_statements.insert(m_strategy.bookingSteps(), u"-- step: commit\nCOMMIT;"_s);
    int block = 0;
    for (const QString &text : m_statements) {
        m_firstBlocks.append(block);
        block += int(text.count(u'\n')) + 2;
    }
    m_firstBlocks.append(block);

    // A line that does not fit goes on a little to the right of where it began.
    QTextCursor cursor(&m_document);
    QTextBlockFormat hanging;
    const double indent = 4 * QFontMetricsF(code).horizontalAdvance(u' ');
    hanging.setLeftMargin(indent);
    hanging.setTextIndent(-indent);
    hanging.setLineHeight(118, QTextBlockFormat::ProportionalHeight);
    cursor.setBlockFormat(hanging);
    cursor.insertText(m_statements.join(u"\n\n"_s));
    m_document.setTextWidth(width() - margin());
    updateGeometry();
    update();
}

int StrategySql::heightForWidth(int width) const
{
    const std::unique_ptr<QTextDocument> copy(m_document.clone());
    copy->setTextWidth(width - margin());
    return int(std::ceil(copy->size().height()));
}

QSize StrategySql::sizeHint() const
{
    return {int(margin() + 30 * fontMetrics().averageCharWidth()), heightForWidth(width())};
}

QRect StrategySql::rectOf(int step) const
{
    if (step < 1 || step >= m_firstBlocks.size())
        return {};
    const auto *layout = m_document.documentLayout();
    const QTextBlock first = m_document.findBlockByNumber(m_firstBlocks.at(step - 1));
    // An empty line lies between two statements.
    const bool isLast = step == m_firstBlocks.size() - 1;
    const QTextBlock last = isLast ? m_document.lastBlock()
                                   : m_document.findBlockByNumber(m_firstBlocks.at(step) - 2);
    const QRectF from = layout->blockBoundingRect(first);
    const QRectF to = layout->blockBoundingRect(last);
    return QRectF(0, from.top(), width(), to.bottom() - from.top()).toAlignedRect();
}

void StrategySql::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Mark &mark : m_marks)
        paintMark(painter, mark);
    painter.translate(margin(), 0);
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, m_theme.text);
    m_document.documentLayout()->draw(&painter, context);
}

void StrategySql::paintMark(QPainter &painter, const Mark &mark) const
{
    const QRectF place = rectOf(mark.step);
    if (place.isEmpty())
        return;
    const Theme::ClientColours colours = m_theme.client(mark.client);
    const double em = fontMetrics().ascent();
    const double middle = (mark.client + 0.5) * columnWidth() - em * 0.1;
    const double radius = em * 0.56;
    const double centre = place.top() + QFontMetricsF(m_document.defaultFont()).height() * 0.55;
    QPen pen(colours.fill, em * 0.22);
    pen.setCapStyle(Qt::FlatCap);
    // Waiting is drawn broken everywhere.
    if (mark.waits)
        pen.setDashPattern({1.2, 1});
    painter.setPen(pen);
    painter.drawLine(QPointF(middle, centre), QPointF(middle, place.bottom()));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.fill);
    painter.drawEllipse(QPointF(middle, centre), radius, radius);
    QFont letter = font();
    letter.setPointSizeF(letter.pointSizeF() * 0.83);
    letter.setBold(true);
    painter.setFont(letter);
    painter.setPen(colours.onFill);
    painter.drawText(QRectF(middle - radius, centre - radius, 2 * radius, 2 * radius),
                     Qt::AlignCenter, clientLetter(mark.client));
}

bool StrategySql::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QToolTip::showText(help->globalPos(),
                       WordTips::tipAt(m_document, help->pos() - QPointF(margin(), 0)), this);
    return true;
}

void StrategySql::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_document.setTextWidth(width() - margin());
}

void StrategySql::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        write();
}

} // namespace lastroom
