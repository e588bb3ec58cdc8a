// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/components.h"

#include "core/doctor/programversions.h"
#include "core/model/text.h"

#include <Qsci/qsciglobal.h>

#include <tl/expected.hpp>

namespace lastroom {

using namespace Qt::StringLiterals;

QList<Component> components(const QString &server)
{
    const ProgramVersions versions = ProgramVersions::here();
    const QString expected = u"%1.%2.%3"_s.arg(TL_EXPECTED_VERSION_MAJOR)
                                 .arg(TL_EXPECTED_VERSION_MINOR)
                                 .arg(TL_EXPECTED_VERSION_PATCH);
    const QString postgres = u"PostgreSQL"_s; // the licence, too
    return {
        {u"Last Room"_s, versions.program, Text::tr("this program"), u"GPL-3.0-or-later"_s},
        {u"Qt"_s, versions.qt, Text::tr("window, threads and pictures"), u"LGPL-3.0"_s},
        {u"Qt Charts"_s, versions.qt, Text::tr("bars and lines"), u"GPL-3.0"_s},
        {postgres, server, Text::tr("the private server"), postgres},
        {u"libpq"_s, versions.libpq, Text::tr("speaks with servers"), postgres},
        {u"libpg_query"_s, Text::tr("of PostgreSQL %1").arg(versions.parser),
         Text::tr("reads what a statement does"), u"BSD-3-Clause"_s},
        {u"QScintilla"_s, u"" QSCINTILLA_VERSION_STR ""_s, Text::tr("the editor of strategies"),
         u"GPL-3.0"_s},
        {u"libarchive"_s, versions.archive, Text::tr("files of kept races"), u"BSD-2-Clause"_s},
        {u"tl::expected"_s, expected, Text::tr("errors in the source"), u"CC0-1.0"_s},
        {u"Inter"_s, {}, Text::tr("the font"), u"OFL-1.1"_s},
        {u"JetBrains Mono"_s, {}, Text::tr("the font of SQL"), u"OFL-1.1"_s},
        {u"DejaVu"_s, {}, Text::tr("the font of signs that the others lack"), u"Bitstream-Vera"_s},
    };
}

} // namespace lastroom
