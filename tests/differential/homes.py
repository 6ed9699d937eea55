# SPDX-FileCopyrightText: 2026 Codex Doctor contributors
# SPDX-License-Identifier: Apache-2.0
"""The situations that both programs are asked about: name -> function that furnishes a Place."""

import contextlib
import json
import os
import socket
import sqlite3

from place import DEAD_PROXY, token

HOMES = {}
NEEDS_REAL_HOME = set()  # their functions take a folder as well: a home that Codex itself has used


def home(function):
    HOMES[function.__name__.replace("_", " ")] = function
    return function


def real_home(function):
    NEEDS_REAL_HOME.add(function.__name__.replace("_", " "))
    return home(function)


def table(prefix, furnish, rows):
    """One situation a row; `furnish` is called with the place and the row's value."""
    for name, value in rows.items():
        HOMES[f"{prefix}: {name}"] = lambda place, value=value: furnish(place, value)


# Where the home is -------------------------------------------------------------------------------------------------

@home
def empty(place):
    pass


@home
def home_by_default(place):
    del place.env["CODEX_HOME"]


@home
def home_by_default_and_missing(place):
    del place.env["CODEX_HOME"]
    place.home.rmdir()


@home
def home_variable_empty(place):
    place.env["CODEX_HOME"] = ""


@home
def home_missing(place):
    place.env["CODEX_HOME"] = str(place.root / "nowhere")


@home
def home_is_a_file(place):
    place.env["CODEX_HOME"] = str(place.write("file", "", base=place.root))


@home
def home_relative(place):
    place.env["CODEX_HOME"] = "../.codex"


@home
def home_by_link(place):
    link = place.root / "link"
    link.symlink_to(place.home)
    place.env["CODEX_HOME"] = str(link)


@home
def home_with_spaces_and_umlauts(place):
    other = place.root / "Über Uns" / "codex home"
    other.mkdir(parents=True)
    place.home = other
    place.env["CODEX_HOME"] = str(other)
    place.config('model = "gpt-5.5"\n')


@home
def no_home_variable_at_all(place):
    del place.env["HOME"]


# Credentials -------------------------------------------------------------------------------------------------------

