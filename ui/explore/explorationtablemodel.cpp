// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/explore/explorationtablemodel.h"

#include "ui/recording/exploretext.h"

#include <QLocale>

#include <algorithm>

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

struct Head
{
    QString title;
    QString explanation;
};

Head head(ExplorationTableModel::Column column)
{
    using Model = ExplorationTableModel;
    switch (column) {
    case Model::Title:
        return {ExplorationTableModel::tr("Strategy"),
                ExplorationTableModel::tr(
                    "A way to book rooms: the same file that is raced and stepped through.")};
    case Model::Schedules:
        return {ExplorationTableModel::tr("Schedules"),
                ExplorationTableModel::tr(
                    "Orders in which the clients can issue their statements, run on the "
                    "server: one of each kind, where they differ only by who is called "
                    "Alice. Locks forbid some: who waits cannot go on.")};
    case Model::Outcomes:
        return {ExplorationTableModel::tr("Outcomes"),
                ExplorationTableModel::tr(
                    "Plain green: safe. Hatched vermilion: overbooked. Dotted amber: the "
                    "ledger differs. Lined grey: nobody booked, somebody waits for ever, or a "
                    "statement failed. Empty: not run.")};
    case Model::Safe:
        return {ExplorationTableModel::tr("Safe"),
                ExplorationTableModel::tr(
                    "No room was sold twice, counter and ledger agree, somebody booked, and "
                    "every attempt ended as an attempt may.")};
    case Model::Overbooked:
        return {ExplorationTableModel::tr("Overbooked"),
                ExplorationTableModel::tr(
                    "More rooms were sold than contracted: by the ledger, or by the counter "
                    "where only that is kept. One such order is enough: some day it will happen.")};
    case Model::LedgerDiffers:
        return {ExplorationTableModel::tr("Ledger differs"),
                ExplorationTableModel::tr(
                    "Nobody was sold a room twice, but the counter and the sum of the "
                    "reservations disagree.")};
    case Model::Other:
        return {ExplorationTableModel::tr("Other"),
                ExplorationTableModel::tr(
                    "Nobody booked, or somebody waits for ever for what nobody gives back, "
                    "or a statement failed as no strategy means to.")};
    case Model::TurnedAway:
        return {ExplorationTableModel::tr("Turned away"),
                ExplorationTableModel::tr(
                    "Somebody was told “sold out” although in the end there were rooms "
                    "enough for them. That is no failure: nothing is sold twice.")};
    case Model::Waited:
        return {ExplorationTableModel::tr("Waited"),
                ExplorationTableModel::tr(
                    "A statement had to wait for a lock that another client held until its "
                    "transaction ended.")};
    case Model::Conflicted:
        return {ExplorationTableModel::tr("Conflicted"),
                ExplorationTableModel::tr(
                    "An attempt found that the row had changed since it was read, and gave "
                    "up instead of booking.")};
    case Model::SerializationFailures:
        return {ExplorationTableModel::tr("Serialization failures"),
                ExplorationTableModel::tr(
                    "PostgreSQL refused a transaction with SQLSTATE 40001, because no order "
                    "of whole transactions explains what it read and wrote.")};
    case Model::Deadlocks:
        return {ExplorationTableModel::tr("Deadlocks"),
                ExplorationTableModel::tr(
                    "Clients waited for each other in a circle; PostgreSQL ended one of them "
                    "with SQLSTATE 40P01.")};
    case Model::Verdict:
        return {ExplorationTableModel::tr("Verdict"),
                ExplorationTableModel::tr(
                    "“No counterexample” is not a proof: it holds for this number of "
                    "clients, rooms and statements, on this server.")};
    case Model::ColumnCount:
        break;
    }
    return {};
}

