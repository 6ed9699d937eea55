// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "gui/figures/ladder.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace doctor {

namespace {

constexpr QLatin1StringView directMark = "without the proxy, "_L1;
constexpr qsizetype mostWays = 24; // a report of the outside may have any number
constexpr qsizetype mostHops = 12;

struct Line {
    QString hop = {};
    QString text = {};
    bool isDirect = false;
};

Line lineOf(QString value)
{
    const bool isDirect = value.startsWith(directMark);
    if (isDirect)
        value.remove(0, directMark.size());
    const qsizetype colon = value.indexOf(": "_L1);
    return colon > 0 ? Line{value.left(colon), value.mid(colon + 2), isDirect} : Line{};
}

struct Group {
    QString label = {};
    QList<Line> lines = {};
};

// The lines of every label that tells of a name looked up or a connection tried.
QList<Group> groupsIn(const Outcome &outcome)
{
    QList<Group> groups;
    QHash<QString, qsizetype> places;
    for (const Detail &detail : outcome.details) {
        const Line line = lineOf(detail.value);
        if (line.hop.isEmpty())
            continue;
        if (!places.contains(detail.label)) {
            places.insert(detail.label, groups.size());
            groups.append({.label = detail.label});
        }
        groups[places.value(detail.label)].lines.append(line);
    }
    groups.removeIf([](const Group &group) {
        return std::ranges::none_of(group.lines,
                                    [](const Line &line) { return line.hop == "lookup"_L1 || line.hop == "TCP"_L1; });
    });
    return groups.mid(0, mostWays);
}

// The last time that a text tells; of several connections that of the one which came about.
std::optional<std::chrono::microseconds> timeIn(const QString &text)
{
    static const QRegularExpression connected(uR"(connected after (\d{1,9}(?:\.\d{1,3})?) (ms|s)\b)"_s);
    static const QRegularExpression any(uR"((?:after |\()(\d{1,9}(?:\.\d{1,3})?) (ms|s)\b)"_s);
    const QRegularExpressionMatch first = connected.match(text);
    std::optional<std::chrono::microseconds> time;
    for (auto matches = (first.hasMatch() ? connected : any).globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const double factor = match.capturedView(2) == u"s" ? 1e6 : 1e3;
        const std::chrono::microseconds one(std::llround(match.captured(1).toDouble() * factor));
        time = std::max(time.value_or(one), one);
    }
    return time;
}

// "http://127.0.0.1:3128 by HTTPS_PROXY (.env:2): HTTP 200 OK after 1.0 ms": what stands before and after the source.
std::pair<QString, QString> splitProxy(const QString &text)
{
    const qsizetype by = text.indexOf(" by "_L1);
    const qsizetype said = text.indexOf("): "_L1, by);
    if (by <= 0)
        return {text.section(u", "_s, 0, 0), {}};
    return {text.left(by), said > 0 ? text.mid(said + 3) : QString()};
}

bool isHttp(const QString &hop)
{
    return hop.startsWith("HTTP"_L1) || hop == "WebSocket"_L1;
}

// An answer is no proof that all is well: whether a refusal matters, the issues tell.
RowState stateOf(const Line &line)
{
    static const QRegularExpression success(uR"(\AHTTP\S* [123]\d\d\b)"_s);
    return !isHttp(line.hop) || success.match(line.text).hasMatch() ? RowState::Ok : RowState::Idle;
}

LadderHop hopOf(const Line &line)
{
    return {.name = line.hop, .text = line.text, .state = stateOf(line), .time = timeIn(line.text)};
}

// A proxy is asked after the connection to it stands.
void insertProxy(QList<LadderHop> &hops, const Line &proxy)
{
    const auto isBefore = [](const LadderHop &hop) {
        return hop.name == "lookup"_L1 || hop.name == "TCP"_L1 || hop.name == "TLS with the proxy"_L1;
    };
    const auto place = std::ranges::find_if_not(hops, isBefore);
    hops.insert(place, hopOf(proxy));
}

void addWhatIsLeft(QList<LadderHop> &hops, const QString &names)
{
    if (!hops.isEmpty())
        hops.last().state = RowState::Fail; // the last that was tried
    const QStringList left = names.split(u", "_s, Qt::SkipEmptyParts);
    for (const QString &name : left)
        hops.append({.name = name});
}

LadderWay wayOf(const Group &group, bool isDirect)
{
    LadderWay way{.endpoint = group.label, .isDirect = isDirect};
    Line proxy;
    QString left;
    for (const Line &line : group.lines) {
        if (line.isDirect != isDirect || line.text.isEmpty() || line.hop == "listener"_L1)
            continue;
        if (line.hop == "proxy"_L1) {
            if (!line.text.startsWith("none"_L1))
                std::tie(way.proxy, proxy.text) = splitProxy(line.text);
            proxy.hop = line.hop;
        } else if (line.hop == "not reached"_L1) {
            left = line.text;
        } else if (way.hops.size() < mostHops) {
            way.hops.append(hopOf(line));
        }
    }
    if (!isDirect && !proxy.text.isEmpty())
        insertProxy(way.hops, proxy);
    if (!left.isEmpty())
        addWhatIsLeft(way.hops, left);
    way.hops = way.hops.mid(0, mostHops);
    return way;
}

// By what it measured, else what came last: HTTP, where it came so far.
LadderHop *hopAtFault(QList<LadderHop> &hops, const QString &measured)
{
    const auto exact = std::ranges::find(hops, measured, &LadderHop::text);
    if (exact != hops.end())
        return &*exact;
    const auto http = std::ranges::find_if(hops, [](const LadderHop &hop) { return hop.name.startsWith("HTTP"_L1); });
    if (http != hops.end() && http->state != RowState::Waiting)
        return &*http;
    for (auto hop = hops.rbegin(); hop != hops.rend(); ++hop) {
        if (hop->state != RowState::Waiting)
            return &*hop;
    }
    return nullptr;
}

void markFaults(LadderWay &way, const QList<Issue> &issues)
{
    for (const Issue &issue : issues) {
        if (!issue.fields.contains(way.endpoint))
            continue;
        LadderHop *const hop = hopAtFault(way.hops, issue.measured.english());
        if (hop)
            hop->state = std::max(hop->state, stateOf(issue.severity));
    }
}

} // namespace

QString LadderHop::gist() const
{
    const QStringList parts = text.split(u"; "_s);
    const auto connected =
        std::ranges::find_if(parts, [](const QString &part) { return part.contains(": connected"_L1); });
    QString words = connected == parts.end() ? parts.first() : *connected;
    for (const QLatin1StringView end : {" after "_L1, " ("_L1, ", "_L1}) {
        if (const qsizetype place = words.indexOf(end); place > 0)
            words.truncate(place);
    }
    return words.mid(words.lastIndexOf(": "_L1) + (words.contains(": "_L1) ? 2 : 1));
}

QList<LadderWay> waysIn(const Outcome &outcome)
{
    QList<LadderWay> ways;
    const QList<Group> groups = groupsIn(outcome);
    for (const Group &group : groups) {
        LadderWay way = wayOf(group, false);
        markFaults(way, outcome.issues);
        LadderWay direct = wayOf(group, true);
        if (!way.hops.isEmpty())
            ways.append(way);
        if (!direct.hops.isEmpty())
            ways.append(direct);
    }
    return ways;
}

} // namespace doctor
