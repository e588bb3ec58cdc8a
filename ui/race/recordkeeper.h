// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/record/racerecord.h"
#include "core/record/recordstore.h"

#include <QObject>

#include <functional>
#include <memory>

namespace lastroom {

/** Writes and reads kept races without holding the window up. What is being written when the
 * program ends is written to its end. Thread: GUI. */
class RecordKeeper : public QObject
{
    Q_OBJECT

public:
    /** Keeps races in \p folder, none where it is empty. */
    explicit RecordKeeper(const QString &folder, QObject *parent = nullptr);

    /** \p record says what is to be kept, on another thread. */
    void keep(std::function<RaceRecord()> record);

    /** Ends with opened() or failed(). */
    void open(const QString &path);

    /** Ends with openedBoth() or failed(). */
    void openBoth(const QString &base, const QString &fresh);

    /** Ends with relabelled() or failed(). */
    void relabel(const QString &path, const RecordLabel &label);

    bool isOpening() const { return m_isOpening; }

signals:
    void kept(const QString &path);
    void opened(std::shared_ptr<lastroom::RaceRecord> record);
    void openedBoth(std::shared_ptr<lastroom::RaceRecord> base,
                    std::shared_ptr<lastroom::RaceRecord> fresh);
    void relabelled();
    void failed(const lastroom::Error &error);

private:
    QString m_folder;
    bool m_isOpening = false;
};

} // namespace lastroom
