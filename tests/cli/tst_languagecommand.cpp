// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/programtest.h"

#include <QJsonArray>
#include <QJsonObject>

/** --language, of every command. */
class tst_LanguageCommand : public ProgramTest
{
    Q_OBJECT

    /** Without when it was run, and how long it took. */
    static QJsonValue timeless(const QJsonValue &value)
    {
        if (value.isArray()) {
            QJsonArray all;
            for (const QJsonValue each : value.toArray())
                all.append(timeless(each));
            return all;
        }
        if (!value.isObject())
            return value;
        QJsonObject object = value.toObject();
        for (const QString &key : object.keys()) {
            if (key == u"seconds" || key == u"started")
                object.remove(key);
            else
                object.insert(key, timeless(object.value(key)));
        }
        return object;
    }

    const QStringList m_german{u"--language"_s, u"de"_s};
    const QStringList m_step{u"step"_s, u"--strategy"_s, u"naive"_s, u"--schedule"_s,
                             u"A1 B1 A2 B2 A3 B3"_s};

private slots:

    void refused()
    {
        const auto answer = m_program->run({u"doctor"_s, u"--language"_s, u"enn"_s});
        QCOMPARE(answer.status, 2);
        QVERIFY2(answer.error.contains("--language: “enn” is not known; did you mean “en”?"),
                 answer.error.constData());
    }

    void help()
    {
        const auto answer = m_program->run(QStringList{u"race"_s, u"--help"_s} + m_german);
        QCOMPARE(answer.status, 0);
        QVERIFY2(answer.out.startsWith("Aufruf: lastroom race"), answer.out.constData());
    }

    /** What people read is in the language, what it comes to is not. */
    void tables()
    {
        const auto english = m_program->run(m_step);
        const auto german = m_program->run(m_step + m_german);
        QCOMPARE(german.status, english.status);
        QCOMPARE(german.status, 1);
        QVERIFY2(english.out.contains("verdict: overbooked"), english.out.constData());
        QVERIFY2(german.out.contains("Urteil: überbucht, 1 Zimmer zu viel"),
                 german.out.constData());
        QVERIFY2(!german.out.contains("overbooked"), german.out.constData());
    }

    void errors()
    {
        const QStringList wrong{u"race"_s, u"--mix"_s, u"naive"_s};
        const auto german = m_program->run(wrong + m_german);
        QCOMPARE(german.status, m_program->run(wrong).status);
        QVERIFY2(german.error.contains("schreiben Sie zum Beispiel"), german.error.constData());
    }

    void forPrograms_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("step") << m_step;
        QTest::newRow("explore") << QStringList{u"explore"_s, u"--strategy"_s,
                                                u"naive,pessimistic"_s, u"--schedules"_s};
    }

    /** Other programs read the same in every language. */
    void forPrograms()
    {
        QFETCH(const QStringList, words);
        const auto english = m_program->run(words + QStringList{u"--json"_s});
        const auto german = m_program->run(words + QStringList{u"--json"_s} + m_german);
        QCOMPARE(german.status, english.status);
        QVERIFY(!english.json().isEmpty());
        QCOMPARE(timeless(german.json()), timeless(english.json()));
    }
};

QTEST_GUILESS_MAIN(tst_LanguageCommand)
#include "tst_languagecommand.moc"
