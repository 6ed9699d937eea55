// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/logredactor.h"

#include <QFile>

#include <re2/re2.h>

#include <array>
#include <cstdio>
#include <cstring>
#include <ctime>
#include <functional>

using namespace doctor;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype piece = 256 << 10;

// Seconds of processor time, so that other programs count little.
double now()
{
    return double(std::clock()) / CLOCKS_PER_SEC;
}

// What is done to each piece, and how long it took in all; reading is not counted.
struct Step {
    const char *name = "";
    std::function<void(QByteArrayView)> apply = {};
    double seconds = 0;

    void measure(QByteArrayView part)
    {
        const double start = now();
        apply(part);
        seconds += now() - start;
    }
};

// One automaton that has to look at every byte: what any redaction by expressions alone costs at least.
qsizetype lookedThrough(QByteArrayView part)
{
    static const RE2 expression("sk-[A-Za-z0-9_-]{16,}|eyJ[A-Za-z0-9_-]{8,}|[Bb]earer [A-Za-z0-9._~+/-]{16,}");
    re2::StringPiece rest(part.data(), static_cast<size_t>(part.size()));
    qsizetype found = 0;
    while (RE2::FindAndConsume(&rest, expression))
        ++found;
    return found;
}

} // namespace

// redactlog FILE [VALUE...]: redacts a log in pieces as a reader would hand them, with values that are known, and says
// how quick that was, beside a mere copy and beside one regular expression over the same pieces in the same run.
int main(int count, char *arguments[])
{
    QFile file(QString::fromLocal8Bit(count > 1 ? arguments[1] : ""));
    if (!file.open(QIODevice::ReadOnly))
        return 2;
    SecretStore secrets;
    for (int i = 2; i < count; ++i)
        secrets.add(QString::fromLocal8Bit(arguments[i]), u"key"_s);
    LogRedactor redactor(secrets, {.homeDirectory = u"/home/ada"_s, .userName = u"ada"_s});
    qsizetype written = 0;
    qsizetype found = 0;
    std::array<Step, 3> steps{{{"copied",
                                [copy = QByteArray(piece, ' ')](QByteArrayView part) mutable {
                                    std::memcpy(copy.data(), part.data(), static_cast<size_t>(part.size()));
                                }},
                               {"one RE2", [&](QByteArrayView part) { found += lookedThrough(part); }},
                               {"redacted", [&](QByteArrayView part) { written += redactor.add(part).size(); }}}};
    QByteArray buffer(piece, ' ');
    for (Step &step : steps) { // one after the other: between pieces they would empty each other's caches
        file.seek(0);
        for (qint64 size = 0; (size = file.read(buffer.data(), piece)) > 0;)
            step.measure(QByteArrayView(buffer).first(size));
    }
    written += redactor.finish().size();
    std::printf("%.1f MB, %.1f MB after redaction, %lld masks", double(file.size()) / 1e6, double(written) / 1e6,
                static_cast<long long>(redactor.masks().size()));
    for (const Step &step : steps)
        std::printf(", %s at %.2f GB/s", step.name, double(file.size()) / 1e9 / step.seconds);
    std::printf("\n");
    return 0;
}