qint64 countOf(const ExplorationCounts &counts, ExplorationTableModel::Column column)
{
    switch (column) {
    case ExplorationTableModel::Schedules:
        return counts.schedules;
    case ExplorationTableModel::Safe:
        return counts.safe;
    case ExplorationTableModel::Overbooked:
        return counts.overbooked;
    case ExplorationTableModel::LedgerDiffers:
        return counts.ledgerDiffers;
    case ExplorationTableModel::Other:
        return counts.nobodyBooked + counts.stuck + counts.failed;
    case ExplorationTableModel::TurnedAway:
        return counts.turnedAway;
    case ExplorationTableModel::Waited:
        return counts.waited;
    case ExplorationTableModel::Conflicted:
        return counts.conflicted;
    case ExplorationTableModel::SerializationFailures:
        return counts.serializationFailures;
    case ExplorationTableModel::Deadlocks:
        return counts.deadlocks;
    default:
        return 0;
    }
}

bool isWords(int column)
{
    return column == ExplorationTableModel::Title || column == ExplorationTableModel::Outcomes
        || column == ExplorationTableModel::Verdict;
}

bool hasFigures(const Exploration *exploration)
{
    return exploration
        && (exploration->counts().schedules > 0
            || exploration->state() == Exploration::State::Exploring);
}

/** As markup, so that it is broken into lines. */
QString paragraph(const QString &text)
{
    return text.isEmpty() ? QString() : u"<p>%1</p>"_s.arg(text.toHtmlEscaped());
}

} // namespace

ExplorationTableModel::ExplorationTableModel(const QList<Strategy> &strategies, QObject *parent)
    : QAbstractTableModel(parent)
    , m_strategies(strategies)
    , m_explorations(strategies.size(), nullptr)
    , m_shares(strategies.size())
{
}

void ExplorationTableModel::setStrategies(const QList<Strategy> &strategies)
{
    beginResetModel();
    m_strategies = strategies;
    m_explorations.fill(nullptr, strategies.size());
    m_shares.fill({}, strategies.size());
    endResetModel();
}

void ExplorationTableModel::show(const QList<const Exploration *> &explorations, bool isRunning)
{
    m_explorations = explorations;
    m_explorations.resize(m_strategies.size());
    m_isRunning = isRunning;
    for (int row = 0; row < rowCount(); ++row) {
        const Exploration *exploration = m_explorations.at(row);
        m_shares[row] = exploration ? OutcomeShares::of(*exploration) : OutcomeShares();
    }
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void ExplorationTableModel::setTight(bool tight)
{
    if (m_isTight == tight)
        return;
    m_isTight = tight;
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void ExplorationTableModel::setSorted(bool sorted)
{
    if (m_isSorted == sorted)
        return;
    m_isSorted = sorted;
    if (rowCount() > 0)
        emit dataChanged(index(0, Title), index(rowCount() - 1, Title));
}

int ExplorationTableModel::rowOf(const QString &strategy) const
{
    const auto found = std::find_if(m_strategies.begin(), m_strategies.end(),
                                    [&](const Strategy &each) { return each.key() == strategy; });
    return found == m_strategies.end() ? -1 : int(found - m_strategies.begin());
}

int ExplorationTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_strategies.size());
}

int ExplorationTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ExplorationTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto column = Column(index.column());
    const Exploration *exploration = m_explorations.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), column);
    case Qt::EditRole:
        return sortKey(index.row(), column);
    case Qt::ToolTipRole: // in its column the title may be cut
        return (column == Title ? u"<b>%1</b>"_s.arg(
                    ExploreText::title(m_strategies.at(index.row())).toHtmlEscaped())
                                : QString())
            + paragraph(toolTip(index.row(), column));
    case Qt::AccessibleTextRole:
        return head(column).title + u": "_s + spoken(index.row(), column);
    case Qt::TextAlignmentRole:
        return int((isWords(column) ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case SharesRole:
        return hasFigures(exploration) ? QVariant::fromValue(m_shares.at(index.row())) : QVariant();
    case ToneRole:
        return tone(index.row(), column);
    default:
        return {};
    }
}

