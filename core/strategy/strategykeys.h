// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/strategy/strategy.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <utility>

namespace lastroom {

/** The words of strategy files: their keys, what may stand behind them, and the parameters that a
 * client gives. Values; safe from any thread. */
namespace StrategyKeys {

template <typename T> using Choices = QList<std::pair<QString, T>>;

const QStringList &head();
const QStringList &required(); ///< of the head
const QStringList &step(); ///< with "step" itself
const QStringList &clientParameters();
const QStringList &retryWords();

const Choices<Isolation> &isolations();
const Choices<Strategy::Expect> &expectations();
const Choices<Keeps> &keepings();
const Choices<Outcome> &endings(); ///< what `empty` and `false` may say
const Choices<Step::When> &whens();

/** The key and the value of an annotation, "-- key: value", the key in small letters; empty where
 * \p line is none. */
std::pair<QString, QString> annotation(const QString &line);

} // namespace StrategyKeys

} // namespace lastroom
