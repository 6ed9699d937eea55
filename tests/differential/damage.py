# SPDX-FileCopyrightText: 2026 Codex Doctor contributors
# SPDX-License-Identifier: Apache-2.0
"""A home of the real Codex with three threads and a fork of the first, and the ways to damage it."""

import contextlib
import ctypes
import ctypes.util
import json
import os
import shutil
import sqlite3
import subprocess
from dataclasses import dataclass, field
from pathlib import Path

from mockprovider import MockProvider
from place import Place

UNKNOWN = "0199a213-81c0-7800-8aa1-bbab2a035a53"


def compressed(content):
    zstd = ctypes.CDLL(ctypes.util.find_library("zstd") or "libzstd.so.1")
    zstd.ZSTD_compress.restype = ctypes.c_size_t
    room = ctypes.create_string_buffer(len(content) + 4096)
    size = zstd.ZSTD_compress(room, ctypes.c_size_t(len(room)), content, ctypes.c_size_t(len(content)), 3)
    return room.raw[:size]


def fetch_template(root, codex):
    """Runs the real Codex: three turns, and a fork of the first thread."""
    place = Place(root, codex)
    with MockProvider() as mock:
        place.config(mock.config)
        for _ in range(3):
            execute(place)
        execute(place, "fork", ids_of(place.home)[0])
    return place


def execute(place, *words):
    subprocess.run([place.codex, "exec", *words[:1], "--skip-git-repo-check", *words[1:], "hello"], env=place.env,
                   cwd=place.work, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=60, check=True,
                   start_new_session=True)


def ids_of(home):
    with contextlib.closing(sqlite3.connect(home / "state_5.sqlite")) as database:
        return [row[0] for row in database.execute("select id from threads order by created_at_ms, id")]


class Threads:
    """A copy of the template's home whose rows name its own files and folder, as threads of the terminal."""

    def __init__(self, root, codex, template):
        self.place = Place(root, codex)
        self.template = template
        self.home = self.place.home
        self.place.live_in(template.home)
        for name in ("rollout_path", "cwd"):
            self.sql(f"update threads set {name} = replace({name}, ?, ?)", str(template.root), str(self.place.root))
        self.sql("update threads set source = 'cli'")
        self.ids = ids_of(self.home)

    def sql(self, statement, *values, database="state_5.sqlite"):
        connection = sqlite3.connect(self.home / database)
        connection.execute(statement, values)
        connection.commit()
        connection.execute("pragma wal_checkpoint(truncate)")
        connection.close()

    def file(self, number):
        return next(self.home.glob(f"*sessions/**/*{self.ids[number]}.jsonl"))

    def rewrite(self, number, change):
        path = self.file(number)
        path.write_bytes(change(path.read_bytes()))

    def pack(self, number, change=lambda packed: packed, keep=False):
        path = self.file(number)
        path.with_name(path.name + ".zst").write_bytes(change(compressed(path.read_bytes())))
        if not keep:
            path.unlink()

    def row(self, number, **values):
        for name, value in values.items():
            self.sql(f"update threads set {name} = ? where id = ?", value, self.ids[number])


@dataclass
class Damage:
    apply: object
    issues: list = field(default_factory=list)
    counts: dict = field(default_factory=dict)  # of the comparison
    hidden: dict = field(default_factory=dict)  # of the list
    codex_differs: tuple = ()  # what codex doctor does not see, or is wrong about


DAMAGES = {}


def damage(issues=(), counts=None, hidden=None, codex_differs=()):
    def add(function):
        DAMAGES[function.__name__.replace("_", " ")] = Damage(function, list(issues), counts or {}, hidden or {},
                                                             codex_differs)
        return function
    return add


@damage(counts={"rollout DB rows": 4, "rollout DB missing active rows": 0, "rollout DB forks": 1},
        hidden={"listed by codex resume": 4, "listed by codex resume --all": 4})
def healthy(threads):
    pass


@damage(["whose rollout files are there"], {"rollout DB unindexed threads": 1, "rollout DB missing active rows": 1},
        {"not in the state DB": 1})
def row_deleted(threads):
    threads.sql("delete from threads where id = ?", threads.ids[1])


@damage(["rollout file is gone"], {"rollout DB stale rows": 1}, {"file gone": 1})
def file_deleted(threads):
    threads.file(1).unlink()


@damage(["in places where they are no longer"],
        {"rollout DB stale rows": 1, "rollout DB missing archived rows": 1, "rollout DB rows of moved files": 1},
        {"file moved": 1})
def archived_by_hand(threads):
    (threads.home / "archived_sessions").mkdir(exist_ok=True)
    shutil.move(threads.file(1), threads.home / "archived_sessions")


@damage(["wrong list"], {"rollout DB archive mismatches": 1}, {"archived": 1})
def row_archived(threads):
    threads.row(1, archived=1)


@damage(["empty"], {"rollout DB empty files": 1, "rollout DB scan errors": 1})
def empty_copy_of_a_sync_program(threads):
    path = threads.file(1)
    path.with_name(path.stem + " (1).jsonl").write_bytes(b"")


@damage(["empty"], {"rollout DB empty files": 1}, {"file not readable": 1})
def emptied(threads):
    threads.rewrite(1, lambda content: b"")


@damage(["cannot be read as threads"], {"rollout DB scan errors": 1}, {"file not readable": 1})
def overwritten(threads):
    threads.rewrite(1, lambda content: b"\xaa" * len(content))


@damage(["incomplete"], {"rollout DB truncated last lines": 1}, codex_differs=("status",))
def last_line_cut(threads):
    threads.rewrite(2, lambda content: content + b'{"timestamp":"2026-01-05T10:00:00Z","type":"event_msg","pay')


