// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/explore/picturepanel.h"

#include "core/model/sentence.h"
#include "core/schedule/orderremarks.h"
#include "core/schedule/whyoverbooked.h"
#include "ui/control/messageline.h"
#include "ui/explore/picturearea.h"
#include "ui/explore/picturerun.h"
#include "ui/recording/exploretext.h"
#include "ui/recording/gapchooser.h"
#include "ui/recording/schedulepicture.h"
#include "ui/recording/slipcard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QResizeEvent>
#include <QVBoxLayout>

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

QPushButton *makeButton(const QString &name, const QString &text, const QString &toolTip)
{
    auto *button = new QPushButton(text);
    button->setObjectName(name);
    button->setToolTip(u"<p>%1</p>"_s.arg(toolTip));
    button->setAccessibleDescription(toolTip);
    return button;
}

} // namespace

PicturePanel::PicturePanel(std::shared_ptr<const Database> database, QWidget *parent)
    : QFrame(parent)
    , m_run(new PictureRun(std::move(database), this))
    , m_title(new QLabel)
    , m_invitation(new QLabel)
    , m_picture(new SchedulePicture)
    , m_area(new PictureArea(m_picture))
    , m_open(makeButton(u"openInStep"_s, tr("Open &in Step through"),
                        tr("Run this schedule step by step, and go another way from any step")))
    , m_copy(makeButton(u"copySchedule"_s, copyText(),
                        tr("As text, such as A1 B1 A2: for the command line and for notes")))
    , m_names(
          makeButton(u"otherNames"_s, tr("Other &names"),
                     tr("The orders that differ from this one only by who is called Alice; they "
                        "end alike, and any of them can be looked at")))
    , m_message(new MessageLine)
    , m_slip(new SlipCard)
    , m_why(new QFrame)
    , m_whyHeading(new QLabel)
    , m_whyText(new QLabel)
{
    setProperty("panel", true);
    m_names->setMenu(new QMenu(m_names));
    layOut();
    connect(m_open, &QPushButton::clicked, this, [this] {
        setCopied(false);
        emit openRequested(m_strategy, m_situation, m_schedule);
    });
    connect(m_copy, &QPushButton::clicked, this, &PicturePanel::copySchedule);
    connect(m_slip, &SlipCard::gapsOffered, m_picture->gaps(), &GapChooser::offer);
    connect(m_picture->gaps(), &GapChooser::chosen, m_slip, &SlipCard::chooseGap);
    connect(m_slip, &SlipCard::done, this, &PicturePanel::showWhy);
    // Something else is copied, here or in another program.
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this,
            [this] { setCopied(false); });
    connect(m_run, &PictureRun::recorded, this, &PicturePanel::onRecorded);
    connect(m_run, &PictureRun::failed, this, &PicturePanel::onFailed);
    connect(m_run, &PictureRun::late, this, [this] { m_picture->setStale(true); });
    clear();
}

void PicturePanel::layOut()
{
    m_title->setObjectName(u"pictureTitle"_s);
    m_title->setTextFormat(Qt::RichText);
    m_title->setWordWrap(true);
    m_invitation->setObjectName(u"invitation"_s);
    m_invitation->setProperty("role", u"muted"_s);
    m_invitation->setWordWrap(true);
    m_invitation->setText(tr("Press Explore (F5) to run every order in which the clients can issue "
                             "their statements, each on the server itself. The order with the "
                             "fewest switches that overbooks is drawn here, with the reason why."));
    m_open->setProperty("primary", true);
    m_why->setObjectName(u"why"_s);
    m_why->setProperty("warning", true);
    m_whyHeading->setProperty("role", u"heading"_s);
    m_whyText->setObjectName(u"whyText"_s);
    m_whyText->setTextFormat(Qt::PlainText);
    m_whyText->setWordWrap(true);
    m_whyText->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *why = new QVBoxLayout(m_why);
    why->setSpacing(2);
    why->addWidget(m_whyHeading);
    why->addWidget(m_whyText);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_open);
    buttons->addWidget(m_copy);
    buttons->addWidget(m_names);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_title);
    column->addWidget(m_invitation);
    column->addWidget(m_area, 1);
    column->addWidget(m_message);
    column->addLayout(buttons);
    column->addWidget(m_slip);
    column->addWidget(m_why);
    column->addStretch(1);
}

