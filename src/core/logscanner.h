// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/knownvalues.h"
#include "core/literalfinder.h"
#include "core/surroundings.h"

#include <string_view>
#include <utility>
#include <vector>

namespace doctor {

// A part of a log that must not leave the process.
struct LogSpan {
    enum class What { Known, Form, Random, Home, User };
    // From so many bytes on, what looks random is no token: an image, or what a provider encrypted.
    static constexpr size_t bulk = 1024;

    size_t begin = 0;
    size_t end = 0;
    What what = What::Known;
    size_t form = 0;    // the place of its kind
    QString value = {}; // that is known
    QString kind = {};  // of the known value

    size_t size() const { return end - begin; }
};

// Looks through a piece of a log with all three nets: known values, kinds of secrets, what looks random; and for names
// in paths. A quick look finds the few places that are worth a closer one. Linear.
class LogScanner
{
public:
    LogScanner(const QHash<QString, QString> &secrets, const RunOptions &options);

    // By position, none over another.
    std::vector<LogSpan> spans(std::string_view text) const;

    // No secret that begins this long before the end of a text is judged by a part of it.
    size_t longest() const;

private:
    enum class Condition { None, Assigned, Option };
    // What a text that was found may be the beginning of.
    struct Hint {
        size_t size = 0;
        bool isKnown = false;
        bool isHome = false;
        bool isUser = false;
        bool isUserFolder = false;
        std::vector<std::pair<size_t, Condition>> kinds = {};
    };
    struct Scan;

    Hint &hint(const std::string &literal, LiteralFinder::Before before = LiteralFinder::Before::Token);
    void addKinds();
    void addPaths(const RunOptions &options);

    KnownValues m_known;
    LiteralFinder m_finder = {};
    std::vector<Hint> m_hints = {};
};

} // namespace doctor
