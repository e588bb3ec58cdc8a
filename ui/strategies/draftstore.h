// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/result.h"

#include <QList>
#include <QLockFile>
#include <QString>

#include <map>
#include <memory>

namespace lastroom {

/**
 * Unsaved work, kept on the disk until it is saved or given up, so that it outlives a crash of the
 * program. A draft that another running copy of the program keeps is left to that one: each has its
 * own, also of the same file. Thread: GUI.
 */
class DraftStore
{
public:
    struct Draft
    {
        QString name;
        QString path; ///< of the file that it is for
        QString text;
        QString place = {}; ///< where it is kept, once it is

        bool operator==(const Draft &) const = default;
    };

    /** Keeps them in \p folder, which is made when it is needed; nothing is kept where it is empty.
     */
    explicit DraftStore(QString folder);
    ~DraftStore();
    Q_DISABLE_COPY_MOVE(DraftStore)

    /** The folder `drafts` in the user's data folder. */
    static QString userFolder();

    /** Those that nobody works on: they are ours from now on. What a later Last Room keeps is left
     * to it, and refused() says so. */
    QList<Draft> take();

    /** Why take() left some. */
    const QList<Error> &refused() const { return m_refused; }

    /** Errors: File, where it cannot be written. */
    Result<> keep(const Draft &draft);

    /** \p path as of Draft::path. */
    void forget(const QString &path);

    /** Of one that take() gave. */
    void forget(const Draft &draft);

private:
    QString placeOf(const QString &path, int number) const;
    QString ownPlaceOf(const QString &path) const;
    bool lock(const QString &place);

    const QString m_folder;
    QList<Error> m_refused;
    std::map<QString, std::unique_ptr<QLockFile>> m_locks; ///< of our drafts, by their places
};

} // namespace lastroom
