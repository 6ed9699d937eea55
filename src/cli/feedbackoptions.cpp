// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "cli/feedbackoptions.h"

#include "feedback/envelope.h"

#include <QCommandLineParser>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace doctor::cli {

namespace {

using Action = OutboxArguments::Action;

constexpr std::pair<QLatin1StringView, Action> actions[] = {
    {"list"_L1, Action::List},     {"send"_L1, Action::Send},     {"show"_L1, Action::Show},
    {"pause"_L1, Action::Pause},   {"resume"_L1, Action::Resume}, {"leave-out"_L1, Action::LeaveOut},
    {"delete"_L1, Action::Delete},
};

constexpr int longestLog = 7 * 24 * 60; // minutes

const std::pair<QLatin1StringView, Action> *actionNamed(const QString &name)
{
    const auto *const found = std::ranges::find_if(actions, [&](const auto &action) { return action.first == name; });
    return found == std::end(actions) ? nullptr : found;
}

QString faultOfOutbox(const QStringList &words)
{
    const QString name = words.value(0, u"list"_s);
    const auto *const action = actionNamed(name);
    if (!action)
        return u"Unknown action of --outbox: %1 (list, send, show, pause, resume, leave-out or delete)"_s.arg(name);
    const bool isForAll = action->second == Action::List || action->second == Action::Send;
    if (words.size() > 2 || (words.size() < 2 && !isForAll) || (words.size() == 2 && action->second == Action::List))
        return action->second == Action::List ? u"--outbox list takes nothing more"_s
                                              : u"--outbox %1 needs one event id; --outbox shows them"_s.arg(name);
    if (words.size() == 2 && !feedback::isEventId(words.at(1)))
        return u"Not an event id: %1 (32 hexadecimal digits; --outbox shows them)"_s.arg(words.at(1));
    return {};
}

} // namespace

void addFeedbackOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"feedback"_s, u"After the run, show what would be sent to support and where to, ask, and send it."_s},
        {u"message"_s, u"With --feedback: what you want to say."_s, u"TEXT"_s},
        {u"category"_s, u"With --feedback: bug, bad-result, good-result or other."_s, u"NAME"_s, u"bug"_s},
        {u"attach-log"_s, u"With --feedback: send what Codex logged in the last MINUTES along, redacted."_s,
         u"MINUTES"_s},
        {u"yes"_s, u"With --feedback: consent to sending, without being asked."_s},
        {u"save-bundle"_s, u"With --feedback: save it to FILE (tar.gz) and send nothing."_s, u"FILE"_s},
        {u"outbox"_s, u"Show what was or is to be sent. --outbox send [ID] tries again; show, pause, resume, leave-out "
                      "(the attachments) or delete ID."_s},
    });
}

QString faultOfFeedback(const QCommandLineParser &parser)
{
    if (parser.isSet(u"outbox"_s))
        return parser.isSet(u"feedback"_s) ? u"--feedback and --outbox do not go together"_s
                                           : faultOfOutbox(parser.positionalArguments());
    for (const QString &name : {u"message"_s, u"category"_s, u"attach-log"_s, u"yes"_s, u"save-bundle"_s}) {
        if (parser.isSet(name) && !parser.isSet(u"feedback"_s))
            return u"--%1 is for --feedback"_s.arg(name);
    }
    if (!parser.isSet(u"feedback"_s))
        return {};
    if (parser.isSet(u"open"_s) || parser.isSet(u"compare"_s))
        return u"--feedback sends the report of a run, not a saved one"_s;
    if (const QString name = parser.value(u"category"_s); !feedback::categoryNamed(name))
        return u"Unknown category: %1 (bug, bad-result, good-result or other)"_s.arg(name);
    const QString minutes = parser.value(u"attach-log"_s);
    if (parser.isSet(u"attach-log"_s) && (minutes.toInt() <= 0 || minutes.toInt() > longestLog))
        return u"Not a number of minutes up to a week: --attach-log %1"_s.arg(minutes);
    return {};
}

FeedbackArguments feedbackArguments(const QCommandLineParser &parser)
{
    return {.isAsked = parser.isSet(u"feedback"_s),
            .message = parser.value(u"message"_s),
            .category = *feedback::categoryNamed(parser.value(u"category"_s)),
            .logMinutes = std::chrono::minutes{parser.value(u"attach-log"_s).toInt()},
            .bundleFile = parser.value(u"save-bundle"_s),
            .isConsented = parser.isSet(u"yes"_s)};
}

OutboxArguments outboxArguments(const QCommandLineParser &parser)
{
    if (!parser.isSet(u"outbox"_s))
        return {};
    const QStringList words = parser.positionalArguments();
    return {.isAsked = true, .action = actionNamed(words.value(0, u"list"_s))->second, .eventId = words.value(1)};
}

} // namespace doctor::cli
