// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "probes/hostaddresses.h"

#include "codex/oserror.h"
#include "codex/systemwords.h"
#include "probes/eventloop.h"
#include "probes/lookup.h"

#include <QUrl>

#include <cerrno>
#include <netdb.h>
#include <sys/socket.h>

using namespace Qt::Literals::StringLiterals;

namespace doctor::probes {

namespace {

void count(HostAddresses &addresses, const addrinfo *found)
{
    addresses.isFirstIpv6 = found && found->ai_family == AF_INET6;
    for (const addrinfo *entry = found; entry; entry = entry->ai_next)
        ++(entry->ai_family == AF_INET6 ? addresses.ipv6 : addresses.ipv4);
}

HostAddresses resolved(const QString &host)
{
    const QByteArray ascii = QUrl::toAce(host);
    addrinfo hints = {};
    hints.ai_socktype = SOCK_STREAM;
    addrinfo *found = nullptr;
    const QByteArray name = ascii.isEmpty() ? host.toUtf8() : ascii;
    const int error = ::getaddrinfo(name.constData(), nullptr, &hints, &found);
    HostAddresses addresses;
    if (error == EAI_SYSTEM)
        addresses.errorText = codex::osErrorText(errno);
    else if (error != 0)
        addresses.errorText = codex::lookupWords(error);
    count(addresses, found);
    if (found)
        ::freeaddrinfo(found);
    return addresses;
}

} // namespace

QFuture<HostAddresses> hostAddresses(Environment &environment, const QString &host)
{
    // getaddrinfo cannot be stopped: its thread ends when the resolver gives up.
    const auto job = [host](const Surroundings &) { return resolved(host); };
    return within(lookupLimit, environment, environment.inWorker(job), {.errorText = u"no answer of the resolver"_s});
}

} // namespace doctor::probes
