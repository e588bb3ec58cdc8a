// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/race/auditor.h"

#include <algorithm>
#include <array>

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

/** Holds reservations against receipts, one by one. */
class Comparison
{
public:
    Comparison(std::vector<Receipt> receipts, const RaceContext &context)
        : m_context(context)
        , m_receipts(std::move(receipts))
        , m_found(m_receipts.size(), 0)
    {
        std::sort(m_receipts.begin(), m_receipts.end(),
                  [](const Receipt &a, const Receipt &b) { return a.key < b.key; });
    }

    void add(const QByteArray &requestId, const QByteArray &hotel, quint32 rooms)
    {
        const std::optional<RequestKey> key = m_context.requests.keyOf(requestId);
        const auto place = key ? std::lower_bound(m_receipts.begin(), m_receipts.end(), *key,
                                                  [](const Receipt &receipt, RequestKey wanted) {
                                                      return receipt.key < wanted;
                                                  })
                               : m_receipts.end();
        if (place == m_receipts.end() || place->key != *key || place->rooms != rooms
            || m_context.arena.placeOf(hotel) != place->hotel) {
            ++m_unacknowledged;
            return;
        }
        quint8 &found = m_found[std::size_t(place - m_receipts.begin())];
        found = quint8(std::min(found + 1, 2));
    }

    void writeTo(Audit &audit) const
    {
        audit.missing = std::count(m_found.begin(), m_found.end(), 0);
        audit.duplicated = std::count(m_found.begin(), m_found.end(), 2);
        audit.unacknowledged = m_unacknowledged;
    }

private:
    const RaceContext &m_context;
    std::vector<Receipt> m_receipts;
    std::vector<quint8> m_found; ///< how often each was found, at most 2
    qint64 m_unacknowledged = 0;
};

Error rowIsGone(const RaceContext &context, qsizetype place)
{
    return {Error::Kind::Database, u"“%1”"_s.arg(context.strategy.title),
            u"the row of “%1” is gone"_s.arg(context.inventory.hotels.value(place).name),
            u"let the strategy keep it"_s};
}

} // namespace

Result<Audit> auditRace(Connection &connection, Sampler &sampler, const RaceContext &context,
                        std::vector<Receipt> receipts)
{
    Audit audit;
    audit.bookings = qint64(receipts.size());
    const Result<QList<std::optional<HotelRecords>>> hotels = sampler.readAll();
    if (!hotels)
        return failure(hotels.error());
    for (qsizetype place = 0; place < hotels->size(); ++place) {
        if (!hotels->at(place))
            return failure(rowIsGone(context, place));
        audit.hotels.append(*hotels->at(place));
    }
    if (context.strategy.keeps == Keeps::Counter)
        return audit;

    const Result<PreparedStatement> page
        = PreparedStatement::prepare(connection, SqlStatement::fromFile(u"audit"_s).first());
    if (!page)
        return failure(page.error());
    Comparison comparison(std::move(receipts), context);
    QByteArray after = "0";
    while (true) {
        const SqlAnswer answer
            = page->execute(std::array{context.arena.event().constData(), after.constData()});
        if (!answer.ok)
            return failure(answerError(answer, u"the audit"_s));
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
