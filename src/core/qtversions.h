// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QFuture>
#include <QRegularExpression>

#include <utility>

namespace doctor {

// What Qt names differently from version to version, each behind one name.

inline QRegularExpressionMatch matchView(const QRegularExpression &expression, QStringView text)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    return expression.matchView(text);
#else
    return expression.match(text);
#endif
}

template<typename Value>
QFuture<std::decay_t<Value>> readyFuture(Value &&value)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 6, 0)
    return QtFuture::makeReadyValueFuture(std::forward<Value>(value));
#else
    return QtFuture::makeReadyFuture(std::forward<Value>(value));
#endif
}

} // namespace doctor
