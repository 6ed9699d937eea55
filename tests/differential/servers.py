# SPDX-FileCopyrightText: 2026 Codex Doctor contributors
# SPDX-License-Identifier: Apache-2.0
"""Servers on loopback that answer every request alike: providers, proxies and MCP servers, good and bad."""

import base64
import hashlib
import socket
import threading
import time

MAGIC = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11"
SILENCE = 20  # seconds
MUTE = "mute"  # in place of a status: accept, read, and say nothing


class Server:
    """`status` answers what is no upgrade; `upgrade` is what an upgrade gets: a status too, or one of SOCKETS."""

    def __init__(self, status="200 OK", headers="", body=b"{}", upgrade=None):
        self.status, self.headers, self.body, self.upgrade = status, headers, body, upgrade or status
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port = self.listener.getsockname()[1]
        threading.Thread(target=self.serve, daemon=True).start()

    @property
    def url(self):
        return f"http://127.0.0.1:{self.port}"

    def close(self):
        self.listener.close()

    def serve(self):
        while True:
            try:
                connection, _ = self.listener.accept()
            except OSError:
                return
            threading.Thread(target=self.talk, args=(connection,), daemon=True).start()

    def talk(self, connection):
        with connection:
            try:
                while head := read_head(connection):
                    if not self.answer(connection, head):
                        return
            except OSError:
                pass

    def answer(self, connection, head):
        if "upgrade: websocket" in head.lower() and self.upgrade in SOCKETS:
            SOCKETS[self.upgrade](connection, head)
            return False
        status = self.upgrade if "upgrade: websocket" in head.lower() else self.status
        if status == MUTE:
            time.sleep(SILENCE)
            return False
        extra = f"{self.headers}\r\n" if self.headers else ""
        connection.sendall(f"HTTP/1.1 {status}\r\nContent-Type: application/json\r\n{extra}"
                           f"Content-Length: {len(self.body)}\r\nConnection: close\r\n\r\n".encode())
        if not head.startswith("HEAD "):
            connection.sendall(self.body)
        return False


def read_head(connection):
    data = b""
    while b"\r\n\r\n" not in data:
        chunk = connection.recv(65536)
        if not chunk:
            return ""
        data += chunk
    return data.decode(errors="replace")


def accept(connection, head, key=None):
    sent = next(line.split(":", 1)[1].strip() for line in head.split("\r\n")
                if line.lower().startswith("sec-websocket-key"))
    digest = base64.b64encode(hashlib.sha1(((key or sent) + MAGIC).encode()).digest()).decode()
    connection.sendall("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                       f"Sec-WebSocket-Accept: {digest}\r\nx-reasoning-included: true\r\n\r\n".encode())


def hold(connection, head):
    accept(connection, head)
    connection.recv(65536)


def greet(connection, head):
    accept(connection, head)
    connection.sendall(b"\x81\x05hello")
    connection.recv(65536)


def close_with(frame):
    def close(connection, head):
        accept(connection, head)
        connection.sendall(frame)
        connection.recv(65536)
    return close


SOCKETS = {
    "open": hold,
    "greeting": greet,
    "closed, 1008": close_with(b"\x88\x08\x03\xf0policy"),
    "closed, 1000": close_with(b"\x88\x02\x03\xe8"),
    "closed without code": close_with(b"\x88\x00"),
    "dropped": accept,
    "wrong accept": lambda connection, head: accept(connection, head, key="other"),
    "silent": lambda connection, head: time.sleep(SILENCE),
}


def unused_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]
