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
