// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/jsonshape.h"
#include "tests/support/ownstrategies.h"
#include "tests/support/programtest.h"
#include "tests/support/terminal.h"

/** Every order, without a window, on a private server. */
class tst_ExploreCommand : public ProgramTest
{
    Q_OBJECT

private:
    static QJsonObject exploration(const Program::Answer &answer, int at = 0)
    {
        return answer.json().value(u"explorations")[at].toObject();
    }

    static qint64 number(const QJsonObject &object, QStringView key)
    {
        return object.value(key).toInteger(-1);
    }

    /** Letters of the clients in the order in which they issue. */
    static QString orderOf(const QJsonValue &schedule)
    {
        QString order;
        for (const QChar sign : schedule[u"schedule"].toString()) {
            if (sign.isLetter())
                order += sign;
        }
        return order;
    }

private slots:

    void numbers_data()
    {
        QTest::addColumn<QString>("options");
        QTest::newRow("one room left") << u""_s;
        QTest::newRow("five left, three wanted") << u" --rooms 5 --booking 3"_s;
    }

    /** As interface.md says. */
    void numbers()
    {
        QFETCH(QString, options);
        const auto answer = m_program->run(u"explore --json"_s + options);
        QVERIFY2(answer.status == 1, answer.text().constData());
        QCOMPARE(answer.error, "");
        QCOMPARE(JsonShape::mistakesOfExplorations(answer.json()), QStringList());
        QCOMPARE(answer.json().value(u"environment")[u"server"].toString(), u"private"_s);

        struct Expected
        {
            const char *strategy;
            int schedules;
            int overbooked;
            bool waited;
            bool conflicted;
            const char *witness;
        };

        const QList<Expected> all{
            {"naive", 16, 12, false, false, "A1 B1 B2 B3 A2 A3"},
            {"atomic", 24, 22, true, false, "A1 B1 B2 B3 B4 A2 A3 A4"},
            {"pessimistic", 8, 0, true, false, nullptr},
            {"optimistic", 24, 0, true, true, nullptr},
        };
        QCOMPARE(answer.json().value(u"explorations").toArray().size(), all.size());
        for (int at = 0; at < all.size(); ++at) {
            const Expected &expected = all.at(at);
            const QJsonObject found = exploration(answer, at);
            QCOMPARE(found.value(u"strategy").toString(), QLatin1StringView(expected.strategy));
            QCOMPARE(number(found, u"schedules"), expected.schedules);
            QCOMPARE(number(found, u"overbooked"), expected.overbooked);
            QCOMPARE(number(found, u"ledger_differs"), 0);
            QCOMPARE(number(found, u"safe"), expected.schedules - expected.overbooked);
            QCOMPARE(number(found, u"waited") > 0, expected.waited);
            QCOMPARE(number(found, u"conflicted") > 0, expected.conflicted);
            QCOMPARE(number(found, u"serialization_failures"), 0);
            QCOMPARE(number(found, u"deadlocks"), 0);
            QCOMPARE(found.value(u"complete").toBool(false), true);
            QCOMPARE(found.value(u"witness").toString(), QLatin1StringView(expected.witness));
            QCOMPARE(found.value(u"witness").isNull(), expected.witness == nullptr);
            QVERIFY(found.value(u"error").isNull());
        }
    }

    void correct()
    {
        const auto answer = m_program->run(u"explore --json --strategy optimistic,pessimistic"_s);
        QVERIFY2(answer.status == 0, answer.text().constData());
        QCOMPARE(exploration(answer, 0).value(u"strategy").toString(), u"optimistic"_s);
        QCOMPARE(exploration(answer, 1).value(u"strategy").toString(), u"pessimistic"_s);
        QCOMPARE(answer.json().value(u"explorations").toArray().size(), 2);
    }

    void everySettingIsSaid()
    {
        const auto answer = m_program->run(u"explore --json --strategy pessimistic --clients 3 "
                                           "--rooms 2 --booking 1 --switches 99"_s);
        QVERIFY2(answer.status == 0, answer.text().constData());
        const QJsonObject found = exploration(answer);
        QCOMPARE(number(found, u"clients"), 3);
        QCOMPARE(number(found, u"rooms"), 2);
        QCOMPARE(number(found, u"booking"), 1);
        QCOMPARE(number(found, u"most_switches"), 99);
        QCOMPARE(found.value(u"complete").toBool(false), true); // it leaves nothing out
    }

