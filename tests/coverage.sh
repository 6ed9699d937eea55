#!/bin/bash
# SPDX-FileCopyrightText: 2026 Codex Doctor contributors
# SPDX-License-Identifier: Apache-2.0
#
# Builds with counters, runs the tests of a folder, and prints how many lines and branches of it they reach:
#   tests/coverage.sh [FOLDER...]       core, codex, report and feedback if none is named
# What is not reached, line by line, is in build/coverage/FOLDER.txt. Needs gcovr (installer/debian/setup coverage).
set -euo pipefail
cd "$(dirname "$0")/.."

[ $# -gt 0 ] || set -- core codex report feedback
cmake --preset coverage >/dev/null
cmake --build build/coverage --target "${@/#/tests_}"
find build/coverage -name '*.gcda' -delete
# A test that fails has counted all the same; whether they pass is for the other presets to say.
ctest --test-dir build/coverage -j2 --timeout 300 -L "^($(IFS='|' && echo "$*"))$" | tail -n 12 || true

for folder in "$@"; do
    echo "== $folder"
    # Branches that only an exception takes are those of the compiler, not of ours.
    gcovr --root . --filter "src/$folder/" --exclude-throw-branches --exclude-unreachable-branches --print-summary \
        --output "build/coverage/$folder.txt" "build/coverage/src/$folder" | grep -E '^(lines|branches)'
done
