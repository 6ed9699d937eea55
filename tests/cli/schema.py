#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Codex Doctor contributors
# SPDX-License-Identifier: Apache-2.0
"""Runs codex-doctor-cli --json in several situations and validates each report: schema.py PROGRAM."""

import json
import os
import pathlib
import subprocess
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "tools"))
import validatereport  # noqa: E402  exits with 77 if jsonschema is missing

SAMPLES = pathlib.Path(__file__).resolve().parents[1] / "data" / "reports"


def write(path, text, mode=0o600):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    path.chmod(mode)


def situations():
    """Name, files of CODEX_HOME, further arguments, further variables."""
    key = '{"auth_mode": "apikey", "OPENAI_API_KEY": "sk-proj-made-up-key-0123456789abcdef"}'
    provider = 'model_provider = "lab"\n[model_providers.lab]\nname = "Lab"\nbase_url = "http://127.0.0.1:9/v1"\n'
    yield "no home at all", {}, [], {"HOME": "/nonexistent"}
    yield "empty home", {".keep": ""}, [], {}
    yield "api key", {"auth.json": key}, [], {}
    yield "broken configuration", {"config.toml": "model = \n[[[", "auth.json": "{"}, [], {}
    yield "provider of its own", {"config.toml": provider}, [], {"TERM": "dumb", "HTTPS_PROXY": "http://u:p@h:1"}
    yield "mcp server", {"config.toml": '[mcp_servers.a]\ncommand = "nowhere"\nenv_vars = ["MISSING"]\n'}, ["--all"], {}
    yield "one check", {}, ["--check", "system.disk"], {}
    yield "no path, strange bytes", {}, [], {"PATH": "", "LANG": "\udcff\x1b[1m"}
    for sample in sorted(SAMPLES.glob("*")):
        if not sample.name.startswith("broken"):
            yield f"opened {sample.name}", {}, ["--open", str(sample)], {}


def report_of(program, files, arguments, variables, folder):
    home = pathlib.Path(folder)
    codex_home = home / ".codex"
    for name, text in files.items():
        write(codex_home / name, text)
    environment = {"HOME": str(home), "PATH": os.environ["PATH"], "LANG": "C.UTF-8"}
    if files:
        environment["CODEX_HOME"] = str(codex_home)
    done = subprocess.run(
        [program, "--json", "--offline", *arguments],
        env={**environment, **variables}, cwd=home, stdin=subprocess.DEVNULL, capture_output=True, timeout=60,
    )
    return done.stdout, done.stderr


def main(program):
    failed = 0
    for name, files, arguments, variables in situations():
        with tempfile.TemporaryDirectory() as folder:
            output, errors = report_of(program, files, arguments, variables, folder)
        try:
            faults = validatereport.faults(json.loads(output))
        except ValueError as error:
            faults = [f"no JSON on standard output: {error}; {errors.decode(errors='replace')}"]
        for fault in faults:
            print(f"{name}: {fault}")
        failed += bool(faults)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
