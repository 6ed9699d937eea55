// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/valueparts.h"

using namespace Qt::Literals::StringLiterals;

namespace doctor {

namespace {

// Follows a text character by character.
class Nesting
{
public:
    void pass(QChar c)
    {
        if (c == m_quote || (m_quote.isNull() && (c == u'"' || c == u'`')))
            m_quote = m_quote.isNull() ? c : QChar();
        else if (m_quote.isNull())
            m_depth = qMax(0, m_depth + (c == u'(' ? 1 : c == u')' ? -1 : 0));
    }

    bool isOutside() const { return m_depth == 0 && m_quote.isNull(); }

private:
    QChar m_quote;
    int m_depth = 0;
};

} // namespace

QStringList partsOf(const QString &text, const QString &separator)
{
    QStringList parts;
    Nesting nesting;
    qsizetype begin = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (nesting.isOutside() && i >= begin && QStringView(text).sliced(i).startsWith(separator)) {
            parts.append(text.sliced(begin, i - begin));
            begin = i + separator.size();
        }
        nesting.pass(text[i]);
    }
    return parts << text.sliced(begin);
}

qsizetype lastBrackets(const QString &text)
{
    if (!text.endsWith(u')'))
        return -1;
    Nesting nesting;
    qsizetype open = -1;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (nesting.isOutside() && QStringView(text).sliced(i).startsWith(" ("_L1))
            open = i;
        nesting.pass(text[i]);
    }
    return nesting.isOutside() ? open : -1;
}

} // namespace doctor
