// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/offscreen.h"
#include "ui/control/messageline.h"
#include "ui/race/inventorymodel.h"
#include "ui/race/inventorypanel.h"
#include "ui/race/inventorytable.h"
#include "ui/race/titleedit.h"

#include <QAction>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QUndoStack>

#include <memory>

using namespace lastroom;
using namespace Qt::Literals::StringLiterals;

class tst_InventoryPanel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void addsByButtonAndKey();
    void removesByButtonAndKey();
    void editsByTyping();
    void tabMovesOn();
    void escapeKeepsTheOldValue();
    void numbersTakeNoLetters();
    void refusesAndSaysWhy_data();
    void refusesAndSaysWhy();
    void theMessageGoesAtTheNextGoodInput();
    void undoesByKey();
    void renamesTheEvent();
    void refusesAnEventWithoutName();
    void growsToSixRowsOnly();
    void commitTakesWhatIsBeingTyped();
    void savesAndOpensAFile();
    void saysWhyAFileIsNotRead_data();
    void saysWhyAFileIsNotRead();
    void namesItsControls();

private:
    /** Selects the cell with a real click. */
    void click(int row, int column);

    /** Types into the editor that is open, and Enter. */
    void type(const QString &text, Qt::Key end = Qt::Key_Return);

    QString cell(int row, int column) const
    {
        return m_panel->model()->index(row, column).data(Qt::EditRole).toString();
    }

    QString message() const { return m_message->isVisible() ? m_message->text() : QString(); }

    std::unique_ptr<InventoryPanel> m_panel;
    InventoryTable *m_table = nullptr;
    MessageLine *m_message = nullptr;
};

void tst_InventoryPanel::init()
{
    failOnWarnings();
    m_panel = std::make_unique<InventoryPanel>(Inventory::uniform(3, 200));
    m_table = m_panel->findChild<InventoryTable *>();
    m_message = m_panel->findChild<MessageLine *>();
    m_panel->resize(300, 300);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
}

void tst_InventoryPanel::cleanup()
{
    m_panel.reset();
}

void tst_InventoryPanel::click(int row, int column)
{
    const QRect place = m_table->visualRect(m_panel->model()->index(row, column));
    QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, place.center());
}

