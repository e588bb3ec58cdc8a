// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/race/connectiontimes.h"
#include "ui/accessible/tablesource.h"
#include "ui/theme/theme.h"

#include <QImage>
#include <QWidget>

namespace lastroom {

/**
 * Where the time of each connection of a race went: a strip each, coloured by what took most of the
 * time, and at the moment that is shown who has the row that others wait for. Thread: GUI.
 */
class ConnectionStrips : public QWidget, public TableSource
{
    Q_OBJECT

public:
    explicit ConnectionStrips(QWidget *parent = nullptr);

    /** The connections of a race of \p ways, over the time from 0 to \p length. Outlived by
     * \p recording or the next call; null shows nothing. */
    void setRecording(const Recording *recording, const QList<Strategy> &ways, RaceTime length);

    /** The moment that is shown elsewhere. */
    void setTime(RaceTime time);

    void setTheme(const Theme &theme);

    /** "waiting for a lock", … */
    static QString nameOf(Activity activity);

    /** How it is drawn, a few pixels large: to be enlarged for a legend. */
    QImage sampleOf(Activity activity) const;

    QList<QStringList> figures() const override;
    QString description() const override;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    double labelWidth() const;
    double rowHeight() const;
    QRectF plot() const;
    void arrange();
    QColor colourOf(Activity activity) const;
    QColor colourAt(Activity activity, int column, int line) const;
    void paintPicture();
    void paintHolders(QPainter &painter) const;
    QStringList heldBy(int connection) const;
    QString sharesText(const ActivityShares &shares) const;

    Theme m_theme;
    const Recording *m_recording = nullptr;
    QList<Strategy> m_ways;
    RaceTime m_length = 0;
    RaceTime m_time = 0;
    std::optional<ConnectionTimes> m_times;
    QImage m_picture; ///< a pixel a column, a few a connection
};

} // namespace lastroom
