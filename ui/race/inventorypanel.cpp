// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/race/inventorypanel.h"

#include "core/model/inventoryfile.h"
#include "core/model/sentence.h"
#include "ui/control/messageline.h"
#include "ui/race/inventorymodel.h"
#include "ui/race/inventorytable.h"
#include "ui/race/titleedit.h"

#include <QAction>
#include <QApplication>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QUndoStack>
#include <QVBoxLayout>

#include <algorithm>

namespace lastroom {

using namespace Qt::StringLiterals;

static QLabel *titleLabel(const QString &text)
{
    auto *label = new QLabel(text);
    label->setProperty("role", u"section"_s);
    label->setTextFormat(Qt::PlainText);
    return label;
}

static QToolButton *signButton(const QString &sign, const QString &name, const QString &toolTip)
{
    auto *button = new QToolButton;
    button->setText(sign);
    button->setStyleSheet(u"padding: 0.05em 0.1em; min-width: 1.4em"_s);
    button->setAccessibleName(name);
    button->setToolTip(toolTip);
    return button;
}

InventoryPanel::InventoryPanel(const Inventory &inventory, QWidget *parent)
    : QWidget(parent)
    , m_model(new InventoryModel(inventory, this))
    , m_table(new InventoryTable(this))
    , m_event(new TitleEdit(this))
    , m_message(new MessageLine(this))
{
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Hotels"));
    m_table->setAccessibleDescription(tr("The hotels of the event with their contracted and "
                                         "locked rooms. Insert adds one, Delete removes them."));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    layout->addWidget(createTitle());
    layout->addWidget(m_table);
    layout->addWidget(createButtons());
    layout->addWidget(m_message);

    connect(m_event, &TitleEdit::committed, m_model, &InventoryModel::renameEvent);
    connect(m_model, &InventoryModel::eventChanged, m_event, &TitleEdit::setName);
    connect(m_model, &InventoryModel::accepted, m_message, &MessageLine::clear);
    connect(m_model, &InventoryModel::changed, m_message, &MessageLine::clear);
    connect(m_model, &InventoryModel::changed, this, &InventoryPanel::changed);
    connect(m_model, &InventoryModel::changed, this, &InventoryPanel::showButtons);
    connect(m_model, &InventoryModel::refused, this, [this](const QString &sentence) {
        m_message->say(sentence);
        // The old name stays true, and a field never shows what was not taken.
        m_event->setName(m_model->inventory().event);
    });
    connect(m_table, &InventoryTable::addRequested, this, &InventoryPanel::add);
    connect(m_table, &InventoryTable::removeRequested, this, &InventoryPanel::remove);
    connect(m_table, &InventoryTable::selectionMoved, this, &InventoryPanel::showButtons);
    // In the order they are seen.
    setTabOrder(m_event, m_table);
    setTabOrder(m_table, m_addButton);
    setTabOrder(m_addButton, m_removeButton);
    createActions();
    showButtons();
    setTheme(Theme::light());
}

InventoryPanel::~InventoryPanel()
{
    // ~QWidget() takes the focus from an open editor, which then still hands over its text.
    m_model->disconnect(this);
    m_table->disconnect(this);
}

const Inventory &InventoryPanel::inventory() const
{
    return m_model->inventory();
}

bool InventoryPanel::setInventory(const Inventory &inventory, const QString &undoText)
{
    return m_model->replace(inventory, undoText);
}

QUndoStack *InventoryPanel::undoStack() const
{
    return m_model->undoStack();
}

void InventoryPanel::commit()
{
    // Losing the focus is what makes an editor hand over what was typed.
    const QWidget *focused = QApplication::focusWidget();
    if (focused != nullptr && focused != m_table && isAncestorOf(focused))
        m_table->setFocus();
}

bool InventoryPanel::openFile(const QString &path)
{
    const Result<Inventory> inventory = readInventory(path);
    if (!inventory) {
        m_message->say(asSentence(inventory.error().sentence()));
        return false;
    }
    return setInventory(*inventory, tr("open %1").arg(QFileInfo(path).fileName()));
}

bool InventoryPanel::saveFile(const QString &path)
{
    commit();
    const Result<> written = writeInventory(inventory(), path);
    m_message->say(written ? QString() : asSentence(written.error().sentence()));
    return written.has_value();
}

void InventoryPanel::setTheme(const Theme &theme)
{
    m_event->setTheme(theme);
    m_table->setTheme(theme);
}

QWidget *InventoryPanel::createTitle()
{
    // The translation decides on which side of the name its words stand.
    const QString text = tr("Inventory — event “%1”");
    const qsizetype at = text.indexOf(u"%1");
    auto *title = new QWidget;
    auto *layout = new QHBoxLayout(title);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(titleLabel(text.left(at)));
    layout->addWidget(m_event);
    layout->addWidget(titleLabel(text.mid(at + 2)));
    layout->addStretch();

    m_event->setName(inventory().event);
    m_event->setAccessibleName(tr("Name of the event"));
    m_event->setToolTip(tr("Click to rename the event."));
    return title;
}

QWidget *InventoryPanel::createButtons()
{
    m_addButton = signButton(u"+"_s, tr("Add a hotel"),
                             tr("Add a hotel (Insert). The event sells rooms in 1 to %1 hotels.")
                                 .arg(Inventory::maximumHotels));
    m_addButton->setObjectName(u"addHotel"_s);
    m_removeButton = signButton(QString(QChar(0x2212)), tr("Remove the selected hotels"),
                                tr("Remove the selected hotels (Delete)."));
    m_removeButton->setObjectName(u"removeHotels"_s);
    connect(m_addButton, &QToolButton::clicked, this, &InventoryPanel::add);
    connect(m_removeButton, &QToolButton::clicked, this, &InventoryPanel::remove);

    auto *buttons = new QWidget;
    auto *layout = new QHBoxLayout(buttons);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    layout->addWidget(m_addButton);
    layout->addWidget(m_removeButton);
    layout->addStretch();
    return buttons;
}

void InventoryPanel::createActions()
{
    m_undoAction = undoStack()->createUndoAction(this, tr("&Undo"));
    m_undoAction->setShortcut(QKeySequence::Undo);
    m_redoAction = undoStack()->createRedoAction(this, tr("&Redo"));
    m_redoAction->setShortcut(QKeySequence::Redo);
    addActions({m_undoAction, m_redoAction});
}

void InventoryPanel::add()
{
    const int row = m_model->addHotel();
    if (row < 0)
        return;
    const QModelIndex name = m_model->index(row, InventoryModel::Name);
    m_table->setFocus();
    m_table->setCurrentIndex(name);
    m_table->scrollTo(name);
}

void InventoryPanel::remove()
{
    const QList<int> rows = m_table->selectedRows();
    if (rows.isEmpty() || !m_model->removeHotels(rows))
        return;
    // The selection stays where it was, so that Delete can be pressed again.
    const int next = std::min(*std::min_element(rows.begin(), rows.end()), m_model->rowCount() - 1);
    m_table->setCurrentIndex(m_model->index(next, InventoryModel::Name));
}

void InventoryPanel::showButtons()
{
    m_removeButton->setEnabled(!m_table->selectedRows().isEmpty());
}

} // namespace lastroom
