#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Codex Doctor contributors
# SPDX-License-Identifier: Apache-2.0
"""The command line against a strict receiver that answers in every way: what is said, what is kept, what comes again."""

import concurrent.futures
import json
import os
import pathlib
import pty
import ssl
import sqlite3
import subprocess
import sys
import tarfile
import tempfile
import time

import receiver
from receiver import Receiver, answer, reset

PROGRAM = sys.argv[1]
DATA = pathlib.Path(__file__).resolve().parent.parent / "data"
QUICK = ["--check", "system.disk"]
SECRET = "ghp_0123456789abcdefghijABCDEFGHIJ012345"


class Home:
    def __init__(self, dsn=None, **variables):
        self.folder = tempfile.TemporaryDirectory()
        self.path = pathlib.Path(self.folder.name)
        self.outbox = self.path / ".local/share/codex-doctor/outbox"
        self.variables = {"HOME": self.folder.name, "PATH": "/usr/bin:/bin", **variables}
        if dsn:
            self.variables["CODEX_DOCTOR_DSN"] = dsn
        if "ASAN_OPTIONS" in os.environ:
            self.variables["ASAN_OPTIONS"] = os.environ["ASAN_OPTIONS"]

    def command(self, *arguments):
        return [PROGRAM, *arguments]

    def run(self, *arguments, **options):
        return subprocess.run(self.command(*arguments), env=self.variables, capture_output=True, text=True, timeout=120,
                              **options)

    def feedback(self, *arguments):
        return self.run("--feedback", *QUICK, "--yes", *arguments)

    def records(self):
        return [json.loads(path.read_text()) for path in sorted(self.outbox.glob("*/entry.json"))]

    def record(self):
        (record,) = self.records()
        return record


def same(seen, expected, what=""):
    assert seen == expected, f"{what}: {seen!r}, not {expected!r}"


def has(text, *words):
    for word in words:
        assert word in text, f"{word!r} is not in:\n{text}"


# What one answer leads to: exit status, state, words.
def manner(answered, then=None):
    def answer_with(server, connection, request):
        connection.sendall(answered(request) if callable(answered) else answered)
        if then:
            then(connection)
    return answer_with


def reset_after_body(server, connection, request):
    reset(connection)


def reset_amid_answer(server, connection, request):
    connection.sendall(answer("200 OK", b'{"id":"' + b"0" * 40)[:-30])
    reset(connection)


def hold(server, connection, request):
    pass


hold.holds = True


class EarlyReset:
    """In the middle of the request."""
    @staticmethod
    def early(server, connection):
        connection.recv(100)
        reset(connection)


class Gibberish:
    @staticmethod
    def early(server, connection):
        connection.recv(100)
        connection.sendall(b"SSH-2.0-made-up\r\n")
        connection.close()


HUGE = answer("400 Bad Request", b"x" * 30_000_000)
SITUATIONS = [
    ("accepted", Receiver.accept, 0, "sent", "Accepted by the server"),
    ("another id", manner(answer("200 OK", b'{"id":"' + b"0" * 32 + b'"}')), 1, "paused", "does not confirm it"),
    ("a portal's page", manner(answer("200 OK", b"<html>Please log in</html>")), 1, "paused", "does not confirm it"),
    ("no receipt", manner(answer("200 OK")), 1, "paused", "does not confirm it"),
    ("400", manner(answer("400 Bad Request", b'{"detail":"bad","causes":["item 2"]}')), 2, "rejected", "bad; item 2"),
    ("401", manner(answer("401 Unauthorized")), 2, "rejected", "HTTP 401 Unauthorized"),
    ("403", manner(answer("403 Forbidden", b"", ["X-Sentry-Error: no such key"])), 2, "rejected", "no such key"),
    ("413", manner(answer("413 Payload Too Large")), 2, "rejected", "Without its attachments"),
    ("429", manner(answer("429 Too Many", b"", ["Retry-After: 120"])), 1, "queued", "the server wants nothing before"),
    ("500", manner(answer("500 Oops")), 1, "queued", "HTTP 500 Oops"),
    ("503", manner(answer("503 Busy")), 1, "queued", "the next attempt is after"),
    ("redirect", manner(answer("307 Moved", b"", ["Location: https://other.example.com/x?key=hidden"])), 2, "rejected",
     "sent on to other.example.com, which is not followed"),
    ("reset after the body", reset_after_body, 1, "queued", "not accepted yet"),
    ("reset amid the answer", reset_amid_answer, 1, "queued", "not accepted yet"),
    ("reset amid the request", EarlyReset, 1, "queued", "not accepted yet"),
    ("another protocol", Gibberish, 1, "queued", "not HTTP"),
    ("huge answer", manner(HUGE), 2, "rejected", "HTTP 400 Bad Request"),
    ("silence", hold, 1, "queued", "timed out after 30 s"),
]


