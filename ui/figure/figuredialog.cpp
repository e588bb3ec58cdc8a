// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/figure/figuredialog.h"

#include "ui/control/background.h"
#include "ui/control/messageline.h"
#include "ui/control/windowsize.h"
#include "ui/figure/figurefile.h"
#include "ui/figure/sheetview.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMimeData>
#include <QPushButton>

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

enum Size { Column, PageWide, Slide, Own };

QDoubleSpinBox *lengthBox(const QString &name, double value)
{
    auto *box = new QDoubleSpinBox;
    box->setObjectName(name);
    box->setRange(SheetSettings::leastWidth, SheetSettings::mostWidth);
    box->setDecimals(0);
    box->setSuffix(FigureDialog::tr(" mm"));
    box->setValue(value);
    return box;
}

template <typename T> T *named(T *widget, const QString &name)
{
    widget->setObjectName(name);
    return widget;
}

} // namespace

QMimeData *figureMimeData(const SourcedFigure &figure, const SheetSettings &settings)
{
    constexpr int times = 2;
    const DrawnSheet sheet(FigureSheet(figure.figure, settings), figure.receipt);
    auto *data = new QMimeData;
    data->setImageData(FigureFile::image(sheet, times));
    data->setData(u"image/svg+xml"_s, FigureFile::svg(sheet));
    return data;
}

FigureDialog::FigureDialog(Figures figures, int chosen, QWidget *parent)
    : QDialog(parent)
    , m_figures(std::move(figures))
    , m_what(named(new QComboBox, u"figureWhat"_s))
    , m_size(named(new QComboBox, u"figureSize"_s))
    , m_width(lengthBox(u"figureWidth"_s, SheetSettings::pageWidth))
    , m_height(lengthBox(u"figureHeight"_s, SheetSettings::slide.height()))
    , m_points(named(new QDoubleSpinBox, u"figurePoints"_s))
    , m_title(named(new QLineEdit, u"figureTitle"_s))
    , m_hasTitle(named(new QCheckBox(tr("&Title")), u"figureHasTitle"_s))
    , m_hasCaption(named(new QCheckBox(tr("&Caption")), u"figureHasCaption"_s))
    , m_caption(named(new QLineEdit, u"figureCaption"_s))
    , m_isDark(named(new QCheckBox(tr("&Dark")), u"figureDark"_s))
    , m_times(named(new QComboBox, u"figureTimes"_s))
    , m_isOutlined(named(new QCheckBox(tr("Text as &outlines (SVG)")), u"figureOutlines"_s))
    , m_note(named(new QLabel, u"figureNote"_s))
    , m_view(new SheetView)
    , m_message(new MessageLine)
{
    setObjectName(u"figureDialog"_s);
    setWindowTitle(tr("Save a figure"));
    for (const SourcedFigure &each : std::as_const(m_figures))
        m_what->addItem(each.figure->title());
    m_what->setCurrentIndex(chosen);
    m_size->addItems({tr("Column, 88 mm wide"), tr("Page, 180 mm wide"), tr("Slide, 16:9"),
                      tr("Width and height")});
    m_size->setCurrentIndex(PageWide);
    m_points->setRange(SheetSettings::leastPoints, SheetSettings::mostPoints);
    m_points->setDecimals(1);
    m_points->setSuffix(tr(" pt"));
    m_points->setValue(SheetSettings().points);
    m_hasTitle->setChecked(true);
    m_hasCaption->setChecked(true);
    for (int times = 1; times <= FigureFile::mostTimes; ++times)
        m_times->addItem(tr("%1 ×").arg(times));
    m_times->setCurrentIndex(1);
    m_note->setWordWrap(true);
    m_note->setProperty("role", u"muted"_s);
    layOut();
    connectParts();
    chooseSize();
}

void FigureDialog::layOut()
{
    auto *form = new QFormLayout;
    form->addRow(tr("&Figure:"), m_what);
    form->addRow(tr("&Page:"), m_size);
    form->addRow(tr("&Width:"), m_width);
    form->addRow(tr("&Height:"), m_height);
    form->addRow(tr("Te&xt:"), m_points);
    form->addRow(m_hasTitle, m_title);
    form->addRow(m_hasCaption, m_caption);
    form->addRow(tr("P&ixels (PNG):"), m_times);
    form->addRow(QString(), m_isDark);
    form->addRow(QString(), m_isOutlined);
    m_isOutlined->setToolTip(
        tr("Looks the same where the font is missing, and cannot be searched"));
    form->addRow(m_note);
    m_title->setAccessibleName(tr("Title"));
    m_caption->setAccessibleName(tr("Caption"));
    m_caption->setPlaceholderText(tr("where it comes from"));
    auto *left = new QVBoxLayout;
    left->addLayout(form);
    left->addStretch(1);
    auto *both = new QHBoxLayout;
    both->addLayout(left);
    both->addWidget(m_view, 1);
    auto *buttons = new QDialogButtonBox;
    auto *save = buttons->addButton(tr("&Save as…"), QDialogButtonBox::ActionRole);
    save->setObjectName(u"figureSave"_s);
    save->setProperty("primary", true);
    save->setDefault(true);
    auto *copy = buttons->addButton(tr("Cop&y"), QDialogButtonBox::ActionRole);
    copy->setObjectName(u"figureCopy"_s);
    copy->setToolTip(tr("As a picture, and as SVG for programs that take that"));
    buttons->addButton(QDialogButtonBox::Close)->setIcon({});
    connect(save, &QPushButton::clicked, this, &FigureDialog::chooseFile);
    connect(copy, &QPushButton::clicked, this, &FigureDialog::copy);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addLayout(both, 1);
    column->addWidget(m_message);
    column->addWidget(buttons);
    const int em = fontMetrics().height();
    resizeWithinScreen(*this, {em * 64, em * 34});
}

