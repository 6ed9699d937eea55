#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Codex Doctor contributors
# SPDX-License-Identifier: Apache-2.0
"""Looks whether our program leaves a home exactly as it was: content, times, mode, owner and listings.

The homes have databases in WAL mode: just closed, with leftovers of every kind, and in use by a writer that holds its
locks. Where the real Codex is installed, the same is done with a home that it used.
"""

import argparse
import json
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "differential"))
from mockprovider import MockProvider  # noqa: E402
from place import Place  # noqa: E402
from snapshot import changes, snapshot  # noqa: E402

RUNS = (["--summary"], ["--all"], ["--json"], ["--format", "codex-json"], ["--format", "markdown"],
        ["--format", "html"], ["--output", "{file}", "--json"])
DATABASES = ("state_5", "logs_2", "goals_1", "memories_1", "queue_1", "thread_history_1")
PROGRAMS = argparse.Namespace(doctor="", codex="")
NOBODY = 65534
STATE_CHECKS = ("state.paths", "state.rollout_db_parity", "state.migrations", "state.locks", "state.errors",
                "state.storage", "state.traces", "state.threads")
THREAD = "0199a213-81c0-7800-8aa1-bbab2a035a53"
ROLLOUT = f"sessions/2026/01/05/rollout-2026-01-05T10-00-00-{THREAD}.jsonl"
# As far as the checks read them.
STATE = """
create table threads(id text primary key, rollout_path text not null, updated_at integer, source text,
  model_provider text, cwd text, archived integer, first_user_message text);
create table _sqlx_migrations(version bigint primary key, description text not null,
  installed_on timestamp not null default current_timestamp, success boolean not null, checksum blob not null,
  execution_time bigint not null);
insert into _sqlx_migrations(version, description, success, checksum, execution_time) values(1, 'threads', 1, x'00', 1);
insert into threads values('{thread}', '{rollout}', 1767607200, 'cli', 'openai', '{work}', 0, 'hello');
"""
LOG = """
create table logs(id integer primary key autoincrement, ts integer not null, ts_nanos integer not null,
  level text not null, target text not null, feedback_log_body text, module_path text, file text, line integer,
  thread_id text, process_uuid text, estimated_bytes integer not null default 0);
create index idx_logs_ts on logs(ts desc, ts_nanos desc, id desc);
insert into logs(ts, ts_nanos, level, target, feedback_log_body) values(strftime('%s', 'now'), 0, 'WARN',
  'codex_core::client', 'stream disconnected - retrying sampling request (1/5 in 200ms)...');
"""

# A Codex at work, as far as its databases are concerned: writes, checkpoints seldom, never closes.
WRITER = """
import sqlite3, sys, time
connections = [sqlite3.connect(path, isolation_level=None, timeout=0) for path in sys.argv[1:]]
for connection in connections:
    connection.execute("pragma journal_mode=wal")
    connection.execute("create table if not exists things(id integer primary key, name text)")
count = 0
while True:
    for connection in connections:
        connection.execute("begin immediate")
        connection.execute("insert into things(name) values(?)", ("x" * 500,))
        if count == 20 and connection is connections[0]:
            print("writing", flush=True)
        time.sleep(0.001)
        connection.execute("commit")
    count += 1
"""


def leave_wal(folder):
    """Databases with unfinished write-ahead logs, as a process that was killed leaves them."""
    for name in DATABASES:
        path = folder / f"{name}.sqlite"
        connection = sqlite3.connect(path)
        connection.execute("pragma journal_mode=wal")
        connection.execute("create table things(id integer primary key, name text)")
        connection.executemany("insert into things(name) values(?)", [("x" * 500,)] * 50)
        connection.commit()
        for suffix in ("", "-wal", "-shm"):
            shutil.copy(f"{path}{suffix}", f"{path}{suffix}.kept")
        connection.close()
        for suffix in ("", "-wal", "-shm"):
            os.replace(f"{path}{suffix}.kept", f"{path}{suffix}")


def run_in_log(path, script):
    """Leaves what the script makes in the write-ahead log alone, as a process that was killed does."""
    code = ("import sqlite3, sys, os; c = sqlite3.connect(sys.argv[1]); c.execute('pragma journal_mode=wal'); "
            "c.executescript(sys.argv[2]); os._exit(0)")
    subprocess.run([sys.executable, "-c", code, path, script], check=True)


