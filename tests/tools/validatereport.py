#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Codex Doctor contributors
# SPDX-License-Identifier: Apache-2.0
"""Validates reports against resources/report.schema.json: validatereport.py FILE... (- for standard input).

Beyond the schema: each check stands under its own id, the overall status is the worst one, and what the diagnosis
and the notes point at is there. Exit status: 0 valid, 1 not, 77 python3-jsonschema is missing.
"""

import json
import pathlib
import sys

try:
    import jsonschema
except ImportError:
    print("skipped: python3-jsonschema is not installed")
    sys.exit(77)

SCHEMA = pathlib.Path(__file__).resolve().parents[2] / "resources" / "report.schema.json"
WEIGHT = {"skipped": 0, "ok": 1, "warning": 2, "fail": 3}


def faults(report):
    """What is wrong with a parsed report, a line each."""
    schema = json.loads(SCHEMA.read_text())
    jsonschema.Draft202012Validator.check_schema(schema)
    found = [
        f"{'/'.join(map(str, error.absolute_path)) or 'report'}: {error.message}"
        for error in jsonschema.Draft202012Validator(schema).iter_errors(report)
    ]
    return found or contradictions(report)


def contradictions(report):
    checks = report["checks"]
    found = [f"checks/{key}: has the id {check['id']}" for key, check in checks.items() if check["id"] != key]
    worst = max((check["status"] for check in checks.values()), key=WEIGHT.get, default="ok")
    if report["overall_status"] != ("ok" if worst == "skipped" else worst):
        found.append(f"overall_status is {report['overall_status']}, the worst check {worst}")
    pointers = [(f"diagnosis/{i}", id) for i, entry in enumerate(report["diagnosis"]) for id in entry["checks"]]
    pointers += [(f"notes/{i}", note["check"]) for i, note in enumerate(report["notes"])]
    found += [f"{place}: there is no check {id}" for place, id in pointers if id not in checks]
    for id, check in checks.items():
        if check.get("idle") and check["status"] != "ok":
            found.append(f"checks/{id}: idle, but {check['status']}")
    return found


def main(files):
    status = 0
    for name in files:
        text = sys.stdin.read() if name == "-" else pathlib.Path(name).read_text()
        for fault in faults(json.loads(text)):
            print(f"{name}: {fault}")
            status = 1
    return status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
