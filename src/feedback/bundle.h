// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "feedback/draft.h"

namespace doctor::feedback {

// A tar.gz with the same bytes as would be sent, one file each, and a README that says what they are: for a machine
// that cannot or may not send.
QByteArray bundleOf(const Draft &draft);
QString bundleFileName(const Draft &draft); // a proposal: "codex-doctor-feedback-44b74d5a.tar.gz"

enum class Existing { Kept, Replaced };

// Writes it whole or not at all, readable by this user alone. Blocks: workers only.
struct SavedBundle {
    QString path = {};
    qint64 bytes = 0;
    Message errorText = {}; // why it was not saved
    bool isThere = false;   // because there is such a file already
};
SavedBundle saveBundle(const Draft &draft, const QString &path, Existing existing);

} // namespace doctor::feedback
