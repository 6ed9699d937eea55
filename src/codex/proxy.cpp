// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "codex/proxy.h"

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace doctor::codex {

namespace {

using Address = std::array<quint8, 16>;

struct ParsedAddress {
    Address bytes = {};
    int bits = 0; // 32 or 128
};

std::optional<ParsedAddress> versionFour(const QString &text)
{
    const QStringList parts = text.split(u'.');
    if (parts.size() != 4)
        return std::nullopt;
    ParsedAddress address{.bits = 32};
    for (int i = 0; i < 4; ++i) {
        bool isNumber = false;
        const uint number = parts[i].toUInt(&isNumber);
        if (!isNumber || number > 255)
            return std::nullopt;
        address.bytes[static_cast<size_t>(i)] = static_cast<quint8>(number);
    }
    return address;
}

// The groups of one side of "::".
std::optional<QList<uint>> groups(const QString &text)
{
    QList<uint> numbers;
    const QStringList parts = text.isEmpty() ? QStringList() : text.split(u':');
    for (const QString &part : parts) {
        bool isNumber = false;
        numbers.append(part.toUInt(&isNumber, 16));
        if (!isNumber || part.size() > 4)
            return std::nullopt;
    }
    return numbers;
}

std::optional<ParsedAddress> versionSix(const QString &text)
{
    constexpr qsizetype groupCount = 8;
    const qsizetype gap = text.indexOf("::"_L1);
    const std::optional<QList<uint>> left = groups(gap < 0 ? text : text.left(gap));
    const std::optional<QList<uint>> right = groups(gap < 0 ? QString() : text.mid(gap + 2));
    if (!left || !right || (gap < 0 && left->size() != groupCount) || left->size() + right->size() > groupCount)
        return std::nullopt;
    ParsedAddress address{.bits = 128};
    const auto put = [&](qsizetype group, uint number) {
        address.bytes[static_cast<size_t>(2 * group)] = static_cast<quint8>(number >> 8);
        address.bytes[static_cast<size_t>((2 * group) + 1)] = static_cast<quint8>(number & 0xff);
    };
    for (qsizetype i = 0; i < left->size(); ++i)
        put(i, left->at(i));
    for (qsizetype i = 0; i < right->size(); ++i)
        put(groupCount - right->size() + i, right->at(i));
    return address;
}

std::optional<ParsedAddress> addressOf(const QString &text)
{
    return text.contains(u':') ? versionSix(text) : versionFour(text);
}

bool isInNetwork(const ParsedAddress &address, const ParsedAddress &network, int prefix)
{
    if (address.bits != network.bits || prefix > network.bits)
        return false;
    for (int bit = 0; bit < prefix; ++bit) {
        const auto byte = static_cast<size_t>(bit / 8);
        const int mask = 0x80 >> (bit % 8);
        if ((address.bytes[byte] & mask) != (network.bytes[byte] & mask))
            return false;
    }
    return true;
}

bool matchesAddress(const QString &entry, const ParsedAddress &host)
{
    const qsizetype slash = entry.indexOf(u'/');
    const std::optional<ParsedAddress> network = addressOf(slash < 0 ? entry : entry.left(slash));
    if (!network)
        return false;
    bool isNumber = true;
    const int prefix = slash < 0 ? network->bits : entry.mid(slash + 1).toInt(&isNumber);
    return isNumber && prefix >= 0 && isInNetwork(host, *network, prefix);
}

bool matchesName(const QString &entry, const QString &host)
{
    const QString name = entry.startsWith(u'.') ? entry.mid(1) : entry;
    return host.compare(name, Qt::CaseInsensitive) == 0
           || (!name.isEmpty() && host.endsWith(u'.' + name, Qt::CaseInsensitive));
}

bool isHttp(const QUrl &url)
{
    return url.scheme().startsWith("http"_L1);
}

// Codex's HTTP client passes over a proxy of a kind it has never heard of; its WebSocket fails with one.
bool isPassedOver(const ProxySetting &proxy, const QUrl &url)
{
    static const QStringList known{u"http"_s, u"https"_s, u"socks4"_s, u"socks4a"_s, u"socks5"_s, u"socks5h"_s};
    return isHttp(url) && !known.contains(proxy.url.scheme);
}

// As Codex 0.169.0 was seen to do it: the HTTP client takes HTTP proxies only, with TLS or without, the WebSocket those
// without TLS and SOCKS 5.
QString refusalOf(const ProxySetting &proxy, const QUrl &url)
{
    const QString &scheme = proxy.url.scheme;
    if (!proxy.exists() || scheme == "http"_L1)
        return {};
    if (isHttp(url))
        return scheme == "https"_L1 ? QString() : u"error sending request (no client for %1:// proxies)"_s.arg(scheme);
    const bool isKnown = scheme == "socks5"_L1 || scheme == "socks5h"_L1;
    return isKnown ? QString() : u"URL error: Proxy URL scheme not supported"_s;
}

// The first of two spellings that is set, even if to nothing, as the HTTP client takes it.
QString chosenSpelling(const QString &upper, const Variables &variables)
{
    return variables.isSet(upper) ? upper : upper.toLower();
}

} // namespace

QStringList presentProxyVariables(const Variables &variables)
{
    QStringList present;
    for (const QString &name : {u"HTTP_PROXY"_s, u"HTTPS_PROXY"_s, u"ALL_PROXY"_s, u"NO_PROXY"_s, u"http_proxy"_s,
                                u"https_proxy"_s, u"all_proxy"_s, u"no_proxy"_s}) {
        if (variables.isPresent(name))
            present.append(name);
    }
    return present;
}

ProxySetting proxySetting(const QString &name, const Variables &variables)
{
    if (!variables.isPresent(name))
        return {};
    ProxySetting setting{
        .variable = name, .source = variables.source(name), .url = splitUserinfo(variables.value(name))};
    if (setting.url.scheme.isEmpty())
        setting.url.scheme = u"http"_s;
    if (setting.url.port == 0)
        setting.url.port = defaultPort(setting.url.scheme);
    return setting;
}

QString matchingException(const QString &list, const QString &host)
{
    const std::optional<ParsedAddress> address = addressOf(host);
    const QStringList entries = list.split(u',', Qt::SkipEmptyParts);
    for (const QString &written : entries) {
        QString entry = written.trimmed();
        if (entry == u'*' || (address && matchesAddress(entry, *address)) || matchesName(entry, host))
            return entry;
    }
    return {};
}

ProxyRoute proxyRoute(const QUrl &url, const Variables &variables)
{
    const bool isSecure = isSecureScheme(url.scheme());
    ProxyRoute route{
        .proxy = proxySetting(chosenSpelling(isSecure ? u"HTTPS_PROXY"_s : u"HTTP_PROXY"_s, variables), variables)};
    if (!route.proxy.exists())
        route.proxy = proxySetting(chosenSpelling(u"ALL_PROXY"_s, variables), variables);
    if (isPassedOver(route.proxy, url))
        return {};
    const QString except = chosenSpelling(u"NO_PROXY"_s, variables);
    const QString entry = matchingException(variables.value(except), url.host());
    if (route.proxy.exists() && !entry.isEmpty())
        return {.exception = entry, .exceptionVariable = except, .exceptionSource = variables.source(except)};
    route.refusal = refusalOf(route.proxy, url);
    return route;
}

} // namespace doctor::codex
