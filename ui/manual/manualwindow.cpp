// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/manual/manualwindow.h"

#include "ui/control/windowsize.h"
#include "ui/manual/manualview.h"
#include "ui/theme/icon.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollBar>
#include <QShortcut>
#include <QSplitter>
#include <QToolButton>
#include <QUrl>

#include <algorithm>

namespace lastroom {

using namespace Qt::StringLiterals;

ManualWindow::ManualWindow()
    : m_pages(manualPages())
    , m_view(new ManualView)
    , m_list(new QListWidget)
    , m_wanted(new QLineEdit)
    , m_found(new QLabel)
    , m_back(makeButton(u"manualBack"_s, tr("Back"), {QKeySequence(Qt::ALT | Qt::Key_Left)}))
    , m_forward(
          makeButton(u"manualForward"_s, tr("Forward"), {QKeySequence(Qt::ALT | Qt::Key_Right)}))
    , m_previous(makeButton(u"manualPrevious"_s, tr("Previous place"),
                            {QKeySequence(Qt::SHIFT | Qt::Key_F3)}))
    , m_next(makeButton(u"manualNext"_s, tr("Next place"), {QKeySequence(Qt::Key_F3)}))
{
    setObjectName(u"manualWindow"_s);
    // Who closes the program's own window closes the program.
    setAttribute(Qt::WA_QuitOnClose, false);
    m_list->setObjectName(u"manualPages"_s);
    m_list->setAccessibleName(tr("Pages of the manual"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const ManualPage &page : m_pages)
        m_list->addItem(page.path == manualContents ? tr("Contents") : page.title);
    auto *splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(8);
    splitter->addWidget(m_list);
    splitter->addWidget(m_view);
    splitter->setStretchFactor(1, 1);
    auto *column = new QVBoxLayout(this);
    column->addWidget(makeBar());
    // In English it is no news.
    constexpr auto sentence = QT_TR_NOOP("The manual is in English.");
    if (const QString said = tr(sentence); said != QLatin1StringView(sentence)) {
        auto *language = new QLabel(said);
        language->setObjectName(u"manualLanguage"_s);
        language->setProperty("role", u"muted"_s);
        column->addWidget(language);
    }
    column->addWidget(splitter, 1);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            go(m_pages.at(row).path, {});
    });
    // A click beside the pages takes none away.
    connect(m_list, &QListWidget::itemSelectionChanged, this, [this] {
        if (m_list->selectedItems().isEmpty())
            showPlace();
    });
    connect(m_view, &QTextBrowser::anchorClicked, this, &ManualWindow::follow);
    const int em = fontMetrics().height();
    splitter->setSizes({em * 16, em * 48});
    resizeWithinScreen(*this, {em * 68, em * 46});
}

QToolButton *ManualWindow::makeButton(const QString &name, const QString &text,
                                      const QList<QKeySequence> &keys)
{
    auto *button = new QToolButton;
    button->setObjectName(name);
    button->setAccessibleName(text);
    button->setToolTip(u"%1 (%2)"_s.arg(text, keys.first().toString(QKeySequence::NativeText)));
    button->setEnabled(false);
    for (const QKeySequence &each : keys)
        connect(new QShortcut(each, this), &QShortcut::activated, button, &QToolButton::click);
    return button;
}

