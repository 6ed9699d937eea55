// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "codex/httpanswer.h"
#include "codex/proxy.h"
#include "core/environment.h"
#include "probes/traffic.h"

#include <chrono>
#include <optional>

namespace doctor::probes {

// The hops to an endpoint below HTTP, each asked by itself, so that the first that fails has a name.

enum class AddressFamily { IPv4, IPv6 };

// One question to the resolver of the system.
struct LookupEvidence {
    AddressFamily family = AddressFamily::IPv4;
    QStringList addresses = {};
    int errorCode = 0;      // EAI_…; 0 also where there is simply no address of the family
    QString errorText = {}; // in the resolver's words
    bool isTimedOut = false;
    std::chrono::microseconds duration = {};

    bool isNameUnknown() const; // EAI_NONAME
};

// One TCP connection, to one address.
struct ConnectEvidence {
    QString address = {};
    AddressFamily family = AddressFamily::IPv4;
    bool isConnected = false;
    bool isTimedOut = false;
    int errorNumber = 0;    // errno
    QString errorText = {}; // in the system's words
    std::chrono::microseconds duration = {};
};

// What a proxy said when asked for the way to the endpoint.
struct ProxyEvidence {
    bool isOpen = false; // it opened the tunnel; for a plain HTTP endpoint it forwards requests, and is not asked
    codex::HttpAnswer answer = {}; // to CONNECT
    QString errorText = {};        // of SOCKS, of the connection, or what came that is not HTTP
    bool isTimedOut = false;
    bool isClosed = false; // or reset, before it said a word
    Traffic traffic = {};  // of the question and its answer
    std::chrono::microseconds duration = {};
};

struct ChainCertificate {
    QString subject = {}; // its common name, else its organisation
    QString issuer = {};
    QString organisation = {}; // of the issuer
    QStringList names = {};    // of hosts it is valid for
    bool isAuthority = false;
    bool isSelfSigned = false;
    QDateTime notBefore = {};
    QDateTime notAfter = {};
};

struct TlsFault {
    enum class Kind { UntrustedIssuer, SelfSigned, Expired, NotYetValid, WrongName, Revoked, Weak, Other };
    Kind kind = Kind::Other;
    QString text = {};    // in the library's words
    QString subject = {}; // of the certificate at fault
};

struct TlsEvidence {
    bool isEncrypted = false; // the handshake came to its end, whatever is wrong with the certificates
    QString version = {};     // "TLS 1.3"
    QString cipher = {};
    QStringList offeredProtocols = {};  // by ALPN, as Codex does
    QString applicationProtocol = {};   // the one of them that the server chose
    QList<ChainCertificate> chain = {}; // as presented, the server's first
    QList<TlsFault> faults = {};
    QString errorText = {}; // why the handshake failed
    bool isTimedOut = false;
    QByteArray plainAnswer = {}; // what the peer says in plain text where it does not speak TLS; its first bytes
    Traffic traffic = {};        // of the handshake; nothing where the system does not tell
    std::chrono::microseconds duration = {};

    bool isGood() const { return isEncrypted && faults.isEmpty(); }
};

// One way to the endpoint. What was not reached is empty.
struct WayEvidence {
    bool isProxied = false;
    bool isRefused = false;             // by Codex, which knows no proxies of this kind: nobody is contacted
    QList<LookupEvidence> lookups = {}; // of the proxy's name where there is one, else of the endpoint's
    QList<ConnectEvidence> connects = {};
    std::optional<TlsEvidence> proxyTls = {}; // with a proxy of https://
    std::optional<ProxyEvidence> proxy = {};
    std::optional<TlsEvidence> tls = {};

    QStringList addresses() const;
    bool isLookedUp() const { return !addresses().isEmpty(); }
    bool isConnected() const;
    bool isOpen() const; // as far as this ladder goes
};

struct Ladder {
    QString url = {}; // scheme, host and port
    QString host = {};
    int port = 0;
    bool isSecure = false;
    codex::ProxyRoute route = {};           // its userinfo is masked
    WayEvidence way = {};                   // as Codex goes
    std::optional<WayEvidence> direct = {}; // beside a proxy, for comparison
    std::chrono::microseconds duration = {};

    QString hostAndPort() const;
};

// Climbs to scheme://host:port on the event loop; every hop has a limit of its own. Tells the touch log the hosts.
QFuture<Ladder> climb(Environment &environment, const QUrl &url);

} // namespace doctor::probes
