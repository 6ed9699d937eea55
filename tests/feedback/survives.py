#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Codex Doctor contributors
# SPDX-License-Identifier: Apache-2.0
"""Kills the program at every step by which it writes to the outbox or talks to the server. Afterwards nothing is lost,
and nothing is accepted under two ids: whatever reached the outbox is accepted in the end, once, by its id."""

import concurrent.futures
import os
import pathlib
import signal
import subprocess
import sys
import tempfile

import receiver

PROGRAM, SHIM = sys.argv[1], sys.argv[2]
FEEDBACK = ["--feedback", "--yes", "--check", "system.disk", "--message", "It hangs."]


class Home:
    def __init__(self, server):
        self.folder = tempfile.TemporaryDirectory()
        self.outbox = pathlib.Path(self.folder.name, "share/codex-doctor/outbox")
        self.server = server
        self.variables = {"HOME": self.folder.name, "XDG_DATA_HOME": self.folder.name + "/share",
                          "PATH": "/usr/bin:/bin", "CODEX_DOCTOR_DSN": server.dsn()}
        if "ASAN_OPTIONS" in os.environ:
            self.variables["ASAN_OPTIONS"] = os.environ["ASAN_OPTIONS"]

    def run(self, *arguments, **faults):
        variables = dict(self.variables)
        if faults:
            variables |= {"LD_PRELOAD": SHIM, "FAULT_FOLDER": str(self.outbox.parent), "FAULT_PORT": str(self.server.port)}
            variables |= {f"FAULT_{name.upper()}": str(value) for name, value in faults.items()}
        return subprocess.run([PROGRAM, *arguments], env=variables, capture_output=True, text=True, timeout=60)

    def entries(self):
        return sorted(path.name for path in self.outbox.glob("*") if not path.name.startswith("."))

    def leftovers(self):
        return sorted(path.name for path in self.outbox.glob(".[ng]*"))


def steps_of(make, arguments):
    """The names of the steps that a whole call takes."""
    home = make()
    log = pathlib.Path(home.folder.name, "steps")
    home.run(*arguments(home), log=log)
    return [line.split()[1] for line in log.read_text().splitlines()]


def expect(condition, what, home):
    if not condition:
        sys.exit(f"{what}\nentries {home.entries()}, accepted {home.server.accepted}, faults {home.server.faults}")


def settle(home):
    """What a user does next: sends what waits. Then everything in the outbox has been accepted."""
    before = home.entries()
    sent = home.run("--outbox", "send")
    expect(sent.returncode == 0, f"send: {sent.stdout}{sent.stderr}", home)
    expect(home.entries() == before, "the outbox lost an entry", home)
    for event_id in before:
        expect((home.outbox / event_id / "entry.json").read_text().count('"sent"') == 1, f"{event_id} is not sent", home)
    expect(set(home.server.accepted) == set(before), "what was accepted is not what was queued", home)
    expect(not home.server.faults, "a request was malformed", home)
    anew = home.run(*FEEDBACK)
    expect(anew.returncode == 0, f"anew: {anew.stdout}{anew.stderr}", home)
    expect(not home.leftovers(), f"left over: {home.leftovers()}", home)


def survives(name, make, arguments, after=settle):
    def killed(mode, number, step):
        home = make()
        done = home.run(*arguments(home), at=number, mode=mode)
        expect(done.returncode == -signal.SIGKILL, f"{name}: not killed at step {number} ({step})", home)
        try:
            after(home)
        except SystemExit as fault:
            raise AssertionError(f"{name}, killed {mode} step {number} ({step}): {fault}") from fault
        home.server.close()

    steps = steps_of(make, arguments)
    points = [("before", number, step) for number, step in enumerate(steps, 1)]
    points += [("half", number, step) for number, step in enumerate(steps, 1) if step in ("write", "send")]
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        list(pool.map(lambda point: killed(*point), points))
    print(f"{name}: killed at each of {len(steps)} steps: {' '.join(steps)}")


def empty():
    return Home(receiver.Receiver())


def silent_server(server, connection, request):
    connection.sendall(receiver.answer("503 Service Unavailable"))


def queued():
    """One entry waits."""
    home = Home(receiver.Receiver(silent_server))
    home.run(*FEEDBACK)
    home.server.manner = receiver.Receiver.accept
    return home


def deleted(home):
    """Whole or gone, and usable either way."""
    for event_id in home.entries():
        done = home.run("--outbox", "delete", event_id)
        expect(done.returncode == 0, f"delete: {done.stderr}", home)
    expect(not home.entries(), "an entry cannot be deleted", home)
    settle(home)


survives("feedback", empty, lambda home: FEEDBACK)
survives("outbox send", queued, lambda home: ["--outbox", "send"])
survives("outbox pause", queued, lambda home: ["--outbox", "pause", home.entries()[0]],
         lambda home: (home.run("--outbox", "resume", home.entries()[0]), settle(home)))
survives("outbox leave-out", queued, lambda home: ["--outbox", "leave-out", home.entries()[0]])
survives("outbox delete", queued, lambda home: ["--outbox", "delete", home.entries()[0]], deleted)
