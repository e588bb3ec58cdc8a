// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/learn/orderrow.h"

#include "core/schedule/schedulerecording.h"

#include <QDropEvent>
#include <QKeyEvent>

namespace lastroom {

using namespace Qt::StringLiterals;

QStringList moveNames(const Strategy &strategy, const Situation &situation)
{
    const ScheduleRecording recording{strategy, situation, {}, {}};
    AttemptProgress progress(strategy, situation.grain());
    QStringList names;
    while (const std::optional<AttemptMove> next = progress.next()) {
        names.append(recording.name(*next));
        StatementResult result;
        result.rows = 1;
        progress.advance(result);
    }
    return names;
}

OrderRow::OrderRow(QWidget *parent)
    : QListWidget(parent)
{
    setObjectName(u"orderRow"_s);
    setAccessibleName(tr("The order of the statements"));
    setToolTip(tr("Drag a card, or move it with Ctrl and an arrow; Delete takes it away"));
    setFlow(LeftToRight);
    setWrapping(true);
    setResizeMode(Adjust);
    setMovement(Snap);
    setDragDropMode(InternalMove);
    setDefaultDropAction(Qt::MoveAction);
    setSpacing(4);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void OrderRow::setStrategy(const Strategy &strategy, const Situation &situation)
{
    m_names = moveNames(strategy, situation);
    clear();
    emit orderChanged();
}

void OrderRow::setTheme(const Theme &theme)
{
    m_theme = theme;
    name();
}

int OrderRow::countOf(int client) const
{
    int cards = 0;
    for (int at = 0; at < count(); ++at)
        cards += item(at)->data(Qt::UserRole).toInt() == client ? 1 : 0;
    return cards;
}

void OrderRow::add(int client)
{
    if (countOf(client) >= mostOf())
        return;
    auto *card = new QListWidgetItem;
    card->setData(Qt::UserRole, client);
    card->setFlags(card->flags() & ~Qt::ItemIsDropEnabled);
    addItem(card);
    name();
    emit orderChanged();
}

void OrderRow::removeLast()
{
    if (count() == 0)
        return;
    delete takeItem(count() - 1);
    name();
    emit orderChanged();
}

/** What a card is follows from its place. */
void OrderRow::name()
{
    QList<int> done(Situation::mostClients, 0);
    for (int at = 0; at < count(); ++at) {
        QListWidgetItem *card = item(at);
        const int client = card->data(Qt::UserRole).toInt();
        const int step = ++done[client];
        card->setText(u" %1 %2 "_s.arg(Move{client, step}.text(), m_names.value(step - 1)));
        card->setToolTip(u"%1: %2"_s.arg(clientName(client), m_names.value(step - 1)));
        const int em = fontMetrics().height();
        card->setTextAlignment(Qt::AlignCenter);
        card->setSizeHint({fontMetrics().horizontalAdvance(card->text()) + em, em * 2});
        card->setBackground(m_theme.client(client).fill);
        card->setForeground(m_theme.client(client).onFill);
    }
}

Schedule OrderRow::schedule() const
{
    QByteArray order;
    for (int at = 0; at < count(); ++at)
        order.append(char('A' + item(at)->data(Qt::UserRole).toInt()));
    return Schedule::fromOrder(order);
}

void OrderRow::setSchedule(const Schedule &schedule)
{
    clear();
    for (const Move &move : schedule.moves)
        add(move.client);
}

QSize OrderRow::sizeHint() const
{
    return {fontMetrics().height() * 30, fontMetrics().height() * 6};
}

QSize OrderRow::minimumSizeHint() const
{
    return {fontMetrics().height() * 12, fontMetrics().height() * 4};
}

void OrderRow::moveCard(int by)
{
    const int from = currentRow();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= count())
        return;
    insertItem(to, takeItem(from));
    setCurrentRow(to);
    name();
    emit orderChanged();
}

void OrderRow::keyPressEvent(QKeyEvent *event)
{
    const bool isMove = event->modifiers() & Qt::ControlModifier;
    if (isMove && event->key() == Qt::Key_Left)
        return moveCard(-1);
    if (isMove && event->key() == Qt::Key_Right)
        return moveCard(1);
    if (event->key() == Qt::Key_Delete && currentRow() >= 0) {
        delete takeItem(currentRow());
        name();
        emit orderChanged();
        return;
    }
    // Letters are clients, and not the beginning of what is searched.
    if (event->text().isEmpty() || !event->text().at(0).isLetter())
        QListWidget::keyPressEvent(event);
    else
        event->ignore();
}

void OrderRow::dropEvent(QDropEvent *event)
{
    QListWidget::dropEvent(event);
    name();
    emit orderChanged();
}

} // namespace lastroom
