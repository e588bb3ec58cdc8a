// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/offscreen.h"
#include "ui/control/choicebox.h"
#include "ui/control/messageline.h"
#include "ui/control/numberbox.h"
#include "ui/race/loadpanel.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

#include <memory>

using namespace lastroom;
using namespace Qt::Literals::StringLiterals;

class tst_LoadPanel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void beginsWithTheDefaults();
    void showsAnyWorkload_data();
    void showsAnyWorkload();
    void emitsChangedOnce();
    void typedNumbersArrive_data();
    void typedNumbersArrive();
    void rangesAreThoseOfTheWorkload_data();
    void rangesAreThoseOfTheWorkload();
    void explainsLeastAboveMost_data();
    void explainsLeastAboveMost();
    void complainsOnlyWhenTheFieldIsLeft();
    void seeds_data();
    void seeds();
    void throwsASeed();
    void disclosesMore();
    void wheelChangesOnlyWhatHasTheFocus();
    void labelsLeadToTheirFields();
    void namesItsControls();

private:
    NumberBox *box(const char *name) const
    {
        return m_panel->findChild<NumberBox *>(QLatin1String(name));
    }

    void type(QWidget *field, const QString &text)
    {
        field->setFocus();
        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(field, text);
    }

    QString message() const
    {
        const auto *line = m_panel->findChild<MessageLine *>();
        return line->isVisible() ? line->text() : QString();
    }

    std::unique_ptr<LoadPanel> m_panel;
};

void tst_LoadPanel::init()
{
    failOnWarnings();
    m_panel = std::make_unique<LoadPanel>();
    m_panel->resize(276, 500);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
}

void tst_LoadPanel::cleanup()
{
    m_panel.reset();
}

void tst_LoadPanel::beginsWithTheDefaults()
{
    QCOMPARE(m_panel->workload(), Workload{});
    QVERIFY(m_panel->check());
    QVERIFY(message().isEmpty());
    QVERIFY(!m_panel->isExpanded());
}

void tst_LoadPanel::showsAnyWorkload_data()
{
    QTest::addColumn<Workload>("workload");
    QTest::newRow("defaults") << Workload{};
    constexpr auto most = Workload::greatestSeed;
    using Choice = Workload::Choice;
    QTest::newRow("least") << Workload{1, 1, 1, 1, 1, 0, 0, 0, Choice::First, 0, 0, 0, false};
    QTest::newRow("greatest") << Workload{10'000, 64,     64,     1'000'000,      1'000'000,
                                          60'000, 60'000, 60'000, Choice::Random, 1'000'000,
                                          3'600,  most,   true};
}

void tst_LoadPanel::showsAnyWorkload()
{
    QFETCH(Workload, workload);
    m_panel->setWorkload(workload);
    QCOMPARE(m_panel->workload(), workload);
    QVERIFY(m_panel->check());
}

void tst_LoadPanel::emitsChangedOnce()
{
    const QSignalSpy changed(m_panel.get(), &LoadPanel::changed);
    Workload workload;
    workload.clients = 7;
    workload.hold = 20;
    workload.seed = 1;
    m_panel->setWorkload(workload);
    QCOMPARE(changed.size(), 1);
    m_panel->setWorkload(workload);
    QCOMPARE(changed.size(), 1);
    m_panel->findChild<ChoiceBox *>(u"choice"_s)->setCurrentIndex(1);
    QCOMPARE(changed.size(), 2);
}

void tst_LoadPanel::typedNumbersArrive_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<Workload>("expected");
    QTest::newRow("clients") << QByteArray("clients") << u"512"_s << Workload{.clients = 512};
    QTest::newRow("servers") << QByteArray("servers") << u"9"_s << Workload{.servers = 9};
    QTest::newRow("connections") << QByteArray("connections") << u"16"_s
                                 << Workload{.connections = 16};
    QTest::newRow("booking") << QByteArray("bookingMost") << u"12"_s << Workload{.bookingMost = 12};
    QTest::newRow("pause") << QByteArray("pauseLeast") << u"100"_s << Workload{.pauseLeast = 100};
    QTest::newRow("hold") << QByteArray("hold") << u"20"_s << Workload{.hold = 20};
    QTest::newRow("letters are left out")
        << QByteArray("hold") << u"a2-x5e"_s << Workload{.hold = 25};
    QTest::newRow("what leaves the range is not typed")
        << QByteArray("clients") << u"100009"_s << Workload{.clients = 10'000};
}

void tst_LoadPanel::typedNumbersArrive()
{
    QFETCH(QByteArray, name);
    QFETCH(QString, typed);
    QFETCH(Workload, expected);
    // Without leaving the field: a race that a key starts takes what is shown.
    type(box(name.constData()), typed);
    QCOMPARE(m_panel->workload(), expected);
}

void tst_LoadPanel::rangesAreThoseOfTheWorkload_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<int>("least");
    QTest::addColumn<int>("greatest");
    const auto add = [](const char *name, Workload::Range range) {
        QTest::newRow(name) << QByteArray(name) << range.least << range.greatest;
    };
    add("clients", Workload::clientsRange);
    add("servers", Workload::serversRange);
    add("connections", Workload::connectionsRange);
    add("bookingLeast", Workload::bookingRange);
    add("bookingMost", Workload::bookingRange);
    add("pauseLeast", Workload::pauseRange);
    add("pauseMost", Workload::pauseRange);
    add("hold", Workload::holdRange);
    add("roundTrip", Workload::roundTripRange);
    add("crash", Workload::percentRange);
    add("loseCommit", Workload::percentRange);
    add("mixPercent", Workload::percentRange);
    add("tries", Workload::triesRange);
    add("duration", Workload::durationRange);
}

