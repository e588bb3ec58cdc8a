// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/accessible/tablesource.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollBar>
#include <QSpinBox>
#include <QStringList>
#include <QTextEdit>
#include <QToolBar>

/** As a screen reader has it; Qt owns it. */
inline QAccessibleInterface *accessibleOf(QWidget *widget)
{
    return QAccessible::queryAccessibleInterface(widget);
}

/** What a screen reader reads in the place of a widget, below a row of headings; empty where there
 * is no table. */
inline QList<QStringList> readTable(QWidget *widget)
{
    QAccessibleInterface *whole = accessibleOf(widget);
    QAccessibleTableInterface *table = whole->tableInterface();
    if (table == nullptr || whole->role() != QAccessible::Table)
        return {};
    QList<QStringList> rows{QStringList()};
    for (int column = 0; column < table->columnCount(); ++column)
        rows.first().append(table->columnDescription(column));
    for (int row = 0; row < table->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < table->columnCount(); ++column)
            cells.append(table->cellAt(row, column)->text(QAccessible::Name));
        rows.append(cells);
    }
    return rows;
}

inline QString readDescription(QWidget *widget)
{
    return accessibleOf(widget)->text(QAccessible::Description);
}

/** "window/racePage/QPushButton runButton": where a widget is, for who has to find it. */
inline QString pathOf(const QWidget *widget)
{
    QStringList parts;
    for (; widget != nullptr; widget = widget->parentWidget()) {
        const QString name = widget->objectName();
        parts.prepend(QString::fromLatin1(widget->metaObject()->className())
                      + (name.isEmpty() ? QString() : u' ' + name));
    }
    return parts.join(u'/');
}

/** By which a screen reader calls it: a label that belongs to it, or its own name; of a combo box
 * what it says beside the choice. */
inline QString nameOf(QWidget *widget)
{
    const auto labels = accessibleOf(widget)->relations(QAccessible::Label);
    if (!labels.isEmpty())
        return labels.first().first->text(QAccessible::Name);
    const auto *box = qobject_cast<const QComboBox *>(widget);
    const QString name = accessibleOf(widget)->text(QAccessible::Name);
    return box ? QString(name).remove(box->currentText()) : name;
}

/** Made by Qt as a part of another control, which speaks for it. */
inline bool isPartOfAnother(const QWidget *widget)
{
    const QWidget *parent = widget->parentWidget();
    const auto *area = qobject_cast<const QAbstractScrollArea *>(parent);
    return widget->objectName().startsWith(QLatin1String("qt_"))
        || qobject_cast<const QScrollBar *>(widget) || qobject_cast<const QHeaderView *>(widget)
        || widget->metaObject()->className() == QByteArray("QTableCornerButton")
        || (area && area->viewport() == widget) || widget->inherits("QToolBarExtension")
        || qobject_cast<const QLineEdit *>(parent)
        || (parent && parent->inherits("QComboBoxPrivateContainer"));
}

/** Something that can be used, or that draws what is to be read. */
inline bool isControl(const QWidget *widget)
{
    return !isPartOfAnother(widget)
        && (qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget)
            || qobject_cast<const QAbstractSpinBox *>(widget)
            || qobject_cast<const QComboBox *>(widget)
            || qobject_cast<const QAbstractSlider *>(widget)
            || qobject_cast<const QAbstractItemView *>(widget)
            || qobject_cast<const QTextEdit *>(widget)
            || qobject_cast<const QPlainTextEdit *>(widget)
            || qobject_cast<const QProgressBar *>(widget)
            || dynamic_cast<const lastroom::TableSource *>(widget)
            || (widget->focusPolicy() & Qt::TabFocus));
}

/** Fails with all of them. */
#define VERIFY_NONE(paths)                                                                         \
    do {                                                                                           \
        const QString all = (paths).join(u'\n');                                                   \
        QVERIFY2(all.isEmpty(), qPrintable(u'\n' + all));                                          \
    } while (false)
