#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Codex Doctor contributors
# SPDX-License-Identifier: Apache-2.0
"""Measures the check of a large log database beside `PRAGMA quick_check` of the sqlite3 shell, how soon the check ends
when it is stopped, and how long the errors of the log take to find.

    databases.py --doctor build/release/src/cli/codex-doctor-cli [--megabytes 1200] [--repeat 5] [--folder DIR]

Wall time is the median of the repetitions, the programs in turn, with the file in the page cache.
"""

import argparse
import os
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
from run import stopped  # noqa: E402  (found through the line above)

# As Codex 0.169.0 makes it: columns, indexes and settings. The indexes grow with the rows, as they do there.
TABLES = """
pragma page_size = 4096; pragma auto_vacuum = 2; pragma journal_mode = off; pragma synchronous = off;
pragma locking_mode = exclusive; pragma cache_size = -200000;
create table logs(id integer primary key autoincrement, ts integer not null, ts_nanos integer not null,
  level text not null, target text not null, feedback_log_body text, module_path text, file text, line integer,
  thread_id text, process_uuid text, estimated_bytes integer not null default 0);
create index idx_logs_ts on logs(ts desc, ts_nanos desc, id desc);
create index idx_logs_thread_id on logs(thread_id);
create index idx_logs_thread_id_ts on logs(thread_id, ts desc, ts_nanos desc, id desc);
create index idx_logs_process_uuid_threadless_ts on logs(process_uuid, ts desc, ts_nanos desc, id desc)
  where thread_id is null;
"""
BODY = ("session_loop{thread_id=0199a213-81c0-7800-8aa1-bbab2a035a53}:turn{otel.name=session_task.turn model=m}: "
        "stream disconnected - retrying sampling request (1/5 in 200ms)... sampling_error=unexpected status 503 Service "
        "Unavailable: busy, url: http://127.0.0.1:1/v1/responses ")
ROWS = """
with recursive n(x) as (select 1 union all select x + 1 from n where x < :rows)
insert into logs(ts, ts_nanos, level, target, feedback_log_body, module_path, file, line, thread_id, process_uuid)
select :first + x / 10, x, iif(x % 50, 'TRACE', 'WARN'), 'codex_core::responses_retry',
  :body || hex(zeroblob(x % 450)), 'codex_core::client', 'core/src/client.rs', 100,
  iif(x % 3, printf('0199a213-81c0-7800-8aa1-%012d', x / 1000), null), 'pid:1:0199a213-81c0-7800-8aa1-bbab2a035a53'
from n
"""
ROW_BYTES = 1160  # that a row takes with its share of the indexes, about


def make_log(path, megabytes):
    connection = sqlite3.connect(path, isolation_level=None)
    connection.executescript(TABLES)
    rows = megabytes * 1000000 // ROW_BYTES
    connection.execute(ROWS, {"rows": rows, "first": int(time.time()) - rows // 10, "body": BODY})
    connection.close()
    connection = sqlite3.connect(path)
    connection.execute("pragma journal_mode = wal")
    connection.close()


def seconds(command, environment):
    start = time.perf_counter()
    subprocess.run(command, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, check=False)
    return time.perf_counter() - start


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--doctor", required=True)
    parser.add_argument("--megabytes", type=int, default=1200)
    parser.add_argument("--repeat", type=int, default=5)
    parser.add_argument("--folder", help="where the database is made, and left for the next time")
    options = parser.parse_args()
    doctor = os.path.abspath(options.doctor)
    with tempfile.TemporaryDirectory() as scratch:
        home = Path(options.folder or scratch).absolute()
        home.mkdir(parents=True, exist_ok=True)
        path = home / "logs_2.sqlite"
        if not path.exists():
            make_log(path, options.megabytes)
        environment = {"PATH": os.environ["PATH"], "HOME": str(home), "CODEX_HOME": str(home), "LANG": "C.UTF-8"}
        ours = [doctor, "--summary", "--check", "state.paths"]
        shell = ["sqlite3", f"file:{path}?mode=ro", "pragma quick_check"]
        errors = [doctor, "--summary", "--check", "state.errors"]
        for command in (ours, shell):
            seconds(command, environment)  # warms the cache
        runs = [[seconds(command, environment) for command in (ours, shell, errors)] for _ in range(options.repeat)]
        check, limit, log = (statistics.median(run[i] for run in runs) for i in range(3))
        print(f"{path.stat().st_size / 1e9:.2f} GB: state.paths {check:.2f} s, quick_check of sqlite3 {limit:.2f} s, "
              f"ratio {check / limit:.2f}; state.errors {log * 1000:.0f} ms")
        stopped(Path(doctor).parents[2], "database", path)


if __name__ == "__main__":
    main()
