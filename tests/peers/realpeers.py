# SPDX-FileCopyrightText: 2026 Codex Doctor contributors
# SPDX-License-Identifier: Apache-2.0
"""Situations with real peers: squid, tinyproxy, mitmproxy, nginx and the WebSocket server of Node."""

import contextlib
import os
import socket
import subprocess
import threading
from pathlib import Path

import misbehaving as m
from bench import CHAINS, PASSWORD, Missing, installed, tls, unused_port
from situations import situation

NODE_MODULES = [Path(__file__).parent.parent / "tools" / "node_modules"]  # run.py may add one
SOCKET_SERVER = """
const { WebSocketServer } = require(process.argv[2]);
const http = require('http');
const server = http.createServer((request, response) => response.end('{}'));
new WebSocketServer({ server });
server.listen(Number(process.argv[1]), '127.0.0.1');
"""


def provider(bench, encrypted=True, sockets=False):
    """A healthy provider on loopback; returns its port."""
    talk = m.answering(upgrade=m.open_socket)
    port = m.serve(bench, m.encrypted(tls(), talk) if encrypted else talk)
    bench.trust()
    bench.ask(f"http{'s' if encrypted else ''}://localhost:{port}/v1", sockets)
    return port


# squid -------------------------------------------------------------------------------------------------------------

SQUID = """
http_port 127.0.0.1:{port}
visible_hostname lab
pid_filename {folder}/squid.pid
cache_log {folder}/cache.log
access_log none
cache deny all
cache_mem 8 MB
shutdown_lifetime 0 seconds
dns_timeout 2 seconds
connect_timeout 3 seconds
max_filedescriptors 1024
{rules}
"""


def squid(bench, rules, user=""):
    port, folder = unused_port(), bench.folder("squid")
    (folder / "squid.conf").write_text(SQUID.format(port=port, folder=folder, rules=rules))
    bench.start("squid", "-N", "-f", folder / "squid.conf", port=port)
    bench.proxy(f"http://{user}127.0.0.1:{port}")


def squid_with_password(bench, user=""):
    helper = next((path for path in ("/usr/lib/squid/basic_ncsa_auth", "/usr/lib64/squid/basic_ncsa_auth")
                   if os.path.exists(path)), None)
    if not helper and installed("squid"):
        raise Missing("squid has no basic_ncsa_auth")
    hashed = subprocess.check_output(["openssl", "passwd", "-apr1", PASSWORD], text=True)
    names = bench.root / "names"
    names.write_text(f"ada:{hashed}")
    names.chmod(0o644)
    squid(bench, f"auth_param basic program {helper} {names}\nauth_param basic realm office\n"
          "acl known proxy_auth REQUIRED\nhttp_access allow known\nhttp_access deny all", user)


@situation("squid that lets pass")
def squid_open(bench):
    provider(bench, sockets=True)
    squid(bench, "http_access allow all")


@situation("squid that lets pass, without encryption")
def squid_open_plain(bench):
    provider(bench, encrypted=False)
    squid(bench, "http_access allow all")


@situation("squid with the right password")
def squid_known(bench):
    provider(bench)
    squid_with_password(bench, f"ada:{PASSWORD}@")


@situation("squid without a password", r"proxy", r"407", r"user|credential|password")
def squid_unknown(bench):
    provider(bench)
    squid_with_password(bench)


@situation("squid without a password, without encryption", r"proxy", r"407", r"user|credential|password")
def squid_unknown_plain(bench):
    provider(bench, encrypted=False)
    squid_with_password(bench)


@situation("squid with a wrong password", r"proxy", r"407", r"wrong|reject|not accept|does not take|refuse|correct")
def squid_wrong(bench):
    provider(bench)
    bench.secrets.append("wrong-password-9")
    squid_with_password(bench, "ada:wrong-password-9@")


@situation("squid that denies the host", r"HTTPS_PROXY", r"403|denie|forbid|refuse", never=r"start the proxy")
def squid_denies(bench):
    provider(bench)
    squid(bench, "http_access deny all")


@situation("squid that denies the host, without encryption", r"HTTP_PROXY", r"403|denie|forbid|refuse")
def squid_denies_plain(bench):
    provider(bench, encrypted=False)
    squid(bench, "http_access deny all")


@situation("squid that cannot connect", r"HTTPS_PROXY", r"503", r"cannot (reach|connect)|does not reach",
           never=r"start the proxy")
def squid_without_way(bench):
    bench.ask(f"https://127.0.0.1:{unused_port()}/v1")
    squid(bench, "http_access allow all")


@situation("squid that cannot look up the name", r"proxy", r"codex-lab\.invalid",
           r"look|name|DNS|503")
