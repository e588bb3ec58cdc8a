// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/page/predictioncard.h"

#include <QList>

#include <optional>

namespace lastroom {

/** Asks on a card, each time the next of what there is to ask, and answers it by the record. A
 * view; the card outlives it. Thread: GUI. */
template <typename Record> class Predictor
{
public:
    explicit Predictor(PredictionCard *card)
        : m_card(card)
    {
    }

    /** False where there is nothing to ask. */
    bool ask(const QList<Prediction<Record>> &all, bool ofClass)
    {
        if (all.isEmpty())
            return false;
        m_asked = all.at(m_count++ % all.size());
        m_card->ask(m_asked.question, ofClass);
        return true;
    }

    /** What was asked about has run, or was ended. */
    void reveal(const Record &record)
    {
        if (m_card->isWaiting())
            m_card->reveal(m_asked.answer(record));
    }

    /** The same, where more of it may follow: nothing happens before it is known. */
    void revealKnown(const Record &record)
    {
        if (m_card->isWaiting() && m_asked.answer(record))
            reveal(record);
    }

    /** Something runs that nobody was asked about: what an older question left goes. */
    void clear()
    {
        if (!m_card->isWaiting())
            m_card->withdraw();
    }

private:
    PredictionCard *m_card;
    Prediction<Record> m_asked;
    qsizetype m_count = 0; ///< questions that were asked
};

} // namespace lastroom
