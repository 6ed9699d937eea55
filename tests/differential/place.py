# SPDX-FileCopyrightText: 2026 Codex Doctor contributors
# SPDX-License-Identifier: Apache-2.0
"""The surroundings of one comparison: a home, a working directory, variables and options, all in one folder."""

import base64
import json
import os
import shutil
import sqlite3
import subprocess
import time
from pathlib import Path

# Nothing is to reach beyond loopback: a proxy that refuses at once stands before every public host.
DEAD_PROXY = "http://127.0.0.1:9"


def token(**claims):
    """A JWT with made-up claims and a made-up signature."""
    def part(value):
        return base64.urlsafe_b64encode(json.dumps(value).encode()).decode().rstrip("=")
    return ".".join((part({"alg": "none", "typ": "JWT"}), part(claims), "c2ln"))


class Place:
    def __init__(self, root, codex):
        self.root = Path(root)
        self.user = self.root / "user"
        self.home = self.user / ".codex"
        self.work = self.user / "project"
        self.home.mkdir(parents=True)
        self.work.mkdir()
        self.options = []  # given to both programs
        self.servers = []  # closed with the place
        self.terminal = None  # (columns, rows) of a pseudo terminal on standard input and output
        self.codex = codex
        folders = [str(Path(codex).parent), *{str(Path(p).parent): 0 for p in map(shutil.which, ("node", "git")) if p},
                   "/usr/bin", "/bin"]
        self.env = {"PATH": ":".join(dict.fromkeys(folders)), "HOME": str(self.user), "CODEX_HOME": str(self.home),
                    "TERM": "xterm-256color", "LANG": "C.UTF-8", "HTTPS_PROXY": DEAD_PROXY,
                    "XDG_DATA_HOME": "/dev/null"}  # where the size of the home is kept for the next run: not here

    def write(self, name, content, base=None, mode=0o600):
        path = (base or self.home) / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        path.chmod(mode)
        return path

    def config(self, text):
        self.write("config.toml", text)

    def auth(self, value):
        self.write("auth.json", value if isinstance(value, (str, bytes)) else json.dumps(value))

    def sign_in(self, **tokens):
        """A complete ChatGPT login; `tokens` replaces members of its token object."""
        claims = {"email": "ada@example.com",
                  "https://api.openai.com/auth": {"chatgpt_plan_type": "pro", "chatgpt_account_id": "acct-1"}}
        self.auth({"auth_mode": "chatgpt", "OPENAI_API_KEY": None, "last_refresh": "2026-01-02T03:04:05Z",
                   "tokens": {"id_token": token(**claims), "access_token": token(exp=4102444800, **claims),
                              "refresh_token": "rt-made-up", "account_id": "acct-1", **tokens}})

    def trust(self, folder=None, level="trusted"):
        self.config(f'[projects."{folder or self.work}"]\ntrust_level = "{level}"\n')

    def repository(self, folder=None):
        (folder or self.work).mkdir(parents=True, exist_ok=True)
        self.write(".git/HEAD", "ref: refs/heads/main\n", base=folder or self.work)

    def database(self, path, rows=3):
        path.parent.mkdir(parents=True, exist_ok=True)
        connection = sqlite3.connect(path)
        connection.execute("create table things(id integer primary key, name text)")
        connection.executemany("insert into things(name) values(?)", [("x" * 900,)] * rows)
        connection.commit()
        connection.close()
        self.age(path)
        return path

    @staticmethod
    def age(path):
        """A database without threads that was written a moment ago may be in the making: this one is not."""
        an_hour_ago = time.time() - 3600
        os.utime(path, (an_hour_ago, an_hour_ago))

    def live_in(self, template):
        """Fills the home with what a real Codex left in another."""
        shutil.copytree(template, self.home, dirs_exist_ok=True, symlinks=True)

    def execute(self, mock):
        """Makes the home a real one: Codex itself runs one turn in it against the mock provider."""
        self.config(mock.config)
        subprocess.run([self.codex, "exec", "--skip-git-repo-check", "--json", "hello"], env=self.env, cwd=self.work,
                       stdin=subprocess.DEVNULL, capture_output=True, timeout=60, check=True, start_new_session=True)

    def close(self):
        for server in self.servers:
            server.close()

    def remove(self):
        for folder, names, _ in os.walk(self.root):
            for name in names:
                path = os.path.join(folder, name)
                if not os.path.islink(path):
                    os.chmod(path, 0o700)
        shutil.rmtree(self.root, ignore_errors=True)
