// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/strategies/strategyeditor.h"

#include "core/strategy/strategykeys.h"
#include "ui/control/sqlwords.h"
#include "ui/strategies/lefttoright.h"
#include "ui/strategies/strategylexer.h"

#include <QEvent>
#include <QGuiApplication>
#include <QMimeData>
#include <QRegularExpression>
#include <QScreen>
#include <Qsci/qsciapis.h>
#include <Qsci/qscicommand.h>
#include <Qsci/qscicommandset.h>
#include <Qsci/qscistyle.h>

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

constexpr int problemMarker = 1;
constexpr int problemIndicator = 8;
constexpr int numbers = 0; // margins
constexpr int signs = 1;

/** In lines that are seen at once. */
QString wrapped(const QString &sentence)
{
    constexpr qsizetype longest = 56;
    QString text;
    qsizetype length = 0;
    for (const QString &word : sentence.split(u' ')) {
        const bool isFirst = text.isEmpty();
        const bool breaks = !isFirst && length + word.size() >= longest;
        text += (isFirst ? QString() : breaks ? u"\n"_s : u" "_s) + word;
        length = breaks ? word.size() : length + word.size() + 1;
    }
    return text;
}

} // namespace

StrategyEditor::StrategyEditor(QWidget *parent)
    : QsciScintilla(parent)
    , m_lexer(new StrategyLexer(this))
    , m_words(new QsciAPIs(m_lexer))
{
    setObjectName(u"strategyEditor"_s);
    // As SQL is written, in every language.
    if (isRightToLeft())
        setGraphicsEffect(new LeftToRight(this));
    setLayoutDirection(Qt::LeftToRight);
    setAccessibleName(tr("SQL of the strategy"));
    setAccessibleDescription(tr("Tab indents; F6 leads to the next part of the page."));
    setUtf8(true);
    setLexer(m_lexer);
    setEolMode(EolUnix);
    setIndentationsUseTabs(false);
    setIndentationWidth(2);
    setTabWidth(2);
    setAutoIndent(true);
    setBraceMatching(SloppyBraceMatch);
    setWrapMode(WrapNone);
    setScrollWidth(1);
    setScrollWidthTracking(true);
    setAutoCompletionSource(AcsAPIs);
    // By complete(): QScintilla itself crashes where the caret is on no screen.
    setAutoCompletionThreshold(-1);
    connect(this, &QsciScintilla::SCN_CHARADDED, this, &StrategyEditor::complete);
    setAutoCompletionCaseSensitivity(false);
    setMarginType(numbers, NumberMargin);
    setMarginType(signs, SymbolMargin);
    setMarginMarkerMask(signs, 1 << problemMarker);
    markerDefine(Circle, problemMarker);
    indicatorDefine(SquiggleIndicator, problemIndicator);
    setIndicatorDrawUnder(false, problemIndicator);
    setAnnotationDisplay(AnnotationBoxed);
    setFrameShape(QFrame::NoFrame);
    leaveKeys();
    fillWords();
    setTheme({});
}

StrategyEditor::~StrategyEditor() = default;

/** Keys that the window has a use for are not the editor's. */
void StrategyEditor::leaveKeys()
{
    for (const QKeyCombination key :
         {Qt::CTRL | Qt::Key_D, Qt::CTRL | Qt::Key_L, Qt::CTRL | Qt::SHIFT | Qt::Key_L,
          Qt::CTRL | Qt::Key_T, Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Minus,
          Qt::CTRL | Qt::Key_Slash, Qt::CTRL | Qt::Key_K}) {
        if (QsciCommand *command = standardCommands()->boundTo(key.toCombined()))
            command->setKey(0);
    }
}

QSize StrategyEditor::minimumSizeHint() const
{
    // The keywords of a line of SQL, however large the text is: what stands beside it can do with
    // less.
    const int room = QFontMetrics(codeFont()).averageCharWidth() * 24;
    return {room, QsciScintilla::minimumSizeHint().height()};
}

void StrategyEditor::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_lexer->setTheme(theme);
    setPaper(theme.panel);
    setColor(theme.text);
    setCaretForegroundColor(theme.text);
    setCaretLineVisible(true);
    setCaretLineBackgroundColor(theme.bar);
    setSelectionBackgroundColor(theme.selection);
    setSelectionForegroundColor(theme.selectionText);
    setMarginsBackgroundColor(theme.bar);
    setMarginsForegroundColor(theme.mutedText);
    setMatchedBraceBackgroundColor(theme.selection);
    setMatchedBraceForegroundColor(theme.selectionText);
    setMarkerBackgroundColor(theme.overbooked, problemMarker);
    setMarkerForegroundColor(theme.overbooked, problemMarker);
    setIndicatorForegroundColor(theme.overbookedText, problemIndicator);
    setMargins();
}

void StrategyEditor::setMargins()
{
    const QFont font = codeFont();
    setMarginsFont(font);
    setMarginWidth(numbers, u"00000"_s);
    setMarginWidth(signs, QFontMetrics(font).ascent());
}

