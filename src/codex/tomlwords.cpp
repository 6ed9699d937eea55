// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "codex/tomlwords.h"

#include "core/shellword.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace doctor::codex {

namespace {

struct Words {
    Message cause = {};
    Message expected = {};
    Message remedy = {};
};

constexpr qsizetype longestQuotation = 60;

// The value as it stands, without a comment behind it, for a remedy that spells the line out.
QString plainValue(const BrokenStatement &broken)
{
    QString value = broken.valueText.section(u" #"_s, 0, 0).trimmed();
    if (value.endsWith(u',') || value.endsWith(u';'))
        value.chop(1);
    return value.size() > longestQuotation || broken.isSecret ? QString() : value;
}

QString keyOrValue(const BrokenStatement &broken)
{
    return broken.key.isEmpty() ? u"this line"_s : broken.key;
}

// What is inside the quotes, for a value that has them.
QString unquoted(QString value)
{
    while (!value.isEmpty() && (value[0] == u'"' || value[0] == u'\''))
        value.remove(0, 1);
    while (!value.isEmpty() && (value.back() == u'"' || value.back() == u'\''))
        value.chop(1);
    return value;
}

Message fixLine(const QString &line)
{
    return {QT_TRANSLATE_NOOP("Checks", "Correct the line to: %1"), {line}};
}

bool isInvisible(QChar c)
{
    const QChar::Category category = c.category();
    return category == QChar::Other_Format || (category == QChar::Separator_Space && c != u' ');
}

QString codePoint(QChar c)
{
    return u"U+%1"_s.arg(QString::number(c.unicode(), 16).toUpper(), 4, u'0');
}

// A blank that is none, or nothing at all to the eye: pasted from a page.
Words invisibleCharacter(const QString &key)
{
    const QChar found = *std::ranges::find_if(key, isInvisible);
    QString seen = key;
    seen.removeIf(isInvisible);
    return {.cause = {QT_TRANSLATE_NOOP("Checks", "An invisible character (%1) stands in the key %2"),
                      {codePoint(found), seen}},
            .expected = {QT_TRANSLATE_NOOP("Checks", "letters, digits, _ and -, or a key in quotes")},
            .remedy = {QT_TRANSLATE_NOOP("Checks", "Type the line again instead of pasting it: %1 = value"), {seen}}};
}

Words invisibleBeside(QChar found)
{
    return {
        .cause = {QT_TRANSLATE_NOOP("Checks", "An invisible character (%1) stands in the line"), {codePoint(found)}},
        .expected = {QT_TRANSLATE_NOOP("Checks", "visible characters")},
        .remedy = {QT_TRANSLATE_NOOP("Checks", "Remove it, or type the line again instead of pasting it.")}};
}

Words missingQuotes(const BrokenStatement &broken)
{
    static const QString curly = u"\u201c\u201d\u2018\u2019\u00ab\u00bb"_s;
    const QString value = broken.error.token;
    if (!value.isEmpty() && isInvisible(value.front()))
        return invisibleBeside(value.front());
    Words words{
        .cause = {QT_TRANSLATE_NOOP("Checks", "The value of %1 has no quotes: %2"), {keyOrValue(broken), value}},
        .expected = {QT_TRANSLATE_NOOP("Checks", "a text in quotes, a number, true, false, a list or a table")},
        .remedy = {QT_TRANSLATE_NOOP("Checks", "Put the value of %1 in quotes."), {keyOrValue(broken)}}};
    if (broken.isSecret) {
        words.cause = {QT_TRANSLATE_NOOP("Checks", "The value of %1 has no quotes"), {keyOrValue(broken)}};
        return words;
    }
    const bool standsAlone = !broken.key.isEmpty() && plainValue(broken) == value;
    if (value.startsWith(u'$') || value.startsWith("os."_L1)) {
        words.expected = {QT_TRANSLATE_NOOP("Checks", "the value itself: the file knows no variables")};
        words.remedy = {
            QT_TRANSLATE_NOOP("Checks", "Write the value itself, in quotes; variables are not expanded here.")};
    } else if (std::ranges::any_of(value, [](QChar c) { return curly.contains(c); })) {
        QString straight = value;
        for (const QChar c : curly)
            straight.replace(c, u'"');
        words.cause = {QT_TRANSLATE_NOOP("Checks", "The value of %1 has typographic quotes: %2"),
                       {keyOrValue(broken), value}};
        words.remedy = {QT_TRANSLATE_NOOP("Checks", "Use straight quotes: %1 = %2"), {keyOrValue(broken), straight}};
    } else if (QStringList{u"yes"_s, u"no"_s, u"on"_s, u"off"_s}.contains(value.toLower())) {
        const bool isOn = value.toLower() == "yes"_L1 || value.toLower() == "on"_L1;
        words.expected = {QT_TRANSLATE_NOOP("Checks", "true or false, or a text in quotes")};
        words.remedy = fixLine(u"%1 = %2"_s.arg(keyOrValue(broken), isOn ? u"true"_s : u"false"_s));
    } else if (QStringList{u"null"_s, u"nil"_s, u"none"_s, u"undefined"_s}.contains(value.toLower())) {
        words.expected = {QT_TRANSLATE_NOOP("Checks", "a value: the file knows no null")};
        words.remedy = {QT_TRANSLATE_NOOP("Checks", "Remove %1 to get its default, or put the value in quotes."),
                        {keyOrValue(broken)}};
    } else if (standsAlone && !value.contains(u'"')) {
        const bool isPlain = !value.contains(u'\\') && !value.contains(u'\'');
        const QString quote = isPlain ? u"\""_s : u"'"_s;
        words.remedy = fixLine(u"%1 = %2%3%2"_s.arg(broken.key, quote, value));
    }
    return words;
}

// Folders of Windows in quotes that make escapes of their backslashes.
Message singleQuotes(const BrokenStatement &broken)
{
    const QString value = unquoted(plainValue(broken));
    if (value.isEmpty() || value.contains(u'\'') || value.contains(u'"') || broken.key.isEmpty())
        return {QT_TRANSLATE_NOOP("Checks", "Use single quotes, in which a backslash is only a backslash, or double "
                                            "every backslash.")};
    return {QT_TRANSLATE_NOOP("Checks", "Use single quotes: %1 = '%2' (or double every backslash)."),
            {broken.key, value}};
}

Words badEscape(const BrokenStatement &broken)
{
    return {.cause = {QT_TRANSLATE_NOOP("Checks", "A backslash in double quotes begins an escape, and %1 is none that "
                                                  "TOML has"),
                      {broken.error.token}},
            .expected = {QT_TRANSLATE_NOOP("Checks", "a path in single quotes, or with every backslash doubled")},
            .remedy = singleQuotes(broken)};
}

Words unclosedString(const BrokenStatement &broken)
{
    const QString quote = broken.error.token.left(1);
    if (quote == u'"' && broken.valueText.trimmed().endsWith("\\\""_L1)) {
        return {.cause = {QT_TRANSLATE_NOOP("Checks", "The backslash before the closing quote of %1 makes the quote a "
                                                      "part of the text"),
                          {keyOrValue(broken)}},
                .expected = {QT_TRANSLATE_NOOP("Checks", "a path in single quotes, or with every backslash doubled")},
                .remedy = singleQuotes(broken)};
    }
    return {
        .cause = {QT_TRANSLATE_NOOP("Checks", "The text of %1 is not closed: its line ends without %2"),
                  {keyOrValue(broken), quote}},
        .expected = {QT_TRANSLATE_NOOP("Checks", "the closing quote on the same line")},
        .remedy = {QT_TRANSLATE_NOOP("Checks", "Add the closing %1 at the end of the text (a text over several lines "
                                               "stands between %2)."),
                   {quote, quote.repeated(3)}}};
}

Words unexpectedText(const BrokenStatement &broken)
{
    if (!broken.error.token.isEmpty() && isInvisible(broken.error.token.front()))
        return invisibleBeside(broken.error.token.front());
    const QString token = broken.isSecret ? QString() : broken.error.token.left(longestQuotation);
    Words words{
        .cause = {QT_TRANSLATE_NOOP("Checks", "The line goes on after its end: %1"), {token}},
        .expected = {QT_TRANSLATE_NOOP("Checks", "one setting on a line")},
        .remedy = {QT_TRANSLATE_NOOP("Checks", "Remove what does not belong there, or put it on a line of its own.")}};
    if (broken.isSecret)
        words.cause = {QT_TRANSLATE_NOOP("Checks", "The line goes on after the end of its value")};
    if (token == u',' || token == u';')
        words.remedy = {QT_TRANSLATE_NOOP("Checks", "Remove the %1 at the end of the line."), {token}};
    else if (token.startsWith("//"_L1) || token.startsWith(u';'))
        words.remedy = {QT_TRANSLATE_NOOP("Checks", "Begin the comment with #."), {}};
    else if (token.startsWith(u']'))
        words.remedy = {QT_TRANSLATE_NOOP("Checks", "Remove the extra bracket.")};
    else if (broken.valueText.startsWith(u'"') && broken.valueText.count(u'"') > 2 && !broken.isSecret)
        words.remedy = {
            QT_TRANSLATE_NOOP("Checks", "If the text is to hold quotes, put single quotes around it: '…'.")};
    else if (broken.valueText.startsWith(u'\'') && !broken.isSecret)
        words.remedy = {
            QT_TRANSLATE_NOOP("Checks", "If the text is to hold an apostrophe, put double quotes around it.")};
    return words;
}

// UTF-16 that does not say so, or what a crash of the system leaves of a file.
Words zeroBytes(const BrokenStatement &broken, const ConfigSource &source)
{
    bool isWide = true;
    for (qsizetype i = 0; i < broken.line.size(); ++i)
        isWide = isWide && (broken.line[i] == QChar::Null) == (i % 2 == 1);
    if (isWide)
        return {.cause = {QT_TRANSLATE_NOOP("Checks", "%1 is not UTF-8 text"), {source.fileName()}},
                .expected = {QT_TRANSLATE_NOOP("Checks", "a text in UTF-8")},
                .remedy = {QT_TRANSLATE_NOOP("Checks", "The file is UTF-16. Convert it: iconv -f UTF-16 -t UTF-8 %1 > "
                                                       "new.toml && mv new.toml %1"),
                           {shellWord(source.file)}}};
    return {.cause = {QT_TRANSLATE_NOOP("Checks", "The file holds NUL bytes: it is UTF-16 without a mark, or was "
                                                  "damaged")},
            .expected = {QT_TRANSLATE_NOOP("Checks", "a text in UTF-8")},
            .remedy = {QT_TRANSLATE_NOOP("Checks", "Save the file again as UTF-8, or restore it from a backup.")}};
}

Words missingEquals(const BrokenStatement &broken)
{
    const QString key = broken.error.token;
    if (key.startsWith("```"_L1))
        return {.cause = {QT_TRANSLATE_NOOP("Checks", "The line is neither a setting nor a comment")},
                .expected = {QT_TRANSLATE_NOOP("Checks", "key = value")},
                .remedy = {QT_TRANSLATE_NOOP("Checks", "Remove the lines of Markdown that begin with ```.")}};
    if (key.startsWith("//"_L1) || key.startsWith(u';')) {
        return {.cause = {QT_TRANSLATE_NOOP("Checks", "The line is neither a setting nor a comment")},
                .expected = {QT_TRANSLATE_NOOP("Checks", "a comment that begins with #")},
                .remedy = {QT_TRANSLATE_NOOP("Checks", "Begin the comment with #.")}};
    }
    Words words{.cause = {QT_TRANSLATE_NOOP("Checks", "There is no = after %1"), {key}},
                .expected = {QT_TRANSLATE_NOOP("Checks", "key = value")},
                .remedy = {QT_TRANSLATE_NOOP("Checks", "Write the line as %1 = value, or remove it."), {key}}};
    if (key == "export"_L1)
        words.remedy = {QT_TRANSLATE_NOOP("Checks", "Remove the word export, and put the value in quotes.")};
    else if (key.endsWith(u':'))
        words.remedy = {QT_TRANSLATE_NOOP("Checks", "Write = in place of the colon: %1 = value"), {key.chopped(1)}};
    return words;
}

Words badKey(const BrokenStatement &broken)
{
    const QString key = broken.error.token;
    if (std::ranges::any_of(key, isInvisible))
        return invisibleCharacter(key);
    const bool isPath = key.contains(u'/') || key.contains(u'\\') || key.contains(u':');
    return {
        .cause = {QT_TRANSLATE_NOOP("Checks", "A key without quotes holds a character that is not allowed: %1"), {key}},
        .expected = {QT_TRANSLATE_NOOP("Checks", "letters, digits, _ and -, or a key in quotes")},
        .remedy = isPath ? Message{QT_TRANSLATE_NOOP("Checks", "Put this part of the key in single quotes, such as "
                                                               "[projects.'/path/to/it'].")}
                         : Message{QT_TRANSLATE_NOOP("Checks", "Put this part of the key in quotes: \"%1\"."), {key}}};
}

Words badNumber(const BrokenStatement &broken)
{
    static const QRegularExpression padded(u"^0+([0-9]+)$"_s);
    static const QRegularExpression whole(u"^[+-]?[1-9][0-9]{17,}$"_s);
    const QRegularExpressionMatch match = padded.match(broken.error.token);
    if (match.hasMatch() && !broken.key.isEmpty() && !broken.isSecret)
        return {.cause = {QT_TRANSLATE_NOOP("Checks", "The number of %1 begins with a zero: %2"),
                          {broken.key, broken.error.token}},
                .expected = {QT_TRANSLATE_NOOP("Checks", "a number without zeros before it")},
                .remedy = fixLine(u"%1 = %2"_s.arg(broken.key, match.captured(1)))};
    if (whole.match(broken.error.token).hasMatch() && !broken.isSecret)
        return {.cause = {QT_TRANSLATE_NOOP("Checks", "The number of %1 is too large: %2"),
                          {keyOrValue(broken), broken.error.token}},
                .expected = {QT_TRANSLATE_NOOP("Checks", "a number up to 9223372036854775807")},
                .remedy = {QT_TRANSLATE_NOOP("Checks", "Write a smaller number, or remove %1 to get its default."),
                           {keyOrValue(broken)}}};
    return {.cause = {QT_TRANSLATE_NOOP("Checks", "%1 is neither a number nor a text in quotes: %2"),
                      {keyOrValue(broken), broken.isSecret ? u"…"_s : broken.error.token}},
            .expected = {QT_TRANSLATE_NOOP("Checks", "a number such as 10 or 0.5, or a text in quotes")},
            .remedy = {QT_TRANSLATE_NOOP("Checks", "Write a number, or put the value of %1 in quotes."),
                       {keyOrValue(broken)}}};
}

Words badBoolean(const BrokenStatement &broken)
{
    const QString word = broken.error.token.startsWith(u't', Qt::CaseInsensitive) ? u"true"_s : u"false"_s;
    return {
        .cause = {QT_TRANSLATE_NOOP("Checks", "%1 has no valid value: %2"), {keyOrValue(broken), broken.error.token}},
        .expected = {QT_TRANSLATE_NOOP("Checks", "true or false in small letters, or a text in quotes")},
        .remedy = fixLine(u"%1 = %2"_s.arg(keyOrValue(broken), word))};
}

Words unclosedBracket(const QString &bracket, const char *what)
{
    return {.cause = {what, {bracket}},
            .expected = {QT_TRANSLATE_NOOP("Checks", "a closing %1"), {bracket}},
            .remedy = {QT_TRANSLATE_NOOP("Checks", "Add the missing %1."), {bracket}}};
}

// [model_providers.my lab] is closed, but its name ends at the blank.
Words unclosedHeader(const BrokenStatement &broken)
{
    const QString line = broken.line.section(u'#', 0, 0).trimmed();
    const QString name = line.section(u'[', -1).section(u']', 0, 0).section(u'.', -1).trimmed();
    if (line.endsWith(u']') && name.contains(u' '))
        return badKey({.error = {.token = name}});
    return unclosedBracket(u"]"_s, QT_TRANSLATE_NOOP("Checks", "The name of a table is not closed with %1"));
}

Words missingComma(const BrokenStatement &broken)
{
    return {.cause = {QT_TRANSLATE_NOOP("Checks", "A comma or a closing bracket is missing in the value of %1"),
                      {keyOrValue(broken)}},
            .expected = {QT_TRANSLATE_NOOP("Checks", "commas between the elements, and a bracket at the end")},
            .remedy = {QT_TRANSLATE_NOOP("Checks", "Close the bracket of %1, or put a comma between its elements."),
                       {keyOrValue(broken)}}};
}

Words wordsFor(const BrokenStatement &broken)
{
    switch (broken.error.problem) {
    case TomlProblem::MissingEquals:
        return missingEquals(broken);
    case TomlProblem::ExtraEquals:
        return {.cause = {QT_TRANSLATE_NOOP("Checks", "%1 has two equal signs"), {keyOrValue(broken)}},
                .expected = {QT_TRANSLATE_NOOP("Checks", "key = value")},
                .remedy = {QT_TRANSLATE_NOOP("Checks", "Remove one of them.")}};
    case TomlProblem::MissingValue:
        return {.cause = {QT_TRANSLATE_NOOP("Checks", "%1 has no value"), {keyOrValue(broken)}},
                .expected = {QT_TRANSLATE_NOOP("Checks", "a value after the = on the same line")},
                .remedy = {QT_TRANSLATE_NOOP("Checks", "Write a value after the =, or remove the line.")}};
    case TomlProblem::UnquotedString:
        return missingQuotes(broken);
    case TomlProblem::BadBoolean:
        return badBoolean(broken);
    case TomlProblem::BadNumber:
    case TomlProblem::BadDate:
        return badNumber(broken);
    case TomlProblem::UnclosedString:
        return unclosedString(broken);
    case TomlProblem::UnclosedText:
        return {
            .cause = {QT_TRANSLATE_NOOP("Checks", "The text of %1 over several lines is never closed"),
                      {keyOrValue(broken)}},
            .expected = {QT_TRANSLATE_NOOP("Checks", "%1 at its end"), {broken.error.token.left(3)}},
            .remedy = {QT_TRANSLATE_NOOP("Checks", "Add %1 where the text is to end."), {broken.error.token.left(3)}}};
    case TomlProblem::BadEscape:
        return badEscape(broken);
    case TomlProblem::ControlCharacter:
        return {.cause = {QT_TRANSLATE_NOOP("Checks", "The text of %1 holds an invisible control character"),
                          {keyOrValue(broken)}},
                .expected = {QT_TRANSLATE_NOOP("Checks", "visible characters")},
                .remedy = {QT_TRANSLATE_NOOP("Checks", "Type the value of %1 again instead of pasting it."),
                           {keyOrValue(broken)}}};
    case TomlProblem::LoneCarriageReturn:
        return {
            .cause = {QT_TRANSLATE_NOOP("Checks", "The line ends in a way that TOML does not know (a carriage return "
                                                  "alone)")},
            .expected = {QT_TRANSLATE_NOOP("Checks", "line ends of Unix or Windows")},
            .remedy = {
                QT_TRANSLATE_NOOP("Checks", "Save the file with line ends of Unix: sed -i 's/\\r\\n*/\\n/g' FILE")}};
    case TomlProblem::EmptyKey:
        return {.cause = {QT_TRANSLATE_NOOP("Checks", "A part of the key is empty")},
                .expected = {QT_TRANSLATE_NOOP("Checks", "a name before the = and between the dots")},
                .remedy = {QT_TRANSLATE_NOOP("Checks", "Write the missing name, or remove the line.")}};
    case TomlProblem::BadKey:
        return badKey(broken);
    case TomlProblem::UnclosedHeader:
        return unclosedHeader(broken);
    case TomlProblem::UnexpectedText:
        return unexpectedText(broken);
    case TomlProblem::MissingOpening:
        return {
            .cause = {QT_TRANSLATE_NOOP("Checks", "%1 closes a bracket that was never opened"), {broken.error.token}},
            .expected = {QT_TRANSLATE_NOOP("Checks", "brackets in pairs")},
            .remedy = {QT_TRANSLATE_NOOP("Checks", "Remove the bracket, or add the one that opens it.")}};
    case TomlProblem::UnclosedArray:
        return unclosedBracket(u"]"_s, QT_TRANSLATE_NOOP("Checks", "A list is not closed with %1"));
    case TomlProblem::UnclosedTable:
        return unclosedBracket(u"}"_s, QT_TRANSLATE_NOOP("Checks", "A table is not closed with %1"));
    case TomlProblem::MissingComma:
        return missingComma(broken);
    case TomlProblem::ExtraComma:
        return {.cause = {QT_TRANSLATE_NOOP("Checks", "There is one comma too many in the value of %1"),
                          {keyOrValue(broken)}},
                .expected = {QT_TRANSLATE_NOOP("Checks", "one comma between two elements")},
                .remedy = {QT_TRANSLATE_NOOP("Checks", "Remove the comma.")}};
    case TomlProblem::TooDeep:
        return {.cause = {QT_TRANSLATE_NOOP("Checks", "The value of %1 is nested too deeply"), {keyOrValue(broken)}},
                .expected = {QT_TRANSLATE_NOOP("Checks", "fewer than 80 brackets in each other")},
                .remedy = {QT_TRANSLATE_NOOP("Checks", "Remove brackets from the value of %1."), {keyOrValue(broken)}}};
    case TomlProblem::LooksLikeJson:
        return {
            .cause = {QT_TRANSLATE_NOOP("Checks", "The file is JSON, not TOML")},
            .expected = {QT_TRANSLATE_NOOP("Checks", "lines such as: model = \"gpt-5\"")},
            .remedy = {QT_TRANSLATE_NOOP("Checks", "Rewrite the settings as TOML: key = value on a line each, without "
                                                   "the outer braces and the commas.")}};
    case TomlProblem::ConflictMarker:
        return {
            .cause = {QT_TRANSLATE_NOOP("Checks", "The file holds the markers of an unresolved merge conflict")},
            .expected = {QT_TRANSLATE_NOOP("Checks", "one of the two versions")},
            .remedy = {QT_TRANSLATE_NOOP("Checks", "Keep one of the two versions and remove the lines that begin with "
                                                   "<<<<<<<, ======= and >>>>>>>.")}};
    }
    Q_UNREACHABLE();
}

} // namespace

ConfigFault worded(const BrokenStatement &broken, const ConfigSource &source)
{
    const Words words = broken.line.contains(QChar::Null) ? zeroBytes(broken, source) : wordsFor(broken);
    const QString name = source.fileName();
    const QString line = QString::number(source.line);
    const bool concernsKey = !broken.key.isEmpty() && broken.error.problem != TomlProblem::MissingEquals
                             && broken.error.problem != TomlProblem::BadKey;
    return {.kind = ConfigFault::Kind::Syntax,
            .source = source,
            .key = broken.key,
            .cause = words.cause,
            .expected = words.expected,
            .remedy = words.remedy,
            .headline =
                concernsKey
                    ? Message{QT_TRANSLATE_NOOP("Checks", "Codex cannot start: %1 line %2 has no valid value for %3"),
                              {name, line, broken.key}}
                    : Message{QT_TRANSLATE_NOOP("Checks", "Codex cannot start: %1 line %2 is not valid TOML"),
                              {name, line}},
            .failure = u"invalid configuration"_s};
}

} // namespace doctor::codex
