// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "codex/imagesize.h"

namespace doctor::codex {

namespace {

int byteAt(QByteArrayView bytes, qsizetype index)
{
    return static_cast<unsigned char>(bytes[index]);
}

int big16(QByteArrayView bytes, qsizetype index)
{
    return (byteAt(bytes, index) << 8) | byteAt(bytes, index + 1);
}

int little16(QByteArrayView bytes, qsizetype index)
{
    return byteAt(bytes, index) | (byteAt(bytes, index + 1) << 8);
}

QSize pngSize(QByteArrayView bytes)
{
    constexpr qsizetype header = 24;
    constexpr int largest = 1 << 30;
    if (bytes.size() < header || bytes.sliced(12, 4) != "IHDR")
        return {};
    const auto big32 = [&](qsizetype index) {
        return (static_cast<qint64>(big16(bytes, index)) << 16) | big16(bytes, index + 2);
    };
    const qint64 width = big32(16);
    const qint64 height = big32(20);
    return width > largest || height > largest ? QSize() : QSize(static_cast<int>(width), static_cast<int>(height));
}

QSize gifSize(QByteArrayView bytes)
{
    constexpr qsizetype header = 10;
    return bytes.size() < header ? QSize() : QSize(little16(bytes, 6), little16(bytes, 8));
}

// One of the three forms of WebP: lossy, lossless, extended.
QSize webpSize(QByteArrayView bytes)
{
    constexpr qsizetype header = 30;
    if (bytes.size() < header || bytes.sliced(8, 4) != "WEBP")
        return {};
    const QByteArrayView form = bytes.sliced(12, 4);
    if (form == "VP8 ")
        return {little16(bytes, 26) & 0x3fff, little16(bytes, 28) & 0x3fff};
    if (form == "VP8L") {
        const int low = little16(bytes, 21);
        const int high = little16(bytes, 23);
        return {(low & 0x3fff) + 1, ((low >> 14) | ((high & 0xfff) << 2)) + 1};
    }
    if (form == "VP8X")
        return {(little16(bytes, 24) | (byteAt(bytes, 26) << 16)) + 1,
                (little16(bytes, 27) | (byteAt(bytes, 29) << 16)) + 1};
    return {};
}

// Segment by segment to the one that begins the frame.
QSize jpegSize(QByteArrayView bytes)
{
    constexpr qsizetype frameHeader = 9;
    qsizetype at = 2;
    while (at + frameHeader <= bytes.size() && byteAt(bytes, at) == 0xff) {
        const int marker = byteAt(bytes, at + 1);
        if (marker == 0xff) { // a filler
            ++at;
            continue;
        }
        const bool isFrame = marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
        if (isFrame)
            return {big16(bytes, at + 7), big16(bytes, at + 5)};
        at += 2 + big16(bytes, at + 2);
    }
    return {};
}

} // namespace

QSize imageSize(QByteArrayView bytes)
{
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return pngSize(bytes);
    if (bytes.startsWith("\xff\xd8"))
        return jpegSize(bytes);
    if (bytes.startsWith("GIF87a") || bytes.startsWith("GIF89a"))
        return gifSize(bytes);
    if (bytes.startsWith("RIFF"))
        return webpSize(bytes);
    return {};
}

} // namespace doctor::codex
