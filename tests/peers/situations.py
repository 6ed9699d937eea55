# SPDX-FileCopyrightText: 2026 Codex Doctor contributors
# SPDX-License-Identifier: Apache-2.0
"""The list of situations, filled by the modules that plant them."""

import dataclasses

SITUATIONS = {}
LIMIT = 25.0  # seconds that a run may take where nothing is silent


@dataclasses.dataclass
class Situation:
    """What is planted, and what the report has to say of it."""

    plant: object
    first: tuple  # each found in headline, cause and remedy of the first diagnosis; empty: no diagnosis at all
    never: str = ""  # found in none of them
    status: tuple = ("fail",)
    limit: float = LIMIT  # seconds
    count: int = 0  # of diagnoses, where it matters
    namespace: bool = False  # has a network of its own
    slow: bool = False  # waits for limits of the program

    @property
    def is_quick(self):
        return not self.slow and not self.namespace and self.limit <= LIMIT


def situation(name, *first, **more):
    if not first:
        more.setdefault("status", ("ok",))

    def register(plant):
        SITUATIONS[name] = Situation(plant, first, **more)
        return plant
    return register


