// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/program.h"

/** Arguments that are refused before anything is started. */
class tst_Arguments : public QObject
{
    Q_OBJECT

private:
    static void row(const QString &words, const QString &complaint)
    {
        QTest::newRow(qPrintable(words)) << words.split(u' ', Qt::SkipEmptyParts) << complaint;
    }

    static QString outOfRange(const QString &option, const QString &value, const QString &range)
    {
        return u"lastroom: --%1: %2 is out of range; use %3\n"_s.arg(option, value, range);
    }

    const Program m_program;

private slots:

    void init() { failOnAnyWarning(); }

    void refused_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("complaint");

        struct Number
        {
            QString name;
            qint64 least;
            qint64 greatest;
        };

        for (const Number &number :
             {Number{u"clients"_s, 1, 10'000}, Number{u"servers"_s, 1, 64},
              Number{u"connections"_s, 1, 64}, Number{u"rooms"_s, 0, 1'000'000},
              Number{u"hotels"_s, 1, 50}, Number{u"hold"_s, 0, 60'000},
              Number{u"tries"_s, 0, 1'000'000}, Number{u"duration"_s, 1, 3'600},
              Number{u"seed"_s, 0, 9'007'199'254'740'991}}) {
            const QString range = u"%1 to %2"_s.arg(number.least).arg(number.greatest);
            for (const qint64 value : {number.least - 1, number.greatest + 1})
                row(u"race --%1 %2"_s.arg(number.name).arg(value),
                    outOfRange(number.name, QString::number(value), range));
            for (const char *value : {"many", "1.5", "0x10", "99999999999999999999"})
                row(u"race --%1 %2"_s.arg(number.name, QLatin1StringView(value)),
                    u"lastroom: --%1: “%2” is not a whole number; use %3\n"_s.arg(
                        number.name, QLatin1StringView(value), range));
            row(u"race --%1="_s.arg(number.name), u"“” is not a whole number"_s);
            row(u"race --%1"_s.arg(number.name),
                u"lastroom: --%1: a value is missing"_s.arg(number.name));
        }
        for (const auto &[name, least, greatest] :
             {std::tuple{u"booking"_s, 1, 1'000'000}, std::tuple{u"pause"_s, 0, 60'000}}) {
            const QString allowed
                = u"use a number or LEAST-MOST, within %1-%2\n"_s.arg(least).arg(greatest);
            row(u"race --%1 1-%2"_s.arg(name).arg(greatest + 1), u"is out of range; "_s + allowed);
            row(u"race --%1 %2"_s.arg(name).arg(least - 1),
                least > 0 ? u"0 is out of range; "_s + allowed
                          : u"“-1” is not a range; "_s + allowed);
            row(u"race --%1 5-1"_s.arg(name),
                u"lastroom: --%1: the least, 5, is above the most, 1; swap them\n"_s.arg(name));
            for (const char *value : {"a", "1-", "-5", "1-2-3", "1,2", "1.5"})
                row(u"race --%1=%2"_s.arg(name, QLatin1StringView(value)),
                    u"lastroom: --%1: “%2” is not a range; "_s.arg(name, QLatin1StringView(value))
                        + allowed);
        }
        for (const Number &number : {Number{u"clients"_s, 2, 4}, Number{u"rooms"_s, 1, 100},
                                     Number{u"booking"_s, 1, 100}}) {
            const QString range = u"%1 to %2"_s.arg(number.least).arg(number.greatest);
            for (const QString &command : {u"explore"_s, u"step --schedule A1"_s}) {
                for (const qint64 value : {number.least - 1, number.greatest + 1})
                    row(u"%1 --%2 %3"_s.arg(command, number.name).arg(value),
                        outOfRange(number.name, QString::number(value), range));
                row(u"%1 --%2 two"_s.arg(command, number.name),
                    u"lastroom: --%1: “two” is not a whole number; use %2\n"_s.arg(number.name,
                                                                                   range));
                row(u"%1 --%2="_s.arg(command, number.name), u"“” is not a whole number"_s);
            }
        }
        row(u"explore --switches 0"_s, outOfRange(u"switches"_s, u"0"_s, u"1 to 99"_s));
        row(u"explore --clients 4 --switches 2"_s, outOfRange(u"switches"_s, u"2"_s, u"3 to 99"_s));
        row(u"explore --switches many"_s, u"--switches: “many” is not a whole number"_s);
        row(u"explore --strategy naive,pesimistic"_s, u"did you mean “pessimistic”?\n"_s);
        row(u"explore --strategy="_s, u"none is chosen"_s);
        row(u"explore now"_s, u"lastroom: “now”: explore takes options only; see --help\n"_s);
        row(u"explore --schedule A1"_s,
            u"lastroom: --schedule: there is no such option; did you mean “--schedules”?\n"_s);
        row(u"explore --schedules=yes"_s,
            u"lastroom: --schedules: a value is missing or not wanted; see --help\n"_s);
        row(u"explore --database nonsense"_s, u"lastroom: database: "_s);
        const QString noSchedule = u"lastroom: --schedule: there is none; write who issues which "
                                   "step, in their order: --schedule \"A1 B1 A2\"\n"_s;
        row(u"step"_s, noSchedule);
        row(u"step --json"_s, noSchedule);
        row(u"step --schedule="_s, noSchedule);
        row(u"step --schedule ,"_s, noSchedule);
        row(u"race --mix naive"_s,
            u"lastroom: --mix: “naive” is not NAME:PERCENT; write, for instance, naive:5\n"_s);
        row(u"race --mix nave:5"_s,
            u"lastroom: strategy “nave”: there is none of this name; did you mean “naive”?\n"_s);
        row(u"race --mix naive:101"_s, u"lastroom: mix: 101 is out of range; use 0 to 100\n"_s);
        row(u"race --mix exclusion:5"_s, u"lastroom: mix: “exclusion” has a setup of its own"_s);
        row(u"race --crash 60 --lose-commit 50"_s,
            u"lastroom: crash: with lose-commit it is 110 % of the attempts"_s);
        row(u"step --schedule"_s, u"lastroom: --schedule: a value is missing"_s);
        row(u"step --schedule A1,B1,X1"_s,
            u"lastroom: schedule, position 3: “X1” is not a client and a step; write a letter "
            "from A to D"_s);
        row(u"step --schedule A1 B1"_s,
            u"lastroom: “B1”: step takes options only; quote the whole schedule: --schedule \"A1 "
            "B1 A2\"\n"_s);
        row(u"step --schedule A1,C1 --clients 2"_s,
            u"lastroom: --clients: the schedule has 3; use as many, or leave it out\n"_s);
        row(u"step --schedule A1 --strategy naive,atomic"_s,
            u"lastroom: strategy “naive,atomic”: there is none of this name; "_s);
        row(u"step --schedule A1 --strategy="_s, u"lastroom: strategy “”: "_s);
        row(u"step --schedule A1 --strategies /nowhere/at/all"_s, u"lastroom: /nowhere/at/all: "_s);
        row(u"step --schedule A1 --database nonsense"_s, u"lastroom: database: "_s);
        row(u"explor --json"_s, u"did you mean “explore”?\n"_s);
        row(u"stepp"_s, u"did you mean “step”?\n"_s);
        // The window's; nothing of it is opened.
        row(u"--page stp"_s, u"lastroom: --page: “stp” is not known; did you mean “step”?\n"_s);
        row(u"--page="_s, u"lastroom: --page: “” is not known; "_s);
        row(u"--page window"_s, u"use one of: race, step, explore, strategies, learn\n"_s);
        row(u"--page step --strategy pesimistic"_s, u"did you mean “pessimistic”?\n"_s);
        row(u"--page explore --strategy nobody"_s, u"strategy “nobody”: there is none"_s);
        row(u"--page step --schedule A1,E1"_s, u"lastroom: schedule, position 2: “E1” is not"_s);
        row(u"--schedule A1"_s,
            u"lastroom: --schedule: it is for another page; add --page step\n"_s);
        row(u"--page explore --schedule A1"_s,
            u"lastroom: --schedule: it is for another page; add --page step\n"_s);
        row(u"--page race --strategy naive"_s,
            u"lastroom: --strategy: it is for another page; add --page step or --page explore\n"_s);
        row(u"--theme drak"_s, u"lastroom: --theme: “drak” is not known; did you mean “dark”?\n"_s);
        row(u"--screenshot="_s, u"lastroom: --screenshot: the file has no name; "_s);
        row(u"--page step --screenshot /nowhere/at/all/p.png"_s,
            u"lastroom: /nowhere/at/all/p.png: "_s);
        row(u"race --choice frist"_s,
            u"lastroom: --choice: “frist” is not known; did you mean “first”?\n"_s);
        row(u"race --strategy naiv"_s,
            u"lastroom: strategy “naiv”: there is none of this name; did you mean “naive”?\n"_s);
        row(u"race --strategy ,"_s, u"none is chosen"_s);
        row(u"race --client 5"_s,
            u"lastroom: --client: there is no such option; did you mean “--clients”?\n"_s);
        row(u"race --zzzzzzzz"_s, u"lastroom: --zzzzzzzz: there is no such option; see --help\n"_s);
        row(u"race -x"_s, u"lastroom: -x: there is no such option"_s);
        row(u"race --json=yes"_s,
            u"lastroom: --json: a value is missing or not wanted; see --help\n"_s);
        row(u"race now"_s, u"lastroom: “now”: race takes options only; see --help\n"_s);
        row(u"doctor now"_s, u"lastroom: “now”: doctor takes options only; see --help\n"_s);
        row(u"doctor --cleints 5"_s, u"--cleints: there is no such option"_s);
        row(u"rase"_s,
            u"lastroom: “rase”: there is no such command or file; did you mean “race”?\n"_s);
        row(u"doktor --json"_s, u"did you mean “doctor”?\n"_s);
        row(u"race --strategies /nowhere/at/all"_s, u"lastroom: /nowhere/at/all: "_s);
        row(u"strategies --strategies /nowhere/at/all"_s, u"lastroom: /nowhere/at/all: "_s);
        row(u"strategies /nowhere.sql"_s, u"lastroom: /nowhere.sql: "_s);
        row(u"race --inventory /nowhere.json"_s, u"lastroom: /nowhere.json: "_s);
        row(u"race --inventory /nowhere.json --rooms 5"_s,
            u"lastroom: --rooms: the inventory file says that; use one of them\n"_s);
        row(u"race --inventory /nowhere.json --hotels 5"_s,
            u"lastroom: --hotels: the inventory file says that; use one of them\n"_s);
        row(u"race --output /nowhere/at/all/r.json"_s, u"lastroom: /nowhere/at/all/r.json: "_s);
        row(u"race --output /tmp"_s, u"lastroom: /tmp: "_s);
        row(u"race --output="_s, u"lastroom: "_s);
        row(u"race --database nonsense"_s, u"lastroom: database: "_s);
        row(u"race --database="_s, u"lastroom: database: the address is empty"_s);
        row(u"doctor --database mysql://alice:hush@h/x"_s,
            u"database: the address is not one of PostgreSQL"_s);
    }

    /** Exit status 2, one line that says so, and no trace of a server. */
    void refused()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, complaint);
        const Program::Answer answer = m_program.run(words);
        QVERIFY2(answer.complains(complaint), answer.text().constData());
        QCOMPARE(answer.status, 2);
        if (words.first() != u"doctor"
            || !words.contains(u"--database"_s)) // it says what it found first
            QCOMPARE(answer.out, "");
        QVERIFY(!answer.error.contains("hush"));
        QCOMPARE(QDir(m_program.base().path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
                 QStringList());
    }

    void help_data()
    {
        QTest::addColumn<QStringList>("options");
        const QStringList every{u"--database URL"_s, u"--strategies DIR"_s, u"--help"_s,
                                u"--version"_s};
        QTest::newRow("--help") << every
                + QStringList{u"--theme"_s,        u"--page"_s,   u"--strategy"_s,
                              u"--schedule"_s,     u"--lesson"_s, u"--challenge"_s,
                              u"--presentation"_s, u"--play"_s,   u"--screenshot FILE"_s};
        QTest::newRow("explore --help")
            << every + QStringList{u"--strategy"_s, u"--clients"_s,   u"--rooms"_s, u"--booking"_s,
                                   u"--switches"_s, u"--schedules"_s, u"--json"_s};
        QTest::newRow("step --help")
            << every + QStringList{u"--strategy"_s, u"--schedule"_s, u"--clients"_s,
                                   u"--rooms"_s,    u"--booking"_s,  u"--json"_s};
        QTest::newRow("-h") << every;
        QTest::newRow("doctor --help") << every;
        QTest::newRow("strategies --help") << every;
        QTest::newRow("race -h") << every;
        QTest::newRow("race --help") << every
                + QStringList{u"--strategy"_s, u"--clients"_s, u"--servers"_s,   u"--connections"_s,
                              u"--rooms"_s,    u"--hotels"_s,  u"--inventory"_s, u"--booking"_s,
                              u"--pause"_s,    u"--hold"_s,    u"--choice"_s,    u"--tries"_s,
                              u"--duration"_s, u"--seed"_s,    u"--together"_s,  u"--json"_s,
                              u"--output"_s};
    }

    void help()
    {
        QFETCH(QStringList, options);
        const Program::Answer answer = m_program.run(QString::fromLatin1(QTest::currentDataTag()));
        QCOMPARE(answer.status, 0);
        QCOMPARE(answer.error, "");
        QVERIFY(answer.out.startsWith("Usage: lastroom "));
        for (const QString &option : options)
            QVERIFY2(answer.out.contains("  " + option.toUtf8()), answer.text().constData());
    }

    void version_data()
    {
        QTest::addColumn<int>("nothing");
        for (const char *words :
             {"--version", "-v", "race --version", "doctor --version", "strategies --version",
              "race -v", "explore --version", "step --version"})
            QTest::newRow(words) << 0;
    }

    void version()
    {
        const Program::Answer answer = m_program.run(QString::fromLatin1(QTest::currentDataTag()));
        QCOMPARE(answer.status, 0);
        QCOMPARE(answer.error, "");
        QCOMPARE(answer.out, "lastroom " LASTROOM_VERSION "\n");
    }
};

QTEST_GUILESS_MAIN(tst_Arguments)

#include "tst_arguments.moc"
