// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "pseudolocale.h"

#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace doctor {

QString PseudoLocale::translate(const char *, const char *source, const char *, int) const
{
    static const QHash<QChar, QChar> marked{{u'a', u'á'}, {u'e', u'ë'}, {u'i', u'ï'}, {u'o', u'ô'}, {u'u', u'ü'},
                                            {u'A', u'Å'}, {u'E', u'É'}, {u'O', u'Ö'}, {u'c', u'ç'}, {u'S', u'Š'}};
    const QString plain = QString::fromUtf8(source);
    QString text;
    for (qsizetype i = 0; i < plain.size(); ++i) {
        const bool isPlace = i > 0 && plain[i - 1] == u'%';
        text += isPlace ? plain[i] : marked.value(plain[i], plain[i]);
    }
    return u'[' + text + QString(plain.size() / 3, u'~') + u']';
}

} // namespace doctor
