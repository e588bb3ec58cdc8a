// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/race/replaybar.h"

#include "ui/control/keytaker.h"
#include "ui/race/replayslider.h"
#include "ui/theme/icon.h"

#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

#include <algorithm>

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

constexpr int picturesPerSecond = 30;
constexpr int steps = 200; // of Left and Right, from one end to the other

QString secondsText(RaceTime time)
{
    return QLocale().toString(seconds(time), 'f', 3);
}

} // namespace

ReplayBar::ReplayBar(QWidget *parent)
    : QFrame(parent)
{
    setProperty("panel", true);
    setAccessibleName(tr("Replay"));
    m_clock.setTimerType(Qt::PreciseTimer);
    m_clock.setInterval(1000 / picturesPerSecond);
    connect(&m_clock, &QTimer::timeout, this, &ReplayBar::advance);
    makeActions();
    makeLayout();
    updateActions();
    updateIcons();
    showTime();
    // A shortcut wins over the widget that has the keyboard, unless somebody speaks for the widget.
    QCoreApplication::instance()->installEventFilter(this);
}

QAction *ReplayBar::addKeyAction(const QString &text, const QString &toolTip,
                                 const QList<QKeySequence> &keys, void (ReplayBar::*what)())
{
    auto *action = new QAction(text, this);
    action->setShortcuts(keys);
    action->setToolTip(u"%1 (%2)"_s.arg(toolTip, keys.first().toString(QKeySequence::NativeText)));
    connect(action, &QAction::triggered, this, what);
    addAction(action);
    return action;
}

void ReplayBar::makeActions()
{
    m_start = addKeyAction(tr("To start"), tr("Go to the moment when the clients were let go"),
                           {Qt::Key_Home}, &ReplayBar::toStart);
    m_play = addKeyAction(tr("Play"),
                          tr("A race lasts a third of a second; the recording can be watched as "
                             "slowly as you want"),
                          {Qt::Key_Space}, &ReplayBar::togglePlaying);
    m_next = addKeyAction(tr("Next overbooking"),
                          tr("Go to the next booking that sold a room which was not there"),
                          {Qt::Key_N, Qt::Key_Period}, &ReplayBar::toNextOverbooking);
    m_back = addKeyAction(tr("Step back"), tr("Go back by a small part of the race"),
                          {Qt::Key_Left}, &ReplayBar::stepBack);
    m_forward = addKeyAction(tr("Step forward"), tr("Go on by a small part of the race"),
                             {Qt::Key_Right}, &ReplayBar::stepForward);
    m_end = addKeyAction(tr("To end"), tr("Go to the moment when the race was over"), {Qt::Key_End},
                         &ReplayBar::toEnd);
}

QPushButton *ReplayBar::makeButton(QAction *action, bool withText)
{
    auto *button = new QPushButton(this);
    const auto follow = [button, action, withText] {
        button->setIcon(action->icon());
        // The style leaves hardly any room between icon and text.
        button->setText(withText ? u' ' + action->text() : QString());
        button->setToolTip(action->toolTip());
        button->setAccessibleName(action->text());
        button->setEnabled(action->isEnabled());
    };
    connect(action, &QAction::changed, button, follow);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    follow();
    return button;
}

void ReplayBar::makeLayout()
{
    // In the order in which Tab leads through them.
    auto *start = makeButton(m_start, false);
    start->setObjectName(u"replayStart"_s);
    auto *play = makeButton(m_play, false);
    play->setObjectName(u"replayPlay"_s);
    m_nextButton = makeButton(m_next, true);
    m_nextButton->setObjectName(u"replayNext"_s);

    m_speed = new QComboBox(this);
    m_speed->setObjectName(u"replaySpeed"_s);
    m_speed->setAccessibleName(tr("Speed of the replay"));
    m_speed->setToolTip(tr("How fast the recording is played: at 1/50 a third of a second lasts 17 "
                           "seconds. The race itself was not slowed down"));
    m_speed->addItem(tr("Full speed"), 1);
    for (const int slowness : {10, 50, 200})
        m_speed->addItem(tr("1/%1 speed").arg(slowness), slowness);
    m_speed->setCurrentIndex(2);

    m_slider = new ReplaySlider(this);
    m_slider->setObjectName(u"replaySlider"_s);
    m_slider->setAccessibleName(tr("Moment of the race"));
    m_slider->setToolTip(tr("The moment that is shown everywhere. A triangle marks each booking "
                            "that oversold; click it "
                            "to see how it came about"));
    connect(m_slider, &ReplaySlider::timeChosen, this, &ReplayBar::setTime);
    connect(m_slider, &ReplaySlider::markChosen, this, &ReplayBar::markChosen);

    m_label = new QLabel(this);
    m_label->setObjectName(u"replayTime"_s);
    m_label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);

    // Time goes from left to right in every language, as in the charts above.
    setLayoutDirection(Qt::LeftToRight);
    auto *row = new QHBoxLayout(this);
    row->addWidget(start);
    row->addWidget(play);
    row->addWidget(m_nextButton);
    row->addWidget(m_speed);
    row->addWidget(m_slider, 1);
    row->addWidget(m_label);
}

