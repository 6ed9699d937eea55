# SPDX-FileCopyrightText: 2026 Codex Doctor contributors
# SPDX-License-Identifier: Apache-2.0
"""Situations with answers that nobody planned for: other statuses, pages, bodies that lie, other ends of a WebSocket."""

import gzip
import struct

import misbehaving as m
from bench import tls
from ownservers import HEADROOM, HTML, PAGE, error, plain, proxied, secure
from situations import situation

EITHER = ("fail", "warning")
MODELS = b'{"object":"list","data":[]}'

# Statuses ------------------------------------------------------------------------------------------------------------

CLOUDFLARE = "Server: cloudflare\ncf-ray: 8f0-FRA"

for name, words, arguments, more in (
        ("408 of a gateway", (r"408", r"not available|in time|again"), ("408 Request Timeout",), {}),
        ("410", (r"410", r"base_url"), ("410 Gone",), {}),
        ("413", (r"413", r"too large"), ("413 Payload Too Large", "Server: nginx"), {}),
        ("421 of a gateway by host name", (r"421", r"host name|not serve"), ("421 Misdirected Request",), {}),
        ("425", (r"425", r"again|not available"), ("425 Too Early",), {}),
        ("431", (r"431", r"too large", r"header"), ("431 Request Header Fields Too Large",), {}),
        ("498 for a token that is none", (r"498", r"LAB_API_KEY"), ("498", "", b'{"error":{"code":498}}'), {}),
        ("420 of a gateway that limits", (r"420", r"rate|moment"), ("420 Enhance Your Calm",), {}),
        ("450 of parental controls", (r"filter|block", r"450"), ("450", "", PAGE, "text/html"), {}),
        ("400 for a missing client certificate", (r"client certificate",),
         ("400 Bad Request", "Server: nginx", b"<html><title>400 No required SSL certificate was sent</title></html>",
          "text/html"), {}),
        ("404 of a tunnel that is down", (r"404", r"gateway|tunnel"),
         ("404 Not Found", "ngrok-error-code: ERR_NGROK_3200", b"Tunnel not found", "text/plain"),
         {"never": r"address of .* is wrong"}),
        ("429 of a firewall for browsers", (r"browser|robot|challenge",),
         ("429 Too Many Requests", "x-vercel-mitigated: challenge", HTML, "text/html"), {}),
        ("429 of an exhausted plan", (r"plan|include",),
         ("429 Too Many Requests", "", error("usage_not_included", kind="usage_not_included")), {}),
        ("503 that says when", (r"503", r"in 33 s|not available"),
         ("503 Service Unavailable", "Retry-After: 33"), {}),
        ("507", (r"507",), ("507 Insufficient Storage",), {}),
        ("599 of a proxy", (r"599", r"in time|gateway"), ("599",), {}),
        ("403 of a filter's page", (r"filter|block",),
         ("403 Forbidden", "", b"<html>This page is blocked by your organisation's web filter</html>", "text/html"),
         {}),
        ("202 of a firewall for browsers", (r"browser|robot|challenge",),
         ("202 Accepted", "x-amzn-waf-action: challenge", HTML, "text/html"), {}),
        ("status of another planet", (r"999",), ("999 Request Denied",), {})):
    plain(name, *words, talk=m.answering(*arguments), status=EITHER, **more)

for number, words in ((520, r"520"), (521, r"521 .*down|down"), (522, r"522|in time"), (523, r"523"), (524, r"524"),
                      (525, r"525"), (526, r"526.*certificate"), (530, r"530")):
    plain(f"{number} of Cloudflare", words, r"gateway|Cloudflare", status=EITHER,
          talk=m.answering(f"{number}", CLOUDFLARE, f"error code: {number}".encode(), "text/plain"))

# Bodies --------------------------------------------------------------------------------------------------------------

plain("login form behind 200, without a word of HTML in its type", r"log ?in|page", status=EITHER,
      talk=m.answering("200 OK", "", b'<html><body><form><input type="password"></form></body></html>', "application/json"))
plain("error in JSON that calls itself HTML", r"quota|credit", status=EITHER,
      talk=m.answering("429 Too Many Requests", "", error("insufficient_quota"), "text/html"))
plain("error under a good status", r"error", r"upstream went away", status=EITHER,
      talk=m.answering("200 OK", "", error(None, "The upstream went away", "server_error")))
plain("refused key under a good status", r"key|credential", r"LAB_API_KEY", status=EITHER,
      talk=m.answering("200 OK", "", b'{"code":401,"msg":"token is not valid","data_version":2}'))
plain("gzip that nobody asked for", r"compress|gzip", status=EITHER,
      talk=m.answering("200 OK", "Content-Encoding: gzip", gzip.compress(MODELS)))
plain("gzip that is none", talk=m.answering("200 OK", "Content-Encoding: gzip", MODELS))
plain("models that begin with a byte order mark", talk=m.answering("200 OK", "", b"\xef\xbb\xbf" + MODELS))
plain("empty answer with 200", talk=m.answering("200 OK", "", b""))


def chunked(*pieces, ends=True):
    """Answers in chunks; without an end it closes in the midst of them."""
    def talk(connection):
        head = m.read_head(connection)
        if not head:
            return
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n")
        if not head.startswith("HEAD "):
            connection.sendall(b"".join(pieces) + (b"0\r\n\r\n" if ends else b""))
    return talk


