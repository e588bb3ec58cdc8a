// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/language.h"
#include "core/model/reportjson.h"
#include "core/model/settingstext.h"
#include "core/race/racereport.h"
#include "core/record/archive.h"
#include "core/record/racefile.h"
#include "core/record/receipt.h"
#include "tests/support/racerecords.h"
#include "tests/support/testing.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace lastroom;

/** Kept races: what is written comes back, and what is not whole is refused. */
class tst_RaceFile : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString path(const QString &name) const { return m_folder.filePath(name); }

    static void compare(const Recording &left, const Recording &right)
    {
        QCOMPARE(left.description(), right.description());
        QCOMPARE(left.state(), right.state());
        QCOMPARE(left.length(), right.length());
        QCOMPARE(left.attempts().size(), right.attempts().size());
        for (std::size_t at = 0; at < left.attempts().size(); ++at) {
            const Attempt &one = left.attempts()[at];
            const Attempt &other = right.attempts()[at];
            QCOMPARE(one.requestStart, other.requestStart);
            QCOMPARE(one.start, other.start);
            QCOMPARE(one.end, other.end);
            QCOMPARE(one.client, other.client);
            QCOMPARE(one.request, other.request);
            QCOMPARE(one.rooms, other.rooms);
            QCOMPARE(one.hotel, other.hotel);
            QCOMPARE(one.connection, other.connection);
            QCOMPARE(one.outcome, other.outcome);
            QVERIFY(one.fault == other.fault && one.isMixed == other.isMixed);
            QVERIFY(one.state == other.state);
            QVERIFY(left.statementsOf(one) == right.statementsOf(other));
        }
        QCOMPARE(left.samples().size(), right.samples().size());
        for (std::size_t at = 0; at < left.samples().size(); ++at) {
            const Sample &one = left.samples()[at];
            const Sample &other = right.samples()[at];
            QCOMPARE(one.time, other.time);
            QCOMPARE(one.reserved, other.reserved);
            // Qt 6.4 compares two empty lists where they are not.
            QCOMPARE(one.ledger.size(), other.ledger.size());
            QVERIFY(one.ledger.isEmpty() || one.ledger == other.ledger);
        }
        QCOMPARE(left.audit(), right.audit());
        QCOMPARE(left.trial(), right.trial());
        QCOMPARE(left.failures(), right.failures());
        QCOMPARE(left.reconnects(), right.reconnects());
        QCOMPARE(left.overbookings().size(), right.overbookings().size());
        for (int part = 0; part <= 20; ++part)
            QCOMPARE(left.frameAt(left.length() * part / 20),
                     right.frameAt(left.length() * part / 20));
    }

    QByteArray written(const RaceRecord &record) const
    {
        if (const Result<> done = RaceFile::write(record, path(u"one.lastroom"_s)); !done)
            qFatal("%s", qPrintable(done.error().sentence()));
        return readWholeFile(path(u"one.lastroom"_s));
    }

    QString why(const QByteArray &bytes) const
    {
        writeFile(path(u"other.lastroom"_s), bytes);
        const Result<RaceRecord> read = RaceFile::read(path(u"other.lastroom"_s));
        return read ? QString() : read.error().sentence();
    }

    QList<ArchiveEntry> entries() const
    {
        Result<ArchiveReader> reader = ArchiveReader::open(path(u"one.lastroom"_s));
        QList<ArchiveEntry> entries;
        while (const std::optional<ArchiveEntry> entry = reader->next().value())
            entries.append(*entry);
        return entries;
    }