    /** Fewest switches first, each once, and the counts are theirs. */
    void schedules()
    {
        const auto answer
            = m_program->run(u"explore --json --schedules --strategy naive,optimistic"_s);
        QVERIFY2(answer.status == 1, answer.text().constData());
        QCOMPARE(JsonShape::mistakesOfExplorations(answer.json(), true), QStringList());
        for (int at = 0; at < 2; ++at) {
            const QJsonObject found = exploration(answer, at);
            QStringList keys;
            int overbooked = 0;
            int waited = 0;
            int conflicted = 0;
            for (const QJsonValue each : found.value(u"schedule_list").toArray()) {
                keys.append(u"%1 %2"_s.arg(each[u"switches"].toInt(), 3).arg(orderOf(each)));
                overbooked += each[u"verdict"] == u"overbooked"_s ? 1 : 0;
                waited += each[u"waited"].toBool() ? 1 : 0;
                conflicted += each[u"conflicted"].toBool() ? 1 : 0;
            }
            QStringList sorted = keys;
            sorted.sort();
            QCOMPARE(keys, sorted);
            QCOMPARE(keys.removeDuplicates(), 0);
            QCOMPARE(overbooked, number(found, u"overbooked"));
            QCOMPARE(waited, number(found, u"waited"));
            QCOMPARE(conflicted, number(found, u"conflicted"));
        }
        const QJsonArray naive = exploration(answer).value(u"schedule_list").toArray();
        const auto witness = std::find_if(naive.begin(), naive.end(), [](const QJsonValue &each) {
            return each[u"verdict"] == u"overbooked"_s;
        });
        QVERIFY(witness != naive.end());
        QCOMPARE((*witness)[u"schedule"].toString(), u"A1 B1 B2 B3 A2 A3"_s);
        QCOMPARE((*witness)[u"switches"].toInt(), 2);
        QCOMPARE((*witness)[u"reserved"].toInt(), 2);
        QCOMPARE((*witness)[u"ledger"].toInt(), 2);
    }

    /** Those that are left are those that all of them hold, and it says that there are more. */
    void switches()
    {
        const auto all
            = m_program->run(u"explore --json --schedules --clients 3 --strategy pessimistic"_s);
        QVERIFY2(all.status == 0, all.text().constData());
        QJsonArray few;
        for (const QJsonValue each : exploration(all).value(u"schedule_list").toArray()) {
            if (each[u"switches"].toInt() <= 3)
                few.append(each);
        }
        const auto bound = m_program->run(
            u"explore --json --schedules --clients 3 --strategy pessimistic --switches 3"_s);
        QVERIFY2(bound.status == 4, bound.text().constData());
        QCOMPARE(exploration(bound).value(u"schedule_list").toArray(), few);
        QVERIFY(number(exploration(bound), u"schedules") < number(exploration(all), u"schedules"));
        QCOMPARE(exploration(all).value(u"complete").toBool(false), true);
        QCOMPARE(exploration(bound).value(u"complete").toBool(true), false);
        QCOMPARE(exploration(bound).value(u"stopped").toBool(true), false);
        QCOMPARE(number(exploration(bound), u"most_switches"), 3);

        const auto table
            = m_program->run(u"explore --clients 3 --strategy pessimistic --switches 3"_s);
        QVERIFY2(table.out.startsWith(
                     "1 room left, 3 clients, each wants 1; schedules with at most 3 switches\n"),
                 table.text().constData());
        QVERIFY(table.out.contains("\npessimistic, schedules with at most 3 switches: "
                                   "no counterexample in the "));
    }

    void csv()
    {
        const QString file = m_program->base().filePath(u"orders.csv"_s);
        const auto answer = m_program->run(u"explore --strategy naive,pessimistic --csv "_s + file);
        QVERIFY2(answer.status == 1, answer.text().constData());
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QStringList lines = QString::fromUtf8(written.readAll()).split(u"\r\n"_s);
        QVERIFY(lines.first().startsWith(u"strategy,order,switches,stands_for_orders,ending,"));
        int orders = 0, overbooked = 0;
        for (const QString &line : lines.filter(u"naive,"_s)) {
            const int standsFor = line.section(u',', 3, 3).toInt();
            orders += standsFor;
            overbooked += line.section(u',', 4, 4) == u"overbooked" ? standsFor : 0;
        }
        QCOMPARE(orders, 16);
        QCOMPARE(overbooked, 12);
        QVERIFY(written.remove());
    }