AUTH_FILES = {
    "api key": {"auth_mode": "apikey", "OPENAI_API_KEY": "sk-made-up"},
    "api key, old form": {"OPENAI_API_KEY": "sk-made-up", "tokens": None, "last_refresh": None},
    "api key blank": {"auth_mode": "apikey", "OPENAI_API_KEY": "  "},
    "api key null": {"auth_mode": "apikey", "OPENAI_API_KEY": None},
    "api key missing": {"auth_mode": "apikey"},
    "chatgpt without tokens": {"auth_mode": "chatgpt", "last_refresh": "2026-01-02T03:04:05Z"},
    "nothing in it": {},
    "unknown member": {"auth_mode": "apikey", "OPENAI_API_KEY": "sk-made-up", "colour": "blue"},
    "personal token": {"auth_mode": "personalAccessToken", "personal_access_token": "at-made-up"},
    "personal token missing": {"auth_mode": "personalAccessToken"},
    "personal token, no mode": {"personal_access_token": "at-made-up"},
    "bedrock key": {"auth_mode": "bedrockApiKey", "bedrock_api_key": {"api_key": "made-up", "region": "us-east-1"}},
    "bedrock key missing": {"auth_mode": "bedrockApiKey"},
    "bedrock key, no mode": {"bedrock_api_key": {"api_key": "made-up", "region": "us-east-1"}},
    "bedrock key without region": {"auth_mode": "bedrockApiKey", "bedrock_api_key": {"api_key": "made-up"}},
    "bedrock access keys": {"auth_mode": "bedrockAccessKeys", "bedrock_access_keys": {
        "access_key_id": "AKIDEXAMPLE", "secret_access_key": "made-up", "region": "us-east-1"}},
    "bedrock access keys blank": {"auth_mode": "bedrockAccessKeys", "bedrock_access_keys": {
        "access_key_id": "", "secret_access_key": " ", "region": "us-east-1"}},
    "bedrock access keys missing": {"auth_mode": "bedrockAccessKeys"},
    "agent identity, object": {"auth_mode": "agentIdentity", "agent_identity": {
        "agent_runtime_id": "ar", "agent_private_key": "bWFkZSB1cA==", "account_id": "acct-1",
        "chatgpt_user_id": "user-1", "email": "ada@example.com", "plan_type": "pro",
        "chatgpt_account_is_fedramp": False}},
    "agent identity missing": {"auth_mode": "agentIdentity"},
    "headers": {"auth_mode": "headers"},
    "external tokens missing": {"auth_mode": "chatgptAuthTokens"},
    "key and tokens, no mode": {"OPENAI_API_KEY": "sk-made-up", "tokens": {
        "id_token": token(email="ada@example.com"), "access_token": token(exp=4102444800), "refresh_token": "rt",
        "account_id": "acct-1"}, "last_refresh": "2026-01-02T03:04:05Z"},
    "unknown mode": {"auth_mode": "magic"},
    "empty file": "",
    "only white space": " \n ",
    "syntax": "{nonsense",
    "cut off": '{"auth_mode":"apikey","OPENAI_API_KEY":"sk-ma',
    "trailing comma": '{"auth_mode":"apikey",}',
    "text after the object": '{"auth_mode":"apikey","OPENAI_API_KEY":"sk-made-up"} x',
    "single quotes": "{'auth_mode':'apikey'}",
    "array": "[]",
    "null": "null",
    "string": '"sk-made-up"',
    "number in place of the key": '{"OPENAI_API_KEY": 5}',
    "list in place of tokens": '{"tokens": []}',
    "tokens half there": '{"auth_mode":"chatgpt","tokens":{"id_token":"a.b.c"}}',
    "bad date": '{"auth_mode":"apikey","OPENAI_API_KEY":"sk-made-up","last_refresh":"yesterday"}',
    "duplicate member": '{"auth_mode":"apikey","auth_mode":"apikey","OPENAI_API_KEY":"sk-made-up"}',
    "byte order mark": b'\xef\xbb\xbf{"auth_mode":"apikey","OPENAI_API_KEY":"sk-made-up"}',
    "not utf-8": b'{"auth_mode":"apikey","OPENAI_API_KEY":"sk-\xff\xfe"}',
    "control character": '{"OPENAI_API_KEY":"sk-\nmade-up"}',
    "several lines, broken": '{\n  "auth_mode": "apikey",\n  "OPENAI_API_KEY" "sk"\n}\n',
}
table("auth", lambda place, value: place.auth(value), AUTH_FILES)
table("sign-in", lambda place, tokens: place.sign_in(**tokens), {
    "complete": {},
    "no account": {"account_id": None},
    "access token blank": {"access_token": ""},
    "refresh token blank": {"refresh_token": ""},
    "access token expired": {"access_token": token(exp=1)},
    "access token is no jwt": {"access_token": "opaque"},
    "identity token is no jwt": {"id_token": "opaque"},
    "identity token with bad payload": {"id_token": "e30.!!!.c2ln"},
})


@home
def auth_is_a_directory(place):
    (place.home / "auth.json").mkdir()


@home
def auth_unreadable(place):
    place.auth(AUTH_FILES["api key"])
    (place.home / "auth.json").chmod(0)


table("store", lambda place, store: (place.config(f'cli_auth_credentials_store = "{store}"\n'),
                                     place.auth(AUTH_FILES["api key"])),
      {name: name for name in ("file", "keyring", "auto", "ephemeral")})
table("key variables", lambda place, variables: place.env.update(dict.fromkeys(variables, "sk-made-up")), {
    "OPENAI_API_KEY": ["OPENAI_API_KEY"], "CODEX_API_KEY": ["CODEX_API_KEY"],
    "both": ["OPENAI_API_KEY", "CODEX_API_KEY"]})


@home
def key_variable_empty(place):
    place.env["OPENAI_API_KEY"] = ""


@home
def key_variable_beside_broken_login(place):
    place.auth({})
    place.env["CODEX_API_KEY"] = "sk-made-up"


@home
def key_variables_beside_a_login(place):
    place.sign_in()
    place.env.update(OPENAI_API_KEY="sk-made-up", CODEX_API_KEY="sk-made-up")


@home
def env_file_in_the_home(place):
    place.write(".env", 'OPENAI_API_KEY=sk-made-up\nexport EDITOR="vi"\nCODEX_FOO=1\nNO_COLOR=1\n# remark\n')


# Providers ---------------------------------------------------------------------------------------------------------

def provider(extra="", name="Lab", head=""):
    return (f'{head}\nmodel_provider = "lab"\n[model_providers.lab]\nname = "{name}"\n'
            f'base_url = "http://127.0.0.1:9/v1"\n{extra}\n')


