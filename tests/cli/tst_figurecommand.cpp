// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/program.h"

#include <QFile>

/** `lastroom figure`, without a display. */
class tst_FigureCommand : public QObject
{
    Q_OBJECT

    Program m_program;

    QString path(const QString &name) const { return m_program.base().filePath(name); }

    Program::Answer figure(const QStringList &words) const
    {
        return m_program.run(QStringList{u"figure"_s} + words);
    }

    QByteArray written(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private slots:

    void initTestCase()
    {
        const Program::Answer none = figure({u"--output"_s, path(u"none.svg"_s)});
        QVERIFY2(none.complains(u"“1”: no race is kept; see lastroom records"_s),
                 none.text().constData());
        const Program::Answer kept
            = m_program.run({u"race"_s, u"--strategy"_s, u"naive,pessimistic"_s, u"--rooms"_s,
                             u"40"_s, u"--keep"_s, u"first"_s});
        QVERIFY2(kept.error.contains("kept: "), kept.text().constData());
    }

    void cleanupTestCase() { QDir(path(u"data"_s)).removeRecursively(); }

    void ofARace()
    {
        for (const QString &name : {u"bars"_s, u"time"_s, u"cards"_s}) {
            const Program::Answer answer
                = figure({u"--of"_s, name, u"--size"_s, u"88mm"_s, u"--caption"_s, u"--output"_s,
                          path(u"one.svg"_s)});
            QVERIFY2(answer.status == 0, answer.text().constData());
            QCOMPARE(answer.out, "");
            const QByteArray svg = written(u"one.svg"_s);
            QVERIFY(svg.contains("width=\"88.00mm\""));
            QVERIFY(svg.contains(">Evento: 120 rooms in 3 hotels;"));
            QVERIFY(QFile::remove(path(u"one.svg"_s)));
        }
    }

    void ofAScheduleAndOfOrders()
    {
        const QStringList schedule{u"--strategy"_s, u"pessimistic"_s, u"--schedule"_s,
                                   u"A1 B1 A2 A3 A4"_s};
        for (const QString &name : {u"schedule"_s, u"order"_s}) {
            const Program::Answer answer = figure(
                QStringList{u"--of"_s, name, u"--output"_s, path(u"one.svg"_s), u"--force"_s}
                + schedule);
            QVERIFY2(answer.status == 0, answer.text().constData());
            QVERIFY(written(u"one.svg"_s).contains(">Pessimistic: A1 B1 A2 A3 A4<"));
        }
        const Program::Answer orders = figure({u"--of"_s, u"orders"_s, u"--strategy"_s, u"naive"_s,
                                               u"--output"_s, path(u"one.csv"_s)});
        QVERIFY2(orders.status == 0, orders.text().constData());
        QVERIFY(written(u"one.csv"_s).contains("naive,A1 B1 B2 B3 A2 A3,2,2,overbooked,2,2,"));
        QVERIFY(QFile::remove(path(u"one.svg"_s)) && QFile::remove(path(u"one.csv"_s)));
    }

    void everyKindOfFile()
    {
        const QList<std::pair<QString, QByteArray>> kinds{{u"one.pdf"_s, "%PDF-"},
                                                          {u"one.png"_s, "\x89PNG"},
                                                          {u"one.svg"_s, "<?xml"},
                                                          {u"one.csv"_s, "strategy,"}};
        for (const auto &[name, beginning] : kinds) {
            QCOMPARE(figure({u"--output"_s, path(name)}).status, 0);
            QVERIFY2(written(name).startsWith(beginning), qPrintable(name));
            // What is there is not written over.
            const Program::Answer again = figure({u"--output"_s, path(name)});
            QVERIFY2(again.complains(u"it exists; use --force"_s), again.text().constData());
            QVERIFY(QFile::remove(path(name)));
        }
    }

    void inPixelsWithData()
    {
        const QString csv = path(u"bars.csv"_s);
        const QStringList words{u"--size"_s,   u"1280x720"_s,       u"--text"_s, u"1.5"_s,
                                u"--output"_s, path(u"bars.png"_s), u"--data"_s, csv};
        const Program::Answer answer = figure(words);
        QVERIFY2(answer.status == 0, answer.text().constData());
        QFile picture(path(u"bars.png"_s));
        QVERIFY(picture.open(QIODevice::ReadOnly));
        // Width and height of its header (PNG, "IHDR").
        QCOMPARE(picture.read(24).mid(16), QByteArray::fromHex("00000500000002d0"));
        QFile data(csv);
        QVERIFY(data.open(QIODevice::ReadOnly));
        QVERIFY(data.readAll().startsWith("strategy,hotel,contracted,"));
        // Neither of them is written over.
        QVERIFY(QFile::remove(path(u"bars.png"_s)));
        QVERIFY(figure(words).complains(u"it exists"_s));
        QVERIFY(!QFile::exists(path(u"bars.png"_s)));
        QVERIFY(QFile::remove(csv));
    }

    /** Beside another one, which is drawn as an outline. */
    void twoRaces()
    {
        for (const QString &name : {u"race"_s, u"bars"_s, u"time"_s, u"cards"_s}) {
            const Program::Answer answer
                = figure({u"1"_s, u"--base"_s, u"1"_s, u"--of"_s, name, u"--output"_s,
                          path(u"two.svg"_s), u"--force"_s});
            QVERIFY2(answer.status == 0, answer.text().constData());
            QFile file(path(u"two.svg"_s));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(file.readAll().contains(">base<") || name == u"cards", qPrintable(name));
        }
        QVERIFY(QFile::remove(path(u"two.svg"_s)));
    }

    void refused_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("why");
        const QString file = path(u"none.svg"_s);
        const auto row = [&](const char *name, const QStringList &words, const QString &why) {
            QTest::newRow(name) << words + QStringList{u"--output"_s, file} << why;
        };
        row("another figure", {u"--of"_s, u"bar"_s}, u"did you mean “bars”?"_s);
        row("another size", {u"--size"_s, u"A4"_s}, u"--size: “A4” is no size"_s);
        row("too small", {u"--size"_s, u"3mm"_s}, u"--size: 3mm is out of range"_s);
        row("no points", {u"--text"_s, u"0"_s}, u"--text: 0 is out of range"_s);
        row("another theme", {u"--theme"_s, u"blue"_s}, u"--theme: “blue” is not known"_s);
        row("no such race", {u"7"_s}, u"“7”: there are 1 kept races"_s);
        row("two races", {u"1"_s, u"2"_s}, u"one race can be drawn at a time"_s);
        row("no schedule", {u"--of"_s, u"schedule"_s}, u"--schedule: there is none"_s);
        row("nothing of the kind", {u"1"_s, u"--of"_s, u"orders"_s},
            u"this figure is not of a race"_s);
        QTest::newRow("no file") << QStringList{} << u"--output: there is none"_s;
        QTest::newRow("another kind")
            << QStringList{u"--output"_s, u"one.jpg"_s} << u"is of no kind that is known"_s;
        row("words for text", {u"--text"_s, u"big"_s}, u"--text: “big” is not a number"_s);
        row("of a series", {u"--of"_s, u"odds"_s}, u"this is a single race"_s);
        row("of two", {u"--of"_s, u"act"_s, u"--base"_s, u"1"_s},
            u"two races have no such figure"_s);
        row("no such base", {u"--base"_s, u"9"_s}, u"“9”: there are 1 kept races"_s);
        row("no CSV", {u"--data"_s, u"one.svg"_s}, u"--data: “one.svg” is of no kind"_s);
        QTest::newRow("no folder")
            << QStringList{u"--output"_s, path(u"no/one.svg"_s)} << u"choose another place"_s;
    }

    void refused()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, why);
        const Program::Answer answer = figure(words);
        QCOMPARE(answer.status, 2);
        QVERIFY2(answer.complains(why), answer.text().constData());
        QVERIFY(!QFile::exists(path(u"none.svg"_s)));
    }
};

QTEST_GUILESS_MAIN(tst_FigureCommand)

#include "tst_figurecommand.moc"
