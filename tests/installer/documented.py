#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Codex Doctor contributors
# SPDX-License-Identifier: Apache-2.0
"""Every option of codex-doctor-cli stands in its manual page, in each completion and in the README, and no other does;
the README's table of checks is what the program prints.

    documented.py CODEX-DOCTOR-CLI            to test it
    documented.py CODEX-DOCTOR-CLI --write    to write the table anew
"""

import re
import subprocess
import sys
from pathlib import Path

TOP = Path(__file__).resolve().parent.parent.parent
# bash asks the program itself.
PLACES = {"installer/man/codex-doctor-cli.1": r"\\-\\-([a-z\\-]+)",
          "installer/completions/_codex-doctor-cli": r"--([a-z-]+)",
          "installer/completions/codex-doctor-cli.fish": r"^\$doctor.*? -l ([a-z-]+)"}


TABLE = re.compile(r"(?<=<!-- checks: begin -->\n).*(?=<!-- checks: end -->)", re.DOTALL)


def printed(program, *options):
    return subprocess.run([program, *options], capture_output=True, text=True, check=True).stdout


def readme_with_table(program, text):
    table = printed(program, "--list-checks", "--format", "markdown")
    return TABLE.sub(lambda _: f"\n{table}\n", text)


def options_in(path, pattern):
    text = (TOP / path).read_text(encoding="utf-8").replace("codex \\-\\-version", "")
    text = re.sub(r"codex-doctor-cli --list-checks", "", text)
    return {word.replace("\\", "") for word in re.findall(pattern, text, re.MULTILINE)}


def main():
    program = sys.argv[1]
    wanted = set(re.findall(r"^  (?:-\w, )?--([a-z-]+)", printed(program, "--help"), re.MULTILINE))
    problems = []
    for path, pattern in PLACES.items():
        found = options_in(path, pattern)
        problems += [f"{path}: --{name} is missing" for name in sorted(wanted - found)]
        problems += [f"{path}: --{name} is no option" for name in sorted(found - wanted)]
    readme = (TOP / "README.md").read_text(encoding="utf-8")
    problems += [f"README.md: --{name} is missing" for name in sorted(wanted - {"help", "version", "config", "cd"})
                 if f"--{name}" not in readme]
    checks = [line.split()[0] for line in printed(program, "--list-checks").splitlines()]
    problems += [f"README.md: {check} is missing" for check in checks if f"`{check}`" not in readme]
    whole = readme_with_table(program, readme)
    if sys.argv[2:] == ["--write"]:
        (TOP / "README.md").write_text(whole, encoding="utf-8")
    elif whole != readme:
        problems.append(f"README.md: the table of checks is old: {Path(__file__).name} {program} --write")
    print("\n".join(problems) or f"{len(wanted)} options and {len(checks)} checks are documented")
    return bool(problems or not wanted or not checks)


if __name__ == "__main__":
    sys.exit(main())