PROVIDERS = {
    "ollama": 'model_provider = "ollama"\n',
    "lmstudio": 'model_provider = "lmstudio"\n',
    "amazon bedrock": 'model_provider = "amazon-bedrock"\n',
    "custom": provider(),
    "custom with a variable that is not set": provider('env_key = "LAB_KEY"'),
    "custom with instructions": provider('env_key = "LAB_KEY"\nenv_key_instructions = "Ask Ada."'),
    "custom with OpenAI login": provider("requires_openai_auth = true"),
    "custom with query parameters": provider('query_params = { "api-version" = "2026-01-01" }'),
    "custom with headers": provider('http_headers = { x-lab = "made-up" }\nenv_http_headers = { x-env = "LAB_H" }'),
    "custom with bearer": provider('experimental_bearer_token = "made-up"'),
    "custom with websockets": provider("supports_websockets = true\nwebsocket_connect_timeout_ms = 900"),
    "custom with command": provider('[model_providers.lab.auth]\ncommand = "/bin/true"\n'),
    "custom with command and variable": provider('env_key = "K"\n[model_providers.lab.auth]\ncommand = "/bin/true"\n'),
    "custom without name": provider(name=""),
    "chat api": provider('wire_api = "chat"'),
    "unknown": 'model_provider = "nowhere"\n',
    "built-in redefined": '[model_providers.openai]\nname = "Mine"\n',
    "bedrock partly redefined": 'model_provider = "amazon-bedrock"\n[model_providers.amazon-bedrock.aws]\n'
                                'region = "eu-west-1"\nprofile = "lab"\n',
    "other base url": 'openai_base_url = "http://127.0.0.1:9/openai"\n',
    "other chatgpt url": 'chatgpt_base_url = "http://127.0.0.1:9/backend-api/"\n',
}
table("provider", lambda place, text: place.config(text), PROVIDERS)


@home
def provider_with_its_variable(place):
    place.config(provider('env_key = "LAB_KEY"'))
    place.env["LAB_KEY"] = "made-up"


@home
def provider_with_blank_variable(place):
    place.config(provider('env_key = "LAB_KEY"'))
    place.env["LAB_KEY"] = "  "


@home
def provider_variable_in_the_env_file(place):
    place.config(provider('env_key = "LAB_KEY"'))
    place.write(".env", "LAB_KEY=made-up\n")


# Configuration -----------------------------------------------------------------------------------------------------

