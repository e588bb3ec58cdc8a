// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/programtest.h"

/** `lastroom strategies` and `lastroom doctor`. */
class tst_StrategiesCommand : public ProgramTest
{
    Q_OBJECT

private:
    /** A strategy named after its file; the statement begins in line 7. */
    QString file(const QString &name, const QString &sql) const
    {
        const QString path = m_program->base().filePath(name + u".sql"_s);
        write(path,
              u"-- strategy: %1\n-- title: Mine\n-- isolation: read committed\n"
              "-- expect: correct\n\n-- step: check\n%2\n"_s.arg(name, sql)
                  .toUtf8());
        return path;
    }

    /** Books. */
    static QString booking()
    {
        return u"UPDATE event_hotel_rooms SET reserved = reserved + :rooms WHERE event_id = :event "
               "AND hotel_id = :hotel RETURNING id AS room;\n-- step: record\nINSERT INTO "
               "reservations (event_hotel_rooms_id, email, number_of_rooms, request_id) "
               "VALUES (:room, :email, :rooms, :request);"_s;
    }

private slots:

    void list()
    {
        const auto answer = m_program->run(u"strategies"_s);
        QCOMPARE(answer.status, 0);
        QCOMPARE(answer.error, "");
        const QByteArrayList groups{"Ways that hold\n", "\nMistakes\n",
                                    "\nWays that do not hold\n"};
        qsizetype place = 0;
        for (const QByteArray &group : groups) {
            place = answer.out.indexOf(group, place);
            QVERIFY2(place >= 0, answer.text().constData());
        }
        const auto has = [&](const QString &pattern) {
            return QRegularExpression(pattern, QRegularExpression::MultilineOption)
                .match(QString::fromUtf8(answer.out))
                .hasMatch();
        };
        QVERIFY(has(u"^  pessimistic +Pessimistic +read committed +expects correct$"_s));
        QVERIFY(has(u"^  naive +Naive +none +expects overbooked$"_s));
        QVERIFY(has(u"^  write-back .* expects overbooked +mistake of guarded-update$"_s));
        QVERIFY(!answer.out.contains("Your own"));
    }

    void explains()
    {
        const auto answer = m_program->run(u"strategies --explain subselect-guard"_s);
        QCOMPARE(answer.status, 0);
        QVERIFY(
            answer.out.startsWith("The guard in a sub-select (subselect-guard), read committed\n"));
        QVERIFY(answer.out.contains("Mistake of: guarded-update\n"));
        QVERIFY(answer.out.contains("Relies on: nothing"));
        QVERIFY(answer.out.contains("One statement is atomic, so it is safe."));
        for (const QByteArray &line : answer.out.split('\n'))
            QVERIFY2(line.size() <= 82, line.constData());
        const auto none = m_program->run(u"strategies --explain subselect-gard"_s);
        QCOMPARE(none.status, 2);
        QVERIFY(none.error.contains("did you mean “subselect-guard”?"));
    }

    void listWithAFolder()
    {
        QDir().mkpath(m_program->base().filePath(u"data/lastroom/strategies"_s));
        const QString path = file(u"data/lastroom/strategies/mine"_s, u"SELECT 1;"_s);
        write(path, content(path).replace("data/lastroom/strategies/", ""));
        const QString naive = file(u"naive"_s, u"SELECT 1;"_s);
        const auto answer = m_program->run(
            QStringList{u"strategies"_s, u"--strategies"_s, m_program->base().path()});
        QVERIFY2(answer.status == 0, answer.text().constData());
        const qsizetype own = answer.out.indexOf("\nYour own\n");
        QVERIFY2(own > 0, answer.text().constData());
        QVERIFY(answer.out.indexOf(naive.toUtf8()) > own);
        QVERIFY(answer.out.indexOf(path.toUtf8()) > own);
        QVERIFY(!answer.out.contains("\nWays that do not hold\n  naive"));
    }

