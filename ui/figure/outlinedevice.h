// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPaintDevice>

#include <memory>

namespace lastroom {

/**
 * Paints on another device what is painted on it, and text as the outlines of its letters, so that
 * it looks the same where the font is missing. Without clips. \p target outlives it. Thread: GUI.
 */
class OutlineDevice : public QPaintDevice
{
public:
    explicit OutlineDevice(QPaintDevice &target);
    ~OutlineDevice() override;

    QPaintEngine *paintEngine() const override;

protected:
    int metric(PaintDeviceMetric metric) const override;

private:
    class Engine;

    QPaintDevice &m_target;
    std::unique_ptr<Engine> m_engine;
};

} // namespace lastroom
