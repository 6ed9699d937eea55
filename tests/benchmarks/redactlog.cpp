// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/logredactor.h"

#include <QElapsedTimer>
#include <QFile>

#include <cstdio>

using namespace doctor;
using namespace Qt::Literals::StringLiterals;

// redactlog FILE [VALUE...]: redacts a log in pieces as a reader would hand them, with values that are known, and says
// how quick that was. The file is read before the clock starts.
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
    constexpr qsizetype piece = 1 << 20;
    QElapsedTimer timer;
    timer.start();
    qsizetype written = 0;
    for (qsizetype i = 0; i < log.size(); i += piece)
        written += redactor.add(QByteArrayView(log.constData() + i, std::min(piece, log.size() - i))).size();
    written += redactor.finish().size();
    const double seconds = double(timer.nsecsElapsed()) / 1e9;
    std::printf("%.1f MB, %.1f MB after redaction, %lld masks, %.2f GB/s\n", double(log.size()) / 1e6,
                double(written) / 1e6, static_cast<long long>(redactor.masks().size()),
                double(log.size()) / 1e9 / seconds);
    return 0;
}
