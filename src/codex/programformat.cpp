// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "codex/programformat.h"

using namespace Qt::Literals::StringLiterals;

namespace doctor::codex {

namespace {

constexpr qsizetype machineOffset = 18;
constexpr qsizetype byteOrderOffset = 5;
constexpr char bigEndian = 2;

QString machineName(uint machine)
{
    switch (machine) { // of elf.h
    case 3:
        return u"i386"_s;
    case 8:
        return u"mips"_s;
    case 21:
        return u"power64"_s;
    case 22:
        return u"s390x"_s;
    case 40:
        return u"arm"_s;
    case 62:
        return u"x86_64"_s;
    case 183:
        return u"arm64"_s;
    case 243:
        return u"riscv64"_s;
    case 258:
        return u"loongarch64"_s;
    default:
        return u"machine %1"_s.arg(machine);
    }
}

ProgramFormat elfFormat(const QByteArray &head)
{
    if (head.size() < machineOffset + 2)
        return {};
    const auto low = static_cast<uchar>(head[machineOffset]);
    const auto high = static_cast<uchar>(head[machineOffset + 1]);
    const uint machine = head[byteOrderOffset] == bigEndian ? (low << 8U) | high : (high << 8U) | low;
    return {.kind = ProgramFormat::Kind::Elf, .architecture = machineName(machine)};
}

ProgramFormat scriptFormat(const QByteArray &head)
{
    ProgramFormat format{.kind = ProgramFormat::Kind::Script};
    const qsizetype end = head.indexOf('\n');
    QByteArray line = head.mid(2, end < 0 ? -1 : end - 2);
    format.hasCarriageReturn = line.endsWith('\r');
    const QStringList words = QString::fromUtf8(line.simplified()).split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return format;
    format.interpreter = words.first();
    if (!format.interpreter.endsWith("/env"_L1))
        return format;
    for (const QString &word : words.mid(1)) {
        if (word.startsWith(u'-') || word.contains(u'='))
            continue;
        format.interpreter = word;
        format.viaEnv = true;
        break;
    }
    return format;
}

bool startsWithAny(const QByteArray &head, std::initializer_list<QByteArray> magics)
{
    for (const QByteArray &magic : magics) {
        if (head.startsWith(magic))
            return true;
    }
    return false;
}

} // namespace

ProgramFormat programFormat(const QByteArray &head)
{
    if (head.isEmpty())
        return {.kind = ProgramFormat::Kind::Empty};
    if (head.startsWith("\177ELF"))
        return elfFormat(head);
    if (head.startsWith("#!"))
        return scriptFormat(head);
    if (startsWithAny(head, {"\xcf\xfa\xed\xfe", "\xce\xfa\xed\xfe", "\xca\xfe\xba\xbe"}))
        return {.kind = ProgramFormat::Kind::MachO};
    if (head.startsWith("MZ"))
        return {.kind = ProgramFormat::Kind::WindowsProgram};
    // What a download may leave in a program's place: gzip, zstd, xz, bzip2 and zip, or the page that said "404".
    if (startsWithAny(head, {"\x1f\x8b", "\x28\xb5\x2f\xfd",
                             "\xfd"
                             "7zXZ",
                             "BZh", "PK\x03\x04"}))
        return {.kind = ProgramFormat::Kind::Archive};
    if (startsWithAny(head.trimmed().left(16).toLower(), {"<!doctype", "<html", "<?xml"}))
        return {.kind = ProgramFormat::Kind::WebPage};
    return {};
}

} // namespace doctor::codex
