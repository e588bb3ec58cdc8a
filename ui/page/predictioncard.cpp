// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/predictioncard.h"

#include "ui/control/focusring.h"
#include "ui/control/numberbox.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostHands = 9999;

} // namespace

PredictionCard::PredictionCard(QWidget *parent)
    : QFrame(parent)
    , m_heading(new QLabel)
    , m_text(new QLabel)
    , m_reason(new QLabel)
    , m_grid(new QGridLayout)
    , m_skip(new QPushButton)
{
    setObjectName(u"prediction"_s);
    setProperty("panel", true);
    setFocusPolicy(Qt::StrongFocus);
    new FocusRing(this);
    m_heading->setProperty("role", u"muted"_s);
    m_text->setObjectName(u"predictionText"_s);
    m_text->setProperty("role", u"heading"_s);
    m_reason->setObjectName(u"predictionReason"_s);
    for (QLabel *label : {m_text, m_reason}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_reason->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_skip->setObjectName(u"predictionSkip"_s);
    connect(m_skip, &QPushButton::clicked, this, [this] { isAsking() ? goOn() : withdraw(); });
    for (int place = 0; place < most; ++place) {
        const Choice choice{new QPushButton, new NumberBox({0, mostHands}), new QProgressBar};
        choice.button->setObjectName(u"choice%1"_s.arg(place + 1));
        choice.button->setStyleSheet(u"text-align: left"_s);
        choice.hands->setObjectName(u"hands%1"_s.arg(place + 1));
        choice.hands->setToolTip(tr("How many of the class chose this"));
        choice.share->setTextVisible(false);
        connect(choice.button, &QPushButton::clicked, this, [this, place] { choose(place); });
        connect(choice.hands, &NumberBox::valueChanged, this, &PredictionCard::showShares);
        m_choices.append(choice);
    }
    m_grid->setContentsMargins({});
    auto *top = new QHBoxLayout;
    top->addWidget(m_heading, 1);
    top->addWidget(m_skip);
    auto *column = new QVBoxLayout(this);
    column->addLayout(top);
    column->addWidget(m_text);
    column->addLayout(m_grid);
    column->addWidget(m_reason);
    // They have their places when there is a question, and their turn of Tab from here on.
    for (const Choice &choice : std::as_const(m_choices)) {
        for (QWidget *widget :
             std::initializer_list<QWidget *>{choice.button, choice.hands, choice.share})
            widget->setParent(this);
    }
    hide();
}

void PredictionCard::ask(const Question &question, bool ofClass)
{
    m_question = question;
    m_state = State::Asking;
    m_guess = -1;
    m_answer = -1;
    m_isOfClass = ofClass;
    m_reason->hide();
    for (const Choice &choice : std::as_const(m_choices))
        choice.hands->setValue(0);
    showChoices();
    show();
    QWidget *focused = window()->focusWidget();
    if (focused != this && !isAncestorOf(focused))
        m_before = focused;
    setFocus();
    QAccessibleEvent event(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void PredictionCard::goOn()
{
    if (m_isOfClass) {
        decide();
        return;
    }
    withdraw();
    emit decided();
}

void PredictionCard::choose(int place)
{
    if (!isAsking() || place >= m_question.choices.size())
        return;
    m_guess = place;
    // Of a class there are more to come.
    if (m_isOfClass)
        m_choices.at(place).hands->setValue(m_choices.at(place).hands->value() + 1);
    else
        decide();
}

void PredictionCard::decide()
{
    m_state = State::Guessed;
    showChoices();
    giveBackFocus();
    emit decided();
}

void PredictionCard::reveal(const std::optional<Answer> &answer)
{
    if (!isWaiting())
        return;
    m_state = State::Revealed;
    m_answer = answer ? answer->choice : -1;
    m_reason->setText(answer ? answer->reason
                             : tr("It did not run to its end, so this has no answer."));
    m_reason->show();
    showChoices();
    QAccessibleEvent event(m_reason, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void PredictionCard::withdraw()
{
    m_state = State::Empty;
    giveBackFocus();
    hide();
}

void PredictionCard::giveBackFocus()
{
    if (m_before && (hasFocus() || isAncestorOf(window()->focusWidget())))
        m_before->setFocus();
    m_before = nullptr;
}

/** What is seen of the choices in the state that is now. */
void PredictionCard::showChoices()
{
    switch (m_state) {
    case State::Empty:
    case State::Asking:
        m_heading->setText(
            m_isOfClass ? tr("What does the class think? A key or a click counts one hand.")
                        : tr("Before it runs: what do you think? Keys 1 to %1, Escape skips.")
                              .arg(m_question.choices.size()));
        break;
    case State::Guessed:
    case State::Revealed:
        m_heading->setText(m_question.text);
        break;
    }
    m_text->setText(isAsking() ? m_question.text : outcome());
    m_text->setVisible(!m_text->text().isEmpty());
    setAccessibleName(m_question.text);
    setAccessibleDescription(m_heading->text());
    m_skip->setText(isAsking() ? (m_isOfClass ? tr("&Go on") : tr("S&kip")) : tr("Close"));
    for (int place = 0; place < most; ++place) {
        const Choice &choice = m_choices.at(place);
        // What a reader said stands in one line; a class has a figure for each.
        const bool isThere = place < m_question.choices.size() && (isAsking() || m_isOfClass);
        choice.button->setVisible(isThere);
        choice.hands->setVisible(isThere && m_isOfClass);
        choice.share->setVisible(isThere && m_isOfClass);
        if (!isThere)
            continue;
        const QString text = m_question.choices.at(place);
        choice.hands->setAccessibleName(tr("Hands for: %1").arg(text));
        choice.share->setAccessibleName(tr("Share of: %1").arg(text));
        choice.button->setAccessibleName(text);
        choice.button->setEnabled(isAsking());
        choice.button->setText(isAsking()              ? u"%1   %2"_s.arg(place + 1).arg(text)
                                   : place == m_answer ? u"✓  "_s + text
                                                       : text);
        // It stays readable where nothing can be pressed any more.
        setRole(choice.button,
                isAsking()              ? QString()
                    : place == m_answer ? u"safe"_s
                                        : u"choice"_s);
    }
    showShares();
    arrange();
}

/** The guess, and what was so, in one line. */
QString PredictionCard::outcome() const
{
    const QString guess = m_guess < 0 ? QString() : m_question.choices.at(m_guess);
    const QString answer = m_answer < 0 ? QString() : m_question.choices.at(m_answer);
    if (m_isOfClass)
        return answer.isEmpty() ? QString() : tr("It was: %1.").arg(answer);
    if (answer.isEmpty())
        return tr("Your guess: %1.").arg(guess);
    return m_guess == m_answer ? tr("✓ %1, as you guessed.").arg(answer)
                               : tr("It was: %1. Your guess: %2.").arg(answer, guess);
}

void PredictionCard::showShares()
{
    int all = 0;
    for (const Choice &choice : std::as_const(m_choices))
        all += choice.hands->value();
    for (const Choice &choice : std::as_const(m_choices)) {
        choice.share->setRange(0, std::max(1, all));
        choice.share->setValue(choice.hands->value());
    }
}

/** As many choices beside one another as there is room for. */
void PredictionCard::arrange()
{
    const auto count = int(m_question.choices.size());
    int widest = 0;
    for (int place = 0; place < count; ++place)
        widest = std::max(widest, m_choices.at(place).button->sizeHint().width());
    if (m_isOfClass)
        widest += m_choices.first().hands->sizeHint().width() + m_grid->horizontalSpacing();
    const int room = contentsRect().width();
    int columns = 1;
    for (const int wanted : {count, 2}) {
        if (wanted > columns && wanted * (widest + m_grid->horizontalSpacing()) <= room)
            columns = wanted;
    }
    if (columns == m_columns && m_grid->count() > 0)
        return;
    m_columns = columns;
    for (int place = 0; place < most; ++place) {
        const Choice &choice = m_choices.at(place);
        const int row = place / columns;
        const int column = place % columns;
        m_grid->addWidget(choice.button, 2 * row, 2 * column);
        m_grid->addWidget(choice.hands, 2 * row, 2 * column + 1);
        m_grid->addWidget(choice.share, 2 * row + 1, 2 * column, 1, 2);
    }
    for (int column = 0; column < most; ++column)
        m_grid->setColumnStretch(2 * column, column < columns ? 1 : 0);
}

bool PredictionCard::isKey(const QKeyEvent &event) const
{
    const int key = event.key();
    return isAsking() && !(event.modifiers() & ~Qt::KeypadModifier)
        && (key == Qt::Key_Escape
            || (key >= Qt::Key_1 && key < Qt::Key_1 + int(m_question.choices.size()))
            || (m_isOfClass && (key == Qt::Key_Return || key == Qt::Key_Enter)));
}

bool PredictionCard::event(QEvent *event)
{
    // Before the window's own keys have it.
    if (event->type() == QEvent::ShortcutOverride
        && isKey(*static_cast<const QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QFrame::event(event);
}

void PredictionCard::keyPressEvent(QKeyEvent *event)
{
    if (!isKey(*event))
        return QFrame::keyPressEvent(event);
    if (event->key() == Qt::Key_Escape) {
        withdraw();
        emit decided();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        goOn();
    } else {
        choose(event->key() - Qt::Key_1);
    }
}

void PredictionCard::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    arrange();
}

} // namespace lastroom