QWidget *ManualWindow::makeBar()
{
    m_wanted->setObjectName(u"manualFind"_s);
    m_wanted->setPlaceholderText(
        tr("Find on all pages (%1)")
            .arg(QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText)));
    m_wanted->setAccessibleName(tr("Find in the manual"));
    m_wanted->setClearButtonEnabled(true);
    m_found->setObjectName(u"manualFound"_s);
    m_found->setProperty("role", u"muted"_s);
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins({});
    row->addWidget(m_back);
    row->addWidget(m_forward);
    row->addStretch(1);
    row->addWidget(m_found);
    row->addWidget(m_wanted, 1);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    connect(m_back, &QToolButton::clicked, this, [this] { goBy(-1); });
    connect(m_forward, &QToolButton::clicked, this, [this] { goBy(1); });
    connect(m_previous, &QToolButton::clicked, this, [this] { findNext(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { findNext(1); });
    connect(m_wanted, &QLineEdit::textChanged, this, &ManualWindow::find);
    connect(m_wanted, &QLineEdit::returnPressed, this, [this] { findNext(1); });
    connect(new QShortcut(QKeySequence(QKeySequence::Find), this), &QShortcut::activated, this,
            [this] {
                m_wanted->setFocus(Qt::ShortcutFocusReason);
                m_wanted->selectAll();
            });
    connect(new QShortcut(QKeySequence(Qt::Key_Escape), this), &QShortcut::activated, this,
            &QWidget::close);
    return bar;
}

void ManualWindow::open(const QString &path, const QString &anchor)
{
    if (!path.isEmpty() || m_visit < 0)
        go(path.isEmpty() ? manualContents : path, anchor);
    show();
    raise();
    activateWindow();
    m_view->setFocus();
}

void ManualWindow::setTheme(const Theme &theme)
{
    setStyleSheet(u"#manualWindow { background: %1 }"_s.arg(theme.window.name()));
    m_list->setStyleSheet(u"QListView { outline: none }"
                          "QListView::item { padding: 0.35em 0.3em; border: none }"
                          "QListView::item:selected { background: %1; color: %2 }"_s.arg(
                              theme.selection.name(), theme.selectionText.name()));
    for (const auto &[button, name] :
         {std::pair(m_back, u"left"_s), std::pair(m_forward, u"right"_s),
          std::pair(m_previous, u"up"_s), std::pair(m_next, u"down"_s)})
        button->setIcon(icon(name, theme.text, theme.disabledText));
    m_view->setTheme(theme);
}

/** A page that was not shown a moment ago; from there on the way is a new one. */
void ManualWindow::go(const QString &path, const QString &anchor)
{
    if (m_visit >= 0)
        m_visits[m_visit].scrolled = m_view->verticalScrollBar()->value();
    if (!m_view->open(path, anchor))
        return;
    m_visits.resize(m_visit + 1);
    m_visits.append({path, 0});
    ++m_visit;
    showPlace();
}

void ManualWindow::goBy(int steps)
{
    m_visits[m_visit].scrolled = m_view->verticalScrollBar()->value();
    m_visit += steps;
    m_view->open(m_visits.at(m_visit).path);
    m_view->verticalScrollBar()->setValue(m_visits.at(m_visit).scrolled);
    showPlace();
}

void ManualWindow::follow(const QUrl &link)
{
    const QString target = manualTarget(m_view->path(), link.toString());
    if (target.isEmpty())
        QDesktopServices::openUrl(link);
    else
        go(target, link.fragment());
}

/** What is shown, everywhere where it is said. */
void ManualWindow::showPlace()
{
    const auto page = std::find_if(m_pages.begin(), m_pages.end(), [this](const ManualPage &each) {
        return each.path == m_view->path();
    });
    const bool isPage = page != m_pages.end();
    const QSignalBlocker blocked(m_list);
    m_list->setCurrentRow(isPage ? int(page - m_pages.begin()) : -1);
    if (isPage)
        m_list->currentItem()->setSelected(true);
    setWindowTitle(tr("%1 — Manual of Last Room").arg(isPage ? page->title : m_view->path()));
    m_back->setEnabled(m_visit > 0);
    m_forward->setEnabled(m_visit + 1 < m_visits.size());
    showFound();
}

/** Leaves in the list the pages that have it, with how often. */
void ManualWindow::find(const QString &text)
{
    int best = -1;
    for (int row = 0; row < m_list->count(); ++row) {
        const ManualPage &page = m_pages.at(row);
        const qsizetype found = text.isEmpty() ? 0 : page.text.count(text, Qt::CaseInsensitive);
        const QString title = page.path == manualContents ? tr("Contents") : page.title;
        m_list->item(row)->setText(found > 0 ? u"%1 (%2)"_s.arg(title).arg(found) : title);
        m_list->item(row)->setHidden(!text.isEmpty() && found == 0);
        if (found > 0 && (best < 0 || page.path == m_view->path()))
            best = row;
    }
    m_view->mark(text);
    if (best >= 0 && m_view->marks() == 0)
        go(m_pages.at(best).path, {});
    if (m_view->marks() > 0)
        m_view->showMark(0);
    showFound();
}

/** The next place, on the next page that has one after the last of this. */
void ManualWindow::findNext(int direction)
{
    const int place = m_view->markShown() + direction;
    if (place >= 0 && place < m_view->marks()) {
        m_view->showMark(place);
        showFound();
        return;
    }
    const int count = m_list->count();
    const int from = std::max(0, m_list->currentRow());
    for (int step = 1; step <= count; ++step) {
        const int row = (from + direction * step + count) % count;
        if (m_list->item(row)->isHidden())
            continue;
        if (m_pages.at(row).path != m_view->path())
            go(m_pages.at(row).path, {});
        if (m_view->marks() > 0)
            m_view->showMark(direction > 0 ? 0 : m_view->marks() - 1);
        break;
    }
    showFound();
}

void ManualWindow::showFound()
{
    const QString text = m_wanted->text();
    const bool isAnywhere
        = std::any_of(m_pages.begin(), m_pages.end(), [&](const ManualPage &page) {
              return page.text.contains(text, Qt::CaseInsensitive);
          });
    if (text.isEmpty())
        m_found->clear();
    else if (!isAnywhere)
        m_found->setText(tr("not found"));
    else if (m_view->markShown() < 0)
        m_found->setText(tr("%1 on this page").arg(m_view->marks()));
    else
        m_found->setText(
            tr("%1 of %2 on this page").arg(m_view->markShown() + 1).arg(m_view->marks()));
    for (QToolButton *button : {m_previous, m_next})
        button->setEnabled(!text.isEmpty() && isAnywhere);
}

} // namespace lastroom