SANDBOX_PROFILE = '''default_permissions = "lab"
[permissions.lab.filesystem]
":minimal" = "read"
"/usr" = "read"
"/nowhere/at/all" = "write"
'''
CONFIGS = {
    "model": 'model = "gpt-5.5"\nmodel_reasoning_effort = "high"\n',
    "unknown key": 'modle = "x"\n[tui]\ncolour = "blue"\n',
    "top-level key under a table": '[tui]\nmodel = "x"\n',
    "old profile": 'profile = "p"\n[profiles.p]\nmodel = "x"\n',
    "features": "[features]\nmemories = true\nview_image = false\nno_such_thing = true\n",
    "feature aliases": "[features]\nconnectors = false\ncollab = false\nweb_search = true\ncodex_hooks = false\n"
                       "memory_tool = true\nuse_legacy_landlock = true\nweb_search_request = true\n",
    "feature as a table": "[features.multi_agent_v2]\nenabled = true\n",
    "feature implies feature": "[features]\ncode_mode_only = true\n",
    "removed features": "[features]\nundo = true\nremote_control = true\njs_repl = true\n",
    "old unified exec key": "experimental_use_unified_exec_tool = false\n",
    "scrollback": "[tui]\nfullscreen_transcript = false\n",
    "title": '[tui]\nterminal_title = ["model", "spinner", "nonsense", "project", "nonsense", "status"]\n',
    "title off": "[tui]\nterminal_title = []\n",
    "title all unknown": '[tui]\nterminal_title = ["what", "ever"]\n',
    "title, every item": '[tui]\nterminal_title = ["app-name", "current-dir", "git-branch", "thread", "session-id", '
                         '"context-usage", "model-name", "five-hour-limit", "fast-mode", "task-progress"]\n',
    "no update check": "check_for_update_on_startup = false\n",
    "approval never": 'approval_policy = "never"\nsandbox_mode = "read-only"\n',
    "approval on failure": 'approval_policy = "on-failure"\nsandbox_mode = "workspace-write"\n',
    "approval on request, full access": 'approval_policy = "on-request"\nsandbox_mode = "danger-full-access"\n',
    "approval untrusted": 'approval_policy = "untrusted"\n',
    "approval granular": "[approval_policy.granular]\nsandbox_approval = true\nrules = false\nmcp_elicitations = true\n",
    "approval granular in full": "[approval_policy.granular]\nsandbox_approval = true\nrules = false\n"
                                 "mcp_elicitations = true\nskill_approval = true\nrequest_permissions = true\n",
    "network in the sandbox": 'sandbox_mode = "workspace-write"\n[sandbox_workspace_write]\nnetwork_access = true\n',
    "writable roots": 'sandbox_mode = "workspace-write"\n[sandbox_workspace_write]\n'
                      'writable_roots = ["/usr", "/nowhere/at/all"]\nexclude_slash_tmp = true\n',
    "permissions": SANDBOX_PROFILE,
    "permissions with deny": SANDBOX_PROFILE + '"/etc/shadow" = "deny"\n"/var/**/secret" = "deny"\n',
    "permissions with network": SANDBOX_PROFILE + "[permissions.lab.network]\nenabled = true\n",
    "permissions with proxy": SANDBOX_PROFILE + "[permissions.lab.network]\nenabled = true\nmode = \"limited\"\n"
                              "[permissions.lab.network.domains]\n\"example.com\" = \"allow\"\n",
    "built-in permissions": 'default_permissions = ":workspace"\n',
    "built-in permissions, read only": 'default_permissions = ":read-only"\n',
    "unknown permissions": 'default_permissions = "nowhere"\n',
    "permissions and sandbox mode": 'sandbox_mode = "read-only"\n' + SANDBOX_PROFILE,
    "databases elsewhere": 'sqlite_home = "databases"\nlog_dir = "logs"\n',
    "databases under the tilde": 'sqlite_home = "~/databases"\n',
    "system proxy": "[features]\nrespect_system_proxy = true\n",
    "empty file": "",
    "only remarks": "# nothing\n",
    "windows line ends": 'model = "x"\r\n[tui]\r\nanimations = false\r\n',
    "byte order mark": '\ufeffmodel = "x"\n',
    "syntax": 'model = "x"\nsandbox_mode = \n',
    "not closed": 'model = "x\n[tui]\n',
    "duplicate key": 'model = "x"\nmodel = "y"\n',
    "duplicate table": "[tui]\nanimations = true\n[tui]\nanimations = false\n",
    "wrong type": "model = 5\n",
    "wrong type in a table": '[tui]\nanimations = "yes"\n',
    "unknown value": 'sandbox_mode = "everything"\n',
    "number out of range": "model_context_window = 99999999999999999999\n",
    "nothing before the equals sign": " = 1\n",
    "text before the key": "hello\nmodel = 1\n",
    "table not closed": "[tui\nanimations = true\n",
    "not utf-8": b'model = "\xff\xfe"\n',
    "nul byte": b'model = "x\x00"\n',
    "yaml": "model: gpt-5.5\n",
}
table("config", lambda place, text: place.config(text), CONFIGS)
table("option", lambda place, options: place.options.extend(options), {
    "model": ["-c", 'model="o3"'],
    "raw string": ["-c", "model=o3"],
    "two of them": ["-c", "model=o3", "-c", 'sandbox_mode="read-only"'],
    "nested": ["-c", "tui.animations=false", "-c", "sandbox_workspace_write.network_access=true",
               "-c", 'sandbox_mode="workspace-write"'],
    "wrong value": ["-c", 'sandbox_mode="everything"'],
    "unknown key": ["-c", "modle=x"],
    "no equals sign": ["-c", "model"],
    "unknown provider": ["-c", "model_provider=nowhere"],
    "enable": ["--enable", "memories", "--disable", "view_image"],
    "mcp server": ["-c", 'mcp_servers.lab.command="/bin/true"'],
    "title": ["-c", 'tui.terminal_title=["model"]'],
    "summary": ["--summary"],
    "no colour": ["--no-color"],
})


@home
def config_is_a_directory(place):
    (place.home / "config.toml").mkdir()


@home
def config_is_a_dangling_link(place):
    (place.home / "config.toml").symlink_to("nowhere.toml")


