#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Codex Doctor contributors
# SPDX-License-Identifier: Apache-2.0
"""Has GitHub's own renderer read the report for an issue: markdown.py PROGRAM.

A stranger's report is opened whose texts are markup, links, mentions and pieces of tables; written as Markdown and
rendered by cmark-gfm, the page has to have tables and details, no element that those texts tried to make, and all of
their words. Exit status: 0 all is well, 1 not, 77 cmark-gfm is missing.
"""

import html.parser
import json
import pathlib
import shutil
import subprocess
import sys
import tempfile

HOSTILE = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "</details><h1>over</h1>",
    "| a | b |\n|---|---|\n| c | d |",
    "[click](javascript:alert(1)) ![pixel](https://tracker.example/p.png)",
    "```\n# heading in a fence\n```",
    "`code` *emphasis* ~~gone~~ __strong__",
    "https://link.example/page and @mention",
]
ALLOWED = {"h1", "h2", "h3", "p", "table", "thead", "tbody", "tr", "th", "td", "details", "summary", "ul", "ol", "li",
           "code", "pre", "strong", "em", "br", "a", "hr", "b", "blockquote", "sub"}


class Page(html.parser.HTMLParser):
    def __init__(self):
        super().__init__()
        self.elements = []
        self.links = []
        self.words = ""

    def handle_starttag(self, tag, attributes):
        self.elements.append(tag)
        self.links += [value for name, value in attributes if name in ("href", "src")]

    def handle_data(self, data):
        self.words += data


def strangers_report():
    checks = {f"strange.check_{i}": {"id": f"strange.check_{i}", "category": "system", "status": "fail",
                                     "summary": text, "details": {"seen": text}, "remediation": text}
              for i, text in enumerate(HOSTILE)}
    return json.dumps({"schemaVersion": 1, "overallStatus": "fail", "codexVersion": "0.169.0", "checks": checks})


def main():
    renderer = shutil.which("cmark-gfm")
    if not renderer:
        print("skipped: cmark-gfm is missing")
        return 77
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "report.json"
        path.write_text(strangers_report())
        written = subprocess.run([sys.argv[1], "--open", str(path), "--format", "markdown"], capture_output=True,
                                 text=True, timeout=60, env={"PATH": "/usr/bin:/bin", "HOME": folder, "LANG": "C.UTF-8"})
    assert written.stdout, written.stderr
    assert len(written.stdout) < 60000, len(written.stdout)
    rendered = subprocess.run([renderer, "--unsafe", "-e", "table", "-e", "strikethrough", "-e", "autolink", "-e",
                               "tagfilter"], input=written.stdout, capture_output=True, text=True, check=True).stdout
    page = Page()
    page.feed(rendered)
    strange = sorted(set(page.elements) - ALLOWED)
    assert not strange, f"elements that no writer made: {strange}"
    assert "table" in page.elements and "details" in page.elements, sorted(set(page.elements))
    assert page.elements.count("details") == page.elements.count("summary"), "a text closed or opened a fold"
    made = [link for link in page.links if not link.startswith("https://")]
    assert not made, f"links that a text made: {made}"
    for words in ("alert(1)", "onerror=alert(1)", "over", "heading in a fence", "click", "emphasis", "@mention"):
        assert words in page.words, f"lost: {words}"
    print(f"{len(page.elements)} elements, {len(page.links)} links, nothing of the texts became markup")
    return 0


if __name__ == "__main__":
    sys.exit(main())
