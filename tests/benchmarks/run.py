#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Codex Doctor contributors
# SPDX-License-Identifier: Apache-2.0
"""Measures a whole run of codex-doctor-cli beside `codex doctor`, on an empty home and on one with many rollouts.

    run.py --doctor build/release/src/cli/codex-doctor-cli --codex PATH [--rollouts 20000] [--repeat 5]

Wall time is the median of the repetitions, the two programs in turn; memory is the greatest resident set of the program
and its children. Absolute numbers depend on the machine, the ratios much less.
"""

import argparse
import os
import statistics
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "tools"))
from makehome import make_home  # noqa: E402  (found through the line above)


def measure(command, environment, folder):
    """Seconds and MiB of one run, its output thrown away."""
    start = time.perf_counter()
    child = os.fork()
    if child == 0:
        os.chdir(folder)
        null = os.open(os.devnull, os.O_RDWR)
        for number in (0, 1, 2):
            os.dup2(null, number)
        os.execvpe(command[0], command, environment)
    _, _, usage = os.wait4(child, 0)
    return time.perf_counter() - start, usage.ru_maxrss / 1024


def medians(commands, environment, folder, repeat):
    for command in commands:
        measure(command, environment, folder)  # warms the caches
    runs = [[measure(command, environment, folder) for command in commands] for _ in range(repeat)]
    return [(statistics.median(run[i][0] for run in runs), max(run[i][1] for run in runs))
            for i in range(len(commands))]


def variables(root, home):
    return {"PATH": os.environ["PATH"], "HOME": str(root), "CODEX_HOME": str(home), "TERM": "xterm-256color",
            "LANG": "C.UTF-8"}


def row(name, ours, theirs):
    print(f"| {name} | {ours[0] * 1000:.0f} ms | {theirs[0] * 1000:.0f} ms | {ours[0] / theirs[0]:.2f} "
          f"| {ours[1]:.0f} MiB | {theirs[1]:.0f} MiB | {ours[1] / theirs[1]:.2f} |")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--doctor", required=True)
    parser.add_argument("--codex", required=True)
    parser.add_argument("--rollouts", type=int, default=20000)
    parser.add_argument("--repeat", type=int, default=5)
    options = parser.parse_args()
    doctor, codex = (os.path.abspath(program) for program in (options.doctor, options.codex))
    pair = [[doctor, "--json"], [codex, "doctor", "--json"]]
    with tempfile.TemporaryDirectory() as root:
        work = Path(root) / "work"
        work.mkdir()
        print("| home | ours | codex doctor | ratio | memory | codex doctor | ratio |\n|---|---|---|---|---|---|---|")
        for name, rollouts in (("empty", 0), (f"{options.rollouts} rollouts", options.rollouts)):
            home = make_home(Path(root) / name.replace(" ", "-"), rollouts)
            row(name, *medians(pair, variables(root, home), work, options.repeat))
        version = [[doctor, "--version"], [codex, "--version"]]
        row("start-up (--version)", *medians(version, variables(root, home), work, options.repeat))


if __name__ == "__main__":
    main()
