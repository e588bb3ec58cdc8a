// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/race/loadpanel.h"

#include "core/model/sentence.h"
#include "ui/control/choicebox.h"
#include "ui/control/messageline.h"
#include "ui/control/numberbox.h"
#include "ui/race/mixedit.h"
#include "ui/race/seededit.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace lastroom {

using namespace Qt::StringLiterals;

/** Two boxes with a sign between them; the first takes the focus of the label. */
static QWidget *createPair(NumberBox *left, const QString &sign, NumberBox *right)
{
    auto *pair = new QWidget;
    auto *layout = new QHBoxLayout(pair);
    layout->setContentsMargins({});
    layout->setSpacing(3);
    layout->addWidget(left, 1);
    layout->addWidget(new QLabel(sign));
    layout->addWidget(right, 1);
    pair->setFocusProxy(left);
    return pair;
}

static void mark(NumberBox *box, bool isInvalid)
{
    if (box->property("invalid").toBool() == isInvalid)
        return;
    box->setProperty("invalid", isInvalid);
    // A style sheet looks at properties only when it is told to.
    box->style()->unpolish(box);
    box->style()->polish(box);
}

LoadPanel::LoadPanel(QWidget *parent)
    : QWidget(parent)
    , m_form(new QFormLayout)
    , m_message(new MessageLine(this))
{
    auto *title = new QLabel(tr("Load"));
    title->setProperty("role", u"section"_s);
    m_form->setSpacing(3);
    m_form->setHorizontalSpacing(8);
    m_form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    layout->addWidget(title);
    layout->addLayout(m_form);
    layout->addWidget(m_message);

    createBoxes();
    createRows();
    createRareRows();
    setWorkload({});
    connectFields();
    onMoreToggled(false);
}

LoadPanel::~LoadPanel()
{
    // ~QWidget() takes the focus from a field, which then still says that its editing is finished.
    for (QWidget *field : findChildren<QWidget *>())
        field->disconnect(this);
}

NumberBox *LoadPanel::createBox(const char *objectName, Workload::Range range, int Workload::*value,
                                const QString &accessibleName, const QString &suffix)
{
    auto *box = new NumberBox(range);
    box->setObjectName(QLatin1String(objectName));
    box->setAccessibleName(accessibleName);
    box->setSuffix(suffix);
    m_numbers.append({box, value});
    return box;
}

void LoadPanel::createBoxes()
{
    using W = Workload;
    const QString ms = tr(" ms", "after a number");
    const QString s = tr(" s", "after a number");
    const QString percent = tr(" %", "after a number");
    m_clients = createBox("clients", W::clientsRange, &W::clients, tr("Clients"));
    m_servers = createBox("servers", W::serversRange, &W::servers, tr("Servers"));
    m_connections = createBox("connections", W::connectionsRange, &W::connections,
                              tr("Connections of each server"));
    m_bookingLeast = createBox("bookingLeast", W::bookingRange, &W::bookingLeast,
                               tr("Rooms per booking, at least"));
    m_bookingMost = createBox("bookingMost", W::bookingRange, &W::bookingMost,
                              tr("Rooms per booking, at most"));
    m_pauseLeast = createBox("pauseLeast", W::pauseRange, &W::pauseLeast,
                             tr("Client pause, at least, in ms"));
    m_pauseMost = createBox("pauseMost", W::pauseRange, &W::pauseMost,
                            tr("Client pause, at most, in ms"), ms);
    m_hold = createBox("hold", W::holdRange, &W::hold, tr("Delay after check, in ms"), ms);
    m_roundTrip = createBox("roundTrip", W::roundTripRange, &W::roundTrip,
                            tr("Network round trip, in ms"), ms);
    m_crash = createBox("crash", W::percentRange, &W::crash, tr("Attempts that crash, in percent"),
                        percent);
    m_loseCommit = createBox("loseCommit", W::percentRange, &W::loseCommit,
                             tr("Attempts whose COMMIT is not answered, in percent"), percent);
    m_tries = createBox("tries", W::triesRange, &W::tries, tr("Tries after the first"));
    m_tries->setSpecialValueText(tr("never again"));
    m_duration
        = createBox("duration", W::durationRange, &W::duration, tr("Duration in seconds"), s);
    m_duration->setSpecialValueText(tr("until sold out"));
    m_stall = createBox("stall", W::stallRange, &W::stall, tr("Seconds without a booking"), s);
    m_stall->setSpecialValueText(tr("never"));
    m_seed = new SeedEdit;
    m_mix = new MixEdit;
    m_choice = new ChoiceBox({tr("First available"), tr("Random")});
    m_choice->setObjectName(u"choice"_s);
    m_choice->setAccessibleName(tr("Hotel choice"));
    m_order = new ChoiceBox({tr("One by one"), tr("Together")});
    m_order->setObjectName(u"order"_s);
    m_order->setAccessibleName(tr("Run strategies"));
}

