// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/privatekey.h"

#include "core/knownvalues.h"
#include "core/randomness.h"

namespace doctor {

namespace {

using std::string_view;

constexpr string_view opening = "-----BEGIN ";

size_t spaceAt(string_view text, size_t position)
{
    size_t i = position;
    while (i < text.size()) {
        const size_t size = text[i] == ' ' || text[i] == '\t' ? 1 : breakAt(text, i);
        if (size == 0)
            break;
        i += size;
    }
    return i - position;
}

// "Proc-Type: 4,ENCRYPTED"
size_t headerAt(string_view text, size_t position)
{
    constexpr size_t longestName = 32;
    constexpr size_t longestLine = 200;
    const size_t colon = text.substr(0, position + longestName).find(": ", position);
    if (colon == string_view::npos || text.substr(position, colon - position).find(' ') != string_view::npos)
        return 0;
    for (size_t end = colon; end < text.size() && end < colon + longestLine; ++end) {
        if (breakAt(text, end) > 0)
            return end - position;
    }
    return 0;
}

size_t pieceAt(string_view text, size_t position)
{
    size_t end = position;
    while (end < text.size() && (isTokenCharacter(text[end]) || text[end] == '='))
        ++end;
    return end - position;
}

// As far as there are lines of base64 and headers.
size_t endOfPieces(string_view text, size_t position)
{
    constexpr size_t shortestPiece = 16;
    size_t end = position;
    for (size_t i = position + spaceAt(text, position); i < text.size() && i < position + longestPrivateKey;) {
        const size_t header = headerAt(text, i);
        const size_t piece = header > 0 ? header : pieceAt(text, i);
        if (piece == 0)
            break;
        const size_t space = spaceAt(text, i + piece);
        // A short one may end the key, and is a word of what follows else.
        const bool isLast = i + piece + space >= text.size();
        if (header == 0 && piece < shortestPiece && !isLast)
            break;
        end = i + piece;
        i = end + space;
    }
    return end;
}

} // namespace

std::optional<std::pair<size_t, size_t>> privateKeyAt(string_view text, size_t position)
{
    constexpr string_view closing = "-----END ";
    constexpr string_view marker = "PRIVATE KEY";
    constexpr string_view dashes = "-----";
    constexpr size_t longestTitle = 48;
    const size_t begin = text.substr(0, position).rfind(opening);
    if (begin == string_view::npos || position - begin > longestTitle)
        return {};
    const size_t title = text.substr(0, position + longestTitle).find(dashes, position + marker.size());
    if (title == string_view::npos)
        return {};
    const size_t body = title + dashes.size();
    const string_view rest = text.substr(0, body + longestPrivateKey);
    const size_t last = rest.find(closing, body);
    if (last == string_view::npos || rest.find(opening, body) < last) {
        const size_t end = endOfPieces(text, body);
        return end > body ? std::optional(std::pair(begin, end)) : std::nullopt; // else it was only mentioned
    }
    const size_t end = rest.find(dashes, last + closing.size());
    return std::pair(begin, end == string_view::npos ? rest.size() : end + dashes.size());
}

} // namespace doctor
