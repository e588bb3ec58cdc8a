// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commandline.h"
#include "app/doctorcommand.h"
#include "app/explorecommand.h"
#include "app/figurecommand.h"
#include "app/languageoption.h"
#include "app/racecommand.h"
#include "app/recordscommand.h"
#include "app/stepcommand.h"
#include "app/strategiescommand.h"
#include "app/verifycommand.h"
#include "app/windowcommand.h"
#include "core/model/language.h"
#include "core/model/nearest.h"
#include "core/model/text.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <cstdio>

using namespace lastroom;
using namespace Qt::StringLiterals;

namespace {

ExitStatus runCommand(const QString &command, const QStringList &words)
{
    if (command == u"race")
        return raceCommand(words);
    if (command == u"explore")
        return exploreCommand(words);
    if (command == u"step")
        return stepCommand(words);
    if (command == u"strategies")
        return strategiesCommand(words);
    if (command == u"verify")
        return verifyCommand(words);
    if (command == u"records")
        return recordsCommand(words);
    return complain({Error::Kind::Arguments, u"“%1”"_s.arg(command),
                     Text::tr("there is no such command or file"),
                     didYouMean(command, commandNames())});
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication::setApplicationName(u"lastroom"_s);
    QCoreApplication::setApplicationVersion(u"" LASTROOM_VERSION ""_s);

    QStringList words;
    for (int argument = 1; argument < argc; ++argument)
        words.append(QString::fromLocal8Bit(argv[argument]));
    const QString first = words.value(0);
    const bool command = !first.isEmpty() && !first.startsWith(u'-')
        && (commandNames().contains(first) || !QFileInfo::exists(first));
    // What needs no window needs no display.
    const bool question = words.contains(u"--help"_s) || words.contains(u"-h"_s)
        || words.contains(u"--version"_s) || words.contains(u"-v"_s);
    if (!command && !question)
        return windowCommand(argc, argv, words);

    // They draw, and so need more than the others.
    if (command && first == u"figure")
        return figureCommand(argc, argv, words.mid(1));
    if (command && first == u"doctor")
        return doctorCommand(argc, argv, words.mid(1));
    const auto isEvidence = [](const QString &word) { return word.startsWith(u"--evidence"); };
    if (command && (first == u"race" || first == u"explore")
        && std::any_of(words.begin(), words.end(), isEvidence))
        return evidenceCommand(argc, argv, first, words.mid(1));

    const QCoreApplication application(argc, argv);
    const Translation translation(languageIn(words));
    if (!command) {
        WindowArguments arguments;
        return begin(arguments, words).value_or(wrongArguments);
    }
    const ExitStatus status = runCommand(first, words.mid(1));
    if (std::ferror(stdout) != 0)
        return complain({Error::Kind::Environment, Text::tr("standard output"),
                         Text::tr("it cannot be written"),
                         Text::tr("look whether the disk is full")});
    return status;
}
