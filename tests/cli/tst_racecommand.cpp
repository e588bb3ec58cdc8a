// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/jsonshape.h"
#include "tests/support/programtest.h"

/** Races without a window, on a private server. */
class tst_RaceCommand : public ProgramTest
{
    Q_OBJECT

private:
    static QJsonObject race(const Program::Answer &answer, int at = 0)
    {
        return answer.json().value(u"races")[at].toObject();
    }

    static qint64 number(const QJsonObject &object, QStringView key)
    {
        return object.value(key).toInteger(-1);
    }

    /** What is true of every race that went well, in whatever order its statements ran. */
    static void holdTogether(const QJsonObject &race)
    {
        qint64 attempts = 0;
        const QJsonObject outcomes = race.value(u"outcomes").toObject();
        for (const QString &name : outcomes.keys())
            attempts += outcomes.value(name).toInteger();
        QCOMPARE(attempts, number(race, u"attempts"));
        QCOMPARE(number(race, u"retries"), number(race, u"attempts") - number(race, u"requests"));
        qint64 reserved = 0;
        qint64 overbooked = 0;
        for (const QJsonValue hotel : race.value(u"hotels").toArray()) {
            reserved += hotel[u"reserved"].toInteger();
            overbooked += hotel[u"overbooked"].toInteger();
            QCOMPARE(hotel[u"overbooked"].toInteger(),
                     std::max<qint64>(
                         0,
                         std::max(hotel[u"reserved"].toInteger(), hotel[u"ledger"].toInteger())
                             + hotel[u"locked"].toInteger() - hotel[u"contracted"].toInteger()));
        }
        QCOMPARE(number(race, u"reserved"), reserved);
        QCOMPARE(number(race, u"overbooked"), overbooked);
        QVERIFY(race.value(u"error").isNull());
    }

private slots:

    void correct_data()
    {
        QTest::addColumn<QString>("options");
        QTest::newRow("pessimistic") << u"--clients 20 --rooms 30 --hotels 2 --pause 0"_s;
        QTest::newRow("optimistic")
            << u"--clients 20 --rooms 30 --hotels 2 --pause 0 --tries 100000"_s;
        QTest::newRow("pessimistic, random choice")
            << u"--clients 20 --rooms 30 --hotels 2 --pause 0 --choice random"_s;
        QTest::newRow("optimistic, a single client")
            << u"--clients 1 --rooms 3 --hotels 2 --pause 0"_s;
        QTest::newRow("pessimistic, no rooms") << u"--clients 5 --rooms 0 --hotels 2 --pause 0"_s;
    }

    /** What waits or retries sells everything exactly once, in every order. */
    void correct()
    {
        QFETCH(QString, options);
        const QString strategy = QString::fromLatin1(QTest::currentDataTag()).section(u',', 0, 0);
        const auto answer = m_program->run(u"race --json --strategy %1 "_s.arg(strategy) + options);
        QCOMPARE(answer.error, "");
        QVERIFY2(answer.status == 0, answer.text().constData());
        QCOMPARE(JsonShape::mistakesOf(answer.json()), QStringList());
        const QJsonObject result = race(answer);
        holdTogether(result);
        QCOMPARE(result.value(u"verdict").toString(), u"correct"_s);
        QCOMPARE(number(result, u"reserved"), number(result, u"contracted"));
        QCOMPARE(number(result, u"ledger"), number(result, u"contracted"));
        QCOMPARE(number(result, u"unsold"), 0);
        QCOMPARE(number(result, u"overbooked"), 0);
        QVERIFY(result.value(u"first_overbooking").isNull());
        QCOMPARE(answer.json().value(u"environment")[u"server"].toString(), u"private"_s);
    }

    void overbooked_data()
    {
        QTest::addColumn<QString>("strategy");
        QTest::newRow("naive") << u"naive"_s;
        QTest::newRow("atomic") << u"atomic"_s;
    }

