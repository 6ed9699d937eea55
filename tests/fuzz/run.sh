#!/bin/bash
# SPDX-FileCopyrightText: 2026 Codex Doctor contributors
# SPDX-License-Identifier: Apache-2.0
#
# Builds the fuzzers (clang, with its compiler-rt) and runs them, as many at once as there are processors:
#   tests/fuzz/run.sh [--seconds N] [--seed N] [TARGET...]
# A minute each by default. What they learn is kept in build/fuzz/corpus/TARGET, what they find in
# build/fuzz/found/TARGET; a finding ends with exit status 1. To see one again: build/fuzz/tests/fuzz/fuzz_TARGET FILE
set -euo pipefail
cd "$(dirname "$0")/../.."

seconds=60
seed=0
targets=()
while [ $# -gt 0 ]; do
    case "$1" in
    --seconds) seconds=$2 && shift 2 ;;
    --seed) seed=$2 && shift 2 ;;
    *) targets+=("$1") && shift ;;
    esac
done
[ ${#targets[@]} -gt 0 ] || mapfile -t targets < <(find tests/fuzz -name seeds -printf '%h\n' | xargs -n1 basename | sort)

cmake --preset fuzz >/dev/null
cmake --build build/fuzz --target "${targets[@]/#/fuzz_}"

fuzz() {
    local target=$1 folder=build/fuzz log
    mkdir -p "$folder/corpus/$target" "$folder/found/$target"
    log=$folder/found/$target.log
    # A text of 64 KiB shows what a larger one would. None takes a second, unless others want the processors too.
    if UBSAN_OPTIONS=halt_on_error=1:print_stacktrace=1 ASAN_OPTIONS=quarantine_size_mb=16:malloc_context_size=8 \
        "$folder/tests/fuzz/fuzz_$target" -max_total_time="$seconds" -seed="$seed" -timeout=60 -rss_limit_mb=1024 \
        -max_len=65536 -print_final_stats=1 -artifact_prefix="$folder/found/$target/" \
        -dict="tests/fuzz/$target/words.dict" "$folder/corpus/$target" "tests/fuzz/$target/seeds" >"$log" 2>&1; then
        printf '%-12s %s\n' "$target" "$(sed -n 's/^Done \(.*\)/\1/p' "$log")"
    else
        printf '%-12s FOUND: %s\n' "$target" "$(grep -m1 -E 'This does not hold|ERROR|runtime error' "$log")"
        return 1
    fi
}
export -f fuzz
export seconds seed
printf '%s\n' "${targets[@]}" | xargs -P "$(nproc)" -I{} bash -c 'fuzz {}'
