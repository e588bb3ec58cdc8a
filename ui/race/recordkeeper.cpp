// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/race/recordkeeper.h"

#include "core/record/racefile.h"

#include <QThreadPool>

#include <mutex>

namespace lastroom {

/** Where threads leave what they found, while there is somebody who wants it. */
class RecordKeeper::Answers
{
public:
    explicit Answers(RecordKeeper *keeper)
        : m_keeper(keeper)
    {
    }

    /** On the keeper's thread, if it is still there then. */
    template <typename Work> void tell(Work work)
    {
        const std::lock_guard lock(m_mutex);
        if (m_keeper)
            QMetaObject::invokeMethod(m_keeper, std::move(work), Qt::QueuedConnection);
    }

    void leave()
    {
        const std::lock_guard lock(m_mutex);
        m_keeper = nullptr;
    }

private:
    std::mutex m_mutex; // guards m_keeper
    RecordKeeper *m_keeper;
};

RecordKeeper::RecordKeeper(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
    , m_answers(std::make_shared<Answers>(this))
{
}

RecordKeeper::~RecordKeeper()
{
    m_answers->leave();
}

void RecordKeeper::keep(RaceRecord record)
{
    if (m_folder.isEmpty())
        return;
    const auto whole = std::make_shared<const RaceRecord>(std::move(record));
    QThreadPool::globalInstance()->start(
        [this, whole, answers = m_answers, store = RecordStore(m_folder)] {
            const Result<QString> path = store.keep(*whole);
            answers->tell([this, path] {
                if (path)
                    emit kept(*path);
                else
                    emit failed(path.error());
            });
        });
}

void RecordKeeper::open(const QString &path)
{
    m_isOpening = true;
    QThreadPool::globalInstance()->start([this, path, answers = m_answers] {
        auto read = std::make_shared<Result<RaceRecord>>(RaceFile::read(path));
        answers->tell([this, read] {
            m_isOpening = false;
            if (*read)
                emit opened(std::make_shared<RaceRecord>(std::move(**read)));
            else
                emit failed(read->error());
        });
    });
}

void RecordKeeper::relabel(const QString &path, const RecordLabel &label)
{
    QThreadPool::globalInstance()->start([this, path, label, answers = m_answers] {
        const Result<> done = RaceFile::relabel(path, label);
        answers->tell([this, done] {
            if (done)
                emit relabelled();
            else
                emit failed(done.error());
        });
    });
}

void RecordKeeper::openBoth(const QString &base, const QString &fresh)
{
    m_isOpening = true;
    QThreadPool::globalInstance()->start([this, base, fresh, answers = m_answers] {
        std::vector<std::shared_ptr<RaceRecord>> records;
        std::optional<Error> error;
        for (const QString &path : {base, fresh}) {
            Result<RaceRecord> read = RaceFile::read(path);
            if (read)
                records.push_back(std::make_shared<RaceRecord>(*std::move(read)));
            else
                error = read.error();
        }
        answers->tell([this, records, error] {
            m_isOpening = false;
            if (error)
                emit failed(*error);
            else
                emit openedBoth(records.front(), records.back());
        });
    });
}

} // namespace lastroom
