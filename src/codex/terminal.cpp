// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "codex/terminal.h"

#include <QtEndian>

#include <algorithm>
#include <limits>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace doctor::codex {

namespace {

bool saysSomething(const QString &value)
{
    return !value.trimmed().isEmpty();
}

QString nameFromProgram(const QString &program)
{
    static const QHash<QString, QString> names{
        {u"appleterminal"_s, u"Apple Terminal"_s},
        {u"ghostty"_s, u"Ghostty"_s},
        {u"iterm"_s, u"iTerm2"_s},
        {u"iterm2"_s, u"iTerm2"_s},
        {u"itermapp"_s, u"iTerm2"_s},
        {u"warp"_s, u"Warp"_s},
        {u"warpterminal"_s, u"Warp"_s},
        {u"vscode"_s, u"VS Code"_s},
        {u"wezterm"_s, u"WezTerm"_s},
        {u"kitty"_s, u"kitty"_s},
        {u"alacritty"_s, u"Alacritty"_s},
        {u"konsole"_s, u"Konsole"_s},
        {u"gnometerminal"_s, u"GNOME Terminal"_s},
        {u"vte"_s, u"VTE"_s},
        {u"windowsterminal"_s, u"Windows Terminal"_s},
        {u"dumb"_s, u"dumb"_s},
    };
    QString key = program.trimmed().toLower();
    key.removeIf([](QChar character) { return u" -_."_s.contains(character); });
    return names.value(key, u"unknown"_s);
}

TerminalIdentity identifyFromTerm(const QString &term)
{
    if (!saysSomething(term))
        return {.name = u"unknown"_s};
    static const QHash<QString, QString> names{{u"dumb"_s, u"dumb"_s},
                                               {u"xterm-ghostty"_s, u"Ghostty"_s},
                                               {u"wezterm"_s, u"WezTerm"_s},
                                               {u"wezterm-mux"_s, u"WezTerm"_s}};
    return {.name = names.value(term, u"unknown"_s), .term = term};
}

TerminalIdentity identify(const Variables &variables)
{
    const auto versionFrom = [&](const QString &name) {
        const QString version = variables.value(name);
        return saysSomething(version) ? version : QString();
    };
    const auto isAnySet = [&](const QStringList &names) {
        return std::ranges::any_of(names, [&](const QString &name) { return variables.isSet(name); });
    };
    const QString program = variables.value(u"TERM_PROGRAM"_s);
    const QString term = variables.value(u"TERM"_s);
    if (saysSomething(program) && program.compare("tmux"_L1, Qt::CaseInsensitive) != 0)
        return {nameFromProgram(program), program, versionFrom(u"TERM_PROGRAM_VERSION"_s)};
    if (saysSomething(variables.value(u"GHOSTTY_RESOURCES_DIR"_s)))
        return {.name = u"Ghostty"_s};
    if (variables.isSet(u"WEZTERM_VERSION"_s))
        return {.name = u"WezTerm"_s, .version = versionFrom(u"WEZTERM_VERSION"_s)};
    if (isAnySet({u"ITERM_SESSION_ID"_s, u"ITERM_PROFILE"_s, u"ITERM_PROFILE_NAME"_s}))
        return {.name = u"iTerm2"_s};
    if (variables.isSet(u"KITTY_WINDOW_ID"_s) || term.contains("kitty"_L1))
        return {.name = u"kitty"_s};
    if (variables.isSet(u"ALACRITTY_SOCKET"_s) || term == "alacritty"_L1)
        return {.name = u"Alacritty"_s};
    if (variables.isSet(u"KONSOLE_VERSION"_s))
        return {.name = u"Konsole"_s, .version = versionFrom(u"KONSOLE_VERSION"_s)};
    if (variables.isSet(u"GNOME_TERMINAL_SCREEN"_s))
        return {.name = u"GNOME Terminal"_s};
    if (variables.isSet(u"VTE_VERSION"_s))
        return {.name = u"VTE"_s, .version = versionFrom(u"VTE_VERSION"_s)};
    if (variables.isSet(u"WT_SESSION"_s))
        return {.name = u"Windows Terminal"_s};
    return identifyFromTerm(term);
}

void addMultiplexer(TerminalIdentity &identity, const Variables &variables)
{
    const auto isAny = [&](const QStringList &names) {
        return std::ranges::any_of(names, [&](const QString &name) { return saysSomething(variables.value(name)); });
    };
    QString version;
    if (isAny({u"TMUX"_s, u"TMUX_PANE"_s})) {
        identity.multiplexer = u"tmux"_s;
        if (variables.value(u"TERM_PROGRAM"_s).compare("tmux"_L1, Qt::CaseInsensitive) == 0)
            version = variables.value(u"TERM_PROGRAM_VERSION"_s);
    } else if (isAny({u"ZELLIJ"_s, u"ZELLIJ_SESSION_NAME"_s, u"ZELLIJ_VERSION"_s})) {
        identity.multiplexer = u"zellij"_s;
        version = variables.value(u"ZELLIJ_VERSION"_s);
    }
    if (saysSomething(version))
        identity.multiplexerVersion = version;
}

} // namespace

