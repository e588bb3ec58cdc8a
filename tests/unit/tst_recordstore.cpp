// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/record/comparison.h"
#include "core/record/racefile.h"
#include "core/record/recordstore.h"
#include "tests/support/racerecords.h"
#include "tests/support/testing.h"

#include <QTemporaryDir>

using namespace lastroom;

/** The folder of kept races, and two of them beside each other. */
class tst_RecordStore : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<RecordStore> m_store;

    /** One of the day \p day, with a name of its own. */
    static RaceRecord record(int day, bool isMarked = false)
    {
        RaceRecord record = handmadeRecord(3);
        record.label = {u"Race %1"_s.arg(day), {}, isMarked};
        record.environment.started
            = QDateTime::fromString(u"2026-01-01T12:00:00Z"_s, Qt::ISODate).addDays(day);
        return record;
    }

    void keep(const RaceRecord &record) const
    {
        if (const Result<QString> kept = m_store->keep(record); !kept)
            qFatal("%s", qPrintable(kept.error().sentence()));
    }

    QStringList names() const
    {
        QStringList names;
        for (const RecordSummary &each : m_store->list().records)
            names.append(each.label.name);
        return names;
    }

private slots:

    void init()
    {
        failOnAnyWarning();
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = std::make_unique<RecordStore>(m_folder->filePath(u"records"_s));
    }

    void theNewestFirst()
    {
        QCOMPARE(names(), QStringList());
        for (const int day : {2, 1, 3})
            keep(record(day));
        RaceRecord another = record(3);
        another.label.name = u"Within the same second"_s;
        another.environment.started = another.environment.started.addMSecs(200);
        keep(another);
        QCOMPARE(names(),
                 (QStringList{u"Within the same second"_s, u"Race 3"_s, u"Race 2"_s, u"Race 1"_s}));
    }

    void theOldestGo()
    {
        keep(record(0, true));
        for (int day = 1; day <= RecordStore::mostUnmarked + 3; ++day)
            keep(record(day));
        QCOMPARE(names().size(), RecordStore::mostUnmarked + 1);
        QCOMPARE(names().first(), u"Race 53"_s);
        QVERIFY(!names().contains(u"Race 3"_s));
        QVERIFY(names().contains(u"Race 4"_s));
        // It is marked.
        QCOMPARE(names().last(), u"Race 0"_s);
    }

    void deletedAndBroughtBack()
    {
        const QString path = m_store->keep(record(1)).value();
        const Result<QString> removed = m_store->remove(path);
        VERIFY_RESULT(removed);
        QCOMPARE(names(), QStringList());
        const Result<QString> back = m_store->restore(*removed);
        VERIFY_RESULT(back);
        QCOMPARE(*back, path);
        QCOMPARE(names(), QStringList{u"Race 1"_s});
        // After a day it is gone for good, with the next race that is kept.
        const QString again = m_store->remove(path).value();
        QFile file(again);
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.setFileTime(QDateTime::currentDateTimeUtc().addDays(-2),
                         QFileDevice::FileModificationTime);
        file.close();
        keep(record(2));
        QVERIFY(!QFile::exists(again));
    }

    /** A broken one keeps nobody from the others. */
    void aBrokenFileIsTold()
    {
        const QString good = m_store->keep(record(1)).value();
        const QString bad = m_store->keep(record(2)).value();
        writeFile(bad, readWholeFile(bad).first(100));
        const RecordStore::List list = m_store->list();
        QCOMPARE(list.records.size(), 1);
        QCOMPARE(list.refused.size(), 1);
        QCOMPARE(list.refused.first().path, bad);
        QVERIFY(RaceFile::read(good).has_value());
    }

    void isFoundByNumberIdAndPath()
    {
        const QString first = m_store->keep(record(1)).value();
        const QString second = m_store->keep(record(2)).value();
        QCOMPARE(m_store->find(u"1"_s).value(), second);
        QCOMPARE(m_store->find(u"2"_s).value(), first);
        QCOMPARE(m_store->find(first).value(), first);
        QCOMPARE(m_store->find(u"20260102-120000-000-naive-pessimistic"_s).value(), first);
        QCOMPARE(sentenceOf(m_store->find(u"3"_s)),
                 u"“3”: there are 2 kept races; see lastroom records"_s);
        QCOMPARE(sentenceOf(m_store->find(u"20260102-120000-000-naive-pessimist"_s)),
                 u"“20260102-120000-000-naive-pessimist”: there is no such kept race; did you mean "
                 "“20260102-120000-000-naive-pessimistic”?"_s);
    }

    void importedFiles()
    {
        const QString path = m_folder->filePath(u"mailed.lastroom"_s);
        const Result<> written = RaceFile::write(record(1), path);
        VERIFY_RESULT(written);
        const Result<QString> taken = m_store->import(path);
        VERIFY_RESULT(taken);
        QCOMPARE(names(), QStringList{u"Race 1"_s});
        // What is among them is not copied.
        QCOMPARE(m_store->import(*taken).value(), *taken);
        writeFile(path, readWholeFile(path).chopped(4));
        QVERIFY(!m_store->import(path).has_value());
        QCOMPARE(names().size(), 1);
    }

    void aFolderThatCannotBeMade()
    {
        writeFile(m_folder->filePath(u"file"_s), "no folder");
        const RecordStore store(m_folder->filePath(u"file/records"_s));
        const Result<QString> kept = store.keep(record(1));
        QVERIFY(!kept.has_value());
        QVERIFY(kept.error().why.contains(u"cannot be made"));
        QVERIFY(store.list().records.isEmpty());
    }

    void comparison()
    {
        RaceRecord base = handmadeRecord(300);
        RaceRecord fresh = handmadeRecord(600);
        fresh.plan.workload.clients = 400;
        fresh.plan.workload.bookingMost = 9;
        fresh.plan.inventory.hotels[0].contracted = 10;
        fresh.plan.strategies[1].source += u"-- changed\n"_s;
        fresh.environment.postgresql = u"17.2"_s;
        base.recordings.pop_back();
        const Comparison found = Comparison::of(base, fresh);
        QCOMPARE(found.differences,
                 (QStringList{u"inventory: 600 rooms in 3 hotels, 7 of them locked, then 410 rooms "
                              "in 3 hotels, 7 of them locked"_s,
                              u"clients: 200, then 400"_s, u"booking: 1–5, then 1–9"_s,
                              u"PostgreSQL: 15.18, then 17.2"_s}));
        QCOMPARE(found.rows.size(), 2);
        QCOMPARE(found.rows[0].strategy, u"naive"_s);
        const auto rate = [](const RaceRecord &record) {
            const Recording &race = record.recordings.front();
            return race.frameAt(race.length()).bookingsPerSecond();
        };
        QCOMPARE(found.rows[0].base->bookingsPerSecond, rate(base));
        QCOMPARE(found.rows[0].fresh->bookingsPerSecond, rate(fresh));
        QVERIFY(!found.rows[1].base.has_value());
        QVERIFY(found.rows[1].fresh.has_value());
        QCOMPARE(ratioOf(3, 0), std::nullopt);
        QCOMPARE(Comparison::of(base, base).differences, QStringList());
        QCOMPARE(Comparison::of(fresh, handmadeRecord(600)).differences.filter(u"text of"_s),
                 QStringList{u"the text of “pessimistic” is another one"_s});
    }
};

QTEST_APPLESS_MAIN(tst_RecordStore)

#include "tst_recordstore.moc"
