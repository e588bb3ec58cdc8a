// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/fontexamination.h"

#include <QFontDatabase>

namespace lastroom {

using namespace Qt::StringLiterals;

Diagnosis examineFonts()
{
    const QString what = u"fonts"_s;
    const QStringList families = QFontDatabase::families();
    if (families.isEmpty())
        return {what, u"there is none, and text would be empty boxes"_s,
                u"install fonts-inter and fonts-jetbrains-mono"_s};
    QStringList there;
    QStringList packages;
    for (const auto &[family, package] :
         {std::pair(u"Inter"_s, u"fonts-inter"_s),
          std::pair(u"JetBrains Mono"_s, u"fonts-jetbrains-mono"_s)}) {
        if (families.contains(family))
            there.append(family);
        else
            packages.append(package);
    }
    if (packages.isEmpty())
        return {what, there.join(u", "_s)};
    there.append(u"others stand in for what is missing"_s);
    return {what, there.join(u", "_s), u"install "_s + packages.join(u" and "_s)};
}

} // namespace lastroom