@home
def config_unreadable(place):
    place.config('model = "x"\n')
    (place.home / "config.toml").chmod(0)


@home
def option_wins_over_the_file(place):
    place.config('model = "from-file"\nsandbox_mode = "read-only"\n')
    place.options += ["-c", "model=from-option"]


@home
def profile_file_that_is_not_chosen(place):
    place.config('model = "plain"\n')
    place.write("deep.config.toml", 'model = "deep"\n')


def project(place, text, level="trusted"):
    place.repository()
    if level:
        place.trust(level=level)
    place.write(".codex/config.toml", text, base=place.work)


table("project layer", lambda place, value: project(place, *value), {
    "trusted": ('model = "from-project"\n[tui]\nterminal_title = ["model"]\n',),
    "untrusted": ('model = "from-project"\n', "untrusted"),
    "not decided": ('model = "from-project"\n', None),
    "trusted with refused keys": ('model = "x"\nopenai_base_url = "http://127.0.0.1:9"\nmodel_provider = "ollama"\n',),
    "trusted with unknown key": ('modle = "x"\n',),
    "trusted and broken": ("model = \n",),
    "untrusted and broken": ("model = \n", "untrusted"),
    "trusted with mcp server": ('[mcp_servers.lab]\ncommand = "/bin/true"\n',),
})


@home
def project_layers_one_in_another(place):
    project(place, 'model = "outer"\nmodel_verbosity = "low"\n')
    place.write(".codex/config.toml", 'model = "inner"\n', base=place.work / "deep")
    place.work = place.work / "deep"


# MCP servers -------------------------------------------------------------------------------------------------------

def server(body, name="lab"):
    return f"[mcp_servers.{name}]\n{body}\n"


MCP = {
    "one that is there": server('command = "/bin/true"'),
    "found on PATH": server('command = "sh"\nargs = ["-c", "true"]'),
    "command missing": server('command = "no-such-program"'),
    "path missing": server('command = "/nowhere/at/all"'),
    "path relative": server('command = "./server.sh"'),
    "path is a directory": server('command = "/usr"'),
    "not executable": server('command = "/etc/passwd"'),
    "command blank": server('command = " "'),
    "folder missing": server('command = "/bin/true"\ncwd = "/nowhere/at/all"'),
    "own PATH": server('command = "no-such-program"\nenv = { PATH = "/usr/bin" }'),
    "variables not set": server('command = "/bin/true"\nenv_vars = ["NOT_SET_1", "NOT_SET_2"]'),
    "remote variable": server('command = "/bin/true"\nenv_vars = [{ name = "N", source = "remote" }]'),
    "blank env key": server('command = "/bin/true"\nenv = { " " = "x" }'),
    "disabled": server('command = "no-such-program"\nenabled = false'),
    "required": server('command = "no-such-program"\nrequired = true'),
    "http, variables not set": server('url = "http://127.0.0.1:9/mcp"\nbearer_token_env_var = "NOT_SET"\n'
                                      'env_http_headers = { x-lab = "NOT_SET_2" }'),
    "http, required": server('url = "http://127.0.0.1:9/mcp"\nrequired = true'),
    "http, disabled": server('url = "http://127.0.0.1:9/mcp"\nenabled = false'),
    "neither command nor url": server("enabled = true"),
    "both command and url": server('command = "/bin/true"\nurl = "http://127.0.0.1:9/mcp"'),
    "literal bearer token": server('url = "http://127.0.0.1:9/mcp"\nbearer_token = "made-up"'),
    "secret in its name": server('command = "no-such-program"', "token-server"),
    "several": server('command = "/bin/true"') + server('command = "no-such-program"', "second")
               + server('url = "http://127.0.0.1:9/mcp"', "third") + server('command = "x"\nenabled = false', "fourth"),
}
table("mcp", lambda place, text: place.config(text), MCP)

# Terminals ---------------------------------------------------------------------------------------------------------

