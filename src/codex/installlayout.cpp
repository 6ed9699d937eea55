// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "codex/installlayout.h"

#include "core/shellword.h"

#include <QDir>
#include <QRegularExpression>
#include <QVersionNumber>

using namespace Qt::Literals::StringLiterals;

namespace doctor::codex {

namespace {

struct MethodNames {
    InstallMethod method = InstallMethod::Unknown;
    QLatin1StringView codexWord = {};
    QLatin1StringView name = {};
    QLatin1StringView update = {};
};

constexpr MethodNames methodNames[] = {
    {InstallMethod::Npm, "npm"_L1, "npm"_L1, "npm install -g @openai/codex"_L1},
    {InstallMethod::Bun, "bun"_L1, "bun"_L1, "bun install -g @openai/codex"_L1},
    {InstallMethod::Pnpm, "pnpm"_L1, "pnpm"_L1, "pnpm add -g @openai/codex"_L1},
    {InstallMethod::VitePlus, "vite+"_L1, "Vite+"_L1, "vp install -g @openai/codex"_L1},
    {InstallMethod::Brew, "brew"_L1, "Homebrew"_L1, "brew upgrade --cask codex"_L1},
    {InstallMethod::Standalone, "standalone"_L1, "standalone installer"_L1, "codex update"_L1},
    {InstallMethod::Cargo, "other"_L1, "cargo"_L1, {}},
    {InstallMethod::SourceBuild, "other"_L1, "source build"_L1, "cargo build --release"_L1},
    {InstallMethod::Snap, "other"_L1, "snap"_L1, "snap refresh codex"_L1},
    {InstallMethod::EditorExtension, "other"_L1, "editor extension"_L1, {}},
    {InstallMethod::Shim, "other"_L1, "shim"_L1, {}},
    {InstallMethod::Unknown, "other"_L1, "unknown"_L1, {}},
};

const MethodNames &namesOf(InstallMethod method)
{
    for (const MethodNames &names : methodNames) {
        if (names.method == method)
            return names;
    }
    return *std::rbegin(methodNames);
}

QString orNone(const QString &path)
{
    return path.isEmpty() ? u"none"_s : path;
}

// Where `npm uninstall -g` has to look: PREFIX/lib/node_modules/@openai/codex.
QString npmPrefix(const QString &packageRoot)
{
    const QString suffix = u"/lib/node_modules/@openai/codex"_s;
    return packageRoot.endsWith(suffix) ? packageRoot.chopped(suffix.size()) : QString();
}

bool containsAny(const QString &path, std::initializer_list<QLatin1StringView> parts)
{
    return std::ranges::any_of(parts, [&](QLatin1StringView part) { return path.contains(part); });
}

} // namespace

QString codexWord(InstallMethod method)
{
    return namesOf(method).codexWord;
}

QString provenanceWord(InstallMethod method)
{
    const QString word = codexWord(method);
    return word == "other"_L1 ? u"local build"_s : word;
}

QString name(InstallMethod method)
{
    return namesOf(method).name;
}

QString updateCommand(InstallMethod method)
{
    return namesOf(method).update;
}

QString removeCommand(InstallMethod method, const QString &path, const QString &packageRoot)
{
    switch (method) {
    case InstallMethod::Npm: {
        if (packageRoot.contains("/tools/image/packages/"_L1))
            return u"volta uninstall @openai/codex"_s;
        const QString prefix = npmPrefix(packageRoot);
        return prefix.isEmpty() ? u"npm uninstall -g @openai/codex"_s
                                : u"npm uninstall -g --prefix %1 @openai/codex"_s.arg(shellWord(prefix));
    }
    case InstallMethod::Bun:
        return u"bun remove -g @openai/codex"_s;
    case InstallMethod::Pnpm:
        return u"pnpm remove -g @openai/codex"_s;
    case InstallMethod::VitePlus:
        return u"vp uninstall -g @openai/codex"_s;
    case InstallMethod::Brew:
        return u"brew uninstall --cask codex"_s;
    case InstallMethod::Snap:
        return u"snap remove codex"_s;
    case InstallMethod::Cargo:
        return u"cargo uninstall codex-cli"_s;
    case InstallMethod::Standalone:
    case InstallMethod::SourceBuild:
    case InstallMethod::EditorExtension:
    case InstallMethod::Shim:
    case InstallMethod::Unknown:
        break;
    }
    return u"rm "_s + shellWord(path);
}

InstallMethod methodOfLocation(const QString &realPath, const QString &codexHome)
{
    if (!codexHome.isEmpty() && realPath.startsWith(codexHome + "/packages/standalone/"_L1))
        return InstallMethod::Standalone;
    if (containsAny(realPath, {"/packages/standalone/releases/"_L1}))
        return InstallMethod::Standalone;
    if (containsAny(realPath, {"/Caskroom/codex/"_L1, "/Cellar/codex/"_L1}))
        return InstallMethod::Brew;
    if (realPath.startsWith("/snap/"_L1) || realPath == "/usr/bin/snap"_L1)
        return InstallMethod::Snap;
    if (containsAny(realPath, {"/extensions/openai.chatgpt-"_L1}))
        return InstallMethod::EditorExtension;
    if (isCargoBuild(realPath))
        return InstallMethod::SourceBuild;
    if (containsAny(realPath, {"/.cargo/bin/"_L1}))
        return InstallMethod::Cargo;
    static const QStringList shims{u"volta-shim"_s, u"mise"_s, u"rtx"_s, u"proto-shim"_s, u"asdf"_s};
    if (shims.contains(realPath.section(u'/', -1)) || containsAny(realPath, {"/.asdf/shims/"_L1, "/mise/shims/"_L1}))
        return InstallMethod::Shim;
    return InstallMethod::Unknown;
}

bool isCargoBuild(const QString &realPath)
{
    const QString folder = realPath.section(u'/', 0, -2);
    return folder.endsWith("/target/debug"_L1) || folder.endsWith("/target/release"_L1);
}

QString versionInPath(const QString &realPath)
{
    static const QRegularExpression pattern(
        u"/(?:Caskroom/codex|Cellar/codex|standalone/releases)/(\\d+\\.\\d+\\.\\d+(?:-(?:alpha|beta)(?:\\.\\d+)?)?)"_s);
    return pattern.match(realPath).captured(1);
}

QString cargoVersion(const QByteArray &cratesToml)
{
    static const QRegularExpression pattern(u"\"codex-cli (\\d+\\.\\d+\\.\\d+[^ \"]*) "_s);
    return pattern.match(QString::fromUtf8(cratesToml)).captured(1);
}

QString versionPrinted(const QString &output)
{
    static const QRegularExpression version(u"\\b\\d+\\.\\d+\\.\\d+(?:[-+][0-9A-Za-z.+-]+)?"_s);
    return version.match(output).captured();
}

QString versionInProgram(const QByteArray &bytes)
{
    constexpr qsizetype longest = 40;
    // Without an end mark: the texts of a program stand side by side.
    static const QRegularExpression pattern(u"^\\d+\\.\\d+\\.\\d+(?:-(?:alpha|beta)(?:\\.\\d+)?)?"_s);
    for (const QByteArray &mark : {QByteArray("codex-mcp-client/"), QByteArray("codex-doctor/")}) {
        const qsizetype index = bytes.indexOf(mark);
        if (index < 0)
            continue;
        QString version = pattern.match(QString::fromLatin1(bytes.mid(index + mark.size(), longest))).captured();
        if (!version.isEmpty())
            return version;
    }
    return {};
}

QString LaunchContext::contextText() const
{
    QStringList parts;
    if (method == InstallMethod::Standalone)
        parts.append(u"unix"_s);
    if (package.exists()) {
        parts += {"package "_L1 + package.root, "bin "_L1 + package.bin, "resources "_L1 + orNone(package.resources),
                  "path "_L1 + orNone(package.path)};
    } else if (method == InstallMethod::Standalone) {
        parts += {"release "_L1 + standaloneRelease, "resources "_L1 + orNone(legacyResources)};
    }
    return parts.isEmpty() ? codexWord(method) : u"%1 (%2)"_s.arg(codexWord(method), parts.join(", "_L1));
}

PlatformNames platformNames(const QString &architecture)
{
    if (architecture == "x86_64"_L1)
        return {u"x86_64-unknown-linux-musl"_s, u"@openai/codex-linux-x64"_s};
    if (architecture == "arm64"_L1)
        return {u"aarch64-unknown-linux-musl"_s, u"@openai/codex-linux-arm64"_s};
    return {};
}

QString wrappedProgram(const QByteArray &script, const QString &scriptPath, const QString &homeDirectory)
{
    if (!script.startsWith("#!"))
        return {};
    static const QRegularExpression pattern(
        u"(?:^|[\\s\"'=])((?:\\$\\{?(?:basedir|HOME)\\}?|~|)/[^\\s\"';]*/codex(?:\\.js)?)(?=[\\s\"';]|$)"_s,
        QRegularExpression::MultilineOption);
    const QStringList lines = QString::fromUtf8(script).split(u'\n');
    for (const QString &line : lines) {
        if (!line.contains("exec"_L1) || line.trimmed().startsWith(u'#'))
            continue;
        QString program = pattern.match(line).captured(1);
        if (program.isEmpty())
            continue;
        static const QRegularExpression basedir(u"^\\$\\{?basedir\\}?"_s);
        static const QRegularExpression home(u"^(?:\\$\\{?HOME\\}?|~)"_s);
        program.replace(basedir, scriptPath.section(u'/', 0, -2)).replace(home, homeDirectory);
        return QDir::cleanPath(program);
    }
    return {};
}

bool isOlderVersion(const QString &version, const QString &than)
{
    qsizetype suffix = 0;
    qsizetype otherSuffix = 0;
    const QVersionNumber number = QVersionNumber::fromString(version, &suffix);
    const QVersionNumber other = QVersionNumber::fromString(than, &otherSuffix);
    if (number.isNull() || other.isNull())
        return false;
    if (number != other)
        return number < other;
    return version.sliced(suffix).startsWith(u'-') && otherSuffix == than.size();
}

} // namespace doctor::codex
