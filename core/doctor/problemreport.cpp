// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/doctor/problemreport.h"

#include "core/doctor/databaseexamination.h"
#include "core/doctor/displayexamination.h"
#include "core/doctor/folderexamination.h"
#include "core/doctor/machineexamination.h"
#include "core/model/discretion.h"

namespace lastroom {

using namespace Qt::StringLiterals;

QList<Diagnosis> examineAll(const Database &database, const std::stop_token &stop)
{
    QList<Diagnosis> findings = examinePrograms() + examineMachine() + examineFolders();
    findings.append(examineDisplay());
    const Result<QList<Diagnosis>> ofDatabase = examineDatabase(database, stop);
    return findings
        + (ofDatabase ? *ofDatabase
                      : QList<Diagnosis>{Diagnosis::of(u"database"_s, ofDatabase.error())});
}

QString problemReport(const QList<Diagnosis> &findings, const ToldErrors &told,
                      const QStringList &names)
{
    QStringList lines;
    for (const Diagnosis &finding : findings)
        lines.append(finding.lineForOthers());
    const QStringList wrong = wrongOnes(findings);
    lines.append(
        Diagnosis{u"to look at"_s, wrong.isEmpty() ? u"nothing"_s : wrong.join(u", "_s)}.line());
    const QList<ToldError> &errors = told.all();
    lines.append({QString(),
                  errors.isEmpty()
                      ? u"No errors were shown in this session."_s
                      : u"Errors that were shown in this session, the last one first:"_s});
    for (auto error = errors.rbegin(); error != errors.rend(); ++error)
        lines.append(
            u"%1  %2"_s.arg(error->at.toString(Qt::ISODate), error->sentence.simplified()));
    const QString text = lines.join(u'\n') + u'\n';
    return names.isEmpty() ? withoutPerson(text) : withoutServer(text, names);
}

} // namespace lastroom
