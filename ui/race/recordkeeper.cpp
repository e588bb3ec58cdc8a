// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/race/recordkeeper.h"

#include "core/record/racefile.h"
#include "ui/control/background.h"

namespace lastroom {

namespace {

Result<std::shared_ptr<RaceRecord>> read(const QString &path)
{
    return RaceFile::read(path).map(
        [](RaceRecord record) { return std::make_shared<RaceRecord>(std::move(record)); });
}

} // namespace

RecordKeeper::RecordKeeper(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
{
}

void RecordKeeper::keep(std::function<RaceRecord()> record)
{
    if (m_folder.isEmpty())
        return;
    inBackground(
        this,
        [record = std::move(record), store = RecordStore(m_folder)] {
            return store.keep(record());
        },
        [this](const Result<QString> &path) {
            if (path)
                emit kept(*path);
            else
                emit failed(path.error());
        });
}

void RecordKeeper::open(const QString &path)
{
    m_isOpening = true;
    inBackground(
        this, [path] { return read(path); },
        [this](const Result<std::shared_ptr<RaceRecord>> &record) {
            m_isOpening = false;
            if (record)
                emit opened(*record);
            else
                emit failed(record.error());
        });
}

void RecordKeeper::openBoth(const QString &base, const QString &fresh)
{
    using Both = std::pair<std::shared_ptr<RaceRecord>, std::shared_ptr<RaceRecord>>;
    m_isOpening = true;
    inBackground(
        this,
        [base, fresh]() -> Result<Both> {
            return read(base).and_then([&](const std::shared_ptr<RaceRecord> &first) {
                return read(fresh).map(
                    [&](const std::shared_ptr<RaceRecord> &second) { return Both(first, second); });
            });
        },
        [this](const Result<Both> &records) {
            m_isOpening = false;
            if (records)
                emit openedBoth(records->first, records->second);
            else
                emit failed(records.error());
        });
}

void RecordKeeper::relabel(const QString &path, const RecordLabel &label)
{
    inBackground(
        this, [path, label] { return RaceFile::relabel(path, label); },
        [this](const Result<> &done) {
            if (done)
                emit relabelled();
            else
                emit failed(done.error());
        });
}

} // namespace lastroom
