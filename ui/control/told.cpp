// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/control/told.h"

#include "core/model/programlog.h"

#include <QCoreApplication>
#include <QWidget>

#include <utility>

namespace lastroom {

const QEvent::Type ToldEvent::kind = QEvent::Type(QEvent::registerEventType());

ToldEvent::ToldEvent(QString sentence)
    : QEvent(kind)
    , m_sentence(std::move(sentence))
{
}

void tell(QWidget *widget, const QString &sentence)
{
    qCWarning(programLog, "%s", qUtf8Printable(sentence));
    ToldEvent event(sentence);
    for (QObject *each = widget; each; each = each->parent())
        QCoreApplication::sendEvent(each, &event);
}

} // namespace lastroom