    void table()
    {
        const auto answer = m_program->run(u"explore --strategy naive,pessimistic"_s);
        QVERIFY2(answer.status == 1, answer.text().constData());
        QCOMPARE(answer.error, "");
        QVERIFY(!answer.out.contains('\x1b')); // that is for terminals
        const QStringList lines = answer.beforeToken().split(u'\n');
        QCOMPARE(lines.size(), 10);
        QCOMPARE(lines.at(0),
                 u"1 room left, 2 clients, each wants 1; every order of their steps"_s);
        QVERIFY(lines.at(1).startsWith(u"PostgreSQL "));
        const QString version = lines.at(1).section(u' ', 1, 1).remove(u',');
        static const QRegularExpression naive(
            u"^naive +overbooks +16 +4 +12 +0 +0 +0 +0 +0 +\\d"_s);
        static const QRegularExpression pessimistic(
            u"^pessimistic +no counterexample +8 +8 +0 +0 +[1-8] +0 +0 +0 +\\d"_s);
        QVERIFY2(naive.match(lines.at(4)).hasMatch(), answer.out.constData());
        QVERIFY2(pessimistic.match(lines.at(5)).hasMatch(), answer.out.constData());
        QCOMPARE(lines.at(7),
                 u"naive: overbooks in 12 of 16 orders; fewest switches: A1 B1 B2 B3 A2 A3"_s);
        QCOMPARE(lines.at(8),
                 u"pessimistic: no counterexample in 8 orders on PostgreSQL "_s + version);
        QVERIFY(!answer.out.contains("proved"));
    }

    void tableOfSchedules()
    {
        const auto answer = m_program->run(u"explore --strategy pessimistic,naive --schedules"_s);
        QVERIFY2(answer.status == 1, answer.text().constData());
        const QString text = QString::fromUtf8(answer.out);
        const auto count = [&](const QString &pattern) {
            return text.count(QRegularExpression(pattern, QRegularExpression::MultilineOption));
        };
        // Each stands for itself and for the one in which Alice and Bob have changed places.
        QCOMPARE(count(u"^A\\d( [AB]\\d)* +(safe|overbooked) +\\d +2 "_s), 4 + 8);
        QCOMPARE(count(u"^A1 B1 B2 B3 A2 A3 +overbooked +2 +2 +1 +2 +2$"_s), 1);
        QVERIFY(count(u"^A1 B1 A2 A3 A4 +safe +2 +2 +1 +1 +1  waited$"_s) == 1);
        QVERIFY(count(u"^A1 A2 A3 A4 B1 +safe +1 +2 +1 +1 +1  serial$"_s) == 1);
        QVERIFY(text.indexOf(u"\npessimistic  "_s, text.indexOf(u"\nnaive: "_s))
                < text.lastIndexOf(u"\nnaive  "_s));
    }

    /** Drawn while it lasts, no wider than the terminal; in the end there is the table alone. */
    void terminal()
    {
        const OwnStrategies own(*m_program);
        own.add(u"sleeper"_s, u"none"_s, OwnStrategies::sleep(u"0.2"_s));
        constexpr int columns = 60;
        Terminal terminal(columns);
        const auto process = m_program->start(
            QStringList{u"explore"_s, u"--strategy"_s, u"sleeper"_s} + own.option(),
            terminal.path());
        const QString shown = QString::fromUtf8(terminal.readUntilFinished(*process));
        QCOMPARE(process->exitCode(), 0);
        const QString erase = u"\x1b[J"_s;
        QVERIFY2(shown.contains(erase), qPrintable(shown));
        const QString drawn = shown.left(shown.lastIndexOf(erase));
        for (const QString &line : drawn.split(u'\n'))
            QVERIFY2(line.section(u"\x1b[J"_s, -1).size() <= columns, qPrintable(line));
        QVERIFY(drawn.contains(u'…')); // preparing, or exploring
        const QString end = shown.mid(shown.lastIndexOf(erase) + erase.size());
        QVERIFY2(end.startsWith(u"1 room left, 2 clients"_s), qPrintable(end));
        QVERIFY(end.contains(u"sleeper: no counterexample in 2 orders on PostgreSQL "_s));
    }