void tst_LoadPanel::rangesAreThoseOfTheWorkload()
{
    QFETCH(QByteArray, name);
    QFETCH(int, least);
    QFETCH(int, greatest);
    QCOMPARE(box(name.constData())->minimum(), least);
    QCOMPARE(box(name.constData())->maximum(), greatest);
}

void tst_LoadPanel::explainsLeastAboveMost_data()
{
    QTest::addColumn<QByteArray>("least");
    QTest::addColumn<QByteArray>("most");
    QTest::addColumn<QString>("says");
    QTest::newRow("booking") << QByteArray("bookingLeast") << QByteArray("bookingMost")
                             << u"Rooms per booking: the least, 700, is above the most, 5."_s;
    QTest::newRow("pause") << QByteArray("pauseLeast") << QByteArray("pauseMost")
                           << u"Client pause: the least, 700 ms, is above the most, 299 ms."_s;
}

void tst_LoadPanel::explainsLeastAboveMost()
{
    QFETCH(QByteArray, least);
    QFETCH(QByteArray, most);
    QFETCH(QString, says);
    type(box(least.constData()), u"700"_s);
    QTest::keyClick(box(least.constData()), Qt::Key_Tab);
    QCOMPARE(message(), says);
    QVERIFY(!m_panel->check());
    QVERIFY(box(least.constData())->property("invalid").toBool());
    // Good again: the complaint goes at once.
    type(box(most.constData()), u"800"_s);
    QVERIFY(message().isEmpty());
    QVERIFY(m_panel->check());
    QVERIFY(!box(least.constData())->property("invalid").toBool());
}

void tst_LoadPanel::complainsOnlyWhenTheFieldIsLeft()
{
    m_panel->setWorkload({.bookingLeast = 3});
    type(box("bookingMost"), u"1"_s);
    QVERIFY(message().isEmpty());
    QVERIFY(!m_panel->check());
    QTest::keyClicks(box("bookingMost"), u"2"_s);
    QVERIFY(message().isEmpty());
    QVERIFY(m_panel->check());
    QCOMPARE(m_panel->workload().bookingMost, 12);
}

void tst_LoadPanel::seeds_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<quint64>("seed");
    QTest::newRow("ordinary") << u"7"_s << u"7"_s << quint64(7);
    QTest::newRow("greatest") << u"9007199254740991"_s << u"9007199254740991"_s
                              << Workload::greatestSeed;
    QTest::newRow("one too many") << u"9007199254740992"_s << u"900719925474099"_s
                                  << quint64(900719925474099);
    QTest::newRow("letters and signs") << u"-1x2+3"_s << u"123"_s << quint64(123);
}

