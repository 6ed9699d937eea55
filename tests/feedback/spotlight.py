#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Codex Doctor contributors
# SPDX-License-Identifier: Apache-2.0
"""Uploads to Spotlight, Sentry's own receiver for developers, and asks it what it understood."""

import json
import os
import pathlib
import socket
import subprocess
import sys
import tempfile
import threading
import time
import urllib.request

PROGRAM = sys.argv[1]
NODE = 20  # "engines" in its package.json
SPOTLIGHT = pathlib.Path(__file__).resolve().parent.parent / "tools/node_modules/.bin/spotlight"


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def wait_until(condition, what, seconds=90):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if result := condition():
            return result
        time.sleep(0.1)
    sys.exit(f"not within {seconds} s: {what}")


def is_healthy(port):
    try:
        return urllib.request.urlopen(f"http://127.0.0.1:{port}/health", timeout=5).status == 200
    except OSError:
        return False


class Stream:
    """What Spotlight passes on to whoever listens: each envelope as it took it apart."""

    def __init__(self, port):
        self.envelopes = []
        self.response = urllib.request.urlopen(f"http://127.0.0.1:{port}/stream", timeout=120)
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self):
        try:
            for line in self.response:
                if line.startswith(b"data:"):
                    self.envelopes.append(json.loads(line[5:]))
        except (OSError, ValueError):
            pass


def main():
    if not SPOTLIGHT.exists():
        print(f"skipped: {SPOTLIGHT} is missing; npm ci --prefix tests/tools brings it")
        sys.exit(77)
    node = subprocess.run(["node", "--version"], capture_output=True, text=True).stdout.strip()
    if int(node.lstrip("v").split(".")[0] or 0) < NODE:
        print(f"skipped: Spotlight needs Node.js {NODE} or newer; this is {node or 'none'}")
        sys.exit(77)
    port = free_port()
    home = tempfile.TemporaryDirectory()
    quiet = {**os.environ, "NO_COLOR": "1", "SPOTLIGHT_CAPTURE": "", "SENTRY_DSN": ""}
    server = subprocess.Popen([SPOTLIGHT, "server", "-p", str(port)], env=quiet, cwd=home.name,
                              stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    tailed = pathlib.Path(home.name, "tail")
    tail = None
    try:
        wait_until(lambda: is_healthy(port), "Spotlight is up")
        with tailed.open("w") as output:
            tail = subprocess.Popen([SPOTLIGHT, "tail", "errors", "-f", "json", "-p", str(port)], env=quiet,
                                    cwd=home.name, stdout=output, stderr=subprocess.STDOUT)
        stream = Stream(port)
        variables = {"HOME": home.name, "PATH": "/usr/bin:/bin",
                     "CODEX_DOCTOR_DSN": f"http://abc123@127.0.0.1:{port}/42"}
        if "ASAN_OPTIONS" in os.environ:
            variables["ASAN_OPTIONS"] = os.environ["ASAN_OPTIONS"]
        done = subprocess.run([PROGRAM, "--feedback", "--yes", "--check", "system.disk", "--message", "It hangs."],
                              env=variables, capture_output=True, text=True, timeout=90)
        # Spotlight answers without a receipt: that is not called accepted.
        assert done.returncode == 1 and "does not confirm it" in done.stdout, done.stdout + done.stderr
        event_id = next(pathlib.Path(home.name, ".local/share/codex-doctor/outbox").glob("*/entry.json")).parent.name
        wait_until(lambda: event_id in tailed.read_text(), f"{event_id} in its tail")
        line = next(line for line in tailed.read_text().splitlines() if event_id in line)
        told = json.loads(line)
        assert told["type"] == "error" and told["level"] == "error", line
        assert told["release"].startswith("codex-doctor@") and told["classification"] == "bug", line
        assert told["doctor_overall_status"] in ("ok", "warning", "fail") and told["doctor_fail_count"], line
        print(line)

        header, items = wait_until(lambda: stream.envelopes, "the envelope in its stream")[0]
        assert header["event_id"] == event_id, header
        assert [item["type"] for item, _ in items] == ["event", "attachment"], items
        assert items[0][1]["contexts"]["feedback"]["message"] == "It hangs.", items[0]
        assert items[1][0]["filename"] == "codex-doctor-report.json", items[1]
        report = json.loads(items[1][1]["data"])
        assert "system.disk" in report["checks"], report
    finally:
        for process in (tail, server):
            if process:
                process.terminate()
                process.wait(10)


main()