void FigureDialog::connectParts()
{
    connect(this, &FigureDialog::failed, this,
            [this](const Error &error) { m_message->say(error.sentence()); });
    connect(m_what, &QComboBox::currentIndexChanged, this, &FigureDialog::showSheet);
    connect(m_size, &QComboBox::currentIndexChanged, this, &FigureDialog::chooseSize);
    for (QDoubleSpinBox *box : {m_width, m_height, m_points})
        connect(box, &QDoubleSpinBox::valueChanged, this, &FigureDialog::showSheet);
    for (QLineEdit *edit : {m_title, m_caption})
        connect(edit, &QLineEdit::textChanged, this, &FigureDialog::showSheet);
    for (QCheckBox *box : {m_hasTitle, m_hasCaption, m_isDark})
        connect(box, &QCheckBox::toggled, this, &FigureDialog::showSheet);
}

/** The text is as large as it is read on such a page. */
void FigureDialog::chooseSize()
{
    constexpr double slidePoints = 16;
    const bool isSlide = m_size->currentIndex() == Slide;
    m_width->setEnabled(m_size->currentIndex() == Own);
    m_height->setEnabled(m_size->currentIndex() == Own);
    if (m_size->currentIndex() != Own) {
        m_width->setValue(m_size->currentIndex() == Column ? SheetSettings::columnWidth
                              : isSlide                    ? SheetSettings::slide.width()
                                                           : SheetSettings::pageWidth);
        m_points->setValue(isSlide ? slidePoints : SheetSettings().points);
    }
    showSheet();
}

const SourcedFigure &FigureDialog::chosen() const
{
    return m_figures.at(m_what->currentIndex());
}

SheetSettings FigureDialog::settings() const
{
    SheetSettings settings;
    settings.width = m_width->value();
    if (m_size->currentIndex() == Slide) {
        settings.width = SheetSettings::slide.width();
        settings.height = SheetSettings::slide.height();
    } else if (m_size->currentIndex() == Own) {
        settings.height = m_height->value();
    }
    settings.points = m_points->value();
    settings.theme = (m_isDark->isChecked() ? Theme::dark() : Theme::light()).name;
    if (!m_hasTitle->isChecked())
        settings.title = QString();
    else if (!m_title->text().isEmpty())
        settings.title = m_title->text();
    if (m_hasCaption->isChecked())
        settings.caption
            = m_caption->text().isEmpty() ? chosen().receipt.caption() : m_caption->text();
    return settings;
}

void FigureDialog::showSheet()
{
    m_title->setPlaceholderText(chosen().figure->title());
    m_title->setEnabled(m_hasTitle->isChecked());
    m_caption->setEnabled(m_hasCaption->isChecked());
    const auto sheet = std::make_shared<const FigureSheet>(chosen().figure, settings());
    const QSizeF size = sheet->millimetres();
    const QLocale locale;
    QString note
        = tr("%1 × %2 mm")
              .arg(locale.toString(size.width(), 'f', 0), locale.toString(size.height(), 'f', 0));
    if (sheet->points() < m_points->value() - 0.05)
        note += tr("; text of %1 pt, as a larger one has no room on this page")
                    .arg(locale.toString(sheet->points(), 'f', 1));
    m_note->setText(note);
    m_view->setSheet(sheet);
}

void FigureDialog::saveTo(const QString &path)
{
    setEnabled(false);
    const FigureFile::Settings file{m_times->currentIndex() + 1,
                                    m_isOutlined->isChecked() ? Drawing::Lettering::Outlines
                                                              : Drawing::Lettering::Text};
    const DrawnSheet sheet(FigureSheet(chosen().figure, settings()), chosen().receipt);
    inBackground(
        this, [path, sheet, file] { return FigureFile::write(path, sheet, file); },
        [this](const Result<> &written) {
            setEnabled(true);
            if (written)
                emit saved();
            else
                emit failed(written.error());
        });
}

void FigureDialog::copy() const
{
    QGuiApplication::clipboard()->setMimeData(figureMimeData(chosen(), settings()));
}

void FigureDialog::chooseFile()
{
    QFileDialog dialog(this, tr("Save a figure"), chosen().figure->name(),
                       tr("SVG (*.svg);;PDF (*.pdf);;PNG (*.png);;CSV, the figures (*.csv)"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(u"svg"_s);
    connect(&dialog, &QFileDialog::filterSelected, &dialog, [&dialog](const QString &filter) {
        dialog.setDefaultSuffix(filter.section(u"*."_s, 1).chopped(1));
    });
    if (dialog.exec() != Accepted)
        return;
    // Only when it is there: what failed is said, and can be tried again.
    connect(this, &FigureDialog::saved, this, &QDialog::accept, Qt::UniqueConnection);
    saveTo(dialog.selectedFiles().constFirst());
}

} // namespace lastroom
