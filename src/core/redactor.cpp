// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/redactor.h"

#include "core/randomness.h"
#include "core/secretforms.h"
#include "core/spellings.h"

#include <re2/re2.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace doctor {

namespace {

std::string literal(const QString &text)
{
    return RE2::QuoteMeta(text.toStdString());
}

// Replaces what `each(text, from, to, found)` finds by what `mask(found text)` says.
template<typename Each, typename Replace>
void replaceEach(std::string &text, const Each &each, const Replace &mask)
{
    std::string result;
    size_t done = 0;
    each(text, [&](size_t begin, size_t end) {
        result.append(text, done, begin - done);
        result += mask(text.substr(begin, end - begin));
        done = end;
    });
    if (done == 0)
        return;
    result.append(text, done);
    text = std::move(result);
}

struct PathRule {
    std::unique_ptr<RE2> expression;
    std::string replacement;
};

// A word of a command that was quoted for what stands behind the home, or in it: a shell reads ~ outside of quotes
// only.
std::string quotedBelow(const QString &home)
{
    const std::string special = "[^A-Za-z0-9_@%+=:,./~'\\n-]";
    const bool isAlwaysQuoted = RE2::PartialMatch(home.toStdString(), special);
    return "(^|[^A-Za-z0-9_.~-])'" + literal(home)
           + (isAlwaysQuoted ? "/()" : "/([^'\\n]*(?:" + special + "|'\\\\''))");
}

std::vector<PathRule> pathRules(const RunOptions &options)
{
    std::vector<PathRule> rules;
    const auto add = [&rules](const std::string &expression, const char *replacement) {
        rules.push_back({std::make_unique<RE2>(expression, RE2::Quiet), replacement});
    };
    // "/" or "/root" as a home is no secret and no name; a short home would match inside other paths.
    if (options.homeDirectory.size() > 1) {
        add(quotedBelow(options.homeDirectory), "\\1~/'\\2");
        add("(^|[^A-Za-z0-9_.~-])" + literal(options.homeDirectory) + "(/|$|[^A-Za-z0-9_.-])", "\\1~\\2");
    }
    // At the beginning of a path only: "home" is a name as any other further down.
    add("(^|[^A-Za-z0-9_.~>/-])(/home/|/Users/|/mnt/[a-z]/Users/|(?i:[a-z]:\\\\Users\\\\))[^/\\\\\\s:\"'<>]+",
        "\\1\\2<user>");
    if (options.userName.size() > 2 && options.userName != "root"_L1)
        add("(^|[^A-Za-z0-9_.-])" + literal(options.userName) + "($|[^A-Za-z0-9_.-])", "\\1<user>\\2");
    return rules;
}

} // namespace

struct Redactor::Rules {
    QHash<QString, std::pair<QString, QString>> known = {}; // spelling → value and kind
    TextFinder anyKnown = {};
    TextFinder anyStrong = {}; // in any case: a reader has the value all the same
    std::vector<PathRule> paths = {};
    std::shared_ptr<Pseudonyms> names = {};
    std::shared_ptr<const Canary> canary = {};

    void learn(const QHash<QString, QString> &values);
    void maskKnown(std::string &text) const;
    void maskForms(std::string &text) const;
    void maskRandom(std::string &text) const;
};

void Redactor::Rules::learn(const QHash<QString, QString> &values)
{
    for (auto value = values.begin(); value != values.end(); ++value) {
        for (const QString &spelling : spellingsOf(value.key())) {
            if (!known.contains(spelling) || spelling == value.key())
                known.insert(spelling, {value.key(), value.value()});
        }
    }
    anyKnown = TextFinder(known.keys(), Case::Exact);
    QStringList strong;
    for (auto spelling = known.cbegin(); spelling != known.cend(); ++spelling) {
        if (isStrong(spelling->first))
            strong.append(spelling.key());
    }
    anyStrong = TextFinder(strong, Case::Any);
}

void Redactor::Rules::maskKnown(std::string &text) const
{
    for (const auto &expression : anyKnown.expressions()) {
        const auto each = [&expression](std::string_view in, const auto &found) {
            eachMatch(*expression, in, 0, in.size(),
                      [&](std::string_view, size_t begin, size_t end) { found(begin, end); });
        };
        replaceEach(text, each, [this](const std::string &found) {
            const auto &[value, kind] = known.value(QString::fromStdString(found));
            return names->nameOfKnown(value, kind).toStdString();
        });
    }
}

void Redactor::Rules::maskForms(std::string &text) const
{
    for (const int place : SecretForms::instance().in(text)) {
        const SecretForm &form = SecretForms::instance().at(static_cast<size_t>(place));
        const auto each = [&form](std::string_view in, const auto &found) { form.each(in, 0, in.size(), found); };
        replaceEach(text, each, [&](const std::string &found) {
            return names
                ->nameOf(QString::fromStdString(found), QString::fromLatin1(form.kind().kind),
                         "looks like "_L1 + QLatin1StringView(form.kind().reason))
                .toStdString();
        });
    }
}

// In a sentence only: what is a value of its own has a name, and was marked where it arose.
void Redactor::Rules::maskRandom(std::string &text) const
{
    const auto each = [](std::string_view in, const auto &found) {
        eachLongRun(in, [&](size_t begin, size_t end) {
            const std::string_view run = in.substr(begin, end - begin);
            if (run.size() < in.size() && looksSecret(run, in.substr(0, begin)))
                found(begin, end);
        });
    };
    replaceEach(text, each, [this](const std::string &found) {
        return names->nameOf(QString::fromStdString(found), u"random"_s, u"looks random"_s).toStdString();
    });
}

Redactor::Redactor(const SecretStore &secrets, const RunOptions &options, Paths paths)
    : m_rules(std::make_unique<Rules>())
{
    m_rules->names = secrets.pseudonyms();
    const QHash<QString, QString> known = secrets.all();
    m_rules->learn(known);
    m_rules->canary = std::make_shared<Canary>(known);
    if (paths == Paths::Shortened)
        m_rules->paths = pathRules(options);
}

Redactor::~Redactor() = default;
Redactor::Redactor(Redactor &&other) noexcept = default;
Redactor &Redactor::operator=(Redactor &&other) noexcept = default;

QString Redactor::redacted(const QString &text) const
{
    QString dropped = u"<dropped: could not be redacted safely>"_s;
    if (text.isEmpty())
        return text;
    if (!m_rules->anyKnown.isWhole() || !m_rules->anyStrong.isWhole())
        return dropped;
    std::string bytes = text.toStdString();
    m_rules->maskKnown(bytes);
    m_rules->maskForms(bytes);
    m_rules->maskRandom(bytes);
    for (const PathRule &rule : m_rules->paths)
        RE2::GlobalReplace(&bytes, *rule.expression, rule.replacement);
    const bool isLeft = std::ranges::any_of(m_rules->anyStrong.expressions(), [&bytes](const auto &expression) {
        return RE2::PartialMatch(bytes, *expression);
    });
    return isLeft ? dropped : QString::fromStdString(bytes);
}

std::shared_ptr<const Canary> Redactor::canary() const
{
    return m_rules->canary;
}

QList<Mask> Redactor::masks() const
{
    return m_rules->names->masks();
}

} // namespace doctor
