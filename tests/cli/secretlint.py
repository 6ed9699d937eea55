#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Codex Doctor contributors
# SPDX-License-Identifier: Apache-2.0
"""Has secretlint look for secrets in every form of a report on a home that is full of them: secretlint.py PROGRAM.

The home itself is looked at as well, so that finding nothing means something. Exit status: 0 nothing was found in a
report, 1 something was, 77 secretlint (npm) is missing.
"""

import json
import pathlib
import random
import string
import subprocess
import sys
import tempfile

TOOLS = pathlib.Path(__file__).resolve().parents[1] / "tools"
SECRETLINT = TOOLS / "node_modules" / ".bin" / "secretlint"
PRESET = TOOLS / "node_modules" / "@secretlint" / "secretlint-rule-preset-recommend"
FORMATS = ["text", "json", "codex-json", "markdown", "html", "junit", "sarif", "openmetrics"]
SUFFIXES = {"json": "json", "codex-json": "json", "markdown": "md", "html": "html", "junit": "xml", "sarif": "sarif"}
MAKER = random.Random(11)


def some(length, characters=string.ascii_letters + string.digits):
    return "".join(MAKER.choice(characters) for _ in range(length))


SECRETS = {
    "openai": f"sk-proj-{some(74)}T3BlbkFJ{some(74)}",
    "anthropic": f"sk-ant-api03-{some(93)}AA",
    "github": f"ghp_{some(36)}",
    "aws": f"AKIA{some(16, string.ascii_uppercase + '234567')}",
    "aws_secret": some(40),
    "slack": f"xoxb-{some(12, string.digits)}-{some(12, string.digits)}-{some(24)}",
    "npm": f"npm_{some(36)}",
    "sendgrid": f"SG.{some(22)}.{some(43)}",
    "password": some(14),
    "linear": f"lin_api_{some(40)}",
}
CONFIG = """
model_provider = "lab"
unknown_{github} = "{slack}"
model = 5
[model_providers.lab]
name = "Lab {openai}"
base_url = "https://ada:{password}@127.0.0.1:9/v1?key={sendgrid}"
env_key = "LAB_KEY"
http_headers = {{ "Authorization" = "Bearer {anthropic}", "x-api-key" = "{openai}" }}
query_params = {{ token = "{github}" }}
[mcp_servers.docs]
command = "npx-{npm}"
args = ["--token", "{github}", "--api-key={linear}", "https://x:{password}@mcp.example/"]
env = {{ GITHUB_TOKEN = "{github}", AWS_SECRET_ACCESS_KEY = "{aws_secret}" }}
[mcp_servers.far]
url = "https://mcp.invalid/sse?token={slack}"
bearer_token_env_var = "FAR_TOKEN"
[shell_environment_policy]
set = {{ AWS_ACCESS_KEY_ID = "{aws}", AWS_SECRET_ACCESS_KEY = "{aws_secret}" }}
"""


def plant(home):
    codex = home / ".codex"
    codex.mkdir()
    (codex / "config.toml").write_text(CONFIG.format(**SECRETS))
    (codex / "auth.json").write_text(json.dumps({"OPENAI_API_KEY": SECRETS["openai"], "tokens": None}))
    (codex / ".env").write_text(f"SLACK_TOKEN={SECRETS['slack']}\nbroken {SECRETS['npm']}\n")
    return {"PATH": "/usr/bin:/bin", "HOME": str(home), "LANG": "C.UTF-8", "OPENAI_API_KEY": SECRETS["openai"],
            "LAB_KEY": SECRETS["anthropic"], "FAR_TOKEN": SECRETS["slack"],
            "HTTPS_PROXY": f"http://ada:{SECRETS['password']}@127.0.0.1:9", "GITHUB_TOKEN": SECRETS["github"]}


def findings(folder, files):
    rules = folder / ".secretlintrc.json"
    rules.write_text(json.dumps({"rules": [{"id": str(PRESET)}]}))
    output = folder / "findings.json"  # a pipe would be cut where the program ends
    with open(output, "w") as file:
        done = subprocess.run([SECRETLINT, "--format", "json", "--secretlintrc", rules, *files], stdout=file,
                              stderr=subprocess.PIPE, text=True, cwd=folder, timeout=240)
    assert done.returncode in (0, 1), done.stderr
    return [(pathlib.Path(file["filePath"]).name, message["message"])
            for file in json.loads(output.read_text()) for message in file["messages"]]


def main():
    if not SECRETLINT.exists():
        print("skipped: secretlint is missing (npm ci --prefix tests/tools)")
        return 77
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        home = folder / "home"
        home.mkdir()
        environment = plant(home)
        reports = []
        for form in FORMATS:
            # Not offline: the refused connections are in the report, with the URLs that were tried.
            done = subprocess.run([sys.argv[1], "--all", "--format", form], capture_output=True, text=True,
                                  timeout=240, env=environment)
            left = [kind for kind, secret in SECRETS.items() if secret in done.stdout]
            assert done.returncode in (0, 1) and not left, (form, left, done.stderr)
            reports.append(folder / f"{form}.{SUFFIXES.get(form, 'txt')}")
            reports[-1].write_text(done.stdout)
        planted = findings(folder, [home / ".codex" / file for file in ("config.toml", "auth.json", ".env")])
        assert len(planted) >= 8, planted
        print(f"in the home: {len(planted)} findings")
        found = findings(folder, reports)
        print(f"in {len(reports)} reports: {len(found)} findings", *found, sep="\n")
        return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
