#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Codex Doctor contributors
# SPDX-License-Identifier: Apache-2.0
"""Measures the check of storage: the profile of large rollouts beside reading them alone, and a home of many.

    storage.py --doctor build/release/src/cli/codex-doctor-cli [--megabytes 1024] [--rollouts 100000] [--repeat 5]
               [--like ROLLOUT.jsonl]

The large rollouts repeat records of the kinds that Codex writes, or those of the file given with --like. Time is that of
the processor, the median of the repetitions, less that of a home without rollouts: it depends little on what else runs.
The limit reads the same file in pieces of the same size and does nothing with it.
"""

import argparse
import json
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "tools"))
from makehome import make_home, record, thread_id, FIRST  # noqa: E402  (found through the line above)
from run import stopped  # noqa: E402  (beside this file)

NAME = f"rollout-2026-01-05T10-00-00-{thread_id(1)}.jsonl"
LIMIT = """
import os, sys
file = os.open(sys.argv[1], os.O_RDONLY)
piece = bytearray(256 * 1024)
while os.readv(file, [piece]):
    pass
"""


def text(size):
    words = ["lorem ipsum dolor sit amet", "src/main.cpp:12:5: error", "\n    if (found)\n", '"quoted"', "\u00e9t\u00e9", "word"]
    parts = []
    while sum(map(len, parts)) < size:
        parts.append(random.choice(words))
    return " ".join(parts)


def turn(number, with_image):
    """One turn: prompt, reasoning, a call, its output, an answer, and the events around them."""
    kinds = [
        ("event_msg", {"type": "task_started", "turn_id": thread_id(number), "started_at": 1767323045}),
        ("turn_context", {"turn_id": thread_id(number), "cwd": "/work/project", "model": "gpt-test"}),
        ("response_item", {"type": "message", "role": "user", "content": [{"type": "input_text", "text": text(400)}]}),
        ("response_item", {"type": "reasoning", "summary": [], "encrypted_content": os.urandom(900).hex()}),
        ("response_item", {"type": "function_call", "name": "exec_command", "call_id": f"call_{number}",
                           "arguments": json.dumps({"cmd": text(80)})}),
        ("response_item", {"type": "function_call_output", "call_id": f"call_{number}", "output": text(6000)}),
        ("response_item", {"type": "message", "role": "assistant",
                           "content": [{"type": "output_text", "text": text(1500)}]}),
        ("event_msg", {"type": "token_count", "info": {"total_token_usage": {"input_tokens": 100, "output_tokens": 20}}}),
    ]
    if with_image:
        kinds.append(("response_item", {"type": "function_call_output", "call_id": f"call_{number}", "output": [
            {"type": "input_image", "image_url": "data:image/png;base64," + "QUJD" * 100000, "detail": "high"}]}))
    return "".join(record(FIRST, number * 10 + i, kind, payload) for i, (kind, payload) in enumerate(kinds))


def large_home(folder, megabytes, block):
    path = folder / "sessions/2026/01/05" / NAME
    path.parent.mkdir(parents=True)
    with open(path, "wb") as file:
        while file.tell() < megabytes * 2 ** 20:
            file.write(block)
    return path


def processor_time(command, environment):
    """Processor seconds, wall seconds and MiB of one run."""
    start = time.perf_counter()
    child = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL)
    _, _, usage = os.wait4(child.pid, 0)
    child.returncode = 0
    return usage.ru_utime + usage.ru_stime, time.perf_counter() - start, usage.ru_maxrss / 1024


def medians(commands, environment, repeat):
    runs = [[processor_time(*pair) for pair in zip(commands, environment)] for _ in range(repeat + 1)][1:]
    return [tuple(statistics.median(run[i][part] for run in runs) for part in range(3)) for i in range(len(commands))]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--doctor", required=True)
    parser.add_argument("--megabytes", type=int, default=1024)
    parser.add_argument("--rollouts", type=int, default=100000)
    parser.add_argument("--repeat", type=int, default=5)
    parser.add_argument("--like")
    options = parser.parse_args()
    random.seed(1)
    check = [os.path.abspath(options.doctor), "--json", "--all", "--check", "state.storage"]
    blocks = {"text": "".join(turn(i, False) for i in range(100)), "images": "".join(turn(i, i % 2) for i in range(20))}
    if options.like:
        blocks["like " + options.like] = Path(options.like).read_text()
    print("| rollout | profile | limit | ratio | GB/s a core | memory |\n|---|---|---|---|---|---|")
    with tempfile.TemporaryDirectory() as root:
        variables = {"PATH": os.environ["PATH"], "HOME": root, "XDG_DATA_HOME": "/dev/null"}
        empty = make_home(Path(root) / "empty", 0)
        for number, (name, block) in enumerate(blocks.items()):
            home = Path(root) / f"large{number}"
            path = large_home(home, options.megabytes, block.encode())
            ours, nothing, limit, start = medians(
                [check, check, [sys.executable, "-c", LIMIT, path], [sys.executable, "-c", ""]],
                [dict(variables, CODEX_HOME=str(home)), dict(variables, CODEX_HOME=str(empty)), variables, variables],
                options.repeat)
            profile, reading = ours[0] - nothing[0], limit[0] - start[0]
            print(f"| {name} | {profile:.2f} s | {reading:.2f} s | {profile / reading:.2f} "
                  f"| {path.stat().st_size / profile / 1e9:.2f} | {ours[2]:.0f} MiB |", flush=True)
            stopped(Path(check[0]).parents[2], "profile", path)
            path.unlink()
        home = make_home(Path(root) / "many", options.rollouts)
        for name, command in (("ordinary", [word for word in check if word != "--all"]), ("--all", check)):
            (used, wall, memory), = medians([command], [dict(variables, CODEX_HOME=str(home))], options.repeat)
            print(f"\n{options.rollouts} rollouts, {name}: {wall:.2f} s, {used:.2f} s of processors, {memory:.0f} MiB")


if __name__ == "__main__":
    main()
