// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "report/reader.h"

#include "core/phrase.h"
#include "core/valuewords.h"
#include "report/codexcategories.h"
#include "report/pastedjson.h"
#include "report/pastedtext.h"

#include <QFile>
#include <QFileInfo>
#include <QTimeZone>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace doctor::report {

namespace {

using Json = nlohmann::ordered_json;

constexpr qint64 largestReport = 64LL * 1024 * 1024;
constexpr size_t mostChecks = 5000;

QString textOf(const Json &value)
{
    if (value.is_string())
        return withoutMarks(QString::fromStdString(value.get_ref<const std::string &>()));
    return value.is_null() ? QString()
                           : QString::fromStdString(value.dump(-1, ' ', false, Json::error_handler_t::replace));
}

// By its name in our report or in Codex's; null if neither is there.
const Json &member(const Json &object, const char *ours, const char *codex = nullptr)
{
    static const Json none;
    if (!object.is_object())
        return none;
    for (const char *name : {ours, codex}) {
        if (name && object.contains(name))
            return object.at(name);
    }
    return none;
}

QString textOf(const Json &object, const char *ours, const char *codex = nullptr)
{
    return textOf(member(object, ours, codex));
}

Message messageOf(const Json &object, const char *name)
{
    return verbatim(textOf(object, name));
}

QStringList textsOf(const Json &value)
{
    QStringList texts;
    if (!value.is_array())
        return value.is_null() ? texts : QStringList{textOf(value)};
    for (const Json &element : value)
        texts.append(textOf(element));
    return texts;
}

Status statusNamed(const QString &name)
{
    static const QHash<QString, Status> names{{u"ok"_s, Status::Ok},        {u"pass"_s, Status::Ok},
                                              {u"idle"_s, Status::Ok},      {u"warning"_s, Status::Warning},
                                              {u"warn"_s, Status::Warning}, {u"fail"_s, Status::Fail},
                                              {u"failed"_s, Status::Fail},  {u"error"_s, Status::Fail}};
    return names.value(name.toLower(), Status::Skipped);
}

Severity severityNamed(const QString &name)
{
    const Status status = statusNamed(name);
    return status == Status::Fail ? Severity::Fail : status == Status::Warning ? Severity::Warning : Severity::Info;
}

Certainty certaintyNamed(const QString &name)
{
    return name == "possible"_L1 ? Certainty::Possible : name == "likely"_L1 ? Certainty::Likely : Certainty::Certain;
}

// Ours is ISO 8601, Codex's counts seconds.
QDateTime timeOf(const QString &text)
{
    bool isNumber = false;
    const qint64 seconds = text.section(u's', 0, 0).toLongLong(&isNumber);
    return isNumber ? QDateTime::fromSecsSinceEpoch(seconds, QTimeZone::utc())
                    : QDateTime::fromString(text, Qt::ISODate).toUTC();
}

// The first version wrote lines.
Detail detailOf(const QString &line)
{
    const qsizetype colon = line.indexOf(": "_L1);
    return colon > 0 ? Detail{line.left(colon).trimmed(), line.mid(colon + 2)} : Detail{.value = line};
}

QList<Detail> detailsOf(const Json &check)
{
    QList<Detail> details;
    const Json &given = member(check, "details");
    if (given.is_array()) {
        for (const QString &line : textsOf(given))
            details.append(detailOf(line));
    } else if (given.is_object()) {
        for (const auto &[key, value] : given.items()) {
            const QString label = key == "note" ? QString() : QString::fromStdString(key);
            for (const QString &text : textsOf(value))
                details.append({label, text});
        }
    }
    for (const QString &remark : textsOf(member(check, "notes")))
        details.append({.value = remark});
    return details;
}

Issue issueOf(const Json &json)
{
    return {.severity = severityNamed(textOf(json, "severity")),
            .cause = messageOf(json, "cause"),
            .measured = messageOf(json, "measured"),
            .expected = messageOf(json, "expected"),
            .remedy = messageOf(json, "remedy"),
            .source = textOf(json, "source"),
            .fields = textsOf(member(json, "fields"))};
}

QList<Issue> issuesOf(const Json &check, const QString &id)
{
    QList<Issue> issues;
    for (const Json &json : member(check, "issues")) {
        Issue issue = issueOf(json);
        issue.root = rootOf(id);
        if (!issue.cause.isEmpty())
            issues.append(std::move(issue));
    }
    return issues;
}

Outcome outcomeOf(const Json &check, const QString &id)
{
    const Json &touched = member(check, "touched");
    Outcome outcome{.status = statusNamed(textOf(check, "status")),
                    .summary = messageOf(check, "summary"),
                    .details = detailsOf(check),
                    .issues = issuesOf(check, id),
                    .touched = {.files = textsOf(member(touched, "files")),
                                .hosts = textsOf(member(touched, "hosts")),
                                .programs = textsOf(member(touched, "programs"))}};
    if (outcome.summary.isEmpty())
        outcome.summary = {QT_TRANSLATE_NOOP("Checks", "(the report has no summary of it)")};
    const QString remediation = textOf(check, "remediation");
    if (remediation != remedyOf(outcome).english())
        outcome.remediation = verbatim(remediation);
    outcome.idle =
        outcome.status == Status::Ok
        && (member(check, "idle") == true
            || (textOf(check, "category") == "app-server"_L1 && detailValue(outcome, u"status") == "not running"_L1));
    return outcome;
}

// Ids of ours and of Codex have this form already; those of strangers get it.
QString idFrom(const QString &text)
{
    QString id = text.left(64).toLower();
    for (QChar &c : id) {
        if (c.unicode() > 127 || !(c.isLetterOrNumber() || c == u'.'))
            c = u'_';
    }
    const QStringList parts = id.split(u'.');
    const bool isWellFormed =
        std::ranges::all_of(parts, [](const QString &part) { return !part.isEmpty() && part.front().isLetter(); });
    return isWellFormed ? id : "unknown."_L1 + u'x' + QString(id).remove(u'.');
}

class Reader
{
public:
    Reader(const Json &json, const QList<CheckInfo> &known) : m_json(json), m_known(known) {}

