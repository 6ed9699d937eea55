// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/logredactor.h"

#include "core/logscanner.h"
#include "core/secretforms.h"

#include <algorithm>
#include <string>
#include <unordered_set>

using namespace Qt::Literals::StringLiterals;

namespace doctor {

namespace {

constexpr size_t windowSize = size_t{512} * 1024;
constexpr size_t contextSize = 1024; // of what was written, so that a name before a value is known

bool endsCut(char c)
{
    return std::string_view(" \t\r\n\"'\\,;<>(){}[]").find(c) != std::string_view::npos;
}

void append(QByteArray &output, std::string_view text)
{
    output.append(text.data(), static_cast<qsizetype>(text.size()));
}

std::string lengthOf(size_t size)
{
    return "<cut: " + std::to_string(size) + " bytes that look random>";
}

} // namespace

// The window holds what was written last, and from `written` on what was not.
struct LogRedactor::State {
    LogScanner scanner;
    std::shared_ptr<Pseudonyms> names;
    size_t size = windowSize;
    std::string window = {};
    size_t written = 0;
    size_t cut = 0;                        // bytes so far of what is so long that it is cut; 0 if nothing is
    std::unordered_set<size_t> named = {}; // hashes of values that have a name

    void take(std::string_view chunk, QByteArray &output);
    void write(QByteArray &output, bool isLast);
    void endCut(QByteArray &output);
    std::string maskOf(const LogSpan &span);
    std::string nameOf(std::string_view value, const char *kind, const QString &reason);
};

LogRedactor::LogRedactor(const SecretStore &secrets, const RunOptions &options)
    : m_state(std::make_unique<State>(State{LogScanner(secrets.all(), options), secrets.pseudonyms()}))
{
    constexpr size_t share = 8; // so much of a window at least is written at once
    m_state->size = std::max(windowSize, m_state->scanner.longest() * share);
}

LogRedactor::~LogRedactor() = default;

QByteArray LogRedactor::add(QByteArrayView chunk)
{
    QByteArray output;
    std::string_view rest(chunk.data(), static_cast<size_t>(chunk.size()));
    while (!rest.empty()) {
        const size_t size = std::min(rest.size(), m_state->size - m_state->window.size());
        m_state->take(rest.substr(0, size), output);
        rest.remove_prefix(size);
    }
    return output;
}

QByteArray LogRedactor::finish()
{
    QByteArray output;
    m_state->write(output, true);
    m_state->endCut(output);
    m_state->window.clear();
    m_state->written = 0;
    return output;
}

QList<Mask> LogRedactor::masks() const
{
    return m_state->names->masks();
}

void LogRedactor::State::take(std::string_view chunk, QByteArray &output)
{
    if (cut > 0) {
        const auto end = std::ranges::find_if(chunk, endsCut);
        cut += static_cast<size_t>(end - chunk.begin());
        chunk.remove_prefix(static_cast<size_t>(end - chunk.begin()));
        if (chunk.empty())
            return;
        endCut(output);
    }
    window.append(chunk);
    if (window.size() == size)
        write(output, false);
}

// Writes what can no longer become part of a secret by what comes.
void LogRedactor::State::write(QByteArray &output, bool isLast)
{
    const size_t limit = isLast ? window.size() : window.size() - std::min(window.size(), scanner.longest());
    output.reserve(output.size() + static_cast<qsizetype>(limit - std::min(limit, written)));
    const auto copy = [&](size_t end) {
        if (end > written)
            append(output, std::string_view(window).substr(written, end - written));
        written = std::max(written, end);
    };
    for (LogSpan &span : scanner.spans(window)) {
        if (span.end <= written)
            continue;
        if (span.begin >= limit)
            break;
        span.begin = std::max(span.begin, written);
        copy(span.begin);
        const bool goesOn = !isLast && span.end == window.size();
        if (goesOn)
            cut = span.size();
        else
            append(output, maskOf(span));
        written = span.end;
    }
    copy(limit);
    const size_t dropped = written - std::min(written, contextSize);
    window.erase(0, dropped);
    written -= dropped;
}

void LogRedactor::State::endCut(QByteArray &output)
{
    if (cut > 0)
        append(output, lengthOf(cut));
    cut = 0;
}

std::string LogRedactor::State::maskOf(const LogSpan &span)
{
    const std::string_view value = std::string_view(window).substr(span.begin, span.size());
    switch (span.what) {
    case LogSpan::What::Known:
        return names->nameOfKnown(scanner.known().value(span.place), scanner.known().kind(span.place)).toStdString();
    case LogSpan::What::Form: {
        const SecretKind &kind = SecretForms::instance().at(span.place).kind();
        return nameOf(value, kind.kind, "looks like "_L1 + QLatin1StringView(kind.reason));
    }
    case LogSpan::What::Random:
        return span.size() < LogSpan::bulk ? nameOf(value, "random", u"looks random"_s) : lengthOf(span.size());
    case LogSpan::What::Home:
        return "~";
    case LogSpan::What::User:
        return "<user>";
    }
    Q_UNREACHABLE();
}

// Of a hostile log not all secrets are remembered.
std::string LogRedactor::State::nameOf(std::string_view value, const char *kind, const QString &reason)
{
    constexpr size_t mostNames = 20000;
    const size_t hash = std::hash<std::string_view>()(value);
    if (named.size() >= mostNames && !named.contains(hash))
        return '<' + std::string(kind) + '>';
    named.insert(hash);
    const QString text = QString::fromUtf8(value.data(), static_cast<qsizetype>(value.size()));
    return names->nameOf(text, QString::fromLatin1(kind), reason).toStdString();
}

} // namespace doctor
