// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/control/sqlview.h"

#include "ui/control/focusring.h"
#include "ui/control/sqlhighlighter.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextCursor>
#include <QTextEdit>
#include <QTextFrame>
#include <QTextTable>
#include <QVBoxLayout>

namespace lastroom {

using namespace Qt::StringLiterals;

QString sqlOf(const Strategy &strategy)
{
    static const QRegularExpression firstStep(u"^--[ \\t]*step[ \\t]*:"_s,
                                              QRegularExpression::MultilineOption);
    const qsizetype at = strategy.source.indexOf(firstStep);
    QString sql = strategy.source.mid(std::max<qsizetype>(at, 0));
    sql.replace(u"\r\n"_s, u"\n"_s);
    return sql.trimmed() + u'\n';
}

static QString isolationText(const Strategy &strategy)
{
    if (strategy.isolation == Isolation::None)
        return SqlView::tr("none: each statement commits by itself");
    return SqlView::tr("one transaction, %1").arg(isolationName(strategy.isolation));
}

static QString expectText(Strategy::Expect expect)
{
    switch (expect) {
    case Strategy::Expect::Correct:
        return SqlView::tr("never overbooks");
    case Strategy::Expect::Overbooked:
        return SqlView::tr("overbooks");
    case Strategy::Expect::LedgerDiffers:
        return SqlView::tr("counter and ledger differ");
    case Strategy::Expect::NobodyBooks:
        return SqlView::tr("nobody books");
    case Strategy::Expect::Stuck:
        return SqlView::tr("somebody waits for ever");
    }
    return {};
}

static QString keepsText(Keeps keeps)
{
    switch (keeps) {
    case Keeps::CounterAndLedger:
        return SqlView::tr("counter and ledger");
    case Keeps::Counter:
        return SqlView::tr("the counter only");
    case Keeps::Ledger:
        return SqlView::tr("the ledger only");
    }
    return {};
}

SqlView::SqlView(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_copy(new QPushButton(tr("&Copy SQL"), this))
    , m_text(new QTextEdit(this))
    , m_highlighter(new SqlHighlighter(m_text->document(), m_theme))
{
    m_title->setObjectName(u"strategyTitle"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_copy->setObjectName(u"copySql"_s);
    m_copy->setToolTip(tr("Copy the SQL of the strategy (Ctrl+C)"));
    m_text->setObjectName(u"strategyText"_s);
    m_text->setLayoutDirection(Qt::LeftToRight); // as SQL is written
    m_text->setReadOnly(true);
    m_text->setUndoRedoEnabled(false);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->document()->setDocumentMargin(0);
    m_text->setFrameShape(QFrame::NoFrame);
    new FocusRing(m_text);
    m_text->installEventFilter(this);

    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_copy);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addWidget(m_text, 1);
    connect(m_copy, &QPushButton::clicked, this, &SqlView::copySql);
}

void SqlView::setStrategy(const Strategy &strategy)
{
    m_strategy = strategy;
    m_sql = sqlOf(strategy);
    write();
    m_text->verticalScrollBar()->setValue(0);
}

void SqlView::setTheme(const Theme &theme)
{
    m_theme = theme;
    // The program's sheet gives every text field a box; this one is a page.
    m_text->setStyleSheet(u"QTextEdit, QTextEdit:focus { background: transparent; "
                          "border: none; margin: 0; color: %1 }"_s.arg(theme.text.name()));
    m_highlighter->setTheme(theme);
    write();
}

void SqlView::copySql() const
{
    QApplication::clipboard()->setText(m_sql);
}

bool SqlView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)
        && !m_text->textCursor().hasSelection()) {
        copySql();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void SqlView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        write();
}

void SqlView::write()
{
    QFont large = QApplication::font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    large.setBold(true);
    m_title->setFont(large);
    m_title->setText(m_strategy.title);
    m_text->setAccessibleName(tr("Strategy %1").arg(m_strategy.title));
    m_text->clear();
    if (m_strategy.name.isEmpty())
        return;
    QTextCursor cursor(m_text->document());
    writeFacts(cursor);
    writeExplanation(cursor);
    writeSql(cursor);
}

void SqlView::writeFacts(QTextCursor &cursor) const
{
    const QList<std::pair<QString, QString>> facts{
        {tr("Isolation"), isolationText(m_strategy)},
        {tr("Tries again on"),
         m_strategy.retry.isEmpty() ? tr("nothing") : m_strategy.retry.join(u", ")},
        {tr("Expected"), expectText(m_strategy.expect)},
        {tr("Keeps"), keepsText(m_strategy.keeps)},
    };
    QTextTableFormat format;
    format.setBorder(0);
    format.setCellSpacing(0);
    format.setCellPadding(1);
    format.setBottomMargin(fontMetrics().height() * 0.7);
    QTextTable *table = cursor.insertTable(int(facts.size()), 2, format);
    QTextCharFormat muted;
    muted.setForeground(m_theme.mutedText);
    QTextBlockFormat gap;
    gap.setRightMargin(fontMetrics().height());
    for (int row = 0; row < facts.size(); ++row) {
        QTextCursor name = table->cellAt(row, 0).firstCursorPosition();
        name.setBlockFormat(gap);
        name.insertText(facts.at(row).first, muted);
        table->cellAt(row, 1).firstCursorPosition().insertText(facts.at(row).second);
    }
    cursor.movePosition(QTextCursor::End);
}

void SqlView::writeExplanation(QTextCursor &cursor) const
{
    constexpr double lineHeight = 135; // per cent
    QTextBlockFormat paragraph;
    paragraph.setLineHeight(lineHeight, QTextBlockFormat::ProportionalHeight);
    paragraph.setBottomMargin(fontMetrics().height() * 0.6);
    bool isFirst = true;
    for (const QString &text : m_strategy.explanation.split(u"\n\n"_s)) {
        // The empty block that follows the table is the first paragraph.
        if (!isFirst)
            cursor.insertBlock();
        isFirst = false;
        cursor.setBlockFormat(paragraph);
        cursor.insertText(text.simplified());
    }
}

void SqlView::writeSql(QTextCursor &cursor)
{
    const double em = fontMetrics().height();
    QTextFrameFormat box;
    box.setBackground(m_theme.panel);
    box.setPadding(em * 0.7);
    box.setTopMargin(em * 0.3);
    box.setBorder(1);
    box.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    box.setBorderBrush(m_theme.panelBorder);
    QTextFrame *frame = cursor.insertFrame(box);
    // Without ligatures: ">=" is to be read as it is typed.
    QFont font = codeFont();
    font.setStyleStrategy(QFont::PreferNoShaping);
    QTextCharFormat code;
    code.setFont(font);
    cursor.setBlockFormat({});
    cursor.insertText(m_sql.trimmed(), code);
    m_highlighter->setStart(frame->firstPosition());
}

} // namespace lastroom
