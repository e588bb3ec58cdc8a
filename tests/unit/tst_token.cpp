// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/sentence.h"
#include "core/record/token.h"
#include "tests/support/testing.h"

#include <QRandomGenerator>

using namespace lastroom;

/** Bytes as letters, and what is said of letters that are not quite those. */
class tst_Token : public QObject
{
    Q_OBJECT

    static QByteArray bytes(int size, quint32 seed = 1)
    {
        QRandomGenerator random(seed);
        QByteArray result;
        for (int at = 0; at < size; ++at)
            result += char(random.bounded(256));
        return result;
    }

    static QString why(const QString &token)
    {
        const Result<QByteArray> read = bytesOfToken(token);
        return read ? u"understood"_s : read.error().sentence();
    }

    const QString m_token = tokenOf(bytes(30));

private slots:

    void init() { failOnAnyWarning(); }

    void comesBack()
    {
        for (int size = 0; size < 300; ++size)
            QCOMPARE(bytesOfToken(tokenOf(bytes(size))).value(), bytes(size));
    }

    void sameBytesSameToken() { QCOMPARE(tokenOf("Last Room"), u"lr1-004z8e8s5x662wvm4196yvvd"_s); }

    /** As mail and people change it. */
    void isReadAsPeopleWriteIt()
    {
        QString token = m_token;
        QVERIFY(bytesOfToken(token.toUpper()).has_value());
        QVERIFY(bytesOfToken(u"  "_s + token.insert(20, u"\n> "_s.first(1)) + u"\n"_s).has_value());
        QVERIFY(bytesOfToken(token.insert(12, u'-')).has_value());
        const QString zeros = tokenOf(QByteArray(9, '\0'));
        QVERIFY(bytesOfToken(zeros.mid(0, 4) + zeros.mid(4).replace(u'0', u'o')).has_value());
    }

    /** As a figure shows it: broken where it is too long for the page, and an x between digits as ×
     * in the font of figures. */
    void isReadAsFiguresShowIt()
    {
        const QString token = u"lr1-004z8e8s5x662wvm4196yvvd"_s;
        const QString shown = breakable(token, 16);
        QVERIFY(shown.size() > token.size());
        QCOMPARE(bytesOfToken(shown).value(), "Last Room");
        QCOMPARE(bytesOfToken(QString(token).replace(u'x', u'×')).value(), "Last Room");
        QVERIFY(looksLikeToken(QChar(QChar::ByteOrderMark) + token));
    }

    void noToken_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("why");
        const QString whole = m_token;
        QTest::newRow("empty") << u""_s << u"token: this is none"_s;
        QTest::newRow("something else") << u"A1 B1 A2"_s << u"token: this is none"_s;
        QTest::newRow("a later version")
            << QString(whole).replace(2, 1, u'2') << u"it is of a later Last Room"_s;
        QTest::newRow("a sign") << QString(whole).replace(10, 1, u'!')
                                << u"“!” (letter 7 after “lr1-”) is no letter of a token"_s;
        QTest::newRow("cut short") << whole.chopped(5) << u"it is cut short: it has "_s;
        QTest::newRow("only its beginning") << u"lr1-"_s << u"it is cut short"_s;
        QTest::newRow("too long") << whole + u"7c"_s << u"it is too long"_s;
        QString other = whole;
        other[12] = other.at(12) == u'7' ? u'8' : u'7';
        QTest::newRow("a letter") << other << u"it is mistyped: letter 9 after “lr1-” is “"_s;
        QString two = other;
        two[30] = two.at(30) == u'7' ? u'8' : u'7';
        QTest::newRow("two letters") << two << u"it is mistyped in more than one place"_s;
    }

    void noToken()
    {
        QFETCH(QString, text);
        QFETCH(QString, why);
        QVERIFY2(this->why(text).contains(why), qPrintable(this->why(text)));
    }

    /** Whatever letter is another one, it is found. */
    void everyMistypedLetterIsNamed()
    {
        for (qsizetype place = 4; place < m_token.size(); ++place) {
            QString other = m_token;
            const QChar right = other.at(place);
            other[place] = right == u'q' ? u'z' : u'q';
            const QString expected = u"it is mistyped: letter %1 after “lr1-” is “%2”, and should "
                                     "be “%3”"_s.arg(place - 3)
                                         .arg(other.at(place), right);
            QVERIFY2(why(other).contains(expected), qPrintable(why(other)));
        }
    }

    void neighboursThatChangedPlacesAreNamed()
    {
        QString other = m_token;
        qsizetype place = 8;
        while (other.at(place) == other.at(place + 1))
            ++place;
        std::swap(other[place], other[place + 1]);
        QVERIFY2(why(other).contains(u"have changed places"), qPrintable(why(other)));
    }
};

QTEST_APPLESS_MAIN(tst_Token)

#include "tst_token.moc"
