// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "codex/toml.h"

#include "codex/configsecrets.h"
#include "codex/tomltext.h"
#include "codex/tomlwords.h"
#include "core/shellword.h"

#include <QStringDecoder>

#include <toml++/toml.h>

#include <sstream>

using namespace Qt::Literals::StringLiterals;

namespace doctor::codex {

namespace {

constexpr qsizetype mostFaults = 20;
constexpr qsizetype longestExcerpt = 160;

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

template<typename Value>
QString asWritten(const Value &value)
{
    std::ostringstream stream;
    stream << value;
    return text(stream.str());
}

// Makes values of ours from the parser's, with the places they have in the file as it is.
class Converter
{
public:
    Converter(const TomlText &text, ConfigSource file) : m_text(text), m_file(std::move(file)) {}

    ConfigSource place(const toml::source_region &region) const
    {
        ConfigSource source = m_file;
        const TextPosition position =
            m_text.origin({static_cast<int>(region.begin.line), static_cast<int>(region.begin.column)});
        source.line = position.line;
        source.column = position.column;
        return source;
    }

    ConfigValue table(const toml::table &table) const
    {
        QList<ConfigValue::Member> members;
        for (const auto &[key, value] : table)
            members.append({text(key.str()), converted(value), place(key.source())});
        std::ranges::stable_sort(members, [](const ConfigValue::Member &a, const ConfigValue::Member &b) {
            return std::pair(a.keySource.line, a.keySource.column) < std::pair(b.keySource.line, b.keySource.column);
        });
        return ConfigValue::fromTable(std::move(members), place(table.source()));
    }

    ConfigValue converted(const toml::node &node) const
    {
        if (const auto *inner = node.as_table())
            return table(*inner);
        const ConfigSource source = place(node.source());
        if (const auto *array = node.as_array()) {
            QList<ConfigValue> elements;
            for (const toml::node &element : *array)
                elements.append(converted(element));
            return ConfigValue::fromArray(std::move(elements), source);
        }
        if (const auto *string = node.as_string())
            return ConfigValue::fromString(text(string->get()), source);
        if (const auto *integer = node.as_integer())
            return ConfigValue::fromInteger(integer->get(), source);
        if (const auto *number = node.as_floating_point())
            return ConfigValue::fromFloat(number->get(), source);
        if (const auto *boolean = node.as_boolean())
            return ConfigValue::fromBoolean(boolean->get(), source);
        return ConfigValue::fromDateTime(node.visit([](const auto &value) {
            if constexpr (toml::is_chronological<decltype(value)>)
                return asWritten(value.get());
            else
                return QString();
        }),
                                         source);
    }

private:
    const TomlText &m_text;
    ConfigSource m_file;
};

// Names of the tables and of the key, in which a secret shows.
bool namesSecret(const QString &names)
{
    return std::ranges::any_of(names.split(u'.'), [](const QString &part) {
        return isSecretName(part) || isSecretTableName(part.trimmed()) || part == "args"_L1;
    });
}

bool holdsSecret(const QString &header, const TomlStatement &statement)
{
    return namesSecret(header + u'.' + statement.key);
}

// Letters and digits of a value become stars, so that the caret still points at its place.
QString masked(const QString &line, qsizetype from)
{
    QString result = line;
    for (qsizetype i = from; i < result.size(); ++i) {
        if (result[i].isLetterOrNumber())
            result[i] = u'*';
    }
    return result;
}

// User, password and query of a URL, wherever it stands.
QString withoutUrlSecrets(QString line)
{
    for (qsizetype scheme = line.indexOf("://"_L1); scheme >= 0; scheme = line.indexOf("://"_L1, scheme + 3)) {
        qsizetype end = scheme + 3;
        qsizetype at = -1;
        qsizetype query = -1;
        while (end < line.size() && !line[end].isSpace() && line[end] != u'"' && line[end] != u'\'') {
            if (line[end] == u'@' && query < 0)
                at = end;
            if (line[end] == u'?' && query < 0)
                query = end;
            ++end;
        }
        for (qsizetype i = scheme + 3; i < end; ++i) {
            if ((i < at || (query >= 0 && i > query)) && line[i].isLetterOrNumber())
                line[i] = u'*';
        }
    }
    return line;
}

class Reader
{
public:
    Reader(const QString &text, ConfigSource source) : m_text(text), m_source(std::move(source)) {}

