#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Codex Doctor contributors
# SPDX-License-Identifier: Apache-2.0
"""What is installed beside the programs, judged by its own validators: desktop file, store entry, manual pages,
completions. One that is not there is said to be skipped; without any the test is (77).

    valid.py METAINFO
"""

import shutil
import subprocess
import sys
from pathlib import Path

INSTALLER = Path(__file__).resolve().parent.parent.parent / "installer"


def complaints(command, words_count):
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    words = (done.stdout + done.stderr).strip()
    return words if done.returncode != 0 or words_count and words else ""


def main():
    judges = [(["desktop-file-validate", INSTALLER / "linux/codex-doctor.desktop"], True),
              (["appstreamcli", "validate", "--no-net", sys.argv[1]], False),
              (["bash", "-n", INSTALLER / "completions/codex-doctor-cli.bash"], True),
              (["zsh", "-n", INSTALLER / "completions/_codex-doctor-cli"], True),
              (["fish", "-n", INSTALLER / "completions/codex-doctor-cli.fish"], True)]
    judges += [(["groff", "-man", "-t", "-Tutf8", "-ww", "-z", page], True) for page in (INSTALLER / "man").glob("*.1")]
    present = [judge for judge in judges if shutil.which(judge[0][0])]
    for command, _ in judges:
        if not shutil.which(command[0]):
            print(f"skipped: {command[0]} is not installed")
    problems = [f"{command[0]}: {words}" for command, counts in present if (words := complaints(command, counts))]
    print("\n".join(problems) or f"{len(present)} of {len(judges)} validators find nothing")
    return 1 if problems else 0 if present else 77


if __name__ == "__main__":
    sys.exit(main())
