# SPDX-FileCopyrightText: 2026 Codex Doctor contributors
# SPDX-License-Identifier: Apache-2.0
"""As most users do: some clicks, some keys."""

import json

from .stage import KEY, PATIENCE, focus, key, until, write


def use(reader, home, pictures):
    reader.wait_for(lambda text: " checks in " in text)
    headline = reader.wait_for("Codex is not installed", "label")
    print("the verdict is:", headline.get_name())
    pictures.take("verdict")

    focus("^Codex Doctor$")
    row = reader.wait_for_cell("Copies of Codex, Failed", reader.wait_for("Checks", "tree"))
    reader.click(row)
    card = reader.card(lambda text: text.startswith("There is no codex on PATH"))
    remedy = reader.wait_for(lambda text: text.startswith("Install Codex: "), "label", card)
    print("heard:", row.get_name(), "|", card.get_description(), "|", remedy.get_name())

    reader.click(reader.wait_for("Copy the remedy", "push button", card))
    key("ctrl+f")
    key("ctrl+v")
    box = reader.wait_for(lambda text: text.startswith("Filter"), "text")
    until(lambda: reader.text_of(box) == remedy.get_name(), "the remedy was copied")
    key("ctrl+a", "Delete")
    print("Copy copies the remedy")

    key("ctrl+s")
    reader.wait_for(lambda text: text.startswith("Save"), "dialog")
    focus("^Save")
    target = home / "saved.json"
    key("ctrl+a")
    write(str(target))
    pictures.take("save")
    key("Return")
    check_saved(target)
    print("the report was saved by keyboard")

    focus("^Codex Doctor$")
    reader.click(row)
    before = len(reader.windows())
    key("Return")
    until(lambda: len(reader.windows()) == before + 1, "Return opens a window of details")
    pictures.take("details")
    print("Return opened:", reader.windows()[-1])
    focus(reader.windows()[-1].split(" – ")[0])
    key("Escape")
    until(lambda: len(reader.windows()) == before, "Esc closes it")

    focus("^Codex Doctor$")
    key("ctrl+q")
    assert reader.process.wait(PATIENCE) == 0


def check_saved(target):
    """What was saved is the whole report, and shows no secret."""
    until(lambda: target.exists() and target.read_text().endswith("}\n"), "the report was saved")
    report = json.loads(target.read_text())
    assert report["overall_status"] == "fail", report["overall_status"]
    assert report["checks"]["network.path"]["status"] == "fail", report["checks"]["network.path"]
    assert KEY not in target.read_text(), "the report shows a secret"
    return report
