// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/control/noticebar.h"

#include "core/model/sentence.h"
#include "ui/control/told.h"

#include <QAccessible>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QUrl>

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

/** A longer word would make the window wider than the screen. */
constexpr int longestWord = 40;

} // namespace

NoticeBar::NoticeBar(QWidget *parent)
    : QFrame(parent)
    , m_label(new QLabel(this))
    , m_button(new QPushButton(this))
{
    setObjectName(u"notice"_s);
    setProperty("warning", true);
    m_label->setWordWrap(true);
    // Not rich text: the server's sentence may hold anything.
    m_label->setTextFormat(Qt::PlainText);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_button->setObjectName(u"noticeAction"_s);
    connect(m_button, &QPushButton::clicked, this, [this] { m_action(); });
    auto *close = new QToolButton(this);
    close->setText(tr("Close"));
    close->setAccessibleName(tr("Close this message"));
    close->setToolTip(tr("Close this message"));
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    auto *layout = new QHBoxLayout(this);
    layout->addWidget(m_label, 1);
    layout->addWidget(m_button, 0, Qt::AlignTop);
    layout->addWidget(close, 0, Qt::AlignTop);
    hide();
}

void NoticeBar::show(const Error &error, const QString &name, std::function<void()> action)
{
    m_button->setText(name);
    m_button->setVisible(!name.isEmpty());
    m_action = std::move(action);
    m_label->setText(breakable(asSentence(error.sentence()), longestWord));
    setVisible(true);
    tell(this, error.sentence());
    QAccessibleEvent event(m_label, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void NoticeBar::showRefused(const StrategyLibrary &library)
{
    const QList<StrategyLibrary::Refused> &refused = library.refused();
    if (refused.isEmpty()) {
        m_refused.clear();
        return;
    }
    // Closed once, it is not news again.
    if (m_refused == refused)
        return;
    m_refused = refused;
    Error error = refused.first().error;
    if (const qsizetype more = refused.size() - 1; more > 0) {
        const QString others = more == 1 ? tr("another file is refused, too")
                                         : tr("%1 more files are refused").arg(more);
        error.remedy = error.remedy.isEmpty() ? others : error.remedy + u"; "_s + others;
    }
    const QString folder = refused.first().folder;
    show(error, tr("Open &folder"),
         [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
}

QString NoticeBar::text() const
{
    return isHidden() ? QString() : m_label->text().remove(QChar(0x200b));
}

} // namespace lastroom
