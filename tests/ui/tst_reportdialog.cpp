// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/windowfixture.h"
#include "ui/control/messageline.h"
#include "ui/explore/explorepage.h"

#include <QClipboard>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimer>

using namespace lastroom;

/** What a window copies for a report of a problem. */
class tst_ReportDialog : public QObject
{
    Q_OBJECT

private:
    /** Opens it from the menu, waits, copies and closes it. */
    static QString reportOf(const MicroscopeWindow &window)
    {
        QString copied;
        QTimer timer;
        connect(&timer, &QTimer::timeout, &window, [&] {
            auto *dialog = window.findChild<QDialog *>(u"reportDialog"_s);
            auto *copy = dialog->findChild<QPushButton *>(u"copyReport"_s);
            if (!copy->isEnabled())
                return;
            copy->click();
            copied = QGuiApplication::clipboard()->text();
            if (copied != dialog->findChild<QPlainTextEdit *>(u"reportText"_s)->toPlainText())
                copied.clear();
            dialog->reject();
        });
        timer.start(20);
        window.findChild<QAction *>(u"report"_s)->trigger();
        return copied;
    }

private slots:

    void ofThePrivateServer()
    {
        MicroscopeWindow window(optionsFor(testDatabase()));
        window.showPage(2);
        const QString report = reportOf(window);
        for (const QString &line :
             {u"Last Room             " LASTROOM_VERSION "\n"_s,
              u"platform              offscreen\n"_s,
              u"theme                 light\ncontrast              usual\n"_s,
              u"language              en\n"_s, u"page                  explore\n"_s,
              u"database              a private server"_s, u"libarchive            "_s,
              u"build                 "_s, u"text                  100 %\n"_s,
              u"No errors were shown in this session.\n"_s})
            QVERIFY2(report.contains(line), qPrintable(line + u'\n' + report));
    }

    /** In a bar, and beside an input, on whichever page. */
    void hasWhatWasShown()
    {
        MicroscopeWindow window(optionsFor(testDatabase()));
        window.explorePage()->complain(
            {Error::Kind::File, u"a.json"_s, u"it is empty"_s, u"choose another"_s});
        auto *line = window.racePage()->findChild<MessageLine *>();
        QVERIFY(line);
        line->say(u"1 is too little"_s);
        line->clear();
        const QString report = reportOf(window);
        const qsizetype first = report.indexOf(u"Z  1 is too little\n");
        QVERIFY2(first > 0, qPrintable(report));
        QVERIFY2(report.indexOf(u"Z  a.json: it is empty; choose another\n") > first,
                 qPrintable(report));

        MicroscopeWindow next(optionsFor(testDatabase()));
        next.takeOver(window);
        QVERIFY(reportOf(next).contains(u"1 is too little"));
    }

    /** What failed there says where it is; the report does not. */
    void ofAGivenServer()
    {
        const auto database
            = Database::given(u"postgresql://clara:tr0ub%40dour@127.0.0.1:1/course"_s);
        QVERIFY(database);
        MicroscopeWindow window(optionsFor(*database));
        window.racePage()->complain({Error::Kind::Environment,
                                     (*database)->description(),
                                     u"password=tr0ub@dour does not fit role \"clara\""_s,
                                     {}});
        const QString report = reportOf(window);
        QVERIFY2(report.contains(u"database              PostgreSQL at …"), qPrintable(report));
        QVERIFY2(report.contains(u"does not fit role"), qPrintable(report));
        for (const QString &secret :
             {u"clara"_s, u"tr0ub"_s, u"dour"_s, u"127.0.0.1"_s, u"course"_s})
            QVERIFY2(!report.contains(secret), qPrintable(report));
    }
};

int main(int argc, char **argv)
{
    return runWidgetTest<tst_ReportDialog>(argc, argv);
}

#include "tst_reportdialog.moc"