@damage(["Zero bytes"], {"rollout DB zero-filled files": 1}, codex_differs=("status",))
def end_zeroed(threads):
    threads.rewrite(2, lambda content: content + b"\0" * 5000)


@damage(["Codex has already read"], {"thread history ahead of its rollout": 1},
        codex_differs=("status",))
def last_records_lost(threads):
    threads.rewrite(2, lambda content: b"".join(content.splitlines(True)[:-3]))


@damage(["further rollout file"], {"rollout DB further copies": 1, "rollout DB duplicate rollout thread ids": 1})
def copied_in_place(threads):
    path = threads.file(1)
    shutil.copy(path, path.with_name(path.stem + " (1).jsonl"))


@damage(["This Codex home was moved"], {"rollout DB rows of moved files": 4, "rollout DB stale rows": 4},
        {"file moved": 4})
def home_moved(threads):
    threads.sql("update threads set rollout_path = replace(rollout_path, ?, '/nowhere/home')", str(threads.home))


@damage(["another Codex home"], {"rollout DB rows of another home": 4, "rollout DB missing active rows": 4})
def home_copied(threads):
    threads.sql("update threads set rollout_path = replace(rollout_path, ?, ?)", str(threads.home),
                str(threads.template.home))


@damage(counts={"rollout DB active files": 4})
def thread_compressed(threads):
    threads.pack(1)


@damage(counts={"rollout DB active files": 4})
def compressed_and_plain(threads):
    threads.pack(1, keep=True)


@damage(["cannot be unpacked"], {"rollout DB scan errors": 1}, {"file not readable": 1})
def compressed_with_a_bad_magic_number(threads):
    threads.pack(1, lambda packed: b"\0\0\0\0" + packed[4:])


@damage(["cannot be unpacked"], {"rollout DB scan errors": 1}, {"file not readable": 1})
def compressed_and_cut_at_its_head(threads):
    threads.pack(1, lambda packed: packed[:40])


@damage(["rollout file is gone", "history begins is missing"],
        {"rollout DB beginnings missing": 1, "rollout DB stale rows": 1}, {"file gone": 1})
def parent_of_the_fork_deleted(threads):
    threads.file(0).unlink()


@damage(["cut short", "Codex has already read"], {"rollout DB beginnings cut short": 1},
        codex_differs=("status",))
def parent_of_the_fork_cut(threads):
    threads.rewrite(0, lambda content: b"".join(content.splitlines(True)[:3]))


@damage(counts={"rollout DB earlier parts of threads": 1, "rollout DB duplicate rollout thread ids": 1},
        codex_differs=("status",))
def thread_continued_in_a_new_file(threads):
    old = threads.file(1)
    new = old.with_name("rollout-2027-01-01T00-00-00-" + threads.ids[1] + ".jsonl")
    meta, *rest = old.read_bytes().splitlines(True)
    record = json.loads(meta)
    record["payload"]["history_base"] = {"thread_id": threads.ids[1], "end_ordinal_exclusive": 1 + len(rest),
                                         "end_byte_offset": old.stat().st_size}
    new.write_text(json.dumps(record) + "\n")
    threads.row(1, rollout_path=str(new))
    threads.sql("delete from thread_history_projection_state where thread_id = ?", threads.ids[1],
                database="thread_history_1.sqlite")


@damage(["first record is not the session's"], {"rollout DB first record not the session's": 1})
def old_thread_without_metadata(threads):
    record = json.dumps({"timestamp": "2025-06-05T10:00:00Z", "type": "response_item",
                         "payload": {"type": "message", "role": "user", "content": []}}) + "\n"
    threads.file(0).with_name(f"rollout-2025-06-05T10-00-00-{UNKNOWN}.jsonl").write_text(record)


@damage(["cannot be read as threads"], {"rollout DB malformed file names": 1})
def old_thread_misnamed(threads):
    record = json.dumps({"timestamp": "2025-06-05T10:00:00Z", "type": "response_item",
                         "payload": {"type": "message", "role": "user", "content": []}}) + "\n"
    threads.file(0).with_name("rollout-june.jsonl").write_text(record)


@damage(["state DB .* is missing"])
def state_database_deleted(threads):
    for path in threads.home.glob("state_5.sqlite*"):
        path.unlink()


@damage(hidden={"without a message": 1, "listed by codex resume": 3})
def thread_without_a_message(threads):
    threads.row(1, preview="")


@damage(hidden={"sub-agents of other threads": 1, "threads with sub-agents": 1})
def sub_agent(threads):
    threads.row(1, source=json.dumps({"subagent": {"thread_spawn": {"parent_thread_id": threads.ids[0], "depth": 1}}}))


@damage(hidden={"not interactive": 2, "of another program": 1})
def threads_of_programs(threads):
    threads.row(0, source="exec")
    threads.row(1, source="mcp")
    threads.row(2, source="unknown")


@damage(hidden={"another folder": 1, "folder gone": 1, "listed by codex resume": 2, "listed by codex resume --all": 4})
def threads_of_other_folders(threads):
    threads.row(1, cwd=str(threads.home))
    threads.row(2, cwd="/nowhere/project")


@damage(hidden={"provider not configured": 4})
def provider_renamed(threads):
    threads.sql("update threads set model_provider = 'earlier'")


@damage()
def hostile_neighbours(threads):
    day = threads.file(0).parent
    os.mkfifo(day / "rollout-fifo.jsonl")
    (day / "loop").symlink_to("..")
    (day / "rollout-link.jsonl").symlink_to("/dev/zero")
    (day / "rollout-folder.jsonl").mkdir()
    Path(os.fsdecode(os.fsencode(day) + b"/rollout-\xff\xfe.jsonl")).write_bytes(b"{}")
