// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/valuewords.h"

#include "core/phrase.h"
#include "core/systemtexts.h"
#include "core/valueparts.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace doctor {

namespace {

constexpr qsizetype longest = 2000; // what is longer is no value of ours, and would take its time

// What stands between the parts of a value.
constexpr auto semicolon = QT_TRANSLATE_NOOP("Checks", "; ");
constexpr auto colon = QT_TRANSLATE_NOOP("Checks", ": ");
constexpr auto comma = QT_TRANSLATE_NOOP("Checks", ", ");
constexpr auto dot = QT_TRANSLATE_NOOP("Checks", " · ");
constexpr auto beginOfBrackets = QT_TRANSLATE_NOOP("Checks", " (");
constexpr auto endOfBrackets = QT_TRANSLATE_NOOP("Checks", ")");

// A known text with places to be filled in.
struct Template {
    const char *text = nullptr;
    QRegularExpression pattern = {};
    QString needle = {}; // its longest word, found more quickly than the pattern
    QString places = {}; // their digits in order, n for the count
    QString quoted = {}; // those of them that hold a command or a quotation, of which nothing is ours
};

QString patternOf(QChar place)
{
    switch (place.unicode()) {
    case u'n':
        return u"(\\d+)"_s;
    case u'5':
        return u"(none|\\S*[^\\sA-Za-z]\\S*)"_s;
    case u'6':
    case u'8':
        return u"(\\d[\\d,]*)"_s;
    case u'7':
    case u'9':
        return u"(-?\\d[\\d.,]* (?:B|KB|MB|GB|MiB|GiB|ms|s|min|h|d)(?: \\d+ (?:min|h))?)"_s;
    default:
        return u"(.*?)"_s;
    }
}

// What stands first takes nothing of a list that it ends: each member of that is told by itself.
QString patternOfFirst(QChar place)
{
    const QString pattern = patternOf(place);
    return pattern == "(.*?)"_L1 ? u"((?:(?![,;:] ).)+?)"_s : pattern;
}

QString longestPiece(const QString &text)
{
    static const QRegularExpression gap(u"%[1-9n]|\\(s\\)"_s);
    const QStringList pieces = text.split(gap);
    return *std::ranges::max_element(pieces, {}, &QString::size);
}

Template templateOf(const char *text)
{
    const QString source = QString::fromUtf8(text);
    Template made{.text = text, .needle = longestPiece(source)};
    const bool isCounted = source.contains("%n"_L1);
    QString pattern;
    for (qsizetype i = 0; i < source.size(); ++i) {
        const QChar next = i + 1 < source.size() ? source[i + 1] : QChar();
        if (source[i] == u'%' && (next == u'n' || next.isDigit())) {
            if (i > 0 && (source[i - 1] == u'`' || source[i - 1] == u'"'))
                made.quoted += next;
            made.places += source[++i];
            pattern += i == 1 ? patternOfFirst(source[i]) : patternOf(source[i]);
        } else if (isCounted && source.mid(i, 3) == "(s)"_L1) {
            pattern += u"s?"_s;
            i += 2;
        } else {
            pattern += QRegularExpression::escape(source.mid(i, 1));
        }
    }
    made.pattern = QRegularExpression(QRegularExpression::anchoredPattern(pattern),
                                      QRegularExpression::DotMatchesEverythingOption);
    return made;
}

// Texts that are known, and finds in them.
class Vocabulary
{
public:
    void add(std::span<const char *const> texts)
    {
        for (const char *const text : texts) {
            if (hasPlaces(QString::fromUtf8(text)))
                m_templates.append(templateOf(text));
            else
                m_words.insert(QString::fromUtf8(text), text);
        }
    }

    // Empty if it is none of them. `inner` makes phrases of what stands in the places.
    QString phraseOf(const QString &text, QString (*inner)(const QString &)) const
    {
        if (const char *const word = m_words.value(text))
            return phrase(word);
        const bool isList = text.contains("; "_L1);
        for (const Template &known : m_templates) {
            if (!text.contains(known.needle) || (isList && !QLatin1StringView(known.text).contains("; "_L1)))
                continue;
            const QRegularExpressionMatch match = known.pattern.match(text);
            const Message message = match.hasMatch() ? filled(known, match, inner) : Message();
            if (!message.isEmpty() && (message.count < 0 || message.english() == text)) // "1 files" is another text
                return phrase(message);
        }
        return {};
    }

private:
    static bool hasPlaces(const QString &text)
    {
        static const QRegularExpression place(u"%[1-9n]"_s);
        return text.contains(place);
    }

