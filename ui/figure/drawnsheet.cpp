// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/figure/drawnsheet.h"

#include "core/model/text.h"

namespace lastroom {

using namespace Qt::StringLiterals;

DrawnSheet::DrawnSheet(const FigureSheet &sheet, Receipt receipt)
    : m_drawing(sheet.size(), FigureSheet::resolution(),
                [&sheet](QPainter &painter) { sheet.paint(painter); })
    , m_size(sheet.size())
    , m_millimetres(sheet.millimetres())
    , m_resolution(FigureSheet::resolution())
    , m_title(sheet.title())
    , m_name(sheet.title().isEmpty() ? sheet.figure().title() : sheet.title())
    , m_description(sheet.figure().description() + u"\n\n"_s + receipt.text())
    , m_data(sheet.figure().data())
    , m_receipt(std::move(receipt))
{
}

QString DrawnSheet::creator() const
{
    return Text::tr("Last Room %1, %2").arg(m_receipt.environment.program, m_receipt.token);
}

} // namespace lastroom