    ParsedToml read()
    {
        scan();
        parse();
        std::ranges::stable_sort(m_parsed.faults, {}, [](const ConfigFault &fault) {
            return std::pair(fault.source.line, fault.source.column);
        });
        return std::move(m_parsed);
    }

private:
    void scan();
    void parse();
    void report(const TomlStatement &statement);
    bool leaveOutFaultOf(const toml::parse_error &error);
    QString mended(const TomlStatement &header) const;
    void readOnBelow(const TomlStatement &header);
    void leaveOutBelow(const TomlStatement &header, QList<TomlStatement>::iterator first);
    void leaveOut(const TomlStatement &statement);
    void blank(qsizetype begin, qsizetype end);
    void keepSecrets(const QString &value);
    ConfigFault repeatedKey(const TomlStatement &statement, const ConfigSource &place) const;
    bool extendsValue(const TomlStatement &statement) const;
    QString headerAbove(const TomlStatement &statement) const;

    TomlText m_text;
    ConfigSource m_source;
    QString m_header;
    QList<TomlStatement> m_statements; // those that are well formed
    QList<TomlEdit> m_edits;
    ParsedToml m_parsed;
    bool m_isFileJudged = false;
    bool m_isBelowUnknown = false; // below a header that cannot be read
};

void Reader::scan()
{
    TomlScanner scanner(m_text.text());
    if (m_text.text().startsWith(QChar::ByteOrderMark))
        m_edits.append({0, 1, {}});
    while (!scanner.atEnd()) {
        const TomlStatement statement = scanner.next();
        if (statement.error) {
            report(statement);
            blank(statement.begin, statement.end);
            if (m_parsed.faults.size() >= mostFaults) {
                blank(statement.end, m_text.text().size());
                return;
            }
            if (statement.isHeader)
                readOnBelow(statement);
        } else if (m_isBelowUnknown && !statement.isHeader) {
            leaveOut(statement);
        } else {
            m_isBelowUnknown = false;
            if (statement.isHeader)
                m_header = statement.key;
            m_edits += statement.edits;
            m_statements.append(statement);
        }
    }
}

// The header in place of a broken one whose name is whole.
QString Reader::mended(const TomlStatement &header) const
{
    const QString line = m_text.text().mid(header.begin, header.end - header.begin);
    const QString rest = line.mid(line.indexOf(header.key) + header.key.size()).section(u'#', 0, 0).trimmed();
    const bool isCut = header.error->problem == TomlProblem::UnclosedHeader && (rest.isEmpty() || rest == "]"_L1);
    if (header.key.isEmpty() || (!isCut && header.error->problem != TomlProblem::UnexpectedText))
        return {};
    return (line.startsWith("[["_L1) ? u"[[%1]]"_s : u"[%1]"_s).arg(header.key);
}

// The settings below a broken header belong to its table, or to none that is known, but never to the one before it.
void Reader::readOnBelow(const TomlStatement &header)
{
    const QString replacement = mended(header);
    m_header = header.key;
    m_isBelowUnknown = replacement.isEmpty();
    if (m_isBelowUnknown)
        return;
    m_edits.last().replacement = replacement;
    TomlStatement whole = header;
    whole.error.reset();
    m_statements.append(whole);
}

void Reader::leaveOutBelow(const TomlStatement &header, QList<TomlStatement>::iterator first)
{
    m_header = header.key;
    const auto last = std::ranges::find(first, m_statements.end(), true, &TomlStatement::isHeader);
    std::for_each(first, last, [this](const TomlStatement &statement) { leaveOut(statement); });
    m_statements.erase(first, last);
}

void Reader::leaveOut(const TomlStatement &statement)
{
    const QString value = m_text.text().mid(statement.value, statement.end - statement.value);
    if (holdsSecret(m_header, statement))
        keepSecrets(value.simplified());
    m_parsed.secrets += secretsInUrl(value);
    blank(statement.begin, statement.end);
}

// Everything but the ends of lines becomes a blank, so that what follows keeps its place.
void Reader::blank(qsizetype begin, qsizetype end)
{
    QString blanks = m_text.text().mid(begin, end - begin);
    for (QChar &c : blanks) {
        if (c != u'\n' && c != u'\r')
            c = u' ';
    }
    blanks.replace(u'\r', u' ');
    m_edits.removeIf([&](const TomlEdit &edit) { return edit.offset >= begin && edit.offset < end; });
    m_edits.append({begin, end - begin, blanks});
}

void Reader::keepSecrets(const QString &value)
{
    for (const QString &word : value.split(u' ', Qt::SkipEmptyParts)) {
        QString bare = word;
        bare.remove(u'"').remove(u'\'').remove(u',').remove(u']').remove(u'[').remove(u'{').remove(u'}');
        if (!bare.isEmpty())
            m_parsed.secrets.append({bare, u"value"_s});
    }
}

void Reader::report(const TomlStatement &statement)
{
    const QString &token = statement.error->token;
    const bool hasZeros = m_text.line(m_text.position(statement.error->offset).line).contains(QChar::Null);
    const bool isOfFile =
        statement.error->problem == TomlProblem::ConflictMarker || hasZeros || token.startsWith("```"_L1);
    if (isOfFile && std::exchange(m_isFileJudged, true))
        return; // what else shows it is the same fault
    const TextPosition position = m_text.position(statement.error->offset);
    ConfigSource place = m_source;
    place.line = position.line;
    place.column = position.column;
    const QString line = m_text.line(position.line);
    const bool isSecret = holdsSecret(m_header, statement);
    const qsizetype equals = line.indexOf(u'=');
    const bool isFirstLine = m_text.position(statement.begin).line == position.line;
    BrokenStatement broken{.error = *statement.error, .key = statement.key, .line = line, .isSecret = isSecret};
    if (isFirstLine && statement.value >= 0)
        broken.valueText = line.mid(statement.value - m_text.offset({position.line, 1})).trimmed();
    if (isSecret)
        keepSecrets(equals >= 0 ? line.mid(equals + 1) : line);
    m_parsed.secrets += secretsInUrl(broken.valueText);
    ConfigFault fault = worded(broken, place);
    const QString shown =
        isSecret ? masked(line, isFirstLine ? qMax<qsizetype>(equals, 0) : 0) : withoutUrlSecrets(line);
    fault.excerpt = tomlExcerpt(shown, position.line, position.column);
    fault.stage = statement.error->isStructural ? LoadStage::Structure : LoadStage::Files;
    m_parsed.faults.append(fault);
}

// What is well formed can still be said twice.
void Reader::parse()
{
    m_parsed.root = ConfigValue::fromTable({}, m_source);
    while (m_parsed.faults.size() <= mostFaults) {
        const QByteArray utf8 = m_text.edited(m_edits).toUtf8();
        try {
            const toml::table table = toml::parse(std::string_view(utf8.constData(), static_cast<size_t>(utf8.size())));
            m_parsed.root = Converter(m_text, m_source).table(table);
            return;
        } catch (const toml::parse_error &error) {
            if (!leaveOutFaultOf(error))
                return;
        }
    }
}

ConfigFault Reader::repeatedKey(const TomlStatement &statement, const ConfigSource &place) const
{
    const auto first = std::ranges::find_if(m_statements, [&](const TomlStatement &other) {
        return other.key == statement.key && other.isHeader == statement.isHeader && other.begin < statement.begin;
    });
    const QString line = QString::number(first == m_statements.end() ? 0 : m_text.position(first->begin).line);
    ConfigFault fault{
        .kind = ConfigFault::Kind::DuplicateKey,
        .source = place,
        .key = statement.key,
        .cause = {QT_TRANSLATE_NOOP("Checks", "%1 is defined a second time"), {statement.key}},
        .expected = {QT_TRANSLATE_NOOP("Checks", "each key once")},
        .remedy = {QT_TRANSLATE_NOOP("Checks", "Keep one of the two definitions of %1."), {statement.key}},
        .headline = {QT_TRANSLATE_NOOP("Checks", "Codex cannot start: %1 line %2 defines %3 a second time"),
                     {place.fileName(), QString::number(place.line), statement.key}},
        .failure = u"invalid configuration"_s};
    const auto value = std::ranges::find_if(m_statements, [&](const TomlStatement &other) {
        return !other.isHeader && other.begin < statement.begin && statement.key.startsWith(other.key + u'.')
               && headerAbove(other).isEmpty();
    });
    if (value != m_statements.end() && statement.isHeader) {
        fault.cause = {QT_TRANSLATE_NOOP("Checks", "[%1] stands in the table %2, but line %3 gives %2 a value"),
                       {statement.key, value->key, QString::number(m_text.position(value->begin).line)}};
    }
    if (statement.isHeader && statement.key.startsWith("model_provider."_L1))
        fault.remedy = {QT_TRANSLATE_NOOP("Checks", "Did you mean [%1]? Rename the table."),
                        {u"model_providers"_s + statement.key.sliced(u"model_provider"_s.size())}};
    if (first != m_statements.end()) {
        fault.cause = {QT_TRANSLATE_NOOP("Checks", "%1 is defined in line %2 already"), {statement.key, line}};
        fault.remedy = statement.isHeader
                           ? Message{QT_TRANSLATE_NOOP(
                                         "Checks", "Move the lines below [%1] to the table of line %2, and remove the "
                                                   "second header."),
                                     {statement.key, line}}
                           : Message{QT_TRANSLATE_NOOP("Checks", "Remove %1 from line %2 or from line %3."),
                                     {statement.key, line, QString::number(place.line)}};
    }
    return fault;
}

// A dotted key whose beginning is a value already: Codex points at the key's first part.
bool Reader::extendsValue(const TomlStatement &statement) const
{
    return !statement.isHeader && std::ranges::any_of(m_statements, [&](const TomlStatement &other) {
        return !other.isHeader && other.begin < statement.begin && statement.key.startsWith(other.key + u'.');
    });
}

QString Reader::headerAbove(const TomlStatement &statement) const
{
    QString header;
    for (const TomlStatement &other : m_statements) {
        if (other.begin > statement.begin)
            break;
        if (other.isHeader)
            header = other.key;
    }
    return header;
}

bool Reader::leaveOutFaultOf(const toml::parse_error &error)
{
    const TextPosition reported =
        m_text.origin({static_cast<int>(error.source().begin.line), static_cast<int>(error.source().begin.column)});
    const qsizetype offset = m_text.offset(reported);
    // The statement that the place lies in, or else the last one before it.
    auto found = std::ranges::upper_bound(m_statements, offset, {}, &TomlStatement::begin);
    if (found == m_statements.begin())
        return false;
    --found;
    const TomlStatement statement = *found;
    const QString words = text(error.description());
    const bool isRepeated = words.contains("redefine"_L1) || words.contains("existing"_L1);
    const bool isInside = statement.value >= 0 && offset > statement.value;
    const qsizetype spot = !isRepeated               ? qMax(statement.value, statement.begin)
                           : isInside                ? offset
                           : extendsValue(statement) ? statement.begin
                                                     : statement.lastKeyPart;
    const TextPosition position = m_text.position(spot);
    ConfigSource place = m_source;
    place.line = position.line;
    place.column = position.column;
    const QString line = m_text.line(position.line);
    const bool isSecret = holdsSecret(headerAbove(statement), statement);
    ConfigFault fault =
        isRepeated
            ? repeatedKey(statement, place)
            : worded({.error = {.problem = TomlProblem::BadNumber,
                                .token = m_text.text().mid(spot, statement.end - spot).section(u'\n', 0, 0).trimmed()},
                      .key = statement.key,
                      .line = line,
                      .isSecret = isSecret},
                     place);
    fault.excerpt =
        tomlExcerpt(isSecret ? masked(line, qMax<qsizetype>(line.indexOf(u'='), 0)) : withoutUrlSecrets(line),
                    position.line, position.column);
    m_parsed.faults.append(fault);
    blank(statement.begin, statement.end);
    const auto next = m_statements.erase(found);
    if (statement.isHeader)
        leaveOutBelow(statement, next);
    return true;
}

ConfigFault notUtf8(const ConfigSource &source)
{
    return {.kind = ConfigFault::Kind::NotUtf8,
            .source = source,
            .cause = {QT_TRANSLATE_NOOP("Checks", "%1 is not UTF-8 text"), {source.fileName()}},
            .expected = {QT_TRANSLATE_NOOP("Checks", "a text in UTF-8")},
            .headline = {QT_TRANSLATE_NOOP("Checks", "Codex cannot start: %1 is not UTF-8 text"), {source.fileName()}},
            .failure = u"invalid data"_s};
}

} // namespace

QString harmlessLine(const QString &line, const QString &dottedKey)
{
    const qsizetype equals = line.indexOf(u'=');
    const bool isSecret = namesSecret(dottedKey) || (equals > 0 && namesSecret(line.left(equals).trimmed()));
    // Inline tables and lists may hold anything.
    const bool isCompound = equals > 0 && (line.mid(equals).contains(u'{') || line.mid(equals).contains(u'['));
    return (isSecret || isCompound) && equals >= 0 ? masked(line, equals) : withoutUrlSecrets(line);
}

QString tomlExcerpt(const QString &line, int number, int column)
{
    // The part of a long line around the column.
    const qsizetype from = column > longestExcerpt ? column - (longestExcerpt / 2) : 0;
    QString shown = line.mid(from, longestExcerpt);
    for (QChar &c : shown) {
        if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format)
            c = c == u'\t' ? u' ' : u'·';
    }
    const QString label = QString::number(number);
    return u" %1 | %2\n %3 | %4^"_s.arg(label, shown, QString(label.size(), u' '),
                                        QString(qMax<qsizetype>(0, column - 1 - from), u' '));
}

