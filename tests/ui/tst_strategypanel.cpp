// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/explorations.h"
#include "tests/support/offscreen.h"
#include "ui/control/messageline.h"
#include "ui/race/strategypanel.h"
#include "ui/race/strategyrow.h"

#include <QAction>
#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace lastroom;
using namespace Qt::Literals::StringLiterals;

static QList<Strategy> strategies(const QStringList &names)
{
    QList<Strategy> list;
    for (const QString &name : names) {
        Strategy strategy;
        strategy.name = name;
        strategy.title = u"Title of & "_s + name;
        strategy.explanation = u"Why <b>%1</b>."_s;
        list.append(strategy);
    }
    return list;
}

class tst_StrategyPanel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void togglesByClick();
    void togglesByKey();
    void actionsFollowTheBoxes();
    void choosesAllAndNone();
    void saysWhereNoneIsChosen();
    void keepsWhatIsCheckedAcrossALoad();
    void passesOverUnknownNames();
    void asksForTheSql();
    void hasNineKeysOnly();
    void namesItsControls();
    void saysWhatExploreFound();

private:
    QCheckBox *box(const QString &name) const
    {
        return m_panel->findChild<QWidget *>(u"strategy-"_s + name)->findChild<QCheckBox *>();
    }

    QString message() const
    {
        const auto *line = m_panel->findChild<MessageLine *>();
        return line->isVisible() ? line->text() : QString();
    }

    std::unique_ptr<StrategyPanel> m_panel;
};

void tst_StrategyPanel::init()
{
    failOnWarnings();
    m_panel = std::make_unique<StrategyPanel>();
    m_panel->setStrategies(strategies({u"a"_s, u"b"_s, u"c"_s}));
    m_panel->setChecked({u"a"_s, u"b"_s});
    m_panel->resize(276, 200);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
}

void tst_StrategyPanel::cleanup()
{
    m_panel.reset();
}

