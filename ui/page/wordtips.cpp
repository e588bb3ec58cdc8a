// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/wordtips.h"

#include "core/learn/words.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QHelpEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextEdit>
#include <QToolTip>

#include <algorithm>

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

QString tipOf(const QString &text, qsizetype place)
{
    const std::optional<Word> word = place < 0 ? std::nullopt : wordAt(text, place);
    if (!word)
        return {};
    const QString manual = word->manual.isEmpty()
        ? QString()
        : WordTips::tr("PostgreSQL’s manual: %1").arg(word->manual);
    return u"<p><b>%1</b>: %2</p>%3"_s.arg(
        word->term.toHtmlEscaped(), word->definition.toHtmlEscaped(),
        manual.isEmpty() ? QString() : u"<p>%1</p>"_s.arg(manual.toHtmlEscaped()));
}

} // namespace

WordTips::WordTips(QObject *parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
}

QString WordTips::tipAt(const QTextDocument &document, const QPointF &place)
{
    const int at = document.documentLayout()->hitTest(place, Qt::ExactHit);
    return tipOf(document.toPlainText(), at);
}

/** A label tells nobody where its letters stand: they are laid out once more. */
QString WordTips::tipAt(const QLabel &label, const QPoint &place)
{
    const QString text = label.text();
    const bool isRich = label.textFormat() == Qt::RichText
        || (label.textFormat() == Qt::AutoText && Qt::mightBeRichText(text));
    QTextDocument document;
    document.setDocumentMargin(0);
    document.setDefaultFont(label.font());
    QTextOption option = document.defaultTextOption();
    option.setWrapMode(label.wordWrap() ? QTextOption::WordWrap : QTextOption::NoWrap);
    option.setAlignment(label.alignment() & Qt::AlignHorizontal_Mask);
    document.setDefaultTextOption(option);
    const QRect room = label.contentsRect().marginsRemoved(
        {label.margin(), label.margin(), label.margin(), label.margin()});
    if (isRich)
        document.setHtml(text);
    else
        document.setPlainText(text);
    document.setTextWidth(room.width());
    const double spare = room.height() - document.size().height();
    const double above = label.alignment() & Qt::AlignVCenter ? spare / 2
        : label.alignment() & Qt::AlignBottom                 ? spare
                                                              : 0;
    return tipAt(document, place - QPointF(room.left(), room.top() + above));
}

bool WordTips::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ToolTip || !watched->isWidgetType())
        return false;
    auto *widget = static_cast<QWidget *>(watched);
    const auto *help = static_cast<QHelpEvent *>(event);
    QString tip;
    if (const auto *label = qobject_cast<QLabel *>(widget)) {
        if (label->toolTip().isEmpty())
            tip = tipAt(*label, help->pos());
    } else if (const auto *plain = qobject_cast<QPlainTextEdit *>(widget->parentWidget())) {
        const QTextCursor cursor = plain->cursorForPosition(help->pos());
        tip = tipOf(cursor.block().text(), cursor.positionInBlock());
    } else if (const auto *rich = qobject_cast<QTextEdit *>(widget->parentWidget())) {
        const QTextCursor cursor = rich->cursorForPosition(help->pos());
        tip = tipOf(cursor.block().text(), cursor.positionInBlock());
    }
    if (tip.isEmpty())
        return false;
    QToolTip::showText(help->globalPos(), tip, widget);
    return true;
}

} // namespace lastroom
