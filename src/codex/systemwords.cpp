// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "codex/systemwords.h"

#include <cstring>

#include <netdb.h>

using namespace Qt::Literals::StringLiterals;

namespace doctor::codex {

QString systemWords(int errorNumber)
{
    const char *const words = strerrordesc_np(errorNumber);
    return words ? QString::fromLatin1(words) : u"Unknown error %1"_s.arg(errorNumber);
}

QString lookupWords(int code)
{
    switch (code) {
    case EAI_NONAME:
        return u"Name or service not known"_s;
    case EAI_AGAIN:
        return u"Temporary failure in name resolution"_s;
    case EAI_FAIL:
        return u"Non-recoverable failure in name resolution"_s;
#ifdef EAI_NODATA
    case EAI_NODATA:
        return u"No address associated with hostname"_s;
#endif
#ifdef EAI_ADDRFAMILY
    case EAI_ADDRFAMILY:
        return u"Address family for hostname not supported"_s;
#endif
    case EAI_MEMORY:
        return u"Memory allocation failure"_s;
    default:
        return QString::fromLocal8Bit(::gai_strerror(code));
    }
}

} // namespace doctor::codex
