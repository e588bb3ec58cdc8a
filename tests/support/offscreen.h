// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/theme.h"

#include <QApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

/** Fails the test on every warning but what the offscreen platform says about itself. */
inline void failOnWarnings()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support ).*"_s));
}

/** Runs a test of widgets in the look of the program, in one language on every machine. */
template <typename Test> int runWidgetTest(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QApplication application(argc, argv);
    QApplication::setCursorFlashTime(0);
    lastroom::applyTheme(application, lastroom::Theme::light(), 100);
    Test test;
    return QTest::qExec(&test, argc, argv);
}
