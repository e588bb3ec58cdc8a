// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QScrollArea>

namespace lastroom {

class SchedulePicture;

/** Scrolls a picture sideways, where it has more columns than there is room; never cuts its height.
 * Thread: GUI. */
class PictureArea : public QScrollArea
{
    Q_OBJECT

public:
    /** Becomes the parent of \p picture. */
    explicit PictureArea(SchedulePicture *picture, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    int barHeight() const;
};

} // namespace lastroom
