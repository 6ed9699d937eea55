# SPDX-FileCopyrightText: 2026 Codex Doctor contributors
# SPDX-License-Identifier: Apache-2.0
"""Situations of the network: the provider, its WebSocket and the proxies before it, all on loopback."""

from homes import home, server, table
from servers import MUTE, SOCKETS, Server, unused_port

STATUSES = ["200 OK", "201 Created", "204 No Content", "301 Moved Permanently", "400 Bad Request", "401 Unauthorized",
            "402 Payment Required", "403 Forbidden", "404 Not Found", "405 Method Not Allowed", "406 Not Acceptable",
            "407 Proxy Authentication Required", "418 Teapot", "422 Unprocessable Content", "426 Upgrade Required",
            "429 Too Many Requests", "451 Unavailable", "500 Internal Server Error", "501 Not Implemented",
            "502 Bad Gateway", "503 Service Unavailable", "504 Gateway Timeout", "529 Overloaded", "599 Whatever"]
LIMIT = 700  # ms


def ask(place, base, extra="", name="Lab"):
    place.options.append("--network-only")
    place.config(f'model_provider = "lab"\n[model_providers.lab]\nname = "{name}"\nbase_url = "{base}"\n'
                 f"websocket_connect_timeout_ms = {LIMIT}\n{extra}\n")


def served(place, *arguments, **more):
    """A server that lives as long as the place."""
    place.servers.append(Server(*arguments, **more))
    return place.servers[-1]


SOCKET = "supports_websockets = true"

table("answer", lambda place, status: ask(place, served(place, status).url + "/v1", SOCKET),
      {status: status for status in STATUSES})
table("websocket", lambda place, kind: ask(place, served(place, upgrade=kind).url + "/v1", SOCKET),
      {kind: kind for kind in SOCKETS})
table("websocket answers", lambda place, status: ask(place, served(place, upgrade=status).url + "/v1", SOCKET),
      {status: status for status in STATUSES})
table("address", lambda place, base: ask(place, base.format(port=unused_port()), SOCKET), {
    "a port without a listener": "http://127.0.0.1:{port}/v1",
    "the same by name": "http://localhost:{port}/v1",
    "the same by IPv6": "http://[::1]:{port}/v1",
    "the same, encrypted": "https://127.0.0.1:{port}/v1",
    "a name that is none": "http://codex-lab.invalid/v1",
    "another scheme": "ftp://127.0.0.1:{port}/v1",
    "no scheme": "127.0.0.1:{port}/v1",
    "no address at all": "nonsense",
    "an address with user and password": "http://ada:made-up@127.0.0.1:{port}/v1",
})
table("provider with", lambda place, extra: ask(place, served(place, upgrade="open").url + "/v1", extra), {
    "no WebSocket": "",
    "query parameters": SOCKET + '\nquery_params = { "api-version" = "2026-01-01" }',
    "a variable that is not set": SOCKET + '\nenv_key = "LAB_KEY"',
    "instructions for it": SOCKET + '\nenv_key = "LAB_KEY"\nenv_key_instructions = "Ask Ada."',
    "a token": SOCKET + '\nexperimental_bearer_token = "made-up"',
    "a login of OpenAI": SOCKET + "\nrequires_openai_auth = true",
    "headers": SOCKET + '\nhttp_headers = { x-lab = "made-up" }',
})


@home
def provider_that_is_mute(place):
    ask(place, served(place, MUTE).url + "/v1", SOCKET)


@home
def provider_of_azure(place):
    ask(place, served(place, "404 Not Found").url + "/openai", SOCKET, name="Azure")


@home
def provider_whose_address_ends_in_a_slash(place):
    ask(place, served(place, upgrade="open").url + "/v1/", SOCKET)


@home
def provider_that_redirects(place):
    there = served(place, "401 Unauthorized")
    ask(place, served(place, "307 Temporary Redirect", f"Location: {there.url}/v1").url + "/v1", SOCKET)


@home
def provider_that_redirects_to_itself(place):
    ask(place, served(place, "307 Temporary Redirect", "Location: /v1/responses").url + "/v1", SOCKET)


