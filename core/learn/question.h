// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace lastroom {

/** A question about what is about to be run. A value. */
struct Question
{
    QString text;
    QStringList choices; ///< three or four; whatever happens, just one of them is so

    bool operator==(const Question &) const = default;
};

/** What really happened. A value. */
struct Answer
{
    int choice = 0; ///< its place among those of the question
    QString reason; ///< in sentences, worked out from what was recorded

    bool operator==(const Answer &) const = default;
};

/** A question, and how it is answered by the record of what was run then. A value; any thread. */
template <typename Record> struct Prediction
{
    Question question;
    /** Nothing where the record does not say: it was stopped, or nothing ran. */
    std::function<std::optional<Answer>(const Record &)> answer;
};

} // namespace lastroom
