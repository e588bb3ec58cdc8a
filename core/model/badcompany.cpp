// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/badcompany.h"

#include "core/model/text.h"

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

QString crashSentence(const Report &report)
{
    const qint64 crashes = report.end.crashes;
    QString sentence = crashes == 1
        ? Text::tr("1 attempt was cut off between two statements on purpose")
        : Text::tr("%n attempts were cut off between two statements on purpose", nullptr,
                   int(crashes));
    if (!report.audit || report.description.keeps != Keeps::CounterAndLedger)
        return sentence;
    //: Each that begins with “; ” follows a sentence like “3 attempts were cut off …”
    return sentence
        + (report.end.agrees() ? Text::tr("; counter and ledger agree all the same")
                               : Text::tr("; counter and ledger differ"));
}

QString lostCommitSentence(const Report &report)
{
    const qint64 lost = report.end.lostCommits;
    QString sentence = lost == 1
        ? Text::tr(
            "1 connection was cut on purpose when COMMIT had been sent, its outcome is unknown")
        : Text::tr("%n connections were cut on purpose when COMMIT had been sent, their outcome is "
                   "unknown",
                   nullptr, int(lost));
    // Where there is no ledger, nobody can look.
    if (!report.audit || report.description.keeps == Keeps::Counter)
        return sentence;
    if (const qint64 booked = report.audit->unknownBooked)
        sentence += booked == 1
            ? Text::tr("; 1 of them is in the ledger, and its client was not told")
            : Text::tr("; %n of them are in the ledger, and their clients were not told", nullptr,
                       int(booked));
    if (const qint64 twice = report.audit->duplicated)
        return sentence
            + (twice == 1 ? Text::tr("; 1 request was tried again and is booked twice")
                          : Text::tr("; %n requests were tried again and are booked twice", nullptr,
                                     int(twice)));
    return sentence + Text::tr("; no request is booked twice");
}

} // namespace

QString moralOfMix(const RaceDescription &description, std::optional<Verdict> verdict)
{
    if (description.mixed.isEmpty() || !description.isPromised || !verdict
        || *verdict == Verdict::Correct)
        return {};
    const int mixed = description.workload.mixedClients();
    //: %1 is the number of all clients, %2 the title of a strategy
    return (mixed == 1 ? Text::tr(
                "1 of %1 clients does not keep to “%2”: a protocol protects only those who keep it")
                       //: %1 is the number of all clients, %2 the title of a strategy
                       : Text::tr("%n of %1 clients do not keep to “%2”: a protocol protects only "
                                  "those who keep it",
                                  nullptr, mixed))
        .arg(QString::number(description.workload.clients), description.title);
}

QStringList faultSentences(const Report &report)
{
    QStringList sentences;
    if (report.end.crashes > 0)
        sentences.append(crashSentence(report));
    if (report.end.lostCommits > 0)
        sentences.append(lostCommitSentence(report));
    return sentences;
}

} // namespace lastroom
