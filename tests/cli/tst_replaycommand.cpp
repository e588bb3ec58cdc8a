// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/ownstrategies.h"

#include <QFile>

/** Tokens: the same set up again. */
class tst_ReplayCommand : public QObject
{
    Q_OBJECT

    static QString tokenOf(const Program::Answer &answer)
    {
        return answer.json().value(u"receipt").toObject().value(u"token").toString();
    }

    Program m_program;

private slots:

    void sameSettings_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("race") << QStringList{u"race"_s,    u"--strategy"_s, u"pessimistic,nowait"_s,
                                             u"--rooms"_s, u"7"_s,          u"--hotels"_s,
                                             u"2"_s,       u"--clients"_s,  u"5"_s,
                                             u"--seed"_s,  u"99"_s,         u"--hold"_s,
                                             u"1"_s,       u"--mix"_s,      u"naive:20"_s};
        QTest::newRow("step") << QStringList{u"step"_s, u"--strategy"_s, u"atomic"_s,
                                             u"--schedule"_s, u"A1 B1 A2"_s};
        QTest::newRow("explore") << QStringList{u"explore"_s, u"--strategy"_s, u"naive"_s,
                                                u"--levels"_s, u"--overlap"_s};
    }

    void sameSettings()
    {
        QFETCH(QStringList, words);
        const Program::Answer first = m_program.run(words + QStringList{u"--json"_s});
        const QString token = tokenOf(first);
        QVERIFY2(token.startsWith(u"lr1-"), first.text().constData());
        const Program::Answer second
            = m_program.run({words.first(), u"--replay"_s, token, u"--json"_s});
        QVERIFY2(second.isQuiet(), second.text().constData());
        QCOMPARE(tokenOf(second), token);
        QCOMPARE(second.json().value(u"receipt"), first.json().value(u"receipt"));
        for (const QString &key : {u"settings"_s, u"schedule"_s, u"steps"_s})
            QCOMPARE(second.json().value(key), first.json().value(key));
        // For people it stands in the last line, as it is to be typed.
        const Program::Answer text = m_program.run(words);
        QVERIFY2(
            text.out.endsWith(u"\nlastroom %1 --replay %2\n"_s.arg(words.first(), token).toUtf8()),
            text.text().constData());
    }

    void refused_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("why");
        const QString step = u"lr1-00nk0bckrm0ac00105jk0bhh5rr04s9h6mq32e03cnq62tbpcm246a01b06ppg9"
                             "h4113282168g44cg"_s;
        QTest::newRow("of another command")
            << QStringList{u"race"_s, u"--replay"_s, step}
            << u"token: it is of another command: lastroom step; use lastroom step --replay TOKEN"_s;
        QTest::newRow("beside what it says")
            << QStringList{u"step"_s, u"--replay"_s, step, u"--rooms"_s, u"3"_s}
            << u"--rooms: the token says that; use one of them"_s;
        QTest::newRow("mistyped") << QStringList{u"step"_s, u"--replay"_s,
                                                 QString(step).replace(22, 1, u'6')}
                                  << u"token: it is mistyped: letter 19 after “lr1-” is “6”"_s;
        QTest::newRow("nothing") << QStringList{u"explore"_s, u"--replay"_s, u""_s}
                                 << u"token: this is none"_s;
    }

    void refused()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, why);
        const Program::Answer answer = m_program.run(words);
        QCOMPARE(answer.status, 2);
        QVERIFY2(answer.complains(why), answer.text().constData());
        QCOMPARE(answer.out, "");
    }

    /** It still runs. */
    void saysWhatDiffers()
    {
        const OwnStrategies own(m_program);
        own.add(u"mine"_s, u"none"_s, OwnStrategies::takeAtOnce(true));
        const QStringList small{u"--strategy"_s, u"naive,mine"_s, u"--rooms"_s, u"3"_s,
                                u"--clients"_s,  u"2"_s,          u"--json"_s};
        const QString token = tokenOf(m_program.run(QStringList{u"race"_s} + own.option() + small));
        const Program::Answer without
            = m_program.run({u"race"_s, u"--replay"_s, token, u"--json"_s});
        QVERIFY2(without.error.contains("“mine” is not among the strategies here"),
                 without.text().constData());
        QCOMPARE(without.json().value(u"races").toArray().size(), 1);
        own.add(u"mine"_s, u"read committed"_s, OwnStrategies::takeAtOnce(true));
        const Program::Answer other = m_program.run(
            QStringList{u"race"_s, u"--replay"_s, token, u"--json"_s} + own.option());
        QVERIFY2(other.error.contains("“mine” is another text here than it was then"),
                 other.text().constData());
        QCOMPARE(other.json().value(u"races").toArray().size(), 2);
        // Neither paths nor texts are in what is printed.
        QVERIFY(!other.out.contains(m_program.base().path().toUtf8()));
    }
};

QTEST_GUILESS_MAIN(tst_ReplayCommand)

#include "tst_replaycommand.moc"