    void goodFiles()
    {
        const QString first
            = file(u"first"_s, booking() + u"\n-- step: b\nSELECT :room::bigint;"_s);
        const QString second = file(u"second"_s, booking());
        const auto answer = m_program->run(QStringList{u"strategies"_s, first, second});
        QVERIFY2(answer.status == 0, answer.text().constData());
        QCOMPARE(answer.error, "");
        QCOMPARE(
            QString::fromUtf8(answer.out),
            u"%1: Mine, 3 steps, books alone, no objection\n%2: Mine, 2 steps, books alone, no "
            "objection\n"_s.arg(first, second));
    }

    void badFile_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("reason");
        QTest::newRow("syntax error") << u"SELEC 1;"_s << 7 << u"(SQLSTATE 42601)"_s;
        QTest::newRow("no such table")
            << u"\nSELECT 1 FROM nowhere;"_s << 8 << u"(SQLSTATE 42P01)"_s;
        QTest::newRow("no such column, second step")
            << u"SELECT 1;\n-- step: take\nUPDATE event_hotel_rooms SET nothing = 1;"_s << 9
            << u"(SQLSTATE 42703)"_s;
        QTest::newRow("column that no step returns")
            << u"SELECT * FROM events;\n-- step: take\nSELECT :seen::text;"_s << 9
            << u"no earlier step returns a column “seen”"_s;
        QTest::newRow("refused when it is planned")
            << u"SELECT h.id FROM hotels h LEFT JOIN events e ON e.id = h.id FOR UPDATE;"_s << 7
            << u"tried alone, it does not book: check (line 7): FOR UPDATE cannot be applied"_s;
        QTest::newRow("its detail and hint")
            << u"INSERT INTO reservations (email) VALUES (:email);"_s << 7
            << u"(23502). Failing row contains"_s;
        QTest::newRow("found without a server") << u"COMMIT;"_s << 7 << u"COMMIT in a step"_s;
    }

    /** A bad file does not keep the good ones from being checked. */
    void badFile()
    {
        QFETCH(QString, sql);
        QFETCH(int, line);
        QFETCH(QString, reason);
        const QString bad = file(u"bad"_s, sql);
        const QString good = file(u"good"_s, booking());
        const auto answer = m_program->run(QStringList{u"strategies"_s, bad, good});
        QCOMPARE(answer.status, 2);
        QVERIFY2(answer.complains(u"lastroom: %1:%2: "_s.arg(bad).arg(line)),
                 answer.text().constData());
        QVERIFY2(answer.complains(reason), answer.text().constData());
        QVERIFY(
            answer.out.startsWith(good.toUtf8() + ": Mine, 2 steps, books alone, no objection"));
    }

    /** A race refuses it, too, with the same place, before any client starts. */
    void badFileInARace()
    {
        const QString bad = file(u"bad"_s, u"SELEC 1;"_s);
        const auto answer
            = m_program->run(QStringList{u"race"_s, u"--json"_s, u"--strategy"_s, u"bad"_s,
                                         u"--strategies"_s, m_program->base().path()});
        QCOMPARE(answer.status, 2);
        QVERIFY2(answer.complains(bad + u":7: "_s), answer.text().constData());
    }

    void doctor()
    {
        const auto answer = m_program->run(u"doctor"_s);
        QVERIFY2(answer.status == 0, answer.text().constData());
        QCOMPARE(answer.error, "");
        for (const QByteArray &part :
             {QByteArray("Last Room             " LASTROOM_VERSION), QByteArray("driver found"),
              QByteArray("a private server, PostgreSQL "), m_program->base().path().toUtf8(),
              QByteArray("naive, atomic, pessimistic, optimistic"), QByteArray("usable")})
            QVERIFY2(answer.out.contains(part), answer.text().constData());
    }
};

QTEST_GUILESS_MAIN(tst_StrategiesCommand)

#include "tst_strategiescommand.moc"