def squid_without_name(bench):
    bench.ask("https://codex-lab.invalid/v1")
    name_server_that_knows_nothing(bench)
    squid(bench, f"http_access allow all\ndns_nameservers {NAME_SERVER}")


NAME_SERVER = "127.0.0.77"


def name_server_that_knows_nothing(bench):
    server = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    bench.stack.callback(server.close)
    try:
        server.bind((NAME_SERVER, 53))
    except OSError as failed:
        raise Missing(f"no name server can be had on {NAME_SERVER}: {failed}") from failed

    def answer():
        with contextlib.suppress(OSError):
            while True:
                query, asker = server.recvfrom(4096)
                end = query.index(b"\0", 12) + 5  # of the question
                server.sendto(query[:2] + b"\x81\x83\0\1\0\0\0\0\0\0" + query[12:end], asker)

    threading.Thread(target=answer, daemon=True).start()


# tinyproxy -----------------------------------------------------------------------------------------------------------

def tinyproxy(bench, rules, user=""):
    port, path = unused_port(), bench.root / "tinyproxy.conf"
    path.write_text(f"Port {port}\nListen 127.0.0.1\nTimeout 20\nMaxClients 50\nAllow 127.0.0.1\n{rules}\n")
    bench.start("tinyproxy", "-d", "-c", path, port=port)
    bench.proxy(f"http://{user}127.0.0.1:{port}")


@situation("tinyproxy that lets pass")
def tinyproxy_open(bench):
    provider(bench, sockets=True)
    tinyproxy(bench, "")


@situation("tinyproxy with the right password")
def tinyproxy_known(bench):
    provider(bench)
    tinyproxy(bench, f"BasicAuth ada {PASSWORD}", f"ada:{PASSWORD}@")


@situation("tinyproxy without a password", r"proxy", r"407|401", r"user|credential|password")
def tinyproxy_unknown(bench):
    provider(bench)
    tinyproxy(bench, f"BasicAuth ada {PASSWORD}")


@situation("tinyproxy that denies the port", r"HTTPS_PROXY", r"403|denie|forbid|refuse", never=r"start the proxy")
def tinyproxy_port(bench):
    provider(bench)
    tinyproxy(bench, "ConnectPort 443")


@situation("tinyproxy that filters the host", r"HTTP_PROXY", r"403|denie|forbid|refuse|filter",
           never=r"log in")
def tinyproxy_filter(bench):
    provider(bench, encrypted=False)
    names = bench.root / "filter"
    names.write_text("localhost\n")
    tinyproxy(bench, f'Filter "{names}"')


@situation("tinyproxy whose client is not allowed", r"proxy", r"403|denie|forbid|refuse")
def tinyproxy_client(bench):
    provider(bench)
    port, path = unused_port(), bench.root / "tinyproxy.conf"
    path.write_text(f"Port {port}\nListen 127.0.0.1\nAllow 192.0.2.77\n")
    bench.start("tinyproxy", "-d", "-c", path, port=port)
    bench.proxy(f"http://127.0.0.1:{port}")


# mitmproxy -----------------------------------------------------------------------------------------------------------

def mitmproxy(bench, *options):
    port, folder = unused_port(), bench.folder("mitm")
    bench.start("mitmdump", "--listen-host", "127.0.0.1", "-p", port, "--set", f"confdir={folder}", "--ssl-insecure",
                "-q", *options, port=port)
    bench.proxy(f"http://127.0.0.1:{port}")
    return folder / "mitmproxy-ca-cert.pem"


@situation("mitmproxy whose authority is trusted")
def mitmproxy_trusted(bench):
    provider(bench, sockets=True)
    bench.trust(mitmproxy(bench))


@situation("mitmproxy whose authority is not trusted", r"mitmproxy", r"intercept|inspect|HTTPS_PROXY",
           r"CODEX_CA_CERTIFICATE")
def mitmproxy_untrusted(bench):
    provider(bench)
    mitmproxy(bench)
    del bench.env["CODEX_CA_CERTIFICATE"]


@situation("mitmproxy where another authority is trusted", r"mitmproxy", r"CODEX_CA_CERTIFICATE")
def mitmproxy_other(bench):
    provider(bench, sockets=True)
    mitmproxy(bench)


@situation("mitmproxy before the public provider", r"mitmproxy", r"intercept|inspect", r"CODEX_CA_CERTIFICATE",
           never=r"has no network")
def mitmproxy_public(bench):
    mitmproxy(bench, "--set", "connection_strategy=lazy")
    bench.config("")
    bench.api_key()


@situation("mitmproxy before a provider that is down", r"502|cannot|refuse", r"proxy")
def mitmproxy_without_way(bench):
    bench.ask(f"https://localhost:{unused_port()}/v1")
    bench.trust(mitmproxy(bench))


