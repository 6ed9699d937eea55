# SPDX-FileCopyrightText: 2026 Codex Doctor contributors
# SPDX-License-Identifier: Apache-2.0
"""What two reports of one place differ in, and which of it is on purpose."""

import fnmatch
import re
from dataclasses import dataclass

ABSENT = "-"
STATUS = "status"

# What may differ between two runs of one program.
VOLATILE = {("config.load", "configuration load ms")}
# The number behind "unavailable" is whatever its last failed call left: it changes from run to run.
NO_SIZE = "unavailable ("
FREE_SPACE = re.compile(r"([0-9.]+) ([GM]iB)$")
FREE_SPACE_DRIFT = 0.2  # GiB, while other programs write
HIDDEN = "[redacted]"  # in place of the words of a server or the system: what stands before has to agree
UNORDERED = {"required reachability failed", "optional reachability failed"}


@dataclass(frozen=True)
class Difference:
    check: str
    detail: str
    situation: str
    theirs: str
    ours: str


@dataclass(frozen=True)
class Deviation:
    check: str
    detail: str
    situation: str
    theirs: str
    ours: str
    reason: str

    def covers(self, difference):
        return all(fnmatch.fnmatchcase(getattr(difference, part), getattr(self, part))
                   for part in ("check", "detail", "situation", "theirs", "ours"))


@dataclass
class Tally:
    statuses: int = 0
    details: int = 0


def deviations(path):
    """The rows of the table in a Markdown file; its cells are shell patterns."""
    rows = []
    for line in path.read_text().splitlines():
        cells = [cell.strip().strip("`") for cell in re.split(r"(?<!\\)\|", line.strip().strip("|"))]
        if line.startswith("|") and len(cells) == 6 and cells[0] != "check" and set(cells[0]) != {"-"}:
            rows.append(Deviation(*(cell.replace("\\|", "|") for cell in cells)))
    return rows


def gibibytes(text):
    match = FREE_SPACE.match(text)
    return float(match[1]) / (1 if match[2] == "GiB" else 1024) if match else None


def same(check, label, theirs, ours):
    if theirs == ours or (check, label) in VOLATILE:
        return True
    if label in UNORDERED and isinstance(theirs, list) and isinstance(ours, list):
        return sorted(theirs) == sorted(ours)
    if label == "terminal size" and theirs and ours:
        return theirs.startswith(NO_SIZE) and ours.startswith(NO_SIZE)
    if isinstance(theirs, str) and isinstance(ours, str) and theirs.endswith(HIDDEN):
        return ours.startswith(theirs.removesuffix(HIDDEN))
    if check == "system.disk" and isinstance(theirs, str) and isinstance(ours, str):
        there, here = gibibytes(theirs), gibibytes(ours)
        return None not in (there, here) and abs(there - here) <= FREE_SPACE_DRIFT
    return False


def shown(value, root):
    if value is None:
        return ABSENT
    text = " ; ".join(map(str, value)) if isinstance(value, list) else str(value)
    return text.replace(root, "{root}").replace("\n", "\\n")


def compare(name, root, theirs, ours, tally):
    """Differences of the checks that both have: status, and every detail and note."""
    for check in sorted(theirs["checks"].keys() & ours["checks"].keys()):
        there, here = theirs["checks"][check], ours["checks"][check]
        tally.statuses += 1
        if there["status"] != here["status"]:
            yield Difference(check, STATUS, name, there["status"], here["status"])
        left = {**there["details"], "(notes)": there.get("notes")}
        right = {**here["details"], "(notes)": here.get("notes")}
        for label in sorted(left.keys() | right.keys()):
            values = left.get(label), right.get(label)
            tally.details += values != (None, None)
            if not same(check, label, *values):
                yield Difference(check, label, name, *(shown(value, root) for value in values))
