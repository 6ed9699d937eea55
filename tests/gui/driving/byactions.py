# SPDX-FileCopyrightText: 2026 Codex Doctor contributors
# SPDX-License-Identifier: Apache-2.0
"""As assistive programs do it that have neither pointer nor keys: actions, focus, texts and selections of AT-SPI."""

from .byhand import check_saved
from .stage import PATIENCE, clipboard, until

FAILED = "Way to the provider, Failed"


def is_shown(reader, check):
    """The details are those of this check."""
    return reader.find(lambda text: text.endswith(f" · {check}"), "label")


def run(reader):
    reader.wait_for(lambda text: " checks in " in text)
    reader.quiet()
    reader.do(reader.wait_for("Run All", "push button"))
    verdict = reader.hear(lambda each: each.role == "notification" and each.kind.endswith(":showing"), "the verdict")
    print("heard at the end of the run:", verdict.name, "|", verdict.description)


def filter_checks(reader, tree):
    box = reader.wait_for("Filter checks and values", "text")
    everything = len(reader.cells(tree))
    reader.set_text(box, "provider reachable")
    until(lambda: len(reader.cells(tree)) < everything, "the filter narrows the tree")
    reader.set_text(box, "")
    until(lambda: len(reader.cells(tree)) == everything, "the tree is whole again")
    print("the filter takes a text")


def find_failure(reader, tree):
    """By selecting a row, and by what its cell can be asked to do."""
    assert reader.select_row_of(tree, reader.wait_for_cell("Provider reachable, Failed", tree))
    until(lambda: is_shown(reader, "network.provider_reachability"), "a selected row shows its details")
    cell = reader.wait_for_cell(FAILED, tree)
    reader.do(cell, "Toggle")
    until(lambda: is_shown(reader, "network.path"), "a chosen cell shows the details of its row")
    assert reader.is_in(cell, "SELECTED")
    print("found:", cell.get_name(), "|", cell.get_description())


def read_figure(reader):
    """The picture says what it is of; what it shows stands in the table behind it."""
    chart = reader.wait_for("The way to each endpoint, hop by hop", "chart")
    reader.do(reader.wait_for("Show as Table", "push button"))
    table = reader.wait_for("Hop by hop", "table")
    cells = [cell.get_name() for cell in reader.cells(table)]
    assert any("Connection refused" in text for text in cells), cells
    print("read:", chart.get_name(), "| in its table:", " / ".join(text for text in cells if text))
    reader.do(reader.wait_for("Show as Picture", "push button"))


def copy_remedy(reader):
    card = reader.card(lambda text: "127.0.0.1:9" in text)
    button = reader.wait_for("Copy the remedy", "push button", card)
    remedy = reader.wait_for(button.get_description(), "label", card).get_name()
    reader.do(button)
    until(lambda: clipboard() == remedy.encode(), "the clipboard holds the remedy byte for byte")
    print("heard and copied:", card.get_name(), "|", card.get_description(), "|", remedy)


def give_focus(reader):
    """Whatever takes the focus when it is asked to says so."""
    count = 0
    for thing in list(reader.everything(reader.application.get_child_at_index(0))):
        if thing.get_role_name() in ("push button", "check box", "text") and reader.is_in(thing, "SHOWING") \
                and reader.is_in(thing, "FOCUSABLE") and reader.is_in(thing, "ENABLED"):
            reader.quiet()
            assert reader.grab_focus(thing), thing.get_name()
            assert reader.hear_focus().name == thing.get_name()
            count += 1
    print(f"{count} things take the focus")


def save(reader, home):
    reader.quiet()
    reader.do(reader.wait_for("Save Report", "push button"))
    dialog = reader.wait_for("Save Report", "dialog")
    assert not (faults := reader.faults()), faults
    target = home / "by actions.json"
    reader.set_text(reader.wait_for("File name:", "text", dialog), str(target))
    reader.do(reader.wait_for("Save", "push button", dialog))
    check_saved(target)
    reader.hear(lambda each: each.role == "status bar" and str(target) in each.name, "that the report was saved")
    print("saved through the dialog")


def close(reader):
    menu = reader.wait_for("File", "menu item")
    reader.do(menu, "ShowMenu")
    reader.do(until(lambda: next((item for item in reader.everything(menu) if item.get_name() == "Quit"), None),
                    "the menu has Quit"))
    assert reader.process.wait(PATIENCE) == 0


def use(reader, home, pictures):
    run(reader)
    tree = reader.wait_for("Checks", "tree")
    filter_checks(reader, tree)
    find_failure(reader, tree)
    pictures.take("actions")
    assert not (faults := reader.faults()), faults
    read_figure(reader)
    copy_remedy(reader)
    give_focus(reader)
    save(reader, home)
    close(reader)