void StrategyEditor::setNewDocument(const QString &text)
{
    setDocument(QsciDocument());
    setUtf8(true);
    setEolMode(text.contains(u"\r\n") ? EolWindows : EolUnix);
    setText(text);
    SendScintilla(SCI_EMPTYUNDOBUFFER);
    m_problemLine = 0;
}

void StrategyEditor::replaceText(const QString &text)
{
    beginUndoAction();
    selectAll();
    replaceSelectedText(text);
    endUndoAction();
    setCursorPosition(0, 0);
}

void StrategyEditor::setProblem(int line, const QString &sentence, bool isError)
{
    clearProblem();
    if (sentence.isEmpty())
        return;
    const int place = std::clamp(line, 1, std::max(1, lines())) - 1;
    m_problemLine = place + 1;
    markerAdd(place, problemMarker);
    fillIndicatorRange(place, 0, place, std::max(1, int(text(place).trimmed().size())),
                       problemIndicator);
    const QsciStyle style(-1, u"problem"_s, isError ? m_theme.overbookedText : m_theme.text,
                          m_theme.overbookedTint, codeFont());
    annotate(place, wrapped(sentence), style);
}

void StrategyEditor::clearProblem()
{
    m_problemLine = 0;
    markerDeleteAll(problemMarker);
    clearAnnotations();
    if (lines() > 0)
        clearIndicatorRange(0, 0, lines() - 1, int(text(lines() - 1).size()), problemIndicator);
}

void StrategyEditor::setStrategy(const Strategy &strategy)
{
    QStringList returned;
    for (const Step &step : strategy.steps) {
        for (const QString &name : step.traits.returnedNames)
            returned.append(u':' + name);
    }
    returned.removeDuplicates();
    if (returned == m_returned)
        return;
    m_returned = returned;
    fillWords();
}

void StrategyEditor::fillWords()
{
    m_words->clear();
    const auto &tables = ReadColumns::tables();
    for (auto table = tables.begin(); table != tables.end(); ++table) {
        m_words->add(table.key());
        for (const QString &column : table.value())
            m_words->add(column);
    }
    for (const QString &parameter : StrategyKeys::clientParameters())
        m_words->add(u':' + parameter);
    for (const QString &name : m_returned)
        m_words->add(name);
    for (const QString &keyword : sqlKeywords())
        m_words->add(keyword);
    m_words->prepare();
}

bool StrategyEditor::isCaretOnScreen() const
{
    const auto position = SendScintilla(SCI_GETCURRENTPOS);
    const QPoint caret(int(SendScintilla(SCI_POINTXFROMPOSITION, 0UL, position)),
                       int(SendScintilla(SCI_POINTYFROMPOSITION, 0UL, position)));
    const QPoint below = caret + QPoint(0, fontMetrics().height() * 2);
    return QGuiApplication::screenAt(viewport()->mapToGlobal(caret))
        && QGuiApplication::screenAt(viewport()->mapToGlobal(below));
}

/** Offers what begins as the word before the caret, once that has two characters. */
void StrategyEditor::complete()
{
    constexpr int enough = 2;
    if (isReadOnly() || isListActive() || !isCaretOnScreen())
        return;
    int line = 0;
    int column = 0;
    getCursorPosition(&line, &column);
    const QString before = text(line).left(column);
    static const QRegularExpression word(u":?\\w+$"_s);
    if (word.match(before).capturedLength() >= enough)
        autoCompleteFromAPIs();
}

bool StrategyEditor::find(const QString &what, bool forward)
{
    if (what.isEmpty())
        return false;
    int line = 0;
    int column = 0;
    getCursorPosition(&line, &column);
    if (!forward && hasSelectedText()) {
        int lineTo = 0;
        int columnTo = 0;
        getSelection(&line, &column, &lineTo, &columnTo);
    }
    return findFirst(what, false, false, false, true, forward, line, column);
}

bool StrategyEditor::replaceOne(const QString &what, const QString &with)
{
    if (selectedText().compare(what, Qt::CaseInsensitive) == 0)
        replaceSelectedText(with);
    return find(what, true);
}

int StrategyEditor::replaceAll(const QString &what, const QString &with)
{
    if (what.isEmpty())
        return 0;
    QString all = text();
    const auto count = int(all.count(what, Qt::CaseInsensitive));
    if (count > 0)
        replaceText(all.replace(what, with, Qt::CaseInsensitive));
    return count;
}

/** A file that is dropped is for the window, not for the text. */
bool StrategyEditor::canInsertFromMimeData(const QMimeData *source) const
{
    return !source->hasUrls() && QsciScintilla::canInsertFromMimeData(source);
}

void StrategyEditor::changeEvent(QEvent *event)
{
    QsciScintilla::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_lexer)
        setTheme(m_theme);
}

} // namespace lastroom
