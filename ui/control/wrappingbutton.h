// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPushButton>

class QLabel;

namespace lastroom {

/** A button whose text is a sentence: it takes as many lines as it needs. Thread: GUI. */
class WrappingButton : public QPushButton
{
    Q_OBJECT

public:
    explicit WrappingButton(QWidget *parent = nullptr);

    void setSentence(const QString &sentence);

    QString sentence() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

private:
    QLabel *m_label;
};

} // namespace lastroom
