# SPDX-FileCopyrightText: 2026 Codex Doctor contributors
# SPDX-License-Identifier: Apache-2.0
"""The program as a screen reader has it: what is there, what is told of it, and what can be done with it."""

import time
import typing

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib

from .stage import PATIENCE, until, xdotool

# What a table, a tree or a menu holds is walked through with the arrow keys, and words are read in place.
INSIDE_OTHERS = {"table cell", "list item", "page tab", "menu item", "label"}
# Of a window's furniture Qt says too that it could have the focus; it hands it on to what is inside.
NO_STOP = {"frame", "layered pane"}
WITHOUT_MEANING = {"filler", "unknown", "invalid", "redundant object"}


class Heard(typing.NamedTuple):
    """What an event tells of the thing it comes from."""
    kind: str
    role: str
    name: str
    description: str


def heard_of(thing, kind=""):
    return Heard(kind, thing.get_role_name(), thing.get_name() or "", thing.get_description() or "")


class ScreenReader:
    KINDS = ("object:state-changed:focused", "object:state-changed:showing", "object:property-change:accessible-name",
             "object:property-change:accessible-description", "object:announcement")

    def __init__(self, process):
        Atspi.set_timeout(PATIENCE * 1000, PATIENCE * 1000)  # of a busy machine too; 0.8 s otherwise
        self.process = process
        self.events = []
        self.listener = Atspi.EventListener.new(self._hear)
        for kind in self.KINDS:
            self.listener.register(kind)
        self.application = until(self._application, "the program is on the accessibility bus")

    def close(self):
        for kind in self.KINDS:
            self.listener.deregister(kind)

    def _application(self):
        desktop = Atspi.get_desktop(0)
        for index in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(index)
            if child and child.get_process_id() == self.process.pid:
                return child
        return None

    # What is there

    def everything(self, root=None, depth=0):
        """But the cells of tables and trees: see cells()."""
        root = root or self.application
        yield root
        if depth > 30 or root.get_role_name() in ("table", "tree", "list"):
            return
        for index in range(root.get_child_count()):
            child = root.get_child_at_index(index)
            if child:
                yield from self.everything(child, depth + 1)

    @staticmethod
    def is_in(thing, state):
        return thing.get_state_set().contains(getattr(Atspi.StateType, state))

    def find(self, name, role=None, root=None):
        """The first thing on the screen whose name fits."""
        fits = name if callable(name) else lambda text: text == name
        return next((thing for thing in self.everything(root) if (role is None or thing.get_role_name() == role)
                     and fits(thing.get_name() or "") and self.is_in(thing, "SHOWING")), None)

    def wait_for(self, name, role=None, root=None):
        return until(lambda: self.find(name, role, root), f"{name} {role or ''} is shown")

    def windows(self):
        return [self.application.get_child_at_index(i).get_name() for i in range(self.application.get_child_count())]

    def card(self, cause):
        """The card that is called by its severity and described by its cause."""
        return until(lambda: next((thing for thing in self.everything() if thing.get_role_name() == "panel"
                                   and thing.get_name() in ("Failed", "Warning")
                                   and cause(thing.get_description() or "")), None), "a card tells the cause")

    def cells(self, table):
        return [child for child in (table.get_child_at_index(i) for i in range(table.get_child_count()))
                if child.get_role_name() in ("table cell", "list item")]

    def wait_for_cell(self, name, table):
        """Also one that is scrolled out of sight."""
        return until(lambda: next((cell for cell in self.cells(table) if cell.get_name() == name), None),
                     f"there is a row {name}")

    @staticmethod
    def text_of(thing):
        return Atspi.Text.get_text(thing, 0, -1)

    def faults(self):
        """Of what can have the focus now: what has no name, or no role that says what it is."""
        found = []
        for thing in self.everything():
            if not self.is_in(thing, "SHOWING") or not self.is_in(thing, "FOCUSABLE"):
                continue
            told = heard_of(thing)
            is_empty_label = told.role == "label" and not told.name  # nothing is there to be read
            if told.role in WITHOUT_MEANING or not (told.name.strip() or is_empty_label):
                found.append(f"{told.role} {told.name!r} {told.description!r}")
        return found

    def stops(self, window):
        """What the Tab key has to reach in a window."""
        return {heard_of(thing)[1:3] for thing in self.everything(window)
                if all(self.is_in(thing, state) for state in ("SHOWING", "FOCUSABLE", "ENABLED"))
                and thing.get_role_name() not in INSIDE_OTHERS | NO_STOP}

    # What is told

    def _hear(self, event):
        try:
            if event.type.startswith("object:state-changed") and not event.detail1:
                return
            self.events.append(heard_of(event.source, event.type))
        except GLib.Error:  # it is gone
            pass

    def listen(self):
        while GLib.MainContext.default().iteration(False):
            pass

    def quiet(self):
        """Forgets what was heard by now."""
        time.sleep(0.1)
        self.listen()
        self.events.clear()

    def hear(self, fits, what):
        def once():
            self.listen()
            return next((each for each in self.events if fits(each)), None)
        return until(once, f"{what} is heard")

    def hear_focus(self):
        """What the last thing is that got the focus since it was quiet."""
        def last():
            self.listen()
            return [each for each in self.events if each.kind.endswith(":focused")]
        until(last, "the focus went somewhere")
        time.sleep(0.05)
        return last()[-1]

    # What can be done

    @staticmethod
    def do(thing, action="Press"):
        names = [Atspi.Action.get_action_name(thing, i) for i in range(Atspi.Action.get_n_actions(thing))]
        assert action in names, f"{heard_of(thing)} can be asked for {names} only, not {action}"
        assert Atspi.Action.do_action(thing, names.index(action))

    @staticmethod
    def set_text(thing, text):
        assert Atspi.EditableText.set_text_contents(thing, text), f"{heard_of(thing)} takes no text"

    @staticmethod
    def grab_focus(thing):
        return Atspi.Component.grab_focus(thing)

    @staticmethod
    def select_row_of(table, cell):
        row = Atspi.Table.get_row_at_index(table, cell.get_index_in_parent())
        return Atspi.Table.add_row_selection(table, row)

    @staticmethod
    def click(thing):
        """The only one that needs a pointer."""
        box = Atspi.Component.get_extents(thing, Atspi.CoordType.SCREEN)
        xdotool("mousemove", str(box.x + min(box.width // 2, 60)), str(box.y + box.height // 2), "click", "1")
