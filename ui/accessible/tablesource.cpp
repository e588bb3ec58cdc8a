// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/accessible/tablesource.h"

#include "ui/accessible/accessibles.h"

#include <QAccessible>

#include <chrono>

namespace lastroom {

namespace {

constexpr std::chrono::milliseconds rest(500);

} // namespace

TableSource::TableSource()
{
    installAccessibles();
    m_rest.setSingleShot(true);
    m_rest.setInterval(rest);
    QObject::connect(&m_rest, &QTimer::timeout, &m_rest, [this] { tell(); });
}

TableSource::~TableSource() = default;

const QList<QStringList> &TableSource::rows() const
{
    if (m_isStale) {
        m_rows = figures();
        m_isStale = false;
    }
    return m_rows;
}

void TableSource::figuresChanged()
{
    m_isStale = true;
    if (QAccessible::isActive())
        m_rest.start();
}

void TableSource::tell()
{
    auto *widget = dynamic_cast<QObject *>(this);
    QAccessibleTableModelChangeEvent rows(widget, QAccessibleTableModelChangeEvent::ModelReset);
    QAccessible::updateAccessibility(&rows);
    QAccessibleEvent sentence(widget, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&sentence);
}

} // namespace lastroom
