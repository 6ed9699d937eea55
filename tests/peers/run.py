#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Codex Doctor contributors
# SPDX-License-Identifier: Apache-2.0
"""Tries the network checks against real peers on loopback, and against faults that nobody planned for.

Each situation starts its peers, runs the program, and looks at the first diagnosis, the status, the time and for leaked
secrets. Peers that are not installed are skipped. Ends with 1 if a situation failed, with 77 if all were skipped.
"""

import argparse
import concurrent.futures
import json
import os
import re
import shutil
import subprocess
import sys
import time
from pathlib import Path

import namespaces  # noqa: F401 (they add to SITUATIONS)
import oddanswers  # noqa: F401
import ownservers  # noqa: F401
import proxies  # noqa: F401
import realpeers
from bench import Bench, Missing
from situations import SITUATIONS

SKIPPED = 77
PATIENCE = 30.0  # seconds beyond the limit of a situation, until the program is ended


def run(tool, bench, limit):
    begin = time.monotonic()
    done = subprocess.run([tool, "--network-only", "--json", *bench.options], env=bench.env, cwd=bench.work,
                          stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=limit + PATIENCE)
    return done, time.monotonic() - begin


def words(diagnosis):
    return " | ".join(str(diagnosis.get(part, "")) for part in ("headline", "cause", "remedy"))


def faults(spec, bench, done, seconds, report):
    """What is wrong with the report, one text each."""
    diagnoses = report.get("diagnosis") or []
    first = words(diagnoses[0]) if diagnoses else ""
    for pattern in spec.first:
        if not re.search(pattern, first, re.I):
            yield f"the first diagnosis lacks /{pattern}/: {first or 'there is none'}"
    if not spec.first and diagnoses and spec.status == ("ok",):
        yield f"not quiet: {first}"
    if spec.never and re.search(spec.never, first, re.I):
        yield f"the first diagnosis has /{spec.never}/: {first}"
    if diagnoses and re.search(r"<[a-z-]+-\d+>", diagnoses[0]["remedy"]):
        yield f"the remedy is masked: {diagnoses[0]['remedy']}"
    if spec.count and len(diagnoses) != spec.count:
        yield f"{len(diagnoses)} diagnoses: " + "; ".join(one["headline"] for one in diagnoses)
    if report["overall_status"] not in spec.status:
        yield f"status {report['overall_status']}: {first}"
    if seconds > spec.limit:
        yield f"took {seconds:.1f} s of {spec.limit:.0f} s"
    if any(secret in done.stdout + done.stderr for secret in bench.secrets):
        yield "a secret leaked"
    yield from filter(None, (look() for look in bench.afterwards))


def try_here(name, options):
    """The verdict on one situation: its word, and lines that say more."""
    spec, bench = SITUATIONS[name], Bench()
    try:
        spec.plant(bench)
        done, seconds = run(options.tool, bench, spec.limit)
        report = json.loads(done.stdout)
        if options.show:
            print(json.dumps(report, indent=1))
        found = list(faults(spec, bench, done, seconds, report))
        first = words(report["diagnosis"][0]) if report.get("diagnosis") else "nothing"
        return ("FAILED" if found else "ok"), seconds, found or ([f"said: {first}"] if options.verbose else [])
    except Missing as missing:
        return "skipped", 0.0, [str(missing)]
    except subprocess.TimeoutExpired:
        return "FAILED", spec.limit + PATIENCE, ["the run did not end"]
    except (OSError, subprocess.CalledProcessError) as broken:
        return "FAILED", 0.0, [f"it could not be planted: {broken}"]
    except (ValueError, KeyError) as broken:
        return "FAILED", 0.0, [f"no report: {broken!r}, exit status {done.returncode}"]
    finally:
        bench.close()


def try_apart(name, options):
    """The same in new namespaces of network and mounts, by another run of this script."""
    apart = ["unshare", "-n", "-m", "--"]
    if not shutil.which("unshare") or subprocess.run([*apart, "true"], capture_output=True).returncode:
        return "skipped", 0.0, ["namespaces are not permitted here"]
    command = [*apart, sys.executable, __file__, "--tool", options.tool, "--inside", name]
    done = subprocess.run(command + ["--show"] * options.show + ["--verbose"] * options.verbose, capture_output=True,
                          text=True)
    *shown, last = done.stdout.strip().splitlines() or [""]
    if options.show:
        print("\n".join(shown))
    try:
        return tuple(json.loads(last))
    except ValueError:
        return "FAILED", 0.0, [f"no verdict: {done.stderr.strip()[-300:]}"]


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--tool", required=True, metavar="PATH", help="our codex-doctor-cli")
    parser.add_argument("--only", default="", metavar="REGEX", help="situations whose names match")
    parser.add_argument("--quick", action="store_true",
                        help="leave out those that wait for limits, or need a network of their own")
    parser.add_argument("--jobs", type=int, default=1, metavar="NUMBER", help="situations at a time")
    parser.add_argument("--again", action="store_true", help="try what failed once more: machines of CI are busy")
    parser.add_argument("--list", action="store_true", help="print the names of the situations")
    parser.add_argument("--show", action="store_true", help="print the reports")
    parser.add_argument("--verbose", action="store_true", help="print the first diagnosis where all is well too")
    parser.add_argument("--node-modules", metavar="DIR", help="where the module ws of Node is")
    parser.add_argument("--inside", metavar="NAME", help=argparse.SUPPRESS)
    return parser.parse_args()


def main():
    options = arguments()
    options.tool = str(Path(options.tool).absolute())
    if options.node_modules:
        realpeers.NODE_MODULES.insert(0, Path(options.node_modules))
    if options.inside:
        print(json.dumps(try_here(options.inside, options)), flush=True)
        os._exit(0)  # the threads of the wire do not end
    matching = [name for name in SITUATIONS if re.search(options.only, name)]
    names = [name for name in matching if SITUATIONS[name].is_quick or not options.quick]
    if options.list:
        print(*names, sep="\n")
        return 0
    tally = {"ok": 0, "FAILED": 0, "skipped": 0}
    with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
        tries = [pool.submit(try_apart if SITUATIONS[name].namespace else try_here, name, options) for name in names]
        for name, one in zip(names, tries):
            tell(name, *second_look(name, one.result(), options), tally)
    left_out = f", {len(matching) - len(names)} slow ones left out" if options.quick else ""
    print(f"{len(names)} situations: {tally['ok']} ok, {tally['FAILED']} failed, {tally['skipped']} skipped{left_out}")
    return 1 if tally["FAILED"] else SKIPPED if tally["skipped"] == len(names) else 0


def second_look(name, first, options):
    """With --again, what failed beside others is tried once more; that it took two tries is said."""
    if first[0] != "FAILED" or not options.again:
        return first
    verdict, seconds, more = (try_apart if SITUATIONS[name].namespace else try_here)(name, options)
    return verdict, seconds, more + [f"at the second try; at the first: {line}" for line in first[2]]


def tell(name, verdict, seconds, more, tally):
    tally[verdict] += 1
    reason = f": {more[0]}" if verdict == "skipped" else f"  {seconds:.1f} s"
    print(f"{verdict:8}{name}{reason}", flush=True)
    for line in more if verdict != "skipped" else []:
        print(f"        {line}", flush=True)


if __name__ == "__main__":
    sys.exit(main())