private slots:

    void init() { failOnAnyWarning(); }

    void comesBack()
    {
        const RaceRecord record = handmadeRecord(3000);
        const QByteArray bytes = written(record);
        const Result<RaceRecord> read = RaceFile::read(path(u"one.lastroom"_s));
        VERIFY_RESULT(read);
        QCOMPARE(read->label, record.label);
        QCOMPARE(read->environment, record.environment);
        QCOMPARE(read->plan.workload, record.plan.workload);
        QCOMPARE(read->plan.inventory, record.plan.inventory);
        QCOMPARE(Receipt::of(read->plan, read->environment),
                 Receipt::of(record.plan, record.environment));
        QCOMPARE(read->recordings.size(), record.recordings.size());
        for (std::size_t at = 0; at < record.recordings.size(); ++at) {
            compare(record.recordings[at], read->recordings[at]);
            QCOMPARE(raceJson(makeReport(read->recordings[at], read->plan)),
                     raceJson(makeReport(record.recordings[at], record.plan)));
        }
        // The same race makes the same file.
        QVERIFY(written(*read) == bytes);
    }

    /** Nothing of the machine, and no secret, is in it. */
    void saysNothingOfTheMachine()
    {
        RaceRecord record = handmadeRecord(10);
        record.plan.strategies[0].path = u"/home/alice/secret/naive.sql"_s;
        written(record);
        for (const ArchiveEntry &entry : entries())
            QVERIFY2(!entry.data.contains("alice"), qPrintable(entry.name));
    }

    void whatCouldNotBookComesBack()
    {
        RaceRecord record = handmadeRecord(5);
        Trial trial;
        trial.outcome = Outcome::Failed;
        trial.step = u"take"_s;
        trial.line = 12;
        trial.failure = StatementFailure{u"take"_s, 12, u"42703"_s, u"no such column"_s, {}, {}, 1};
        trial.duration = std::chrono::milliseconds(3);
        Recording broken(record.plan.describe(record.plan.strategies.first()));
        broken.setTrial(trial);
        broken.setState(Recording::State::Finished);
        Recording failed(record.plan.describe(record.plan.strategies.last()));
        failed.setError(
            {Error::Kind::ConnectionLost, u"race"_s, u"the server is gone"_s, u"start it"_s});
        failed.setState(Recording::State::Failed);
        record.recordings = {broken, failed};
        written(record);
        const Result<RaceRecord> read = RaceFile::read(path(u"one.lastroom"_s));
        VERIFY_RESULT(read);
        compare(broken, read->recordings[0]);
        compare(failed, read->recordings[1]);
        QCOMPARE(read->recordings[1].error()->sentence(), failed.error()->sentence());
    }

    void theListNeedsOnlyTheBeginning()
    {
        const QByteArray bytes = written(handmadeRecord(2000));
        const Result<RecordSummary> summary = RaceFile::readSummary(path(u"one.lastroom"_s));
        VERIFY_RESULT(summary);
        QCOMPARE(summary->label.name, u"Überbuchung “first”"_s);
        QCOMPARE(summary->size, bytes.size());
        QCOMPARE(summary->races.size(), 2);
        QCOMPARE(summary->races.first().verdict, u"overbooked"_s);
        QCOMPARE(summary->races.first().attempts, 2000);
        QVERIFY(summary->settings.contains(u"hold 3 ms"));
        QVERIFY(Recipe::read(summary->token).has_value());
    }

    /** Kept in English, listed where German is spoken. */
    void theListSpeaksTheLanguageOfNow()
    {
        const RaceRecord record = handmadeRecord(20);
        const QString file = path(u"english.lastroom"_s);
        VERIFY_RESULT(RaceFile::write(record, file));
        const QString english = RaceFile::readSummary(file)->settings;
        const Translation german(u"de"_s);
        const QString spoken = RaceFile::readSummary(file)->settings;
        QCOMPARE(spoken, settingsText(record.plan.inventory, record.plan.workload));
        QVERIFY2(spoken.contains(u"Zimmer"_s) && spoken != english, qPrintable(spoken));
    }

    void anotherLabel()
    {
        const RaceRecord record = handmadeRecord(100);
        written(record);
        const RecordLabel label{u"second"_s, {}, false};
        VERIFY_RESULT(RaceFile::relabel(path(u"one.lastroom"_s), label));
        const Result<RaceRecord> read = RaceFile::read(path(u"one.lastroom"_s));
        VERIFY_RESULT(read);
        QCOMPARE(read->label, label);
        compare(record.recordings[1], read->recordings[1]);
    }

    /** Wherever it is cut. */
    void cutShort()
    {
        const QByteArray bytes = written(handmadeRecord(200));
        QCOMPARE(why(bytes), QString());
        for (qsizetype size = 0; size < bytes.size(); size += std::max<qsizetype>(1, size / 7)) {
            const QString reason = why(bytes.first(size));
            QVERIFY2(!reason.isEmpty(), qPrintable(QString::number(size)));
        }
        QVERIFY2(why(bytes.chopped(9)).contains(u"cut short or damaged"),
                 qPrintable(why(bytes.chopped(9))));
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("reason");
        written(handmadeRecord(20));
        const auto changed = [this](const QString &name, auto change) {
            QList<ArchiveEntry> all = entries();
            for (ArchiveEntry &entry : all) {
                if (entry.name == name)
                    change(entry.data);
            }
            return packed(all).value();
        };
        const auto withHead = [&](const QString &key, const QJsonValue &value) {
            return changed(u"race.json"_s, [&](QByteArray &text) {
                QJsonObject head = QJsonDocument::fromJson(text).object();
                head[key] = value;
                text = QJsonDocument(head).toJson();
            });
        };
        QTest::newRow("a text") << QByteArray("-- strategy: naive\n") << u"it is no kept race"_s;
        QTest::newRow("another archive")
            << packed({{u"hello.txt"_s, "hello"}}).value() << u"it is no kept race"_s;
        QTest::newRow("an empty archive") << packed({}).value() << u""_s;
        QTest::newRow("another format")
            << withHead(u"format"_s, u"other"_s) << u"it is no kept race"_s;
        QTest::newRow("a later version")
            << withHead(u"version"_s, 2)
            << u"a later Last Room wrote it (version 2 of the format, this one reads 1); take a newer"_s;
        QTest::newRow("another name by hand")
            << withHead(u"name"_s, u"mine"_s) << u"“race.json” in it was changed"_s;
        QTest::newRow("a strategy by hand")
            << changed(u"strategies/2.sql"_s, [](QByteArray &text) { text += "-- more\n"; })
            << u"“strategies/2.sql” in it was changed"_s;
        QTest::newRow("an attempt by hand")
            << changed(u"races/1/attempts/client.0"_s, [](QByteArray &text) { text[3] = 77; })
            << u"“races/1/attempts/client.0” in it was changed"_s;
        QList<ArchiveEntry> without = entries();
        without.removeAt(5);
        QTest::newRow("a part is missing") << packed(without).value() << u"was changed"_s;
        without = entries();
        without.removeLast();
        QTest::newRow("no sums") << packed(without).value() << u"it is cut short"_s;
    }

    void refused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, reason);
        const QString said = why(bytes);
        QVERIFY2(!said.isEmpty() && said.contains(reason), qPrintable(said));
    }

    void whatIsNotThere()
    {
        QVERIFY(RaceFile::read(path(u"nothing"_s)).error().why.contains(u"no such file"));
        QVERIFY(RaceFile::read(m_folder.path()).error().why.contains(u"not a file"));
        QVERIFY(!RaceFile::write(handmadeRecord(1), path(u"no/folder.lastroom"_s)).has_value());
    }
};

QTEST_GUILESS_MAIN(tst_RaceFile)

#include "tst_racefile.moc"