    Report read();

private:
    CheckInfo infoOf(const QString &id, const QString &category) const;
    void addCheck(const QString &key, const Json &json);
    void sortAsRun();
    void addNotes();
    void addCodexNotes();
    void addDiagnosis();
    CheckResult *resultOf(const QString &id);

    const Json &m_json;
    const QList<CheckInfo> &m_known;
    Report m_report;
};

CheckInfo Reader::infoOf(const QString &id, const QString &category) const
{
    const auto found = std::ranges::find(m_known, id, &CheckInfo::id);
    if (found != m_known.end())
        return *found;
    for (const Category each : allCategories) {
        if (category == nameOf(each))
            return {.id = id, .section = id.section(u'.', 0, 0), .category = each, .ours = true};
    }
    return {.id = id, .section = category.isEmpty() ? id : category, .category = categoryOfSection(category)};
}

CheckResult *Reader::resultOf(const QString &id)
{
    const auto found =
        std::ranges::find_if(m_report.checks, [&](const CheckResult &result) { return result.info.id == id; });
    return found == m_report.checks.end() ? nullptr : &*found;
}

void Reader::addCheck(const QString &key, const Json &json)
{
    if (!json.is_object())
        return;
    const QString given = textOf(json, "id");
    const QString id = idFrom(given.isEmpty() ? key : given);
    if (resultOf(id))
        return;
    const std::chrono::milliseconds duration(textOf(json, "duration_ms", "durationMs").toLongLong());
    m_report.checks.append({infoOf(id, textOf(json, "category")), outcomeOf(json, id), qMax(duration, {})});
    m_report.overall = worst(m_report.overall, m_report.checks.last().outcome.status);
}

// Codex sorts its checks by name.
void Reader::sortAsRun()
{
    std::ranges::stable_sort(m_report.checks, {}, [this](const CheckResult &result) {
        return std::ranges::find(m_known, result.info.id, &CheckInfo::id) - m_known.begin();
    });
}

void Reader::addNotes()
{
    for (const Json &json : member(m_json, "notes")) {
        CheckResult *const result = resultOf(textOf(json, "check"));
        const Note note{severityNamed(textOf(json, "severity")), messageOf(json, "text")};
        if (!result || note.text.isEmpty())
            continue;
        result->outcome.notes.append(note);
        m_report.notes.append({result->info, note.severity, note.text});
    }
}

// Codex says in its report for people only what is worth a note (doctor-checks §3.8).
void Reader::addCodexNotes()
{
    CheckResult *const updates = resultOf(u"updates.status"_s);
    if (!updates || !detailValue(updates->outcome, u"latest version status").contains("newer version is available"_L1))
        return;
    QString latest = detailValue(updates->outcome, u"latest version");
    if (latest.isEmpty())
        latest = detailValue(updates->outcome, u"cached latest version");
    const Note note{
        .text = {QT_TRANSLATE_NOOP("Checks", "%1 available (current %2)"), {latest, m_report.codexVersion}}};
    updates->outcome.notes.append(note);
    m_report.notes.append({updates->info, note.severity, note.text});
}

void Reader::addDiagnosis()
{
    const Json &given = member(m_json, "diagnosis");
    if (given.is_null()) {
        m_report.diagnosis = diagnose(withIssuesForAll(m_report.checks));
        return;
    }
    for (const Json &json : given) {
        Diagnosis diagnosis{.headline = messageOf(json, "headline"),
                            .cause = messageOf(json, "cause"),
                            .remedy = messageOf(json, "remedy"),
                            .source = textOf(json, "source"),
                            .severity = qMax(severityNamed(textOf(json, "severity")), Severity::Warning),
                            .certainty = certaintyNamed(textOf(json, "certainty"))};
        for (const QString &id : textsOf(member(json, "checks"))) {
            if (resultOf(id) && !diagnosis.checks.contains(id))
                diagnosis.checks.append(id);
        }
        if (diagnosis.headline.isEmpty())
            diagnosis.headline = diagnosis.cause;
        if (!diagnosis.headline.isEmpty() && !diagnosis.checks.isEmpty())
            m_report.diagnosis.append(diagnosis);
    }
}

Report Reader::read()
{
    m_report.generatedAt = timeOf(textOf(m_json, "generated_at", "generatedAt"));
    m_report.codexVersion = textOf(m_json, "codex_version", "codexVersion");
    m_report.doctorVersion = textOf(m_json, "doctor_version");
    m_report.platform = textOf(m_json, "platform");
    for (const auto &[key, json] : member(m_json, "checks").items())
        addCheck(QString::fromStdString(key), json);
    if (m_json.contains("schemaVersion"))
        sortAsRun();
    if (CheckResult *const runtime = resultOf(u"runtime.provenance"_s); runtime && m_report.platform.isEmpty())
        m_report.platform = detailValue(runtime->outcome, u"platform");
    if (m_json.contains("notes"))
        addNotes();
    else
        addCodexNotes();
    addDiagnosis();
    return m_report;
}

// The parser's message is about tokens; what was last read is left out, as it may be anything.
Message parserReason(const Json::parse_error &error)
{
    const QString text = QString::fromUtf8(error.what());
    if (text.contains("unexpected string literal; expected '}'"_L1))
        return {QT_TRANSLATE_NOOP("Checks", "a comma is missing before this")};
    QString reason = text.section("syntax error "_L1, 1);
    reason = reason.section(" - "_L1, 1).section("; last read"_L1, 0, 0);
    const QString expected = text.section("; expected "_L1, 1);
    if (reason.isEmpty())
        return {QT_TRANSLATE_NOOP("Checks", "not JSON")};
    return inOurWords(reason.section("; expected "_L1, 0, 0)
                      + (expected.isEmpty() ? QString() : u", expected "_s + expected));
}

// Where the token begins that the parser stumbled over; it names the end.
size_t tokenStart(const std::string &text, size_t end)
{
    if (end == 0 || end > text.size())
        return text.size();
    size_t start = end - 1;
    if (text.at(start) == '"') {
        while (start > 0 && (text.at(start - 1) != '"' || (start > 1 && text.at(start - 2) == '\\')))
            --start;
        return start > 0 ? start - 1 : 0;
    }
    return start;
}

ReadReport unreadable(const QString &name, const Message &place, const Message &reason)
{
    const QString where = place.isEmpty() ? name : name + ", "_L1 + phrase(place);
    return {.errorText = {QT_TRANSLATE_NOOP("Checks", "%1: %2. Open what `codex-doctor-cli --json` or `codex doctor "
                                                      "--json` printed, as a file or pasted into a text, whole."),
                          {where, phrase(reason)}}};
}

QStringList remarksOn(const Json &json, bool isMended)
{
    QStringList remarks;
    if (isMended)
        remarks << u"Was edited by hand: values and places that are not JSON were read as text or passed over."_s;
    const Json &version = member(json, "schema_version", "schemaVersion");
    if (!version.is_null() && version != 1)
        remarks << u"Has schema version %1; this program knows version 1 and may miss some of it."_s.arg(
            textOf(version));
    return remarks;
}

} // namespace

