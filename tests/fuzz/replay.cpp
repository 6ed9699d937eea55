// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "target.h"

#include <QDirIterator>
#include <QFile>

#include <algorithm>
#include <cstdio>

// Instead of libFuzzer where a compiler has none: hands every file of the folders, and beginnings of each, to the
// parser. So the corpus is kept from failing again.

namespace {

constexpr qsizetype mostCuts = 40;

void replay(const QByteArray &bytes)
{
    doctor::fuzz::take(bytes);
    const qsizetype stride = std::max<qsizetype>(1, bytes.size() / mostCuts);
    for (qsizetype size = 0; size < bytes.size(); size += stride)
        doctor::fuzz::take(bytes.first(size));
}

} // namespace

int main(int count, char **folders)
{
    int files = 0;
    for (int i = 1; i < count; ++i) {
        for (QDirIterator each(QString::fromLocal8Bit(folders[i]), QDir::Files); each.hasNext(); ++files) {
            QFile file(each.next());
            std::printf("%s\n", qPrintable(file.fileName()));
            std::fflush(stdout); // the last one is at fault
            replay(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
        }
    }
    return files > 0 ? 0 : 1;
}
