// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/learn/wordpanel.h"

#include "core/learn/words.h"

#include <QLineEdit>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace lastroom {

using namespace Qt::StringLiterals;

WordPanel::WordPanel(QWidget *parent)
    : QFrame(parent)
    , m_filter(new QLineEdit)
    , m_list(new QTextBrowser)
{
    m_filter->setObjectName(u"wordFilter"_s);
    m_filter->setAccessibleName(tr("Find a word"));
    m_filter->setPlaceholderText(tr("Find a word, a code or a keyword: 40001, FOR UPDATE"));
    m_filter->setClearButtonEnabled(true);
    m_list->setObjectName(u"wordList"_s);
    m_list->setAccessibleName(tr("Words"));
    m_list->setFrameShape(QFrame::NoFrame);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_filter);
    column->addWidget(m_list, 1);
    setFocusProxy(m_filter);
    connect(m_filter, &QLineEdit::textChanged, this, [this] { show(); });
    show();
}

void WordPanel::find(const QString &text)
{
    m_filter->setText(text);
    m_filter->setFocus();
}

void WordPanel::show()
{
    const QStringList parts = m_filter->text().split(u' ', Qt::SkipEmptyParts);
    QString html;
    for (const Word &word : words()) {
        if (!word.contains(parts))
            continue;
        const QString others
            = word.others.isEmpty() ? QString() : u" ("_s + word.others.join(u", "_s) + u')';
        html += u"<p><b>%1</b>%2<br>%3"_s.arg(word.term.toHtmlEscaped(), others.toHtmlEscaped(),
                                              word.definition.toHtmlEscaped());
        if (!word.manual.isEmpty())
            html += u"<br><i>%1</i>"_s.arg(
                tr("PostgreSQL manual: %1").arg(word.manual).toHtmlEscaped());
        html += u"</p>"_s;
    }
    m_list->setHtml(html.isEmpty() ? u"<p>%1</p>"_s.arg(tr("No word has all of this in it."))
                                   : html);
}

} // namespace lastroom
