"""Ids of elements that were described but could not be read.

A reference to such an element is not wrong. Reporting it would bury the one mistake, such as a
misspelled `applicaties:`, under a hundred that follow from it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from gemma_lint.source import Document

_ID = re.compile(r"""(?:^|[\s{,-])id:[ \t]*["']?([^\s"',}#]+)""", re.MULTILINE)


def ids_in(value: Any) -> Iterator[str]:
    """Everything that is given as an id somewhere in `value`."""
    waiting = [value]
    while waiting:
        here = waiting.pop()
        if isinstance(here, dict):
            identity = here.get("id")
            if isinstance(identity, (str, int, float)):
                yield str(identity)
            waiting.extend(here.values())
        elif isinstance(here, list):
            waiting.extend(here)


def ids_in_text(document: Document) -> Iterator[str]:
    """Everything that looks like an id in the text of a document that is no valid YAML."""
    return (match[1] for match in _ID.finditer(document.text))
