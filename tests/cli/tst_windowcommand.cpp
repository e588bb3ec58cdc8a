// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/ownstrategies.h"

#include <QFile>
#include <QtEndian>

using namespace Qt::StringLiterals;

/** The window's pictures, made without a display. */
class tst_WindowCommand : public QObject
{
    Q_OBJECT

private slots:

    void takesPictures_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("race") << QStringList{};
        QTest::newRow("step") << QStringList{u"--page"_s, u"step"_s};
        QTest::newRow("step, a schedule")
            << QStringList{u"--page"_s,     u"step"_s,        u"--strategy"_s, u"pessimistic"_s,
                           u"--schedule"_s, u"A1 B1 C1 A2"_s, u"--theme"_s,    u"dark"_s};
        QTest::newRow("high contrast")
            << QStringList{u"--page"_s, u"step"_s, u"--theme"_s, u"high-contrast-dark"_s};
        QTest::newRow("explore") << QStringList{u"--page"_s, u"explore"_s};
        QTest::newRow("explore, one strategy")
            << QStringList{u"--page"_s, u"explore"_s, u"--strategy"_s, u"naive"_s};
        QTest::newRow("learn") << QStringList{u"--page"_s, u"learn"_s};
        QTest::newRow("lesson, an order") << QStringList{u"--lesson"_s, u"race:4"_s};
        QTest::newRow("lesson, orders") << QStringList{u"--lesson"_s, u"pessimistic:6"_s};
        QTest::newRow("challenge") << QStringList{u"--challenge"_s, u"07-a-deadlock"_s};
        // Nothing is run there whose result another page would show.
        QTest::newRow("strategies")
            << QStringList{u"--page"_s, u"strategies"_s, u"--strategy"_s, u"write-back"_s};
    }

    void takesPictures()
    {
        QFETCH(QStringList, words);
        const QString path = m_program.base().filePath(u"picture.png"_s);
        const Program::Answer answer = m_program.run(words + QStringList{u"--screenshot"_s, path});
        QVERIFY2(answer.status == 0, answer.text().constData());
        QCOMPARE(answer.out, "");
        // A PNG says its size at a fixed place.
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray head = file.read(24);
        QVERIFY(head.startsWith("\x89PNG"));
        QCOMPARE(qFromBigEndian<quint32>(head.constData() + 16), 1440u);
        QCOMPARE(qFromBigEndian<quint32>(head.constData() + 20), 900u);
        QVERIFY(file.remove());
        // No server, no folder is left.
        QCOMPARE(QDir(m_program.base().path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
                 QStringList());
    }

    /** A file on the command line comes into the user's folder once, and its page is shown. */
    void takesAStrategyIn()
    {
        const OwnStrategies own(m_program);
        own.add(u"mine"_s, u"none"_s, OwnStrategies::takeAtOnce(true));
        const QString file = m_program.base().filePath(u"own/mine.sql"_s);
        const QString picture = m_program.base().filePath(u"picture.png"_s);
        const QDir folder(m_program.base().filePath(u"data/lastroom/strategies"_s));
        for (int time = 0; time < 2; ++time) {
            const Program::Answer answer = m_program.run({file, u"--screenshot"_s, picture});
            QVERIFY2(answer.status == 0, answer.text().constData());
            QVERIFY(QFile::remove(picture));
            QCOMPARE(folder.entryList(QDir::Files), QStringList{u"mine.sql"_s});
        }
        const Program::Answer listed = m_program.run(u"strategies"_s);
        QVERIFY2(listed.out.contains("My mine"), listed.text().constData());
        QVERIFY(QDir(m_program.base().filePath(u"data"_s)).removeRecursively());
        QVERIFY(QDir(m_program.base().filePath(u"own"_s)).removeRecursively());
    }

    void impossibleSchedulesMakeNoGoodPicture()
    {
        const QString path = m_program.base().filePath(u"picture.png"_s);
        const Program::Answer answer
            = m_program.run({u"--page"_s, u"step"_s, u"--strategy"_s, u"pessimistic"_s,
                             u"--schedule"_s, u"A1 B1 B2"_s, u"--screenshot"_s, path});
        QCOMPARE(answer.status, 2);
        QVERIFY2(answer.error.contains("schedule, position 3 (B2): Bob waits for Alice"),
                 answer.text().constData());
        QFile::remove(path);
    }

    void withoutADisplayThereIsNoWindow()
    {
        for (const QStringList &words : {QStringList(), QStringList{u"--page"_s, u"step"_s}}) {
            const Program::Answer answer = m_program.run(words);
            QCOMPARE(answer.status, 3);
            QVERIFY2(answer.complains(u"lastroom: window: there is no display; "_s),
                     answer.text().constData());
        }
    }

    void refuses_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("complaint");
        QTest::newRow("no such lesson")
            << QStringList{u"--lesson"_s, u"rce"_s}
            << u"lastroom: --lesson: “rce” is not known; did you mean “race”?"_s;
        QTest::newRow("no such step")
            << QStringList{u"--lesson"_s, u"race:9"_s}
            << u"lastroom: --lesson: “race” has no step “9”; name one from 1 to 7"_s;
        QTest::newRow("no step") << QStringList{u"--lesson"_s, u"race:x"_s}
                                 << u"lastroom: --lesson: “race” has no step “x”; "_s;
        QTest::newRow("no such challenge")
            << QStringList{u"--challenge"_s, u"06-hide-i"_s}
            << u"lastroom: --challenge: “06-hide-i” is not known; did you mean “06-hide-it”?"_s;
        QTest::newRow("both") << QStringList{u"--lesson"_s, u"race"_s, u"--challenge"_s,
                                             u"06-hide-it"_s}
                              << u"lastroom: --challenge: a lesson is named, too; "_s;
        QTest::newRow("another page")
            << QStringList{u"--page"_s, u"step"_s, u"--lesson"_s, u"race"_s}
            << u"lastroom: --lesson: it is for another page; add --page learn"_s;
        QTest::newRow("a picture of a presentation")
            << QStringList{u"--presentation"_s} << u"lastroom: --presentation: "_s;
    }

    void refuses()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, complaint);
        const QString path = m_program.base().filePath(u"picture.png"_s);
        const Program::Answer answer = m_program.run(words + QStringList{u"--screenshot"_s, path});
        QCOMPARE(answer.status, 2);
        QVERIFY2(answer.complains(complaint), answer.text().constData());
        QVERIFY(!QFile::exists(path));
    }

private:
    Program m_program;
};

QTEST_GUILESS_MAIN(tst_WindowCommand)

#include "tst_windowcommand.moc"
