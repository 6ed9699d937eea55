#!/bin/bash
# SPDX-FileCopyrightText: 2026 Codex Doctor contributors
# SPDX-License-Identifier: Apache-2.0
#
# Builds with counters, runs the tests of each folder, and prints how many lines and branches of it they reach:
#   tests/coverage.sh [FOLDER...]       core, codex, report and feedback if none is named
# Only the folder's own unit tests count, tests/FOLDER/tst_*.cpp: not what the checks, the programs or the fuzzers
# reach besides. All of the library counts, also what no test links. What is not reached, line by line, is in
# build/coverage/FOLDER.txt. Needs clang and llvm-cov (installer/debian/setup coverage).
set -euo pipefail
cd "$(dirname "$0")/.."

[ $# -gt 0 ] || set -- core codex report feedback
export QT_QPA_PLATFORM=offscreen
cmake --preset coverage >/dev/null

for folder in "$@"; do
    # A branch is a condition of the source, and counts for true and for false.
    result=build/coverage/$folder
    mapfile -t tests < <(sed -n 's/^doctor_test(\([a-z]*\) .*/\1/p' "tests/$folder/CMakeLists.txt")
    cmake --build build/coverage --target "${tests[@]/#/tst_}"
    # Every object of the library, whether or not a test links it; for the names of its counters, never to be loaded.
    clang++ -shared -fprofile-instr-generate -Wl,--whole-archive "build/coverage/src/$folder/libdoctor_$folder.a" \
        -Wl,--no-whole-archive -o "$result.so"
    rm -rf "$result.raw" && mkdir "$result.raw"
    # A test that fails has counted all the same; whether they pass is for the other presets to say.
    LLVM_PROFILE_FILE="$PWD/$result.raw/%p.profraw" ctest --test-dir build/coverage -j2 --timeout 300 -L "^$folder$" \
        -R "^($(IFS='|' && echo "${tests[*]}"))$" | tail -n 8 || true
    llvm-profdata merge --sparse "$result".raw/*.profraw --output "$result.profdata"
    others=$(find src -mindepth 1 -maxdepth 1 -type d -not -name "$folder" -printf '%f\n' | paste -sd '|')
    counted=("$result.so" --instr-profile "$result.profdata" "--ignore-filename-regex=^/usr/|_autogen/|/src/($others)/")
    # Of a function in a header that only tests call it says "mismatched data"; it counts as not reached.
    llvm-cov show "${counted[@]}" --show-branches=count >"$result.txt" 2>/dev/null
    llvm-cov export "${counted[@]}" --summary-only >"$result.json" 2>/dev/null
    python3 - "$folder" "$result.json" <<'END'
import json, sys
totals = json.load(open(sys.argv[2]))["data"][0]["totals"]
for kind in "lines", "branches":
    print(f'{sys.argv[1]}: {kind} {totals[kind]["covered"]} of {totals[kind]["count"]}, {totals[kind]["percent"]:.1f} %')
END
done
