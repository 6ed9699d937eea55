// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "probes/secretservice.h"

#include "codex/dbusmessage.h"
#include "codex/mcpserver.h"
#include "codex/oserror.h"
#include "probes/boundedsocket.h"
#include "probes/facts.h"
#include "probes/files.h"

#include <QCryptographicHash>
#include <QUrl>

#include <algorithm>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace doctor::probes {

namespace {

using State = SecretService::State;

constexpr auto limit = 1s;
constexpr auto serviceName = "org.freedesktop.secrets";

struct Bus {
    QString path = {};
    bool isAbstract = false;
    QString source = {};
    QString address = {};
    bool isSpoken = true;
};

// The first of the addresses that are of sockets of this machine.
Bus busOf(const Surroundings &surroundings)
{
    const QString variable = u"DBUS_SESSION_BUS_ADDRESS"_s;
    const QString address = surroundings.variable(variable);
    const QStringList addresses = address.split(u';', Qt::SkipEmptyParts);
    for (const QString &one : addresses) {
        const QString first = one.section(u',', 0, 0);
        const QString value = QUrl::fromPercentEncoding(first.section(u'=', 1).toUtf8());
        if (first.startsWith("unix:path="_L1) || first.startsWith("unix:abstract="_L1))
            return {.path = value,
                    .isAbstract = first.startsWith("unix:abstract="_L1),
                    .source = variable,
                    .address = first};
    }
    if (!address.isEmpty())
        return {.source = variable, .address = address.section(u':', 0, 0) + u":…"_s, .isSpoken = false};
    const QString runtime = surroundings.variable(u"XDG_RUNTIME_DIR"_s);
    if (runtime.isEmpty())
        return {};
    const QString path = runtime + "/bus"_L1;
    return {.path = path, .source = u"XDG_RUNTIME_DIR"_s, .address = "unix:path="_L1 + path};
}

// One after the other: what is asked here is little.
class BusTalk
{
public:
    explicit BusTalk(const BoundedSocket &socket) : m_socket(socket) {}

