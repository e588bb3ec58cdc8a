// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/badcompany.h"

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

QString crashSentence(const Report &report)
{
    const qint64 crashes = report.end.crashes;
    QString sentence = crashes == 1
        ? u"1 attempt was cut off between two statements on purpose"_s
        : u"%1 attempts were cut off between two statements on purpose"_s.arg(crashes);
    if (!report.audit || report.description.keeps != Keeps::CounterAndLedger)
        return sentence;
    return sentence
        + (report.end.agrees() ? u"; counter and ledger agree all the same"_s
                               : u"; counter and ledger differ"_s);
}

QString lostCommitSentence(const Report &report)
{
    const qint64 lost = report.end.lostCommits;
    QString sentence = lost == 1
        ? u"1 connection was cut on purpose when COMMIT had been sent, its outcome is unknown"_s
        : u"%1 connections were cut on purpose when COMMIT had been sent, their outcome is unknown"_s
              .arg(lost);
    // Where there is no ledger, nobody can look.
    if (!report.audit || report.description.keeps == Keeps::Counter)
        return sentence;
    if (const qint64 booked = report.audit->unknownBooked)
        sentence += booked == 1
            ? u"; 1 of them is in the ledger, and its client was not told"_s
            : u"; %1 of them are in the ledger, and their clients were not told"_s.arg(booked);
    if (const qint64 twice = report.audit->duplicated)
        return sentence
            + (twice == 1 ? u"; 1 request was tried again and is booked twice"_s
                          : u"; %1 requests were tried again and are booked twice"_s.arg(twice));
    return sentence + u"; no request is booked twice"_s;
}

} // namespace

QString moralOfMix(const RaceDescription &description, std::optional<Verdict> verdict)
{
    if (description.mixed.isEmpty() || !description.isPromised || !verdict
        || *verdict == Verdict::Correct)
        return {};
    const int mixed = description.workload.mixedClients();
    return u"%1 of %2 clients %3 to “%4”: a protocol protects only those who keep it"_s.arg(
        QString::number(mixed), QString::number(description.workload.clients),
        mixed == 1 ? u"does not keep"_s : u"do not keep"_s, description.title);
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
