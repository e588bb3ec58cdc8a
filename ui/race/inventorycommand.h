// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/inventory.h"

#include <QUndoCommand>

namespace lastroom {

class InventoryModel;

/**
 * One change of the inventory that can be taken back: a cell, hotels added or removed, the event's
 * name, or all of it. An inventory is small (50 hotels), so the command keeps it before and after,
 * and one class serves every change. Thread: GUI. Owned by the model's QUndoStack, which the model
 * owns.
 */
class InventoryCommand : public QUndoCommand
{
public:
    /** \param text what Undo and Redo name, as "rename Hotel A" */
    InventoryCommand(InventoryModel &model, Inventory after, const QString &text);

    void redo() override;
    void undo() override;

private:
    InventoryModel &m_model;
    const Inventory m_before;
    const Inventory m_after;
};

} // namespace lastroom
