// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/recording/connectionpanel.h"

#include "ui/recording/connectionstrips.h"

#include <QBuffer>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace lastroom {

using namespace Qt::StringLiterals;

/** A picture in a text, as wide and high as \p size. */
static QString htmlOf(const QImage &picture, int size)
{
    QByteArray file;
    QBuffer buffer(&file);
    picture.scaled(size, size).save(&buffer, "PNG");
    return u"<img src='data:image/png;base64,%1'>"_s.arg(QString::fromLatin1(file.toBase64()));
}

ConnectionPanel::ConnectionPanel(QWidget *parent)
    : QFrame(parent)
    , m_title(new QLabel(tr("Where the connections’ time went")))
    , m_legend(new QLabel)
    , m_race(new QComboBox)
    , m_empty(new QLabel(tr("Run a race to see it; while one runs nothing is drawn here")))
    , m_strips(new ConnectionStrips)
{
    setProperty("panel", true);
    setObjectName(u"connectionPanel"_s);
    m_title->setProperty("role", u"heading"_s);
    m_title->setToolTip(
        tr("<p>Worked out from when each statement was sent and answered: a statement waits while "
           "another connection has the lock on the hotel’s row. Where statements commit by "
           "themselves, and inside of functions, waiting does not show and counts as work.</p>"));
    m_legend->setTextFormat(Qt::RichText);
    m_legend->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    for (QLabel *label : {m_title, m_legend, m_empty})
        label->setWordWrap(true);
    m_race->setObjectName(u"connectionRace"_s);
    m_race->setAccessibleName(tr("Race whose connections are shown"));
    m_empty->setProperty("role", u"muted"_s);
    m_empty->setAlignment(Qt::AlignCenter);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_legend, 2);
    head->addWidget(m_race);
    auto *column = new QVBoxLayout(this);
    column->addLayout(head);
    column->addWidget(m_strips, 1);
    column->addWidget(m_empty, 1);
    connect(m_race, &QComboBox::currentIndexChanged, this, &ConnectionPanel::show);
    setRaces(nullptr, {}, 0);
}

void ConnectionPanel::setRaces(const std::vector<Recording> *recordings, const RacePlan &plan,
                               RaceTime length)
{
    const QSignalBlocker blocker(m_race);
    const QString before = m_race->currentText();
    m_race->clear();
    m_recordings = recordings;
    m_plan = plan;
    m_length = length;
    for (std::size_t race = 0; recordings && race < recordings->size(); ++race)
        m_race->addItem((*recordings)[race].description().title);
    const int chosen = m_race->findText(before);
    m_race->setCurrentIndex(chosen >= 0 ? chosen : mostWaiting());
    m_race->setVisible(m_race->count() > 1);
    m_strips->setVisible(recordings != nullptr);
    m_empty->setVisible(recordings == nullptr);
    show(m_race->currentIndex());
}

/** The race in which the queue is longest. */
int ConnectionPanel::mostWaiting() const
{
    int most = 0;
    double greatest = 0;
    for (int race = 0; m_recordings && race < int(m_recordings->size()); ++race) {
        const ConnectionTimes times(m_recordings->at(std::size_t(race)),
                                    m_plan.waysOf(m_plan.strategies.at(race)), m_length, 1);
        const double waiting = times.sharesOfAll()[std::size_t(Activity::Waiting)];
        if (waiting > greatest) {
            greatest = waiting;
            most = race;
        }
    }
    return most;
}

void ConnectionPanel::show(int race)
{
    if (!m_recordings || race < 0) {
        m_strips->setRecording(nullptr, {}, 0);
        return;
    }
    m_strips->setRecording(&m_recordings->at(std::size_t(race)),
                           m_plan.waysOf(m_plan.strategies.at(race)), m_length);
}

void ConnectionPanel::setTime(RaceTime time)
{
    m_strips->setTime(time);
}

void ConnectionPanel::setTheme(const Theme &theme)
{
    m_strips->setTheme(theme);
    showLegend();
}

void ConnectionPanel::showLegend()
{
    QStringList entries;
    for (const Activity activity : {Activity::Looking, Activity::Waiting, Activity::Working,
                                    Activity::Holding, Activity::Resting})
        entries.append(u"%1&nbsp;%2"_s.arg(
            htmlOf(m_strips->sampleOf(activity), fontMetrics().ascent()),
            ConnectionStrips::nameOf(activity).toHtmlEscaped().replace(u' ', u"&nbsp;"_s)));
    m_legend->setText(entries.join(u"&nbsp;&nbsp; "_s));
}

} // namespace lastroom
