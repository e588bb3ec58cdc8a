// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QValidator>

#include <optional>

namespace lastroom {

/** Lets through a whole number from 0 to Workload::greatestSeed. Thread: GUI. */
class SeedValidator : public QValidator
{
    Q_OBJECT

public:
    using QValidator::QValidator;

    /** The number that \p text is, without signs, spaces or separators. */
    static std::optional<quint64> seed(const QString &text);

    State validate(QString &input, int &position) const override;
};

} // namespace lastroom