ParsedToml parseToml(const QByteArray &bytes, const ConfigSource &source)
{
    const auto encoding = QStringConverter::encodingForData(bytes);
    const QList<QStringConverter::Encoding> wide{QStringConverter::Utf16LE, QStringConverter::Utf16BE};
    const bool isUtf16 = encoding && wide.contains(*encoding);
    QStringDecoder decoder(isUtf16 ? *encoding : QStringConverter::Utf8, QStringConverter::Flag::ConvertInitialBom);
    const QString decoded = decoder(bytes);
    if (!isUtf16 && !decoder.hasError())
        return Reader(decoded, source).read();
    ParsedToml parsed = Reader(decoded, source).read();
    ConfigFault fault = notUtf8(source);
    fault.remedy =
        isUtf16 ? Message{QT_TRANSLATE_NOOP("Checks",
                                            "The file is UTF-16. Convert it: iconv -f UTF-16 -t UTF-8 %1 > new.toml && "
                                            "mv new.toml %1"),
                          {shellWord(source.file)}}
                : Message{QT_TRANSLATE_NOOP("Checks",
                                            "Save the file as UTF-8. If it is Latin-1: iconv -f LATIN1 -t UTF-8 %1 > "
                                            "new.toml && mv new.toml %1"),
                          {shellWord(source.file)}};
    if (!isUtf16) {
        const qsizetype bad = decoded.indexOf(QChar::ReplacementCharacter);
        const TextPosition position = TomlText(decoded).position(qMax<qsizetype>(bad, 0));
        fault.source.line = position.line;
        fault.source.column = position.column;
        fault.excerpt =
            tomlExcerpt(withoutUrlSecrets(TomlText(decoded).line(position.line)), position.line, position.column);
    }
    parsed.faults.prepend(fault);
    return parsed;
}

} // namespace doctor::codex
