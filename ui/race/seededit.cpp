// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/race/seededit.h"

#include "ui/race/seedvalidator.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QRandomGenerator>
#include <QToolButton>

namespace lastroom {

using namespace Qt::StringLiterals;

/** A die that shows five, drawn instead of written because few fonts have one. */
static QIcon dieIcon(const QColor &colour)
{
    constexpr int size = 64;
    QPixmap picture(size, size);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 5));
    painter.drawRoundedRect(QRectF(6, 6, 52, 52), 12, 12);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    for (const QPointF place :
         {QPointF(20, 20), QPointF(44, 20), QPointF(32, 32), QPointF(20, 44), QPointF(44, 44)})
        painter.drawEllipse(place, 5, 5);
    return QIcon(picture);
}

SeedEdit::SeedEdit(QWidget *parent)
    : QWidget(parent)
    , m_edit(new QLineEdit(this))
    , m_die(new QToolButton(this))
{
    m_edit->setObjectName(u"seed"_s);
    m_edit->setValidator(new SeedValidator(m_edit));
    m_edit->setAlignment(Qt::AlignRight);
    m_edit->setAccessibleName(tr("Random seed"));
    m_edit->setMinimumWidth(fontMetrics().averageCharWidth() * 4);
    m_die->setObjectName(u"newSeed"_s);
    m_die->setAccessibleName(tr("New random seed"));
    m_die->setStyleSheet(u"padding: 0.1em 0.2em"_s);
    m_die->setToolTip(tr("Throw another seed"));
    m_die->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setFocusProxy(m_edit);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    layout->addWidget(m_edit);
    layout->addWidget(m_die);

    connect(m_edit, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (const auto seed = SeedValidator::seed(text); seed && !text.isEmpty())
            m_seed = *seed;
        emit changed();
    });
    connect(m_edit, &QLineEdit::editingFinished, this, &SeedEdit::left);
    // Qt says nothing of the kind of a field that is left empty.
    m_edit->installEventFilter(this);
    connect(m_die, &QToolButton::clicked, this, &SeedEdit::throwDie);
    setSeed(m_seed);
    setTheme(Theme::light());
}

void SeedEdit::setSeed(quint64 seed)
{
    m_edit->setText(QString::number(seed));
}

bool SeedEdit::isComplete() const
{
    return m_edit->hasAcceptableInput();
}

void SeedEdit::throwDie()
{
    setSeed(QRandomGenerator::global()->bounded(1'000'000U));
}

bool SeedEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::FocusOut)
        emit left();
    return QWidget::eventFilter(watched, event);
}

void SeedEdit::setTheme(const Theme &theme)
{
    m_die->setIcon(dieIcon(theme.mutedText));
}

} // namespace lastroom
