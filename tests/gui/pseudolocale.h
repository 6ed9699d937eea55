// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QTranslator>

namespace doctor {

// A language in which every text is a third longer and has marks on its letters: what stays plain cannot be translated,
// and what is cut off has too little room.
class PseudoLocale final : public QTranslator
{
public:
    using QTranslator::QTranslator;

    QString translate(const char *context, const char *source, const char *disambiguation, int count) const override;
    bool isEmpty() const override { return false; }
};

} // namespace doctor
