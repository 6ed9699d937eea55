# SPDX-FileCopyrightText: 2026 Codex Doctor contributors
# SPDX-License-Identifier: Apache-2.0
"""Situations with proxies of https:// and of SOCKS, which Codex's two clients do not know alike.

Codex 0.169.0 makes requests by http:// and https:// proxies, and opens WebSockets by http://, socks5:// and socks5h://
ones; of every other kind it says so before it asks anybody.
"""

import misbehaving as m
from bench import CHAINS, PASSWORD, Missing, installed, tls, unused_port
from situations import situation

HEADROOM = 35.0  # seconds, where a peer is silent at several hops


def provider(bench, encrypted=True, sockets=False):
    """A healthy one. Returns its port."""
    bench.trust()
    talk = m.answering(upgrade=m.open_socket)
    port = m.serve(bench, m.encrypted(tls(), talk) if encrypted else talk)
    bench.ask(f"http{'s' if encrypted else ''}://localhost:{port}/v1", sockets)
    return port


def by(name, *first, talk, scheme="https", encrypted=True, sockets=False, user="", **more):
    """A healthy provider, by a proxy that talks so."""
    def plant(bench):
        provider(bench, encrypted, sockets)
        bench.proxy(f"{scheme}://{user}localhost:{m.serve(bench, talk)}")
    situation(name, *first, **more)(plant)


def forward(connection):
    """An HTTP proxy that passes requests on as they are."""
    head = m.read_head(connection)
    if "://" not in head.partition("\r\n")[0]:
        return  # TLS alone was tried, or a tunnel is wanted
    port = int(head.split("/")[2].rpartition(":")[2])
    with m.socket.create_connection(("127.0.0.1", port), m.PATIENCE) as there:
        there.sendall(head.encode("latin-1"))
        m.join(connection, there)


def wanting(talk):
    """Wants the password of the lab."""
    word = m.base64.b64encode(f"ada:{PASSWORD}".encode()).decode()

    def proxy(connection):
        peeked = m.read_head(connection)
        if m.header(peeked, "proxy-authorization") == f"Basic {word}":
            port = int(peeked.split(" ")[1].rpartition(":")[2])
            with m.socket.create_connection(("127.0.0.1", port), m.PATIENCE) as there:
                connection.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
                m.join(connection, there)
        else:
            talk(connection)
    return proxy


def refusing(connection):
    connection.sendall(b"".join(m.reply("407 Proxy Authentication Required", 'Proxy-Authenticate: Basic realm="x"')))


# https:// ----------------------------------------------------------------------------------------------------------

by("proxy with TLS, healthy", talk=m.encrypted(tls(), m.connect_proxy))
by("proxy with TLS, healthy, for a provider without", talk=m.encrypted(tls(), forward), encrypted=False)
by("proxy with TLS and the right password", talk=m.encrypted(tls(), wanting(refusing)), user=f"ada:{PASSWORD}@")
by("proxy with TLS that wants a password", r"proxy", r"407", talk=m.encrypted(tls(), wanting(refusing)))
by("proxy with TLS, whose WebSocket nobody asks for", r"WebSocket", r"https://", sockets=True, status=("warning",),
   talk=m.encrypted(tls(), m.connect_proxy))
by("proxy with TLS and a self-signed certificate", r"the proxy localhost", r"self-signed",
   talk=m.encrypted(tls("selfsigned.pem"), m.connect_proxy))
by("proxy with TLS and an expired certificate", r"the proxy localhost", r"expired",
   talk=m.encrypted(tls("expired.pem"), m.connect_proxy))
by("proxy with TLS and another name", r"the proxy localhost", r"other\.example", r"HTTPS_PROXY",
   talk=m.encrypted(tls("othername.pem"), m.connect_proxy))
by("proxy with TLS and a chain without its intermediate", r"the proxy localhost", r"Lab Intermediate|intermediate",
   talk=m.encrypted(tls("server.pem"), m.connect_proxy))
by("proxy with TLS that forbids", r"proxy localhost", r"403", talk=m.encrypted(tls(), m.answering("403 Forbidden")))
by("proxy with TLS that says nothing inside", r"proxy localhost", r"says nothing|no answer|timed out",
   talk=m.encrypted(tls(), m.silent), limit=HEADROOM)
