// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "../target.h"
#include "core/canary.h"
#include "core/logredactor.h"
#include "core/redactor.h"

using namespace doctor;
using namespace Qt::Literals::StringLiterals;

namespace {

const RunOptions options{.homeDirectory = u"/home/ada"_s, .userName = u"ada"_s};

QByteArray inPieces(const SecretStore &secrets, const QByteArray &log, qsizetype piece)
{
    LogRedactor redactor(secrets, options);
    QByteArray output;
    for (qsizetype i = 0; i < log.size(); i += piece)
        output += redactor.add(QByteArrayView(log).sliced(i, qMin(piece, log.size() - i)));
    return output + redactor.finish();
}

} // namespace

// A log, and the same bytes as a text of a report.
void doctor::fuzz::take(const QByteArray &bytes)
{
    SecretStore secrets;
    secrets.add(QString::fromLatin1(plantedKey), u"key"_s);
    const Canary canary(secrets.all());
    const QByteArray whole = inPieces(secrets, bytes, qMax<qsizetype>(1, bytes.size()));
    require(canary.kindIn(whole).isEmpty(), "no known secret survives in a log");
    require(whole == inPieces(secrets, bytes, 5), "the pieces of a log do not matter");

    const Redactor redactor(secrets, options);
    const QString text = redactor.redacted(QString::fromUtf8(bytes));
    require(canary.kindIn(text.toUtf8()).isEmpty(), "no known secret survives in a text");
    require(redactor.redacted(text) == text, "to redact twice is to redact once");
}