ReadReport readReport(const QByteArray &bytes, const QString &name, const QList<CheckInfo> &known)
{
    const QByteArray utf8 = plainText(bytes);
    const PastedJson pasted = findReport(utf8);
    if (!pasted.errorText.isEmpty())
        return unreadable(name, pasted.errorOffset < 0 ? Message() : placeOf(utf8, pasted.errorOffset),
                          pasted.errorText);
    try {
        const Json json = Json::parse(pasted.text);
        if (!json.contains("checks") || member(json, "checks").empty())
            return unreadable(name, placeOf(utf8, pasted.originOf(0)),
                              {QT_TRANSLATE_NOOP("Checks", "the object has no `checks`")});
        if (json.at("checks").size() > mostChecks)
            return unreadable(name, placeOf(utf8, pasted.originOf(0)),
                              {QT_TRANSLATE_NOOP("Checks", "more checks than in any report")});
        ReadReport result{Reader(json, known).read()};
        if (result.report.checks.isEmpty())
            return unreadable(name, placeOf(utf8, pasted.originOf(0)),
                              {QT_TRANSLATE_NOOP("Checks", "nothing in `checks` is a check")});
        result.report.openedFrom = name;
        result.report.remarks = remarksOn(json, pasted.isMended);
        return result;
    } catch (const Json::parse_error &error) {
        const qsizetype offset = pasted.originOf(tokenStart(pasted.text, error.byte));
        return unreadable(name, placeOf(utf8, offset), parserReason(error));
    }
}

ReadReport openReport(const QString &path, const QList<CheckInfo> &known)
{
    const bool isStandardInput = path == "-"_L1;
    const QString name = isStandardInput ? u"standard input"_s : path;
    QFile file(path);
    if (!isStandardInput && QFileInfo(path).exists() && !QFileInfo(path).isFile())
        return unreadable(name, {}, {QT_TRANSLATE_NOOP("Checks", "not a file")});
    if (!(isStandardInput ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly)))
        return {
            .errorText = {QT_TRANSLATE_NOOP("Checks", "Cannot open %1: %2"), {name, valuePhrase(file.errorString())}}};
    const QByteArray bytes = file.read(largestReport + 1);
    if (bytes.size() > largestReport)
        return unreadable(name, {}, {QT_TRANSLATE_NOOP("Checks", "over 64 MiB, larger than any report")});
    return readReport(bytes, name, known);
}

} // namespace doctor::report
