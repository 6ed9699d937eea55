#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Codex Doctor contributors
# SPDX-License-Identifier: Apache-2.0
"""Lets every call by which the program reaches the outside fail, one a run: each open, read, write, fsync, rename,
connect and fork; and, from each on, all of them. Whatever fails, the program ends by itself, in time, with a documented
exit status; what it writes is old or whole or absent; nothing is left beside it; the home stays as it is.

    run.py --program codex-doctor-cli --shim failing.so [--all] [--seed N] [--only SCENARIO] [--seconds N]

Without --all a sample of the calls fails, as many as fit into so many seconds, evenly over all kinds.
"""

import argparse
import concurrent.futures
import errno
import json
import os
import random
import struct
import subprocess
import sys
import tarfile
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
for folder in ("differential", "feedback", "tools"):
    sys.path.insert(0, str(HERE.parent / folder))
import receiver  # noqa: E402
from makehome import make_home  # noqa: E402
from mockprovider import MockProvider  # noqa: E402
from snapshot import changes, snapshot  # noqa: E402

KINDS = {  # and how they may fail
    "open": (errno.EACCES, errno.EMFILE, errno.ENOENT, errno.EIO, errno.ENOMEM),
    "read": (errno.EIO, errno.EINTR, errno.ESTALE),
    "write": (errno.ENOSPC, errno.EIO, errno.EINTR, errno.EDQUOT),
    "fsync": (errno.EIO, errno.ENOSPC, errno.EINVAL),
    "rename": (errno.EACCES, errno.ENOSPC, errno.EXDEV, errno.EINVAL),
    "connect": (errno.ECONNREFUSED, errno.ENETUNREACH, errno.EACCES),
    "fork": (errno.EAGAIN, errno.ENOMEM),
}
HANG = 30  # seconds
EVENT_ID_LENGTH = 32
FEEDBACK = ["--feedback", "--yes", "--check", "system.disk", "--check", "config", "--message", "It hangs."]


class Wrong(Exception):
    pass


def need(condition, what):
    if not condition:
        raise Wrong(what)


def is_json(path):
    try:
        return isinstance(json.loads(path.read_bytes()), dict)
    except ValueError:
        return False


class Place:
    """One run's own folder; the home is shared, as nobody changes it."""

    def __init__(self, base, root):
        self.base = base
        self.root = Path(root)
        self.data = self.root / "data"
        self.out = self.root / "out"
        self.out.mkdir()
        self.env = {"HOME": str(base.user), "CODEX_HOME": str(base.home), "XDG_DATA_HOME": str(self.data),
                    "XDG_CONFIG_HOME": str(self.root / "config"), "PATH": f"{base.programs}:/usr/bin:/bin",
                    "LANG": "C.UTF-8", "TERM": "xterm", "HTTPS_PROXY": "http://127.0.0.1:9",
                    "CODEX_DOCTOR_DSN": base.dsn}
        self.entries = self.data / "codex-doctor/outbox"

    def run(self, arguments, **more):
        return subprocess.run([OPTIONS.program, *arguments], env={**self.env, **more}, cwd=self.base.user,
                              stdin=subprocess.DEVNULL, capture_output=True, timeout=HANG)


class Base:
    """What all runs have in common: a home, helper programs, a provider, and a server that takes no feedback now."""

    def __init__(self, root, provider, server):
        self.root, self.dsn = Path(root), server.dsn()
        self.user = self.root / "user"
        self.home = make_home(self.user / ".codex", rollouts=6, size=2000)
        self.programs = self.root / "programs"
        self.programs.mkdir()
        self.program("codex", 'echo "codex-cli 0.169.0"')
        self.program("docs-server", 'read -r line; echo \'{"jsonrpc":"2.0","id":1,"error":{"code":-1,"message":"no"}}\'')
        (self.home / "config.toml").write_text(
            provider.config + '[mcp_servers.docs]\ncommand = "docs-server"\nstartup_timeout_sec = 2\n')
        self.before = snapshot(self.home)

    def program(self, name, script):
        path = self.programs / name
        path.write_text(f"#!/bin/sh\n{script}\n")
        path.chmod(0o755)


