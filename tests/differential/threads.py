#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Codex Doctor contributors
# SPDX-License-Identifier: Apache-2.0
"""Damages a home that the real Codex made, one way at a time, and compares what we say of its threads with the truth
that the damage knows, and with `codex doctor` in all that it counts.

Ends with 1 if a verdict is not the truth, or if a file changed under our program; with 77 if the real Codex is missing.
"""

import argparse
import concurrent.futures
import json
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from damage import DAMAGES, Threads, fetch_template
from programs import run
from snapshot import changes, snapshot

SKIPPED = 77
PARITY, THREADS = "state.rollout_db_parity", "state.threads"


def first(value):
    """The count of a label that comes with samples, or not at all."""
    value = value[0] if isinstance(value, list) else value
    return (value or "0").split(":")[0].split(",")[0]


def wrong_counts(ours, damage):
    for check, expected in ((PARITY, damage.counts), (THREADS, damage.hidden)):
        details = ours["checks"][check]["details"]
        for label, count in expected.items():
            if first(details.get(label)) != str(count):
                yield f"{check}: {label} is {details.get(label)}, not {count}"


def wrong_hidden(ours, damage):
    details = ours["checks"][THREADS]["details"]
    for label in HIDDEN:
        if label in details and label not in damage.hidden:
            yield f"{THREADS}: {label} is {details[label]}, which nothing did"


HIDDEN = ("not in the state DB", "file moved", "file gone", "file not readable", "archived", "of another program",
          "sub-agents of other threads", "not interactive", "without a message", "folder gone", "another folder",
          "provider not configured")


def wrong_issues(ours, damage):
    told = [issue["cause"] for issue in ours["checks"][PARITY].get("issues", [])]
    for pattern in damage.issues:
        if not any(re.search(pattern, cause) for cause in told):
            yield f"no issue says {pattern!r}: {told}"
    if len(told) != len(damage.issues):
        yield f"{len(told)} issues instead of {len(damage.issues)}: {told}"
    for issue in ours["checks"][PARITY].get("issues", []):
        if not issue.get("remedy"):
            yield f"no remedy: {issue['cause']}"


def unfolded(value, place):
    """With the folder that our report writes as ~."""
    if isinstance(value, list):
        return [unfolded(one, place) for one in value]
    return value.replace("~", str(place.user)) if isinstance(value, str) else value


def wrong_against_codex(ours, theirs, damage, place):
    here, there = ours["checks"][PARITY], theirs["checks"][PARITY]
    for label, value in there["details"].items():
        if unfolded(here["details"].get(label), place) != value and label not in damage.codex_differs:
            yield f"{label}: Codex {value}, we {here['details'].get(label)}"
    if here["status"] != there["status"] and "status" not in damage.codex_differs:
        yield f"status: Codex {there['status']}, we {here['status']}"


def faults_of(options, root, template, name):
    damage = DAMAGES[name]
    threads = Threads(Path(root) / re.sub(r"\W+", "-", name), options.codex, template)
    damage.apply(threads)
    place = threads.place
    before = snapshot(place.root)
    ours = run([options.doctor, "--json", "--check", PARITY, "--check", THREADS], place)
    touched = changes(before, snapshot(place.root))
    theirs = run([options.codex, "doctor", "--json"], place)
    place.remove()
    if not isinstance(ours, dict):
        return [f"no report: {ours}"]
    faults = [f"changed: {path}" for path in touched]
    faults += [*wrong_counts(ours, damage), *wrong_hidden(ours, damage), *wrong_issues(ours, damage)]
    if isinstance(theirs, dict):
        faults += wrong_against_codex(ours, theirs, damage, place)
    if faults and options.show:
        faults.append(json.dumps(ours, indent=1))
    return faults


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--doctor", required=True, help="our codex-doctor-cli")
    parser.add_argument("--codex", required=True, help="the real codex: the launcher of its npm package")
    parser.add_argument("--only", default="", metavar="REGEX", help="damages whose names match")
    parser.add_argument("--show", action="store_true", help="print our report where it is wrong")
    parser.add_argument("--jobs", type=int, default=2)
    return parser.parse_args()


def main():
    options = arguments()
    if not Path(options.codex).exists() or not shutil.which("node"):
        print(f"skipped: {options.codex} or node is missing; run: npm ci --prefix tests/tools")
        return SKIPPED
    options.doctor, options.codex = (str(Path(path).absolute()) for path in (options.doctor, options.codex))
    names = [name for name in DAMAGES if re.search(options.only, name)]
    with tempfile.TemporaryDirectory(prefix="doctor-threads-") as root:
        try:
            template = fetch_template(Path(root) / "template", options.codex)
        except subprocess.CalledProcessError as error:
            print(f"the real Codex made no home: {error.stderr[-2000:]}")
            return 1
        with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
            found = list(pool.map(lambda name: faults_of(options, root, template, name), names))
    for name, faults in zip(names, found):
        for fault in faults:
            print(f"{name}: {fault}")
    wrong = sum(bool(faults) for faults in found)
    print(f"{len(names) - wrong} of {len(names)} damaged homes judged rightly")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
