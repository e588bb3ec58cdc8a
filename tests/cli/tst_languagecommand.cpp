// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/programtest.h"

/** --language, of every command. */
class tst_LanguageCommand : public ProgramTest
{
    Q_OBJECT

private slots:

    void refused()
    {
        const auto answer = m_program->run({u"doctor"_s, u"--language"_s, u"enn"_s});
        QCOMPARE(answer.status, 2);
        QVERIFY2(answer.error.contains("--language: “enn” is not known; did you mean “en”?"),
                 answer.error.constData());
    }
};

QTEST_GUILESS_MAIN(tst_LanguageCommand)
#include "tst_languagecommand.moc"