TERMINALS = {
    "iterm": {"TERM_PROGRAM": "iTerm.app", "TERM_PROGRAM_VERSION": "3.5.0", "COLORTERM": "truecolor"},
    "apple": {"TERM_PROGRAM": "Apple_Terminal", "TERM_PROGRAM_VERSION": "455"},
    "ghostty": {"TERM_PROGRAM": "ghostty", "TERM": "xterm-ghostty"},
    "ghostty by folder": {"GHOSTTY_RESOURCES_DIR": "/usr/share/ghostty"},
    "ghostty by TERM": {"TERM": "xterm-ghostty"},
    "vs code": {"TERM_PROGRAM": "vscode", "TERM_PROGRAM_VERSION": "1.99", "VSCODE_INJECTION": "1"},
    "warp": {"TERM_PROGRAM": "WarpTerminal"},
    "wezterm": {"WEZTERM_VERSION": "20240203"},
    "kitty": {"TERM": "xterm-kitty", "KITTY_WINDOW_ID": "1"},
    "alacritty": {"TERM": "alacritty", "ALACRITTY_SOCKET": "/run/alacritty.sock"},
    "konsole": {"KONSOLE_VERSION": "230805"},
    "gnome": {"GNOME_TERMINAL_SCREEN": "/org/gnome/Terminal/screen/1", "VTE_VERSION": "7200"},
    "vte": {"VTE_VERSION": "7200"},
    "windows terminal": {"WT_SESSION": "guid", "WSL_DISTRO_NAME": "Debian", "WSL_INTEROP": "/run/WSL/1"},
    "unknown program": {"TERM_PROGRAM": "MyTerm", "TERM_PROGRAM_VERSION": "1"},
    "secret in its name": {"TERM_PROGRAM": "my-token-terminal"},
    "tmux": {"TMUX": "/tmp/tmux-0/default,1,0", "TMUX_PANE": "%0", "TERM": "tmux-256color", "TERM_PROGRAM": "tmux",
             "TERM_PROGRAM_VERSION": "3.4"},
    "tmux in iterm": {"TMUX": "/tmp/tmux-0/default,1,0", "TERM": "screen-256color", "ITERM_SESSION_ID": "w0"},
    "zellij": {"ZELLIJ": "0", "ZELLIJ_SESSION_NAME": "s", "ZELLIJ_VERSION": "0.40.1"},
    "screen": {"TERM": "screen", "STY": "1.pts-0"},
    "linux console": {"TERM": "linux"},
    "dumb": {"TERM": "dumb"},
    "no TERM": {"TERM": None},
    "unknown TERM": {"TERM": "no-such-terminal"},
    "ssh and mosh": {"SSH_TTY": "/dev/pts/1", "SSH_CONNECTION": "1.2.3.4 1 5.6.7.8 22", "SSH_CLIENT": "1.2.3.4 1 22",
                     "MOSH_IP": "1.2.3.4"},
    "colour variables": {"NO_COLOR": "1", "CLICOLOR": "0", "FORCE_COLOR": "", "COLORFGBG": "15;0"},
    "terminfo": {"TERMINFO": "/usr/share/terminfo", "TERMINFO_DIRS": "/usr/share/terminfo:/nowhere"},
    "terminfo missing": {"TERMINFO": "/nowhere/at/all"},
    "columns": {"COLUMNS": "60", "LINES": "10"},
    "columns wide": {"COLUMNS": "160", "LINES": "50"},
    "columns nonsense": {"COLUMNS": "wide", "LINES": ""},
    "desktop": {"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"},
}
PSEUDO_TERMINALS = {"wide": (132, 43), "narrow": (60, 20), "exactly enough": (80, 24), "no size": (0, 0)}
LOCALES = {
    "C": {"LANG": "C"}, "POSIX over UTF-8": {"LANG": "en_US.UTF-8", "LC_ALL": "POSIX"}, "none": {"LANG": None},
    "german": {"LANG": "de_DE.UTF-8"}, "latin 1": {"LANG": "de_DE.ISO-8859-1"}, "language list": {"LANGUAGE": "pt_BR:en"},
    "euro": {"LANG": "fr_FR@euro", "LC_CTYPE": "fr_FR.utf8"}, "messages": {"LC_MESSAGES": "sv_SE.UTF-8"},
    "empty LC_ALL": {"LC_ALL": ""},
}


def variables(place, values):
    for name, value in values.items():
        if value is None:
            place.env.pop(name, None)
        else:
            place.env[name] = value


def pseudo_terminal(place, size):
    place.terminal = size


