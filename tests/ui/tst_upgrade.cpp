// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/inventoryfile.h"
#include "core/record/racefile.h"
#include "core/record/recipe.h"
#include "tests/support/offscreen.h"
#include "tests/support/testing.h"
#include "ui/page/settings.h"
#include "ui/strategies/draftstore.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>
#include <QTemporaryDir>

using namespace lastroom;

/** Files that an earlier program wrote are read, those of a later one are refused and left as they
 * are. The samples in tests/data/upgrade/1 were written by 0.1.0, before its files had versions. */
class tst_Upgrade : public QObject
{
    Q_OBJECT

private:
    static QString sample(const QString &name) { return u"" LASTROOM_SAMPLES "/1/"_s + name; }

    static Inventory congress()
    {
        return {u"Congress"_s, {{u"Hôtel Été"_s, 12, 2}, {u"Plaza"_s, 5, 0}}};
    }

    static const QString &tooLate()
    {
        static const QString text
            = u"a later Last Room wrote it (version 2 of the format, this one reads 1); take a newer Last Room"_s;
        return text;
    }

    /** A settings file of this text, where the program looks for it. */
    QString settingsOf(const QByteArray &text) const
    {
        const QString path = Settings::path();
        QDir().mkpath(QFileInfo(path).path());
        writeFile(path, text);
        return path;
    }

    QTemporaryDir m_folder;

private slots:

    void init()
    {
        failOnAnyWarning();
        m_folder = QTemporaryDir();
        QVERIFY(m_folder.isValid());
        qputenv("XDG_CONFIG_HOME", m_folder.path().toUtf8());
    }

    void settings()
    {
        settingsOf(readWholeFile(sample(u"lastroom.ini"_s)));
        VERIFY_RESULT(Settings::checkVersion());
        const Settings read = Settings::read();
        QCOMPARE(read.appearance, Settings::Appearance::Dark);
        QCOMPARE(read.textPercent.value_or(0), 130);
        QVERIFY(read.isWelcomed);
        QVERIFY(!read.predicts);
        QVERIFY(!read.geometry.isEmpty());
        QVERIFY(!read.splitter.isEmpty());
        QCOMPARE(read.strategies, (QStringList{u"naive"_s, u"optimistic"_s}));
        QCOMPARE(read.added, QStringList{u"serializable"_s});
        QVERIFY(read.inventory == congress());
        QCOMPARE(read.workload.clients, 150);
        QCOMPARE(read.workload.pauseLeast, 5);
        QCOMPARE(read.workload.pauseMost, 50);
        QCOMPARE(read.workload.seed, 7u);
        QCOMPARE(read.lessons, (QHash<QString, int>{{u"race"_s, 3}, {u"pessimistic"_s, 2}}));
        QCOMPARE(read.solved, (QHash<QString, int>{{u"01-sell-twice"_s, 2}, {u"06-hide-it"_s, 4}}));
        QCOMPARE(QJsonDocument::fromJson(read.findings.toJson())[0][u"overbooked"].toInt(), 12);
        // What is written now reads the same.
        read.write();
        QCOMPARE(Settings::read(), read);
        QVERIFY(readWholeFile(Settings::path()).contains("version=1"));
    }

    void unknownSettingsStay()
    {
        const QString path = settingsOf("[window]\nhologram=true\n\n[moon]\nphase=3\n");
        Settings().write();
        const QSettings file(path, QSettings::IniFormat);
        QVERIFY(file.value(u"window/hologram"_s).toBool());
        QCOMPARE(file.value(u"moon/phase"_s).toInt(), 3);
    }

    void laterSettings()
    {
        const QByteArray text = "[General]\nversion=2\n\n[window]\ntext=140\ntheme=hologram\n";
        const QString path = settingsOf(text);
        QCOMPARE(sentenceOf(Settings::checkVersion()), path + u": "_s + tooLate());
        const Settings read = Settings::read();
        QCOMPARE(read.textPercent.value_or(0), 140);
        QCOMPARE(read.appearance, Settings::Appearance::System);
        read.write();
        QCOMPARE(readWholeFile(path), text);
    }