@home
def provider_with_variable_and_open_socket(place):
    ask(place, served(place, upgrade="open").url + "/v1", SOCKET + '\nenv_key = "LAB_KEY"')
    place.env["LAB_KEY"] = "made-up"


def signed_in(place, furnish):
    ask(place, served(place, upgrade="open").url + "/v1", SOCKET + "\nrequires_openai_auth = true")
    furnish(place)


table("login for the provider", signed_in, {
    "api key": lambda place: place.auth({"auth_mode": "apikey", "OPENAI_API_KEY": "sk-made-up"}),
    "chatgpt": lambda place: place.sign_in(),
    "by variable": lambda place: place.env.update(CODEX_API_KEY="sk-made-up"),
    "by the other variable": lambda place: place.env.update(OPENAI_API_KEY="sk-made-up"),
})


def openai(place, furnish, key="openai_base_url", path="/v1"):
    place.options.append("--network-only")
    place.config(f'{key} = "{served(place, "401 Unauthorized", upgrade="open").url}{path}"\n')
    furnish(place)


LOGINS = {
    "nobody": lambda place: None,
    "an api key": lambda place: place.auth({"auth_mode": "apikey", "OPENAI_API_KEY": "sk-made-up"}),
    "a key by variable": lambda place: place.env.update(CODEX_API_KEY="sk-made-up"),
}
table("other base url, for", openai, LOGINS)
table("other chatgpt url, for", lambda place, furnish: openai(place, furnish, "chatgpt_base_url", "/backend-api/"),
      {"nobody": LOGINS["nobody"]})


def proxied(place, base, variable, proxy):
    ask(place, base, SOCKET)
    place.env[variable] = proxy


def through(place, status, scheme):
    proxied(place, f"{scheme}://codex-lab.invalid/v1", f"{scheme.upper()}_PROXY", served(place, status).url)


PROXY_STATUSES = ["200 OK", "403 Forbidden", "407 Proxy Authentication Required", "502 Bad Gateway",
                  "503 Service Unavailable"]
table("proxy for http answers", lambda place, status: through(place, status, "http"),
      {status: status for status in PROXY_STATUSES})
table("proxy for https answers", lambda place, status: through(place, status, "https"),
      {status: status for status in PROXY_STATUSES[1:]})
table("dead proxy", lambda place, proxy: proxied(place, served(place).url + "/v1", "HTTP_PROXY",
                                                 f"{proxy}://127.0.0.1:{unused_port()}"),
      {scheme: scheme for scheme in ("http", "https", "socks4", "socks5", "socks5h")})


@home
def proxy_for_http_that_is_mute(place):
    through(place, MUTE, "http")


@home
def proxy_that_is_excepted(place):
    proxied(place, served(place, upgrade="open").url + "/v1", "HTTP_PROXY", f"http://127.0.0.1:{unused_port()}")
    place.env["NO_PROXY"] = "127.0.0.1"


# MCP servers over HTTP -----------------------------------------------------------------------------------------------

table("mcp over http", lambda place, status: place.config(server(f'url = "{served(place, status).url}/mcp"')),
      {status: status for status in ("200 OK", "401 Unauthorized", "404 Not Found", "405 Method Not Allowed",
                                     "407 Proxy Authentication Required", "503 Service Unavailable", MUTE)})
table("mcp address", lambda place, url: place.config(server(f'url = "{url}"')), {
    "no scheme": "127.0.0.1:9/mcp", "another scheme": "ftp://127.0.0.1:9/mcp", "a name that is none":
    "http://codex-lab.invalid/mcp", "encrypted by a dead proxy": "https://codex-lab.invalid/mcp"})


@home
def mcp_servers_over_http_some_dead(place):
    dead = f"http://127.0.0.1:{unused_port()}/mcp"
    place.config(server(f'url = "{served(place).url}/mcp"', "alive") + server(f'url = "{dead}"', "dead")
                 + server(f'url = "{dead}"\nrequired = true', "needed")
                 + server(f'url = "{dead}"\nenabled = false', "off"))
