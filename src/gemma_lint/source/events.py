"""YAML events from libyaml, or from PyYAML's own slower parser where libyaml is absent."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from yaml import Loader, YAMLError
from yaml.events import Event

CParser: Any
try:
    from yaml._yaml import CParser
except ImportError:  # PyYAML built without libyaml
    CParser = None

# What the parsers raise on bad input. Python's own parser lets some numbers in escapes and
# directives through to int() and chr().
ParseError = (YAMLError, ValueError, OverflowError)

NextEvent = Callable[[], Any]


def events(content: str) -> NextEvent:
    """A function that gives the next event of `content` each time, and None after the last.

    Raises one of ParseError where the text is not YAML.
    """
    if CParser is not None:
        next_event: NextEvent = CParser(content.encode()).get_event
        return next_event
    return _checked(Loader(content).get_event)


def _checked(next_event: Callable[[], Event | None]) -> NextEvent:
    """Refuses half characters (surrogates), which libyaml does by itself."""

    def checked() -> Event | None:
        event = next_event()
        getattr(event, "value", "").encode()
        return event

    return checked