void tst_StrategyPanel::togglesByClick()
{
    const QSignalSpy changed(m_panel.get(), &StrategyPanel::changed);
    QTest::mouseClick(box(u"c"_s), Qt::LeftButton, {}, QPoint(6, box(u"c"_s)->height() / 2));
    QCOMPARE(m_panel->checked(), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    QTest::keyClick(box(u"a"_s), Qt::Key_Space);
    QCOMPARE(m_panel->checked(), (QStringList{u"b"_s, u"c"_s}));
    QCOMPARE(changed.size(), 2);
}

void tst_StrategyPanel::togglesByKey()
{
    const QSignalSpy changed(m_panel.get(), &StrategyPanel::changed);
    QTest::keyClick(m_panel.get(), Qt::Key_3, Qt::ControlModifier);
    QTest::keyClick(m_panel.get(), Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(m_panel->checked(), (QStringList{u"b"_s, u"c"_s}));
    QCOMPARE(changed.size(), 2);
}

void tst_StrategyPanel::actionsFollowTheBoxes()
{
    QCOMPARE(m_panel->toggleActions().size(), 3);
    QVERIFY(m_panel->toggleActions().at(0)->isChecked());
    QVERIFY(!m_panel->toggleActions().at(2)->isChecked());
    box(u"c"_s)->click();
    QVERIFY(m_panel->toggleActions().at(2)->isChecked());
    m_panel->setChecked({});
    QVERIFY(!m_panel->toggleActions().at(0)->isChecked());
    QCOMPARE(m_panel->toggleActions().at(1)->text(), u"Title of && b"_s);
}

void tst_StrategyPanel::choosesAllAndNone()
{
    const QSignalSpy changed(m_panel.get(), &StrategyPanel::changed);
    QTest::mouseClick(m_panel->findChild<QPushButton *>(u"all"_s), Qt::LeftButton);
    QCOMPARE(m_panel->checked().size(), 3);
    QTest::mouseClick(m_panel->findChild<QPushButton *>(u"none"_s), Qt::LeftButton);
    QVERIFY(m_panel->checked().isEmpty());
    QCOMPARE(changed.size(), 2);
}

void tst_StrategyPanel::saysWhereNoneIsChosen()
{
    QVERIFY(message().isEmpty());
    m_panel->setChecked({});
    QCOMPARE(message(), u"Choose at least one strategy to race."_s);
    box(u"b"_s)->click();
    QVERIFY(message().isEmpty());
}

void tst_StrategyPanel::keepsWhatIsCheckedAcrossALoad()
{
    const QSignalSpy changed(m_panel.get(), &StrategyPanel::changed);
    m_panel->setStrategies(strategies({u"d"_s, u"b"_s, u"a"_s}));
    QCOMPARE(m_panel->checked(), (QStringList{u"b"_s, u"a"_s}));
    QCOMPARE(changed.size(), 1);
    m_panel->setStrategies(strategies({u"x"_s}));
    QVERIFY(m_panel->checked().isEmpty());
    QVERIFY(!message().isEmpty());
    QTest::keyClick(m_panel.get(), Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(m_panel->checked(), QStringList{u"x"_s});
}

void tst_StrategyPanel::passesOverUnknownNames()
{
    m_panel->setChecked({u"c"_s, u"nobody"_s});
    QCOMPARE(m_panel->checked(), QStringList{u"c"_s});
}

void tst_StrategyPanel::asksForTheSql()
{
    const QSignalSpy asked(m_panel.get(), &StrategyPanel::sqlRequested);
    auto *link = box(u"b"_s)->parentWidget()->findChild<QPushButton *>(u"sql"_s);
    QTest::mouseClick(link, Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().toString(), u"b"_s);
}

void tst_StrategyPanel::hasNineKeysOnly()
{
    QStringList names;
    for (int place = 0; place < 12; ++place)
        names.append(u"s%1"_s.arg(place));
    m_panel->setStrategies(strategies(names));
    QCOMPARE(m_panel->toggleActions().size(), 9);
    QCOMPARE(m_panel->toggleActions().last()->shortcut(), QKeySequence(u"Ctrl+9"_s));
    m_panel->setChecked(names);
    QCOMPARE(m_panel->checked(), names);
}

void tst_StrategyPanel::namesItsControls()
{
    QCOMPARE(box(u"a"_s)->accessibleName(), u"Run Title of & a"_s);
    for (const auto *button : m_panel->findChildren<QPushButton *>())
        QVERIFY(!button->accessibleName().isEmpty() && !button->toolTip().isEmpty());
    // A percent sign or markup in the words of a strategy stays what it is.
    QVERIFY(box(u"a"_s)->toolTip().contains(u"Why &lt;b&gt;%1&lt;/b&gt;."_s));
}

void tst_StrategyPanel::saysWhatExploreFound()
{
    const auto finding = [this](const QString &name) {
        return m_panel->findChild<QWidget *>(u"strategy-"_s + name)
            ->findChild<QLabel *>(u"finding"_s);
    };
    QCOMPARE(finding(u"a"_s)->text(), u"not explored"_s);
    QCOMPARE(finding(u"a"_s)->property("role").toString(), u"muted"_s);

    QList<Strategy> shown = strategies({u"a"_s, u"b"_s, u"c"_s});
    Findings findings;
    for (const int place : {0, 1}) {
        Exploration exploration(shown.at(place), {});
        exploration.add(
            {place == 0 ? overbookedSchedule("AB") : safeSchedule("AB"), safeSchedule("BA")});
        exploration.setState(Exploration::State::Finished);
        findings.add(exploration, u"15.18"_s);
    }
    m_panel->setFindings(findings);
    QCOMPARE(finding(u"a"_s)->text(), u"overbooks in 1 of 2 orders"_s);
    QCOMPARE(finding(u"a"_s)->property("role").toString(), u"overbooked"_s);
    QCOMPARE(finding(u"b"_s)->text(), u"no counterexample in 2 orders"_s);
    QCOMPARE(finding(u"b"_s)->property("role").toString(), u"safe"_s);
    QCOMPARE(finding(u"c"_s)->text(), u"not explored"_s);
    QVERIFY(finding(u"a"_s)->toolTip().contains(u"1 room left, 2 clients"_s));
    QVERIFY(finding(u"a"_s)->accessibleName().contains(u"Title of & a: overbooks"_s));

    // A file that was changed since is not the one that was explored.
    shown[0].source = u"changed"_s;
    m_panel->setStrategies(shown);
    const auto rows = m_panel->findChildren<QWidget *>(u"strategy-a"_s);
    QCOMPARE(rows.last()->findChild<QLabel *>(u"finding"_s)->text(), u"not explored"_s);
    QCOMPARE(m_panel->findChildren<QWidget *>(u"strategy-b"_s)
                 .last()
                 ->findChild<QLabel *>(u"finding"_s)
                 ->text(),
             u"no counterexample in 2 orders"_s);
}

int main(int argc, char **argv)
{
    return runWidgetTest<tst_StrategyPanel>(argc, argv);
}

#include "tst_strategypanel.moc"