    bool authenticate();
    std::optional<codex::DbusReply> call(const codex::DbusCall &call);

private:
    const BoundedSocket &m_socket;
    QByteArray m_bytes;
    quint32 m_serial = 0;
};

bool BusTalk::authenticate()
{
    const QByteArray user = QByteArray::number(::geteuid()).toHex();
    if (!m_socket.send(QByteArray(1, '\0') + "AUTH EXTERNAL " + user + "\r\n"))
        return false;
    while (!m_bytes.contains("\r\n")) {
        if (!m_socket.receive(m_bytes))
            return false;
    }
    const bool isWelcome = m_bytes.startsWith("OK ");
    m_bytes.clear();
    const codex::DbusCall hello{.destination = "org.freedesktop.DBus",
                                .path = "/org/freedesktop/DBus",
                                .interface = "org.freedesktop.DBus",
                                .member = "Hello"};
    return isWelcome && m_socket.send("BEGIN\r\n") && call(hello);
}

std::optional<codex::DbusReply> BusTalk::call(const codex::DbusCall &call)
{
    if (!m_socket.send(codex::dbusMessage(++m_serial, call)))
        return std::nullopt;
    while (!m_socket.isTimedOut()) {
        const codex::DbusTaken taken = codex::takeDbusMessage(m_bytes);
        m_bytes.remove(0, taken.bytes);
        if (taken.isBroken)
            return std::nullopt;
        if (taken.reply && taken.reply->serial == m_serial)
            return taken.reply;
        if (!taken.reply && !m_socket.receive(m_bytes))
            return std::nullopt;
    }
    return std::nullopt;
}

std::optional<codex::DbusReply> askBus(BusTalk &talk, const QByteArray &member, bool withName)
{
    return talk.call({.destination = "org.freedesktop.DBus",
                      .path = "/org/freedesktop/DBus",
                      .interface = "org.freedesktop.DBus",
                      .member = member,
                      .signature = withName ? "s" : "",
                      .body = withName ? codex::dbusString(serviceName) : QByteArray()});
}

std::optional<bool> isLocked(BusTalk &talk)
{
    const auto reply = talk.call({.destination = serviceName,
                                  .path = "/org/freedesktop/secrets/aliases/default",
                                  .interface = "org.freedesktop.DBus.Properties",
                                  .member = "Get",
                                  .signature = "ss",
                                  .body = codex::dbusStrings("org.freedesktop.Secret.Collection", "Locked")});
    return reply && !reply->isError ? codex::dbusVariantFlag(reply->body) : std::nullopt;
}

// Whether there is an entry, by its attributes; the service answers without a word to the user.
std::optional<bool> hasEntry(BusTalk &talk, const QByteArray &account)
{
    const auto reply = talk.call({.destination = serviceName,
                                  .path = "/org/freedesktop/secrets",
                                  .interface = "org.freedesktop.Secret.Service",
                                  .member = "SearchItems",
                                  .signature = "a{ss}",
                                  .body = codex::dbusTexts({{"service", "Codex Auth"}, {"username", account}})});
    if (!reply || reply->isError)
        return std::nullopt;
    const auto lists = codex::dbusTwoLists(reply->body);
    return lists ? std::optional<bool>(lists->first || lists->second) : std::nullopt;
}

void ask(SecretService &service, BusTalk &talk, const QByteArray &account)
{
    const auto owner = askBus(talk, "NameHasOwner", true);
    if (owner && owner->isError) {
        service.errorText = u"it refuses to tell who offers secrets"_s;
        return;
    }
    const std::optional<bool> isOwned = owner ? codex::dbusFlag(owner->body) : std::nullopt;
    if (!isOwned) {
        service.errorText = u"no answer within 1 s"_s;
        return;
    }
    if (!*isOwned) {
        const auto startable = askBus(talk, "ListActivatableNames", false);
        if (startable && startable->isError) {
            service.errorText = u"it refuses to tell what it starts"_s;
            return;
        }
        const bool isStartable = startable && startable->body.contains(codex::dbusString(serviceName));
        service.state = isStartable ? State::Startable : State::NotOwned;
        return;
    }
    service.state = State::Owned;
    service.isLocked = isLocked(talk);
    if (service.isLocked == false)
        service.hasLogin = hasEntry(talk, account);
}

// Nobody else's bus is of interest.
bool isUsed(const codex::Config &config)
{
    const QString logins = config.root.member(u"cli_auth_credentials_store").toString();
    const QString mcpLogins = config.root.member(u"mcp_oauth_credentials_store").toString();
    const QList<codex::McpServer> servers = codex::mcpServers(config.root);
    const bool hasRemote =
        std::ranges::any_of(servers, [](const codex::McpServer &one) { return one.isEnabled && !one.isStdio(); });
    return logins == "keyring"_L1 || logins == "auto"_L1 || (hasRemote && mcpLogins != "file"_L1);
}

SecretService gather(const Surroundings &surroundings, const CodexHome &home, const codex::Config &config)
{
    if (!isUsed(config))
        return {};
    const Bus bus = busOf(surroundings);
    SecretService service{.bus = bus.address, .busSource = bus.source};
    if (!bus.isSpoken) {
        service.state = State::Unknown;
        service.errorText = u"not asked: a kind of bus that is not spoken here"_s;
        return service;
    }
    if (bus.path.isEmpty())
        return service;
    const BoundedSocket socket(surroundings, limit);
    const int error = bus.isAbstract ? socket.connectToAbstract(bus.path) : socket.connectTo(bus.path);
    if (error != 0) {
        service.errorText = codex::osErrorText(error);
        return service;
    }
    service.state = State::Unknown;
    BusTalk talk(socket);
    if (talk.authenticate())
        ask(service, talk, keyringAccount(home.path));
    else
        service.errorText = u"the bus does not let this user in, or does not answer"_s;
    return service;
}

} // namespace

QByteArray keyringAccount(const QString &home)
{
    constexpr qsizetype length = 16;
    const QString real = realPath(home);
    const QByteArray path = (real.isEmpty() ? home : real).toUtf8();
    return "cli|" + QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex().left(length);
}

QFuture<SecretService> secretService(Environment &environment)
{
    return environment.inWorker(gather, codexHome, config);
}

} // namespace doctor::probes
