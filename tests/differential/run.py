#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Codex Doctor contributors
# SPDX-License-Identifier: Apache-2.0
"""Compares our report with that of the real `codex doctor`, on many homes.

Both programs run in the same place with the same variables and options, ours first; of every check that both report,
the status and each detail must be equal, or the difference must be a row of deviations.md. Ends with 1 if one is not,
or if a file of a home changed under our program; with 77 if the real Codex is not there.
"""

import argparse
import collections
import concurrent.futures
import contextlib
import dataclasses
import json
import re
import shutil
import sys
import tempfile
from pathlib import Path

from compare import STATUS, Tally, compare, deviations
import networkhomes  # noqa: F401 (it adds to HOMES)
from homes import HOMES, NEEDS_REAL_HOME
from mockprovider import MockProvider
from place import Place
from programs import run
from snapshot import changes, snapshot

HERE = Path(__file__).parent
SKIPPED = 77
STATUSES_NEEDED, DETAILS_NEEDED = 98.0, 95.0


@dataclasses.dataclass
class Answer:
    name: str
    differences: list
    tally: Tally
    theirs: object
    ours: object
    touched: list


class Comparison:
    def __init__(self, options, root):
        self.options = options
        self.root = Path(root)
        self.template = None

    def furnish(self, name):
        place = Place(self.root / re.sub(r"\W+", "-", name), self.options.codex)
        if name in NEEDS_REAL_HOME:
            HOMES[name](place, self.template)
        else:
            HOMES[name](place)
        return place

    def make_template(self):
        place = Place(self.root / "template", self.options.codex)
        with MockProvider() as mock:
            place.execute(mock)
        self.template = place.home

    def answer(self, name):
        place = self.furnish(name)
        try:
            before = snapshot(place.root)
            ours = run([self.options.doctor, "--format", "codex-json", *place.options], place)
            touched = changes(before, snapshot(place.root))
            theirs = run([self.options.codex, "doctor", "--json", *place.options], place)
            tally = Tally()
            both = isinstance(theirs, dict) and isinstance(ours, dict)
            differences = list(compare(name, str(place.root), theirs, ours, tally)) if both else []
            return Answer(name, differences, tally, theirs, ours, touched)
        finally:
            place.close()
            if not self.options.keep:
                place.remove()


def checks_of(answers, side):
    return {check for answer in answers if isinstance(getattr(answer, side), dict)
            for check in getattr(answer, side)["checks"]}


def share(total, different):
    return 100.0 if total == 0 else 100.0 * (total - different) / total


def print_table(differences):
    groups = collections.defaultdict(list)
    for difference in differences:
        groups[difference.check, difference.detail, difference.theirs, difference.ours].append(difference.situation)
    for (check, detail, theirs, ours), names in sorted(groups.items()):
        more = f" and {len(names) - 3} more" if len(names) > 3 else ""
        print(f"{check} | {detail} | {', '.join(names[:3])}{more}\n    Codex  {theirs}\n    ours   {ours}")


def print_unreported(answers):
    """Homes where a program gave no report, and checks that only one of them has."""
    wrong = 0
    for answer in answers:
        for side in ("theirs", "ours"):
            other = answer.ours if side == "theirs" else answer.theirs
            if isinstance(getattr(answer, side), str) and isinstance(other, dict):
                print(f"no report of {side}: {answer.name}: {getattr(answer, side)}")
                wrong += side == "ours"
    ours, theirs = checks_of(answers, "ours"), checks_of(answers, "theirs")
    print("Codex has, we have not:", ", ".join(sorted(theirs - ours)) or "nothing")
    missing = collections.Counter(check for answer in answers
                                  if isinstance(answer.ours, dict) and isinstance(answer.theirs, dict)
                                  for check in (answer.theirs["checks"].keys() - answer.ours["checks"].keys()) & ours)
    for check, count in sorted(missing.items()):
        print(f"we have, but not in {count} homes where Codex has it: {check}")
    return wrong + len(missing)


def conclude(answers, rows):
    every = [difference for answer in answers for difference in answer.differences]
    covering = {difference: next((row for row in rows if row.covers(difference)), None) for difference in every}
    open_ones = [difference for difference in every if covering[difference] is None]
    print_table(open_ones)
    wrong = print_unreported(answers)
    for answer in answers:
        if answer.touched:
            print(f"our program changed files: {answer.name}: {', '.join(answer.touched)}")
            wrong += 1
    for row in rows:
        if row not in covering.values() and len(answers) == len(HOMES):
            print(f"deviation that no home shows: {row.check} | {row.detail} | {row.situation}")
    statuses, details = (sum(getattr(answer.tally, part) for answer in answers) for part in ("statuses", "details"))
    unequal = sum(difference.detail == STATUS for difference in open_ones)
    status_share, detail_share = share(statuses, unequal), share(details, len(open_ones) - unequal)
    print(f"{len(answers)} homes; {status_share:.2f} % of {statuses} statuses and {detail_share:.2f} % of {details} detail "
          f"values agree; {len(every) - len(open_ones)} differences on purpose, {len(open_ones)} others")
    return bool(wrong or open_ones or status_share < STATUSES_NEEDED or detail_share < DETAILS_NEEDED)


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--doctor", required=True, help="our codex-doctor-cli")
    parser.add_argument("--codex", required=True, help="the real codex: the launcher of its npm package")
    parser.add_argument("--only", default="", metavar="REGEX", help="homes whose names match")
    parser.add_argument("--list", action="store_true", help="print the names of the homes")
    parser.add_argument("--json", action="store_true", help="print both reports of each home, and the differences")
    parser.add_argument("--keep", action="store_true", help="leave the homes where they are")
    parser.add_argument("--jobs", type=int, default=2)
    return parser.parse_args()


def main():
    options = arguments()
    names = [name for name in HOMES if re.search(options.only, name)]
    if options.list:
        print(*names, sep="\n")
        return 0
    if not Path(options.codex).exists() or not shutil.which("node"):
        print(f"skipped: {options.codex} or node is missing; run: npm ci --prefix tests/tools")
        return SKIPPED
    options.doctor, options.codex = (str(Path(path).absolute()) for path in (options.doctor, options.codex))
    with contextlib.ExitStack() as stack:
        root = tempfile.mkdtemp(prefix="doctor-differential-")
        if not options.keep:
            stack.callback(shutil.rmtree, root, ignore_errors=True)
        comparison = Comparison(options, root)
        if NEEDS_REAL_HOME.intersection(names):
            comparison.make_template()
        with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
            answers = list(pool.map(comparison.answer, names))
    if options.json:
        print(json.dumps([dataclasses.asdict(answer) for answer in answers], indent=1))
        return 0
    return conclude(answers, deviations(HERE / "deviations.md"))


if __name__ == "__main__":
    sys.exit(main())
