#!/bin/bash
# SPDX-FileCopyrightText: 2026 Codex Doctor contributors
# SPDX-License-Identifier: Apache-2.0
#
# Debian as it is when new: builds the program and its packages in one folder made by debootstrap, installs them in
# another, does there what a user would (asuser.sh), purges them, and compares what is there with what was before.
#   tests/installer/clean.sh SUITE [FOLDER]     SUITE: bookworm, trixie
# FOLDER is kept, and what is found there is used again: the fresh system, and what was built before. Without it a
# temporary one is used. TESTS=1 builds and runs the tests too (installer/test). As root only; without what it needs it
# says so and ends with 77. It needs the Debian mirror, MIRROR if not the usual one, and no other network.
set -euo pipefail
suite=${1:?usage: clean.sh SUITE [FOLDER]}
sources=$(cd "$(dirname "$0")/../.." && pwd)
mirror=${MIRROR:-http://deb.debian.org/debian}

skip() {
    echo "skipped: $1"
    exit 77
}

[ "$(id -u)" = 0 ] || skip "not root"
for command in debootstrap unshare chroot ip git; do
    command -v "$command" >/dev/null || skip "$command is not installed"
done

folder=${2:-$(mktemp -d)}
[ -n "${2:-}" ] || trap 'rm -rf --one-file-system "$folder"' EXIT
mkdir -p "$folder"
folder=$(cd "$folder" && pwd)

part() {
    printf '%s == %s\n' "$(date +%T)" "$1"
}

# inside SYSTEM COMMAND [NAMESPACE]: as root in that folder, with processes and mounts of its own, which end with the
# command, and none of this machine's variables but those that lead to the network. With --net, loopback is all it has.
inside() {
    local system=$folder/$1 name
    local kept=(PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8
                DEBIAN_FRONTEND=noninteractive)
    for name in http_proxy https_proxy no_proxy; do
        [ -z "${!name:-}" ] || kept+=("$name=${!name}")
    done
    [ ! -e "$system/etc/outer-authorities.pem" ] || kept+=(NODE_EXTRA_CA_CERTS=/etc/outer-authorities.pem)
    # shellcheck disable=SC2016,SC2086 # the words are for the shell that is started; no namespace is no word
    unshare --mount --pid --fork --kill-child ${3:-} sh -c \
        'system=$1 command=$2 namespace=$3 && shift 3 && mount -t proc proc "$system/proc" &&
         { [ -z "$namespace" ] || ip link set lo up; } &&
         exec chroot "$system" env --ignore-environment "$@" bash -c "$command"' \
        sh "$system" "$2" "${3:-}" "${kept[@]}"
}

# A fresh system, with the outer one's way to the mirror. What is thrown away need not be safe from a power cut.
make_base() {
    [ ! -e "$folder/base.made" ] || return 0
    rm -rf --one-file-system "$folder/base"
    debootstrap --variant=minbase "$suite" "$folder/base" "$mirror" >"$folder/debootstrap.log" ||
        { tail -n 20 "$folder/debootstrap.log" && exit 1; }
    { apt-config dump | grep -E '^Acquire::(https?::|Check-|Retries)' || true
      echo 'Dpkg::Use-Pty "0";'; } >"$folder/base/etc/apt/apt.conf.d/90outer"
    echo force-unsafe-io >"$folder/base/etc/dpkg/dpkg.cfg.d/unsafe-io"
    [ -z "${NODE_EXTRA_CA_CERTS:-}" ] || cp "$NODE_EXTRA_CA_CERTS" "$folder/base/etc/outer-authorities.pem"
    touch "$folder/base.made"
}

# What is committed, as a clone of it would be.
make_build() {
    [ -e "$folder/build" ] || cp -a "$folder/base" "$folder/build"
    rm -rf "$folder/committed"
    mkdir -p "$folder/committed" "$folder/build/sources"
    git -C "$sources" archive HEAD | tar -x -C "$folder/committed"
    # What is the same keeps its time, so that it is not built again; a source that is gone is not built at all.
    (cd "$folder/build/sources" && find . -path ./build -prune -o -path ./tests/tools/node_modules -prune -o \
        \( -name '*.cpp' -o -name '*.h' -o -name '*.ui' \) -print | while read -r file; do
        [ -e "$folder/committed/$file" ] || rm "$file"
    done)
    (cd "$folder/committed" && find . ! -type d | while read -r file; do
        cmp -s "$file" "$folder/build/sources/$file" || cp -d --preserve=mode --parents "$file" "$folder/build/sources"
    done)
}

# The first of the two commands of the README, whose exit status is that of the report; then the packages.
build_packages() {
    inside build 'cd /sources && { bash installer/run --offline || [ $? = 1 ]; } && bash installer/package'
}

# Of the first upload to Debian itself a bug report is asked for; that is not what these packages are for.
judge_packages() {
    inside build 'apt-get install -y -qq --no-install-recommends lintian appstream desktop-file-utils >/dev/null &&
        cd /sources/build/packages && lintian --allow-root --fail-on error,warning --suppress-tags initial-upload-closes-no-bugs ./*.deb &&
        cd /sources && desktop-file-validate installer/linux/codex-doctor.desktop &&
        appstreamcli validate --no-net build/release/installer/*.metainfo.xml'
}

# All names, with kind, mode, owner and target, and what the files of /etc hold. Not the user's own folder, nor the index
# that man makes for itself.
listing() {
    inside clean 'find / -xdev \( -path /proc -o -path /home/user -o -path /var/cache/man \) -prune -o -printf "%p %y %m %u %g %l\n" &&
        find /etc -type f -exec sha256sum {} +' | sort
}

# A system that has all that the packages stand on, and programs that notice what is installed, but not the packages.
make_clean() {
    rm -rf --one-file-system "$folder/clean"
    cp -a "$folder/base" "$folder/clean"
    mkdir "$folder/clean/packages"
    cp "$folder"/build/sources/build/packages/*.{deb,tar.gz} "$sources/tests/installer/asuser.sh" "$folder/clean/packages"
    # shellcheck disable=SC2016 # words of the shell that is started
    inside clean 'useradd --create-home --shell /bin/bash user && apt-get update -qq &&
        needs=$(for package in /packages/*.deb; do dpkg-deb --field "$package" Depends; echo ,; done | tr -d "\n") &&
        apt-get satisfy -y -qq --no-install-recommends "${needs%,}" >/dev/null &&
        apt-get install -y -qq --no-install-recommends \
            man-db bash-completion desktop-file-utils hicolor-icon-theme >/dev/null'
}

install_packages() {
    inside clean 'apt-get install -y -qq --no-install-recommends /packages/*.deb'
}

# Without a network but loopback: what the one of this machine says is none of this test's concern.
use_packages() {
    inside clean 'runuser --login user --command /packages/asuser.sh' --net
}

purge_packages() {
    inside clean 'apt-get purge -y -qq codex-doctor codex-doctor-cli'
}

compare_listings() {
    diff "$folder/before" "$folder/after" >"$folder/left" || { echo "Left behind, or lost:" && cat "$folder/left" && return 1; }
    echo "Left in the user's folder:"
    (cd "$folder/clean/home/user" && find . -path '*codex-doctor*' | sort)
}

run_tests() {
    inside build 'cd /sources && bash installer/test'
}

part "$suite, fresh"
make_base
part "build"
make_build
build_packages
part "packages, judged"
judge_packages
part "another one, with what the packages need"
make_clean
listing >"$folder/before"
part "install"
install_packages
part "use"
use_packages
part "purge"
purge_packages
listing >"$folder/after"
compare_listings
if [ -n "${TESTS:-}" ]; then
    part "tests"
    run_tests
fi
part "done: built, installed, used and purged"
