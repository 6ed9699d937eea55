// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "../target.h"
#include "report/pastedjson.h"
#include "report/pastedtext.h"
#include "report/reader.h"

using namespace doctor::report;
using namespace Qt::Literals::StringLiterals;

// A report in whatever it was pasted into: a Markdown issue, a mail, a terminal.
void doctor::fuzz::take(const QByteArray &bytes)
{
    const QByteArray utf8 = plainText(bytes);
    const PastedJson pasted = findReport(utf8);
    require(pasted.errorOffset <= utf8.size(), "a fault lies inside the text");
    for (const auto &[at, origin] : pasted.origins)
        require(at <= pasted.text.size() && origin >= 0 && origin <= utf8.size(), "what is read comes from the text");
    for (const size_t at : {size_t{0}, pasted.text.size() / 2, pasted.text.size()})
        placeOf(utf8, pasted.originOf(at));
    require(!pasted.errorText.isEmpty() || !pasted.text.empty(), "there is a report, or a reason");
    readReport(bytes, u"issue.md"_s, {});
}
