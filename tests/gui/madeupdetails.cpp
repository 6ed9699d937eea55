// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "madeup.h"

using namespace Qt::Literals::StringLiterals;

namespace doctor {

namespace {

QList<Detail> labelled(const QString &label, const QStringList &values)
{
    QList<Detail> details;
    for (const QString &value : values)
        details.append({.label = label, .value = value, .ours = true});
    return details;
}

} // namespace

QList<Detail> madeUpHops()
{
    const QString proxy = u"proxy: http://127.0.0.1:3128 by HTTPS_PROXY (.env:2)"_s;
    return labelled(u"provider openai api.example.com:443"_s,
                    {proxy, u"TCP: 127.0.0.1: Connection refused (os error 111) after 0.1 ms"_s,
                     u"not reached: proxy, TLS, HTTP"_s,
                     u"without the proxy, lookup: IPv4: 192.0.2.7 (11 ms); IPv6: 2001:db8::7 (11 ms)"_s,
                     u"without the proxy, TCP: 2001:db8::7: connected after 24 ms"_s,
                     u"without the proxy, TLS: TLS 1.3, TLS_AES_256_GCM_SHA384, ALPN h2 of h2 or http/1.1, "
                     "api.example.com issued by Example CA (31 ms, 600 bytes sent, 4211 received)"_s})
           + labelled(u"updates registry.example.org:443"_s,
                      {u"proxy: none, because NO_PROXY (environment) exempts .example.org"_s,
                       u"lookup: IPv4: 198.51.100.4 (3.0 ms); IPv6: none (2.9 ms)"_s,
                       u"TCP: 198.51.100.4: connected after 19 ms"_s,
                       u"TLS: TLS 1.3, TLS_AES_256_GCM_SHA384, ALPN h2 of h2 or http/1.1 (28 ms)"_s});
}

QList<Detail> madeUpStorage()
{
    return labelled(u"home on disk"_s, {u"1,702 files, 2.91 GB"_s})
           + labelled(u"sessions"_s, {u"1,526 files, 2.53 GB"_s})
           + labelled(u"sessions by month"_s, {u"2025-12: 188 files, 210.40 MB"_s, u"2026-01: 301 files, 402.13 MB"_s,
                                               u"2026-02: 240 files, 1.21 GB"_s, u"2026-03: 402 files, 512.00 MB"_s,
                                               u"2026-04: 318 files, 190.77 MB"_s, u"other: 77 files, 12.05 MB"_s})
           + labelled(u"archived_sessions"_s, {u"96 files, 120.33 MB"_s})
           + labelled(u"databases"_s, {u"state_5.sqlite: 8.20 MB and 1.10 MB of write-ahead log"_s,
                                       u"logs_2.sqlite: 131.00 MB and 64.00 MB of write-ahead log"_s})
           + labelled(u"folders"_s, {u"packages: 61 files, 74.00 MB"_s, u"other: 9 files, 34.00 KB"_s})
           + labelled(u"other files"_s, {u"10 files, 1.20 MB"_s})
           + labelled(u"rollouts inspected"_s, {u"1,526 files, 2.53 GB"_s})
           + labelled(u"largest rollouts"_s,
                      {u"0199a213-81c0-7800-8aa1-bbab2a035a53 (740.20 MB, images 82 %, longest line 12.00 MB)"_s,
                       u"0199b7f0-2210-7ab0-9c01-0f5d3a1b77e2 (210.00 MB, images 4.1 %, 3 compactions 22 %)"_s,
                       u"rollout-2026-02-03T10-00-00-with-an-odd-name.jsonl (96.50 MB, archived)"_s})
           + labelled(u"inline images"_s, {u"412, 702.10 MB as base64 (526.00 MB decoded), detail high: 400"_s});
}

QList<Detail> madeUpDatabases()
{
    return {{u"state DB"_s, u"~/.codex/state_5.sqlite (file)"_s},
            {u"state DB integrity"_s, u"ok"_s},
            {u"state DB size"_s, u"8.20 MB"_s},
            {u"state DB write-ahead log"_s, u"1.10 MB"_s},
            {u"log DB"_s, u"~/.codex/logs_2.sqlite (file)"_s},
            {u"log DB integrity"_s, u"ok"_s},
            {u"log DB size"_s, u"131.00 MB"_s},
            {u"log DB write-ahead log"_s, u"64.00 MB"_s},
            {u"log DB free pages"_s, u"18000 of 33536 (70.31 MB)"_s},
            {u"goals DB"_s, u"~/.codex/goals_1.sqlite (file)"_s},
            {u"goals DB size"_s, u"36.00 KB"_s},
            {u"memories DB"_s, u"~/.codex/memories_1.sqlite (missing)"_s}};
}

} // namespace doctor
