# SPDX-FileCopyrightText: 2026 Codex Doctor contributors
# SPDX-License-Identifier: Apache-2.0
"""A receiver of Sentry envelopes that takes nothing on trust: every byte of a request is accounted for."""

import gzip
import json
import re
import socket
import ssl
import struct
import threading
import zlib


class Malformed(Exception):
    pass


def need(condition, what):
    if not condition:
        raise Malformed(what)


def one_line(data, what):
    line, newline, rest = data.partition(b"\n")
    need(newline, f"{what}: no end of line")
    need(line == line.strip() and b"\r" not in line, f"{what}: blanks around it")
    value = json.loads(line.decode("utf-8"))
    need(isinstance(value, dict), f"{what}: not an object")
    return value, rest


def parse_envelope(data):
    """(header, [(item header, payload)]) of the grammar, or Malformed."""
    header, rest = one_line(data, "envelope header")
    need(re.fullmatch("[0-9a-f]{32}", header.get("event_id", "")), "event_id")
    need(re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z", header.get("sent_at", "")), "sent_at")
    need(set(header) <= {"event_id", "dsn", "sent_at", "sdk"}, f"header has {set(header)}")
    items = []
    while rest:
        item, rest = one_line(rest, "item header")
        length = item.get("length")
        need(isinstance(length, int) and 0 <= length < len(rest), f"length {length} of {len(rest)}")
        need(rest[length:length + 1] == b"\n", "no newline after a payload")
        items.append((item, rest[:length]))
        rest = rest[length + 1:]
    return header, items


def check_items(header, items):
    need(items and items[0][0]["type"] == "event", "the event is not first")
    need(sum(item["type"] == "event" for item, _ in items) == 1, "not one event")
    event = json.loads(items[0][1])
    need(event["event_id"] == header["event_id"], "the event has another id")
    need(event["platform"] == "native" and event["level"] in ("error", "info"), "platform or level")
    need(event["release"].startswith("codex-doctor@"), "release")
    need(re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", event["timestamp"]), "timestamp")
    for name in ("doctor_overall_status", "doctor_warning_count", "doctor_fail_count", "classification"):
        need(event["tags"].get(name), f"tag {name}")
    for name, value in event["tags"].items():
        need(isinstance(value, str) and 0 < len(value) <= 200 and "\n" not in value, f"tag {name}: {value!r}")
    for item, _ in items[1:]:
        need(item["type"] == "attachment" and item["attachment_type"] == "event.attachment", f"item {item}")
        need(re.fullmatch("[a-z0-9.-]+", item["filename"]) and item["content_type"], f"item {item}")
    return event


def parse_request(head, body):
    lines = head.split(b"\r\n")
    need(re.fullmatch(rb"POST /(sub/)?api/42/envelope/ HTTP/1\.1", lines[0]), lines[0])
    headers = {}
    for line in lines[1:]:
        name, _, value = line.partition(b": ")
        name = name.decode().lower()
        need(name not in headers, f"{name} comes twice")
        headers[name] = value.decode()
    need(headers.get("content-type") == "application/x-sentry-envelope", "content-type")
    need(headers.get("content-encoding") == "gzip", "content-encoding")
    need(int(headers["content-length"]) == len(body), "content-length")
    need(re.fullmatch(r"Sentry sentry_version=7, sentry_key=abc123, sentry_client=codex-doctor/[0-9.]+",
                      headers.get("x-sentry-auth", "")), "x-sentry-auth")
    need(re.fullmatch(r"codex-doctor/[0-9.]+", headers.get("user-agent", "")), "user-agent")
    for name in ("authorization", "cookie", "originator"):
        need(name not in headers, f"{name} has no business here")
    unpacker = zlib.decompressobj(wbits=31)
    data = unpacker.decompress(body) + unpacker.flush()
    need(unpacker.eof and not unpacker.unused_data, "more or less than one gzip stream")
    header, items = parse_envelope(data)
    need(header["dsn"].endswith("/42") and "abc123@" in header["dsn"], "dsn")
    return header, items, check_items(header, items)


class Request:
    def __init__(self, header, items, event):
        self.event_id = header["event_id"]
        self.items = items
        self.event = event
        self.names = [item.get("filename", "event.json") for item, _ in items]


def answer(status, body=b"", headers=()):
    lines = [f"HTTP/1.1 {status}", f"Content-Length: {len(body)}", "Connection: close", *headers]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + body


def receipt(request):
    return answer("200 OK", json.dumps({"id": request.event_id}).encode())


def reset(connection):
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    connection.close()


class Receiver:
    """`manner(receiver, connection, request)` answers; a whole and correct request is in `requests`, an accepted one in
    `accepted`, what is wrong with others in `faults`."""

    def __init__(self, manner=None, tls=None):
        self.manner = manner or Receiver.accept
        self.tls = tls
        self.requests, self.accepted, self.faults, self.connections = [], [], [], 0
        self.listener = socket.create_server(("127.0.0.1", 0), backlog=64)
        self.port = self.listener.getsockname()[1]
        self.held = []
        threading.Thread(target=self._serve, daemon=True).start()

    def dsn(self, path=""):
        return f"{'https' if self.tls else 'http'}://abc123@{'localhost' if self.tls else '127.0.0.1'}:{self.port}{path}/42"

    @staticmethod
    def accept(receiver, connection, request):
        receiver.accepted.append(request.event_id)
        connection.sendall(receipt(request))

    def close(self):
        self.listener.close()

    def _serve(self):
        while True:
            try:
                connection, _ = self.listener.accept()
            except OSError:
                return
            self.connections += 1
            threading.Thread(target=self._converse, args=(connection,), daemon=True).start()

    def _converse(self, connection):
        try:
            if self.tls:
                connection = self.tls.wrap_socket(connection, server_side=True)
            if hasattr(self.manner, "early"):
                self.manner.early(self, connection)
                return
            data = b""
            while b"\r\n\r\n" not in data:
                more = connection.recv(65536)
                if not more:
                    return
                data += more
            head, _, body = data.partition(b"\r\n\r\n")
            length = int(re.search(rb"(?i)\r\ncontent-length: (\d+)", head).group(1))
            while len(body) < length:
                more = connection.recv(65536)
                if not more:
                    return  # broken off by the sender: nothing of it counts
                body += more
            request = Request(*parse_request(head, body))
            self.requests.append(request)
            self.manner(self, connection, request)
            self.held.append(connection) if getattr(self.manner, "holds", False) else connection.close()
        except (OSError, ssl.SSLError):
            pass
        except Exception as fault:  # told by the test that looks at it
            self.faults.append(f"{type(fault).__name__}: {fault}")
            connection.close()


def unpacked(data):
    return gzip.decompress(data)
