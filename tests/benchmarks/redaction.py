#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Codex Doctor contributors
# SPDX-License-Identifier: Apache-2.0
"""Measures how quick a log is redacted: a log as Codex writes it (lines of text, of JSON, with URLs, paths, counts of
tokens, ids, and now and then a secret), and the same bytes without any line break.

    redaction.py --redactlog build/release/tests/benchmarks/redactlog [--megabytes 256] [--repeat 5]

The median of the repetitions, on one core, of pieces that are in memory, without the reading; the target is 0.5 GB/s.
"""

import argparse
import random
import re
import statistics
import subprocess
import tempfile
import uuid
from pathlib import Path

LINES = [
    "{time}  INFO codex_core::codex: session loop started thread_id={uuid} model=gpt-5-codex cwd=/home/ada/src/app",
    "{time} DEBUG codex_core::client: POST https://api.openai.com/v1/responses?client_version=0.169.0 attempt={n}",
    "{time}  INFO codex_core::client: response completed request_id=req_{hex} status=200 duration_ms={n}",
    '{time} TRACE codex_api::sse: {{"type":"response.output_text.delta","item_id":"msg_{hex}","delta":"the function '
    'returns early when the list is empty, so the test never reaches it","sequence_number":{n}}}',
    '{time}  INFO codex_otel: {{"event.name":"codex.sse_event","input_token_count":{n},"output_token_count":{n},'
    '"cached_token_count":{n},"reasoning_token_count":0,"tool_token_count":{n}}}',
    "{time}  WARN codex_core::rollout: slow write of /home/ada/.codex/sessions/2026/05/13/rollout-2026-05-13T18-36-14-"
    "{uuid}.jsonl took {n} ms",
    "{time} DEBUG hyper_util::client::legacy::pool: reuse idle connection for (\"https\", api.openai.com)",
    "{time}  INFO codex_mcp::connection: server docs ready in {n} ms, 14 tools, protocol 2025-06-18",
    "{time} ERROR codex_core::tools::router: error=exec_command failed: Exit code: 1, Output: "
    "error[E0308]: mismatched types --> src/main.rs:{n}:17 expected `usize`, found `Option<usize>`",
    "{time} DEBUG tungstenite::protocol: received frame of {n} bytes, opcode TEXT, masked false",
    '{time} TRACE codex_core::exec: spawn ["bash","-lc","cargo test --workspace -- --nocapture 2>&1 | tail -n 40"] '
    'in /home/ada/src/app',
]
RARE = [
    "{time} ERROR codex_core::client: 401 Incorrect API key provided: sk-proj-{hex}{hex}. You can find it at "
    "https://platform.openai.com/account/api-keys, request id req_{hex}",
    "{time} DEBUG reqwest::connect: proxy http://ada:{hex}@proxy.example:3128/ intercepts",
    "{time} TRACE codex_http: headers authorization: Bearer eyJhbGciOiJSUzI1NiJ9.{hex}{hex}.{hex}",
]


def line(maker):
    form = maker.choice(RARE) if maker.random() < 0.01 else maker.choice(LINES)
    text = re.sub(r"\{n\}", lambda _: str(maker.randrange(100000)), form)
    return text.format(time=f"2026-05-13T18:{maker.randrange(60):02}:{maker.randrange(60):02}.{maker.randrange(10**6):06}Z",
                       uuid=uuid.UUID(int=maker.getrandbits(128)), hex=f"{maker.getrandbits(96):024x}")


def make_log(path, megabytes, end):
    maker = random.Random(5)
    block = end.join(line(maker) for _ in range(20000)) + end
    with open(path, "w") as file:
        written = 0
        while written < megabytes * 1000000:
            written += file.write(block)


def measure(program, path, values, repeat):
    print(f"{path.name}, {len(values)} known values:")
    speeds = []
    for _ in range(repeat):
        output = subprocess.run([program, path, *values], check=True, capture_output=True, text=True).stdout
        speeds.append(float(re.search(r"redacted at ([0-9.]+) GB/s", output).group(1)))
    print(f"  {output.strip().rsplit(',', 1)[0]}; median {statistics.median(speeds):.2f} GB/s")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--redactlog", required=True)
    parser.add_argument("--megabytes", type=int, default=256)
    parser.add_argument("--repeat", type=int, default=5)
    options = parser.parse_args()
    maker = random.Random(7)
    values = [f"{maker.choice(['sk-proj-', 'eyJhbGciOiJ', ''])}{maker.getrandbits(200):x}Zz" for _ in range(20)]
    with tempfile.TemporaryDirectory() as folder:
        for name, end in (("lines.log", "\n"), ("oneline.log", " ")):
            path = Path(folder) / name
            make_log(path, options.megabytes, end)
            for known in ([], values):
                measure(options.redactlog, path, known, options.repeat)
            path.unlink()


if __name__ == "__main__":
    main()