    static Message filled(const Template &known, const QRegularExpressionMatch &match,
                          QString (*inner)(const QString &))
    {
        Message message{.text = known.text};
        for (int i = 0; i < known.places.size(); ++i) {
            const QString found = match.captured(i + 1);
            if (known.places[i] == u'n') {
                message.count = found.toInt();
                continue;
            }
            const int place = known.places[i].digitValue();
            message.arguments.resize(std::max<qsizetype>(message.arguments.size(), place));
            message.arguments[place - 1] = known.quoted.contains(known.places[i]) ? found : inner(found);
        }
        return message;
    }

    QHash<QString, const char *> m_words;
    QList<Template> m_templates;
};

const Vocabulary &values()
{
    static const Vocabulary vocabulary = [] {
        Vocabulary made;
        made.add(valueTexts());
        made.add(systemTexts());
        return made;
    }();
    return vocabulary;
}

// "12 ms", "1,526", "5.5 %" and "2.53 GB", or a time in UTC. "3.4" without a unit may be a version.
QString figureIn(const QString &text)
{
    static const QRegularExpression figure(
        uR"(\A(?:\d+|\d{1,3}(?:,\d{3})+|-?[\d,]+(?:\.\d+)? (?:B|KB|MB|GB|MiB|GiB|ms|s|min|h|d|%))\z)"_s);
    static const QRegularExpression time(uR"(\A(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d)(:\d\d(?:\.\d+)?)?(?:Z| UTC)\z)"_s);
    if (figure.match(text).hasMatch())
        return figurePhrase(text);
    const QRegularExpressionMatch match = time.match(text);
    const QDateTime found = QDateTime::fromString(match.captured(1) + u'T' + match.captured(2) + u'Z', Qt::ISODate);
    return match.hasMatch() && found.isValid() ? phrase(found, text) : QString();
}

QString inLines(const QString &text);
QString inParts(const QString &text);

QString known(const QString &text)
{
    if (text.contains(u'\n'))
        return inLines(text);
    if (QString found = values().phraseOf(text, known); !found.isEmpty())
        return found;
    const QString figure = figureIn(text);
    return figure.isEmpty() ? inParts(text) : figure;
}

// Each line by itself; those below the first are set in.
QString inLines(const QString &text)
{
    QStringList lines = text.split(u'\n');
    for (QString &line : lines) {
        const auto first = std::ranges::find_if(line, [](QChar c) { return c != u' '; });
        const qsizetype begin = first - line.begin();
        line = line.left(begin) + known(line.sliced(begin));
    }
    return lines.join(u'\n');
}

QString joined(const QStringList &parts, const char *separator)
{
    QStringList told;
    for (const QString &part : parts)
        told.append(known(part));
    // Where none of them is ours it is a sentence of somebody else, with his own marks.
    return told.join(told == parts ? QString::fromUtf8(separator) : phrase(separator));
}

// "a (b)"
QString bracketed(const QString &text, qsizetype open)
{
    const QString before = text.left(open);
    const QString inside = text.sliced(open + 2).chopped(1);
    const QString outer = known(before);
    const QString inner = known(inside);
    return outer == before && inner == inside ? text : outer + phrase(beginOfBrackets) + inner + phrase(endOfBrackets);
}

// Values are lists of lists: "a; b", "a · b", "a: b", "a (b)", "a, b".
QString inParts(const QString &text)
{
    if (const QStringList parts = partsOf(text, u"; "_s); parts.size() > 1)
        return joined(parts, semicolon);
    if (const QStringList parts = partsOf(text, u" · "_s); parts.size() > 1)
        return joined(parts, dot);
    if (const QStringList parts = partsOf(text, u": "_s); parts.size() > 1 && !parts.first().isEmpty())
        return joined({parts.first(), text.sliced(parts.first().size() + 2)}, colon);
    if (const qsizetype open = lastBrackets(text); open >= 0)
        return bracketed(text, open);
    const QStringList parts = partsOf(text, u", "_s);
    return parts.size() > 1 ? joined(parts, comma) : text;
}

// A number that English words otherwise ("1 files") is not put in other words at all.
QString ifTheSame(const QString &phrase, const QString &english)
{
    return englishPhrase(phrase) == english ? phrase : english;
}

} // namespace

QString withoutMarks(QString text)
{
    return text.removeIf([](QChar c) { return c >= QChar(0xfdd0) && c <= QChar(0xfdef); });
}

QString valuePhrase(const QString &english)
{
    return english.size() > longest ? english : ifTheSame(known(english), english);
}

Message inOurWords(const QString &english)
{
    return verbatim(valuePhrase(english));
}

QString labelPhrase(const QString &english)
{
    static const Vocabulary labels = [] {
        Vocabulary made;
        made.add(labelTexts());
        return made;
    }();
    if (english.size() > longest)
        return english;
    const QString found = labels.phraseOf(english, labelPhrase);
    return found.isEmpty() ? english : ifTheSame(found, english);
}

} // namespace doctor
