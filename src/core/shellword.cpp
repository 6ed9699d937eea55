// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/shellword.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace doctor {

QString shellWord(const QString &text)
{
    static const QRegularExpression plain(uR"(\A[A-Za-z0-9_@%+=:,./~-]+\z)"_s);
    if (plain.match(text).hasMatch())
        return text;
    return u'\'' + QString(text).replace(u'\'', "'\\''"_L1) + u'\'';
}

} // namespace doctor
