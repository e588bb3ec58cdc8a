// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/program.h"

#include <memory>

/** A test that runs the program, each time from nothing, and looks that it left nothing behind. */
class ProgramTest : public QObject
{
    Q_OBJECT

protected:
    std::unique_ptr<Program> m_program;

private slots:

    void init()
    {
        failOnAnyWarning();
        m_program = std::make_unique<Program>();
    }

    /** No server, no folder. */
    void cleanup()
    {
        if (m_program)
            QVERIFY(m_program->leftNothing());
        m_program.reset();
    }
};
