// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/manual/manualview.h"

#include "ui/manual/manualdress.h"
#include "ui/manual/manualpages.h"

#include <QApplication>
#include <QImageReader>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextFrame>

#include <algorithm>

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

constexpr int widestLine = 48; // em: longer ones are hard to read
constexpr double usualPoints = 10; // that the pictures are made for

QStringList picturesIn(const QTextDocument &document)
{
    QStringList names;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextCharFormat format = it.fragment().charFormat();
            if (format.isImageFormat())
                names.append(format.toImageFormat().name());
        }
    }
    return names;
}

} // namespace

ManualView::ManualView(QWidget *parent)
    : QTextBrowser(parent)
{
    setObjectName(u"manualText"_s);
    setAccessibleName(tr("The page"));
    setOpenLinks(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // the width is the same on every page
    document()->setUndoRedoEnabled(false);
}

bool ManualView::open(const QString &path, const QString &anchor)
{
    if (path != m_path) {
        QTextDocument trial;
        if (!readManual(path, trial))
            return false;
        m_path = path;
        m_markShown = -1;
        write();
    }
    // Whoever gets the keyboard is scrolled to its cursor.
    moveCursor(QTextCursor::Start);
    verticalScrollBar()->setValue(0);
    if (!anchor.isEmpty())
        scrollToAnchor(anchor);
    return true;
}

void ManualView::mark(const QString &text)
{
    m_marked = text;
    writeMarks();
}

void ManualView::showMark(int place)
{
    m_markShown = place;
    QTextCursor found = m_marks.at(place);
    found.setPosition(found.selectionStart());
    setTextCursor(found);
    ensureCursorVisible();
    writeMarks();
}

void ManualView::setTheme(const Theme &theme)
{
    m_theme = theme;
    setStyleSheet(
        u"QTextBrowser { background: %1; color: %2 }"_s.arg(theme.panel.name(), theme.text.name()));
    if (m_path.isEmpty())
        return;
    const int place = verticalScrollBar()->value();
    const int height = std::max(1, verticalScrollBar()->maximum());
    write();
    // The text may be larger now.
    verticalScrollBar()->setValue(int(qint64(place) * verticalScrollBar()->maximum() / height));
}

QVariant ManualView::loadResource(int type, const QUrl &name)
{
    return type == QTextDocument::ImageResource ? QVariant(picture(name)) : QVariant();
}

void ManualView::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    if (m_fitted != columnWidth())
        fit();
}

void ManualView::write()
{
    readManual(m_path, *document());
    dressManual(*document(), m_theme);
    fit();
    writeMarks();
}

void ManualView::writeMarks()
{
    m_marks.clear();
    for (QTextCursor found; !m_marked.isEmpty();) {
        found = document()->find(m_marked, found);
        if (found.isNull())
            break;
        m_marks.append(found);
    }
    if (m_markShown >= marks())
        m_markShown = -1;
    QList<ExtraSelection> selections;
    for (const QTextCursor &found : std::as_const(m_marks)) {
        const bool isShown = m_markShown >= 0 && found == m_marks.at(m_markShown);
        QTextCharFormat format;
        format.setBackground(isShown ? m_theme.accent : m_theme.selection);
        format.setForeground(isShown ? m_theme.accentText : m_theme.selectionText);
        selections.append({found, format});
    }
    setExtraSelections(selections);
}

int ManualView::columnWidth() const
{
    const int em = fontMetrics().height();
    return std::max(em, std::min(viewport()->width() - 3 * em, widestLine * em));
}

/** Text and pictures to the width that there is. */
void ManualView::fit()
{
    m_fitted = columnWidth();
    const int em = fontMetrics().height();
    QTextFrameFormat format = document()->rootFrame()->frameFormat();
    format.setMargin(em);
    format.setRightMargin(std::max(em, viewport()->width() - m_fitted - em));
    for (const QString &name : picturesIn(*document()))
        document()->addResource(QTextDocument::ImageResource, QUrl(name), picture(QUrl(name)));
    document()->rootFrame()->setFrameFormat(format);
    document()->markContentsDirty(0, document()->characterCount());
}

QImage ManualView::picture(const QUrl &name) const
{
    QImageReader reader(u":/"_s + manualTarget(m_path, name.toString()));
    QSizeF size = QSizeF(reader.size()) * QApplication::font().pointSizeF() / usualPoints;
    const double widest = m_fitted;
    if (size.width() > widest)
        size *= widest / size.width();
    reader.setScaledSize((size * devicePixelRatioF()).toSize());
    QImage image = reader.read();
    image.setDevicePixelRatio(devicePixelRatioF());
    return image;
}

} // namespace lastroom
