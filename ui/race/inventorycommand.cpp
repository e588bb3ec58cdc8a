// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/race/inventorycommand.h"

#include "ui/race/inventorymodel.h"

namespace lastroom {

InventoryCommand::InventoryCommand(InventoryModel &model, Inventory after, const QString &text)
    : QUndoCommand(text)
    , m_model(model)
    , m_before(model.inventory())
    , m_after(std::move(after))
{
}

void InventoryCommand::redo()
{
    m_model.show(m_after);
}

void InventoryCommand::undo()
{
    m_model.show(m_before);
}

} // namespace lastroom