def fill_state(place):
    """Something for every check of the state: threads, their rows, log lines, migrations, traces, a damaged rollout."""
    record = {"timestamp": "2026-01-05T10:00:00.000Z", "type": "session_meta",
              "payload": {"id": THREAD, "timestamp": "2026-01-05T10:00:00.000Z", "cwd": str(place.work),
                          "originator": "codex_cli_rs", "cli_version": "0.169.0", "source": "cli"}}
    place.write(ROLLOUT, json.dumps(record) + "\n" + '{"type": "event_msg", "payload": {"type": "x"}}\n' + "damaged\n")
    place.write(ROLLOUT.replace("sessions/2026/01/05", "archived_sessions").replace("bbab", "bbac"), "\0" * 5000)
    place.write(ROLLOUT.replace("bbab", "bbad") + ".zst", b"\x28\xb5\x2f\xfd cut")
    place.write("trace-1/trace.jsonl", '{"wall_time_unix_ms":1,"payload":{"type":"rollout_started"}}\n',
                base=place.user / "traces")
    place.env["CODEX_ROLLOUT_TRACE_ROOT"] = str(place.user / "traces")
    run_in_log(place.home / "state_5.sqlite",
               STATE.format(thread=THREAD, rollout=place.home / ROLLOUT, work=place.work))
    run_in_log(place.home / "logs_2.sqlite", LOG)


