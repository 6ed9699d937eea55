#!/bin/bash
# SPDX-FileCopyrightText: 2026 Codex Doctor contributors
# SPDX-License-Identifier: Apache-2.0
#
# What a user does with the installed packages; clean.sh starts it in the clean folder. Every step says what it found,
# and the first that finds something else ends it.
set -euo pipefail

fail() {
    echo "NOT AS EXPECTED: $1" >&2
    exit 1
}

# expect WORDS STEP FILE: the file has the words in it.
expect() {
    grep -qF -e "$1" "$3" || { cat "$3" && fail "$2: nothing about: $1"; }
    echo "ok: $2"
}

secret=sk-made-up-0123456789abcdefghijklmnopqrstuvwxyz
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

make_codex_home() {
    mkdir -p ~/.codex
    printf '%s\n' 'model_provider = "lab"' '[model_providers.lab]' 'name = "Lab"' \
        'base_url = "http://127.0.0.1:9/v1"' 'wire_api = "responses"' >~/.codex/config.toml
    printf '{"OPENAI_API_KEY": "%s"}\n' "$secret" >~/.codex/auth.json
    chmod 600 ~/.codex/auth.json
}

codex_home() {
    (cd ~/.codex && find . -printf '%p %m %s %T@\n' && cat config.toml auth.json) | sort
}

command_line() {
    local status=0
    codex-doctor-cli --version >version
    expect "codex-doctor" "the version" version
    codex-doctor-cli --help >help
    expect --fail-on "the help" help
    codex-doctor-cli >report 2>errors || status=$?
    [ "$status" = 1 ] || fail "A provider that nobody listens at gives the exit status $status"
    expect "nothing listens on 127.0.0.1:9" "the cause is named" report
    codex-doctor-cli --json >report.json || [ $? = 1 ]
    expect '"schema_version": 1' "the report as JSON" report.json
    ! grep -lF "$secret" report errors report.json || fail "The key is in what was printed"
}

archive() {
    mkdir elsewhere
    tar -x -z -f /packages/codex-doctor-*.tar.gz -C elsewhere
    "$(echo elsewhere/*/bin/codex-doctor-cli)" --version >unpacked
    expect "codex-doctor" "the unpacked archive" unpacked
}

manual_pages() {
    local name
    for name in codex-doctor codex-doctor-cli; do
        MANWIDTH=80 man "$name" >page 2>errors
        expect "NAME" "the manual page of $name" page
        [ ! -s errors ] || { cat errors && fail "man complains about $name"; }
    done
}

# As bash does when the tab key is pressed.
completion() {
    bash -c '. /usr/share/bash-completion/completions/codex-doctor-cli
             complete -p codex-doctor-cli
             COMP_WORDS=(codex-doctor-cli --check network.p) COMP_CWORD=2 && _codex_doctor_cli && echo "${COMPREPLY[@]}"
             COMP_WORDS=(codex-doctor-cli --ver) COMP_CWORD=1 && _codex_doctor_cli && echo "${COMPREPLY[@]}"' >completed
    expect network.provider_reachability "ids are completed" completed
    expect --version "options are completed" completed
}

# A second start is over as soon as the first window has answered it: so that one is up and alive.
window() {
    export LANG=C.UTF-8 QT_QPA_PLATFORM=offscreen XDG_RUNTIME_DIR=$work/runtime
    mkdir -m 700 "$XDG_RUNTIME_DIR"
    codex-doctor --version >window.version
    expect "codex-doctor" "the window's version" window.version
    codex-doctor 2>window.errors &
    local first=$!
    for _ in $(seq 300); do
        ! compgen -G '/tmp/codex-doctor-*' >/dev/null || break
        sleep 0.1
    done
    timeout 30 codex-doctor codex-doctor://check/system.disk || fail "No window answers"
    kill -TERM "$first"
    wait "$first" || [ $? = 143 ] || fail "The window had ended before"
    # The offscreen platform itself complains of what it lacks.
    ! grep -v "This plugin does not support" window.errors || fail "The window complains"
    rm -f /tmp/codex-doctor-*   # of a window that was ended by force; the next one would take it over
    echo "ok: the window"
}

make_codex_home
codex_home >before
command_line
archive
manual_pages
completion
window
codex_home >after
cmp before after || fail "The Codex home was changed"
echo "ok: the Codex home is as it was"
