// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/livetext.h"

#include "app/commandline.h"

#include <QStringList>

#include <sys/ioctl.h>
#include <unistd.h>

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

/** How many characters fit into a line of the terminal; -1 where it does not say. */
qsizetype terminalColumns()
{
    winsize size{};
    return ::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 ? size.ws_col : -1;
}

} // namespace

bool LiveText::isPossible()
{
    return ::isatty(STDOUT_FILENO) != 0;
}

void LiveText::draw(const QString &text)
{
    erase();
    const qsizetype columns = terminalColumns();
    QStringList lines = text.split(u'\n');
    for (QString &line : lines)
        line = line.left(columns);
    say(lines.join(u'\n'));
    m_lines = text.count(u'\n');
}

void LiveText::erase()
{
    if (m_lines > 0)
        say(u"\x1b[%1A\x1b[J"_s.arg(m_lines));
    m_lines = 0;
}

} // namespace lastroom
