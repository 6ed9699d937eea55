// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QString>

namespace doctor::probes {

// The beginning of what a zstd stream holds.
struct UnpackedHead {
    QByteArray bytes = {};   // no more than asked for
    bool isComplete = false; // it is all there is
    bool isStarved = false;  // the input ends before the frame does
    int error = 0;           // zstd's own number; 0 if nothing failed
};
UnpackedHead unpackHead(QByteArrayView packed, qsizetype most);

QString zstdErrorText(int error);
bool needsTooMuchMemory(int error); // more than we take for it, so that nothing is known of the content

} // namespace doctor::probes
