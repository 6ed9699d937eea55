# SPDX-FileCopyrightText: 2026 Codex Doctor contributors
# SPDX-License-Identifier: Apache-2.0
"""One situation's private world: a home, a provider called `lab`, and everything that was started for it."""

import contextlib
import os
import shutil
import socket
import ssl
import subprocess
import tempfile
import time
from pathlib import Path

CHAINS = Path(__file__).parent.parent / "data" / "chains"
KEY = "lab-key-7f3e9a0142c8"
PASSWORD = "made-up-password-51"
PATIENCE = 15  # seconds that a peer may take to listen


class Missing(Exception):
    """What the situation needs is not there; the text says what."""


class Bench:
    def __init__(self):
        # Not below a folder that only root may enter: squid and nginx drop their rights.
        self.root = Path(tempfile.mkdtemp(prefix="doctor-peers-"))
        self.root.chmod(0o755)
        self.home, self.work = self.root / "home", self.root / "user" / "project"
        self.home.mkdir()
        self.work.mkdir(parents=True)
        self.env = {"PATH": "/usr/bin:/bin", "HOME": str(self.root / "user"), "CODEX_HOME": str(self.home),
                    "LANG": "C.UTF-8", "TERM": "xterm-256color"}
        self.secrets = [KEY, PASSWORD]
        self.afterwards = []  # functions that give what is wrong after the run, or None
        self.options = []
        self.stack = contextlib.ExitStack()

    def close(self):
        self.stack.close()
        shutil.rmtree(self.root, ignore_errors=True)

    def config(self, text):
        (self.home / "config.toml").write_text(text)

    def ask(self, base, sockets=False, extra=""):
        self.env["LAB_API_KEY"] = KEY
        self.config('model = "gpt-test"\nmodel_provider = "lab"\n\n[model_providers.lab]\nname = "Lab"\n'
                    f'base_url = "{base}"\nenv_key = "LAB_API_KEY"\nwebsocket_connect_timeout_ms = 2000\n'
                    f'supports_websockets = {"true" if sockets else "false"}\n{extra}')

    def api_key(self):
        (self.home / "auth.json").write_text('{"OPENAI_API_KEY": "%s"}' % KEY)

    def trust(self, path=CHAINS / "root.pem"):
        self.env["CODEX_CA_CERTIFICATE"] = str(path)

    def proxy(self, address):
        for name in ("HTTP_PROXY", "HTTPS_PROXY"):
            self.env[name] = address

    def folder(self, name):
        path = self.root / name
        path.mkdir()
        path.chmod(0o777)
        return path

    def start(self, program, *arguments, port):
        """Runs a peer until the situation ends; returns once it listens."""
        path = installed(program)
        told = self.root / f"{Path(program).name}.log"
        log = told.open("wb")
        process = subprocess.Popen([path, *map(str, arguments)], stdin=subprocess.DEVNULL, stdout=log, stderr=log,
                                   cwd=self.root, start_new_session=True)
        self.stack.callback(log.close)
        self.stack.callback(end, process)
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline and process.poll() is None:
            with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
                return
            time.sleep(0.05)
        raise Missing(f"{program} does not start: {told.read_text(errors='replace').strip()[-200:]}")


def installed(program):
    path = shutil.which(program, path=os.environ.get("PATH", "") + ":/usr/sbin:/sbin")
    if not path:
        raise Missing(f"{program} is not installed")
    return path


def end(process):
    process.terminate()
    try:
        process.wait(3)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def unused_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def tls(certificates="chain.pem", key="server.key"):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(CHAINS / certificates, CHAINS / key)
    return context