void PicturePanel::show(const Exploration &exploration, const ExploredSchedule &schedule)
{
    m_strategy = exploration.strategy().name;
    m_situation = exploration.situation();
    m_schedule = schedule.schedule();
    m_invitation->hide();
    m_area->show();
    m_open->show();
    m_copy->show();
    // There a strategy runs as its file says.
    m_open->setEnabled(exploration.strategy().isAsWritten());
    setCopied(false);
    m_message->clear();
    m_what = exploration.strategy();
    fillNames(schedule);
    updateTitle(exploration, schedule);
    m_run->start(m_what, m_situation, m_schedule);
}

void PicturePanel::fillNames(const ExploredSchedule &schedule)
{
    QMenu *menu = m_names->menu();
    menu->clear();
    const std::vector<ExploredSchedule> all = schedule.everyName();
    m_names->setVisible(all.size() > 1);
    if (all.size() < 2)
        return;
    for (const ExploredSchedule &each : all)
        menu->addAction(each.schedule().text(), this,
                        [this, named = each.schedule()] { showNamed(named); });
}

/** As the one that was chosen, under another name. */
void PicturePanel::showNamed(const Schedule &schedule)
{
    m_schedule = schedule;
    setCopied(false);
    m_message->clear();
    showTitle();
    m_run->start(m_what, m_situation, m_schedule);
}

void PicturePanel::clear()
{
    const bool wasBusy = isBusy();
    m_run->drop();
    m_strategy.clear();
    m_picture->setRecording({});
    m_slip->withdraw();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_area, m_open, m_copy, m_names, m_why})
        widget->hide();
    m_message->clear();
    m_invitation->show();
    showTitle();
    if (wasBusy)
        emit settled();
}

void PicturePanel::updateTitle(const Exploration &exploration, const ExploredSchedule &schedule)
{
    m_switches = ExploreText::switches(schedule, exploration);
    showTitle();
}

QSize PicturePanel::minimumSizeHint() const
{
    // A splitter asks nobody how high the sentences get in this width.
    return {QFrame::minimumSizeHint().width(), layout()->minimumHeightForWidth(width())};
}

void PicturePanel::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}

bool PicturePanel::isBusy() const
{
    return m_run->isBusy();
}

void PicturePanel::onRecorded(const ScheduleRecording &recording)
{
    m_picture->setRecording(recording);
    m_area->updateGeometry();
    if (m_slip->ask(recording.strategy.key(), recording))
        m_why->hide();
    else
        showWhy();
    emit settled();
}

void PicturePanel::showWhy()
{
    const ScheduleRecording &recording = m_picture->recording();
    const QStringList why = orderRemarks(recording) + whyOverbooked(recording);
    m_whyHeading->setText(recording.overbooked() > 0 ? tr("Why it overbooked")
                                                     : tr("What happened"));
    m_whyText->setText(why.join(u' '));
    m_why->setVisible(!why.isEmpty());
}

void PicturePanel::onFailed(const Error &error)
{
    m_picture->setStale(true);
    m_slip->withdraw();
    m_why->hide();
    m_message->say(asSentence(error.sentence()));
    emit settled();
}

void PicturePanel::showTitle()
{
    if (m_strategy.isEmpty()) {
        m_title->setText(u"<b>%1</b>"_s.arg(tr("Schedule")));
        return;
    }
    m_title->setText(u"<b>%1</b> <span style='font-family:\"%2\"'>%3</span>"
                     "<span style='color:%4'> — %5</span>"_s.arg(
                         tr("Schedule"), QFontInfo(codeFont()).family(), m_schedule.text(),
                         m_theme.mutedText.name(), m_switches.toHtmlEscaped()));
}

void PicturePanel::copySchedule()
{
    QGuiApplication::clipboard()->setText(m_schedule.text());
    setCopied(true);
}

QString PicturePanel::copyText()
{
    return tr("&Copy schedule");
}

/** The button says it until something else happens. */
void PicturePanel::setCopied(bool isCopied)
{
    // It gets no narrower.
    m_copy->setMinimumWidth(isCopied ? m_copy->width() : 0);
    m_copy->setText(isCopied ? tr("&Copied") : copyText());
}

void PicturePanel::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_picture->setTheme(theme);
    showTitle();
}

} // namespace lastroom
