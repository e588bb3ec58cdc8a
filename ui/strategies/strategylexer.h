// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/strategy/sqlscanner.h"
#include "ui/theme/theme.h"

#include <QByteArray>
#include <Qsci/qscilexercustom.h>

namespace lastroom {

/** Colours a strategy file in the editor, reading SQL as the strategies' parser does. Thread: GUI.
 */
class StrategyLexer : public QsciLexerCustom
{
    Q_OBJECT

public:
    explicit StrategyLexer(QObject *parent = nullptr);

    void setTheme(const Theme &theme);

    const char *language() const override { return "Strategy"; }

    QString description(int style) const override;
    const char *wordCharacters() const override;
    void styleText(int start, int end) override;

private:
    /** OtherPlain looks as Plain: signs that would make a ligature are in turn one and the other,
     * as ">=" is to be read as it is typed and the editor knows no other way. */
    enum Style { Plain, Keyword, Parameter, Quoted, Comment, Annotation, Unfinished, OtherPlain };

    static constexpr int styles = OtherPlain + 1;

    int styleOf(const SqlToken &token, QStringView text) const;
};

} // namespace lastroom