void tst_LoadPanel::seeds()
{
    QFETCH(QString, typed);
    QFETCH(QString, shown);
    QFETCH(quint64, seed);
    auto *edit = m_panel->findChild<QLineEdit *>(u"seed"_s);
    type(edit, typed);
    QCOMPARE(edit->text(), shown);
    QCOMPARE(m_panel->workload().seed, seed);
    edit->clear();
    QVERIFY(!m_panel->check());
    QTest::keyClick(edit, Qt::Key_Tab);
    QVERIFY(message().startsWith(u"Random seed"_s));
}

void tst_LoadPanel::throwsASeed()
{
    auto *edit = m_panel->findChild<QLineEdit *>(u"seed"_s);
    edit->clear();
    const QSignalSpy changed(m_panel.get(), &LoadPanel::changed);
    QTest::mouseClick(m_panel->findChild<QToolButton *>(u"newSeed"_s), Qt::LeftButton);
    QCOMPARE(changed.size(), 1);
    QVERIFY(m_panel->check());
    QCOMPARE(edit->text(), QString::number(m_panel->workload().seed));
}

void tst_LoadPanel::disclosesMore()
{
    const QSignalSpy expanded(m_panel.get(), &LoadPanel::expandedChanged);
    auto *more = m_panel->findChild<QPushButton *>(u"more"_s);
    QVERIFY(!box("tries")->isVisible());
    QTest::mouseClick(more, Qt::LeftButton);
    QVERIFY(m_panel->isExpanded());
    QVERIFY(box("tries")->isVisible() && box("duration")->isVisible());
    QVERIFY(m_panel->findChild<ChoiceBox *>(u"choice"_s)->isVisible());
    QVERIFY(m_panel->findChild<ChoiceBox *>(u"order"_s)->isVisible());
    QCOMPARE(box("duration")->text(), u"until sold out"_s);
    m_panel->setExpanded(false);
    QVERIFY(!box("tries")->isVisible());
    QCOMPARE(expanded.size(), 2);
}

void tst_LoadPanel::wheelChangesOnlyWhatHasTheFocus()
{
    const auto turn = [](QWidget *widget) {
        QWheelEvent event(widget->rect().center(), widget->mapToGlobal(QPoint(1, 1)), {}, {0, 120},
                          Qt::NoButton, {}, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(widget, &event);
    };
    box("servers")->setFocus();
    turn(box("clients"));
    QCOMPARE(m_panel->workload(), Workload{});
    box("clients")->setFocus();
    turn(box("clients"));
    QCOMPARE(m_panel->workload().clients, 201);
}

void tst_LoadPanel::labelsLeadToTheirFields()
{
    m_panel->setExpanded(true);
    QSet<QString> keys;
    for (const auto *label : m_panel->findChildren<QLabel *>()) {
        const qsizetype at = label->text().indexOf(u'&');
        if (at < 0)
            continue;
        QVERIFY(label->buddy() != nullptr);
        const QString key = label->text().mid(at + 1, 1).toLower();
        QVERIFY2(!keys.contains(key), qPrintable(key));
        keys.insert(key);
        QTest::keyClick(m_panel.get(), Qt::Key(key.at(0).toUpper().unicode()), Qt::AltModifier);
        QCOMPARE(QApplication::focusWidget(), label->buddy());
    }
    QCOMPARE(keys.size(), 13);
}

void tst_LoadPanel::namesItsControls()
{
    for (const auto *field : m_panel->findChildren<QWidget *>()) {
        if (field->focusPolicy() == Qt::NoFocus || field->objectName().startsWith(u"qt_")
            || field->window() != m_panel.get()
            || qobject_cast<const MessageLine *>(field) != nullptr)
            continue;
        QVERIFY2(!field->accessibleName().isEmpty(),
                 qPrintable(QLatin1String(field->metaObject()->className()) + field->objectName()));
    }
    for (const auto *label : m_panel->findChildren<QLabel *>()) {
        if (label->buddy() != nullptr)
            QVERIFY2(!label->toolTip().isEmpty(), qPrintable(label->text()));
    }
}

int main(int argc, char **argv)
{
    return runWidgetTest<tst_LoadPanel>(argc, argv);
}

#include "tst_loadpanel.moc"
