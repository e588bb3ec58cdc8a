// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/outcome.h"
#include "core/model/result.h"
#include "tests/support/testing.h"

using namespace lastroom;

class tst_Result : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnAnyWarning(); }

    void sentence_data()
    {
        QTest::addColumn<Error>("error");
        QTest::addColumn<QString>("sentence");
        const auto kind = Error::Kind::File;
        QTest::newRow("all of it") << Error{kind, u"what"_s, u"why"_s, u"what to do"_s, u"42501"_s}
                                   << u"what: why (SQLSTATE 42501); what to do"_s;
        QTest::newRow("no state") << Error{kind, u"what"_s, u"why"_s, u"do"_s}
                                  << u"what: why; do"_s;
        QTest::newRow("no remedy") << Error{kind, u"what"_s, u"why"_s, {}} << u"what: why"_s;
        QTest::newRow("no what") << Error{kind, {}, u"why"_s, {}} << u"why"_s;
        QTest::newRow("no why") << Error{kind, u"what"_s, {}, {}} << u"what"_s;
        QTest::newRow("one line, whatever the server says")
            << Error{kind, u"what"_s, u"ERROR: a\n\tHINT:  b\r\n"_s, {}}
            << u"what: ERROR: a HINT: b"_s;
    }

    void sentence()
    {
        QFETCH(Error, error);
        QTEST(error.sentence(), "sentence");
    }

    void failureIsAnError()
    {
        const Result<int> result
            = failure(Error::Kind::Database, u"a"_s, u"b"_s, u"c"_s, u"40001"_s);
        QVERIFY(!result);
        QVERIFY(result.error()
                == (Error{Error::Kind::Database, u"a"_s, u"b"_s, u"c"_s, u"40001"_s}));
    }

    /** The outcomes' names, as scripts rely on them. */
    void outcomes()
    {
        const QList<std::pair<QString, QString>> names{
            {u"booked"_s, u"booked"_s},
            {u"sold_out"_s, u"sold out"_s},
            {u"conflict"_s, u"conflict"_s},
            {u"serialization_failure"_s, u"serialization failure"_s},
            {u"deadlock"_s, u"deadlock"_s},
            {u"lock_not_available"_s, u"lock not available"_s},
            {u"constraint_violation"_s, u"refused by a constraint"_s},
            {u"cancelled"_s, u"cancelled"_s},
            {u"connection_lost"_s, u"connection lost"_s},
            {u"rolled_back"_s, u"rolled back"_s},
            {u"unknown"_s, u"unknown"_s},
            {u"failed"_s, u"failed"_s}};
        QCOMPARE(std::size_t(names.size()), outcomeCount);
        for (qsizetype at = 0; at < names.size(); ++at) {
            QCOMPARE(QString(outcomeKey(Outcome(at))), names.at(at).first);
            QCOMPARE(outcomeName(Outcome(at)), names.at(at).second);
            QCOMPARE(index(Outcome(at)), std::size_t(at));
        }
    }
};

QTEST_GUILESS_MAIN(tst_Result)

#include "tst_result.moc"
