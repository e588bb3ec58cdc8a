// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/strategy/strategy.h"
#include "ui/theme/theme.h"

#include <Qsci/qscidocument.h>
#include <Qsci/qsciscintilla.h>

class QsciAPIs;

namespace lastroom {

class StrategyLexer;

/**
 * The text of a strategy: line numbers, colours, completion of tables, columns and parameters, and
 * what is wrong at its line. A QScintilla; each strategy has a document with an undo history of its
 * own. Thread: GUI.
 */
class StrategyEditor : public QsciScintilla
{
    Q_OBJECT

public:
    explicit StrategyEditor(QWidget *parent = nullptr);
    ~StrategyEditor() override;

    void setTheme(const Theme &theme);

    /** Shows a new document with this text and nothing to undo. */
    void setNewDocument(const QString &text);

    /** Replaces all of it; can be undone. */
    void replaceText(const QString &text);

    /** Marks a line, from 1, and says below it what is wrong there; an empty sentence takes the
     * mark away. */
    void setProblem(int line, const QString &sentence, bool isError);

    void clearProblem();

    /** The line that is marked, from 1; 0 where none is. */
    int problemLine() const { return m_problemLine; }

    /** Completes also what these steps return. */
    void setStrategy(const Strategy &strategy);

    /** Selects the next or previous place of \p text, around the end; false where there is none. */
    bool find(const QString &text, bool forward);

    /** Replaces what find() has selected, if it is that, and goes on. */
    bool replaceOne(const QString &text, const QString &with);

    /** How many were replaced, in one step of undo. */
    int replaceAll(const QString &text, const QString &with);

    QSize minimumSizeHint() const override;

protected:
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void changeEvent(QEvent *event) override;

private:
    bool isCaretOnScreen() const;
    void complete();
    void leaveKeys();
    void fillWords();
    void setMargins();

    Theme m_theme;
    StrategyLexer *m_lexer;
    QsciAPIs *m_words; ///< owned by the lexer
    QStringList m_returned; ///< by the steps of the strategy
    int m_problemLine = 0;
};

} // namespace lastroom
