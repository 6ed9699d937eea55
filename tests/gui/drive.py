#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Codex Doctor contributors
# SPDX-License-Identifier: Apache-2.0
"""Uses the real window as users would: drive.py PROGRAM [FOLDER] [--only WAY]

Run, find what failed, hear its status, cause and remedy, copy the remedy, save the report, close: three times, under an
Xvfb of its own. byhand: with clicks and keys; bykeyboard: with keys only, and what is heard through AT-SPI, as by a
screen reader; byactions: through AT-SPI only. FOLDER: where pictures of what was seen are kept, if ImageMagick is there.
Exit status: 0 all went well, 1 not, 77 what it needs is missing; that is said.
"""

import argparse
import importlib
import pathlib
import shutil
import subprocess
import sys
import tempfile

from driving import stage

WAYS = ("byhand", "bykeyboard", "byactions")


def listen_to_bus(trace):
    """dbus-monitor, where there is one, for what a task bar is told."""
    if not shutil.which("dbus-monitor"):
        return None
    rule = "type='signal',interface='com.canonical.Unity.LauncherEntry'"
    monitor = subprocess.Popen(["dbus-monitor", "--session", rule], stdout=trace.open("wb"))
    stage.until(lambda: trace.stat().st_size > 0, "dbus-monitor listens")
    return monitor


def look_at_the_bus(heard):
    assert "application://codex-doctor.desktop" in heard and "progress-visible" in heard, heard
    print("the task bar was told of the progress")


def drive(way, program, pictures):
    from driving.screenreader import ScreenReader
    print(f"== {way}", flush=True)
    with stage.running(program) as (process, home):
        reader = ScreenReader(process)
        try:
            importlib.import_module(f"driving.{way}").use(reader, home, pictures)
        except BaseException:
            pictures.take(f"failed-{way}")
            print("the program:", "runs" if process.poll() is None else f"ended with {process.returncode}")
            raise
        finally:
            reader.close()


def inner(arguments):
    pictures = stage.Pictures(arguments.folder)
    with tempfile.TemporaryDirectory() as name:
        trace = pathlib.Path(name) / "bus"
        trace.touch()
        monitor = listen_to_bus(trace)
        try:
            for way in [arguments.only] if arguments.only else WAYS:
                drive(way, arguments.program, pictures)
        finally:
            if monitor:
                monitor.terminate()
                monitor.wait()
        if monitor:
            look_at_the_bus(trace.read_text())


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("folder", nargs="?")
    parser.add_argument("--only", choices=WAYS)
    parser.add_argument("--debug", action="store_true", help="tell what AT-SPI throws")
    parser.add_argument("--inner", action="store_true", help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if absent := stage.missing():
        print("skipped, missing:", ", ".join(absent))
        return 77
    if arguments.inner:
        inner(arguments)
        return 0
    return stage.with_display([sys.executable, __file__, *sys.argv[1:], "--inner"])


if __name__ == "__main__":
    sys.exit(main())
