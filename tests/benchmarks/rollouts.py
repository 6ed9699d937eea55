#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Codex Doctor contributors
# SPDX-License-Identifier: Apache-2.0
"""Measures the reading of many rollouts beside its limit, the bare system calls, and the comparison with the state
database beside that of `codex doctor` (which stops at 10,000 files).

    rollouts.py --build build/release --codex PATH [--rollouts 100000] [--bytes-each 6000] [--repeat 5] [--folder DIR]

The build needs the targets codex-doctor-cli, barewalk, readheads and stopjob. Medians of repetitions, the programs in
turn. A million files are --rollouts 1000000 --bytes-each 600 --repeat 1; they take 4 GB, and minutes to make.
"""

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "tools"))
from makehome import make_home  # noqa: E402  (found through the line above)
from run import measure, stopped, variables  # noqa: E402


def reported(command):
    """What a benchmark program says: files and milliseconds."""
    files, took = subprocess.run(command, capture_output=True, text=True, check=True).stdout.split()
    return int(files), float(took)


def heads(build, home, repeat):
    bare = [build / "tests/benchmarks/barewalk", home / "sessions", home / "archived_sessions"]
    ours = [build / "tests/benchmarks/readheads", home]
    runs = [(reported(bare), reported(ours)) for _ in range(repeat + 1)][1:]
    limit, took = (statistics.median(run[i][1] for run in runs) for i in (0, 1))
    print(f"walk and heads of {runs[0][1][0]} rollouts: {took:.0f} ms; bare system calls {limit:.0f} ms for "
          f"{runs[0][0][0]} files; ratio {took / limit:.2f}")


def whole(name, command, home, repeat):
    environment = variables(home.parent, home)
    environment["HTTPS_PROXY"] = "http://127.0.0.1:9"
    measure(command, environment, home)
    runs = [measure(command, environment, home) for _ in range(repeat)]
    print(f"{name}: {statistics.median(run[0] for run in runs) * 1000:.0f} ms, {max(run[1] for run in runs):.0f} MiB")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--build", required=True, type=Path)
    parser.add_argument("--codex", required=True)
    parser.add_argument("--rollouts", type=int, default=100000)
    parser.add_argument("--bytes-each", type=int, default=6000)
    parser.add_argument("--repeat", type=int, default=5)
    parser.add_argument("--folder", help="where the home is made, and left for the next time")
    options = parser.parse_args()
    build, codex = options.build.absolute(), os.path.abspath(options.codex)
    doctor = str(build / "src/cli/codex-doctor-cli")
    with tempfile.TemporaryDirectory() as scratch:
        home = Path(options.folder or scratch).absolute() / "home"
        if not home.exists():
            make_home(home, options.rollouts, options.bytes_each)
        heads(build, home, options.repeat)
        stopped(build, "walk", home)
        whole("comparison with the state DB", [doctor, "--json", "--check", "state.rollout_db_parity"], home,
              options.repeat)
        whole("whole run", [doctor, "--json"], home, options.repeat)
        whole("codex doctor, which compares 10,000 files", [codex, "doctor", "--json"], home, options.repeat)


if __name__ == "__main__":
    main()