def situation(name, how, status, state, words):
    server = Receiver(how)
    home = Home(server.dsn())
    started = time.monotonic()
    done = home.feedback("--message", "It hangs.")
    same((done.returncode, home.record()["state"]), (status, state), f"{name}: {done.stdout}{done.stderr}")
    has(done.stdout + done.stderr, words)
    assert ("Accepted by the server" in done.stdout) == (status == 0), done.stdout
    assert time.monotonic() - started < 100, "it took too long"
    same(server.faults, [], name)
    if state == "sent":
        assert not list(home.outbox.glob("*/envelope")), "what was sent is still kept"
        return
    # Nothing is lost: the bytes are there, and go out under the same id when the user says so.
    event_id = home.record()["event_id"]
    has(home.run("--outbox").stdout, event_id, state)
    assert home.run("--outbox", "show", event_id).stdout.startswith('{"dsn":'), "its bytes are not kept"
    server.manner = Receiver.accept
    if state != "queued":
        same(home.run("--outbox", "resume", event_id).returncode, 0, "resume")
    again = home.run("--outbox", "send", event_id)
    if name == "429":
        has(again.stderr, "The server wants nothing before")
        same(server.accepted, [], name)
    else:
        same((again.returncode, server.accepted), (0, [event_id]), name + again.stdout + again.stderr)


def test_every_answer():
    with concurrent.futures.ThreadPoolExecutor(4) as pool:
        list(pool.map(lambda one: situation(*one), SITUATIONS))


def test_nothing_goes_without_consent():
    server = Receiver()
    home = Home(server.dsn())
    done = home.run("--feedback", *QUICK)
    same(done.returncode, 2)
    has(done.stdout, "event.json", "codex-doctor-report.json", " bytes", "project 42", "CODEX_DOCTOR_DSN")
    has(done.stderr, "--yes")
    same((server.connections, home.outbox.exists()), (0, False), "something went")


def on_terminal(home, keys):
    """The exit status and all that a user sees."""
    child, terminal = pty.fork()
    if child == 0:
        os.execve(PROGRAM, home.command("--feedback", *QUICK), home.variables)
    shown = b""
    for key in keys:
        while shown.count(b"[N]o: ") < keys.index(key) + 1:
            shown += os.read(terminal, 4096)
        os.write(terminal, key)
    try:
        while more := os.read(terminal, 4096):
            shown += more
    except OSError:
        pass
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), shown.decode()


def test_a_terminal_is_asked():
    server = Receiver()
    home = Home(server.dsn())
    status, shown = on_terminal(home, [b"\n"])
    same((status, server.connections, home.outbox.exists()), (1, 0, False))
    has(shown, "Nothing was sent")
    status, shown = on_terminal(home, [b"v\n", b"y\n"])
    same(status, 0, shown)
    has(shown, '"doctor_overall_status"', '"schema_version"', "Accepted by the server")
    (request,) = server.requests
    for _, payload in request.items:
        has(shown.replace("\r\n", "\n"), payload.decode())


def test_the_message_is_redacted():
    server = Receiver()
    home = Home(server.dsn())
    done = home.feedback("--message", f"With {SECRET} it hangs.", "--category", "bad-result")
    has(done.stdout, "With <token-1> it hangs.")
    (request,) = server.requests
    same(request.event["contexts"]["feedback"]["message"], "With <token-1> it hangs.")
    same(request.event["tags"]["classification"], "bad_result")
    for _, payload in request.items:
        assert SECRET.encode() not in payload


def make_log(home, lines):
    folder = home.path / ".codex"
    folder.mkdir()
    base = sqlite3.connect(folder / "logs_2.sqlite")
    base.execute("CREATE TABLE logs(id INTEGER PRIMARY KEY, ts INTEGER, ts_nanos INTEGER, level TEXT, target TEXT, "
                 "feedback_log_body TEXT, module_path TEXT, file TEXT, line INTEGER, thread_id TEXT, process_uuid TEXT, "
                 "estimated_bytes INTEGER)")
    base.executemany("INSERT INTO logs(ts, ts_nanos, level, target, feedback_log_body) VALUES (?, ?, 'INFO', 'made_up', ?)",
                     lines)
    base.commit()
    base.close()
    return folder / "logs_2.sqlite"


