// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/result.h"
#include "core/record/evidencehtml.h"
#include "ui/figure/figure.h"

#include <memory>

namespace lastroom {

/** A figure for a page of evidence, whose title stands below it as text of the page. Thread: GUI.
 */
EvidencePicture evidencePicture(std::shared_ptr<const Figure> figure, const Receipt &receipt);

/** All of it or nothing. Errors: File. Any thread. */
Result<> writePage(const QString &path, const QByteArray &page);

} // namespace lastroom
