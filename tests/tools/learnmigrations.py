#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Codex Doctor contributors
# SPDX-License-Identifier: Apache-2.0
"""Learns from real releases of Codex which migrations each of them makes in its databases.

    learnmigrations.py 0.130.0 0.150.0 0.169.0 > resources/knowledge/migrations.tsv

Each release is installed from npm into a scratch folder (some 400 MB, removed again), makes a home by running one turn
against a mock provider, and is asked nothing else: the table `_sqlx_migrations` of every database tells. Give the
releases from old to new. A row of the result is one migration in one wording:

    database     the file without its suffix, such as state_5
    version, description, checksum (in hexadecimal)
    since        the first of the releases given that makes it
    missing in   the last of those before it, which did not; empty if the first one has it
    until        the last that makes it; empty if the last one given does
"""

import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "differential"))
from mockprovider import MockProvider  # noqa: E402  (found through the line above)

QUERY = "select version, description, lower(hex(checksum)) from _sqlx_migrations where success"


def run_once(release, folder):
    """A home in which this release ran one turn."""
    subprocess.run(["npm", "install", "--no-audit", "--no-fund", "--prefix", folder, f"@openai/codex@{release}"],
                   check=True, stdout=subprocess.DEVNULL)
    home, work = folder / "user/.codex", folder / "user/project"
    home.mkdir(parents=True)
    work.mkdir()
    environment = {"PATH": os.environ["PATH"], "HOME": str(home.parent), "CODEX_HOME": str(home)}
    with MockProvider() as mock:
        (home / "config.toml").write_text(mock.config)
        subprocess.run([folder / "node_modules/.bin/codex", "exec", "--skip-git-repo-check", "hello"], env=environment,
                       cwd=work, stdin=subprocess.DEVNULL, capture_output=True, timeout=120, check=True)
    return home


def migrations_in(home):
    found = set()
    for path in home.glob("*.sqlite"):
        connection = sqlite3.connect(path)
        found.update((path.stem, *row) for row in connection.execute(QUERY))
        connection.close()
    return found


def learn(release):
    folder = Path(tempfile.mkdtemp(prefix="learn-migrations-"))
    try:
        found = migrations_in(run_once(release, folder))
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    print(f"{release}: {len(found)} migrations", file=sys.stderr)
    return found


def main():
    releases = sys.argv[1:]
    if not releases or releases[0].startswith("-"):
        sys.exit(__doc__)
    known = [learn(release) for release in releases]
    print("database\tversion\tdescription\tchecksum\tsince\tmissing in\tuntil")
    for row in sorted(set().union(*known)):
        having = [number for number, found in enumerate(known) if row in found]
        first, last = having[0], having[-1]
        print(*row, releases[first], releases[first - 1] if first else "",
              releases[last] if last < len(releases) - 1 else "", sep="\t")


if __name__ == "__main__":
    main()
