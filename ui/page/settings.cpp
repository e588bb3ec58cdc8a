// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/settings.h"

#include "core/model/fileversion.h"
#include "core/model/inventoryfile.h"
#include "core/model/workloadfields.h"
#include "ui/theme/theme.h"

#include <QDir>
#include <QSettings>
#include <QStandardPaths>

namespace lastroom {

namespace {

using namespace Qt::StringLiterals;

constexpr int settingsVersion = 1; ///< a file without one is older, and reads the same
const QString versionKey = u"version"_s;
const QString textKey = u"window/text"_s;
const QString textChosenKey = u"window/textChosen"_s;

/** "load/clients", "load/pauseLeast". */
QString keyOf(const WorkloadField &field, const char *end = "")
{
    return u"load/"_s + field.option + QLatin1String(end);
}

/** Calls \p use with the key and the place of every number. */
template <typename Use> void forEachNumber(Use use)
{
    for (const WorkloadField &field : workloadFields()) {
        use(keyOf(field, field.isRange() ? "Least" : ""), field.value);
        if (field.isRange())
            use(keyOf(field, "Most"), field.most);
    }
}

/** "naive:2", a line each. */
QStringList linesOf(const QHash<QString, int> &figures)
{
    QStringList lines;
    for (auto each = figures.begin(); each != figures.end(); ++each)
        lines.append(u"%1:%2"_s.arg(each.key()).arg(each.value()));
    lines.sort();
    return lines;
}

/** The other way round; what is no such line is left out. */
QHash<QString, int> figuresOf(const QStringList &lines)
{
    QHash<QString, int> figures;
    for (const QString &line : lines) {
        const int figure = line.section(u':', -1).toInt();
        if (figure > 0)
            figures.insert(line.section(u':', 0, -2), figure);
    }
    return figures;
}

} // namespace

QString Settings::nameOf(Appearance appearance)
{
    switch (appearance) {
    case Appearance::System:
        break;
    case Appearance::Light:
        return Theme::light().name;
    case Appearance::Dark:
        return Theme::dark().name;
    case Appearance::HighContrast:
        return Theme::highContrast().name;
    case Appearance::HighContrastDark:
        return Theme::highContrastDark().name;
    }
    return {};
}

std::optional<Settings::Appearance> Settings::appearanceNamed(const QString &name)
{
    for (const Appearance each : {Appearance::Light, Appearance::Dark, Appearance::HighContrast,
                                  Appearance::HighContrastDark}) {
        if (nameOf(each) == name)
            return each;
    }
    return {};
}

QString Settings::path()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + u"/lastroom.ini"_s;
}

Result<> Settings::checkVersion()
{
    const QSettings file(path(), QSettings::IniFormat);
    return checkFileVersion(file.value(versionKey).toInt(), settingsVersion, path());
}

Settings Settings::read()
{
    const QSettings file(path(), QSettings::IniFormat);
    Settings settings;
    settings.geometry = file.value(u"window/geometry"_s).toByteArray();
    settings.splitter = file.value(u"window/splitter"_s).toByteArray();
    settings.appearance
        = appearanceNamed(file.value(u"window/theme"_s).toString()).value_or(Appearance::System);
    const int text = file.value(textKey, usualText).toInt();
    // An older Last Room wrote the usual size whether it was chosen or not.
    if (text != usualText || file.value(textChosenKey).toBool())
        settings.textPercent = qBound(leastText, text, greatestText);
    settings.language = file.value(u"window/language"_s).toString();
    settings.added = file.value(u"window/strategies"_s).toStringList();
    settings.strategies = file.value(u"race/strategies"_s).toStringList();

    if (const auto inventory
        = parseInventory(file.value(u"race/inventory"_s).toByteArray(), path()))
        settings.inventory = *inventory;
    Workload workload;
    forEachNumber([&](const QString &key, int Workload::*number) {
        workload.*number = file.value(key, workload.*number).toInt();
    });
    workload.choice = file.value(u"load/choice"_s) == choiceName(Workload::Choice::Random)
        ? Workload::Choice::Random
        : Workload::Choice::First;
    workload.seed = file.value(u"load/seed"_s, workload.seed).toULongLong();
    workload.together = file.value(u"load/together"_s).toBool();
    workload.mix
        = {file.value(u"load/mixStrategy"_s).toString(), file.value(u"load/mixPercent"_s).toInt()};
    if (workload.check())
        settings.workload = workload;
    settings.predicts = file.value(u"learn/predicts"_s, true).toBool();
    settings.isWelcomed = file.value(u"window/welcomed"_s).toBool();
    settings.solved = figuresOf(file.value(u"learn/solved"_s).toStringList());
    settings.lessons = figuresOf(file.value(u"learn/lessons"_s).toStringList());
    settings.findings = Findings::fromJson(file.value(u"explore/findings"_s).toByteArray());
    return settings;
}

void Settings::write() const
{
    if (!checkVersion())
        return;
    QDir().mkpath(QFileInfo(path()).path());
    QSettings file(path(), QSettings::IniFormat);
    file.setValue(versionKey, settingsVersion);
    file.setValue(u"window/geometry"_s, geometry);
    file.setValue(u"window/splitter"_s, splitter);
    file.setValue(u"window/theme"_s,
                  appearance == Appearance::System ? u"system"_s : nameOf(appearance));
    file.remove(textKey);
    file.remove(textChosenKey);
    if (textPercent) {
        file.setValue(textKey, *textPercent);
        file.setValue(textChosenKey, true);
    }
    file.setValue(u"window/language"_s, language);
    file.setValue(u"window/strategies"_s, added);
    file.setValue(u"learn/predicts"_s, predicts);
    file.setValue(u"window/welcomed"_s, isWelcomed);
    file.setValue(u"race/strategies"_s, strategies);
    if (inventory)
        file.setValue(u"race/inventory"_s, inventoryText(*inventory));
    forEachNumber(
        [&](const QString &key, int Workload::*number) { file.setValue(key, workload.*number); });
    file.setValue(u"load/choice"_s, choiceName(workload.choice));
    file.setValue(u"load/seed"_s, workload.seed);
    file.setValue(u"load/together"_s, workload.together);
    file.setValue(u"load/mixStrategy"_s, workload.mix.strategy);
    file.setValue(u"load/mixPercent"_s, workload.mix.percent);
    file.setValue(u"learn/solved"_s, linesOf(solved));
    file.setValue(u"learn/lessons"_s, linesOf(lessons));
    file.setValue(u"explore/findings"_s, findings.toJson());
}

} // namespace lastroom
