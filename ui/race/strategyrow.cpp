// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/race/strategyrow.h"

#include "ui/theme/swatch.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace lastroom {

using namespace Qt::StringLiterals;

static QString toolTipText(const Strategy &strategy, int place)
{
    const QString paragraph = u"<p>%1</p>"_s;
    QString text = paragraph.arg(strategy.explanation.section(u"\n\n"_s, 0, 0).toHtmlEscaped());
    if (place < 9)
        text += paragraph.arg(
            StrategyRow::tr("Ctrl+%1 chooses it or leaves it out.").arg(place + 1));
    return text;
}

/** The overbookings speak loudest; "so far" is no finding to rely on. */
static QString roleOf(const Finding *finding)
{
    if (finding && finding->counts.overbooked > 0)
        return u"overbooked"_s;
    const bool safe
        = finding && finding->scope.complete && finding->counts.safe == finding->counts.schedules;
    return safe ? u"safe"_s : u"muted"_s;
}

StrategyRow::StrategyRow(const Strategy &strategy, int place, QWidget *parent)
    : QWidget(parent)
    , m_strategy(strategy)
    , m_box(createBox(place))
    , m_sql(createSqlButton())
    , m_finding(new QLabel(this))
{
    setObjectName(u"strategy-%1"_s.arg(m_strategy.name));
    m_finding->setObjectName(u"finding"_s);
    m_finding->setTextFormat(Qt::PlainText);
    m_finding->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);

    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 2);
    layout->setHorizontalSpacing(6);
    layout->setVerticalSpacing(0);
    layout->setColumnStretch(0, 1);
    layout->addWidget(m_box, 0, 0);
    layout->addWidget(m_sql, 0, 1);
    layout->addWidget(m_finding, 1, 0, 1, 2);
    connect(m_box, &QCheckBox::toggled, this, &StrategyRow::toggled);
    connect(m_sql, &QPushButton::clicked, this, &StrategyRow::sqlRequested);
    setFindings({});
}

QCheckBox *StrategyRow::createBox(int place)
{
    auto *box = new QCheckBox(this);
    box->setObjectName(u"run"_s);
    box->setAccessibleName(tr("Run %1").arg(title()));
    box->setToolTip(toolTipText(m_strategy, place));
    box->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    return box;
}

QPushButton *StrategyRow::createSqlButton()
{
    auto *button = new QPushButton(tr("SQL"), this);
    button->setObjectName(u"sql"_s);
    button->setProperty("link", true);
    button->setStyleSheet(u"padding-right: 0"_s);
    button->setAccessibleName(tr("Show the SQL of %1").arg(title()));
    button->setToolTip(tr("Show the SQL of %1").arg(title().toHtmlEscaped()));
    return button;
}

void StrategyRow::setFindings(const Findings &findings)
{
    const Finding *finding = findings.of(m_strategy);
    m_summary = findings.summary(m_strategy);
    const QString details = findings.details(m_strategy);
    const QString meaning = finding
        ? tr("Found by running every order of the statements on the server. It is no proof for "
             "more clients or other rooms. It is forgotten when the file changes.")
        : tr("The page Explore runs every order of its statements, and says here what it found.");
    const QString lines = details.toHtmlEscaped().replace(u'\n', u"<br>"_s);
    m_finding->setToolTip(lines.isEmpty() ? u"<p>%1</p>"_s.arg(meaning)
                                          : u"<p>%1</p><p>%2</p>"_s.arg(lines, meaning));
    m_finding->setAccessibleName(tr("%1: %2").arg(title(), m_summary));
    m_finding->setAccessibleDescription(details);
    setRole(m_finding, roleOf(finding));
    elide();
}

bool StrategyRow::isChecked() const
{
    return m_box->isChecked();
}

void StrategyRow::setChecked(bool checked)
{
    m_box->setChecked(checked);
}

void StrategyRow::setColour(const QColor &colour, const QColor &outline)
{
    m_box->setIcon(swatch(colour, outline));
    m_box->setIconSize(QSize(12, 12));
}

void StrategyRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    elide();
}

void StrategyRow::elide()
{
    // The indicator, the colour and the gaps take about three times the height of the text.
    const int indent = 3 * fontMetrics().height();
    QString shown = fontMetrics().elidedText(title(), Qt::ElideRight, m_box->width() - indent);
    m_box->setText(shown.replace(u'&', u"&&"_s));
    m_finding->setIndent(indent - fontMetrics().height() / 3);
    m_finding->setText(
        m_finding->fontMetrics().elidedText(m_summary, Qt::ElideRight, width() - indent));
}

} // namespace lastroom