bool TerminalIdentity::isDumb() const
{
    return name == "dumb"_L1;
}

TerminalIdentity identifyTerminal(const Variables &variables)
{
    TerminalIdentity identity = identify(variables);
    addMultiplexer(identity, variables);
    return identity;
}

QString effectiveLocale(const Variables &variables)
{
    for (const QString &name : {u"LC_ALL"_s, u"LC_CTYPE"_s, u"LANG"_s}) {
        QString value = variables.value(name).trimmed();
        if (!value.isEmpty())
            return value;
    }
    return {};
}

bool isUtf8Locale(const QString &locale)
{
    return locale.contains("utf-8"_L1, Qt::CaseInsensitive) || locale.contains("utf8"_L1, Qt::CaseInsensitive);
}

int sizeFromVariable(const QString &value)
{
    const bool isDigits = std::ranges::all_of(value.startsWith(u'+') ? value.sliced(1) : value,
                                              [](QChar character) { return character >= u'0' && character <= u'9'; });
    bool isNumber = false;
    const ushort number = value.toUShort(&isNumber);
    return isDigits && isNumber ? number : -1;
}

int tputNumber(const QString &value)
{
    const qsizetype start = value.size() - QString(value).remove(QChar(u' ')).size();
    if (!value.startsWith(QString(start, u' '))) // blanks may stand before the number only
        return 0;
    bool isNumber = false;
    const int number = value.sliced(start).toInt(&isNumber);
    return isNumber && number > 0 ? number : 0;
}

TerminfoSize terminfoSize(const QByteArray &compiledEntry)
{
    // term(5): a header of six little-endian shorts; then names, flags padded to an even offset, and numbers.
    constexpr int headerBytes = 12;
    constexpr quint16 magicOfShorts = 0432;
    constexpr quint16 magicOfInts = 01036;
    if (compiledEntry.size() < headerBytes)
        return {};
    const auto shortAt = [&](qsizetype offset) {
        return qFromLittleEndian<quint16>(compiledEntry.constData() + offset);
    };
    const quint16 magic = shortAt(0);
    if (magic != magicOfShorts && magic != magicOfInts)
        return {};
    const int width = magic == magicOfInts ? 4 : 2;
    const int numbers = shortAt(6);
    qsizetype start = headerBytes + shortAt(2) + shortAt(4);
    start += start % 2;
    const auto number = [&](int index) -> int {
        const qsizetype offset = start + (qsizetype{width} * index);
        if (index >= numbers || offset + width > compiledEntry.size())
            return 0;
        const qint32 value = width == 4 ? qFromLittleEndian<qint32>(compiledEntry.constData() + offset)
                                        : qFromLittleEndian<qint16>(compiledEntry.constData() + offset);
        return std::max(value, 0);
    };
    constexpr int columnsIndex = 0;
    constexpr int linesIndex = 2;
    return {.isValid = true, .columns = number(columnsIndex), .lines = number(linesIndex)};
}

} // namespace doctor::codex
