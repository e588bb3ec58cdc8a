// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/inventory.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QAction;
class QLabel;
class QToolButton;
class QUndoStack;

namespace lastroom {

class InventoryModel;
class InventoryTable;
class MessageLine;
class TitleEdit;

/**
 * The event and its hotels, to be edited. What is refused is explained in a line below the table,
 * until the next good input. Thread: GUI.
 */
class InventoryPanel : public QWidget
{
    Q_OBJECT

public:
    /** \param inventory passes its check */
    explicit InventoryPanel(const Inventory &inventory, QWidget *parent = nullptr);

    ~InventoryPanel() override;

    const Inventory &inventory() const;

    /** Replaces it, as one step that can be undone. False where it fails its check. */
    bool setInventory(const Inventory &inventory, const QString &undoText);

    InventoryModel *model() const { return m_model; } ///< owned by the panel

    QUndoStack *undoStack() const; ///< owned by the panel

    /** With Ctrl+Z and Ctrl+Shift+Z, for the menu too. Owned by the panel. */
    QAction *undoAction() const { return m_undoAction; }

    QAction *redoAction() const { return m_redoAction; }

    /** Takes what is in an open editor, as before a race that a key starts. */
    void commit();

    /** Replaces the inventory by the one in the file, or says in the line why not. */
    bool openFile(const QString &path);

    /** Writes the inventory, or says in the line why not. */
    bool saveFile(const QString &path);

    void setTheme(const Theme &theme);

signals:
    void changed();

private:
    QWidget *createTitle();
    QWidget *createButtons();
    void createActions();
    void add();
    void remove();
    void showButtons();

    InventoryModel *m_model;
    InventoryTable *m_table;
    TitleEdit *m_event;
    MessageLine *m_message;
    QToolButton *m_addButton = nullptr;
    QToolButton *m_removeButton = nullptr;
    QAction *m_undoAction = nullptr;
    QAction *m_redoAction = nullptr;
};

} // namespace lastroom