table("terminal", variables, TERMINALS)
table("pseudo terminal", pseudo_terminal, PSEUDO_TERMINALS)
table("locale", variables, LOCALES)
table("variables", variables, {
    "programs": {"EDITOR": "vi", "VISUAL": "code -w", "PAGER": "less", "GIT_PAGER": "", "GH_PAGER": "cat", "LESS": "-R"},
    "proxies": {"HTTP_PROXY": DEAD_PROXY, "https_proxy": DEAD_PROXY, "NO_PROXY": "localhost", "ALL_PROXY": ""},
    "ca file missing": {"SSL_CERT_FILE": "/nowhere/at/all.pem"},
    "ca file is a directory": {"CODEX_CA_CERTIFICATE": "/usr", "SSL_CERT_FILE": "/etc/passwd"},
    "ca file empty": {"CODEX_CA_CERTIFICATE": ""},
})


@home
def dumb_on_a_terminal(place):
    place.terminal = (100, 30)
    place.env["TERM"] = "dumb"


# Databases and rollouts --------------------------------------------------------------------------------------------

DATABASES = ("state_5", "logs_2", "goals_1", "memories_1", "memories_v2_1", "queue_1", "thread_history_1")


@home
def databases_all_there(place):
    for name in DATABASES:
        place.database(place.home / f"{name}.sqlite")


@home
def databases_that_are_none(place):
    place.write("state_5.sqlite", "this is not a database, though it is long enough to hold a header " * 20)
    place.write("logs_2.sqlite", "")
    place.write("goals_1.sqlite", b"SQLite format 3\0")
    (place.home / "queue_1.sqlite").mkdir()
    (place.home / "memories_1.sqlite").symlink_to("nowhere")


def spoil(path, start, end):
    content = bytearray(path.read_bytes())
    content[start:end] = b"\xaa" * (end - start)
    path.write_bytes(content)


@home
def database_page_overwritten(place):
    path = place.database(place.home / "state_5.sqlite", rows=400)
    written = path.stat().st_mtime
    spoil(path, 8192, 12288)
    os.utime(path, (written, written))


@home
def database_cut_short(place):
    path = place.database(place.home / "logs_2.sqlite", rows=400)
    os.truncate(path, 20480)


@home
def databases_by_variable(place):
    place.database(place.root / "elsewhere" / "state_5.sqlite")
    place.env["CODEX_SQLITE_HOME"] = str(place.root / "elsewhere")


@home
def databases_by_relative_variable(place):
    place.database(place.work / "here" / "state_5.sqlite")
    place.env["CODEX_SQLITE_HOME"] = "here"


@home
def databases_by_variable_and_config(place):
    place.config('sqlite_home = "inside"\nlog_dir = "/tmp"\n')
    place.env["CODEX_SQLITE_HOME"] = str(place.root / "elsewhere")


@home
def rollouts_of_every_kind(place):
    identity = "0199a213-81c0-7800-8aa1-bbab2a035a53"
    meta = json.dumps({"timestamp": "2026-01-05T10:00:00Z", "type": "session_meta", "payload": {
        "id": identity, "timestamp": "2026-01-05T10:00:00Z", "cwd": "/", "originator": "codex_exec",
        "cli_version": "0.169.0", "source": "exec", "model_provider": "openai"}}) + "\n"
    day = place.home / "sessions/2026/01/05"
    place.write(f"rollout-2026-01-05T10-00-00-{identity}.jsonl", meta, base=day)
    place.write("rollout-oddly-named.jsonl", "nonsense\n", base=day)
    place.write("rollout-packed.jsonl.zst", b"\x28\xb5\x2f\xfd", base=day)
    place.write("remarks.txt", "x", base=day)
    place.write("rollout-2026-01-05T10-00-00-old.jsonl", "{}\n", base=place.home / "archived_sessions")
    (day / "rollout-link.jsonl").symlink_to("remarks.txt")


@home
def sessions_is_a_file(place):
    place.write("sessions", "")


@real_home
def used_by_codex(place, template):
    place.live_in(template)


@real_home
def used_by_codex_and_without_leftovers(place, template):
    place.live_in(template)
    for path in place.home.glob("*.sqlite-*"):
        if path.name.endswith("-shm"):
            path.unlink()


