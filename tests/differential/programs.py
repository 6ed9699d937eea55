# SPDX-FileCopyrightText: 2026 Codex Doctor contributors
# SPDX-License-Identifier: Apache-2.0
"""Runs a program in a place, with or without a terminal, and reads the report it prints."""

import fcntl
import json
import os
import pty
import struct
import subprocess
import termios
import threading

LIMIT = 30  # seconds


def run(command, place):
    """The report as a dict, or a string that says why there is none."""
    try:
        output, status = on_terminal(command, place) if place.terminal else piped(command, place)
        report = json.loads(output)
        return report if isinstance(report.get("checks"), dict) else f"no checks in the report (exit status {status})"
    except subprocess.TimeoutExpired:
        return f"no report after {LIMIT} s"
    except (ValueError, AttributeError):
        return f"no report, exit status {status}"


def piped(command, place):
    # A session of its own: no terminal of whoever runs the tests is to be found.
    done = subprocess.run(command, env=place.env, cwd=place.work, stdin=subprocess.DEVNULL, capture_output=True,
                          timeout=LIMIT, start_new_session=True)
    return done.stdout, done.returncode


def on_terminal(command, place):
    columns, rows = place.terminal
    master, slave = pty.openpty()
    fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

    def take_terminal():
        os.setsid()
        fcntl.ioctl(slave, termios.TIOCSCTTY, 0)

    process = subprocess.Popen(command, env=place.env, cwd=place.work, stdin=slave, stdout=slave,
                               stderr=subprocess.DEVNULL, preexec_fn=take_terminal)
    os.close(slave)
    output = bytearray()
    reader = threading.Thread(target=drain, args=(master, output))
    reader.start()
    try:
        status = process.wait(LIMIT)
    finally:
        process.kill()
        reader.join()
        os.close(master)
    return bytes(output), status


def drain(master, output):
    try:
        while chunk := os.read(master, 65536):
            output += chunk
    except OSError:
        pass  # the other end is closed
