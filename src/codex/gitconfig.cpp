// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "codex/gitconfig.h"

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace doctor::codex {

namespace {

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isKeyCharacter(char c)
{
    return isLetter(c) || (c >= '0' && c <= '9') || c == '-';
}

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r';
}

class Reader
{
public:
    explicit Reader(QByteArray bytes) : m_bytes(std::move(bytes))
    {
        m_bytes.replace("\r\n", "\n");
        if (m_bytes.startsWith("\xef\xbb\xbf"))
            m_position = 3;
    }

    GitConfig read()
    {
        while (m_position < m_bytes.size()) {
            const char c = current();
            const bool isRead = c == '[' ? readHeader() : isLetter(c) ? readVariable() : skip();
            if (!isRead) {
                m_config.badLine = m_line;
                break;
            }
        }
        return m_config;
    }

private:
    // The end of the file is the end of a line.
    char current() const { return m_position < m_bytes.size() ? m_bytes[m_position] : '\n'; }

    void step()
    {
        if (m_position < m_bytes.size() && m_bytes[m_position] == '\n')
            ++m_line;
        ++m_position;
    }

    void skipComment()
    {
        while (current() != '\n')
            ++m_position;
    }

    bool skip();
    bool readHeader();
    bool readSubsection();
    bool readVariable();
    bool readValue();
    bool readEscape();

    QByteArray m_bytes;
    qsizetype m_position = 0;
    int m_line = 1;
    QString m_section;
    QByteArray m_value;
    GitConfig m_config;
};

bool Reader::skip()
{
    if (current() == '#' || current() == ';')
        skipComment();
    else if (current() != '\n' && !isBlank(current()))
        return false;
    step();
    return true;
}

bool Reader::readHeader()
{
    step();
    const qsizetype begin = m_position;
    while (isKeyCharacter(current()) || current() == '.')
        step();
    m_section = QString::fromLatin1(m_bytes.mid(begin, m_position - begin)).toLower();
    if (isBlank(current()) && !readSubsection())
        return false;
    if (current() != ']')
        return false;
    step();
    return true;
}

bool Reader::readSubsection()
{
    while (isBlank(current()))
        step();
    if (current() != '"')
        return false;
    step();
    QByteArray name;
    while (current() != '"') {
        if (current() == '\\')
            step();
        if (current() == '\n')
            return false;
        name += current();
        step();
    }
    step();
    m_section += u'.' + QString::fromUtf8(name);
    return true;
}

// Without = it stands for true.
bool Reader::readVariable()
{
    const qsizetype begin = m_position;
    while (isKeyCharacter(current()))
        step();
    const QString key = QString::fromLatin1(m_bytes.mid(begin, m_position - begin)).toLower();
    while (current() == ' ' || current() == '\t')
        step();
    m_value.clear();
    if (current() == '=') {
        step();
        if (!readValue())
            return false;
    } else if (current() != '\n') {
        return false;
    }
    m_config.values[m_section + u'.' + key].append(QString::fromUtf8(m_value));
    return true;
}

// Blanks around the value are no part of it, unless in quotes.
bool Reader::readValue()
{
    bool isQuoted = false;
    QByteArray blanks;
    while (isQuoted || current() != '\n') {
        const char c = current();
        if (c == '\n')
            return false;
        if (!isQuoted && (c == '#' || c == ';')) {
            skipComment();
            return true;
        }
        if (!isQuoted && isBlank(c)) {
            if (!m_value.isEmpty())
                blanks += c;
            step();
            continue;
        }
        m_value += std::exchange(blanks, {});
        if (c == '\\') {
            if (!readEscape())
                return false;
            continue;
        }
        if (c == '"')
            isQuoted = !isQuoted;
        else
            m_value += c;
        step();
    }
    return true;
}

bool Reader::readEscape()
{
    step();
    const char c = current();
    if (c != '\n' && !QByteArrayView("tbn\\\"").contains(c))
        return false;
    if (c != '\n')
        m_value += c == 't' ? '\t' : c == 'b' ? '\b' : c == 'n' ? '\n' : c;
    step();
    return true;
}

} // namespace

bool GitConfig::hasIncludes() const
{
    const QStringList names = values.keys();
    return std::ranges::any_of(names, [](const QString &name) {
        return name == "include.path"_L1 || (name.startsWith("includeif."_L1) && name.endsWith(".path"_L1));
    });
}

GitConfig parseGitConfig(const QByteArray &bytes)
{
    return Reader(bytes).read();
}

bool isSafeDirectory(const QStringList &safeDirectories, const QString &folder, const QString &homeDirectory)
{
    bool isSafe = false;
    for (const QString &value : safeDirectories) {
        QString path = value.startsWith("~/"_L1) ? homeDirectory + value.sliced(1) : value;
        const bool isBelow = path.endsWith("/*"_L1) && folder.startsWith(path.chopped(1));
        while (path.size() > 1 && path.endsWith(u'/'))
            path.chop(1);
        isSafe = !value.isEmpty() && (isSafe || path == "*"_L1 || path == folder || isBelow);
    }
    return isSafe;
}

} // namespace doctor::codex
