// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/db/outcomeofstate.h"
#include "tests/support/testing.h"

using namespace lastroom;

class tst_OutcomeOfState : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnAnyWarning(); }

    void outcomeOf_data()
    {
        QTest::addColumn<QByteArray>("state");
        QTest::addColumn<bool>("lost");
        QTest::addColumn<Outcome>("atStatement");
        QTest::addColumn<Outcome>("atCommit");
        const auto row = [](const char *state, Outcome outcome) {
            QTest::newRow(state) << QByteArray(state) << false << outcome << outcome;
        };
        row("40001", Outcome::SerializationFailure);
        row("40P01", Outcome::Deadlock);
        row("55P03", Outcome::LockNotAvailable);
        row("57014", Outcome::Cancelled);
        row("23000", Outcome::ConstraintViolation);
        row("23502", Outcome::ConstraintViolation);
        row("23505", Outcome::ConstraintViolation);
        row("23514", Outcome::ConstraintViolation);
        row("23P01", Outcome::ConstraintViolation);
        row("40002", Outcome::Failed);
        row("40003", Outcome::Failed);
        row("55006", Outcome::Failed);
        row("25P02", Outcome::Failed);
        row("42P01", Outcome::Failed);
        row("22012", Outcome::Failed);
        row("53300", Outcome::Failed);
        row("P0001", Outcome::Failed);
        row("02300", Outcome::Failed);
        QTest::newRow("none") << QByteArray() << false << Outcome::Failed << Outcome::RolledBack;
        QTest::newRow("lost") << QByteArray() << true << Outcome::ConnectionLost
                              << Outcome::Unknown;
        QTest::newRow("57P01, lost")
            << QByteArray("57P01") << true << Outcome::ConnectionLost << Outcome::Unknown;
    }

    void outcomeOf()
    {
        QFETCH(QByteArray, state);
        QFETCH(bool, lost);
        SqlAnswer answer;
        answer.sqlState = state;
        answer.connectionLost = lost;
        QTEST(lastroom::outcomeOf(answer, false), "atStatement");
        QTEST(lastroom::outcomeOf(answer, true), "atCommit");
    }
};

QTEST_GUILESS_MAIN(tst_OutcomeOfState)

#include "tst_outcomeofstate.moc"
