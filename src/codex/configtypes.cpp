// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "codex/configtypes.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace doctor::codex {

namespace {

using Type = ConfigValue::Type;

// "a or b" in parts; "array of a or b" is one.
QStringList formsOf(const QString &type)
{
    return type.startsWith("array of"_L1) || type.startsWith("table of"_L1) ? QStringList{type} : type.split(u" or "_s);
}

bool isInRange(double number, const QStringList &values)
{
    const QString range = values.size() == 1 ? values.constFirst() : QString();
    if (range.startsWith(">="_L1))
        return number >= range.mid(2).toDouble();
    if (range.contains(".."_L1))
        return number >= range.section(u".."_s, 0, 0).toDouble() && number <= range.section(u".."_s, 1).toDouble();
    return !range.contains(">0"_L1) || number > 0;
}

TypeVerdict judgeForm(const ConfigValue &value, const QString &form, const QStringList &values);

TypeVerdict judgeForms(const ConfigValue &value, const QString &type, const QStringList &values)
{
    TypeVerdict best = TypeVerdict::WrongType;
    for (const QString &form : formsOf(type)) {
        const TypeVerdict verdict = judgeForm(value, form, values);
        if (verdict == TypeVerdict::Fits)
            return verdict;
        if (verdict != TypeVerdict::WrongType)
            best = verdict;
    }
    return best;
}

template<typename Values>
TypeVerdict judgeAll(const Values &inner, const QString &type, const QStringList &values)
{
    for (const ConfigValue &value : inner) {
        const TypeVerdict verdict = judgeForms(value, type, values);
        if (verdict != TypeVerdict::Fits)
            return verdict;
    }
    return TypeVerdict::Fits;
}

TypeVerdict judgeForm(const ConfigValue &value, const QString &form, const QStringList &values)
{
    const auto only = [&](Type type) { return value.type() == type ? TypeVerdict::Fits : TypeVerdict::WrongType; };
    if (form == "any"_L1 || form.isEmpty())
        return TypeVerdict::Fits;
    if (form == "boolean"_L1)
        return only(Type::Boolean);
    if (form == "string"_L1 || form == "path"_L1)
        return only(Type::String);
    if (form == "table"_L1)
        return only(Type::Table);
    if (form == "integer"_L1 || form == "number"_L1) {
        const bool fits = value.type() == Type::Integer || (form == "number"_L1 && value.type() == Type::Float);
        if (!fits)
            return TypeVerdict::WrongType;
        return isInRange(value.toDouble().value_or(0), values) ? TypeVerdict::Fits : TypeVerdict::OutOfRange;
    }
    if (form == "enum"_L1) {
        if (value.type() != Type::String)
            return TypeVerdict::WrongType;
        return values.isEmpty() || values.contains(value.toString()) ? TypeVerdict::Fits : TypeVerdict::UnknownValue;
    }
    if (form.startsWith("array of "_L1))
        return value.type() == Type::Array ? judgeAll(value.elements(), form.mid(9), values) : TypeVerdict::WrongType;
    if (form.startsWith("table of "_L1)) {
        QList<ConfigValue> inner;
        for (const ConfigValue::Member &member : value.members())
            inner.append(member.value);
        return value.isTable() ? judgeAll(inner, form.mid(9), values) : TypeVerdict::WrongType;
    }
    return TypeVerdict::Fits;
}

} // namespace

TypeVerdict judgeType(const ConfigValue &value, const SchemaNode &node)
{
    // Tables in a table are judged one by one.
    return judgeForms(value, node.type == "table of table"_L1 ? u"table"_s : node.type, node.values);
}

Message expectedType(const SchemaNode &node)
{
    const QString &type = node.type;
    if (type == "boolean"_L1)
        return {QT_TRANSLATE_NOOP("Checks", "true or false")};
    if (type == "integer"_L1) {
        return node.values.isEmpty()
                   ? Message{QT_TRANSLATE_NOOP("Checks", "a whole number (integer), without quotes")}
                   : Message{QT_TRANSLATE_NOOP("Checks", "a whole number (integer), %1"), {node.values.constFirst()}};
    }
    if (type == "number"_L1)
        return {QT_TRANSLATE_NOOP("Checks", "a number, without quotes")};
    if (type == "string"_L1)
        return {QT_TRANSLATE_NOOP("Checks", "a text (string) in quotes")};
    if (type == "path"_L1)
        return {QT_TRANSLATE_NOOP("Checks", "a path (string) in quotes")};
    if (type == "array of string"_L1 || type == "array of path"_L1)
        return {QT_TRANSLATE_NOOP("Checks", "a list of texts, such as [\"a\", \"b\"]")};
    if (type == "table"_L1 || type.startsWith("table of"_L1))
        return {QT_TRANSLATE_NOOP("Checks", "a table ([%1] and settings below it)"), {node.key}};
    if (type.startsWith("enum"_L1))
        return {QT_TRANSLATE_NOOP("Checks", "one of: %1"), {node.values.join(u", "_s)}};
    return {QT_TRANSLATE_NOOP("Checks", "a value of type: %1"), {type}};
}

} // namespace doctor::codex