class Scenario:
    """`arguments(place)` of the program; `prepare` before and `judge` after it."""

    def __init__(self, name, arguments, judge, prepare=lambda place: None, statuses=(0, 1, 2)):
        self.name, self.arguments, self.judge = name, arguments, judge
        self.prepare, self.statuses = prepare, statuses


def report_on_output(place, done):
    if done.returncode in (0, 1):
        need(isinstance(json.loads(done.stdout), dict), "the report on standard output is not whole")
    else:
        need(done.stderr.strip(), "nothing says why it failed")


OLD = '{"old": true}\n'


def old_report(place):
    (place.out / "report.json").write_text(OLD)


def report_in_file(place, done):
    file = place.out / "report.json"
    need(os.listdir(place.out) == ["report.json"], f"left over: {os.listdir(place.out)}")
    if done.returncode in (0, 1):
        need(file.read_text() != OLD and is_json(file), "the report is not there, although it says so")
    else:
        need(file.read_text() == OLD, "the old report is lost, although there is no new one")
        need(done.stderr.strip(), "nothing says why it failed")


def bundle_whole(place, done):
    left = os.listdir(place.out)
    need(set(left) <= {"bundle.tar.gz"}, f"left over: {left}")
    if left:
        with tarfile.open(place.out / "bundle.tar.gz") as bundle:
            need(len(bundle.getnames()) >= 2, "the bundle lacks something")
    need(bool(left) or done.returncode != 0, "there is no bundle, although it says so")


def entries_whole(place, done):
    """What is in the outbox can be read and sent; nothing else is there that another start would not sweep away."""
    names = [path.name for path in place.entries.glob("*") if not path.name.startswith(".")]
    for name in names:
        need(len(name) == EVENT_ID_LENGTH, f"odd entry {name}")
        shown = place.run(["--outbox", "show", name])
        need(shown.returncode == 0, f"the entry cannot be shown: {shown.stderr.decode(errors='replace')}")
    need(names or done.returncode != 1, "it says that it is kept, and it is not")
    again = place.run(FEEDBACK)
    need(again.returncode == 1, f"no feedback after that: {again.stdout}{again.stderr}")
    stray = [path.name for path in place.entries.glob(".[ng]*")]
    need(not stray, f"left over in the outbox: {stray}")


def queued(place):
    done = place.run(FEEDBACK)
    if done.returncode != 1:
        raise RuntimeError(f"cannot queue: {done.stdout}{done.stderr}")


SCENARIOS = [
    Scenario("report", lambda place: ["--json", "--timeout", "5"], report_on_output),
    Scenario("helpers", lambda place: ["--json", "--live", "--timeout", "5", "--check", "mcp", "--check", "runtime",
                                       "--check", "installation"], report_on_output),
    Scenario("output", lambda place: ["--json", "--offline", "--output", str(place.out / "report.json")],
             report_in_file, old_report),
    Scenario("bundle", lambda place: [*FEEDBACK, "--save-bundle", str(place.out / "bundle.tar.gz")], bundle_whole),
    Scenario("feedback", lambda place: FEEDBACK, entries_whole),
    Scenario("outbox send", lambda place: ["--outbox", "send"], entries_whole, queued),
    Scenario("outbox list", lambda place: ["--outbox"], entries_whole, queued),
]


def trial(base, scenario, kind="", first=0, last=0, error=0):
    """One run; the calls it made, by kind."""
    with tempfile.TemporaryDirectory(dir=base.root) as root:
        place = Place(base, root)
        counts = Path(root, "counts")
        counts.write_bytes(bytes(4 * len(KINDS)))
        scenario.prepare(place)
        try:
            done = place.run(scenario.arguments(place), LD_PRELOAD=OPTIONS.shim, FAIL_COUNTS=str(counts), FAIL_KIND=kind,
                             FAIL_FIRST=str(first), FAIL_LAST=str(last), FAIL_ERROR=str(error))
        except subprocess.TimeoutExpired:
            raise Wrong(f"hangs for over {HANG} s") from None
        need(done.returncode >= 0, f"killed by signal {-done.returncode}: {done.stderr.decode(errors='replace')[-300:]}")
        need(done.returncode in scenario.statuses, f"exit status {done.returncode}")
        scenario.judge(place, done)
        need(not changes(base.before, snapshot(base.home)), f"the home changed: {changes(base.before, snapshot(base.home))}")
        return dict(zip(KINDS, struct.unpack(f"{len(KINDS)}I", counts.read_bytes())))


