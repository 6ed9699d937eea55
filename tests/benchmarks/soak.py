#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Codex Doctor contributors
# SPDX-License-Identifier: Apache-2.0
"""Runs all checks a thousand times in one process, on a made-up home with a provider on loopback, and tells by how much
the process grows: memory, file descriptors and threads, as the slope over all samples but the first tenth.

    soak.py --program build/release/tests/benchmarks/soak [--runs 1000]

The C library keeps what a thread frees for that thread, and counts it as allocated: with so many threads that grows for
hundreds of runs, whatever the program does. So it is told to keep nothing.

Fails if file descriptors or threads grow, or allocated memory by more than 2 KB a run.
"""

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

for folder in ("differential", "tools"):
    sys.path.insert(0, str(Path(__file__).resolve().parent.parent / folder))
from makehome import make_home  # noqa: E402
from mockprovider import MockProvider  # noqa: E402

NAMES = ("resident MB", "allocated MB", "file descriptors", "threads")
MOST = {"allocated MB": 0.002, "file descriptors": 0.001, "threads": 0.001}  # a run


def samples(program, runs, home):
    env = {"HOME": str(home.parent), "CODEX_HOME": str(home), "XDG_DATA_HOME": str(home.parent / "data"),
           "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "HTTPS_PROXY": "http://127.0.0.1:9",
           "GLIBC_TUNABLES": "glibc.malloc.tcache_count=0"}
    with subprocess.Popen([program, str(runs)], env=env, cwd=home.parent, stdout=subprocess.PIPE, text=True) as process:
        for line in process.stdout:
            yield [float(word) for word in line.split()]
    if process.returncode != 0:
        sys.exit(f"ended with {process.returncode}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", required=True)
    parser.add_argument("--runs", type=int, default=1000)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder, MockProvider() as provider:
        home = make_home(Path(folder) / ".codex", rollouts=50)
        provider.server.handle_error = lambda *_: None  # of connections that are cut
        (home / "config.toml").write_text(provider.config)
        start = time.monotonic()
        taken = list(samples(os.path.abspath(options.program), options.runs, home))
    print(f"{options.runs} runs in {time.monotonic() - start:.0f} s")
    settled = taken[len(taken) // 10:]
    grows = []
    for column, name in enumerate(NAMES, 1):
        values = [each[column] for each in settled]
        slope = statistics.linear_regression([each[0] for each in settled], values).slope
        print(f"{name}: {values[0]:g} to {values[-1]:g} ({min(values):g} to {max(values):g}), {slope:+.6f} a run")
        if slope > MOST.get(name, slope):
            grows.append(name)
    sys.exit(f"grows: {', '.join(grows)}" if grows else 0)


if __name__ == "__main__":
    main()
