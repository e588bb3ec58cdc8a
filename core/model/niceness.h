// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace lastroom {

/**
 * How far the private server steps back behind the rest of the program (nice(1)), and with it an
 * explorer, which waits for each of its answers: tens of its processes on a few processors would
 * otherwise keep the window from its turn for a tenth of a second and more.
 */
constexpr int serverNiceness = 8;

/**
 * How far the workers of a race step back, behind the server. Where both have the same weight, 32
 * workers on two processors book half as many rooms with statements that commit by themselves and
 * change one row, and up to a tenth more with transactions (`./bench --connections 32 throughput`).
 * Ten steps are a tenth of the weight (sched(7)).
 */
constexpr int workerNiceness = 18;

} // namespace lastroom
