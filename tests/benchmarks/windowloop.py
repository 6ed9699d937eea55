#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Codex Doctor contributors
# SPDX-License-Identifier: Apache-2.0
"""Watches the window's event loop over a large home: how soon it paints, the longest slice of work on its thread while
a run goes on, how soon Stop has an effect, how soon the process is gone when the window is closed during a run, and
whether many runs in a row need more and more memory.

    windowloop.py --program build/release/tests/benchmarks/windowloop [--rollouts 100000] [--megabytes 1000]
                  [--repeat 5] [--runs 200] [--folder DIR]

The worst of the repetitions counts; of the first paint the median, as it is asked for warm. Without a display the
offscreen platform is used. The runs in a row are over a small home.
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from databases import make_log

TOOLS = Path(__file__).parent.parent / "tools"
LIMITS = {"first_paint_ms": 100, "longest_slice_ms": 16, "cancel_ms": 100, "close_ms": 300, "growth_mb": 5}


def make_home(folder, rollouts, megabytes):
    if not (folder / "config.toml").exists():
        subprocess.run([sys.executable, TOOLS / "makehome.py", folder, "--rollouts", str(rollouts)], check=True)
        if megabytes:
            make_log(folder / "logs_2.sqlite", megabytes)
    return folder


# What the C library keeps of what threads freed counts as allocated, and grows with no fault of the program.
KEEP_NOTHING = {"GLIBC_TUNABLES": "glibc.malloc.tcache_count=0"}


def environment(home):
    return {**os.environ, "CODEX_HOME": str(home), "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"),
            "QT_LOGGING_RULES": "qt.qpa.*=false"}


def measured(program, home, *arguments, **variables):
    done = subprocess.run([program, *arguments], env={**environment(home), **variables}, stdout=subprocess.PIPE,
                          check=True, timeout=900)
    return json.loads(done.stdout)


def close_milliseconds(program, home):
    with subprocess.Popen([program, "close"], env=environment(home), stdout=subprocess.PIPE) as process:
        is_running = json.loads(process.stdout.readline())["is_running"]
        start = time.perf_counter()
        process.wait()
        return (time.perf_counter() - start) * 1000 if is_running else None


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", required=True)
    parser.add_argument("--rollouts", type=int, default=100000)
    parser.add_argument("--megabytes", type=int, default=1000)
    parser.add_argument("--repeat", type=int, default=5)
    parser.add_argument("--runs", type=int, default=200)
    parser.add_argument("--folder", type=Path, help="keeps the homes there, and finds them again")
    options = parser.parse_args()
    program = str(Path(options.program).resolve())
    with tempfile.TemporaryDirectory() as temporary:
        folder = options.folder or Path(temporary)
        large = make_home(folder / "large", options.rollouts, options.megabytes)
        small = make_home(folder / "small", 20, 0)
        times = range(options.repeat)
        measured(program, large, "run")  # warms the page cache
        paint = statistics.median(measured(program, small, "paint")["first_paint_ms"] for _ in times)
        runs = [measured(program, large, "run") for _ in times]
        cancels = [measured(program, large, "cancel")["cancel_ms"] for _ in times]
        closes = [close_milliseconds(program, large) for _ in times]
        again = measured(program, small, "again", str(options.runs), **KEEP_NOTHING) if options.runs > 20 else None
    growth = max(again["at_end"][name] - again["after_20"][name] for name in again["at_end"]) if again else 0
    result = {"first_paint_ms": paint,
              "longest_slice_ms": max(run["longest_slice_ms"] for run in runs),
              "cancel_ms": max(cancels),
              "close_ms": max((each for each in closes if each is not None), default=0),
              "growth_mb": growth}
    print(f"run {statistics.median(run['run_ms'] for run in runs):.0f} ms, "
          f"{max(run['slices_over_16_ms'] for run in runs)} slices over 16 ms of {runs[0]['slices']}; the longest: "
          f"{max(runs, key=lambda run: run['longest_slice_ms'])['longest_slice']}")
    for name, value in result.items():
        print(f"{'ok  ' if value <= LIMITS[name] else 'OVER'} {name:18} {value:8.1f}  (at most {LIMITS[name]})")
    return any(value > LIMITS[name] for name, value in result.items())


if __name__ == "__main__":
    sys.exit(main())
