#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Codex Doctor contributors
# SPDX-License-Identifier: Apache-2.0
"""Every text of the sources is translated to every language, with the same places to be filled in, tags, commands and
mnemonics, the plural forms of the language, and labels that are not much longer.

    complete.py LUPDATE
"""

import collections
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path

TOP = Path(__file__).resolve().parent.parent.parent
FORMS = {"de": 2, "es": 2, "fr": 2, "ja": 1, "zh_CN": 1}
# A label of a button or a menu can take this much more room; sentences wrap.
LABEL_LENGTH, LABEL_GROWTH, LABEL_SLACK = 20, 1.6, 9
LITERAL = re.compile(r"%L?\d|<(?:/?[a-z]+[^<>]*)>|(?<![\w-])--[a-z][a-z-]+|\b[A-Z]+_[A-Z_]+\b|`[^`]*`")


def literals(text):
    return collections.Counter(LITERAL.findall(text))


def mnemonics(text):
    return len(re.findall(r"&(?=\w)", text))


def fresh(language, lupdate, folder):
    """The translations with what the sources hold now, in a copy."""
    copy = Path(shutil.copy(TOP / f"translations/codex-doctor_{language}.ts", folder))
    subprocess.run([lupdate, "-silent", "-no-obsolete", "-locations", "none", "-source-language", "en", "src", "ui",
                    "-ts", copy], cwd=TOP, check=True)
    return ElementTree.parse(copy).getroot()


def faults(message, language, is_label):
    source, translation = message.findtext("source"), message.find("translation")
    is_counted = message.get("numerus") == "yes"
    texts = [form.text or "" for form in translation] if is_counted else [translation.text or ""]
    if translation.get("type") == "unfinished" or not all(texts):
        return ["not translated"]
    found = []
    if is_counted and len(texts) != FORMS[language]:
        found.append(f"{len(texts)} plural forms")
    for text in texts:
        if literals(source) != literals(text):
            found.append(f"other literals: {text}")
        if mnemonics(source) != mnemonics(text):
            found.append(f"other mnemonics: {text}")
        if source.endswith("…") != text.endswith("…") or source.count("\n") != text.count("\n"):
            found.append(f"another end: {text}")
        if is_label and len(source) <= LABEL_LENGTH and "%" not in source and len(text) > LABEL_GROWTH * len(source) + LABEL_SLACK:
            found.append(f"too long for a label: {text}")
    return found


def main():
    count, problems = 0, []
    with tempfile.TemporaryDirectory() as folder:
        for language in FORMS:
            for context in fresh(language, sys.argv[1], folder).iter("context"):
                name = context.findtext("name")
                for message in context.iter("message"):
                    count += 1
                    problems += [f"{language}, {name}, {message.findtext('source')!r}: {fault}"
                                 for fault in faults(message, language, name != "Checks")]
    print("\n".join(problems))
    print(f"{count} translations to {len(FORMS)} languages, {len(problems)} faults")
    return bool(problems or not count)


if __name__ == "__main__":
    sys.exit(main())
