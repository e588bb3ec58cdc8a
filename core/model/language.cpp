// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>

#include <algorithm>

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

const QString folder = u":/translations"_s;
const QString english = u"en"_s;

QString codeOf(const QString &locale)
{
    return locale.section(u'-', 0, 0).section(u'_', 0, 0).toLower();
}

bool isSpoken(const QString &code)
{
    const QList<Language> all = languages();
    return std::any_of(all.begin(), all.end(),
                       [&](const Language &language) { return language.code == code; });
}

} // namespace

QList<Language> languages()
{
    QList<Language> all;
    const QStringList files = QDir(folder).entryList({u"lastroom_*.qm"_s}, QDir::Files);
    for (const QString &file : files) {
        const QString code = file.section(u'_', 1).section(u'.', 0, 0);
        all.append({code, QLocale(code).nativeLanguageName()});
    }
    std::sort(all.begin(), all.end(), [](const Language &one, const Language &other) {
        return one.name.localeAwareCompare(other.name) < 0;
    });
    all.prepend({english, u"English"_s});
    return all;
}

QString systemLanguage()
{
    // LC_ALL=C is how a script asks for what it can read, whatever LANGUAGE says beside it.
    if (QLocale::system().language() == QLocale::C)
        return english;
    const QStringList wanted = QLocale::system().uiLanguages();
    for (const QString &locale : wanted) {
        if (isSpoken(codeOf(locale)))
            return codeOf(locale);
    }
    return english;
}

Translation::Translation(const QString &code)
{
    speak(code);
}

Translation::~Translation()
{
    fallSilent();
}

void Translation::fallSilent()
{
    for (QTranslator *each : {&m_own, &m_qt, &m_editor})
        QCoreApplication::removeTranslator(each);
}

void Translation::speak(const QString &code)
{
    fallSilent();
    const QString spoken = isSpoken(code) ? code : systemLanguage();
    // The region of the system's own language says how its people write numbers.
    const bool isOfSystem = codeOf(QLocale::system().name()) == spoken || code.isEmpty();
    QLocale::setDefault(isOfSystem ? QLocale::system() : QLocale(spoken));
    m_direction = QLocale(spoken).textDirection();
    if (spoken == english)
        return;
    const QString system = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    if (m_qt.load(u"qtbase_"_s + spoken, system))
        QCoreApplication::installTranslator(&m_qt);
    if (m_editor.load(u"qscintilla_"_s + spoken, system))
        QCoreApplication::installTranslator(&m_editor);
    if (m_own.load(u"lastroom_"_s + spoken, folder))
        QCoreApplication::installTranslator(&m_own);
}

} // namespace lastroom
