// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "probes/lookup.h"

#include "codex/oserror.h"
#include "codex/systemwords.h"
#include "probes/eventloop.h"
#include "probes/stopwatch.h"

#include <QUrl>

#include <algorithm>
#include <array>
#include <cerrno>
#include <netdb.h>
#include <sys/socket.h>

using namespace std::chrono_literals;

namespace doctor::probes {

namespace {

constexpr qsizetype mostAddresses = 64;
constexpr std::array families{AddressFamily::IPv4, AddressFamily::IPv6};

QString numericText(const addrinfo &entry)
{
    std::array<char, NI_MAXHOST> text = {};
    const int error =
        ::getnameinfo(entry.ai_addr, entry.ai_addrlen, text.data(), text.size(), nullptr, 0, NI_NUMERICHOST);
    return error == 0 ? QString::fromLatin1(text.data()) : QString();
}

LookupEvidence resolve(const QByteArray &host, AddressFamily family, int flags)
{
    addrinfo hints = {};
    hints.ai_family = family == AddressFamily::IPv4 ? AF_INET : AF_INET6;
    hints.ai_socktype = SOCK_STREAM;
    hints.ai_flags = flags;
    addrinfo *found = nullptr;
    const Stopwatch clock;
    LookupEvidence evidence{.family = family, .errorCode = ::getaddrinfo(host.constData(), nullptr, &hints, &found)};
    if (evidence.errorCode == EAI_SYSTEM)
        evidence.errorText = codex::osErrorText(errno);
    else if (evidence.errorCode != 0)
        evidence.errorText = codex::lookupWords(evidence.errorCode);
    evidence.duration = clock.elapsed();
    for (const addrinfo *entry = found; entry && evidence.addresses.size() < mostAddresses; entry = entry->ai_next)
        evidence.addresses.append(numericText(*entry));
    evidence.addresses.removeDuplicates();
    if (found)
        ::freeaddrinfo(found);
    return evidence;
}

// As the resolver takes it. Names that IDNA knows nothing of, such as those with an underscore, go as they are.
QByteArray asciiName(const QString &host)
{
    const QByteArray ace = QUrl::toAce(host);
    return ace.isEmpty() ? host.toUtf8() : ace;
}

QList<LookupEvidence> literalAddress(const QString &host)
{
    QList<LookupEvidence> literal;
    for (const AddressFamily family : families) {
        LookupEvidence evidence = resolve(host.toUtf8(), family, AI_NUMERICHOST);
        evidence.duration = {};
        if (evidence.errorCode == 0)
            literal.append(evidence);
    }
    return literal;
}

// getaddrinfo cannot be stopped: its thread ends when the resolver gives up.
QFuture<LookupEvidence> lookUpFamily(Environment &environment, const QByteArray &host, AddressFamily family)
{
    const auto job = [host, family](const Surroundings &) { return resolve(host, family, 0); };
    return within(lookupLimit, environment, environment.inWorker(job),
                  {.family = family, .isTimedOut = true, .duration = lookupLimit});
}

bool isMereAbsence(int errorCode)
{
    return errorCode == EAI_NODATA || errorCode == EAI_ADDRFAMILY || errorCode == EAI_NONAME;
}

// That a name has addresses of one family only is no error of the other.
QList<LookupEvidence> withoutMereAbsence(QList<LookupEvidence> lookups)
{
    if (addressesOf(lookups).isEmpty())
        return lookups;
    for (LookupEvidence &lookup : lookups) {
        if (isMereAbsence(lookup.errorCode)) {
            lookup.errorCode = 0;
            lookup.errorText.clear();
        }
    }
    return lookups;
}

} // namespace

QFuture<QList<LookupEvidence>> lookUp(Environment &environment, const QString &host)
{
    struct Pending {
        Answer<QList<LookupEvidence>> answer;
        QList<LookupEvidence> lookups;
    };
    const auto pending = std::make_shared<Pending>();
    if (const QList<LookupEvidence> literal = literalAddress(host); !literal.isEmpty()) {
        pending->answer.give(literal);
        return pending->answer.future();
    }
    for (const AddressFamily family : families) {
        lookUpFamily(environment, asciiName(host), family).then([pending](const LookupEvidence &evidence) {
            pending->lookups.append(evidence);
            std::ranges::sort(pending->lookups, {}, &LookupEvidence::family);
            if (pending->lookups.size() == qsizetype{families.size()})
                pending->answer.give(withoutMereAbsence(pending->lookups));
        });
    }
    return pending->answer.future();
}

QStringList addressesOf(const QList<LookupEvidence> &lookups)
{
    QStringList addresses;
    for (const LookupEvidence &lookup : lookups)
        addresses += lookup.addresses;
    return addresses;
}

} // namespace doctor::probes
