# SPDX-FileCopyrightText: 2026 Codex Doctor contributors
# SPDX-License-Identifier: Apache-2.0
"""Situations with our own servers on loopback."""

import json
import socket
import ssl
import subprocess

import misbehaving as m
from bench import CHAINS, PASSWORD, Missing, tls, unused_port
from situations import situation

HTML = b"<!doctype html><html><head><title>Sign in</title></head><body><form action=/login></form></body></html>"
PAGE = b"<!doctype html><html><head><title>Welcome</title></head><body>It works</body></html>"
HEADROOM = 35.0  # seconds, where a peer is silent at several hops


def error(code, message="Made up", kind="invalid_request_error"):
    return json.dumps({"error": {"message": message, "type": kind, "code": code}}).encode()


def plain(name, *first, talk, sockets=False, path="/v1", extra="", **more):
    """A provider without encryption whose server talks so."""
    situation(name, *first, **more)(
        lambda bench: bench.ask(f"http://127.0.0.1:{m.serve(bench, talk)}{path}", sockets, extra))


def secure(name, *first, talk=m.answering(), certificates="chain.pem", trusted=True, sockets=False, **more):
    def plant(bench):
        if trusted:
            bench.trust()
        port = m.serve(bench, m.encrypted(tls(certificates), talk))
        bench.ask(f"https://localhost:{port}/v1", sockets)
    situation(name, *first, **more)(plant)


def proxied(name, *first, talk, scheme="http", encrypted=True, **more):
    """A healthy provider behind a proxy that talks so."""
    def plant(bench):
        bench.trust()
        talk_there = m.answering(upgrade=m.open_socket)
        port = m.serve(bench, m.encrypted(tls(), talk_there) if encrypted else talk_there)
        bench.ask(f"http{'s' if encrypted else ''}://localhost:{port}/v1")
        bench.proxy(f"{scheme}://127.0.0.1:{m.serve(bench, talk)}")
    situation(name, *first, **more)(plant)


# Healthy ---------------------------------------------------------------------------------------------------------

plain("healthy provider", talk=m.answering())
plain("healthy provider with WebSocket", talk=m.answering(upgrade=m.open_socket), sockets=True)
secure("healthy provider, encrypted", talk=m.answering(upgrade=m.open_socket), sockets=True)


@situation("provider that listens on IPv6 only, asked by name")
def only_ipv6(bench):
    if not any(family == socket.AF_INET6 for family, *_ in socket.getaddrinfo("localhost", 1)):
        raise Missing("localhost has no IPv6 address here")
    bench.ask(f"http://localhost:{ipv6(bench)}/v1", sockets=True)


@situation("provider that listens on IPv6 only, asked by address")
def only_ipv6_address(bench):
    bench.ask(f"http://[::1]:{ipv6(bench)}/v1", sockets=True)


@situation("provider that listens on IPv6 only, asked by its IPv4 address", r"refuse|nothing listens", r"127\.0\.0\.1")
def only_ipv6_asked_otherwise(bench):
    bench.ask(f"http://127.0.0.1:{ipv6(bench)}/v1")


def ipv6(bench):
    try:
        return m.serve(bench, m.answering(upgrade=m.open_socket), "::1")
    except OSError as failed:
        raise Missing(f"no IPv6 here: {failed}") from failed


# Answers -----------------------------------------------------------------------------------------------------------

for name, words, arguments in (
        ("403 for an unsupported country", (r"country|region",),
         ("403 Forbidden", "", error("unsupported_country_region_territory"))),
        ("403 plain", (r"403",), ("403 Forbidden",)),
        ("405", (r"405",), ("405 Method Not Allowed", "Allow: POST")),
        ("407 without a proxy", (r"407",), ("407 Proxy Authentication Required",
                                          'Proxy-Authenticate: Basic realm="office"')),
        ("429 rate limit", (r"429|rate", r"rate.?limit|too many"),
         ("429 Too Many Requests", "Retry-After: 7", error("rate_limit_exceeded"))),
        ("429 quota", (r"quota|billing|credit",), ("429 Too Many Requests", "", error("insufficient_quota"))),
        ("429 usage limit", (r"usage.?limit|limit of",), ("429 Too Many Requests", "",
                                               error("usage_limit_reached", kind="usage_limit_reached"))),
        ("500", (r"500",), ("500 Internal Server Error", "", error("server_error"))),
        ("502 in HTML", (r"502", r"gateway|upstream|behind"), ("502 Bad Gateway", "Server: nginx",
                                                        b"<html><h1>502 Bad Gateway</h1></html>", "text/html")),
        ("504", (r"504", r"gateway|upstream|behind"), ("504 Gateway Timeout",)),
        ("529", (r"529", r"overload"), ("529 Site is overloaded",)),
        ("451", (r"451",), ("451 Unavailable For Legal Reasons",)),
        ("402", (r"402", r"pay|billing|credit"), ("402 Payment Required",)),
        ("511 captive portal", (r"511", r"sign in|log in|portal"), ("511 Network Authentication Required", "", HTML,
                                                                     "text/html")),
        ("HTML with 200", (r"HTML|web page",), ("200 OK", "", HTML, "text/html")),
        ("redirect without end", (r"redirect",), ("302 Found", "Location: /v1/models")),
        ("400 of a server of Go that needs TLS", (r"https://|TLS",),
         ("400 Bad Request", "", b"Client sent an HTTP request to an HTTPS server.\n", "text/plain")),
        ("clock three hours off", (r"clock",), ("200 OK", "", b"{}", "application/json", -3 * 3600))):
    plain(name, *words, talk=m.answering(*arguments), status=("fail", "warning"))

