// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/schedule/situation.h"
#include "ui/page/roomfields.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <optional>

class QPushButton;

namespace lastroom {

class ChoiceBox;

/**
 * What the Explore page puts into the tool bar: the buttons, and in what situation is explored.
 * Where there is little room its labels get shorter; no button and no value is ever cut.
 * Thread: GUI.
 */
class ExploreTools : public QWidget
{
    Q_OBJECT

public:
    static constexpr int ValueRole = Qt::UserRole + 1; ///< of a choice: it without its label

    explicit ExploreTools(QWidget *parent = nullptr);

    Situation situation() const;

    /** Schedules with more switches are left out; nothing: none is. */
    std::optional<int> mostSwitches() const;

    /** Values that cannot be chosen here stay as they are. */
    void set(const Situation &situation, const std::optional<int> &mostSwitches);

    /** What can be done now. */
    void setRunning(bool isRunning, bool isStopping);

    void setTheme(const Theme &theme);

    QSize sizeHint() const override; ///< with whole labels
    QSize minimumSizeHint() const override; ///< without labels

signals:
    void runRequested();
    void stopRequested();
    void changed(); ///< situation() or mostSwitches()

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    enum class Field { Clients, Bound };
    enum class Labels { Whole, Short, ShortWithoutIcons, None }; // ever narrower

    static QString labelOf(Field field, Labels labels);
    static RoomFields::Labels numberLabels(Labels labels);
    void fillBounds();
    void label();
    void fit();
    int widthOfLabels(Labels labels) const;
    int widthWith(Labels labels) const;

    QPushButton *m_run;
    QPushButton *m_stop;
    ChoiceBox *m_clients;
    RoomFields *m_numbers;
    ChoiceBox *m_bound;
    Theme m_theme;
    Labels m_labels = Labels::Whole;
};

} // namespace lastroom
