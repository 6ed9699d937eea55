# SPDX-FileCopyrightText: 2026 Codex Doctor contributors
# SPDX-License-Identifier: Apache-2.0
"""Small servers on loopback that behave, or misbehave, in one way each."""

import base64
import contextlib
import hashlib
import socket
import struct
import threading
import time

MAGIC = b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11"
PATIENCE = 30  # seconds that a connection is held
BUFFER = 65536


def serve(bench, talk, host="127.0.0.1", listener=None):
    """`talk(connection)` runs in a thread for each connection. Returns the port."""
    listener = listener or socket.create_server((host, 0), family=socket.AF_INET6 if ":" in host else socket.AF_INET)
    bench.stack.callback(listener.close)

    def one(connection):
        connection.settimeout(PATIENCE)
        with connection, contextlib.suppress(OSError):
            talk(connection)

    def loop():
        with contextlib.suppress(OSError):
            while True:
                threading.Thread(target=one, args=(listener.accept()[0],), daemon=True).start()

    threading.Thread(target=loop, daemon=True).start()
    return listener.getsockname()[1]


def encrypted(context, talk):
    def talk_inside(connection):
        with context.wrap_socket(connection, server_side=True) as inside:
            talk(inside)
    return talk_inside


def read_head(connection):
    data = b""
    while b"\r\n\r\n" not in data and len(data) < 1 << 20:
        chunk = connection.recv(BUFFER)
        if not chunk:
            break
        data += chunk
    return data.decode("latin-1")


def header(head, name):
    lines = (line.partition(":") for line in head.split("\r\n")[1:])
    return next((value.strip() for key, _, value in lines if key.strip().lower() == name), "")


def date(offset=0):
    return time.strftime("%a, %d %b %Y %H:%M:%S GMT", time.gmtime(time.time() + offset))


def reply(status="200 OK", headers="", body=b"{}", kind="application/json", offset=0):
    extra = "".join(f"{line}\r\n" for line in headers.splitlines())
    return (f"HTTP/1.1 {status}\r\nDate: {date(offset)}\r\nContent-Type: {kind}\r\n{extra}"
            f"Content-Length: {len(body)}\r\nConnection: close\r\n\r\n").encode(), body


def answering(*arguments, upgrade=None, log=None, **more):
    """Answers every request alike; `upgrade` takes the connection where a WebSocket is asked for."""
    def talk(connection):
        head = read_head(connection)
        if not head:
            return
        if log is not None:
            log.append(head)
        if upgrade and header(head, "upgrade").lower() == "websocket":
            upgrade(connection, head)
            return
        top, body = reply(*arguments, **more)
        connection.sendall(top if head.startswith("HEAD ") else top + body)
    return talk


def routing(routes, otherwise):
    """The first route whose path prefix fits answers, as `otherwise` does else: each a tuple for reply()."""
    def talk(connection):
        head = read_head(connection)
        if not head:
            return
        path = (head.split(" ") + ["", ""])[1]
        top, body = reply(*next((answer for prefix, answer in routes.items() if path.startswith(prefix)), otherwise))
        connection.sendall(top if head.startswith("HEAD ") else top + body)
    return talk


def open_socket(connection, head, first=b""):
    accept = base64.b64encode(hashlib.sha1(header(head, "sec-websocket-key").encode() + MAGIC).digest()).decode()
    connection.sendall(("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                        f"Sec-WebSocket-Accept: {accept}\r\n\r\n").encode() + first)
    connection.recv(BUFFER)


def drop_socket(connection, _):
    reset(connection)


def refuse_socket(status, headers="", body=b""):
    def refuse(connection, _):
        connection.sendall(b"".join(reply(status, headers, body)))
    return refuse


def silent(connection):
    while connection.recv(BUFFER):
        pass


def close_at_once(_):
    pass


def reset(connection):
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))


def reset_after_request(connection):
    connection.recv(BUFFER)
    reset(connection)


def close_after_request(connection):
    read_head(connection)


def banner(text):
    def talk(connection):
        connection.sendall(text)
        silent(connection)
    return talk


def slow_drip(connection):
    head = read_head(connection)
    if not head:
        return
    connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100000\r\n\r\n")
    while not head.startswith("HEAD "):
        connection.sendall(b" ")
        time.sleep(0.3)


def slow_head(connection):
    read_head(connection)
    for byte in b"HTTP/1.1 200 OK\r\nX-Slow: " + b"x" * 1000:
        connection.sendall(bytes((byte,)))
        time.sleep(0.3)


def cut_body(connection):
    if read_head(connection):
        connection.sendall(b'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 9000\r\n\r\n{"a')


def half_tls(connection):
    """Begins like TLS (a ServerHello that never ends), then says nothing."""
    connection.recv(BUFFER)
    connection.sendall(b"\x16\x03\x03\x00\x7a\x02\x00\x00\x76\x03\x03")
    silent(connection)


def tls_alert(number):
    def talk(connection):
        connection.recv(BUFFER)
        connection.sendall(b"\x15\x03\x03\x00\x02\x02" + bytes((number,)))
    return talk


def socks(reply_code=None, method=0):
    """SOCKS5: chooses `method`, then answers the request with `reply_code`, or connects where there is none."""
    def talk(connection):
        connection.recv(2 + 255)
        connection.sendall(bytes((5, method)))
        if method == 0xFF or not (asked := connection.recv(512)):
            return
        connection.sendall(bytes((5, reply_code or 0, 0, 1, 0, 0, 0, 0, 0, 0)))
        if reply_code is None:
            port = int.from_bytes(asked[-2:], "big")
            with socket.create_connection(("127.0.0.1", port), PATIENCE) as there:
                join(connection, there)
    return talk


def join(one, other):
    def pump(source, target):
        with contextlib.suppress(OSError):
            while data := source.recv(BUFFER):
                target.sendall(data)
            target.shutdown(socket.SHUT_WR)
    back = threading.Thread(target=pump, args=(other, one), daemon=True)
    back.start()
    pump(one, other)
    back.join(PATIENCE)


def tunnel_then(talk):
    """An HTTP proxy that grants CONNECT, and then does this instead of tunnelling."""
    def proxy(connection):
        if read_head(connection):
            connection.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
            talk(connection)
    return proxy


def at_once(*arguments, **more):
    """Answers whatever comes first, a whole request or not."""
    def talk(connection):
        connection.recv(BUFFER)
        connection.sendall(b"".join(reply(*arguments, **more)))
    return talk


def only_known():
    """Refuses who has no credentials, as a provider does."""
    def talk(connection):
        head = read_head(connection)
        status = "200 OK" if header(head, "authorization") else "401 Unauthorized"
        top, body = reply(status)
        connection.sendall(top if head.startswith("HEAD ") else top + body)
    return talk


def hinting(connection):
    head = read_head(connection)
    top, body = reply()
    hints = b"HTTP/1.1 103 Early Hints\r\nLink: </style.css>\r\n\r\n"
    connection.sendall(hints + (top if head.startswith("HEAD ") else top + body))


def old_answer(connection):
    head = read_head(connection)
    connection.sendall(b"HTTP/1.0 200 OK\r\nContent-Type: application/json\r\n\r\n")
    if not head.startswith("HEAD "):
        connection.sendall(b"{}")


def connect_proxy(connection):
    """A proxy as it should be, for CONNECT."""
    port = int(read_head(connection).split(" ")[1].rpartition(":")[2])
    with socket.create_connection(("127.0.0.1", port), PATIENCE) as there:
        connection.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
        join(connection, there)