def test_the_log_goes_along_redacted():
    server = Receiver()
    home = Home(server.dsn())
    now = int(time.time())
    base = make_log(home, [(now - 7200, 0, "long ago"), (now - 60, 5_000_000, f"with {SECRET}"), (now - 30, 0, "the last")])
    before = (base.stat(), base.read_bytes(), sorted(base.parent.iterdir()))
    done = home.feedback("--attach-log", "30")
    has(done.stdout, "codex-logs.log", "last 30 minutes, 2 lines")
    log = dict(zip(server.requests[0].names, [payload for _, payload in server.requests[0].items]))["codex-logs.log"].decode()
    assert "long ago" not in log and SECRET not in log, log
    has(log, ".005Z INFO  made_up: with <", "INFO  made_up: the last\n")
    after = (base.stat(), base.read_bytes(), sorted(base.parent.iterdir()))
    same((after[0].st_mtime_ns, after[0].st_atime_ns, after[1:]), (before[0].st_mtime_ns, before[0].st_atime_ns, before[1:]))


def test_a_refused_size_goes_without_attachments():
    server = Receiver(manner(answer("413 Payload Too Large")))
    home = Home(server.dsn())
    same(home.feedback().returncode, 2)
    event_id = home.record()["event_id"]
    server.manner = Receiver.accept
    same(home.run("--outbox", "leave-out", event_id).returncode, 0)
    same(home.run("--outbox", "send", event_id).returncode, 0)
    same((server.requests[-1].names, server.accepted), (["event.json"], [event_id]))


def test_paused_and_deleted():
    server = Receiver(manner(answer("503 Busy")))
    home = Home(server.dsn())
    home.feedback()
    home.feedback()
    first, second = [record["event_id"] for record in home.records()]
    same(home.run("--outbox", "pause", first).returncode, 0)
    same(home.run("--outbox", "delete", second).returncode, 0)
    server.manner = Receiver.accept
    has(home.run("--outbox", "send").stdout, "Nothing waits")
    same(home.run("--outbox", "send", first).returncode, 2)
    same(server.accepted, [])
    same(home.run("--outbox", "resume", first).returncode, 0)
    same((home.run("--outbox", "send").returncode, server.accepted), (0, [first]))
    same(home.run("--outbox", "resume", first).returncode, 2)
    same(home.run("--outbox", "delete", second).returncode, 2)
    same(home.run("--outbox", "delete", first).returncode, 0)
    has(home.run("--outbox").stdout, "The outbox is empty")


def test_a_server_is_left_alone_by_all():
    server = Receiver(manner(answer("429 Too Many", b"", ["X-Sentry-Rate-Limits: 600:error:key"])))
    home = Home(server.dsn())
    home.feedback()
    second = home.feedback()
    same((second.returncode, len(server.requests), len(home.records())), (1, 1, 2), second.stdout + second.stderr)
    has(second.stderr, "The server wants nothing before")


def test_two_programs_at_once():
    server = Receiver(manner(answer("503 Busy")))
    home = Home(server.dsn())
    for _ in range(3):
        home.feedback()
    def slowly(server, connection, request):
        time.sleep(0.3)
        Receiver.accept(server, connection, request)
    server.manner = slowly
    both = [subprocess.Popen(home.command("--outbox", "send"), env=home.variables, stdout=subprocess.DEVNULL,
                             stderr=subprocess.DEVNULL) for _ in range(3)]
    for process in both:
        process.wait(timeout=60)
    same(sorted(server.accepted), sorted(record["event_id"] for record in home.records()), "each once")
    same({record["state"] for record in home.records()}, {"sent"})
    with concurrent.futures.ThreadPoolExecutor(4) as pool:
        same([done.returncode for done in pool.map(lambda _: home.feedback(), range(4))], [0] * 4, "queued at once")
    same(len(set(server.accepted)), 7)


def test_the_outbox_is_private():
    home = Home(Receiver().dsn())
    old = os.umask(0)
    try:
        home.feedback()
    finally:
        os.umask(old)
    for path in [home.outbox, *home.outbox.rglob("*")]:
        same(path.stat().st_mode & 0o777, 0o700 if path.is_dir() else 0o600, str(path))


def tls_of(name):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(DATA / "tls/server.pem", DATA / "tls/server.key")
    return context


def test_tls_by_the_trust_of_the_checks():
    server = Receiver(tls=tls_of("server"))
    home = Home(server.dsn())
    done = home.feedback()
    same((done.returncode, server.requests), (1, []), done.stdout + done.stderr)
    has(done.stdout, "certificate")
    home.variables["CODEX_CA_CERTIFICATE"] = str(DATA / "tls/authority.pem")
    again = home.run("--outbox", "send")
    same((again.returncode, len(server.accepted), server.faults), (0, 1, []), again.stdout + again.stderr)


