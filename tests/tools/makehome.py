#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Codex Doctor contributors
# SPDX-License-Identifier: Apache-2.0
"""Makes a Codex home for benchmarks: rollouts, and a state database with a row for each.

    makehome.py FOLDER [--rollouts N] [--bytes-each N] [--archived SHARE]
"""

import argparse
import datetime
import json
import sqlite3
import uuid
from pathlib import Path

CONFIG = 'model = "gpt-test"\n'
AUTH = {"OPENAI_API_KEY": "sk-test-" + "0" * 32, "tokens": None, "last_refresh": None}
FIRST = datetime.datetime(2025, 9, 1)
TABLE = """
create table threads(id text primary key, rollout_path text not null, created_at integer, updated_at integer,
  source text, model_provider text, cwd text, title text, sandbox_policy text, approval_mode text,
  tokens_used integer default 0, archived integer not null default 0, archived_at integer, first_user_message text);
create index idx_threads_updated_at on threads(updated_at desc, id desc);
create index idx_threads_archived on threads(archived);
"""


def thread_id(number):
    return str(uuid.UUID(int=(0x0199A21381C07800 << 64) | (0x8AA1 << 48) | number))


def record(moment, ordinal, kind, payload):
    stamp = moment.strftime("%Y-%m-%dT%H:%M:%S.000Z")
    line = {"timestamp": stamp, "ordinal": ordinal, "type": kind, "payload": payload}
    return json.dumps(line, ensure_ascii=False, separators=(",", ":")) + "\n"  # as Codex writes it


def content(moment, identity, size):
    lines = [record(moment, 0, "session_meta", {
        "session_id": identity, "id": identity, "timestamp": moment.isoformat() + "Z", "cwd": "/work/project",
        "originator": "codex_exec", "cli_version": "0.169.0", "source": "exec", "model_provider": "openai",
        "base_instructions": {"text": "You are a coding agent. " * 40}})]
    length, ordinal = len(lines[0]), 1
    while length < size:
        lines.append(record(moment, ordinal, "event_msg", {"type": "agent_message", "message": "x" * 400}))
        length, ordinal = length + len(lines[-1]), ordinal + 1
    return "".join(lines)


def make_rollouts(home, count, size, archived):
    for number in range(count):
        moment = FIRST + datetime.timedelta(minutes=17 * number)
        identity = thread_id(number)
        is_archived = number < count * archived
        folder = home / ("archived_sessions" if is_archived else moment.strftime("sessions/%Y/%m/%d"))
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / f"rollout-{moment:%Y-%m-%dT%H-%M-%S}-{identity}.jsonl"
        path.write_text(content(moment, identity, size))
        seconds = int(moment.timestamp())
        yield (identity, str(path), seconds, seconds, "exec", "openai", "/work/project", f"Thread {number}",
               '{"type":"disabled"}', "never", 1000, int(is_archived), None, "hello")


def make_home(home, rollouts, size=6000, archived=0.1):
    home = Path(home).resolve()
    home.mkdir(parents=True, exist_ok=True)
    (home / "config.toml").write_text(CONFIG)
    (home / "auth.json").write_text(json.dumps(AUTH))
    (home / "auth.json").chmod(0o600)
    if rollouts:
        database = sqlite3.connect(home / "state_5.sqlite")
        database.execute("pragma journal_mode = wal")
        database.executescript(TABLE)
        rows = make_rollouts(home, rollouts, size, archived)
        database.executemany(f"insert into threads values({','.join('?' * 14)})", rows)
        database.commit()
        database.close()
    return home


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder")
    parser.add_argument("--rollouts", type=int, default=1000)
    parser.add_argument("--bytes-each", type=int, default=6000)
    parser.add_argument("--archived", type=float, default=0.1, help="share of them that is archived")
    options = parser.parse_args()
    make_home(options.folder, options.rollouts, options.bytes_each, options.archived)


if __name__ == "__main__":
    main()
