// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/result.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/** For init(): a warning of Qt's or ours is a failure. */
inline void failOnAnyWarning()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

/** The sentence of a Result's error; empty where it has a value. */
template <typename T> QString sentenceOf(const lastroom::Result<T> &result)
{
    return result ? QString() : result.error().sentence();
}

/** Fails with the error's sentence. */
#define VERIFY_RESULT(result) QVERIFY2((result).has_value(), qPrintable(sentenceOf(result)))

inline void writeFile(const QString &path, const QByteArray &text)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("cannot write %s", qPrintable(path));
}

inline QByteArray readWholeFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