void tst_InventoryPanel::type(const QString &text, Qt::Key end)
{
    auto *editor = m_table->viewport()->findChild<QWidget *>(u"cellEditor"_s);
    QVERIFY(editor != nullptr);
    QTest::keyClicks(editor, text);
    QTest::keyClick(editor, end);
    // Enter is handed over, and the editor deleted, by the event loop.
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void tst_InventoryPanel::addsByButtonAndKey()
{
    const QSignalSpy changed(m_panel.get(), &InventoryPanel::changed);
    QTest::mouseClick(m_panel->findChild<QToolButton *>(u"addHotel"_s), Qt::LeftButton);
    QCOMPARE(m_panel->inventory().hotels.size(), 4);
    QCOMPARE(cell(3, 0), u"Hotel D"_s);
    QCOMPARE(m_table->selectedRows(), QList<int>{3});
    QTest::keyClick(m_table, Qt::Key_Insert);
    QCOMPARE(cell(4, 0), u"Hotel E"_s);
    QCOMPARE(changed.size(), 2);
}

void tst_InventoryPanel::removesByButtonAndKey()
{
    auto *remove = m_panel->findChild<QToolButton *>(u"removeHotels"_s);
    QVERIFY(!remove->isEnabled());
    click(1, 0);
    QVERIFY(remove->isEnabled());
    QTest::mouseClick(remove, Qt::LeftButton);
    QCOMPARE(m_panel->inventory().hotels.size(), 2);
    QCOMPARE(cell(1, 0), u"Hotel C"_s);
    QCOMPARE(m_table->selectedRows(), QList<int>{1});
    QTest::keyClick(m_table, Qt::Key_Delete);
    QCOMPARE(m_panel->inventory().hotels.size(), 1);
    QTest::keyClick(m_table, Qt::Key_Delete);
    QCOMPARE(m_panel->inventory().hotels.size(), 1);
    QCOMPARE(message(), u"An event needs at least one hotel."_s);
}

void tst_InventoryPanel::editsByTyping()
{
    click(0, 1);
    QTest::keyClick(m_table, Qt::Key_F2);
    type(u"150"_s);
    QCOMPARE(cell(0, 1), u"150"_s);
    click(1, 0);
    QTest::keyClick(m_table, Qt::Key_Return);
    type(u"'); DROP TABLE hotels; --"_s);
    QCOMPARE(cell(1, 0), u"'); DROP TABLE hotels; --"_s);
    // A key on the cell begins to edit with that key.
    click(2, 2);
    QTest::keyClick(m_table, Qt::Key_7);
    type(u"5"_s);
    QCOMPARE(cell(2, 2), u"75"_s);
    QVERIFY(message().isEmpty());
}

void tst_InventoryPanel::tabMovesOn()
{
    click(0, 0);
    QTest::keyClick(m_table, Qt::Key_F2);
    type(u"Ritz"_s, Qt::Key_Tab);
    type(u"20"_s, Qt::Key_Tab);
    type(u"3"_s);
    QCOMPARE(m_panel->inventory().hotels.first(), (Hotel{u"Ritz"_s, 20, 3}));
    // Out of an editor Tab leaves the table: the keyboard is never caught in it.
    QTest::keyClick(m_table, Qt::Key_Tab);
    QVERIFY(!m_table->hasFocus());
}

void tst_InventoryPanel::escapeKeepsTheOldValue()
{
    click(0, 1);
    QTest::keyClick(m_table, Qt::Key_F2);
    type(u"77"_s, Qt::Key_Escape);
    QCOMPARE(cell(0, 1), u"200"_s);
    QCOMPARE(m_panel->undoStack()->count(), 0);
}

void tst_InventoryPanel::numbersTakeNoLetters()
{
    click(0, 1);
    QTest::keyClick(m_table, Qt::Key_F2);
    type(u"-a1 b2.x3e"_s);
    QCOMPARE(cell(0, 1), u"123"_s);
}

void tst_InventoryPanel::refusesAndSaysWhy_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("old");
    QTest::addColumn<QString>("says");
    QTest::newRow("locked above contracted") << 2 << u"201"_s << u"0"_s << u"at most 200"_s;
    QTest::newRow("two of one name") << 0 << u"Hotel B"_s << u"Hotel A"_s << u"already"_s;
    QTest::newRow("no name") << 0 << u" "_s << u"Hotel A"_s << u"needs a name"_s;
}

void tst_InventoryPanel::refusesAndSaysWhy()
{
    QFETCH(int, column);
    QFETCH(QString, typed);
    QFETCH(QString, old);
    QFETCH(QString, says);
    click(0, column);
    QTest::keyClick(m_table, Qt::Key_F2);
    type(typed);
    QCOMPARE(cell(0, column), old);
    QVERIFY2(message().contains(says), qPrintable(message()));
}

void tst_InventoryPanel::theMessageGoesAtTheNextGoodInput()
{
    click(0, 2);
    QTest::keyClick(m_table, Qt::Key_F2);
    type(u"999"_s);
    QVERIFY(!message().isEmpty());
    QTest::keyClick(m_table, Qt::Key_F2);
    type(u"9"_s);
    QVERIFY(message().isEmpty());
}

void tst_InventoryPanel::undoesByKey()
{
    QTest::keyClick(m_table, Qt::Key_Insert);
    click(0, 1);
    QTest::keyClick(m_table, Qt::Key_F2);
    type(u"5"_s);
    QCOMPARE(m_panel->undoAction()->text(), u"&Undo contracted rooms of Hotel A"_s);
    QTest::keySequence(m_table, QKeySequence::Undo);
    QCOMPARE(cell(0, 1), u"200"_s);
    QTest::keySequence(m_table, QKeySequence::Undo);
    QCOMPARE(m_panel->inventory(), Inventory::uniform(3, 200));
    QVERIFY(!m_panel->undoAction()->isEnabled());
    QTest::keySequence(m_table, QKeySequence::Redo);
    QTest::keySequence(m_table, QKeySequence::Redo);
    QCOMPARE(cell(0, 1), u"5"_s);
    QCOMPARE(cell(3, 0), u"Hotel D"_s);
}

