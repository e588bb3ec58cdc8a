// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/doctor/programversions.h"

#include "core/db/session.h"
#include "core/record/archive.h"
#include "core/strategy/sqltree.h"

#include <QSysInfo>

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

QString compilerText()
{
#if defined(__clang__)
    return u"Clang %1.%2.%3"_s.arg(__clang_major__).arg(__clang_minor__).arg(__clang_patchlevel__);
#elif defined(__GNUC__)
    return u"GCC %1.%2.%3"_s.arg(__GNUC__).arg(__GNUC_MINOR__).arg(__GNUC_PATCHLEVEL__);
#else
    return u"an unknown compiler"_s;
#endif
}

} // namespace

ProgramVersions ProgramVersions::here()
{
    return {u"" LASTROOM_VERSION ""_s,
            QString::fromLatin1(qVersion()),
            u"" QT_VERSION_STR ""_s,
            Session::libraryVersion(),
            SqlTree::parserVersion(),
            archiveLibraryVersion(),
            compilerText(),
#ifdef __OPTIMIZE__
            u"release"_s,
#else
            u"debug"_s,
#endif
            u"%1, %2 %3, %4"_s.arg(QSysInfo::prettyProductName(), QSysInfo::kernelType(),
                                   QSysInfo::kernelVersion(), QSysInfo::currentCpuArchitecture())};
}

} // namespace lastroom
