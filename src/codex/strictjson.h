// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/message.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QStringList>

namespace doctor::codex {

// What is wrong with a JSON document, at the place and in the words in which Codex's own reader says it. Columns count
// bytes from 1; 0 stands before the first of a line.
struct JsonFault {
    enum class Kind {
        None,
        Syntax,
        Ended,
        WrongType,
        MissingMember,
        RepeatedMember,
        UnknownName, // a text that is none of those allowed
        BadText,     // a text that its check refuses
    };
    Kind kind = Kind::None;
    QString text = {};   // of Syntax and Ended: "expected value"
    QString member = {}; // dotted, of the others: "tokens.id_token"
    int line = 0;        // 0 until it is known
    int column = 0;

    bool exists() const { return kind != Kind::None; }
    bool isOfData() const { return kind > Kind::Ended; } // well formed, but not what is expected
    Message place() const;                               // "line 1 column 2"
};

struct JsonField;

// What is expected in a place of the document.
struct JsonShape {
    enum class Kind {
        Text,
        LooseText, // a text too, but a wrong type is told only where the record around it ends
        Name,      // one of `names`
        Flag,
        Record,
        TextOrRecord,
    };
    Kind kind = Kind::Text;
    QList<JsonField> fields = {}; // in the order in which an array may give them instead
    QStringList names = {};
    // Refuses a text by a fault of kind BadText; one without a line is told where the record around it ends.
    JsonFault (*check)(const QString &text) = nullptr;
    bool isCheckedAtOnce = false; // told where the text ends
};

struct JsonField {
    QString name = {};
    JsonShape shape = {};
    bool isRequired = false;  // neither missing nor null
    bool mayBeLeftOut = true; // of an array
};

struct JsonReading {
    // By dotted path: texts, flags as "true" and "false"; a record has an entry without a value. Null counts as
    // missing.
    QHash<QString, QString> values = {};
    JsonFault fault = {};
};

// Reads a document as strictly as Codex does: the first fault ends it, members that nobody expects are passed over.
JsonReading readJson(const QByteArray &bytes, const JsonShape &shape);

} // namespace doctor::codex