@real_home
def used_by_codex_and_spoiled(place, template):
    place.live_in(template)
    for name in ("state_5.sqlite", "thread_history_1.sqlite"):
        path = place.home / name
        with contextlib.closing(sqlite3.connect(path)) as database:  # a Codex that is slow leaves all of it in the log
            database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        for log in place.home.glob(f"{name}-*"):
            log.unlink()
        content = bytearray(path.read_bytes())
        content[len(content) // 2:] = b"\x00" * (len(content) - len(content) // 2)
        path.write_bytes(content)
        place.age(path)


@real_home
def used_by_codex_and_signed_in(place, template):
    place.live_in(template)
    place.sign_in()
    place.config('model = "gpt-5.5"\n')


@real_home
def used_by_codex_with_databases_moved(place, template):
    place.live_in(template)
    moved = place.home / "databases"
    moved.mkdir()
    for path in place.home.glob("*.sqlite*"):
        path.rename(moved / path.name)
    place.config('sqlite_home = "databases"\n')


# Repositories ------------------------------------------------------------------------------------------------------

@home
def repository(place):
    place.repository()


@home
def repository_above(place):
    place.repository(place.user)


@home
def repository_from_a_file(place):
    place.write(".git", "gitdir: /elsewhere/.git/worktrees/x\n", base=place.work)


@home
def repository_from_any_file(place):
    place.write(".git", "whatever", base=place.work)


@home
def repository_without_head(place):
    (place.work / ".git").mkdir()
    place.repository(place.user)


@home
def repository_by_link(place):
    place.repository(place.root / "real")
    (place.work / ".git").symlink_to(place.root / "real" / ".git")


@home
def repository_by_dangling_link(place):
    (place.work / ".git").symlink_to("nowhere")


@home
def repository_with_a_dangling_head(place):
    (place.work / ".git").mkdir()
    (place.work / ".git" / "HEAD").symlink_to("nowhere")


@home
def repository_by_fifo(place):
    os.mkfifo(place.work / ".git")


@home
def repository_with_a_long_name(place):
    place.work = place.user / "a-project-whose-name-is-too-long-for-a-title"
    place.repository()


@home
def repository_with_a_wide_name(place):
    place.work = place.user / ("é" * 20 + "👩‍👩‍👧‍👦" * 8)
    place.repository()


def only_programs(place, *names):
    """PATH with no program but these; Codex's launcher is among them, so the same Codex runs."""
    folder = place.root / "bin"
    folder.mkdir()
    for name in names:
        for part in place.env["PATH"].split(":"):
            if os.path.exists(f"{part}/{name}"):
                (folder / name).symlink_to(os.path.realpath(f"{part}/{name}"))
                break
    place.env["PATH"] = str(folder)


@home
def no_git_and_no_repository(place):
    only_programs(place, "codex", "node", "env")


@home
def no_git_but_a_repository(place):
    place.repository()
    only_programs(place, "codex", "node", "env")


# Background server, updates ----------------------------------------------------------------------------------------

@home
def server_files_left_over(place):
    place.write("app-server-daemon/settings.json", '{"updater": {"autoUpdateEnabled": false, "updateIntervalMinutes": 30}}')
    place.write("app-server-daemon/app-server.pid", "999999")
    place.write("app-server-daemon/daemon.pid", '{"pid": 999999}')
    (place.home / "app-server-daemon/daemon-updater.pid").mkdir()


table("server settings", lambda place, text: place.write("app-server-daemon/settings.json", text), {
    "empty object": "{}", "updates on": '{"updater": {"autoUpdateEnabled": true}}', "not json": "{",
    "wrong types": '{"updater": {"autoUpdateEnabled": "yes"}}', "interval 0": '{"updater": {"updateIntervalMinutes": 0}}',
    "too large": '{"updater": {}}' + " " * 17000, "array": "[]"})


@home
def server_socket_is_a_file(place):
    place.write("app-server-control/app-server-control.sock", "")


@home
def server_socket_is_dead(place):
    folder = place.home / "app-server-control"
    folder.mkdir()
    listener = socket.socket(socket.AF_UNIX)
    here = os.open(folder, os.O_RDONLY)
    listener.bind(f"/proc/self/fd/{here}/app-server-control.sock")  # short enough wherever the folder is
    listener.close()
    os.close(here)


table("version file", lambda place, text: place.write("version.json", text), {
    "newer": '{"latest_version": "0.170.0", "last_checked_at": "2026-11-20T10:00:00Z"}',
    "same": '{"latest_version": "0.169.0", "last_checked_at": "2026-11-20T10:00:00Z", "dismissed_version": "0.169.0"}',
    "without a version": "{}", "not json": "nonsense", "wrong type": '{"latest_version": 1}', "empty": ""})


@home
def version_file_is_a_directory(place):
    (place.home / "version.json").mkdir()
