// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/canary.h"
#include "core/pseudonyms.h"
#include "core/surroundings.h"

#include <memory>

namespace doctor {

enum class Paths { Shortened, Whole }; // home directory as ~ and user name as <user>, or as they are

// Takes secrets out of text: first the values that are known, in every spelling they may have, then what looks like a
// secret. Each gets a pseudonym, the same wherever it stands in what redactors of one SecretStore write. Linear in the
// text (RE2). A text in which a known value is left after that is dropped as a whole.
class Redactor
{
public:
    Redactor(const SecretStore &secrets, const RunOptions &options, Paths paths = Paths::Shortened);
    ~Redactor();
    Redactor(Redactor &&other) noexcept;
    Redactor &operator=(Redactor &&other) noexcept;

    QString redacted(const QString &text) const;

    std::shared_ptr<const Canary> canary() const; // that knows the same secrets
    QList<Mask> masks() const;                    // that were needed so far, with the reason for each

private:
    struct Rules;
    std::unique_ptr<Rules> m_rules;
};

} // namespace doctor
