// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/learn/challenge.h"
#include "core/model/language.h"
#include "tests/support/windowfixture.h"
#include "ui/step/steppage.h"
#include "ui/window/shownwindow.h"

#include <QAction>
#include <QMenuBar>
#include <QTemporaryDir>

#include <algorithm>

using namespace lastroom;

/** The window in another language, without a restart. */
class tst_Language : public QObject
{
    Q_OBJECT

    std::shared_ptr<Database> m_database;
    QTemporaryDir m_folder;

    static QAction *languageAction(const ShownWindow &shown, const QString &name)
    {
        const QList<QAction *> all = shown.window()->findChildren<QAction *>();
        const auto found = std::find_if(all.begin(), all.end(),
                                        [&](QAction *action) { return action->text() == name; });
        return found == all.end() ? nullptr : *found;
    }

private slots:

    void initTestCase()
    {
        qputenv("XDG_CONFIG_HOME", QFile::encodeName(m_folder.path()));
        m_database = testDatabase();
    }

    void known()
    {
        const QList<Language> all = languages();
        QCOMPARE(all.first(), (Language{u"en"_s, u"English"_s}));
        QVERIFY(std::all_of(all.begin(), all.end(),
                            [](const Language &each) { return !each.name.isEmpty(); }));
    }

    /** The texts of built-in challenges stand in files that lupdate does not read by itself. */
    void challenges()
    {
        const auto textsIn = [](const QString &code) {
            const Translation translation(code);
            QStringList texts;
            for (const Challenge &challenge : ChallengeLibrary::load({}).challenges)
                texts += QStringList{challenge.title, challenge.text} + challenge.hintTexts;
            return texts;
        };
        const QStringList english = textsIn(u"en"_s);
        const QStringList german = textsIn(u"de"_s);
        QVERIFY(!english.isEmpty());
        QCOMPARE(german.size(), english.size());
        for (qsizetype place = 0; place < english.size(); ++place)
            QVERIFY2(german.at(place) != english.at(place), qPrintable(english.at(place)));
    }

    /** What is shown is there again in the window that takes its place; the choice is remembered.
     */
    void switched()
    {
        Translation translation;
        WindowOptions options = optionsFor(m_database);
        options.remembers = true;
        options.asks = false;
        ShownWindow shown(options, translation);
        shown.window()->show();
        const Schedule schedule = *Schedule::parse(u"A1 B1 A2 B2"_s);
        shown.window()->stepPage()->showSchedule(u"naive"_s, Situation(), schedule);
        QTRY_VERIFY_WITH_TIMEOUT(shown.window()->stepPage()->recording().steps.size() == 4
                                     && shown.window()->page()->isIdle(),
                                 60'000);
        const auto choose = [&](const QString &name) {
            QAction *action = languageAction(shown, name);
            QVERIFY(action);
            QTRY_VERIFY(action->isEnabled());
            const MicroscopeWindow *before = shown.window();
            action->trigger();
            QTRY_VERIFY(shown.window() != before);
            QVERIFY(shown.window()->isVisible());
            QVERIFY(languageAction(shown, name)->isChecked());
            QCOMPARE(shown.window()->page(), shown.window()->stepPage());
            QTRY_VERIFY_WITH_TIMEOUT(shown.window()->page()->isIdle(), 60'000);
            QCOMPARE(shown.window()->stepPage()->recording().schedule(), schedule);
        };
        const auto firstMenu
            = [&] { return shown.window()->menuBar()->actions().constFirst()->text(); };
        choose(u"English"_s);
        QCOMPARE(firstMenu(), u"&File"_s);
        QCOMPARE(Settings::read().language, u"en"_s);
        QCOMPARE(QLocale().language(), QLocale::English);
        choose(u"Deutsch"_s);
        QCOMPARE(firstMenu(), u"&Datei"_s);
        QCOMPARE(Settings::read().language, u"de"_s);
        QCOMPARE(QLocale().toString(1234), u"1.234"_s);
        // Qt's own translation is there, too.
        QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Abbrechen"_s);
        QCOMPARE(shown.window()->layoutDirection(), Qt::LeftToRight);
        shown.window()->close();
    }
};

int main(int argc, char **argv)
{
    return runWidgetTest<tst_Language>(argc, argv);
}

#include "tst_language.moc"
