// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "report/junit.h"

#include "report/rows.h"
#include "report/textvalues.h"

#include <QXmlStreamWriter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace doctor::report {

namespace {

struct Tally {
    int cases = 0;
    int failures = 0;
    int skipped = 0;
    std::chrono::milliseconds time = {};
};

bool fails(const CheckResult &result, Severity failsFrom)
{
    return result.outcome.status == Status::Fail
           || (result.outcome.status == Status::Warning && failsFrom <= Severity::Warning);
}

template<typename Selects>
Tally tallyOf(const Report &report, Severity failsFrom, const Selects &selects)
{
    Tally tally;
    for (const CheckResult &result : report.checks) {
        if (!selects(result))
            continue;
        ++tally.cases;
        tally.failures += fails(result, failsFrom) ? 1 : 0;
        tally.skipped += result.outcome.status == Status::Skipped ? 1 : 0;
        tally.time += result.duration;
    }
    return tally;
}

QString seconds(std::chrono::milliseconds time)
{
    return QString::number(static_cast<double>(time.count()) / 1000, 'f', 3);
}

void writeTally(QXmlStreamWriter &xml, const Tally &tally)
{
    xml.writeAttribute(u"tests"_s, QString::number(tally.cases));
    xml.writeAttribute(u"failures"_s, QString::number(tally.failures));
    xml.writeAttribute(u"errors"_s, u"0"_s);
    xml.writeAttribute(u"skipped"_s, QString::number(tally.skipped));
    xml.writeAttribute(u"time"_s, seconds(tally.time));
}

QString issueText(const Issue &issue)
{
    QStringList lines{issue.cause.english()};
    const auto add = [&](QLatin1StringView label, const QString &text) {
        if (!text.isEmpty())
            lines.append(label + text);
    };
    add("Measured: "_L1, issue.measured.english());
    add("Expected: "_L1, issue.expected.english());
    add("Set in: "_L1, issue.source);
    add("Remedy: "_L1, issue.remedy.english());
    return lines.join(u'\n');
}

// XML 1.0 has no place for control characters, however they are written.
QString body(const CheckResult &result)
{
    QStringList texts;
    for (const Issue &issue : result.outcome.issues)
        texts.append(issueText(issue));
    if (texts.isEmpty())
        texts.append(result.outcome.summary.english());
    return printable(texts.join(u"\n\n"_s));
}

void writeCase(QXmlStreamWriter &xml, const CheckResult &result, Severity failsFrom)
{
    xml.writeStartElement(u"testcase"_s);
    xml.writeAttribute(u"name"_s, printable(result.info.id));
    xml.writeAttribute(u"classname"_s, "codex-doctor."_L1 + nameOf(result.info.category));
    xml.writeAttribute(u"time"_s, seconds(result.duration));
    const QString message = printable(description(result, u" - "_s));
    if (fails(result, failsFrom)) {
        xml.writeStartElement(u"failure"_s);
        xml.writeAttribute(u"message"_s, message);
        xml.writeAttribute(u"type"_s, nameOf(result.outcome.status));
        xml.writeCharacters(body(result));
        xml.writeEndElement();
    } else if (result.outcome.status == Status::Skipped) {
        xml.writeEmptyElement(u"skipped"_s);
        xml.writeAttribute(u"message"_s, message);
    } else {
        xml.writeTextElement(u"system-out"_s, body(result));
    }
    xml.writeEndElement();
}

void writeSuite(QXmlStreamWriter &xml, const Report &report, Category category, Severity failsFrom)
{
    const auto isOfIt = [category](const CheckResult &result) { return result.info.category == category; };
    if (std::ranges::none_of(report.checks, isOfIt))
        return;
    xml.writeStartElement(u"testsuite"_s);
    xml.writeAttribute(u"name"_s, nameOf(category));
    if (report.generatedAt.isValid())
        xml.writeAttribute(u"timestamp"_s, report.generatedAt.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss"_s));
    writeTally(xml, tallyOf(report, failsFrom, isOfIt));
    for (const CheckResult &result : report.checks) {
        if (isOfIt(result))
            writeCase(xml, result, failsFrom);
    }
    xml.writeEndElement();
}

} // namespace

QByteArray toJunit(const RedactedReport &redacted, Severity failsFrom)
{
    const Report &report = redacted.report();
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(2);
    xml.writeStartDocument();
    xml.writeStartElement(u"testsuites"_s);
    xml.writeAttribute(u"name"_s, u"codex-doctor"_s);
    writeTally(xml, tallyOf(report, failsFrom, [](const CheckResult &) { return true; }));
    for (const Category category : allCategories)
        writeSuite(xml, report, category, failsFrom);
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes;
}

} // namespace doctor::report
