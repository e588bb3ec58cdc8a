// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/record/receipt.h"
#include "ui/figure/figuresheet.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QMimeData;

namespace lastroom {

class MessageLine;
class SheetView;

/** A figure and where it comes from. A value. */
struct SourcedFigure
{
    std::shared_ptr<const Figure> figure;
    Receipt receipt;
};

/** A figure for the clipboard: as a picture, and as SVG for those who take that. The caller owns
 * it. Thread: GUI. */
QMimeData *figureMimeData(const SourcedFigure &figure, const SheetSettings &settings);

/** Chooses a figure, its page and its file, and shows what will be saved. Thread: GUI. */
class FigureDialog : public QDialog
{
    Q_OBJECT

public:
    using Figures = QList<SourcedFigure>;

    /** \p figures at least one; \p chosen the place of the one that is shown first. */
    FigureDialog(Figures figures, int chosen, QWidget *parent = nullptr);

    SheetSettings settings() const;

    /** As a file of the kind that \p path ends with, without holding the window up; ends with
     * saved() or failed(). */
    void saveTo(const QString &path);

    void copy() const;

signals:
    void saved(); ///< all of it is in the file
    void failed(const lastroom::Error &error); ///< the file; it is said in the dialog

private:
    void layOut();
    void connectParts();
    void chooseSize();
    void showSheet();
    void chooseFile();
    const SourcedFigure &chosen() const;

    Figures m_figures;
    QComboBox *m_what;
    QComboBox *m_size;
    QDoubleSpinBox *m_width;
    QDoubleSpinBox *m_height;
    QDoubleSpinBox *m_points;
    QLineEdit *m_title;
    QCheckBox *m_hasTitle;
    QCheckBox *m_hasCaption;
    QLineEdit *m_caption;
    QCheckBox *m_isDark;
    QComboBox *m_times;
    QCheckBox *m_isOutlined;
    QLabel *m_note;
    SheetView *m_view;
    MessageLine *m_message;
};

} // namespace lastroom
