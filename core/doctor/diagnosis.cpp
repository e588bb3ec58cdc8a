// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/doctor/diagnosis.h"

#include <QStringList>

namespace lastroom {

using namespace Qt::StringLiterals;

Diagnosis Diagnosis::of(const QString &what, const Error &error)
{
    Error why = error;
    why.remedy.clear();
    return {what, why.sentence(),
            error.remedy.isEmpty() ? u"see the manual of what is named"_s : error.remedy};
}

QString Diagnosis::line() const
{
    return u"%1  %2"_s.arg(what, -20).arg(isWrong() ? found + u"; "_s + remedy : found);
}

QString Diagnosis::lineForOthers() const
{
    return forOthers.isEmpty() ? line() : u"%1  %2"_s.arg(what, -20).arg(forOthers);
}

QStringList wrongOnes(const QList<Diagnosis> &findings)
{
    QStringList names;
    for (const Diagnosis &finding : findings) {
        if (finding.isWrong())
            names.append(finding.what);
    }
    return names;
}

} // namespace lastroom