by("proxy with TLS that stops half way", r"proxy localhost", r"TLS", talk=m.half_tls, limit=HEADROOM)
by("proxy with TLS whose way leads to plain HTTP", r"proxy localhost",
   talk=m.encrypted(tls(), m.tunnel_then(m.at_once("403 Forbidden"))))
by("proxy without TLS, asked with", r"the proxy localhost", r"http:// instead of https://",
   talk=m.at_once("400 Bad Request"))


@situation("proxy with TLS without a listener", r"proxy", r"refuse")
def dead(bench):
    provider(bench)
    bench.proxy(f"https://localhost:{unused_port()}")


@situation("squid with an https_port")
def squid_with_tls(bench):
    squid(bench, "https")


@situation("squid with an https_port, whose certificate nobody trusts", r"the proxy localhost", r"self-signed")
def squid_untrusted(bench):
    squid(bench, "https", "selfsigned.pem")


def intermediate():
    end = "-----END CERTIFICATE-----\n"
    return (CHAINS / "chain.pem").read_text().split(end)[1] + end


def squid(bench, scheme, certificates="chain.pem"):
    provider(bench)
    installed("squid")
    port, folder = unused_port(), bench.folder("squid")
    # With GnuTLS it sends the first certificate of the file alone.
    (folder / "bundle.pem").write_text((CHAINS / "root.pem").read_text() + intermediate())
    bench.trust(folder / "bundle.pem")
    (folder / "squid.conf").write_text(
        f"https_port 127.0.0.1:{port} tls-cert={CHAINS / certificates} tls-key={CHAINS / 'server.key'}\n"
        f"visible_hostname lab\npid_filename {folder}/squid.pid\ncache_log {folder}/cache.log\naccess_log none\n"
        "cache deny all\ncache_mem 8 MB\nshutdown_lifetime 0 seconds\nhttp_access allow all\n"
        "max_filedescriptors 1024\n")
    bench.start("squid", "-N", "-f", folder / "squid.conf", port=port)
    bench.proxy(f"{scheme}://localhost:{port}")


# SOCKS -------------------------------------------------------------------------------------------------------------

def unasked(name, *first, scheme, sockets=False, encrypted=True, **more):
    """A SOCKS proxy that Codex does not ask, though it is there."""
    def plant(bench):
        provider(bench, encrypted, sockets)
        asked = []
        port = m.serve(bench, lambda connection: (asked.append(1), m.socks()(connection)))
        bench.proxy(f"{scheme}://127.0.0.1:{port}")
        bench.afterwards.append(lambda: "the proxy was asked" if asked and not sockets else None)
    situation(name, *first, **more)(plant)


for kind in ("socks4", "socks4a", "socks5", "socks5h"):
    for way in (True, False):
        unasked(f"{kind} for requests{'' if way else ' without TLS'}", kind, r"HTTPS?_PROXY", r"http://HOST:PORT",
                scheme=kind, encrypted=way, count=1)
unasked("socks4a for a WebSocket", r"socks4a", r"HTTPS_PROXY", scheme="socks4a", sockets=True, count=1)
by("socks5h for a WebSocket that opens", r"requests by SOCKS", r"WebSocket alone", scheme="socks5h", sockets=True,
   talk=m.socks(), count=1)
by("socks5 for a WebSocket that is forbidden", r"SOCKS", scheme="socks5", sockets=True, talk=m.socks(2), count=1)


@situation("dante for a WebSocket", r"requests by SOCKS", count=1)
def dante(bench):
    provider(bench, sockets=True)
    try:
        installed("danted")
    except Missing:
        installed("sockd")
    port = unused_port()
    (bench.root / "danted.conf").write_text(
        f"logoutput: stderr\ninternal: 127.0.0.1 port = {port}\nexternal: 127.0.0.1\nsocksmethod: none\n"
        "clientmethod: none\nclient pass {{ from: 0.0.0.0/0 to: 0.0.0.0/0 }}\n"
        "socks pass {{ from: 0.0.0.0/0 to: 0.0.0.0/0 }}\n".replace("{{", "{").replace("}}", "}"))
    bench.start("danted", "-f", bench.root / "danted.conf", port=port)
    bench.proxy(f"socks5h://127.0.0.1:{port}")
