// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "codex/jsonscalar.h"

#include <QByteArray>

#include <algorithm>

namespace doctor::codex {

namespace {

const char *pastDigits(const char *at, const char *end)
{
    return std::find_if_not(at, end, [](char c) { return c >= '0' && c <= '9'; });
}

bool isNumber(QByteArrayView text)
{
    const char *at = text.begin();
    const char *const end = text.end();
    if (at < end && *at == '-')
        ++at;
    const char *digits = at;
    at = pastDigits(at, end);
    if (at == digits || (*digits == '0' && at > digits + 1))
        return false;
    if (at < end && *at == '.') {
        digits = ++at;
        at = pastDigits(at, end);
        if (at == digits)
            return false;
    }
    if (at < end && (*at == 'e' || *at == 'E')) {
        ++at;
        if (at < end && (*at == '+' || *at == '-'))
            ++at;
        digits = at;
        at = pastDigits(at, end);
        if (at == digits)
            return false;
    }
    return at == end;
}

} // namespace

bool isScalar(QByteArrayView text)
{
    return isNumber(text) || text == "true" || text == "false" || text == "null";
}

// A digit makes a number of any that is unfinished.
bool isScalarBegin(QByteArrayView text)
{
    const auto begins = [text](QByteArrayView word) { return word.startsWith(text); };
    return begins("true") || begins("false") || begins("null") || isNumber(text.toByteArray() + '0');
}

} // namespace doctor::codex