void LoadPanel::createRows()
{
    const QString dash(QChar(0x2013));
    addRow(tr("&Clients"), m_clients,
           tr("Customers who book again and again until nothing is left. They wait for a free "
              "connection, so many clients on few connections race less than they seem to."));
    addRow(tr("Servers × c&onnections"),
           createPair(m_servers, QString(QChar(0x00d7)), m_connections),
           tr("Running copies of the booking service, and the database sessions in the pool of "
              "each. Only sessions race: a small pool hides concurrency, a second server brings "
              "it back."));
    addRow(tr("Rooms per &booking"), createPair(m_bookingLeast, dash, m_bookingMost),
           tr("A client asks for so many rooms, but never for more than it has just read as "
              "available. Larger bookings overbook by more."));
    addRow(tr("Client &pause"), createPair(m_pauseLeast, dash, m_pauseMost),
           tr("How long a client rests between its requests. The shorter, the more clients look "
              "at the same rooms at the same time."));
    addRow(tr("&Delay after check"), m_hold,
           tr("Time between a strategy’s first step and its second, inside the transaction where "
              "there is one. It widens the window between look and act, in which what was read "
              "goes out of date; and it holds every lock longer."));
    addRow(tr("R&andom seed"), m_seed,
           tr("The same seed makes the same requests for every strategy. The order in which the "
              "server runs them is not drawn from it, so two races still differ."));
}

void LoadPanel::createRareRows()
{
    m_more = new QPushButton;
    m_more->setObjectName(u"more"_s);
    m_more->setProperty("link", true);
    m_more->setAccessibleName(tr("More settings of the load"));
    m_more->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_more->setStyleSheet(u"padding-left: 0; padding-right: 0"_s);
    m_more->setCheckable(true);
    m_form->addRow(m_more);
    m_firstRareRow = m_form->rowCount();
    addRow(
        tr("Networ&k round trip"), m_roundTrip,
        tr("Time before every statement and commit, as over a network. Who holds a lock holds it "
           "for every round trip until COMMIT: few statements under a lock pay here."));
    addRow(tr("Mi&x of clients"), m_mix,
           tr("A share of the clients that books by another strategy, on the same rows. A protocol "
              "protects only those who keep it."));
    addRow(tr("Crashes"), m_crash,
           tr("In this share of the attempts the connection is closed between two statements, as "
              "when a program dies. A transaction leaves nothing; what had committed by itself "
              "stays."));
    addRow(tr("&Lost commits"), m_loseCommit,
           tr("In this share of the attempts the connection is cut right after COMMIT was sent. "
              "The client cannot know whether it is booked, and a blind second try books twice."));
    addRow(tr("&Tries"), m_tries,
           tr("How often a request that ended in a conflict, a deadlock or a serialization "
              "failure is tried again before the client gives it up."));
    addRow(tr("Hotel choice"), m_choice,
           tr("Which hotel a client takes. The first with rooms, in the order of their names, "
              "makes one hot row that all want; random spreads them."));
    addRow(tr("D&uration"), m_duration,
           tr("After this time the race ends; what still waits then is cancelled. 0: it ends when "
              "nothing is left."));
    addRow(tr("&Give up after"), m_stall,
           tr("After so long without a booking the race ends, although rooms are left or clients "
              "wait: a strategy that never books would race for ever. 0: never."));
    addRow(tr("Ru&n strategies"), m_order,
           tr("One by one is fair to compare. Together, each works on its own copy of the "
              "inventory, but all share the server."));
}

void LoadPanel::addRow(const QString &label, QWidget *field, const QString &toolTip)
{
    // As markup the text is broken into lines.
    const QString wrapped = u"<p>%1</p>"_s.arg(toolTip.toHtmlEscaped());
    auto *words = new QLabel(label);
    words->setToolTip(wrapped);
    words->setBuddy(field->focusProxy() != nullptr ? field->focusProxy() : field);
    words->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    field->setToolTip(wrapped);
    field->setAccessibleDescription(toolTip);
    m_form->addRow(words, field);
}

