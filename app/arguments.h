// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/logfile.h"
#include "core/model/result.h"

#include <QCommandLineParser>
#include <QStringList>

#include <memory>
#include <utility>

namespace lastroom {

using namespace Qt::StringLiterals;

/**
 * The options of one command: QCommandLineParser with errors as values, the nearest name for an
 * unknown option, and numbers with their ranges. Thread: main.
 */
class Arguments
{
public:
    /** \p usage is the first line of the help, "race [options]"; \p about the sentence below it. */
    Arguments(const QString &usage, const QString &about);

    void add(const QString &name, const QString &about, const QString &valueName = {},
             const QString &standard = {});

    /** One whose value may be left out: it is empty then. */
    void addOptional(const QString &name, const QString &about, const QString &valueName);

    /** The file of --log is written to while this lives. Nothing without the option. Errors: File,
     * Arguments. */
    Result<> startLog();

    /** \p words without the program and the command. */
    Result<> parse(const QStringList &words);

    bool isSet(const QString &name) const { return m_parser.isSet(name); }

    /** Those that were given, without their dashes. */
    QStringList given() const { return m_parser.optionNames(); }

    QString text(const QString &name) const { return m_parser.value(name); }

    QStringList positional() const { return m_parser.positionalArguments(); }

    /** A whole number from \p least to \p greatest. */
    Result<qint64> number(const QString &name, qint64 least, qint64 greatest) const;

    /** "1-5", or "3" for 3-3; both within \p least and \p greatest, and in order. */
    Result<std::pair<int, int>> range(const QString &name, int least, int greatest) const;

    bool wantsHelp() const { return m_parser.isSet(u"help"_s); }

    bool wantsVersion() const { return m_parser.isSet(u"version"_s); }

    QString help() const;

private:
    QStringList withValues(const QStringList &words) const;

    QString m_usage;
    QString m_about;
    QStringList m_names;
    QStringList m_optional; ///< whose value may be left out
    QStringList m_helpLines;
    QCommandLineParser m_parser;
    std::unique_ptr<LogFile> m_log;
};

} // namespace lastroom
