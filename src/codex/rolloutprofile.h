// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "codex/jsonlinescanner.h"

#include <QList>
#include <QMap>
#include <QSize>

#include <optional>

namespace doctor::codex {

struct RecordTally {
    qint64 count = 0;
    qint64 bytes = 0;
};

// Images that stand in the records as data URLs.
struct InlineImages {
    qint64 count = 0;
    qint64 textBytes = 0;                  // as base64, which is what the file holds
    qint64 imageBytes = 0;                 // what that is decoded
    QMap<QByteArray, qint64> details = {}; // "high", "original" …; "none" where it is not said
    QList<QSize> firstSizes = {};          // in pixels, of the first ones that tell it
};

// A line that is not a record.
struct BrokenLine {
    enum class Kind { NotJson, CutShort, NotUtf8, NulBytes };
    Kind kind = Kind::NotJson;
    qint64 number = 0; // from 1
    qint64 offset = 0;
    qint64 bytes = 0;
};

// How the file ends.
enum class RolloutEnd {
    Whole,
    NoNewline, // after a whole record
    CutShort,  // in a record: what a crash leaves, or one that is being written
};

// Where the bytes of a rollout go, and which of its lines cannot be read.
struct RolloutProfile {
    qint64 bytes = 0;
    qint64 lines = 0;
    QMap<QByteArray, RecordTally> records = {}; // by type, such as "response_item/message"
    RecordTally compactions = {};
    qint64 replacedItems = 0; // in their replacement_history
    qint64 replacedBytes = 0;
    InlineImages images = {};
    qint64 longestLine = 0;
    qint64 longestLineNumber = 0;
    qint64 brokenLines = 0;  // records that are lost
    qint64 crashRemains = 0; // lines cut short by a crash, after which Codex wrote their records again
    QList<BrokenLine> firstBroken = {};
    qint64 nulBytes = 0;
    qint64 nulStretches = 0;
    RolloutEnd end = RolloutEnd::Whole;
    QByteArray lastModel = {};
    QByteArray lastTimestamp = {};
};

// Makes the profile of a rollout that is fed to it in pieces. Needs some hundred kilobytes, whatever it is fed.
class RolloutProfiler final : public JsonLineScanner
{
public:
    RolloutProfile profile(); // after the last piece

private:
    void keyRead(QByteArrayView key) override;
    void textRead(const Text &text) override;
    void scalarRead(QByteArrayView scalar) override;
    void elementRead() override;
    void containerBegan() override;
    void containerEnded() override;
    void lineRead(const Line &line) override;

    void takeRecord(const Line &line);
    void takeBroken(const Line &line);
    void judgeCutLine();
    void addBroken(const BrokenLine &line);
    void takeImage(const Text &text);
    void endImage(const QByteArray &detail);

    // What is known of the line at hand.
    struct Record {
        QByteArray type = {};
        QByteArray payloadType = {};
        QByteArray timestamp = {};
        QByteArray model = {};
        qint64 ordinal = -1;
        qint64 replacedItems = 0;
        qint64 replacedBytes = 0;
        InlineImages images = {};
    };
    enum class Key { Other, Timestamp, Type, Ordinal, Payload, PayloadType, Model, ReplacementHistory, Detail };
    Key m_key = Key::Other;
    bool m_isInPayload = false;
    bool m_isInReplacement = false;
    qint64 m_replacementStart = 0;
    int m_imageDepth = -1; // of the object around the image whose detail is still to come
    Record m_record = {};
    qint64 m_lastOrdinal = -1;
    std::optional<BrokenLine> m_cutLine = {}; // whose cause the next record tells
    RolloutProfile m_profile = {};
};

} // namespace doctor::codex
