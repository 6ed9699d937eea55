# SPDX-FileCopyrightText: 2026 Codex Doctor contributors
# SPDX-License-Identifier: Apache-2.0
"""The least provider that `codex exec` accepts: it answers every turn with one short message."""

import http.server
import json
import threading

MESSAGE = {"type": "message", "role": "assistant", "id": "msg_1",
           "content": [{"type": "output_text", "text": "hello yourself"}]}
USAGE = {"input_tokens": 1, "input_tokens_details": None, "output_tokens": 1, "output_tokens_details": None,
         "total_tokens": 2}
EVENTS = [{"type": "response.created", "response": {"id": "resp_1"}},
          {"type": "response.output_item.done", "item": MESSAGE},
          {"type": "response.completed", "response": {"id": "resp_1", "usage": USAGE}}]


class Turn(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def answer(self, status, kind, body):
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def do_GET(self):
        self.answer(200, "application/json", b'{"models": []}')

    do_HEAD = do_GET

    def do_POST(self):
        self.rfile.read(int(self.headers.get("Content-Length") or 0))
        stream = "".join(f"event: {event['type']}\ndata: {json.dumps(event)}\n\n" for event in EVENTS)
        self.answer(200, "text/event-stream", stream.encode())

    def log_message(self, *_):
        pass


class MockProvider:
    """Listens on loopback while it is entered."""

    def __enter__(self):
        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Turn)
        self.server.daemon_threads = True
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        return self

    def __exit__(self, *_):
        self.server.shutdown()
        self.server.server_close()

    @property
    def config(self):
        return ('model = "mock-model"\nmodel_provider = "mock"\napproval_policy = "never"\n'
                'sandbox_mode = "danger-full-access"\n\n[model_providers.mock]\nname = "Mock"\n'
                f'base_url = "http://127.0.0.1:{self.server.server_port}/v1"\n')