def test_the_proxy_of_the_checks():
    proxy, target = Receiver(), "http://abc123@127.0.0.1:9/42"
    home = Home(target, HTTP_PROXY=f"http://127.0.0.1:{proxy.port}")
    home.feedback()
    same(proxy.connections, 1, "not by the proxy")
    home = Home(target, HTTP_PROXY=f"http://127.0.0.1:{proxy.port}", NO_PROXY="127.0.0.1")
    has(home.feedback().stdout, "Connection refused")
    same(proxy.connections, 1, "by the proxy in spite of NO_PROXY")


def test_offline_keeps_it():
    server = Receiver()
    home = Home(server.dsn())
    done = home.feedback("--offline")
    same((done.returncode, server.connections, home.record()["state"]), (1, 0, "queued"), done.stderr)
    has(done.stderr, "--offline")


def test_without_a_place_there_is_the_bundle():
    home = Home()
    done = home.feedback()
    same((done.returncode, home.outbox.exists()), (2, False))
    has(done.stderr, "--save-bundle", "CODEX_DOCTOR_DSN")
    bundle = home.path / "mine.tar.gz"
    done = home.run("--feedback", *QUICK, "--save-bundle", str(bundle), "--message", "It hangs.")
    same(done.returncode, 0, done.stderr)
    with tarfile.open(bundle) as tar:
        names = [pathlib.Path(name).name for name in tar.getnames()]
        same(names, ["README.txt", "event.json", "codex-doctor-report.json"])
        report = json.load(tar.extractfile(tar.getnames()[2]))
        has(json.dumps(json.load(tar.extractfile(tar.getnames()[1]))), "It hangs.")
    assert "system.disk" in report["checks"]
    again = home.run("--feedback", *QUICK, "--save-bundle", str(bundle))
    same(again.returncode, 2)
    has(again.stderr, "is there already")


def test_a_full_disk_leaves_nothing_half():
    if os.geteuid() != 0:
        print("  not run: only root can make a small disk")
        return
    server = Receiver(manner(answer("503 Busy")))
    home = Home(server.dsn())
    disk = home.path / "disk"
    disk.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(disk)], capture_output=True, text=True)
    if mounted.returncode != 0:
        print(f"  not run: {mounted.stderr.strip()}")
        return
    try:
        home.variables["XDG_DATA_HOME"] = str(disk)
        outbox = disk / "codex-doctor/outbox"
        same(home.feedback().returncode, 1)
        kept = sorted(outbox.iterdir())
        filler = (disk / "filler").open("wb", buffering=0)
        try:
            while filler.write(b"x" * 4096):
                pass
        except OSError:
            pass
        done = home.feedback()
        same(done.returncode, 2, done.stdout)
        has(done.stderr, "No space left on device", "nothing was sent")
        same((sorted(outbox.iterdir()), len(server.requests)), (kept, 1), "something half")
        event_id = next(path.name for path in kept if not path.name.startswith("."))
        done = home.run("--outbox", "send", event_id)
        same((done.returncode, len(server.requests)), (1, 1), "sent without being noted")
        has(done.stderr, "No space left on device")
        same(home.run("--outbox", "delete", event_id).returncode, 0, "it cannot be deleted")
    finally:
        subprocess.run(["umount", "-l", str(disk)], check=True)


def test_words_that_are_refused():
    home = Home("http://abc123@127.0.0.1:1/42")
    for arguments, word in [(["--message", "x"], "--message is for --feedback"),
                            (["--feedback", "--category", "praise"], "praise"),
                            (["--feedback", "--attach-log", "0"], "--attach-log 0"),
                            (["--feedback", "--open", "x"], "not a saved one"),
                            (["--feedback", "--outbox"], "do not go together"),
                            (["--outbox", "burn"], "burn"), (["--outbox", "delete"], "needs one event id"),
                            (["--outbox", "show", "../../etc"], "Not an event id")]:
        done = home.run(*arguments)
        same(done.returncode, 2, str(arguments))
        has(done.stderr, word)
    done = Home("https://sentry.example.com/42").run("--feedback", *QUICK, "--yes")
    same(done.returncode, 2)
    has(done.stderr, "CODEX_DOCTOR_DSN: not a Sentry DSN: its public key is missing")


def main():
    tests = {name[5:]: test for name, test in globals().items() if name.startswith("test_")}
    failed = 0
    for name, test in tests.items():
        if sys.argv[2:] and name not in sys.argv[2:]:
            continue
        try:
            test()
            print("ok     " + name.replace("_", " "), flush=True)
        except AssertionError as fault:
            failed += 1
            print(f"FAILED {name.replace('_', ' ')}: {fault}", flush=True)
    sys.exit(1 if failed else 0)


main()