    /**
     * One room, 32 clients, a connection each, all open before the clock starts, and two seconds
     * between every look and every take: everybody looks before anybody takes. Holding in every
     * order: what was sold is what was booked, and the verdict and the exit status say whether that
     * is more than the one room. That it is more needs no more than that one of 31 clients, who
     * have nothing to wait for, looks within two seconds of the first.
     */
    void overbooked()
    {
        QFETCH(QString, strategy);
        const auto answer = m_program->run(
            u"race --json --rooms 1 --hotels 1 --booking 1 --clients 32 --servers 1 "
            "--connections 32 --hold 2000 --pause 0 --strategy "_s
            + strategy);
        QCOMPARE(answer.error, "");
        QCOMPARE(JsonShape::mistakesOf(answer.json()), QStringList());
        const QJsonObject result = race(answer);
        holdTogether(result);
        const qint64 booked = result.value(u"outcomes")[u"booked"].toInteger();
        QCOMPARE(number(result, u"reserved"), booked);
        QCOMPARE(number(result, u"ledger"), booked);
        QCOMPARE(number(result, u"overbooked"), booked - 1);
        QCOMPARE(result.value(u"verdict").toString(), booked > 1 ? u"overbooked"_s : u"correct"_s);
        QCOMPARE(answer.status, booked > 1 ? 1 : 0);
        QVERIFY(booked > 1);
        QCOMPARE(result.value(u"first_overbooking")[u"hotel"].toString(), u"Hotel A"_s);
    }