    void inventory()
    {
        const Result<Inventory> read = readInventory(sample(u"inventory.json"_s));
        VERIFY_RESULT(read);
        QVERIFY(*read == congress());
        const QString path = m_folder.filePath(u"inventory.json"_s);
        VERIFY_RESULT(writeInventory(*read, path));
        QCOMPARE(QJsonDocument::fromJson(readWholeFile(path))[u"version"].toInt(), 1);
        QVERIFY(readInventory(path) == *read);
    }

    /** What else is new in it is no matter: the version is. */
    void laterInventory()
    {
        const QString path = m_folder.filePath(u"inventory.json"_s);
        writeFile(path, R"({"version": 2, "stars": 5, "hotels": []})");
        QCOMPARE(sentenceOf(readInventory(path)), path + u": "_s + tooLate());
        for (const QByteArray nonsense : {"0", "-1", "\"1\"", "null", "1.5"}) {
            writeFile(path, "{\"version\": " + nonsense + ", \"hotels\": []}");
            QVERIFY2(sentenceOf(readInventory(path)).contains(u"version: it is not a whole number"),
                     nonsense.constData());
        }
    }

    void races()
    {
        const Result<RaceRecord> race = RaceFile::read(sample(u"race.lastroom"_s));
        VERIFY_RESULT(race);
        QCOMPARE(race->label.note, u"Sample of 0.1.0"_s);
        QCOMPARE(race->environment.program, u"0.1.0"_s);
        QCOMPARE(race->recordings.size(), 2u);
        QCOMPARE(race->recordings.front().audit()->bookings, 9);
        const Result<RaceRecord> series = RaceFile::read(sample(u"series.lastroom"_s));
        VERIFY_RESULT(series);
        QVERIFY(series->series);
        QCOMPARE(series->label.note, u"A series of 0.1.0"_s);
    }

    void tokens()
    {
        QList<Recipe::Kind> kinds;
        for (const QByteArray &token :
             readWholeFile(sample(u"tokens.txt"_s)).trimmed().split('\n')) {
            const Result<Recipe> recipe = Recipe::read(QString::fromLatin1(token));
            VERIFY_RESULT(recipe);
            QCOMPARE(recipe->program, u"0.1.0"_s);
            QCOMPARE(recipe->ways.first().name, u"naive"_s);
            kinds.append(recipe->kind);
        }
        QCOMPARE(kinds,
                 (QList<Recipe::Kind>{Recipe::Kind::Race, Recipe::Kind::Schedule,
                                      Recipe::Kind::Exploration}));
    }

    void drafts()
    {
        const QByteArray old = readWholeFile(sample(u"draft.sql"_s));
        writeFile(m_folder.filePath(u"mine-d34de03e.sql"_s), old);
        DraftStore store(m_folder.path());
        const QList<DraftStore::Draft> found = store.take();
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().name, u"mine"_s);
        QCOMPARE(found.first().path, u"/home/alice/.local/share/lastroom/strategies/mine.sql"_s);
        QCOMPARE(found.first().text.toUtf8(), old.mid(old.indexOf('\n') + 1));
        QVERIFY(store.refused().isEmpty());
        // Kept again it takes its own place, with a version.
        VERIFY_RESULT(store.keep(found.first()));
        QVERIFY(
            readWholeFile(found.first().place).startsWith("-- draft version 1 of: /home/alice/"));
        QCOMPARE(store.take(), found);
    }

    /** Another copy of the program, the later one, can have it: nothing holds it. */
    void laterDrafts()
    {
        const QString place = m_folder.filePath(u"mine-d34de03e.sql"_s);
        const QByteArray text = "-- draft version 2 of: /home/alice/mine.sql\n-- strategy: mine\n";
        writeFile(place, text);
        DraftStore store(m_folder.path());
        QVERIFY(store.take().isEmpty());
        QCOMPARE(store.refused().size(), 1);
        QCOMPARE(store.refused().first().sentence(), place + u": "_s + tooLate());
        QCOMPARE(readWholeFile(place), text);
        QVERIFY(QLockFile(place + u".lock"_s).tryLock(0));
    }
};

int main(int argc, char **argv)
{
    return runWidgetTest<tst_Upgrade>(argc, argv);
}

#include "tst_upgrade.moc"
