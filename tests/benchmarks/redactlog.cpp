// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/logredactor.h"

#include <QFile>

#include <cstdio>
#include <ctime>

using namespace doctor;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype piece = 256 << 10;

// Gigabytes a second of processor time, so that other programs count little.
template<typename Step>
double speedOf(const QByteArray &log, const Step &step)
{
    const std::clock_t start = std::clock();
    for (qsizetype i = 0; i < log.size(); i += piece)
        step(QByteArrayView(log.constData() + i, std::min(piece, log.size() - i)));
    return double(log.size()) / 1e9 / (double(std::clock() - start) / CLOCKS_PER_SEC);
}

} // namespace

// redactlog FILE [VALUE...]: redacts a log in pieces as a reader would hand them, with values that are known, and says
// how quick that was, beside a mere copy of the pieces, which tells how quick the machine is just now.
int main(int count, char *arguments[])
{
    QFile file(QString::fromLocal8Bit(count > 1 ? arguments[1] : ""));
    if (!file.open(QIODevice::ReadOnly))
        return 2;
    const QByteArray log = file.readAll();
    SecretStore secrets;
    for (int i = 2; i < count; ++i)
        secrets.add(QString::fromLocal8Bit(arguments[i]), u"key"_s);
    LogRedactor redactor(secrets, {.homeDirectory = u"/home/ada"_s, .userName = u"ada"_s});
    qsizetype copied = 0;
    const double copy = speedOf(log, [&](QByteArrayView part) { copied += part.toByteArray().size(); });
    qsizetype written = 0;
    const double speed = speedOf(log, [&](QByteArrayView part) { written += redactor.add(part).size(); });
    written += redactor.finish().size();
    std::printf("%.1f MB, %.1f MB after redaction, %lld masks, copied at %.2f GB/s, redacted at %.2f GB/s\n",
                double(copied) / 1e6, double(written) / 1e6, static_cast<long long>(redactor.masks().size()), copy,
                speed);
    return 0;
}
