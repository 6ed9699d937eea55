#!/bin/bash
# SPDX-FileCopyrightText: 2026 Codex Doctor contributors
# SPDX-License-Identifier: Apache-2.0
#
# Pictures of every view, light, dark and high in contrast: at 100 and 200 %, in a pseudo-locale, mirrored, and in
# every language. To be looked at: nothing may be clipped, overlap or stand out of line.
#   run.sh PROGRAM FOLDER      PROGRAM: build/dev/tests/screenshots/screenshots
set -eu
program=$1 folder=$2
export QT_QPA_PLATFORM=${QT_QPA_PLATFORM:-offscreen} QT_LOGGING_RULES='qt.qpa.*=false'
"$program" "$folder/100"
QT_SCALE_FACTOR=2 "$program" "$folder/200"
"$program" "$folder/pseudo" --pseudo
"$program" -reverse "$folder/mirrored"
"$program" -reverse "$folder/mirrored-pseudo" --pseudo
for language in de es fr ja zh_CN; do
    case $language in
    ja | zh_CN)
        if [ -z "$(fc-list ":lang=${language%_*}")" ]; then
            echo "No pictures in $language: no font here has its letters (fonts-wqy-microhei or fonts-noto-cjk)." >&2
            continue
        fi
        ;;
    esac
    "$program" "$folder/$language" --language "$language"
done
