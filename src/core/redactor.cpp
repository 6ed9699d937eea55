// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/redactor.h"

#include "core/secretkinds.h"
#include "core/spellings.h"

#include <re2/re2.h>
#include <re2/set.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace doctor {

namespace {

std::string literal(const QString &text)
{
    return RE2::QuoteMeta(text.toStdString());
}

// Replaces the first group of each match by what `mask(group, match)` says.
template<typename Replace>
void replaceEach(std::string &text, const RE2 &expression, const Replace &mask)
{
    std::string result;
    size_t done = 0;
    re2::StringPiece groups[2];
    while (done <= text.size() && expression.Match(text, done, text.size(), RE2::UNANCHORED, groups, 2)) {
        const auto whole = static_cast<size_t>(groups[0].data() - text.data());
        const auto start = static_cast<size_t>(groups[1].data() - text.data());
        result.append(text, done, start - done);
        result += mask(std::string(groups[1].data(), groups[1].size()), groups[0]);
        // Beside the match, the next one may begin with what ended this one, such as the "&" of a query.
        const size_t end = start + groups[1].size();
        done = end > whole ? end : end + 1;
        if (end < done && end < text.size())
            result += text[end];
    }
    if (done == 0)
        return;
    result.append(text, std::min(done, text.size()));
    text = std::move(result);
}

bool isMask(const std::string &text)
{
    return text.size() > 2 && text.front() == '<' && text.back() == '>';
}

struct PathRule {
    std::unique_ptr<RE2> expression;
    std::string replacement;
};

std::vector<PathRule> pathRules(const RunOptions &options)
{
    std::vector<PathRule> rules;
    const auto add = [&rules](const std::string &expression, const char *replacement) {
        rules.push_back({std::make_unique<RE2>(expression, RE2::Quiet), replacement});
    };
    // "/" or "/root" as a home is no secret and no name; a short home would match inside other paths.
    if (options.homeDirectory.size() > 1)
        add("(^|[^A-Za-z0-9_.~-])" + literal(options.homeDirectory) + "(/|$|[^A-Za-z0-9_.-])", "\\1~\\2");
    // At the beginning of a path only: "home" is a name as any other further down.
    add("(^|[^A-Za-z0-9_.~>/-])(/home/|/Users/|/mnt/[a-z]/Users/|(?i:[a-z]:\\\\Users\\\\))[^/\\\\\\s:\"'<>]+",
        "\\1\\2<user>");
    if (options.userName.size() > 2 && options.userName != "root"_L1)
        add("(^|[^A-Za-z0-9_.-])" + literal(options.userName) + "($|[^A-Za-z0-9_.-])", "\\1<user>\\2");
    return rules;
}

// The forms do not depend on the run; building their automaton takes a while.
struct Forms {
    Forms()
    {
        for (const SecretKind &kind : secretKinds()) {
            all.Add(kind.expression, nullptr);
            single.push_back(std::make_unique<RE2>(kind.expression, RE2::Quiet));
            exceptions.push_back(kind.except ? std::make_unique<RE2>(kind.except, RE2::Quiet) : nullptr);
        }
        all.Compile();
    }

    static RE2::Options options()
    {
        constexpr int64_t memory = 64 << 20;
        RE2::Options options(RE2::Quiet);
        options.set_max_mem(memory);
        return options;
    }

    RE2::Set all{options(), RE2::UNANCHORED};
    std::vector<std::unique_ptr<RE2>> single = {};
    std::vector<std::unique_ptr<RE2>> exceptions = {};
};

const Forms &forms()
{
    static const Forms instance;
    return instance;
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
        replaceEach(text, *expression, [this](const std::string &found, re2::StringPiece) {
            const auto &[value, kind] = known.value(QString::fromStdString(found));
            const QString word = kind.isEmpty() ? u"secret"_s : QString(kind).replace(u' ', u'-');
            return names->nameOf(value, word, u"a value that was read as a %1"_s.arg(kind)).toStdString();
        });
    }
}

void Redactor::Rules::maskForms(std::string &text) const
{
    std::vector<int> present;
    RE2::Set::ErrorInfo error{};
    const bool isAny = forms().all.Match(text, &present, &error);
    if (!isAny && error.kind == RE2::Set::kNoError)
        return;
    if (!isAny) { // the automaton ran out of memory: try each form alone
        present.resize(forms().single.size());
        for (size_t i = 0; i < present.size(); ++i)
            present[i] = static_cast<int>(i);
    }
    std::ranges::sort(present);
    for (const int index : present) {
        const auto place = static_cast<size_t>(index);
        const SecretKind &kind = secretKinds()[place];
        const RE2 *const exception = forms().exceptions[place].get();
        replaceEach(text, *forms().single[place], [&](const std::string &found, re2::StringPiece whole) {
            if (isMask(found) || isDoubtful(found, kind.doubt) || (exception && RE2::FullMatch(whole, *exception)))
                return found;
            return names
                ->nameOf(QString::fromStdString(found), QString::fromLatin1(kind.kind),
                         "looks like "_L1 + QLatin1StringView(kind.reason))
                .toStdString();
        });
    }
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
