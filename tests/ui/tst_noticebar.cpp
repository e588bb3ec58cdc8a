// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/offscreen.h"
#include "ui/control/noticebar.h"

#include <QPushButton>
#include <QTemporaryDir>

using namespace lastroom;

class tst_NoticeBar : public QObject
{
    Q_OBJECT

private slots:

    void nothingIsRefused()
    {
        NoticeBar notice;
        notice.showRefused(StrategyLibrary::load({}).value());
        QVERIFY(notice.isHidden());
        QCOMPARE(notice.text(), QString());
    }

    /** What is refused is said with its reason; the folder is one click away. */
    void refusedFiles()
    {
        QTemporaryDir folder;
        for (const char *name : {"bad.sql", "worse.sql"}) {
            QFile file(folder.filePath(QLatin1String(name)));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("-- strategy: bad\n-- isolation: some\n");
        }
        NoticeBar notice;
        notice.showRefused(StrategyLibrary::load(folder.path()).value());
        QVERIFY(!notice.isHidden());
        QVERIFY2(notice.text().contains(u"/bad.sql:2: isolation is “some”"_s),
                 qPrintable(notice.text()));
        QVERIFY2(notice.text().contains(u"another file is refused, too"_s),
                 qPrintable(notice.text()));
        const auto *button = notice.findChild<QPushButton *>(u"noticeAction"_s);
        QVERIFY(button && !button->isHidden());
        QCOMPARE(button->text(), u"Open &folder"_s);
    }

    /** One without a deed has no button. */
    void plainError()
    {
        NoticeBar notice;
        notice.show(Error{Error::Kind::File, u"x"_s, u"y"_s, {}});
        QVERIFY(notice.findChild<QPushButton *>(u"noticeAction"_s)->isHidden());
        QCOMPARE(notice.text(), u"X: y."_s);
    }
};

int main(int argc, char **argv)
{
    return runWidgetTest<tst_NoticeBar>(argc, argv);
}

#include "tst_noticebar.moc"
