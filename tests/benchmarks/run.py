#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Codex Doctor contributors
# SPDX-License-Identifier: Apache-2.0
"""Measures a whole run of codex-doctor-cli beside `codex doctor`, on an empty home and on one with many rollouts; and
all network checks together beside the slowest of them alone, against a server that takes its time.

    run.py --doctor build/release/src/cli/codex-doctor-cli --codex PATH [--rollouts 20000] [--repeat 5]

Wall time is the median of the repetitions, the two programs in turn; memory is the greatest resident set of the program
and its children. Absolute numbers depend on the machine, the ratios much less.
"""

import argparse
import os
import socket
import statistics
import subprocess
import sys
import tempfile
import threading
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


def stopped(build, job, path):
    """Says for how long a job of a run goes on once it is stopped, at several moments of it."""
    moments = (1, 3, 10, 30, 60, 100, 200)
    command = [build / "tests/benchmarks/stopjob", job, path]
    answers = [subprocess.run([*command, str(moment)], capture_output=True, text=True, check=True).stdout.strip()
               for moment in moments]
    times = ", ".join(f"{answer} ({moment})" for moment, answer in zip(moments, answers))
    print(f"{job} stopped, ms it went on (after ms): {times}")


def row(name, ours, theirs):
    print(f"| {name} | {ours[0] * 1000:.0f} ms | {theirs[0] * 1000:.0f} ms | {ours[0] / theirs[0]:.2f} "
          f"| {ours[1]:.0f} MiB | {theirs[1]:.0f} MiB | {ours[1] / theirs[1]:.2f} |")


def slow_server(delay):
    """Answers every request after `delay` seconds, a WebSocket's with a refusal; returns its port."""
    listener = socket.create_server(("127.0.0.1", 0), backlog=64)

    def answer(connection):
        with connection:
            while connection.recv(65536):
                time.sleep(delay)
                connection.sendall(b"HTTP/1.1 401 Unauthorized\r\nContent-Length: 0\r\n\r\n")

    def serve():
        while True:
            connection, _ = listener.accept()
            threading.Thread(target=answer, args=(connection,), daemon=True).start()

    threading.Thread(target=serve, daemon=True).start()
    return listener.getsockname()[1]


def network(doctor, root, work, repeat):
    """The wall time of all network checks in one run, and of each in a run of its own."""
    home = root / "network"
    home.mkdir()
    (home / "config.toml").write_text(
        'model_provider = "lab"\n[model_providers.lab]\nname = "Lab"\nsupports_websockets = true\n'
        f'base_url = "http://127.0.0.1:{slow_server(0.4)}/v1"\n'
        f'[mcp_servers.docs]\nurl = "http://127.0.0.1:{slow_server(0.4)}/mcp"\n')
    environment = variables(root, home)
    # A proxy that refuses at once: what lies beyond loopback costs no time that differs from machine to machine.
    environment.update(HTTPS_PROXY="http://127.0.0.1:9", NO_PROXY="127.0.0.1")
    ids = ["network.path", "network.provider_reachability", "network.websocket_reachability", "network.auth",
           "network.clock", "updates.status", "mcp.config"]
    alone = [[doctor, "--json", "--check", name] for name in ids]
    together = [doctor, "--json"] + [word for name in ids for word in ("--check", name)]
    times = [wall for wall, _ in medians(alone + [together], environment, work, repeat)]
    slowest = max(range(len(ids)), key=lambda i: times[i])
    print(f"\nAll network checks together: {times[-1] * 1000:.0f} ms; the slowest alone ({ids[slowest]}): "
          f"{times[slowest] * 1000:.0f} ms; ratio {times[-1] / times[slowest]:.2f}")


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
        network(doctor, Path(root), work, options.repeat)


if __name__ == "__main__":
    main()
