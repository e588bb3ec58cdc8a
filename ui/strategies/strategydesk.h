// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/strategy/strategy.h"
#include "ui/strategies/draftstore.h"

#include <QFileSystemWatcher>
#include <QHash>
#include <QObject>
#include <QTimer>

namespace lastroom {

class StrategyShelf;

/**
 * The strategy files that are worked on: which one is open, what stands in it, saved or not, and
 * everything that is done to files. What is understood and not saved yet is put on the shelf as a
 * draft, so that every page works with it. Thread: GUI.
 */
class StrategyDesk : public QObject
{
    Q_OBJECT

public:
    /** A strategy, or a file that cannot be used. */
    struct Entry
    {
        QString name;
        QString path;
        bool isModified = false;
        bool isRefused = false; ///< as it stands in its file
    };

    /** \p shelf outlives this; drafts are kept in \p draftFolder, or not where it is empty. */
    StrategyDesk(StrategyShelf *shelf, const QString &draftFolder, QObject *parent = nullptr);

    /** What was typed last is kept. */
    ~StrategyDesk() override;

    /** Drafts of an earlier time that were found. */
    const QStringList &restored() const { return m_restored; }

    /** Why drafts were left where they are. */
    const QList<Error> &refusedDrafts() const { return m_drafts.refused(); }

    /** All there are: the strategies of the shelf, refused files, and drafts without a file. */
    QList<Entry> entries() const;

    /** False where there is none of this name. */
    bool open(const QString &name);

    const QString &name() const { return m_name; } ///< of the open one

    QString path() const { return work().path; }

    const QString &text() const { return work().text; }

    const QString &savedText() const { return work().saved; }

    bool isBuiltIn() const;

    /** It is the user's, and could be read. */
    bool canEdit() const;

    bool isModified() const { return work().isModified(); }

    /** What was typed. */
    void setText(const QString &text);

    /** Every page works with what was typed, from now on and not after a pause only. */
    void shelve();

    /** The open one as it stands, understood or not. */
    const Result<Strategy> &parsed() const { return m_parsed; }

    /** Its file is no longer as it was read. */
    bool isChangedOutside() const;

    Result<> save();
    Result<> exportTo(const QString &path) const;

    /** What the file says; what was typed is given up. */
    Result<> readAgain();

    /** A copy of the open one under a free name; it is open then. */
    Result<> duplicate();

    /** A new one from a template; it is open then. */
    Result<> create(const QString &templateName);

    /** Names of templates: "look-and-take", … */
    static QStringList templates();

    /** Takes the file at \p path into the user's folder; it is open then. */
    Result<> import(const QString &path);

    Result<> rename(const QString &name);

    /** Moves the file to the trash; another one is open then. */
    Result<> remove();

signals:
    void opened();
    void textReplaced(); ///< text() is not what was typed
    void stateChanged(); ///< isModified(), parsed() or entries()
    void reloaded(); ///< another program wrote the file, and what it wrote is shown
    void draftNotKept(const lastroom::Error &error); ///< said once, until one is kept again
    void changedOutside(bool isDeleted); ///< another program did it, and unsaved work is kept

private:
    /** One file that is, or was, worked on. */
    struct Work
    {
        QString path;
        QString saved; ///< what the file says
        QString text;
        bool isReadable = true; ///< otherwise there is nothing of it here

        bool isModified() const { return saved != text; }
    };

    static QString pathOfOwn(const QString &name);
    Error builtIn() const;
    const Work &work() const;
    QStringList names() const;
    bool load(const QString &name);
    void restore();
    void restore(const DraftStore::Draft &draft);
    void parse();
    void keepDraft();
    Result<> add(const QString &name, const QString &text);
    void watch();
    void checkFile();

    StrategyShelf *m_shelf;
    DraftStore m_drafts;
    QStringList m_restored;
    QString m_name;
    QHash<QString, Work> m_works;
    Result<Strategy> m_parsed;
    QFileSystemWatcher m_watcher;
    QTimer m_settle; ///< a program writes a file in several steps
    bool m_keepsDrafts = true; ///< as far as is known
    bool m_isTyped = false; ///< since the draft was kept
    QTimer m_shelve; ///< pages follow when nobody types any more
    QTimer m_keep; ///< drafts are written now and then, not with every key
};

} // namespace lastroom
