# SPDX-FileCopyrightText: 2026 Codex Doctor contributors
# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash
# Completion of codex-doctor-cli for bash. The ids of checks and of the outbox come from the program, the options from
# its help.

_codex_doctor_cli() {
    local program=${COMP_WORDS[0]} current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]} words=
    # --format=json is three words here.
    if [[ $current == "=" ]]; then
        current=
    elif [[ $previous == "=" ]]; then
        previous=${COMP_WORDS[COMP_CWORD - 2]}
    fi
    case $previous in
    --format) words="text json codex-json markdown html junit sarif openmetrics" ;;
    --check | --explain) words=$("$program" --list-checks 2>/dev/null | cut -d ' ' -f 1) ;;
    --category) words="bug bad-result good-result other" ;;
    --fail-on) words="warning fail" ;;
    --codex-home | -C | --cd) compopt -o dirnames && return ;;
    --output | --codex-bin | --open | --save-bundle) compopt -o default && return ;;
    --timeout | --attach-log | --message | --profile | -c | --config | --enable | --disable) return ;;
    *)
        case "$current ${COMP_WORDS[*]:1:COMP_CWORD-1} " in
        -*) words=$("$program" --help 2>/dev/null | grep -oE '^  (-[A-Za-z], )?--[a-z-]+' | grep -oE -e '--[a-z-]+') ;;
        *" --compare "*) compopt -o default && return ;;
        *" --outbox "*)
            case $previous in
            --outbox) words="list send show pause resume leave-out delete" ;;
            send | show | pause | resume | leave-out | delete)
                words=$("$program" --outbox 2>/dev/null | grep -oE '^[0-9a-f]{32}')
                ;;
            esac
            ;;
        esac
        ;;
    esac
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current")
}
complete -F _codex_doctor_cli codex-doctor-cli
