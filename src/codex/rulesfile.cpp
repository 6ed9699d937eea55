// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "codex/rulesfile.h"

#include "codex/starlarkscanner.h"
#include "codex/utf8.h"

#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace doctor::codex {

namespace {

using Kind = RulesFault::Kind;
using Token = StarlarkToken;

const QList<QByteArray> ruleArguments = {"pattern", "decision", "match", "not_match", "justification"};
const QList<QByteArray> decisions = {"allow", "prompt", "forbidden"};
// What may stand alone at the beginning of a line: the functions of rules files, and those that Starlark has.
const QSet<QByteArray> knownFunctions = {
    "prefix_rule", "network_rule", "host_executable", "fail", "len", "range", "list",
    "dict",        "str",          "tuple",           "all",  "any", "int",   "bool",
    "type"};

struct Argument {
    QByteArray name = {}; // empty: given by its place
    QList<Token> value = {};
};

bool isSign(const Token &token, char sign)
{
    return token.kind == Token::Kind::Sign && token.text.size() == 1 && token.text[0] == sign;
}

int depthAfter(int depth, const Token &token)
{
    if (isSign(token, '(') || isSign(token, '[') || isSign(token, '{'))
        return depth + 1;
    if (isSign(token, ')') || isSign(token, ']') || isSign(token, '}'))
        return depth - 1;
    return depth;
}

// The arguments of the call whose opening bracket is at `open`.
QList<Argument> argumentsAt(const QList<Token> &tokens, qsizetype open)
{
    QList<Argument> arguments;
    QList<Token> current;
    const auto finish = [&] {
        const bool isNamed = current.size() > 2 && current[0].kind == Token::Kind::Name && isSign(current[1], '=')
                             && !isSign(current[2], '=');
        if (isNamed)
            arguments.append({current[0].text, current.sliced(2)});
        else if (!current.isEmpty())
            arguments.append({{}, current});
        current.clear();
    };
    int depth = 1;
    for (qsizetype at = open + 1; at < tokens.size() && depth > 0; ++at) {
        depth = depthAfter(depth, tokens[at]);
        if (depth == 0 || (depth == 1 && isSign(tokens[at], ',')))
            finish();
        else
            current.append(tokens[at]);
    }
    return arguments;
}

RulesFault faultOf(Kind kind, const QByteArray &what, int line)
{
    return {kind, QString::fromUtf8(what), line};
}

RulesFault patternFault(const QList<Token> &value)
{
    if (value[0].kind == Token::Kind::Text && value.size() == 1)
        return faultOf(Kind::PatternIsNoList, value[0].text, value[0].line);
    if (value.size() == 2 && isSign(value[0], '[') && isSign(value[1], ']'))
        return faultOf(Kind::EmptyPattern, {}, value[0].line);
    return {};
}

RulesFault argumentFault(const Argument &argument)
{
    const QByteArray &name = argument.name;
    const Token &value = argument.value[0];
    if (!ruleArguments.contains(name))
        return faultOf(Kind::UnknownArgument, name, value.line);
    if (name == "pattern")
        return patternFault(argument.value);
    const bool isDecision = name == "decision" && argument.value.size() == 1 && value.kind == Token::Kind::Text;
    if (isDecision && !decisions.contains(value.text))
        return faultOf(Kind::UnknownDecision, value.text, value.line);
    return {};
}

RulesFault prefixRuleFault(const QList<Token> &tokens, qsizetype open)
{
    bool hasPattern = false;
    for (const Argument &argument : argumentsAt(tokens, open)) {
        // By its place, or *args and **kwargs: what these hold is not computed here.
        hasPattern = hasPattern || argument.name.isEmpty() || argument.name == "pattern";
        if (argument.name.isEmpty())
            continue;
        if (RulesFault fault = argumentFault(argument); fault.exists())
            return fault;
    }
    return hasPattern ? RulesFault() : faultOf(Kind::NoPattern, {}, tokens[open].line);
}

QSet<QByteArray> namesThatTheFileGives(const QList<Token> &tokens)
{
    QSet<QByteArray> names;
    for (qsizetype at = 0; at + 1 < tokens.size(); ++at) {
        if (tokens[at].kind != Token::Kind::Name)
            continue;
        if (tokens[at].text == "def")
            names.insert(tokens[at + 1].text);
        if (isSign(tokens[at + 1], '='))
            names.insert(tokens[at].text);
    }
    return names;
}

} // namespace

RulesFault findRulesFault(const QByteArray &bytes)
{
    if (!isUtf8(bytes))
        return {Kind::NotUtf8};
    const StarlarkTokens scanned = scanStarlark(bytes);
    if (scanned.fault.exists())
        return scanned.fault;
    const QSet<QByteArray> own = namesThatTheFileGives(scanned.tokens);
    for (qsizetype at = 0; at + 1 < scanned.tokens.size(); ++at) {
        const Token &token = scanned.tokens[at];
        if (token.kind != Token::Kind::Name || !isSign(scanned.tokens[at + 1], '('))
            continue;
        RulesFault fault;
        if (token.isFirstOfLine && token.text == "load")
            fault = faultOf(Kind::Import, token.text, token.line);
        else if (token.isFirstOfLine && !knownFunctions.contains(token.text) && !own.contains(token.text))
            fault = faultOf(Kind::UnknownFunction, token.text, token.line);
        else if (token.text == "prefix_rule" && !own.contains(token.text))
            fault = prefixRuleFault(scanned.tokens, at + 1);
        if (fault.exists())
            return fault;
    }
    return {};
}

} // namespace doctor::codex