# Codex sends a key of a provider like this with the handshake; without WebSockets it goes with a prompt only.
plain("401 for a wrong key", r"401", r"key|credential", sockets=True, status=("fail", "warning"),
      talk=m.answering("401 Unauthorized", "x-request-id: req_1", error("invalid_api_key")))
plain("redirect to a login page", r"login|log in|sign",
      talk=m.routing({"/v1": ("302 Found", "Location: /sso?next=v1")}, ("200 OK", "", HTML, "text/html")))
plain("welcome page of another service", r"page|not the API", talk=m.answering("200 OK", "", PAGE, "text/html"),
      never=r"captive|log in", status=("fail", "warning"))
plain("404 for the list of models only, while the WebSocket opens", r"models", sockets=True,
      talk=m.answering("404 Not Found", upgrade=m.open_socket), never=r"address of .* is wrong")
plain("401 without credentials only", talk=m.only_known())
plain("early hints before the answer", talk=m.hinting)
plain("answer of HTTP/1.0 without a length", talk=m.old_answer)
plain("date that is none", talk=m.answering("200 OK", "Date: yesterday\nRetry-After: soon"))
plain("404 because the address lacks /v1", r"/v1", path="", status=("fail", "warning"),
      talk=m.routing({"/v1/": ()}, ("404 Not Found", "", error("not_found"))))
plain("404 because the address has /v1 twice", r"404", r"base_url", path="/v1/v1", status=("fail", "warning"),
      talk=m.routing({"/v1/v1": ("404 Not Found",)}, ()))
plain("404 of one who asked with the whole path", r"404", r"base_url", path="/v1/responses",
      status=("fail", "warning"), talk=m.routing({"/v1/responses/": ("404 Not Found",)}, ()))
plain("clock a minute off", talk=m.answering("200 OK", "", b"{}", "application/json", -60))


@situation("redirect to another host", r"redirect|307", status=("fail", "warning"))
def redirected_away(bench):
    seen = []
    there = m.serve(bench, m.answering(log=seen, upgrade=m.open_socket))
    bench.ask(f"http://127.0.0.1:{m.serve(bench, m.answering('307 Temporary Redirect', location(there)))}/v1", True,
              'http_headers = { x-lab-token = "made-up-header-6" }\nquery_params = { key = "made-up-query-7" }\n')
    bench.secrets += ["made-up-header-6", "made-up-query-7"]
    bench.afterwards.append(lambda: strangers_told(seen, bench.secrets))


@situation("redirect to another host, without WebSocket", r"sends? .*on|redirect", r"localhost",
           status=("fail", "warning"))
def redirected_away_once(bench):
    seen = []
    there = m.serve(bench, m.answering(log=seen))
    bench.ask(f"http://127.0.0.1:{m.serve(bench, m.answering('307 Temporary Redirect', location(there)))}/v1")
    bench.afterwards.append(lambda: strangers_told(seen, bench.secrets))


def location(port):
    return f"Location: http://localhost:{port}/v1/models"


def strangers_told(requests, secrets):
    for head in requests:
        if "authorization:" in head.lower() or any(secret in head for secret in secrets):
            return "the other host was sent credentials"
    return None


# Broken connections --------------------------------------------------------------------------------------------------

plain("closed without an answer", r"clos|without an? (answer|response|word)|breaks? off", talk=m.close_after_request)
plain("closed before the request", r"clos|without an? (answer|response|word)|breaks? off", talk=m.close_at_once)
plain("reset after the request", r"reset|cuts", talk=m.reset_after_request)
plain("silent after the request", r"tim(e|ed) ?out|no answer|silent", talk=m.silent, limit=HEADROOM)
plain("port of an SSH server", r"SSH|not speak HTTP|not HTTP", talk=m.banner(b"SSH-2.0-OpenSSH_9.2p1 Debian-2\r\n"))
plain("port of a mail server", r"SMTP|mail|not speak HTTP|not HTTP", talk=m.banner(b"220 mail.example ESMTP\r\n"))
plain("port of a server that needs TLS", r"https|TLS|encrypt",
      talk=m.encrypted(tls(), m.answering()), status=("fail", "warning"))