class Untouched(unittest.TestCase):
    def setUp(self):
        self.root = Path(tempfile.mkdtemp(prefix="doctor-untouched-"))
        self.addCleanup(shutil.rmtree, self.root, ignore_errors=True)
        self.identity = {}  # of the user who looks, if it is another
        (self.root / "reports").mkdir()
        self.place = Place(self.root / "place", PROGRAMS.codex)
        self.place.config('model = "gpt-5.5"\nmodel_reasoning_effort = "high"\n')
        self.place.sign_in()
        self.place.repository()
        self.place.write("rollout-2026-01-05T10-00-00-0199a213-81c0-7800-8aa1-bbab2a035a53.jsonl", '{"type":"x"}\n',
                         base=self.place.home / "sessions/2026/01/05")

    def doctor(self, arguments):
        command = [PROGRAMS.doctor, *(part.format(file=self.root / "reports/report") for part in arguments)]
        done = subprocess.run(command, env=self.place.env, cwd=self.place.work, stdin=subprocess.DEVNULL,
                              capture_output=True, timeout=60, start_new_session=True, **self.identity)
        self.assertIn(done.returncode, (0, 1), done.stderr.decode(errors="replace"))

    def expect_untouched(self):
        for arguments in RUNS:
            before = snapshot(self.place.root)
            self.doctor(arguments)
            self.assertEqual(changes(before, snapshot(self.place.root)), [], f"with {' '.join(arguments)}")

    def test_home_without_databases(self):
        self.expect_untouched()

    def test_closed_databases(self):
        for name in DATABASES:
            self.place.database(self.place.home / f"{name}.sqlite")
        self.expect_untouched()

    def test_write_ahead_log_with_its_index(self):
        leave_wal(self.place.home)
        self.expect_untouched()

    def test_write_ahead_log_without_its_index(self):
        leave_wal(self.place.home)
        for path in self.place.home.glob("*-shm"):
            path.unlink()
        self.expect_untouched()

    def test_wal_mode_without_leftovers(self):
        for name in DATABASES:
            path = self.place.database(self.place.home / f"{name}.sqlite")
            connection = sqlite3.connect(path)
            connection.execute("pragma journal_mode=wal")
            connection.close()
        self.expect_untouched()

    def test_broken_files(self):
        self.place.config("model = \n")
        self.place.auth("{")
        self.place.write("state_5.sqlite", "no database at all" * 300)
        self.place.write("version.json", "[")
        self.expect_untouched()

    def report(self, *arguments):
        self.doctor([*arguments, "--json", "--output", "{file}"])
        return json.loads((self.root / "reports/report").read_text())["checks"]

    def expect_all_state_checks(self):
        """They ran, and saw what is there."""
        checks = self.report("--all", "--check", "state")
        self.assertEqual({name: checks[name]["status"] for name in STATE_CHECKS if checks[name]["status"] == "skipped"},
                         {})
        details = {name: checks[name]["details"] for name in STATE_CHECKS}
        self.assertEqual(details["state.rollout_db_parity"]["rollout DB rows"], "1")
        self.assertEqual(details["state.paths"]["state DB integrity"], "ok")
        self.assertIn("damaged rollouts", details["state.storage"])
        self.assertEqual(details["state.threads"]["listed by codex resume --all"], "1")
        self.assertIn("1", json.dumps(details["state.traces"]))
        self.assertIn("stream", json.dumps(details["state.errors"]))

    def test_state_with_all_content_in_the_logs(self):
        fill_state(self.place)
        self.assertLessEqual((self.place.home / "state_5.sqlite").stat().st_size, 4096)
        before = snapshot(self.place.root)
        self.expect_all_state_checks()
        self.assertEqual(changes(before, snapshot(self.place.root)), [])
        self.expect_untouched()

    def test_state_in_a_read_only_home(self):
        fill_state(self.place)
        for folder, _, _ in os.walk(self.place.home):
            os.chmod(folder, 0o555)
        before = snapshot(self.place.root)
        self.expect_all_state_checks()
        self.assertEqual(changes(before, snapshot(self.place.root)), [])

    def test_state_beside_a_writer(self):
        fill_state(self.place)
        writer = self.start_writer()
        names = {path.name for path in self.place.home.iterdir()}
        rollouts = snapshot(self.place.home / "sessions")
        for _ in range(5):
            self.report("--all", "--check", "state")
        self.assertIsNone(writer.poll(), "the writer met a lock that is not its own")
        self.assertEqual({path.name for path in self.place.home.iterdir()}, names)
        self.assertEqual(changes(rollouts, snapshot(self.place.home / "sessions")), [])

    def test_size_is_remembered_outside_of_the_home(self):
        fill_state(self.place)
        kept = self.root / "data"
        for folder, file in ((kept, kept / "codex-doctor/storage.json"), (self.place.home / "data", None)):
            self.place.env["XDG_DATA_HOME"] = str(folder)
            before = snapshot(self.place.root)
            self.report("--check", "state.storage")
            self.assertEqual(changes(before, snapshot(self.place.root)), [], f"XDG_DATA_HOME={folder}")
            self.assertTrue(file is None or file.exists())
        self.place.env["XDG_DATA_HOME"] = str(kept)
        self.assertIn("growth since last run", self.report("--check", "state.storage")["state.storage"]["details"])

    def start_writer(self):
        paths = [str(self.place.home / f"{name}.sqlite") for name in DATABASES]
        writer = subprocess.Popen([sys.executable, "-c", WRITER, *paths], stdout=subprocess.PIPE,
                                  stderr=subprocess.PIPE, text=True)
        self.addCleanup(writer.communicate)
        self.addCleanup(writer.kill)
        self.assertEqual(writer.stdout.readline().strip(), "writing")
        return writer

    def test_writer_that_holds_its_locks(self):
        writer = self.start_writer()
        os.kill(writer.pid, signal.SIGSTOP)  # within a transaction, or between two: it stops where it is
        while Path(f"/proc/{writer.pid}/stat").read_text().rsplit(")", 1)[1].split()[0] != "T":
            time.sleep(0.001)
        self.expect_untouched()
        os.kill(writer.pid, signal.SIGCONT)

    def test_writer_at_work_is_never_disturbed(self):
        writer = self.start_writer()
        names = {path.name for path in self.place.home.iterdir()}
        for arguments in RUNS:
            self.doctor(arguments)
        self.assertIsNone(writer.poll(), "the writer met a lock that is not its own")
        self.assertEqual({path.name for path in self.place.home.iterdir()}, names)

    def test_content_in_the_log_alone_read_only_for_another_user(self):
        if os.geteuid() != 0:
            self.skipTest("needs the right to become another user")
        leave_wal(self.place.home)
        for path in self.place.home.glob("*-shm"):
            path.unlink()
        for folder, _, files in os.walk(self.root):
            os.chmod(folder, 0o555)
            for name in files:
                os.chmod(os.path.join(folder, name), 0o444)
        (self.root / "reports").chmod(0o777)
        self.identity = {"user": NOBODY, "group": NOBODY, "extra_groups": []}
        try:
            self.doctor(["--version"])
        except PermissionError:
            self.skipTest("the program is out of another user's reach")
        before = snapshot(self.place.root)
        self.doctor(["--json", "--check", "state", "--output", "{file}"])
        self.assertEqual(changes(before, snapshot(self.place.root)), [])
        details = json.loads((self.root / "reports/report").read_text())["checks"]["state.paths"]["details"]
        self.assertEqual(details["state DB integrity"], "ok")
        self.expect_untouched()

    def test_home_that_codex_used(self):
        if not (Path(PROGRAMS.codex).exists() and shutil.which("node")):
            self.skipTest("the real Codex is missing; run: npm ci --prefix tests/tools")
        with MockProvider() as mock:
            self.place.execute(mock)
        self.assertTrue(list(self.place.home.glob("*.sqlite")))
        self.expect_untouched()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--doctor", required=True, help="our codex-doctor-cli")
    parser.add_argument("--codex", required=True, help="the launcher of the npm package")
    _, rest = parser.parse_known_args(namespace=PROGRAMS)
    PROGRAMS.doctor, PROGRAMS.codex = map(os.path.abspath, (PROGRAMS.doctor, PROGRAMS.codex))
    unittest.main(argv=[sys.argv[0], *rest])
