// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/learn/question.h"

#include <QFrame>
#include <QPointer>

class QGridLayout;
class QLabel;
class QProgressBar;
class QPushButton;

namespace lastroom {

class NumberBox;

/**
 * One question before something is run, the guess while it runs, and beside it what really
 * happened. A key a choice, Escape to skip. A class has a number of hands beside each choice.
 * Thread: GUI.
 */
class PredictionCard : public QFrame
{
    Q_OBJECT

public:
    explicit PredictionCard(QWidget *parent = nullptr);

    /** \p ofClass: how many chose what is typed, too. Takes the keyboard until it is answered. */
    void ask(const Question &question, bool ofClass);

    bool isAsking() const { return m_state == State::Asking; }

    /** There is a guess, and it is not known yet whether it was right. */
    bool isWaiting() const { return m_state == State::Guessed; }

    /** Without an answer; of a class: with those that are counted. */
    void goOn();

    /** What really happened; nothing where that is not known. Only while it waits. */
    void reveal(const std::optional<Answer> &answer);

    /** Nothing is asked any more. */
    void withdraw();

signals:
    void decided(); ///< a choice was made, or none: what was asked about can run

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class State { Empty, Asking, Guessed, Revealed };

    /** One choice, and how many of the class made it. */
    struct Choice
    {
        QPushButton *button;
        NumberBox *hands;
        QProgressBar *share;
    };

    static constexpr int most = 4;

    bool isKey(const QKeyEvent &event) const;
    void choose(int place);
    void decide();
    void showChoices();
    QString outcome() const;
    void showShares();
    void arrange();
    void giveBackFocus();

    State m_state = State::Empty;
    Question m_question;
    int m_guess = -1; ///< place of the choice; -1: none
    int m_answer = -1; ///< place of the choice that was right; -1: not known
    bool m_isOfClass = false;
    QPointer<QWidget> m_before; ///< had the keyboard
    QLabel *m_heading;
    QLabel *m_text;
    QLabel *m_reason;
    QList<Choice> m_choices; ///< always most of them
    QGridLayout *m_grid;
    int m_columns = 0; ///< of m_grid
    QPushButton *m_skip;
};

} // namespace lastroom
