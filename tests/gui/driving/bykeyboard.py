# SPDX-FileCopyrightText: 2026 Codex Doctor contributors
# SPDX-License-Identifier: Apache-2.0
"""As who has no pointer and sees no screen: keys only, and what is heard. Nothing is looked for in the window: the next
key follows from what the last one made the screen reader say."""

from .byhand import check_saved
from .stage import PATIENCE, clipboard, focus, key, until, write

MOST_STEPS = 80


def press(reader, name):
    """Presses a key, and gives what the focus came to."""
    reader.quiet()
    key(name)
    return reader.hear_focus()


def go(reader, name, fits, what):
    """Presses a key until what is heard fits."""
    for _ in range(MOST_STEPS):
        heard = press(reader, name)
        if fits(heard):
            return heard
    raise AssertionError(f"{name} does not come to {what}")


def round_trip(reader, name):
    """All that is heard by one key until it is at its first stop again."""
    heard = [press(reader, name)]
    while len(heard) < MOST_STEPS:
        heard.append(press(reader, name))
        if heard[-1][1:] == heard[0][1:]:
            return [each[1:3] for each in heard[:-1]]
    raise AssertionError(f"{name} does not come round: {heard}")


def look_around(reader, window, name):
    """Everything that can be used is named, and Tab comes to all of it and back to where it began."""
    assert not (faults := reader.faults()), faults
    stops = reader.stops(window)
    forward = round_trip(reader, "Tab")
    assert set(forward) == stops, f"{name}: never reached {stops - set(forward)}, unforeseen {set(forward) - stops}"
    backward = round_trip(reader, "shift+Tab")
    at = backward.index(forward[0])
    assert backward[at::-1] + backward[:at:-1] == forward, f"{name}: another way back: {forward} {backward}"
    print(f"{name}: Tab comes to all {len(forward)} and round, and back")


def main_window(reader):
    return reader.application.get_child_at_index(0)


def run(reader):
    reader.wait_for(lambda text: " checks in " in text)
    focus("^Codex Doctor$")
    reader.quiet()
    key("F5")
    verdict = reader.hear(lambda each: each.role == "notification" and each.kind.endswith(":showing"), "the verdict")
    assert verdict.name == "Codex is not installed" and verdict.description.startswith("Install Codex"), verdict
    print("heard at the end of the run:", verdict.name, "|", verdict.description)


def find_failure(reader):
    press(reader, "Tab")
    go(reader, "Tab", lambda heard: heard.role == "tree", "the checks")
    key("Home")
    row = go(reader, "Down", lambda heard: heard.name == "Way to the provider, Failed", "the failed check")
    assert row.description == "Codex cannot reach provider lab: nothing listens on 127.0.0.1:9", row
    print("heard of the row:", row.name, "|", row.description)


def walk_through_figure(reader):
    chart = go(reader, "Tab", lambda heard: heard.role == "chart", "the picture")
    hop = chart
    while "Connection refused" not in hop.description:
        reader.quiet()
        key("Right")
        hop = reader.hear(lambda each: each.role == "chart", "the next hop")
    button = go(reader, "shift+Tab", lambda heard: heard.role == "push button", "its button")
    assert button.name == "Show as Table", button
    key("space")
    table = go(reader, "Tab", lambda heard: heard.role == "table", "the table behind it")
    cell = press(reader, "Down")
    assert table.name == "Hop by hop" and cell.role == "table cell" and cell.name, (table, cell)
    print("heard of the figure:", chart.name, "|", hop.description, "| in its table:", cell.name)


def copy_remedy(reader):
    summary = go(reader, "Tab", lambda heard: heard.name == "Summary" and heard.role == "panel", "the summary")
    assert summary.description.startswith("Failed: Codex cannot reach provider lab"), summary
    walk_through_figure(reader)
    button = go(reader, "Tab", lambda heard: heard.name == "Copy the remedy", "the remedy")
    card = reader.card(lambda text: "127.0.0.1:9" in text)
    assert card.get_name() == "Failed", card.get_name()
    shown = reader.wait_for(button.description, "label", card)
    key("space")
    until(lambda: clipboard() == shown.get_name().encode(), "the clipboard holds the remedy byte for byte")
    print("heard and copied:", card.get_name(), "|", card.get_description(), "|", button.description)


def look_at_other_tabs(reader):
    go(reader, "shift+Tab", lambda heard: heard.role == "page tab list", "the tabs")
    for title, inside in (("Details (", "table"), ("Touched", "tree"), ("JSON", "text")):
        reader.quiet()
        key("Right")
        until(lambda title=title: reader.find(lambda text: text.startswith(title), "page tab list"), f"the tab {title}")
        heard = go(reader, "Tab", lambda heard, inside=inside: heard.role == inside, f"what {title} holds")
        assert not (faults := reader.faults()), faults
        assert heard.name, heard
        go(reader, "shift+Tab", lambda heard: heard.role == "page tab list", "the tabs")
    for _ in range(3):
        key("Left")
    print("the other tabs are named and reached")


def save(reader, home):
    reader.quiet()
    key("ctrl+s")
    dialog = reader.wait_for("Save Report", "dialog")
    focus("^Save Report$")
    assert reader.hear_focus().role == "text"
    target = home / "by keyboard.json"
    look_around(reader, dialog, "Save Report")
    go(reader, "Tab", lambda heard: heard.role == "text", "the name of the file")
    key("ctrl+a")
    write(str(target))
    reader.quiet()
    key("Return")
    check_saved(target)
    reader.hear(lambda each: each.role == "status bar" and str(target) in each.name, "that the report was saved")
    print("saved by keyboard")
    focus("^Codex Doctor$")


def look_at_dialogs(reader, pictures):
    for keys, title in ((("alt+b", "u"), "Upload Report"), (("ctrl+comma",), "Preferences"),
                        (("ctrl+l",), "Judge by the Login Shell")):
        for each in keys:
            key(each)
        dialog = reader.wait_for(title, "dialog")
        focus(f"^{title}")
        pictures.take(title.split()[0].lower())
        look_around(reader, dialog, title)
        key("Escape")
        until(lambda title=title: not reader.find(title, "dialog"), f"Esc closes {title}")
        focus("^Codex Doctor$")


def use(reader, home, pictures):
    run(reader)
    look_around(reader, main_window(reader), "Codex Doctor")
    find_failure(reader)
    copy_remedy(reader)
    pictures.take("keyboard")
    look_around(reader, main_window(reader), "Way to the provider")
    look_at_other_tabs(reader)
    save(reader, home)
    look_at_dialogs(reader, pictures)
    key("ctrl+q")
    assert reader.process.wait(PATIENCE) == 0