void LoadPanel::connectFields()
{
    for (auto *box : findChildren<NumberBox *>()) {
        connect(box, &QSpinBox::valueChanged, this, &LoadPanel::onEdited);
        connect(box, &QSpinBox::editingFinished, this, &LoadPanel::explain);
    }
    for (auto *box : findChildren<ChoiceBox *>())
        connect(box, &QComboBox::currentIndexChanged, this, &LoadPanel::onEdited);
    connect(m_mix, &MixEdit::changed, this, &LoadPanel::onEdited);
    connect(m_seed, &SeedEdit::changed, this, &LoadPanel::onEdited);
    connect(m_seed, &SeedEdit::left, this, &LoadPanel::explain);
    connect(m_more, &QPushButton::toggled, this, &LoadPanel::onMoreToggled);
}

Workload LoadPanel::workload() const
{
    Workload workload;
    for (const auto &[box, value] : m_numbers)
        workload.*value = box->value();
    workload.choice
        = m_choice->currentIndex() == 0 ? Workload::Choice::First : Workload::Choice::Random;
    workload.seed = m_seed->seed();
    workload.together = m_order->currentIndex() == 1;
    workload.mix = m_mix->mix();
    return workload;
}

void LoadPanel::setWorkload(const Workload &workload)
{
    const Workload before = this->workload();
    const bool wasComplete = m_seed->isComplete();
    m_isLoading = true;
    for (const auto &[box, value] : m_numbers)
        box->setValue(workload.*value);
    m_choice->setCurrentIndex(workload.choice == Workload::Choice::First ? 0 : 1);
    m_seed->setSeed(workload.seed);
    m_order->setCurrentIndex(workload.together ? 1 : 0);
    m_mix->setMix(workload.mix);
    m_isLoading = false;
    explain();
    if (this->workload() != before || !wasComplete)
        emit changed();
}

void LoadPanel::setStrategies(const QList<Strategy> &strategies)
{
    m_mix->setStrategies(strategies);
}

Result<> LoadPanel::check() const
{
    if (!m_seed->isComplete())
        return failure(
            Error::Kind::Arguments, tr("random seed"), tr("it is empty"),
            tr("use a whole number from 0 to %1").arg(QLocale().toString(Workload::greatestSeed)));
    return workload().check();
}

bool LoadPanel::isExpanded() const
{
    return m_more->isChecked();
}

void LoadPanel::setExpanded(bool expanded)
{
    m_more->setChecked(expanded);
}

void LoadPanel::onMoreToggled(bool expanded)
{
    m_more->setText(expanded ? tr("▾ Less") : tr("▸ &More"));
    for (int row = m_firstRareRow; row < m_form->rowCount(); ++row)
        m_form->setRowVisible(row, expanded);
    emit expandedChanged(expanded);
}

void LoadPanel::setTheme(const Theme &theme)
{
    m_seed->setTheme(theme);
}

void LoadPanel::onEdited()
{
    if (m_isLoading)
        return;
    // Half a number typed is no mistake yet, so a complaint appears when the field is left; it
    // goes as soon as it is no longer true.
    if (complaint().isEmpty())
        explain();
    emit changed();
}

void LoadPanel::explain()
{
    const Workload now = workload();
    for (NumberBox *box : {m_bookingLeast, m_bookingMost})
        mark(box, now.bookingLeast > now.bookingMost);
    for (NumberBox *box : {m_pauseLeast, m_pauseMost})
        mark(box, now.pauseLeast > now.pauseMost);
    m_message->say(complaint());
}

QString LoadPanel::complaint() const
{
    const Workload now = workload();
    const QLocale locale;
    if (now.bookingLeast > now.bookingMost)
        return tr("Rooms per booking: the least, %1, is above the most, %2.")
            .arg(locale.toString(now.bookingLeast), locale.toString(now.bookingMost));
    if (now.pauseLeast > now.pauseMost)
        return tr("Client pause: the least, %1 ms, is above the most, %2 ms.")
            .arg(locale.toString(now.pauseLeast), locale.toString(now.pauseMost));
    const Result<> checked = check();
    return checked ? QString() : asSentence(checked.error().sentence());
}

} // namespace lastroom
