// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QTranslator>

namespace lastroom {

/** One that the program speaks. */
struct Language
{
    QString code; ///< of ISO 639: "en", "de"
    QString name; ///< in itself: "Deutsch"

    bool operator==(const Language &) const = default;
};

/** English first, then those of resources/translations, by their names. Any thread. */
QList<Language> languages();

/** The first of those that the system wants and the program speaks; else, and in the locale C,
 * English. Any thread. */
QString systemLanguage();

/**
 * What the program speaks as long as this lives: its own sentences, Qt's, and how numbers and dates
 * are written. One at a time, made after the application and gone before it. Thread: main.
 */
class Translation
{
public:
    /** Speaks the language of that \p code, or the system's where it is empty or unknown. */
    explicit Translation(const QString &code = {});
    ~Translation();
    Q_DISABLE_COPY_MOVE(Translation)

    /** The same, from now on. What was said before stays as it was said. */
    void speak(const QString &code);

    /** Where a line of what is spoken begins. */
    Qt::LayoutDirection direction() const { return m_direction; }

private:
    void fallSilent();

    QTranslator m_own;
    QTranslator m_qt;
    QTranslator m_editor; ///< of QScintilla, whose menu has texts of its own
    Qt::LayoutDirection m_direction = Qt::LeftToRight;
};

} // namespace lastroom
