# SPDX-FileCopyrightText: 2026 Codex Doctor contributors
# SPDX-License-Identifier: Apache-2.0
"""A display and a session bus of one's own, a made home, and the program on it."""

import contextlib
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

PATIENCE = 30  # seconds
NEEDED = ("Xvfb", "xdotool", "xsel", "dbus-run-session")
KEY = "made-up-lab-key-0123456789"
PROVIDER = "http://127.0.0.1:9/v1"  # where nothing listens: connections are refused


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
        except AssertionError:
            raise
        except Exception as error:  # AT-SPI throws while widgets come and go
            found = None
            if "--debug" in sys.argv:
                print(error, file=sys.stderr)
        if found:
            return found
        time.sleep(0.05)
    raise AssertionError(f"not within {PATIENCE} s: {what}")


def xdotool(*words):
    subprocess.run(["xdotool", *words], check=True, capture_output=True)


def key(*keys):
    xdotool("key", "--clearmodifiers", *keys)


def write(text):
    xdotool("type", "--delay", "5", text)


def focus(title):
    """There is no window manager that would."""
    found = subprocess.run(["xdotool", "search", "--sync", "--onlyvisible", "--name", title], check=True, text=True,
                           capture_output=True, timeout=PATIENCE).stdout.split()
    xdotool("windowfocus", "--sync", found[-1])


def clipboard():
    return subprocess.run(["xsel", "--clipboard", "--output"], check=True, capture_output=True, timeout=PATIENCE).stdout


def make_home(folder):
    """A home without a Codex, whose provider is out of reach."""
    (folder / ".codex").mkdir()
    (folder / ".codex/config.toml").write_text(
        'model_provider = "lab"\n[model_providers.lab]\nname = "Lab"\n'
        f'base_url = "{PROVIDER}"\nenv_key = "LAB_API_KEY"\n')
    return {"PATH": "/usr/bin:/bin", "HOME": str(folder), "LANG": "C.UTF-8", "LAB_API_KEY": KEY,
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


@contextlib.contextmanager
def running(program):
    """The program on a home of its own: its process, and the home. What it ends with is asked for by the caller."""
    with tempfile.TemporaryDirectory() as name:
        home = pathlib.Path(name)
        process = subprocess.Popen([program], env=make_home(home))
        try:
            yield process, home
        finally:
            process.kill()
            process.wait()


def with_display(command):
    """Runs the command under an Xvfb and a session bus that end with it; its exit status."""
    ready, told = os.pipe()
    server = subprocess.Popen(["Xvfb", "-displayfd", str(told), "-screen", "0", "1400x900x24", "-nolisten", "tcp",
                               "-noreset"],  # or it is gone for a moment whenever its last client has left
                              pass_fds=[told], stderr=subprocess.DEVNULL)
    try:
        display = ":" + os.read(ready, 16).decode().strip()
        return subprocess.run(["dbus-run-session", "--", *command], check=False,
                              env={**os.environ, "DISPLAY": display}, timeout=280).returncode
    finally:
        server.terminate()
        server.wait()
