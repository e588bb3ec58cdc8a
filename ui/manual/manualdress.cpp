// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/manual/manualdress.h"

#include "ui/manual/manualpages.h"

#include <QApplication>
#include <QFontMetrics>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextList>
#include <QTextTable>

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

/** A line of a block of code: the whole of it is that. */
bool isCode(const QTextBlock &block)
{
    return block.isValid()
        && (block.blockFormat().hasProperty(QTextFormat::BlockCodeLanguage)
            || block.blockFormat().hasProperty(QTextFormat::BlockCodeFence));
}

QTextCursor textOf(const QTextBlock &block)
{
    QTextCursor cursor(block);
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    return cursor;
}

void dressHeading(const QTextBlock &block, int em)
{
    QTextBlockFormat format;
    format.setTopMargin(block.blockNumber() == 0 ? 0 : em * 1.2);
    format.setBottomMargin(em * 0.4);
    QTextCursor cursor = textOf(block);
    cursor.mergeBlockFormat(format);
    QTextCharFormat anchor;
    anchor.setAnchor(true);
    anchor.setAnchorNames({manualAnchor(block.text())});
    cursor.mergeCharFormat(anchor);
}

/** A long line is folded: what would have to be scrolled to is not read. */
void dressCode(const QTextBlock &block, const Theme &theme, int em)
{
    QTextBlockFormat format;
    format.setBackground(theme.window);
    format.setNonBreakableLines(false);
    format.setTopMargin(isCode(block.previous()) ? 0 : em * 0.5);
    format.setBottomMargin(isCode(block.next()) ? 0 : em * 0.7);
    format.setLeftMargin(em * 0.5);
    QTextCharFormat text;
    text.setForeground(theme.text);
    QTextCursor cursor = textOf(block);
    cursor.mergeBlockFormat(format);
    cursor.mergeCharFormat(text);
    cursor.mergeBlockCharFormat(text);
}

/** Whatever stands in a fixed font: blocks of code, and words of code in a sentence. */
void dressFixed(QTextDocument &document)
{
    QTextCharFormat format;
    format.setFont(codeFont(), QTextCharFormat::FontPropertiesSpecifiedOnly);
    format.setFontPointSize(codeFont().pointSizeF() * 0.95);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QList<QTextCursor> words;
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            if (!it.fragment().charFormat().fontFixedPitch())
                continue;
            QTextCursor cursor(block);
            cursor.setPosition(it.fragment().position());
            cursor.setPosition(it.fragment().position() + it.fragment().length(),
                               QTextCursor::KeepAnchor);
            words.append(cursor);
        }
        // A heading keeps its own size.
        QTextCharFormat here = format;
        if (block.blockFormat().headingLevel() > 0)
            here.clearProperty(QTextFormat::FontPointSize);
        for (QTextCursor &cursor : words)
            cursor.mergeCharFormat(here);
        if (isCode(block))
            QTextCursor(block).mergeBlockCharFormat(format);
    }
}

void dressTables(QTextFrame *frame, const Theme &theme, int em)
{
    for (QTextFrame *child : frame->childFrames()) {
        if (auto *table = qobject_cast<QTextTable *>(child)) {
            QTextTableFormat format = table->format();
            format.setBorder(1);
            format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
            format.setBorderBrush(theme.panelBorder);
            format.setBorderCollapse(true);
            format.setCellPadding(em * 0.3);
            format.setCellSpacing(0);
            format.setTopMargin(em * 0.4);
            format.setBottomMargin(em * 0.8);
            table->setFormat(format);
        }
        dressTables(child, theme, em);
    }
}

} // namespace

void dressManual(QTextDocument &document, const Theme &theme)
{
    const int em = QFontMetrics(QApplication::font()).height();
    QTextCursor edit(&document);
    edit.beginEditBlock();
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() > 0)
            dressHeading(block, em);
        else if (isCode(block))
            dressCode(block, theme, em);
        if (QTextList *list = block.textList();
            list && list->format().style() == QTextListFormat::ListCircle) {
            QTextListFormat format = list->format();
            format.setStyle(QTextListFormat::ListDisc);
            list->setFormat(format);
        }
    }
    dressFixed(document);
    dressTables(document.rootFrame(), theme, em);
    edit.endEditBlock();
}

} // namespace lastroom