void ReplayBar::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_slider->setTheme(theme);
    updateIcons();
}

void ReplayBar::updateIcons()
{
    const auto set = [this](QAction *action, const QString &name) {
        action->setIcon(icon(name, m_theme.text, m_theme.disabledText));
    };
    set(m_start, u"start"_s);
    set(m_play, isPlaying() ? u"pause"_s : u"play"_s);
    set(m_next, u"next"_s);
    m_play->setText(isPlaying() ? tr("Pause") : tr("Play"));
    const int size = fontMetrics().ascent();
    const auto buttons = findChildren<QPushButton *>();
    for (QPushButton *button : buttons)
        button->setIconSize({size, size});
}

void ReplayBar::setLength(RaceTime length)
{
    if (m_length == length)
        return;
    m_length = std::max<RaceTime>(0, length);
    m_slider->setLength(m_length);
    if (m_length == 0)
        setPlaying(false);
    setTime(std::min(m_time, m_length));
    updateActions();
    showTime();
}

void ReplayBar::setMarks(std::vector<RaceTime> marks)
{
    std::sort(marks.begin(), marks.end());
    m_marks = std::move(marks);
    m_slider->setMarks(m_marks);
    updateActions();
}

void ReplayBar::setTime(RaceTime time)
{
    const RaceTime within = std::clamp<RaceTime>(time, 0, m_length);
    if (m_time == within)
        return;
    m_time = within;
    m_slider->setTime(m_time);
    showTime();
    updateActions();
    emit timeChanged(m_time);
}

void ReplayBar::showTime()
{
    const QString whole = secondsText(m_length);
    m_label->setText(tr("%1 s / %2 s").arg(secondsText(m_time), whole));
    // Figures of different width shall not move the slider.
    m_label->setMinimumWidth(
        fontMetrics().horizontalAdvance(tr("%1 s / %2 s").arg(whole, whole).replace(u'1', u'8')));
}

void ReplayBar::updateActions()
{
    const bool something = m_length > 0;
    const bool marked = !m_marks.empty() && m_marks.back() > m_time;
    setEnabled(something);
    for (QAction *action : {m_start, m_play, m_back, m_forward, m_end})
        action->setEnabled(something);
    m_next->setEnabled(something && marked);
}

int ReplayBar::slowness() const
{
    return m_speed->currentData().toInt();
}

void ReplayBar::setPlaying(bool playing)
{
    const bool wanted = playing && m_length > 0;
    if (wanted == isPlaying())
        return;
    if (wanted) {
        if (m_time >= m_length)
            setTime(0);
        m_sinceTick.start();
        m_clock.start();
    } else {
        m_clock.stop();
    }
    updateIcons();
}

void ReplayBar::advance()
{
    setTime(m_time + m_sinceTick.nsecsElapsed() / slowness());
    m_sinceTick.start();
    if (m_time >= m_length)
        setPlaying(false);
}

void ReplayBar::toStart()
{
    setTime(0);
}

void ReplayBar::toEnd()
{
    setTime(m_length);
}

void ReplayBar::togglePlaying()
{
    setPlaying(!isPlaying());
}

void ReplayBar::toNextOverbooking()
{
    const auto next = std::upper_bound(m_marks.begin(), m_marks.end(), m_time);
    if (next == m_marks.end())
        return;
    // To look at it, not past it.
    setPlaying(false);
    setTime(*next);
}

void ReplayBar::stepBack()
{
    setTime(m_time - std::max<RaceTime>(1, m_length / steps));
}

void ReplayBar::stepForward()
{
    setTime(m_time + std::max<RaceTime>(1, m_length / steps));
}

bool ReplayBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->modifiers() == Qt::NoModifier && takesKey(watched, key->key())) {
            event->accept();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void ReplayBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_label != nullptr) {
        updateIcons();
        showTime();
    }
}

QSize ReplayBar::minimumSizeHint() const
{
    // Without the words on the button; see chooseWords().
    const QSize all = QFrame::minimumSizeHint();
    return {m_nextButton->text().isEmpty() ? all.width() : all.width() - nextWordsWidth(),
            all.height()};
}

void ReplayBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    chooseWords();
}

bool ReplayBar::event(QEvent *event)
{
    const bool isDone = QFrame::event(event);
    // What is in it needs another width: its text is larger, or says something else.
    if (event->type() == QEvent::LayoutRequest)
        chooseWords();
    return isDone;
}

void ReplayBar::chooseWords()
{
    const bool wordless = m_nextButton->text().isEmpty();
    const int needed = QFrame::minimumSizeHint().width() + (wordless ? nextWordsWidth() : 0);
    const QString words = width() < needed ? QString() : m_next->text();
    if (m_nextButton->text().trimmed() != words)
        m_nextButton->setText(words);
}

int ReplayBar::nextWordsWidth() const
{
    return m_nextButton->fontMetrics().horizontalAdvance(m_next->text());
}

} // namespace lastroom
