// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/program.h"

#include <QFile>
#include <QGuiApplication>
#include <QJsonArray>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QWebEnginePage>
#include <QWebEngineProfile>
#include <QWebEngineScript>
#include <QWebEngineUrlRequestInfo>
#include <QWebEngineUrlRequestInterceptor>

/** A page of evidence in a browser with scripts switched on, which remembers what the page tried.
 */
class Browser : public QWebEnginePage
{
public:
    explicit Browser(QWebEngineProfile *profile)
        : QWebEnginePage(profile)
    {
    }

    QStringList alerts;
    QStringList complaints;

    /** What an expression is worth, in the page's own world. */
    QVariant valueOf(const QString &expression)
    {
        QVariant result;
        bool isDone = false;
        runJavaScript(expression, QWebEngineScript::ApplicationWorld, [&](const QVariant &value) {
            result = value;
            isDone = true;
        });
        if (!QTest::qWaitFor([&] { return isDone; }, 30'000))
            return {};
        return result;
    }

protected:
    void javaScriptAlert(const QUrl &, const QString &message) override { alerts.append(message); }

    void javaScriptConsoleMessage(JavaScriptConsoleMessageLevel, const QString &message, int,
                                  const QString &) override
    {
        complaints.append(message);
    }
};

/** Everything that a page wants to have, but itself. */
class Requests : public QWebEngineUrlRequestInterceptor
{
public:
    QStringList all;

    void interceptRequest(QWebEngineUrlRequestInfo &info) override
    {
        if (info.resourceType() != QWebEngineUrlRequestInfo::ResourceTypeMainFrame
            && info.requestUrl().scheme() != u"data")
            all.append(info.requestUrl().toString());
    }
};

/** `race --evidence` and `explore --evidence`, read by Chromium. */
class tst_EvidenceCommand : public QObject
{
    Q_OBJECT

    static constexpr auto hostile
        = u"</title></script><script>document.title='owned';alert(1)</script>"
          "<img src=x onerror=\"alert(2)\"><a href=\"javascript:alert(3)\">\" onload=\"alert(4)";

    Program m_program;

    QString path(const QString &name) const { return m_program.base().filePath(name); }

    void write(const QString &name, const QByteArray &text) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    }

    /** Loads it; \p look is what is asked of it then. */
    template <typename Look> void browse(const QString &name, Look look)
    {
        Requests requests;
        QWebEngineProfile profile;
        profile.setUrlRequestInterceptor(&requests);
        Browser browser(&profile);
        QSignalSpy loaded(&browser, &QWebEnginePage::loadFinished);
        browser.load(QUrl::fromLocalFile(path(name)));
        QVERIFY(loaded.wait(60'000));
        QVERIFY(loaded.first().first().toBool());
        look(browser);
        QCOMPARE(browser.alerts, QStringList());
        QCOMPARE(browser.complaints, QStringList());
        QCOMPARE(requests.all, QStringList());
        QCOMPARE(browser.valueOf(u"document.scripts.length"_s).toInt(), 1);
        QVERIFY(browser.valueOf(u"document.title"_s).toString().startsWith(u"Last Room: "));
        // Every picture can be seen, and has words for who does not.
        QVERIFY(browser
                    .valueOf(u"Array.from(document.images).every(i => i.complete && "
                             "i.naturalWidth > 0 && i.alt)"_s)
                    .toBool());
        // Each cell of a table has headings; what folds is reached by keys.
        QVERIFY(
            browser.valueOf(u"Array.from(document.querySelectorAll('th')).every(h => h.scope)"_s)
                .toBool());
        QVERIFY(browser
                    .valueOf(u"Array.from(document.querySelectorAll('details')).every(d => "
                             "d.firstElementChild.tagName == 'SUMMARY')"_s)
                    .toBool());
    }

private slots:

    void initTestCase()
    {
        QTest::failOnWarning(QRegularExpression(u"JavaScript|Content Security"_s));
        write(u"hotels.json"_s,
              QJsonDocument(QJsonObject{{u"event"_s, hostileText()},
                                        {u"hotels"_s,
                                         QJsonArray{QJsonObject{{u"name"_s, hostileText()},
                                                                {u"contracted"_s, 12}}}}})
                  .toJson());
        QVERIFY(QDir().mkpath(path(u"own"_s)));
        write(u"own/hostile.sql"_s,
              "-- strategy: hostile\n-- title: " + hostileText().toUtf8()
                  + "\n-- isolation: none\n-- expect: overbooked\n\n-- step: take\n"
                    "UPDATE event_hotel_rooms SET reserved = reserved + :rooms WHERE event_id = "
                    ":event AND hotel_id = :hotel AND contracted - (reserved + locked) >= 1;\n\n"
                    "-- step: record\nINSERT INTO reservations (event_hotel_rooms_id, email, "
                    "number_of_rooms, request_id) SELECT id, :email, :rooms, :request FROM "
                    "event_hotel_rooms WHERE event_id = :event AND hotel_id = :hotel;\n");
    }

    static QString hostileText() { return QString::fromUtf16(hostile); }

    /** Where something runs or is fetched, this browser tells. */
    void seesWhatRuns()
    {
        Requests requests;
        QWebEngineProfile profile;
        profile.setUrlRequestInterceptor(&requests);
        Browser browser(&profile);
        QSignalSpy loaded(&browser, &QWebEnginePage::loadFinished);
        browser.setHtml(hostileText() + u"<img src=\"http://127.0.0.1:1/none.png\">"_s);
        QVERIFY(loaded.wait(60'000));
        QTRY_VERIFY(browser.alerts.contains(u"1"_s) && browser.alerts.contains(u"2"_s));
        QCOMPARE(browser.valueOf(u"document.title"_s).toString(), u"owned"_s);
        QVERIFY(requests.all.contains(u"http://127.0.0.1:1/none.png"_s));
    }

    void race()
    {
        const Program::Answer answer = m_program.run(
            {u"race"_s, u"--strategies"_s, path(u"own"_s), u"--strategy"_s, u"hostile,naive"_s,
             u"--inventory"_s, path(u"hotels.json"_s), u"--clients"_s, u"8"_s, u"--pause"_s, u"0"_s,
             u"--keep"_s, hostileText(), u"--evidence"_s, path(u"race.html"_s), u"--json"_s});
        QVERIFY2(answer.status == 1, answer.text().constData());
        browse(u"race.html"_s, [&](Browser &browser) {
            QCOMPARE(browser
                         .valueOf(u"JSON.parse(document.getElementById('data').textContent)"
                                  ".settings.event"_s)
                         .toString(),
                     hostileText());
            QVERIFY(browser.valueOf(u"document.images.length"_s).toInt() >= 2);
            // As words, where words are expected.
            QVERIFY(
                browser.valueOf(u"document.body.innerText"_s).toString().contains(hostileText()));
        });
    }

    void explore()
    {
        const Program::Answer answer = m_program.run(
            {u"explore"_s, u"--strategies"_s, path(u"own"_s), u"--strategy"_s,
             u"hostile,naive,pessimistic"_s, u"--evidence"_s, path(u"explore.html"_s)});
        QVERIFY2(answer.status == 1, answer.text().constData());
        browse(u"explore.html"_s, [&](Browser &browser) {
            const QString text = browser.valueOf(u"document.body.innerText"_s).toString();
            QVERIFY2(text.contains(u"overbooks in 12 of 16 orders"), qPrintable(text));
            QVERIFY(text.contains(u"lastroom step --strategy naive --schedule \"A1 B1 B2"));
            // The lanes of an order of each, and all orders in the data.
            QCOMPARE(browser.valueOf(u"document.images.length"_s).toInt(), 3);
            QCOMPARE(browser
                         .valueOf(u"JSON.parse(document.getElementById('data').textContent)"
                                  ".explorations[1].schedule_list.length"_s)
                         .toInt(),
                     16);
        });
    }

    /** Nothing is written where it cannot be, and that is said before anything runs. */
    void refused()
    {
        for (const QString &command : {u"race"_s, u"explore"_s}) {
            const Program::Answer answer
                = m_program.run({command, u"--evidence"_s, path(u"no/one.html"_s)});
            QCOMPARE(answer.status, 2);
            QVERIFY2(answer.complains(u"one.html"_s), answer.text().constData());
        }
    }
};

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // The tests run as root, too, and without a graphics card.
    qputenv("QTWEBENGINE_CHROMIUM_FLAGS", "--no-sandbox --disable-gpu");
    QGuiApplication application(argc, argv);
    tst_EvidenceCommand test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_evidencecommand.moc"