QString ExplorationTableModel::spoken(int row, Column column) const
{
    if (column == Title)
        return ExploreText::title(m_strategies.at(row));
    const Exploration *exploration = m_explorations.at(row);
    if (column != Outcomes || !hasFigures(exploration))
        return text(row, column);
    QStringList parts; // of the bar
    for (const Column part : {Safe, Overbooked, LedgerDiffers, Other}) {
        if (countOf(exploration->counts(), part) > 0)
            parts.append(u"%1 %2"_s.arg(head(part).title, text(row, part)));
    }
    return parts.join(u", "_s);
}

QString ExplorationTableModel::text(int row, Column column) const
{
    const Exploration *exploration = m_explorations.at(row);
    if (column == Title) {
        const Strategy &strategy = m_strategies.at(row);
        return strategy.isAsWritten() || m_isSorted
            ? ExploreText::title(strategy)
            : tr("   at %1").arg(isolationName(strategy.isolation));
    }
    if (column == Outcomes)
        return {};
    if (column == Verdict)
        return ExploreText::verdict(exploration, m_isRunning).text;
    if (!hasFigures(exploration))
        return QString(QChar(0x2013));
    return QLocale().toString(countOf(exploration->counts(), column));
}

/** Of the bar it is the part that overbooks. What was not run comes after all that was. */
QVariant ExplorationTableModel::sortKey(int row, Column column) const
{
    const Exploration *exploration = m_explorations.at(row);
    if (column == Title)
        return ExploreText::title(m_strategies.at(row));
    if (column == Verdict)
        return text(row, column);
    if (!hasFigures(exploration))
        return -1.0;
    const ExplorationCounts &counts = exploration->counts();
    return column == Outcomes
        ? double(counts.overbooked) / double(std::max<qint64>(1, counts.schedules))
        : double(countOf(counts, column));
}

QString ExplorationTableModel::toolTip(int row, Column column) const
{
    const Exploration *exploration = m_explorations.at(row);
    if (column == Title)
        return m_strategies.at(row).explanation.section(u"\n\n"_s, 0, 0);
    if (!exploration
        || (column != Verdict && column != Schedules && column != Outcomes && column != Other))
        return {};
    const QString reason = ExploreText::partReason(*exploration);
    if (!reason.isEmpty())
        return reason;
    QStringList sentences{findingText(exploration->counts(), exploration->scope())};
    const ExplorationCounts &counts = exploration->counts();
    if (const QString serial = serialText(counts, exploration->isComplete()); !serial.isEmpty())
        sentences.append(serial);
    if (counts.run < counts.schedules)
        sentences.append(tr("%1 were run; each of the others differs from one of them only by who "
                            "is called Alice")
                             .arg(QLocale().toString(counts.run)));
    if (exploration->trial() && !exploration->trial()->isSound())
        sentences.prepend(exploration->trial()->finding());
    for (const StatementFailure &failure : exploration->failures().all())
        sentences.append(failure.sentence());
    return sentences.join(u". "_s);
}

int ExplorationTableModel::tone(int row, Column column) const
{
    const Exploration *exploration = m_explorations.at(row);
    if (column == Verdict)
        return int(ExploreText::verdict(exploration, m_isRunning).tone);
    if (column != Title && !hasFigures(exploration))
        return int(Tone::Muted);
    if (column == Overbooked && exploration->counts().overbooked > 0)
        return int(Tone::Overbooked);
    return int(Tone::Plain);
}

QVariant ExplorationTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    switch (role) {
    case Qt::DisplayRole: {
        QString title = head(Column(section)).title;
        return m_isTight ? title.replace(u' ', u'\n') : title;
    }
    case Qt::ToolTipRole:
        return paragraph(head(Column(section)).explanation);
    case Qt::TextAlignmentRole:
        return int((isWords(section) ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignBottom);
    case Qt::InitialSortOrderRole: // the most first
        return int(section == Title || section == Verdict ? Qt::AscendingOrder
                                                          : Qt::DescendingOrder);
    default:
        return {};
    }
}

} // namespace lastroom
