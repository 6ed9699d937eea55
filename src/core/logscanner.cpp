// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/logscanner.h"

#include "core/hintplace.h"
#include "core/privatekey.h"
#include "core/randomness.h"
#include "core/secretforms.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace doctor {

namespace {

using std::string_view;

constexpr size_t none = string_view::npos;
constexpr size_t shortestAfter = size_t{1} * 1024; // of a line, behind it; enough for most
constexpr size_t longestAfter = size_t{8} * 1024;

bool isRandom(const LogSpan &span)
{
    return span.what == LogSpan::What::Random;
}

bool joins(string_view text, const LogSpan &first, const LogSpan &second)
{
    return second.begin < first.end
           || (isRandom(first) && isRandom(second) && first.end + breakAt(text, first.end) == second.begin);
}

// Whether a part should be named after one of two reasons rather than after the other.
bool tellsMore(const LogSpan &one, const LogSpan &other)
{
    if (isRandom(one) != isRandom(other))
        return isRandom(other) ? other.size() < LogSpan::bulk : one.size() >= LogSpan::bulk;
    return one.size() != other.size() ? one.size() > other.size() : one.what < other.what;
}

} // namespace

// One look through one text.
struct LogScanner::Scan {
    const LogScanner &rules;
    string_view text;
    std::vector<LogSpan> spans = {};
    std::vector<std::pair<size_t, size_t>> done = {}; // where each kind was looked for last
    size_t knownDone = 0;

    void everything();
    void atHint(size_t position, const Hint &hint);
    void known(size_t position);
    void kind(size_t position, size_t place);
    size_t lookFor(size_t place, size_t from, size_t to);
    void privateKey(size_t position);
    void home(size_t begin, size_t end);
    void user(size_t begin, size_t end);
    void userFolder(size_t begin, size_t end);
    void atBreaks();
    void atBreak(size_t begin);
    void random(size_t begin, size_t end);
    std::vector<LogSpan> joined();
};

LogScanner::LogScanner(const QHash<QString, QString> &secrets, const RunOptions &options) : m_known(secrets)
{
    addKinds();
    for (const std::string &beginning : m_known.beginnings())
        hint(beginning).isKnown = true;
    addPaths(options);
}

LogScanner::Hint &LogScanner::hint(const std::string &literal)
{
    const auto number = static_cast<size_t>(m_finder.add(literal));
    if (number >= m_hints.size())
        m_hints.resize(number + 1);
    m_hints[number].size = literal.size();
    return m_hints[number];
}

void LogScanner::addKinds()
{
    const auto &forms = SecretForms::instance().all();
    for (size_t place = 0; place < forms.size(); ++place) {
        for (const QString &text : QString::fromUtf8(forms[place].kind().hints).split(u'|')) {
            std::string literal = text.toStdString();
            Condition condition = Condition::None;
            if (literal.front() == '*') {
                literal.erase(0, 1);
                condition = Condition::Anywhere;
            } else if (literal.size() > 1 && (literal.back() == '=' || literal.back() == ' ')) {
                condition = literal.back() == '=' ? Condition::Assigned : Condition::Option;
                literal.pop_back();
            }
            Hint &known = hint(literal);
            known.kinds.emplace_back(place, condition);
            known.isWord = known.isWord || condition == Condition::Assigned || condition == Condition::Option;
        }
    }
}

void LogScanner::addPaths(const RunOptions &options)
{
    QString home = options.homeDirectory;
    if (home.size() > 2) {
        hint(home.toStdString()).isHome = true;
        hint(home.replace(u'\\', "\\\\"_L1).toStdString()).isHome = true;
    }
    for (const char *folder : {"/home/", "/Users/", ":\\Users\\", ":\\\\Users\\\\"})
        hint(folder).isUserFolder = true;
    if (options.userName.size() > 2 && options.userName != "root"_L1)
        hint(options.userName.toStdString()).isUser = true;
}

size_t LogScanner::longest() const
{
    constexpr size_t breaks = 4; // a value that is wrapped is so many times as long at most
    return std::max({longestPrivateKey, longestAfter, m_known.longest() * breaks}) + longestBefore;
}

std::vector<LogSpan> LogScanner::spans(string_view text) const
{
    Scan scan{*this, text};
    scan.done.resize(SecretForms::instance().all().size());
    scan.everything();
    return scan.joined();
}

void LogScanner::Scan::everything()
{
    rules.m_finder.each(
        text, [this](size_t position, int number) { atHint(position, rules.m_hints[static_cast<size_t>(number)]); });
    if (rules.m_known.longest() > 0)
        atBreaks();
    eachLongRun(text, [this](size_t begin, size_t end) { random(begin, end); });
}

void LogScanner::Scan::atHint(size_t position, const Hint &hint)
{
    const size_t end = position + hint.size;
    if (hint.isKnown && position >= knownDone)
        known(position);
    if (hint.size == 1 && !isWorthALook(text, position))
        return;
    const bool begins = !isWordCharacter(text[position]) || isWordStart(text, position);
    const bool isWord = hint.isWord && !hint.kinds.empty();
    const bool assigned = isWord && isAssigned(text, end);
    const bool option = isWord && isOption(text, position, end);
    for (const auto &[place, condition] : hint.kinds) {
        const bool fits = condition == Condition::None       ? begins
                          : condition == Condition::Assigned ? assigned
                                                             : condition == Condition::Anywhere || option;
        if (fits)
            kind(position, place);
    }
    if (hint.isHome)
        home(position, end);
    if (hint.isUser)
        user(position, end);
    if (hint.isUserFolder)
        userFolder(position, end);
}