plain("slow drip of the body", r"slow|tim(e|ed) ?out|not complete|never ends", talk=m.slow_drip, limit=HEADROOM,
      status=("fail", "warning"))
plain("slow drip of the headers", r"slow|tim(e|ed) ?out|not complete|never ends", talk=m.slow_head, limit=HEADROOM)
plain("body cut off", r"cut|clos|incomplete|breaks? off|before", talk=m.cut_body, status=("fail", "warning"))
plain("headers of a megabyte", r"header", talk=m.answering("200 OK", "X-Long: " + "x" * (1 << 20)))
plain("WebSocket reset", r"WebSocket", talk=m.answering(upgrade=m.drop_socket), sockets=True, status=("warning",))
plain("WebSocket forbidden", r"WebSocket", r"403", sockets=True, status=("warning",),
      talk=m.answering(upgrade=m.refuse_socket("403 Forbidden")))
plain("WebSocket answered as if it were a request", r"WebSocket", sockets=True, status=("warning",),
      talk=m.answering(upgrade=m.refuse_socket("200 OK", body=b"{}")))


@situation("connections never accepted", r"tim(e|ed) ?out|no answer", limit=HEADROOM)
def full_backlog(bench):
    listener = socket.create_server(("127.0.0.1", 0), backlog=0)
    bench.stack.callback(listener.close)
    for _ in range(4):
        filler = socket.socket()
        filler.setblocking(False)
        filler.connect_ex(listener.getsockname())
        bench.stack.callback(filler.close)
    bench.ask(f"http://127.0.0.1:{listener.getsockname()[1]}/v1")


# Encryption --------------------------------------------------------------------------------------------------------

secure("chain without its intermediate", r"intermediate", r"sends? no|incomplete|left out|missing",
       certificates="server.pem")
secure("self-signed certificate", r"self.?signed", certificates="selfsigned.pem", trusted=False)
secure("certificate of an unknown authority", r"Lab Root|Lab Intermediate|trust", r"CODEX_CA_CERTIFICATE",
       trusted=False)
secure("certificate that has expired", r"expired", certificates="expired.pem")
secure("certificate of another name", r"other\.example|name", certificates="othername.pem")
secure("certificate without a subject alternative name", r"alternative name|SAN\b|no names?",
       never=r"but for  |: \. Or", certificates="commonname.pem")


def tls_like(name, *first, talk, **more):
    situation(name, *first, **more)(
        lambda bench: (bench.trust(), bench.ask(f"https://localhost:{m.serve(bench, talk)}/v1")))


tls_like("TLS that stops half way", r"TLS|handshake", r"tim(e|ed) ?out|no answer|silent", talk=m.half_tls,
         limit=HEADROOM)
tls_like("TLS reset at the first message", r"TLS|handshake", r"reset|clos|broken", talk=m.reset_after_request)
tls_like("TLS alert: protocol version", r"TLS|protocol version", talk=m.tls_alert(70))
tls_like("TLS alert: handshake failure", r"TLS|handshake", talk=m.tls_alert(40))
tls_like("plain HTTP where https is configured", r"http://|not (speak )?TLS|without TLS|unencrypted|plain",
         talk=m.at_once("400 Bad Request"))
tls_like("SSH where https is configured", r"not (speak )?TLS|SSH|without TLS", talk=m.banner(b"SSH-2.0-x\r\n"))


@situation("server that speaks TLS 1.0 only", r"TLS", r"1\.0|old|version|protocol")
def old_tls(bench):
    bench.trust()
    context = tls()
    context.set_ciphers("ALL:@SECLEVEL=0")
    context.minimum_version = context.maximum_version = 769
    bench.ask(f"https://localhost:{m.serve(bench, m.encrypted(context, m.answering()))}/v1")


@situation("server that wants a client certificate", r"client certificate|certificate of (its|the) client")
def client_certificate(bench):
    bench.trust()
    context = tls()
    context.verify_mode = 2  # required
    context.load_verify_locations(CHAINS / "root.pem")
    bench.ask(f"https://localhost:{m.serve(bench, m.encrypted(context, m.answering()))}/v1")


@situation("certificate with a key that is too weak", r"weak|short|small|1024 bits")
def weak_key(bench):
    weak(bench, "-newkey", "rsa:1024", "-sha256")


@situation("certificate with a signature of SHA-1", r"SHA-?1|weak|algorithm|too old")
def weak_signature(bench):
    weak(bench, "-newkey", "rsa:2048", "-sha1")