plain("body in chunks", talk=chunked(b"6\r\n{\"data\r\n", b"5\r\n\":[]}\r\n"))
plain("body in chunks, cut", r"cut|clos|not come to its end", talk=chunked(b"40\r\n{\"data\":", ends=False), status=EITHER)
plain("body in chunks whose sizes are none", r"chunk|not come to its end", talk=chunked(b"zz\r\n{\"data\":[]}\r\n"),
      status=EITHER)

# Redirects -----------------------------------------------------------------------------------------------------------


@situation("301 from http to https", r"https://", r"sends? .*on|redirect", status=EITHER)
def to_https(bench):
    bench.trust()
    there = m.serve(bench, m.encrypted(tls(), m.answering("200 OK", "", MODELS)))
    here = m.serve(bench, m.answering("301 Moved Permanently", f"Location: https://localhost:{there}/v1/models"))
    bench.ask(f"http://localhost:{here}/v1")


@situation("WebSocket that is redirected", r"WebSocket", r"redirect", status=("warning",))
def socket_redirected(bench):
    talk = m.answering("200 OK", "", MODELS, upgrade=m.refuse_socket("302 Found", "Location: http://localhost:9/v1/x"))
    bench.ask(f"http://127.0.0.1:{m.serve(bench, talk)}/v1", True)


plain("redirect from a path to the same with a slash",
      talk=m.routing({"/v1/models/": ("200 OK", "", MODELS), "/v1/models": ("307 Temporary Redirect",
                                                                          "Location: /v1/models/")}, ("405 No",)))
plain("redirect to an address that is none", r"30[27]|redirect|sends", status=EITHER,
      talk=m.answering("302 Found", "Location: http://"))
plain("redirect to a login of a gateway for employees", r"login|log in", status=EITHER,
      talk=m.answering("302 Found", "Location: https://lab.cloudflareaccess.invalid/cdn-cgi/access/login/x"))

# Ends of a WebSocket -------------------------------------------------------------------------------------------------


def frame(opcode, payload=b"", first=0x80, mask=0):
    return bytes((first | opcode, mask | len(payload))) + payload


def closing(code, reason=b""):
    return then(frame(8, struct.pack(">H", code) + reason))


def then(data):
    """Accepts the WebSocket, and sends this at once."""
    def upgrade(connection, head):
        m.open_socket(connection, head, data)
    return upgrade


def wrong_accept(connection, _):
    connection.sendall(b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                       b"Sec-WebSocket-Accept: bWFkZSB1cCBhY2NlcHQ=\r\n\r\n")


def sockets(name, *words, upgrade, **more):
    if words:
        more.setdefault("status", ("warning",))
    plain(name, *words, talk=m.answering("200 OK", "", MODELS, upgrade=upgrade), sockets=True, **more)


for code, words in ((1002, r"protocol error"), (1009, r"too big"), (1011, r"server error"), (1013, r"again later"),
                    (4001, r"4001")):
    sockets(f"WebSocket closed with {code}", r"WebSocket", str(code), words, upgrade=closing(code))
sockets("WebSocket closed with words", r"token expired", r"4401", upgrade=closing(4401, b"token expired"))
sockets("WebSocket with a wrong Sec-WebSocket-Accept", r"WebSocket", r"wrong", upgrade=wrong_accept)
sockets("WebSocket that never sends a frame", upgrade=m.open_socket)
sockets("WebSocket that sends a ping first", upgrade=then(frame(9)))
sockets("WebSocket whose first frame is masked", r"WebSocket", r"mask", upgrade=then(frame(1, b"\0\0\0\0{}", mask=0x80)))
sockets("WebSocket that talks HTTP after the handshake", r"WebSocket", upgrade=then(b"HTTP/1.1 200 OK\r\n\r\n{}"))
sockets("WebSocket of a gateway that is busy", r"WebSocket", r"503",
        upgrade=m.refuse_socket("503 Service Unavailable", "Retry-After: 3"))

# Proxies -------------------------------------------------------------------------------------------------------------

for status in ("502 Bad Gateway", "504 Gateway Timeout"):
    proxied(f"proxy that answers {status[:3]} with its page", r"HTTPS_PROXY", status[:3], never=r"start the proxy",
            talk=m.answering(status, "Via: 1.1 office", PAGE, "text/html"))
    proxied(f"forwarding proxy that answers {status[:3]} with its page", r"HTTP_PROXY", status[:3], encrypted=False,
            talk=m.answering(status, "Via: 1.1 office", PAGE, "text/html"))
proxied("proxy that wants a login in a browser", r"HTTPS_PROXY", r"302|511|login|log in",
        talk=m.answering("302 Found", "Location: http://login.office.invalid/portal"))
proxied("proxy that answers 429", r"HTTPS_PROXY", r"429", talk=m.answering("429 Too Many Requests"))
secure("captive portal that answers TLS with its own certificate", r"self.?signed|trust", talk=m.answering(
    "511 Network Authentication Required", "", HTML, "text/html"), certificates="selfsigned.pem", trusted=False)
secure("421 of a gateway that goes by the name in TLS", r"421", r"host name|not serve", status=EITHER,
       talk=m.answering("421 Misdirected Request"))
plain("silent after its headers", r"tim(e|ed) ?out|not come to its end", limit=HEADROOM, status=EITHER,
      talk=m.banner(b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n"))