void LogScanner::Scan::known(size_t position)
{
    const auto found = rules.m_known.at(text, position);
    if (!found)
        return;
    spans.push_back({position, found->end, LogSpan::What::Known, found->place});
    knownDone = std::max(knownDone, found->end);
}

// Looks at the line around a hint, as far as it is not too long.
void LogScanner::Scan::kind(size_t position, size_t place)
{
    auto &[doneFrom, doneTo] = done[place];
    if (position >= doneFrom && position < doneTo)
        return;
    if (place == 0) // what goes over many lines
        return privateKey(position);
    const size_t first = position > longestBefore ? position - longestBefore : 0;
    const size_t before = text.substr(first, position - first).rfind('\n');
    const size_t from = before == none ? first : first + before + 1;
    size_t to = from;
    bool isCut = true;
    // Mostly the beginning of a long line tells; else more of it has to be looked at.
    for (size_t after = shortestAfter; isCut && after <= longestAfter; after *= longestAfter / shortestAfter) {
        const size_t limit = std::min(text.size(), position + after);
        to = std::min(limit, text.substr(0, limit).find('\n', position));
        const size_t known = spans.size();
        const size_t last = lookFor(place, from, to);
        const bool isWhole = to < limit || limit == text.size();
        isCut = !isWhole && (last <= position || last == to);
        if (isCut && after < longestAfter)
            spans.resize(known);
    }
    doneFrom = from;
    doneTo = to < text.size() && text[to] != '\n' ? std::max(position + 1, to - longestBefore) : to;
}

// Returns where what was found last ends.
size_t LogScanner::Scan::lookFor(size_t place, size_t from, size_t to)
{
    return SecretForms::instance().at(place).each(text, from, to, [&](size_t begin, size_t end) {
        // A secret that goes on behind the part that was looked at.
        while (end == to && end < text.size() && string_view(" \t\r\n\"'\\").find(text[end]) == none)
            ++end;
        spans.push_back({begin, end, LogSpan::What::Form, place});
    });
}

void LogScanner::Scan::privateKey(size_t position)
{
    const auto key = privateKeyAt(text, position);
    if (!key)
        return;
    spans.push_back({key->first, key->second, LogSpan::What::Form});
    done[0] = *key;
}

void LogScanner::Scan::home(size_t begin, size_t end)
{
    if (isStart(text, begin, ".~") && isEnd(text, end))
        spans.push_back({begin, end, LogSpan::What::Home});
}

void LogScanner::Scan::user(size_t begin, size_t end)
{
    if (isStart(text, begin, ".") && isEnd(text, end))
        spans.push_back({begin, end, LogSpan::What::User});
}

// At the beginning of a path only: "home" is a name as any other further down.
void LogScanner::Scan::userFolder(size_t begin, size_t end)
{
    constexpr size_t mount = 6; // "/mnt/c"
    size_t first = begin;
    if (text[begin] == ':')
        first -= begin > 0 ? 1 : 0;
    else if (begin >= mount && text.substr(begin - mount, mount - 1) == "/mnt/")
        first -= mount;
    if (!isStart(text, first, ".~>/"))
        return;
    const size_t last = std::min(text.find_first_of("/\\ \t\r\n:\"'<>", end), text.size());
    if (last > end)
        spans.push_back({end, last, LogSpan::What::User});
}

// Values of which the first characters are on one line and the rest is on the next.
void LogScanner::Scan::atBreaks()
{
    for (size_t i = text.find('\n'); i != none; i = text.find('\n', i + 1))
        atBreak(i > 0 && text[i - 1] == '\r' ? i - 1 : i);
    for (size_t i = text.find('\\'); i != none; i = text.find('\\', i + 1)) {
        if (i == 0 || text[i - 1] != '\\')
            atBreak(i);
    }
}

void LogScanner::Scan::atBreak(size_t begin)
{
    constexpr size_t width = 4;
    const size_t size = breakAt(text, begin);
    if (size == 0)
        return;
    for (size_t ahead = 1; ahead < width && ahead <= begin; ++ahead) {
        const size_t first = begin - ahead;
        std::string four(text.substr(first, ahead));
        four += text.substr(begin + size, width - ahead);
        rules.m_finder.at(four, 0, [&](size_t, int number) {
            if (rules.m_hints[static_cast<size_t>(number)].isKnown)
                known(first);
        });
    }
}

void LogScanner::Scan::random(size_t begin, size_t end)
{
    constexpr size_t name = 64;
    constexpr size_t padding = 2;
    if (begin > 0 && text[begin - 1] == '\\' && string_view("nrt").find(text[begin]) != none)
        ++begin; // an escaped line break
    const size_t first = begin > name ? begin - name : 0;
    if (!looksSecret(text.substr(begin, end - begin), text.substr(first, begin - first)))
        return;
    for (size_t i = 0; i < padding && end < text.size() && text[end] == '='; ++i)
        ++end;
    spans.push_back({begin, end, LogSpan::What::Random});
}

// Makes one of those that overlap, and of random ones that a line break divides.
std::vector<LogSpan> LogScanner::Scan::joined()
{
    std::ranges::sort(spans, {}, &LogSpan::begin);
    std::vector<LogSpan> result;
    for (const LogSpan &span : spans) {
        if (result.empty() || !joins(text, result.back(), span)) {
            result.push_back(span);
            continue;
        }
        const size_t begin = result.back().begin;
        const size_t end = std::max(result.back().end, span.end);
        if (tellsMore(span, result.back()))
            result.back() = span;
        result.back().begin = begin;
        result.back().end = end;
    }
    return result;
}

} // namespace doctor