    void ownStrategy()
    {
        const OwnStrategies own(*m_program);
        own.add(u"guarded"_s, u"read committed"_s, OwnStrategies::takeAtOnce(true));
        const auto answer = m_program->run(
            QStringList{u"explore"_s, u"--json"_s, u"--strategy"_s, u"guarded"_s} + own.option());
        QVERIFY2(answer.status == 0, answer.text().constData());
        const QJsonObject found = exploration(answer);
        QVERIFY(number(found, u"schedules") > 0);
        QVERIFY(number(found, u"waited") > 0);
        QCOMPARE(number(found, u"safe"), number(found, u"schedules"));
        QVERIFY(found.value(u"witness").isNull());
    }

    /** A file with the name of a built-in one replaces it. */
    void replacedStrategy()
    {
        const OwnStrategies own(*m_program);
        own.add(u"naive"_s, u"read committed"_s, OwnStrategies::takeAtOnce(true));
        const auto answer = m_program->run(
            QStringList{u"explore"_s, u"--json"_s, u"--strategy"_s, u"naive"_s} + own.option());
        QVERIFY2(answer.status == 0, answer.text().constData());
        QCOMPARE(number(exploration(answer), u"overbooked"), 0);
    }

    void ledgerDiffers()
    {
        const OwnStrategies own(*m_program);
        own.add(u"forgetful"_s, u"none"_s, OwnStrategies::takeAtOnce(false));
        const QStringList words
            = QStringList{u"explore"_s, u"--strategy"_s, u"forgetful"_s} + own.option();
        const auto json = m_program->run(words + QStringList{u"--json"_s});
        QVERIFY2(json.status == 1, json.text().constData());
        QCOMPARE(number(exploration(json), u"ledger_differs"), 2);
        QCOMPARE(exploration(json).value(u"witness").toString(), u"A1 B1"_s);
        const auto table = m_program->run(words);
        QCOMPARE(table.status, 1);
        QVERIFY2(table.out.contains(
                     "\nforgetful: ledger differs in 2 of 2 orders; fewest switches: A1 B1\n"),
                 table.text().constData());
    }

    /** The others are explored all the same, and one line says what is wrong. */
    void refusedByTheServer()
    {
        const OwnStrategies own(*m_program);
        own.add(u"broken"_s, u"none"_s, u"-- step: check\nSELECT 1 AS one FROM nowhere;\n"_s);
        const auto answer = m_program->run(
            QStringList{u"explore"_s, u"--json"_s, u"--strategy"_s, u"broken,pessimistic"_s}
            + own.option());
        QVERIFY2(answer.status == 2, answer.text().constData());
        QVERIFY2(answer.complains(u"broken.sql:"_s), answer.text().constData());
        QVERIFY(answer.error.contains("42P01"));
        QCOMPARE(JsonShape::mistakesOfExplorations(answer.json()), QStringList());
        QVERIFY(!exploration(answer, 0).value(u"error").isNull());
        QCOMPARE(number(exploration(answer, 0), u"schedules"), 0);
        QCOMPARE(number(exploration(answer, 1), u"schedules"), 8);
    }

    /** What was found by then is printed. */
    void connectionLost()
    {
        const OwnStrategies own(*m_program);
        own.add(u"sleeper"_s, u"none"_s, OwnStrategies::sleep(u"600"_s));
        const auto process = m_program->start(
            QStringList{u"explore"_s, u"--json"_s, u"--strategy"_s, u"naive,sleeper"_s}
            + own.option());
        const QByteArray sleeping = "wait_event = 'PgSleep'";
        int ended = 0;
        QTRY_VERIFY_WITH_TIMEOUT((ended += m_program->endSessions(sleeping)) > 0,
                                 Program::patience);
        const Program::Answer answer = Program::answerOf(*process);
        QVERIFY2(answer.status == 3, answer.text().constData());
        QVERIFY2(answer.complains(u""_s), answer.text().constData());
        QCOMPARE(JsonShape::mistakesOfExplorations(answer.json()), QStringList());
        QCOMPARE(number(exploration(answer, 0), u"schedules"), 16);
        QCOMPARE(exploration(answer, 0).value(u"complete").toBool(false), true);
        QCOMPARE(exploration(answer, 1).value(u"complete").toBool(true), false);
        QVERIFY(!exploration(answer, 1).value(u"error").isNull());
    }
};

QTEST_GUILESS_MAIN(tst_ExploreCommand)

#include "tst_explorecommand.moc"
