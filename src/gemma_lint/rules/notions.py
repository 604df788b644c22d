"""Which notions are worked out once for each element, and the source of their functions.

Rules may ask a notion of another element than the one that they are about: whether the portal of a
service has a login of its own. When that means searching (the portal's interfaces), what all
elements of a landscape are tied to would be searched again for each of them, and time would grow
with the square of the landscape. Such a notion is remembered for each element it was asked of.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

_CALLED = re.compile(r"\bn\d+(?=\()")
_OF_OTHERS = re.compile(r"\b(n\d+)\((?!v_this\))")
_SEARCHES = re.compile(r"\bfor\b|\bgraaf\.|\broep\.")


class Meaning(NamedTuple):
    """A notion by the name of its function, and the Python that works it out.

    `changes` says that the answer may become another while rules run, as for deviations.
    """

    name: str
    python: str
    changes: bool


def functions_of(meanings: Sequence[Meaning], rules: str) -> Iterable[str]:
    """The functions of notions, of which each comes after those that it calls.

    `rules` is all other source that calls them.
    """
    of_others = set(_OF_OTHERS.findall("".join((rules, *(one.python for one in meanings)))))
    searching: set[str] = set()
    for name, python, changes in meanings:
        if _SEARCHES.search(python) or not searching.isdisjoint(_CALLED.findall(python)):
            searching.add(name)
        if name in searching & of_others and not changes:
            yield _remembered(name, python)
        else:
            yield f"    def {name}(v_this):\n        return {python}\n"


def _remembered(name: str, python: str) -> str:
    return f"""    {name}_of = {{}}
    def {name}(v_this):
        if v_this not in {name}_of:
            {name}_of[v_this] = {python}
        return {name}_of[v_this]
"""
