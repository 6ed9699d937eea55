#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Codex Doctor contributors
# SPDX-License-Identifier: Apache-2.0
"""Has the exports for machines read by others' parsers: exports.py PROGRAM.

SARIF against the schema of OASIS (npm package @microsoft/jest-sarif), metrics by the parsers of prometheus_client, JUnit
by the XML parser of Python. Exit status: 0 all is well, 1 not, 77 a parser is missing; what is missing is said.
"""

import json
import pathlib
import subprocess
import sys
import tempfile
import xml.etree.ElementTree

SCHEMA = (pathlib.Path(__file__).resolve().parents[1] / "tools" / "node_modules" / "@microsoft" / "jest-sarif" / "lib"
          / "schemas" / "sarif-2.1.0-rtm.5.json")
KEY = "sk-proj-made-up-key-0123456789abcdef"


def exported(program, home, form):
    done = subprocess.run([program, "--offline", "--format", form], capture_output=True, text=True, timeout=120,
                          env={"PATH": "/usr/bin:/bin", "HOME": str(home), "LANG": "C.UTF-8", "OPENAI_API_KEY": KEY})
    assert done.returncode == 1, done.stderr  # the configuration is broken
    assert KEY not in done.stdout, f"{form} shows a secret"
    return done.stdout


def look_at_junit(text):
    root = xml.etree.ElementTree.fromstring(text)
    assert root.tag == "testsuites"
    for suite in root:
        assert int(suite.get("tests")) == len(suite.findall("testcase")), suite.get("name")
        assert int(suite.get("failures")) == len(suite.findall("testcase/failure")), suite.get("name")
    assert root.find("testsuite/testcase[@name='config.load']/failure") is not None


def look_at_sarif(text):
    import jsonschema
    errors = list(jsonschema.Draft7Validator(json.loads(SCHEMA.read_text())).iter_errors(json.loads(text)))
    assert not errors, errors[0]


def look_at_metrics(text):
    import prometheus_client.openmetrics.parser
    import prometheus_client.parser
    for parser in (prometheus_client.openmetrics.parser, prometheus_client.parser):
        families = {family.name: family for family in parser.text_string_to_metric_families(text)}
        assert len(families) == 6, list(families)
        assert sum(sample.value for sample in families["codex_doctor_overall_status"].samples) == 1


def main():
    looks = {"junit": look_at_junit, "sarif": look_at_sarif, "openmetrics": look_at_metrics}
    missing = 0
    with tempfile.TemporaryDirectory() as folder:
        home = pathlib.Path(folder)
        (home / ".codex").mkdir()
        (home / ".codex" / "config.toml").write_text("model = 5\n")
        for form, look in looks.items():
            text = exported(sys.argv[1], home, form)
            try:
                look(text)
                print(f"{form}: read")
            except (ImportError, FileNotFoundError) as lack:
                missing += 1
                print(f"{form}: skipped, {lack}")
    return 77 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
