#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Codex Doctor contributors
# SPDX-License-Identifier: Apache-2.0
"""Uses the real window as a user would: drive.py PROGRAM [FOLDER]

Keys and the mouse through xdotool, under an Xvfb of its own; what is to be read, through AT-SPI, as a screen reader
does. FOLDER: where pictures of what was seen are kept, if ImageMagick is there. Exit status: 0 all went well, 1 not, 77
what it needs is missing; that is said.
"""

import contextlib
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

PATIENCE = 30  # seconds
NEEDED = ("Xvfb", "xdotool", "dbus-run-session")


def missing():
    absent = [name for name in NEEDED if not shutil.which(name)]
    try:
        import gi
        gi.require_version("Atspi", "2.0")
    except (ImportError, ValueError):
        absent.append("gir1.2-atspi-2.0 with python3-gi")
    if not pathlib.Path("/usr/libexec/at-spi-bus-launcher").exists():
        absent.append("at-spi2-core")
    return absent


def until(condition, what):
    """What the condition gives once it gives something."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            found = condition()
        except Exception as error:  # AT-SPI throws while widgets come and go
            found = None
            if "--debug" in sys.argv:
                print(error, file=sys.stderr)
        if found:
            return found
        time.sleep(0.1)
    raise AssertionError(f"not within {PATIENCE} s: {what}")


class Window:
    """The program as a screen reader has it."""

    def __init__(self, process):
        from gi.repository import Atspi
        self.atspi = Atspi
        self.process = process
        self.application = until(self._application, "the program is on the accessibility bus")

    def _application(self):
        desktop = self.atspi.get_desktop(0)
        for index in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(index)
            if child and child.get_process_id() == self.process.pid:
                return child
        return None

    def everything(self, root=None, depth=0):
        root = root or self.application
        yield root
        if depth > 30:
            return
        for index in range(root.get_child_count()):
            child = root.get_child_at_index(index)
            if child:
                yield from self.everything(child, depth + 1)

    def is_showing(self, thing):
        return thing.get_state_set().contains(self.atspi.StateType.SHOWING)

    def find(self, name, role=None, root=None):
        """The first thing on the screen whose name fits."""
        fits = name if callable(name) else lambda text: text == name
        return next((thing for thing in self.everything(root) if fits(thing.get_name() or "") and self.is_showing(thing)
                     and (role is None or thing.get_role_name() == role)), None)

    def wait_for(self, name, role=None, root=None):
        return until(lambda: self.find(name, role, root), f"{name} {role or ''} is shown")

    def windows(self):
        return [self.application.get_child_at_index(i).get_name() for i in range(self.application.get_child_count())]

    def text_of(self, thing):
        return self.atspi.Text.get_text(thing, 0, -1)

    def click(self, thing):
        box = self.atspi.Component.get_extents(thing, self.atspi.CoordType.SCREEN)
        xdotool("mousemove", str(box.x + min(box.width // 2, 60)), str(box.y + box.height // 2), "click", "1")


def xdotool(*words):
    subprocess.run(["xdotool", *words], check=True, capture_output=True)
    time.sleep(0.15)


def key(*keys):
    xdotool("key", "--clearmodifiers", *keys)


def make_home(folder):
    """A home without a Codex, whose provider is out of reach."""
    (folder / ".codex").mkdir()
    (folder / ".codex/config.toml").write_text(
        'model_provider = "lab"\n[model_providers.lab]\nname = "Lab"\n'
        'base_url = "http://127.0.0.1:9/v1"\nenv_key = "LAB_API_KEY"\n')
    return {"PATH": "/usr/bin:/bin", "HOME": str(folder), "LANG": "C.UTF-8", "LAB_API_KEY": "made-up-lab-key-0123456789",
            "HTTPS_PROXY": "http://127.0.0.1:9", "HTTP_PROXY": "http://127.0.0.1:9", "NO_PROXY": "127.0.0.1,localhost",
            "QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "SHELL": "/bin/sh",
            "XDG_RUNTIME_DIR": str(folder), "DISPLAY": os.environ["DISPLAY"],
            "DBUS_SESSION_BUS_ADDRESS": os.environ["DBUS_SESSION_BUS_ADDRESS"]}


class Pictures:
    def __init__(self, folder):
        self.folder = pathlib.Path(folder) if folder and shutil.which("import") else None
        if self.folder:
            self.folder.mkdir(parents=True, exist_ok=True)

    def take(self, name):
        if self.folder:
            subprocess.run(["import", "-window", "root", str(self.folder / f"{name}.png")], check=False)


def focus(title):
    """There is no window manager that would."""
    found = subprocess.run(["xdotool", "search", "--sync", "--onlyvisible", "--name", title], check=True, text=True,
                           capture_output=True, timeout=PATIENCE).stdout.split()
    xdotool("windowfocus", "--sync", found[-1])


def card_of(window, cause):
    """The card that a screen reader calls by its severity and describes by its cause."""
    return next(thing for thing in window.everything() if thing.get_description() == cause.get_name())


def use(window, home, pictures):
    window.wait_for(lambda text: " checks in " in text)
    headline = window.wait_for(lambda text: text == "Codex is not installed", "label")
    print("the verdict is:", headline.get_name())
    pictures.take("verdict")

    focus("^Codex Doctor$")
    row = window.wait_for("Copies of Codex, Failed")
    window.click(row)
    cause = window.wait_for(lambda text: text.startswith("There is no codex on PATH"), "label")
    remedy = window.wait_for(lambda text: text.startswith("Install Codex: "), "label", card_of(window, cause))
    print("heard:", row.get_name(), "|", cause.get_name(), "|", remedy.get_name())

    window.click(window.wait_for(lambda text: text in ("Copy", "Copy the remedy"), "push button", card_of(window, cause)))
    key("ctrl+f")
    key("ctrl+v")
    box = window.wait_for(lambda text: text.startswith("Filter"), "text")
    until(lambda: window.text_of(box) == remedy.get_name(), f"the remedy was copied, not {window.text_of(box)}")
    key("ctrl+a", "Delete")
    print("Copy copies the remedy")

    key("ctrl+s")
    window.wait_for(lambda text: text.startswith("Save"), "dialog")
    focus("^Save")
    target = home / "saved.json"
    key("ctrl+a")
    xdotool("type", "--delay", "5", str(target))
    pictures.take("save")
    key("Return")
    until(lambda: target.exists() and target.read_text().endswith("}\n"), "the report was saved")
    report = json.loads(target.read_text())
    assert report["overall_status"] == "fail", report["overall_status"]
    assert "made-up-lab-key" not in target.read_text(), "the report shows a secret"
    print("the report was saved by keyboard")

    focus("^Codex Doctor$")
    window.click(row)
    before = len(window.windows())
    key("Return")
    until(lambda: len(window.windows()) == before + 1, "Return opens a window of details")
    pictures.take("details")
    print("Return opened:", window.windows()[-1])
    focus(window.windows()[-1].split(" – ")[0])
    key("Escape")
    until(lambda: len(window.windows()) == before, "Esc closes it")

    focus("^Codex Doctor$")
    for keys, title in ((("alt+b", "u"), "Upload Report"), (("ctrl+comma",), "Preferences"),
                        (("ctrl+l",), "Judge by the Login Shell")):
        for each in keys:
            key(each)
        window.wait_for(title, "dialog")
        pictures.take(title.split()[0].lower())
        focus(f"^{title}")
        key("Escape")
        until(lambda: not window.find(title, "dialog"), f"Esc closes {title}")
        focus("^Codex Doctor$")
        print(title, "opened by keyboard")
    key("ctrl+q")
    assert window.process.wait(PATIENCE) == 0


def look_at_the_bus(trace):
    """What a task bar was told, where dbus-monitor is there to hear it."""
    heard = trace.read_text()
    if heard:
        assert "application://codex-doctor.desktop" in heard and "progress-visible" in heard, heard
        print("the task bar was told of the progress")


def inner(program, folder):
    with tempfile.TemporaryDirectory() as name, contextlib.ExitStack() as stack:
        home = pathlib.Path(name)
        trace = home / "bus"
        trace.touch()
        if shutil.which("dbus-monitor"):
            rule = "type='signal',interface='com.canonical.Unity.LauncherEntry'"
            monitor = subprocess.Popen(["dbus-monitor", "--session", rule], stdout=trace.open("wb"))
            stack.callback(monitor.terminate)
            until(lambda: trace.stat().st_size > 0, "dbus-monitor listens")
        process = subprocess.Popen([program], env=make_home(home))
        pictures = Pictures(folder)
        try:
            use(Window(process), home, pictures)
            look_at_the_bus(trace)
        except BaseException:
            pictures.take("failed")
            raise
        finally:
            process.kill()
            process.wait()


def main():
    absent = missing()
    if absent:
        print("skipped, missing:", ", ".join(absent))
        return 77
    arguments = [word for word in sys.argv[1:] if not word.startswith("--")]
    if "--inner" in sys.argv:
        inner(arguments[0], arguments[1] if len(arguments) > 1 else None)
        return 0
    ready, told = os.pipe()
    server = subprocess.Popen(["Xvfb", "-displayfd", str(told), "-screen", "0", "1400x900x24", "-nolisten", "tcp"],
                              pass_fds=[told], stderr=subprocess.DEVNULL)
    try:
        display = ":" + os.read(ready, 16).decode().strip()
        return subprocess.run(["dbus-run-session", "--", sys.executable, __file__, *sys.argv[1:], "--inner"], check=False,
                              env={**os.environ, "DISPLAY": display}, timeout=240).returncode
    finally:
        server.terminate()
        server.wait()


if __name__ == "__main__":
    sys.exit(main())
