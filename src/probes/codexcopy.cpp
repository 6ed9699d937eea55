// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "probes/codexcopy.h"

#include "probes/files.h"
#include "probes/npmlauncher.h"

#include <QDir>
#include <QSysInfo>

using namespace Qt::Literals::StringLiterals;

namespace doctor::probes {

namespace {

using Fault = CodexCopy::Fault;

constexpr qint64 headSize = 8LL * 1024;
constexpr qint64 largestCratesToml = 1024LL * 1024;
constexpr qint64 programHead = 16LL * 1024 * 1024; // its texts stand before its code
constexpr int mostWrappers = 4;

QString folderOf(const QString &path)
{
    return path.section(u'/', 0, -2);
}

bool isLauncher(const QString &realPath)
{
    return realPath.endsWith("/bin/codex.js"_L1);
}

QString existingFolder(const QString &path)
{
    return fileEvidence(path).kind == FileKind::Directory ? path : QString();
}

// Whether the system could start this file, and if not, why.
void judgeFormat(CodexCopy &copy, const CopyContext &context, const codex::ProgramFormat &format)
{
    using Kind = codex::ProgramFormat::Kind;
    if (format.kind == Kind::Empty || format.kind == Kind::MachO || format.kind == Kind::WindowsProgram) {
        copy.fault = Fault::NotAProgram;
    } else if (format.kind == Kind::Archive) {
        copy.fault = Fault::Archive;
    } else if (format.kind == Kind::WebPage) {
        copy.fault = Fault::WebPage;
    } else if (format.kind == Kind::Elf && format.architecture != QSysInfo::currentCpuArchitecture()) {
        copy.fault = Fault::WrongArchitecture;
        copy.faultDetail = format.architecture;
    } else if (format.kind == Kind::Script) {
        const bool isThere = format.viaEnv ? !programsOn(context.searchPath, format.interpreter).isEmpty()
                                           : isExecutableFile(format.interpreter);
        if (!isThere) {
            copy.fault = Fault::InterpreterMissing;
            copy.faultDetail = format.interpreter;
        }
    }
}

void followLauncher(CodexCopy &copy, const CopyContext &context, const QString &launcher)
{
    const NpmLaunch launch = npmLaunch(context.surroundings, launcher, copy.path);
    copy.method = launch.method;
    copy.packageRoot = launch.packageRoot;
    copy.packageVersion = launch.version;
    copy.program = launch.program;
    if (copy.fault != Fault::None)
        return;
    if (launch.program.isEmpty() || !fileEvidence(launch.program).exists()) {
        copy.fault = Fault::NativeMissing;
        copy.faultDetail = launch.platformPackage;
    } else if (!isExecutableFile(launch.program)) {
        copy.fault = Fault::NativeNotExecutable;
    }
}

void readVersion(CodexCopy &copy, const CopyContext &context)
{
    const auto tell = [&copy](const QString &version, const QString &source) {
        if (copy.version.isEmpty() && !version.isEmpty()) {
            copy.version = version;
            copy.versionSource = source;
        }
    };
    if (copy.package.exists()) {
        const QString metadata = copy.package.root + "/codex-package.json"_L1;
        tell(jsonMember(context.surroundings, metadata, u"version"_s), metadata);
    }
    tell(codex::versionInPath(copy.program), copy.program);
    tell(copy.packageVersion, copy.packageRoot + "/package.json"_L1);
    if (copy.method == codex::InstallMethod::Cargo) {
        const QString crates = folderOf(folderOf(copy.realPath)) + "/.crates.toml"_L1;
        tell(codex::cargoVersion(readFile(context.surroundings, crates, largestCratesToml).bytes), crates);
    }
    if (copy.version.isEmpty() && copy.isUsable())
        tell(codex::versionInProgram(readFile(context.surroundings, copy.program, programHead).bytes), copy.program);
}

// A wrapper script hands over to another file: its path, or empty.
QString handedOver(const CopyContext &context, const QByteArray &head, const QString &path)
{
    // Volta's one program stands in for all of them, and keeps each package in a folder of its own.
    const bool isVolta = path.endsWith("/volta-shim"_L1);
    const QString target = isVolta ? folderOf(path) + "/../tools/image/packages/@openai/codex/bin/codex"_L1
                                   : codex::wrappedProgram(head, path, context.searchPath.homeDirectory);
    return target.isEmpty() ? QString() : realPath(target);
}

} // namespace

bool CodexCopy::isSameAs(const CodexCopy &other) const
{
    return program == other.program && !program.isEmpty();
}

codex::PackageFolders packageAround(const QString &program)
{
    QString bin = folderOf(program);
    if (bin.endsWith("/codex-resources"_L1))
        bin = folderOf(bin) + "/bin"_L1;
    const QString root = folderOf(bin);
    if (!bin.endsWith("/bin"_L1) || existingFolder(bin).isEmpty()
        || fileEvidence(root + "/codex-package.json"_L1).kind != FileKind::Regular)
        return {};
    return {.root = root,
            .bin = bin,
            .resources = existingFolder(root + "/codex-resources"_L1),
            .path = existingFolder(root + "/codex-path"_L1)};
}

CodexCopy codexCopyAt(const CopyContext &context, const QString &path)
{
    CodexCopy copy{.path = QDir::cleanPath(path), .realPath = realPath(path)};
    copy.program = copy.realPath;
    if (copy.realPath.isEmpty()) {
        copy.fault = Fault::DeadLink;
        return copy;
    }
    copy.method = codex::methodOfLocation(copy.realPath, context.codexHome);
    if (!isExecutableFile(copy.realPath))
        copy.fault = Fault::NotExecutable;
    for (int step = 0; step < mostWrappers && copy.fault == Fault::None; ++step) {
        const QByteArray head = readFile(context.surroundings, copy.program, headSize).bytes;
        judgeFormat(copy, context, codex::programFormat(head));
        const QString next = handedOver(context, head, copy.program);
        if (isLauncher(copy.program) || next.isEmpty() || next == copy.program)
            break;
        copy.program = next;
    }
    if (isLauncher(copy.program))
        followLauncher(copy, context, copy.program);
    else if (copy.method == codex::InstallMethod::Unknown)
        copy.method = codex::methodOfLocation(copy.program, context.codexHome);
    if (copy.fault == Fault::None && copy.program != copy.realPath)
        judgeFormat(copy, context, codex::programFormat(readFile(context.surroundings, copy.program, headSize).bytes));
    copy.package = packageAround(copy.program);
    readVersion(copy, context);
    return copy;
}

} // namespace doctor::probes
