// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArrayView>
#include <QSize>

namespace doctor::codex {

// Width and height as the first bytes of a PNG, JPEG, GIF or WebP image tell them; an empty size if they do not.
QSize imageSize(QByteArrayView bytes);

} // namespace doctor::codex