# nginx ---------------------------------------------------------------------------------------------------------------

NGINX = """
daemon off;
master_process off;
worker_processes 1;
pid {folder}/nginx.pid;
error_log {folder}/error.log;
events {{ worker_connections 64; }}
http {{
    access_log off;
    client_body_temp_path {folder}/body;
    proxy_temp_path {folder}/proxy;
    fastcgi_temp_path {folder}/fastcgi;
    uwsgi_temp_path {folder}/uwsgi;
    scgi_temp_path {folder}/scgi;
    server {{
        listen 127.0.0.1:{port} {listen};
        {rules}
    }}
}}
"""


def nginx(bench, rules, listen=""):
    port, folder = unused_port(), bench.folder("nginx")
    (folder / "nginx.conf").write_text(NGINX.format(port=port, folder=folder, rules=rules, listen=listen))
    bench.start("nginx", "-p", folder, "-e", folder / "error.log", "-c", folder / "nginx.conf", port=port)
    return port


def before(port, more=""):
    return f"location / {{ proxy_pass http://127.0.0.1:{port}; proxy_http_version 1.1; {more} }}"


UPGRADE = "proxy_set_header Upgrade $http_upgrade; proxy_set_header Connection $http_connection;"
CERTIFICATE = f"ssl_certificate {CHAINS}/chain.pem; ssl_certificate_key {CHAINS}/server.key;"


@situation("nginx that passes the WebSocket")
def nginx_upgrade(bench):
    port = nginx(bench, before(m.serve(bench, m.answering(upgrade=m.open_socket)), UPGRADE))
    bench.ask(f"http://127.0.0.1:{port}/v1", sockets=True)


@situation("nginx that drops the Upgrade header", r"WebSocket", r"Upgrade", r"supports_websockets", status=("warning",))
def nginx_without_upgrade(bench):
    port = nginx(bench, before(m.serve(bench, m.answering(upgrade=m.open_socket))))
    bench.ask(f"http://127.0.0.1:{port}/v1", sockets=True)


@situation("nginx before a provider that is down", r"502", r"nginx|gateway")
def nginx_502(bench):
    bench.ask(f"http://127.0.0.1:{nginx(bench, before(unused_port()))}/v1")


@situation("nginx before a provider that is silent", r"504", r"nginx|gateway")
def nginx_504(bench):
    port = nginx(bench, before(m.serve(bench, m.silent), "proxy_read_timeout 1s;"))
    bench.ask(f"http://127.0.0.1:{port}/v1")


@situation("nginx that asks for a password of its own", r"401", r"Basic|nginx|gateway", status=("fail", "warning"))
def nginx_401(bench):
    (bench.root / "nobody").write_text("")
    rules = f'auth_basic "office"; auth_basic_user_file {bench.root}/nobody; '
    bench.ask(f"http://127.0.0.1:{nginx(bench, before(unused_port(), rules))}/v1", sockets=True)


@situation("nginx with encryption, asked without", r"https", status=("fail", "warning"))
def nginx_plain_on_tls(bench):
    port = nginx(bench, CERTIFICATE + "location / { return 200 '{}'; }", "ssl")
    bench.ask(f"http://localhost:{port}/v1")


@situation("nginx that wants a client certificate", r"client certificate|SSL certificate", status=("fail", "warning"))
def nginx_client_certificate(bench):
    port = nginx(bench, CERTIFICATE + f"ssl_client_certificate {CHAINS}/root.pem; ssl_verify_client on; "
                 "location / { return 200 '{}'; }", "ssl")
    bench.trust()
    bench.ask(f"https://localhost:{port}/v1")


@situation("nginx that has its welcome page only", r"404|HTML|web page", status=("fail", "warning"))
def nginx_welcome(bench):
    port = nginx(bench, "location = / { default_type text/html; return 200 '<h1>Welcome to nginx!</h1>'; }")
    bench.ask(f"http://127.0.0.1:{port}/v1")


# The WebSocket server of Node ----------------------------------------------------------------------------------------

def node_socket(bench):
    module = next((path / "ws" for path in NODE_MODULES if (path / "ws").is_dir()), None)
    if not module:
        raise Missing("the module ws of Node is not installed")
    port = unused_port()
    bench.start("node", "-e", SOCKET_SERVER, port, module.absolute(), port=port)
    return port


@situation("WebSocket server of Node")
def node_ws(bench):
    bench.ask(f"http://127.0.0.1:{node_socket(bench)}/v1", sockets=True)


@situation("WebSocket server of Node behind nginx without Upgrade", r"WebSocket", r"Upgrade", status=("warning",))
def node_ws_behind_nginx(bench):
    bench.ask(f"http://127.0.0.1:{nginx(bench, before(node_socket(bench)))}/v1", sockets=True)
