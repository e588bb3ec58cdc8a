// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/race/auditor.h"

#include "core/model/text.h"

#include <algorithm>
#include <array>

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

/** Holds reservations against receipts, one by one. */
class Comparison
{
public:
    Comparison(Receipts receipts, const RaceContext &context)
        : m_context(context)
        , m_told(sorted(std::move(receipts.told)))
        , m_doubtful(sorted(std::move(receipts.doubtful)))
        , m_found(m_told.size(), 0)
        , m_foundInDoubt(m_doubtful.size(), 0)
    {
    }

    void add(const QByteArray &requestId, const QByteArray &hotel, quint32 rooms)
    {
        const std::optional<RequestKey> key = m_context.requests.keyOf(requestId);
        const auto isReceipt = [&](const std::vector<Receipt> &receipts, const auto &place) {
            return place != receipts.end() && place->key == *key && place->rooms == rooms
                && place->hotel == m_context.arena.placeOf(hotel);
        };
        if (key) {
            const auto told = placeOf(m_told, *key);
            if (isReceipt(m_told, told)) {
                quint8 &found = m_found[std::size_t(told - m_told.begin())];
                found = quint8(std::min(found + 1, 2));
                return;
            }
            const auto doubtful = placeOf(m_doubtful, *key);
            if (isReceipt(m_doubtful, doubtful)) {
                quint8 &found = m_foundInDoubt[std::size_t(doubtful - m_doubtful.begin())];
                found = quint8(std::min(found + 1, 2));
                ++m_unknownBooked;
            }
        }
        ++m_unacknowledged;
    }

    void writeTo(Audit &audit) const
    {
        audit.missing = std::count(m_found.begin(), m_found.end(), 0);
        audit.duplicated = std::count(m_found.begin(), m_found.end(), 2)
            + std::count(m_foundInDoubt.begin(), m_foundInDoubt.end(), 2);
        audit.unacknowledged = m_unacknowledged;
        audit.unknownBooked = m_unknownBooked;
    }

private:
    static std::vector<Receipt> sorted(std::vector<Receipt> receipts)
    {
        std::sort(receipts.begin(), receipts.end(),
                  [](const Receipt &a, const Receipt &b) { return a.key < b.key; });
        return receipts;
    }

    static std::vector<Receipt>::const_iterator placeOf(const std::vector<Receipt> &receipts,
                                                        RequestKey key)
    {
        return std::lower_bound(
            receipts.begin(), receipts.end(), key,
            [](const Receipt &receipt, RequestKey wanted) { return receipt.key < wanted; });
    }

    const RaceContext &m_context;
    const std::vector<Receipt> m_told;
    const std::vector<Receipt> m_doubtful;
    std::vector<quint8> m_found; ///< how often each was found, at most 2
    std::vector<quint8> m_foundInDoubt; ///< the same of the doubtful; several tries of a request
                                        ///< count as the first of them
    qint64 m_unacknowledged = 0;
    qint64 m_unknownBooked = 0;
};

Error rowIsGone(const RaceContext &context, qsizetype place)
{
    return {Error::Kind::Database, Text::tr("“%1”").arg(context.strategy().title),
            Text::tr("the row of “%1” is gone").arg(context.inventory.hotels.value(place).name),
            Text::tr("let the strategy keep it")};
}

} // namespace

Result<Audit> auditRace(Connection &connection, Sampler &sampler, const RaceContext &context,
                        Receipts receipts)
{
    Audit audit;
    audit.bookings = qint64(receipts.told.size());
    const Result<QList<std::optional<HotelRecords>>> hotels = sampler.readAll();
    if (!hotels)
        return failure(hotels.error());
    for (qsizetype place = 0; place < hotels->size(); ++place) {
        if (!hotels->at(place))
            return failure(rowIsGone(context, place));
        audit.hotels.append(*hotels->at(place));
    }
    if (context.strategy().keeps == Keeps::Counter)
        return audit;

    const Result<PreparedStatement> page
        = PreparedStatement::prepare(connection, SqlStatement::fromFile(u"audit"_s).constFirst());
    if (!page)
        return failure(page.error());
    Comparison comparison(std::move(receipts), context);
    QByteArray after = "0";
    while (true) {
        const SqlAnswer answer
            = page->execute(std::array{context.arena.event().constData(), after.constData()});
        if (!answer.ok)
            return failure(answerError(answer, Text::tr("the audit")));
        if (answer.rows.empty())
            break;
        for (const std::vector<QByteArray> &row : answer.rows)
            comparison.add(row[1], row[2], row[3].toUInt());
        after = answer.rows.back()[0];
    }
    comparison.writeTo(audit);
    return audit;
}

} // namespace lastroom
