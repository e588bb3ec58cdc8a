// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/cluster/serverprograms.h"
#include "tests/support/offscreen.h"
#include "ui/window/aboutdialog.h"
#include "ui/window/components.h"

#include <QClipboard>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimer>

using namespace lastroom;

/** What the program says of itself. */
class tst_About : public QObject
{
    Q_OBJECT

private:
    static QStringList textsOf(const QWidget &dialog)
    {
        QStringList texts;
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            texts.append(label->text());
        return texts;
    }

    static void press(const QWidget &dialog, const QString &name)
    {
        dialog.findChild<QPushButton *>(name)->click();
    }

private slots:

    void init() { failOnWarnings(); }

    void everyPartHasALicence()
    {
        QStringList names;
        for (const Component &component : components({})) {
            names.append(component.name);
            QVERIFY2(!component.licence.isEmpty() && !component.use.isEmpty(),
                     qPrintable(component.name));
        }
        QCOMPARE(names.first(), u"Last Room"_s);
        for (const QString &name :
             {u"Qt"_s, u"Qt Charts"_s, u"PostgreSQL"_s, u"libpq"_s, u"libpg_query"_s,
              u"QScintilla"_s, u"libarchive"_s, u"tl::expected"_s, u"Inter"_s, u"JetBrains Mono"_s})
            QVERIFY2(names.contains(name), qPrintable(name));
    }

    void saysVersions()
    {
        AboutDialog dialog(nullptr);
        const auto server = findServerPrograms();
        QVERIFY(server);
        // PostgreSQL's program is asked on another thread; a client library may be as new.
        const QString version = server->version.toString();
        const qsizetype before = textsOf(dialog).count(version);
        QTRY_COMPARE(textsOf(dialog).count(version), before + 1);
        QVERIFY(textsOf(dialog).contains(u"Last Room " LASTROOM_VERSION ""_s));
        QVERIFY(textsOf(dialog).contains(QString::fromLatin1(qVersion())));
        QVERIFY(textsOf(dialog).contains(u"GPL-3.0-or-later"_s));

        press(dialog, u"copyVersions"_s);
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY2(copied.startsWith(u"Last Room " LASTROOM_VERSION "\nQt "_s), qPrintable(copied));
        QVERIFY2(copied.contains(u"\nPostgreSQL %1\n"_s.arg(version)), qPrintable(copied));
        QVERIFY2(!copied.contains(u"Inter"), qPrintable(copied));
    }

    void hasTheLicence()
    {
        AboutDialog dialog(nullptr);
        QString text;
        QTimer::singleShot(0, &dialog, [&] {
            auto *licence = dialog.findChild<QDialog *>(u"licenceDialog"_s);
            text = licence->findChild<QPlainTextEdit *>()->toPlainText();
            licence->reject();
        });
        press(dialog, u"showLicence"_s);
        QVERIFY(text.contains(u"GNU GENERAL PUBLIC LICENSE"));
        QVERIFY(text.contains(u"END OF TERMS AND CONDITIONS"));
    }
};

int main(int argc, char **argv)
{
    return runWidgetTest<tst_About>(argc, argv);
}

#include "tst_about.moc"
