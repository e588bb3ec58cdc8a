// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a token says, set up on the page that it is for.

#include "core/record/recipe.h"
#include "core/record/token.h"
#include "ui/explore/explorepage.h"
#include "ui/page/strategyshelf.h"
#include "ui/race/racepage.h"
#include "ui/step/steppage.h"
#include "ui/window/microscopewindow.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QInputDialog>

namespace lastroom {

using namespace Qt::StringLiterals;

/** What was copied is most likely what is meant. */
void MicroscopeWindow::askForToken()
{
    const QString copied = QGuiApplication::clipboard()->text().trimmed();
    bool isGiven = false;
    const QString token = QInputDialog::getText(
        this, tr("Open token"), tr("Token, from a figure, a file or a mail:"), QLineEdit::Normal,
        looksLikeToken(copied) ? copied : QString(), &isGiven);
    if (isGiven)
        openToken(token);
}

void MicroscopeWindow::openToken(const QString &token)
{
    const Result<Recipe> recipe = Recipe::read(token);
    if (!recipe) {
        page()->complain(recipe.error());
        return;
    }
    QStringList differences;
    const Result<> done = recipe->kind == Recipe::Kind::Race ? setUpRace(*recipe, differences)
        : recipe->kind == Recipe::Kind::Schedule             ? setUpSchedule(*recipe, differences)
                                                             : setUpOrders(*recipe, differences);
    if (!done) {
        page()->complain(done.error());
        return;
    }
    if (const QString versions = recipe->versionDifference({}); !versions.isEmpty())
        differences.append(versions);
    if (!differences.isEmpty())
        page()->complain(
            {Error::Kind::Arguments, tr("token"), differences.join(u"; "_s), QString()});
}

void MicroscopeWindow::showAll(const QList<Strategy> &strategies)
{
    for (const Strategy &strategy : strategies)
        shelf()->setShown(strategy.name, true);
}

Result<> MicroscopeWindow::setUpRace(const Recipe &recipe, QStringList &differences)
{
    const Result<RacePlan> plan = recipe.racePlan(shelf()->library(), differences);
    if (!plan)
        return failure(plan.error());
    showAll(plan->strategies);
    if (plan->mixed)
        showAll({*plan->mixed});
    emit m_race->wanted();
    m_race->setUp(*plan);
    return {};
}

Result<> MicroscopeWindow::setUpSchedule(const Recipe &recipe, QStringList &differences)
{
    const Result<QList<Strategy>> strategies = recipe.strategies(shelf()->library(), differences);
    if (!strategies)
        return failure(strategies.error());
    if (recipe.ways.first().level)
        differences.append(tr("it was stepped through at %1, here it is at the level of its file")
                               .arg(isolationName(*recipe.ways.first().level)));
    showAll(*strategies);
    m_step->showSchedule(strategies->first().name, recipe.situation, recipe.schedule);
    return {};
}

Result<> MicroscopeWindow::setUpOrders(const Recipe &recipe, QStringList &differences)
{
    const Result<ExplorationPlan> plan = recipe.explorationPlan(shelf()->library(), differences);
    if (!plan)
        return failure(plan.error());
    showAll(plan->strategies);
    emit m_explore->wanted();
    m_explore->explore(*plan);
    return {};
}

} // namespace lastroom
