# SPDX-FileCopyrightText: 2026 Codex Doctor contributors
# SPDX-License-Identifier: Apache-2.0
"""Situations in a network of their own: run.py starts itself again in new namespaces for each of them.

The provider lives in a second network. Both are joined by a wire of ours, two TUN devices and a loop that drops what
the situation wants dropped, so that neither netem nor a packet filter is needed.
"""

import ctypes
import fcntl
import os
import random
import select
import socket
import struct
import subprocess
import threading

import misbehaving as m
from bench import Missing, installed, tls
from situations import situation

CLONE_NEWNET = 0x40000000
TUNSETIFF, IFF_TUN, IFF_NO_PI = 0x400454CA, 1, 0x1000
HERE, THERE = ("10.9.0.2", "fd09::2"), ("10.9.0.1", "fd09::1")
IPV6 = 6
LIMIT = 45.0  # seconds


def ip(*arguments):
    subprocess.run([installed("ip"), *arguments], check=True, capture_output=True)


def device(name, addresses, peers):
    """A TUN device of the network that the calling thread is in."""
    try:
        handle = os.open("/dev/net/tun", os.O_RDWR)
        fcntl.ioctl(handle, TUNSETIFF, struct.pack("16sH", name.encode(), IFF_TUN | IFF_NO_PI))
    except OSError as failed:
        raise Missing(f"no TUN devices here: {failed}") from failed
    ip("link", "set", "lo", "up")
    ip("link", "set", name, "up", "mtu", "1500")
    ip("addr", "add", f"{addresses[0]}/32", "peer", peers[0], "dev", name)
    ip("-6", "addr", "add", f"{addresses[1]}/64", "dev", name, "nodad")
    return handle


def wire(bench, drop):
    """Joins this network and another, where `drop(packet, is_coming)` does not say no. Gives a function that makes
    listeners there."""
    here, made, wanted = device("near", HERE, THERE), {}, threading.Event()

    def live_there():
        try:
            if ctypes.CDLL(None, use_errno=True).unshare(CLONE_NEWNET):
                raise Missing(f"no second network: {os.strerror(ctypes.get_errno())}")
            made["handle"] = device("far", THERE, HERE)
            made["listeners"] = [listener(THERE[0]), listener(THERE[1])]
        except Exception as failed:  # it belongs to the thread that waits
            made["failure"] = failed
        wanted.set()

    thread = threading.Thread(target=live_there, daemon=True)
    thread.start()
    wanted.wait()
    if "failure" in made:
        raise made["failure"]
    threading.Thread(target=carry, args=(here, made["handle"], drop), daemon=True).start()
    return made["listeners"]


def listener(address):
    family = socket.AF_INET6 if ":" in address else socket.AF_INET
    return socket.create_server((address, 8443), family=family)


def carry(near, far, drop):
    while True:
        for source in select.select([near, far], [], [])[0]:
            packet = os.read(source, 65536)
            is_coming = source == far
            if not drop(packet, is_coming):
                os.write(near if is_coming else far, packet)


def is_ipv6(packet):
    return packet[0] >> 4 == IPV6


def plant(bench, drop, addresses=THERE, talk=None):
    for one in wire(bench, drop):
        m.serve(bench, m.encrypted(tls("othername.pem"), talk or m.answering(upgrade=m.open_socket)), listener=one)
    replace_hosts(bench, "127.0.0.1 localhost\n" + "".join(f"{address} {OTHER}\n" for address in addresses))
    bench.trust()
    bench.ask(f"https://{OTHER}:8443/v1", sockets=True)


def replace_hosts(bench, text):
    """Names that only this namespace of mounts knows."""
    hosts = bench.root / "hosts"
    hosts.write_text(text)
    mounted = subprocess.run(["mount", "--bind", hosts, "/etc/hosts"], capture_output=True, text=True)
    if mounted.returncode:
        raise Missing(f"/etc/hosts cannot be replaced: {mounted.stderr.strip()}")


OTHER = "other.example"  # the name that a certificate of the tests has


@situation("no network at all", r"no network", namespace=True, count=1, limit=LIMIT)
def no_network(bench):
    ip("link", "set", "lo", "up")
    bench.api_key()
    bench.config("")


@situation("no network at all, not even a loopback", r"no network", namespace=True, count=1, limit=LIMIT)
def no_loopback(bench):
    bench.api_key()
    bench.config("")


@situation("two networks joined by a healthy wire", namespace=True, limit=LIMIT)
def healthy_wire(bench):
    plant(bench, lambda packet, is_coming: False)


@situation("IPv6 that swallows everything", r"IPv6", namespace=True, limit=LIMIT, status=("warning",))
def silent_ipv6(bench):
    plant(bench, lambda packet, is_coming: is_ipv6(packet))


@situation("IPv6 route that is a black hole, and says so", namespace=True, limit=LIMIT)
def blackholed_ipv6(bench):
    # Refused at once, as on any machine without IPv6: nobody loses time on it.
    plant(bench, lambda packet, is_coming: False)
    ip("-6", "route", "add", "blackhole", f"{THERE[1]}/128")


@situation("IPv4 that swallows everything", r"IPv4", namespace=True, limit=LIMIT, status=("warning",))
def silent_ipv4(bench):
    plant(bench, lambda packet, is_coming: not is_ipv6(packet))


@situation("host that swallows everything", r"tim(e|ed) ?out|no answer", r"firewall|VPN", namespace=True, limit=LIMIT)
def silent_host(bench):
    plant(bench, lambda packet, is_coming: True)


@situation("MTU black hole", r"MTU|large(r)? packets|packet size", namespace=True, limit=LIMIT)
def mtu_black_hole(bench):
    plant(bench, lambda packet, is_coming: is_coming and len(packet) > 500, THERE[:1])


@situation("MTU black hole on the way out", r"MTU|large(r)? packets|packet size", namespace=True, limit=LIMIT)
def mtu_black_hole_outwards(bench):
    plant(bench, lambda packet, is_coming: not is_coming and len(packet) > 200, THERE[:1])


@situation("one packet in ten lost", namespace=True, limit=LIMIT, status=("ok", "warning"))
def lossy(bench):
    chance = random.Random(7)
    plant(bench, lambda packet, is_coming: chance.random() < 0.1, THERE[:1])


@situation("localhost that is IPv6 first, and a provider on IPv4", namespace=True, limit=LIMIT)
def localhost_by_ipv4(bench):
    localhost(bench, "127.0.0.1")


@situation("localhost that is IPv6 first, and a provider on IPv6", namespace=True, limit=LIMIT)
def localhost_by_ipv6(bench):
    localhost(bench, "::1")


@situation("localhost that is IPv4 only, and a provider on IPv6", r"::1|IPv6", namespace=True, limit=LIMIT)
def localhost_without_ipv6(bench):
    localhost(bench, "::1", "127.0.0.1 localhost\n")


def localhost(bench, address, names="::1 localhost\n127.0.0.1 localhost\n"):
    ip("link", "set", "lo", "up")
    replace_hosts(bench, names)
    bench.ask(f"http://localhost:{m.serve(bench, m.answering(upgrade=m.open_socket), address)}/v1", sockets=True)