    void everySettingIsSaid()
    {
        const auto answer = m_program->run(
            u"race --json --strategy pessimistic --clients 3 --servers 3 --connections 1 --rooms 4 "
            "--hotels 2 --booking 2 --pause 1-2 --hold 1 --round-trip 2 --choice random --tries 0 "
            "--duration 60 "
            "--seed 9007199254740991 --together"_s);
        QVERIFY2(answer.status == 0, answer.text().constData());
        const QJsonObject settings = answer.json().value(u"settings").toObject();
        QCOMPARE(settings.value(u"event").toString(), u"Evento"_s);
        QCOMPARE(number(settings, u"clients"), 3);
        QCOMPARE(number(settings, u"servers"), 3);
        QCOMPARE(number(settings, u"connections"), 1);
        QCOMPARE(settings.value(u"booking").toArray(), (QJsonArray{2, 2}));
        QCOMPARE(settings.value(u"pause_ms").toArray(), (QJsonArray{1, 2}));
        QCOMPARE(number(settings, u"hold_ms"), 1);
        QCOMPARE(number(settings, u"round_trip_ms"), 2);
        QCOMPARE(settings.value(u"choice").toString(), u"random"_s);
        QCOMPARE(number(settings, u"tries"), 0);
        QCOMPARE(number(settings, u"seed"), 9'007'199'254'740'991);
        QCOMPARE(settings.value(u"together").toBool(), true);
        QCOMPARE(number(race(answer), u"contracted"), 8);
    }

    /** Whatever the order: the parts add up, and the moral is said where it went wrong. */
    void mixIsSplit()
    {
        const auto answer
            = m_program->run(u"race --json --strategy pessimistic --mix naive:50 --clients 16 "
                             "--connections 8 --rooms 1 --hotels 1 --booking 1 --hold 300"_s);
        QCOMPARE(JsonShape::mistakesOf(answer.json()), QStringList());
        const QJsonObject result = race(answer);
        const bool isCorrect = number(result, u"reserved") <= 1;
        QCOMPARE(answer.status, isCorrect ? 0 : 1);
        QCOMPARE(result.value(u"verdict").toString(), isCorrect ? u"correct"_s : u"overbooked"_s);
        QCOMPARE(answer.json().value(u"settings")[u"mix"].toString(), u"naive:50"_s);
        const QJsonArray split = result.value(u"split").toArray();
        QCOMPARE(split.size(), 2);
        QCOMPARE(split.at(0)[u"strategy"].toString(), u"pessimistic"_s);
        QCOMPARE(split.at(1)[u"strategy"].toString(), u"naive"_s);
        QCOMPARE(split.at(0)[u"attempts"].toInteger() + split.at(1)[u"attempts"].toInteger(),
                 number(result, u"attempts"));
        QCOMPARE(split.at(0)[u"clients"].toInteger(), 8);

        const auto table
            = m_program->run(u"race --strategy pessimistic --mix naive:50 --clients 16 "
                             "--connections 8 --rooms 1 --hotels 1 --booking 1 --hold 300"_s);
        QCOMPARE(table.out.contains("a protocol protects only those who keep it"),
                 table.status == 1);
    }

    void faults()
    {
        const auto crash = m_program->run(
            u"race --json --strategy naive,atomic --crash 20 --clients 1 --rooms 60 --pause 0"_s);
        QCOMPARE(crash.status, 1);
        QCOMPARE(race(crash, 0).value(u"verdict").toString(), u"ledger differs"_s);
        QVERIFY(number(race(crash, 0), u"crashed") > 0);
        QVERIFY(number(race(crash, 0), u"lost_rooms") > 0);
        QCOMPARE(race(crash, 1).value(u"verdict").toString(), u"correct"_s);
        QVERIFY(number(race(crash, 1), u"crashed") > 0);

        const auto lost = m_program->run(u"race --json --strategy request-id,blind-retry "
                                         "--lose-commit 20 --clients 1 --rooms 60 --pause 0"_s);
        QCOMPARE(race(lost, 0).value(u"verdict").toString(), u"correct"_s);
        QVERIFY(race(lost, 0).value(u"outcomes")[u"unknown"].toInteger() > 0);
        QCOMPARE(race(lost, 0).value(u"audit")[u"duplicated"].toInteger(-1), 0);
        QCOMPARE(race(lost, 1).value(u"verdict").toString(), u"ledger differs"_s);
        QVERIFY(race(lost, 1).value(u"audit")[u"duplicated"].toInteger() > 0);
    }

    void strategiesInTheOrderAsked_data()
    {
        QTest::addColumn<QString>("more");
        QTest::newRow("one after the other") << u""_s;
        QTest::newRow("together") << u" --together"_s;
    }

    void strategiesInTheOrderAsked()
    {
        QFETCH(QString, more);
        const auto answer = m_program->run(
            u"race --json --strategy optimistic,pessimistic,optimistic --clients 5 --rooms 5 --pause 0"_s
            + more);
        QVERIFY2(answer.status == 0, answer.text().constData());
        QCOMPARE(answer.json().value(u"races").toArray().size(), 2);
        QCOMPARE(race(answer, 0).value(u"strategy").toString(), u"optimistic"_s);
        QCOMPARE(race(answer, 1).value(u"strategy").toString(), u"pessimistic"_s);
        holdTogether(race(answer, 0));
        holdTogether(race(answer, 1));
    }

    void inventoryFile()
    {
        const QString path = m_program->base().filePath(u"inventory.json"_s);
        write(path,
              "{\"event\":\"'; DROP TABLE events; --\",\"hotels\":["
              "{\"name\":\"Zürich \\\"\U0001F3E8\\\"\",\"contracted\":7,\"locked\":3},"
              "{\"name\":\"'); DELETE FROM hotels; --\",\"contracted\":5},"
              "{\"name\":\"all\",\"contracted\":2,\"locked\":2}]}");
        const auto answer = m_program->run(
            QStringList{u"race"_s, u"--json"_s, u"--strategy"_s, u"pessimistic"_s, u"--clients"_s,
                        u"4"_s, u"--pause"_s, u"0"_s, u"--inventory"_s, path});
        QVERIFY2(answer.status == 0, answer.text().constData());
        const QJsonObject result = race(answer);
        holdTogether(result);
        QCOMPARE(answer.json().value(u"settings")[u"event"].toString(),
                 u"'; DROP TABLE events; --"_s);
        QCOMPARE(result.value(u"hotels")[0][u"name"].toString(), u"Zürich \"\U0001F3E8\""_s);
        QCOMPARE(result.value(u"hotels")[0][u"reserved"].toInteger(), 4);
        QCOMPARE(result.value(u"hotels")[1][u"reserved"].toInteger(), 5);
        QCOMPARE(result.value(u"hotels")[2][u"reserved"].toInteger(), 0);
        QCOMPARE(number(result, u"locked"), 5);
        QCOMPARE(number(result, u"unsold"), 0);
    }

    void inventoryFileRefused()
    {
        const QString path = m_program->base().filePath(u"inventory.json"_s);
        write(path, "{\"hotels\":[\n{\"name\":\"a\"}]}");
        const auto answer = m_program->run(QStringList{u"race"_s, u"--inventory"_s, path});
        QCOMPARE(answer.status, 2);
        QVERIFY2(answer.complains(path + u": hotel 1, contracted: it is not a whole number"_s),
                 answer.text().constData());
    }

    void table()
    {
        const auto answer = m_program->run(
            u"race --strategy pessimistic --clients 3 --rooms 7 --hotels 1 --pause 0"_s);
        QVERIFY2(answer.status == 0, answer.text().constData());
        QCOMPARE(answer.error, "");
        QVERIFY(!answer.out.contains('\x1b')); // that is for terminals
        QVERIFY(answer.out.startsWith(
            "Evento: 7 rooms in 1 hotel; 3 clients, 2 servers of 4 connections, "
            "seed 42, pause 0 ms\n"));
        static const QRegularExpression line(u"^pessimistic +correct +7 +7 +7 +0 +0 "_s,
                                             QRegularExpression::MultilineOption);
        QVERIFY2(line.match(QString::fromUtf8(answer.out)).hasMatch(), answer.out.constData());
    }

    void output_data()
    {
        QTest::addColumn<bool>("there");
        QTest::newRow("new") << false;
        QTest::newRow("replaced") << true;
    }

    void output()
    {
        QFETCH(bool, there);
        const QString path = m_program->base().filePath(u"r.json"_s);
        if (there)
            write(path, QByteArray(100'000, 'x'));
        const auto answer
            = m_program->run(u"race --json --strategy pessimistic --clients 3 --rooms 7 "
                             "--pause 0 --output "_s
                             + path);
        QVERIFY2(answer.status == 0, answer.text().constData());
        QCOMPARE(answer.out, "");
        QCOMPARE(answer.error, "");
        QCOMPARE(JsonShape::mistakesOf(QJsonDocument::fromJson(content(path)).object()),
                 QStringList());
        // Nothing unfinished beside it.
        QCOMPARE(QDir(m_program->base().path()).entryList({u"r.json*"_s}, QDir::Files),
                 QStringList{u"r.json"_s});
    }

    /** The clients ask for the same whatever the strategy and the connections are. */
    void sameSeedSameWishes()
    {
        const auto latest = [&](const QString &more) {
            return m_program->run(u"race --json --strategy pessimistic --clients 1 --servers 1 "
                                  "--rooms 40 --hotels 3 --pause 0 --choice random "_s
                                  + more);
        };
        const QJsonObject first = race(latest(u"--seed 5 --connections 1"_s));
        const QJsonObject second = race(latest(u"--seed 5 --connections 3"_s));
        QVERIFY(number(first, u"requests") > 0);
        QCOMPARE(number(first, u"requests"), number(second, u"requests"));
        QCOMPARE(first.value(u"outcomes"), second.value(u"outcomes"));
    }
};

QTEST_GUILESS_MAIN(tst_RaceCommand)

#include "tst_racecommand.moc"
