// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/spellings.h"

#include <QUrl>

#include <re2/re2.h>

using namespace Qt::Literals::StringLiterals;

namespace doctor {

namespace {

QString jsonEscaped(const QString &value)
{
    QString escaped = value;
    escaped.replace(u'\\', "\\\\"_L1).replace(u'"', "\\\""_L1).replace(u'/', "\\/"_L1);
    return escaped;
}

// The characters of base64 that depend on the value alone, where it begins `lead` bytes behind a group of three.
QString base64Core(const QByteArray &value, qsizetype lead)
{
    const QByteArray coded = (QByteArray(lead, '\0') + value).toBase64(QByteArray::OmitTrailingEquals);
    const qsizetype front = lead == 0 ? 0 : lead + 1;
    const qsizetype back = (lead + value.size()) % 3 == 0 ? 0 : 1;
    return QString::fromLatin1(coded.mid(front, coded.size() - front - back));
}

} // namespace

QStringList spellingsOf(const QString &value)
{
    constexpr qsizetype shortestInBase64 = 6;
    const QByteArray bytes = value.toUtf8();
    QStringList all{value, QString::fromLatin1(QUrl::toPercentEncoding(value)), jsonEscaped(value),
                    jsonEscaped(value).replace("\\/"_L1, "/"_L1)};
    if (bytes.size() >= shortestInBase64) {
        for (const qsizetype lead : {0, 1, 2}) {
            const QString core = base64Core(bytes, lead);
            all << core << QString(core).replace(u'+', u'-').replace(u'/', u'_');
        }
    }
    all.removeDuplicates();
    return all;
}

std::unique_ptr<re2::RE2> anyOf(const QStringList &texts, Case sensitivity)
{
    constexpr int64_t memory = 64 << 20;
    std::string choices;
    for (const QString &text : texts)
        choices += (choices.empty() ? "" : "|") + RE2::QuoteMeta(text.toStdString());
    RE2::Options options(RE2::Quiet);
    options.set_max_mem(memory);
    options.set_longest_match(true); // so that no rest of a long value is left by a shorter one
    options.set_case_sensitive(sensitivity == Case::Exact);
    return std::make_unique<RE2>('(' + choices + ')', options);
}

} // namespace doctor