void tst_InventoryPanel::renamesTheEvent()
{
    auto *edit = m_panel->findChild<TitleEdit *>();
    QTest::mouseClick(edit, Qt::LeftButton);
    QTest::keyClick(edit, Qt::Key_F2);
    QTest::keyClicks(edit, u"Fair"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(m_panel->inventory().event, u"Fair"_s);
    m_panel->undoStack()->undo();
    QCOMPARE(edit->text(), u"Evento"_s);
    edit->selectAll();
    QTest::keyClicks(edit, u"Other"_s);
    QTest::keyClick(edit, Qt::Key_Escape);
    QCOMPARE(edit->text(), u"Evento"_s);
    QCOMPARE(m_panel->inventory().event, u"Evento"_s);
}

void tst_InventoryPanel::refusesAnEventWithoutName()
{
    auto *edit = m_panel->findChild<TitleEdit *>();
    edit->setFocus();
    edit->selectAll();
    QTest::keyClick(edit, Qt::Key_Backspace);
    m_table->setFocus();
    QCOMPARE(m_panel->inventory().event, u"Evento"_s);
    QCOMPARE(edit->text(), u"Evento"_s);
    QVERIFY(message().contains(u"1 to 200 characters"_s));
}

void tst_InventoryPanel::growsToSixRowsOnly()
{
    const int three = m_table->sizeHint().height();
    QVERIFY(m_panel->setInventory(Inventory::uniform(6, 1), u"six"_s));
    const int six = m_table->sizeHint().height();
    QVERIFY(six > three);
    QVERIFY(m_panel->setInventory(Inventory::uniform(50, 1), u"fifty"_s));
    QCOMPARE(m_table->sizeHint().height(), six);
}

void tst_InventoryPanel::commitTakesWhatIsBeingTyped()
{
    click(0, 1);
    QTest::keyClick(m_table, Qt::Key_F2);
    auto *editor = m_table->viewport()->findChild<QWidget *>(u"cellEditor"_s);
    QVERIFY(editor != nullptr);
    QTest::keyClicks(editor, u"12"_s);
    QCOMPARE(cell(0, 1), u"200"_s);
    m_panel->commit();
    QCOMPARE(cell(0, 1), u"12"_s);
}

void tst_InventoryPanel::savesAndOpensAFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"ünvéntory.json"_s);
    Inventory other = Inventory::uniform(2, 5);
    other.event = u"Fair"_s;
    QVERIFY(m_panel->setInventory(other, u"preset"_s));
    QVERIFY(m_panel->saveFile(path));
    m_panel->undoStack()->undo();
    QVERIFY(m_panel->openFile(path));
    QCOMPARE(m_panel->inventory(), other);
    QCOMPARE(m_panel->undoStack()->undoText(), u"open ünvéntory.json"_s);
    QVERIFY(!m_panel->saveFile(folder.filePath(u"no/such/folder.json"_s)));
    QVERIFY(message().contains(u"folder.json"_s));
}

void tst_InventoryPanel::saysWhyAFileIsNotRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("no JSON") << QByteArray("{");
    QTest::newRow("no hotels") << QByteArray(R"({"event": "x", "hotels": []})");
    QTest::newRow("locked above contracted")
        << QByteArray(R"({"hotels": [{"name": "A", "contracted": 1, "locked": 2}]})");
}

void tst_InventoryPanel::saysWhyAFileIsNotRead()
{
    QFETCH(QByteArray, text);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"broken.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    file.close();
    QVERIFY(!m_panel->openFile(file.fileName()));
    QVERIFY2(message().contains(u"broken.json"_s), qPrintable(message()));
    QCOMPARE(m_panel->inventory(), Inventory::uniform(3, 200));
    QVERIFY(!m_panel->openFile(folder.filePath(u"missing.json"_s)));
    QVERIFY(message().contains(u"missing.json"_s));
}

void tst_InventoryPanel::namesItsControls()
{
    for (const auto *button : m_panel->findChildren<QToolButton *>())
        QVERIFY(!button->accessibleName().isEmpty() && !button->toolTip().isEmpty());
    QCOMPARE(m_table->accessibleName(), u"Hotels"_s);
    QVERIFY(!m_panel->findChild<TitleEdit *>()->accessibleName().isEmpty());
}

int main(int argc, char **argv)
{
    return runWidgetTest<tst_InventoryPanel>(argc, argv);
}

#include "tst_inventorypanel.moc"
