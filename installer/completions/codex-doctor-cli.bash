# SPDX-FileCopyrightText: 2026 Codex Doctor contributors
# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash
# Completion of codex-doctor-cli for bash. The ids of checks come from the program, the options from its help.

_codex_doctor_cli() {
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]} words=
    case $previous in
    --format) words="text json codex-json markdown html junit sarif openmetrics" ;;
    --check | --explain) words=$("${COMP_WORDS[0]}" --list-checks 2>/dev/null | cut -d ' ' -f 1) ;;
    --category) words="bug bad-result good-result other" ;;
    --fail-on) words="warning fail" ;;
    --outbox) words="send show pause resume leave-out delete" ;;
    --codex-home | -C | --cd) compopt -o dirnames && return ;;
    --output | --codex-bin | --open | --compare | --save-bundle) compopt -o default && return ;;
    --timeout | --attach-log | --message | --profile | -c | --config | --enable | --disable) return ;;
    *)
        case $current in
        -*) words=$("${COMP_WORDS[0]}" --help 2>/dev/null | grep -oE '^ +(-[A-Za-z], )?--[a-z-]+' | grep -oE -e '--[a-z-]+') ;;
        *) compopt -o default && return ;;
        esac
        ;;
    esac
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current")
}
complete -F _codex_doctor_cli codex-doctor-cli
