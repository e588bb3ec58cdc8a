// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/languageoption.h"

#include "core/model/language.h"
#include "core/model/nearest.h"
#include "core/model/text.h"

#include <algorithm>

namespace lastroom {

QString languageIn(const QStringList &words)
{
    const auto isForPrograms = [](const QString &word) {
        return word == u"--json" || word.startsWith(u"--csv") || word.startsWith(u"--junit");
    };
    if (std::any_of(words.begin(), words.end(), isForPrograms))
        return u"en"_s;
    const QString option = u"--language"_s;
    for (qsizetype place = 0; place < words.size(); ++place) {
        if (words.at(place) == option)
            return words.value(place + 1);
        if (words.at(place).startsWith(option + u'='))
            return words.at(place).section(u'=', 1);
    }
    return {};
}

Result<> checkLanguage(const Arguments &arguments)
{
    if (!arguments.isSet(u"language"_s))
        return {};
    QStringList known;
    for (const Language &language : languages())
        known.append(language.code);
    const QString code = arguments.text(u"language"_s);
    if (known.contains(code))
        return {};
    return failure(Error::Kind::Arguments, u"--language"_s, Text::tr("“%1” is not known").arg(code),
                   didYouMean(code, known));
}

} // namespace lastroom