def full_output(base):
    """Standard output that takes nothing: whoever asked for something printed is told."""
    with tempfile.TemporaryDirectory(dir=base.root) as root:
        place = Place(base, root)
        for arguments in (["--json", "--offline"], ["--summary", "--offline"], ["--help"], ["--list-checks"], ["--outbox"]):
            with open("/dev/full", "wb") as full:
                done = subprocess.run([OPTIONS.program, *arguments], env=place.env, stdin=subprocess.DEVNULL, stdout=full,
                                      stderr=subprocess.DEVNULL, timeout=HANG)
            if done.returncode != 2:
                yield f"exit status {done.returncode} of {' '.join(arguments)} on a full device"


def points_of(scenario, counts, chance):
    """(kind, first, last, error) for every call alone, and from every call on."""
    for kind, count in counts.items():
        for number in range(1, count + 1):
            error = chance.choice(KINDS[kind])
            yield scenario, kind, number, number, error
            yield scenario, kind, number, 1 << 30, chance.choice([each for each in KINDS[kind] if each != errno.EINTR])


def sampled(points, chance):
    """Of every scenario and kind as many as of any other, in turns: whenever time is up, all had their share."""
    groups = {}
    for point in points:
        groups.setdefault((point[0].name, point[1], point[2] == point[3]), []).append(point)
    for group in groups.values():
        chance.shuffle(group)
    while groups:
        for name in list(groups):
            yield groups[name].pop()
            if not groups[name]:
                del groups[name]


def described(point):
    scenario, kind, first, last, error = point
    which = f"{kind} {first}" if first == last else f"every {kind} from {first} on"
    return f"{scenario.name}: {which} fails with {errno.errorcode[error]}"


def run_all(base):
    chance = random.Random(OPTIONS.seed)
    scenarios = [each for each in SCENARIOS if OPTIONS.only in ("", each.name)]
    points = []
    for scenario in scenarios:
        counts = trial(base, scenario)
        print(f"{scenario.name}: {', '.join(f'{count} {kind}' for kind, count in counts.items() if count)}", flush=True)
        points += points_of(scenario, counts, chance)
    until = time.monotonic() + OPTIONS.seconds
    wrong, runs = list(full_output(base)), 0

    def tried(point):
        if not OPTIONS.all and time.monotonic() > until:
            return None
        try:
            trial(base, *point)
            return ""
        except Wrong as fault:
            return f"{described(point)}: {fault}"

    with concurrent.futures.ThreadPoolExecutor(OPTIONS.jobs) as pool:
        for result in pool.map(tried, points if OPTIONS.all else list(sampled(points, chance))):
            runs += result is not None
            if result:
                wrong.append(result)
                print(result, flush=True)
    print(f"{runs} of {len(points)} faults tried, seed {OPTIONS.seed}: {len(wrong)} wrong")
    return 1 if wrong else 0


def parsed_options():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", required=True)
    parser.add_argument("--shim", required=True)
    parser.add_argument("--all", action="store_true")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", default="", help="the name of a scenario")
    parser.add_argument("--seconds", type=float, default=50)
    parser.add_argument("--jobs", type=int, default=2)
    options = parser.parse_args()
    options.program, options.shim = os.path.abspath(options.program), os.path.abspath(options.shim)
    return options


def unavailable(server, connection, request):
    connection.sendall(receiver.answer("503 Service Unavailable"))


OPTIONS = parsed_options()
with tempfile.TemporaryDirectory(prefix="doctor-faults-") as folder, MockProvider() as provider:
    provider.server.handle_error = lambda *_: None  # of connections that are cut
    sys.exit(run_all(Base(folder, provider, receiver.Receiver(unavailable))))
