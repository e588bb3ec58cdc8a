// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/workloadfields.h"
#include "tests/support/explorations.h"
#include "tests/support/windowfixture.h"

#include <QSettings>
#include <QTemporaryDir>

using namespace lastroom;
using namespace Qt::StringLiterals;

/** What the window remembers, in a settings folder of the test's own. */
class tst_Settings : public QObject
{
    Q_OBJECT

private slots:

    void init()
    {
        failOnWarnings();
        QVERIFY(m_folder.isValid());
        qputenv("XDG_CONFIG_HOME", m_folder.path().toUtf8());
    }

    void comesBackAsItWas();
    void everyThemeHasAName();
    void theSizeOfTheTextIsTheSystemsUntilChosen();
    void nonsenseIsLeftOut();

private:
    /** Different from the usual one in each field that there is. */
    static Workload otherWorkload()
    {
        Workload workload;
        for (const WorkloadField &field : workloadFields()) {
            workload.*field.value = field.range.least + 7;
            if (field.isRange())
                workload.*field.most = field.range.least + 8;
        }
        workload.seed = Workload::greatestSeed;
        workload.choice = Workload::Choice::Random;
        workload.together = true;
        return workload;
    }

    QTemporaryDir m_folder;
};

void tst_Settings::comesBackAsItWas()
{
    Settings settings;
    settings.appearance = Settings::Appearance::Dark;
    settings.textPercent = 130;
    settings.isWelcomed = true;
    settings.predicts = false;
    settings.lessons = {{u"race"_s, 3}};
    settings.solved = {{u"01-sell-twice"_s, 2}, {u"a:b"_s, 7}};
    settings.geometry = "geometry";
    settings.splitter = "splitter";
    settings.strategies = {u"naive"_s, u"optimistic"_s};
    settings.inventory
        = Inventory{u"Fête \"d'été\"; DROP TABLE events"_s, {{u"Hôtel 🏨 ="_s, 7, 3}}};
    settings.workload = otherWorkload();
    Exploration exploration(strategyNamed(u"naive"_s), {3, 2, 1});
    exploration.add({overbookedSchedule("ABC"), safeSchedule("ACB")});
    exploration.setState(Exploration::State::Finished);
    settings.findings.add(exploration, u"15.18"_s);
    settings.write();
    QCOMPARE(Settings::read(), settings);
    const Workload usual;
    for (const WorkloadField &field : workloadFields()) {
        QVERIFY2(settings.workload.*field.value != usual.*field.value, qPrintable(field.option));
        QVERIFY2(!field.isRange() || settings.workload.*field.most != usual.*field.most,
                 qPrintable(field.option));
    }
    QVERIFY(settings.workload.check());
    QCOMPARE(Settings::read().findings.summary(exploration.strategy()),
             u"overbooks in 1 of 2 orders, 3 clients"_s);
}

void tst_Settings::everyThemeHasAName()
{
    for (const Theme &theme : Theme::all()) {
        const auto appearance = Settings::appearanceNamed(theme.name);
        QVERIFY2(appearance, qPrintable(theme.name));
        QCOMPARE(Settings::nameOf(*appearance), theme.name);
        Settings settings;
        settings.appearance = *appearance;
        settings.write();
        QCOMPARE(Settings::read().appearance, *appearance);
    }
    QVERIFY(!Settings::appearanceNamed({}));
}

void tst_Settings::theSizeOfTheTextIsTheSystemsUntilChosen()
{
    Settings settings;
    settings.write();
    QVERIFY(!Settings::read().textPercent);
    settings.textPercent = Settings::usualText;
    settings.write();
    QCOMPARE(Settings::read().textPercent.value_or(0), Settings::usualText);
    settings.textPercent.reset();
    settings.write();
    QVERIFY(!Settings::read().textPercent);
    // What an older Last Room wrote whether it was chosen or not.
    QSettings(Settings::path(), QSettings::IniFormat).setValue(u"window/text"_s, 100);
    QVERIFY(!Settings::read().textPercent);
    QSettings(Settings::path(), QSettings::IniFormat).setValue(u"window/text"_s, 120);
    QCOMPARE(Settings::read().textPercent.value_or(0), 120);
}

void tst_Settings::nonsenseIsLeftOut()
{
    QSettings file(m_folder.path() + u"/lastroom/lastroom.ini"_s, QSettings::IniFormat);
    QString path = file.fileName();
    Settings().write();
    // Wherever the test's program keeps its settings, it is below the folder.
    for (const QFileInfo &info :
         QDir(m_folder.path()).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        if (QFileInfo::exists(info.filePath() + u"/lastroom.ini"_s))
            path = info.filePath() + u"/lastroom.ini"_s;
    }
    QVERIFY(QFileInfo::exists(path));
    {
        QSettings wrong(path, QSettings::IniFormat);
        wrong.setValue(u"load/clients"_s, -5);
        wrong.setValue(u"window/text"_s, 100'000);
        wrong.setValue(u"race/inventory"_s, QByteArray("{ not JSON"));
        wrong.setValue(u"window/theme"_s, u"purple"_s);
        wrong.setValue(u"explore/findings"_s,
                       QByteArray(R"([{"strategy":"naive","clients":99,"schedules":-1}, 7, "x"])"));
    }
    const Settings read = Settings::read();
    QCOMPARE(read.workload, Workload());
    QCOMPARE(read.textPercent.value_or(0), Settings::greatestText);
    QVERIFY(!read.inventory);
    QCOMPARE(read.appearance, Settings::Appearance::System);
    QCOMPARE(read.findings, Findings());
}

int main(int argc, char **argv)
{
    return runWidgetTest<tst_Settings>(argc, argv);
}

#include "tst_settings.moc"
