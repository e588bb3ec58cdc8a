// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/strategies/strategyfacts.h"

#include "core/model/sentence.h"
#include "core/strategy/linedifference.h"
#include "ui/control/focusring.h"
#include "ui/control/sqlview.h"

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

/** Level, retries and, from the first step on, what the server is told. */
QString stepsOf(const Strategy &strategy)
{
    // What holds the statements together is as much a part of it as they are.
    const QString head = u"-- isolation: %1\n-- retry: %2\n"_s.arg(
        isolationName(strategy.isolation),
        strategy.retry.isEmpty() ? u"never"_s : strategy.retry.join(u", "_s));
    return head + sqlOf(strategy).trimmed();
}

} // namespace

StrategyFacts::StrategyFacts(QWidget *parent)
    : QTextBrowser(parent)
{
    setObjectName(u"strategyFacts"_s);
    setAccessibleName(tr("About the strategy"));
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    new FocusRing(this);
}

void StrategyFacts::show(const Strategy &strategy, const Strategy *way)
{
    m_strategy = strategy;
    m_way = way ? std::optional(*way) : std::nullopt;
    write();
}

void StrategyFacts::clear()
{
    m_strategy.reset();
    m_way.reset();
    write();
}

void StrategyFacts::setTheme(const Theme &theme)
{
    m_theme = theme;
    setStyleSheet(u"QTextBrowser { background: transparent; border: none; color: %1 }"_s.arg(
        theme.text.name()));
    write();
}

QString StrategyFacts::differences() const
{
    using Where = DifferingLine::Where;
    QString lines;
    bool isApart = false;
    for (const DifferingLine &line : lineDifference(stepsOf(*m_way), stepsOf(*m_strategy))) {
        if (line.where == Where::Both || line.text.trimmed().isEmpty()) {
            isApart = true;
            continue;
        }
        if (isApart && !lines.isEmpty())
            lines += u"<span style='color:%1'>…</span><br>"_s.arg(m_theme.mutedText.name());
        isApart = false;
        const bool isOurs = line.where == Where::Second;
        lines += u"<span style='color:%1'>%2 %3</span><br>"_s.arg(
            (isOurs ? m_theme.overbookedText : m_theme.safeText).name(),
            isOurs ? u"+"_s : QString(QChar(0x2212)),
            line.text.toHtmlEscaped().replace(u' ', u"&nbsp;"_s));
    }
    if (lines.isEmpty())
        lines = tr("In nothing that the server is told.").toHtmlEscaped() + u"<br>"_s;
    return lines;
}

void StrategyFacts::write()
{
    if (!m_strategy) {
        setPlainText(QString());
        return;
    }
    const auto heading = [this](const QString &text) {
        return u"<p style='margin-bottom:2px'><b style='color:%1'>%2</b></p>"_s.arg(
            m_theme.mutedText.name(), text.toHtmlEscaped());
    };
    QString html = u"<h3>%1</h3>"_s.arg(m_strategy->title.toHtmlEscaped());
    const QString isolation = m_strategy->isolation == Isolation::None
        ? tr("each statement commits by itself")
        : tr("one transaction, %1").arg(isolationName(m_strategy->isolation));
    html += u"<p style='color:%1'>%2</p>"_s.arg(
        m_theme.mutedText.name(),
        tr("%1; expects: %2; tries again on: %3")
            .arg(isolation, expectName(m_strategy->expect),
                 m_strategy->retry.isEmpty() ? tr("nothing") : m_strategy->retry.join(u", ")));
    for (const QString &paragraph : m_strategy->explanation.split(u"\n\n"_s, Qt::SkipEmptyParts))
        html += u"<p>%1</p>"_s.arg(paragraph.simplified().toHtmlEscaped());
    if (!m_strategy->reliesOn.isEmpty())
        html += heading(tr("It relies on"))
            + u"<p style='margin-top:0'>%1</p>"_s.arg(
                asSentence(m_strategy->reliesOn).toHtmlEscaped());
    if (m_way)
        html += heading(tr("Where it differs from %1").arg(m_way->title))
            + u"<p style='margin-top:0; font-family:\"%1\"'>%2</p>"_s.arg(codeFont().family(),
                                                                          differences());
    setHtml(html);
}

} // namespace lastroom