def weak(bench, *shape):
    """A chain whose authority is sound and whose server certificate is not."""
    def openssl(*arguments):
        subprocess.run(["openssl", *arguments], cwd=bench.root, check=True, capture_output=True)
    (bench.root / "names").write_text("subjectAltName=DNS:localhost\nbasicConstraints=CA:FALSE\n")
    openssl("req", "-x509", "-nodes", "-newkey", "rsa:2048", "-keyout", "ca.key", "-out", "ca.pem",
            "-subj", "/CN=Weak Lab")
    openssl("req", "-nodes", *shape[:2], "-keyout", "leaf.key", "-out", "leaf.csr", "-subj", "/CN=localhost")
    openssl("x509", "-req", shape[2], "-in", "leaf.csr", "-CA", "ca.pem", "-CAkey", "ca.key", "-CAcreateserial",
            "-extfile", "names", "-out", "leaf.pem", "-days", "30")
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.set_ciphers("ALL:@SECLEVEL=0")
    context.load_cert_chain(bench.root / "leaf.pem", bench.root / "leaf.key")
    bench.trust(bench.root / "ca.pem")
    bench.ask(f"https://localhost:{m.serve(bench, m.encrypted(context, m.answering()))}/v1")


# Proxies -------------------------------------------------------------------------------------------------------------

proxied("proxy that stalls", r"proxy", r"HTTPS?_PROXY", r"tim(e|ed) ?out|no answer|silent", talk=m.silent,
        limit=HEADROOM)
proxied("proxy that resets", r"HTTPS?_PROXY", r"reset|closes|cuts|breaks", talk=m.reset_after_request)
proxied("proxy that closes", r"HTTPS?_PROXY", r"closes|cuts|breaks", talk=m.close_after_request)
for status in ("502 Bad Gateway", "503 Service Unavailable"):
    proxied(f"proxy that answers {status[:3]}", r"proxy", status[:3], talk=m.answering(status),
            never=r"start the proxy")
proxied("proxy that answers 407, NTLM only", r"proxy", r"407", r"NTLM|Negotiate",
        talk=m.answering("407 Proxy Authentication Required",
                         "Proxy-Authenticate: NTLM\nProxy-Authenticate: Negotiate"))
proxied("proxy that is an SSH server", r"proxy", r"SSH|not (speak|an? HTTP)|no (HTTP )?proxy",
        talk=m.banner(b"SSH-2.0-OpenSSH_9.2p1\r\n"))
proxied("proxy that is an ordinary web server", r"proxy", r"405|no proxy|not a proxy",
        talk=m.answering("405 Method Not Allowed"))
proxied("proxy whose tunnel is silent", r"HTTPS?_PROXY|proxy 127", r"tim(e|ed) ?out|no answer|silent",
        talk=m.tunnel_then(m.silent), limit=HEADROOM)
proxied("proxy whose tunnel is reset", r"HTTPS?_PROXY|proxy 127", talk=m.tunnel_then(m.reset_after_request))
proxied("proxy whose tunnel leads to a block page", r"HTTPS?_PROXY|proxy 127", never=r"http:// instead",
        talk=m.tunnel_then(m.at_once("403 Forbidden", "", HTML, "text/html")))
proxied("proxy with TLS asked without", r"proxy", talk=m.encrypted(tls(), m.answering()))
proxied("plain proxy asked with TLS", r"proxy", r"http://|TLS", scheme="https", talk=m.at_once("400 Bad Request"))
proxied("SOCKS5 proxy asked as HTTP", r"proxy", talk=m.socks(method=0xFF))


@situation("proxy without a listener", r"nothing listens|refuse", r"HTTPS?_PROXY", r"127\.0\.0\.1:\d+")
def dead_proxy(bench):
    bench.ask(f"http://localhost:{m.serve(bench, m.answering())}/v1")
    bench.proxy(f"http://ada:{PASSWORD}@127.0.0.1:{unused_port()}")


@situation("dead proxy, but NO_PROXY excepts the host")
def excepted(bench):
    bench.ask(f"http://localhost:{m.serve(bench, m.answering())}/v1")
    bench.proxy(f"http://127.0.0.1:{unused_port()}")
    bench.env["NO_PROXY"] = "localhost"


@situation("dead proxy of another scheme")
def other_scheme(bench):
    bench.ask(f"http://localhost:{m.serve(bench, m.answering())}/v1")
    bench.env["HTTPS_PROXY"] = f"http://127.0.0.1:{unused_port()}"


@situation("dead proxy in all_proxy", r"all_proxy", r"nothing listens|refuse")
def dead_all_proxy(bench):
    bench.ask(f"http://localhost:{m.serve(bench, m.answering())}/v1")
    bench.env["all_proxy"] = f"http://127.0.0.1:{unused_port()}"


proxied("healthy proxy", talk=m.connect_proxy)
