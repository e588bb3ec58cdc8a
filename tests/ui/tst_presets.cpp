// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/strategy/strategylibrary.h"
#include "ui/race/presets.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace lastroom;
using namespace Qt::Literals::StringLiterals;

class tst_Presets : public QObject
{
    Q_OBJECT

private slots:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void canBeRun_data();
    void canBeRun();
    void theFirstIsTheOriginalExperiment();
    void differ();
};

void tst_Presets::canBeRun_data()
{
    QTest::addColumn<int>("place");
    const QList<Preset> all = presets();
    for (int place = 0; place < all.size(); ++place)
        QTest::newRow(qPrintable(all.at(place).id)) << place;
}

void tst_Presets::canBeRun()
{
    QFETCH(int, place);
    const Preset preset = presets().at(place);
    QVERIFY(preset.inventory.check());
    QVERIFY(preset.workload.check());
    QVERIFY(!preset.title.isEmpty());
    QVERIFY(preset.description.endsWith(u'.'));
    static const QRegularExpression idPattern(u"^[a-z-]+$"_s);
    QVERIFY(idPattern.match(preset.id).hasMatch());
    const Result<StrategyLibrary> library = StrategyLibrary::load({});
    QVERIFY(library);
    QVERIFY(library->select(preset.strategies));
}

void tst_Presets::theFirstIsTheOriginalExperiment()
{
    const Preset original = presets().first();
    QCOMPARE(original.inventory, Inventory::uniform(3, 200));
    QCOMPARE(original.inventory.event, u"Evento"_s);
    QCOMPARE(original.workload, Workload{});
    QCOMPARE(original.strategies,
             (QStringList{u"naive"_s, u"atomic"_s, u"pessimistic"_s, u"optimistic"_s}));
}

void tst_Presets::differ()
{
    QSet<QString> ids;
    QSet<QString> titles;
    for (const Preset &preset : presets()) {
        ids.insert(preset.id);
        titles.insert(preset.title);
    }
    QCOMPARE(ids.size(), presets().size());
    QCOMPARE(titles.size(), presets().size());
}

QTEST_GUILESS_MAIN(tst_Presets)

#include "tst_presets.moc"
