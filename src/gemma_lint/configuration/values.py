"""From what someone wrote to a value: dates, words of a fixed set, lists, numbers.

Each reader gives the value or raises Unusable with what was expected; the configuration file and
the command line use the same ones, so that both say the same of the same mistake.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import date, datetime
from typing import Any, TypeVar

from gemma_lint.finding import Message, Severity
from gemma_lint.suggest import nearest

LANGUAGES = ("nl", "en")
FORMATS = (
    "text",
    "concise",
    "json",
    "sarif",
    "github",
    "gitlab",
    "junit",
    "markdown",
    "csv",
)
NEVER = "nooit"
PROFILES = ("basis", "gevorderd", "volledig")
"""The steps of the ladder; see `rules.model`, which takes too long to import here."""
FAIL_LEVELS = (*(severity.value for severity in Severity), NEVER)

_DATE = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)


Fault = tuple[Message, tuple[str | int, ...]]
"""Why a value cannot be used, and the path inside it to what is wrong."""

Value = TypeVar("Value")


class Unusable(Exception):
    """The value cannot be used; `faults` says why, each with where inside the value it is."""

    def __init__(self, faults: Sequence[Fault]) -> None:
        super().__init__("; ".join(message.key for message, _ in faults))
        self.faults = tuple(faults)


def _unusable(key: str, **values: object) -> Unusable:
    return Unusable([(Message(f"configuration.{key}", values), ())])


def read_date(value: Any) -> date:
    """A date written `YYYY-MM-DD`, or one that TOML already knows as such."""
    if isinstance(value, date) and not isinstance(value, datetime):
        return value
    if not isinstance(value, str) or not _DATE.fullmatch(value):
        raise _unusable("no-date", found=shown(value))
    try:
        return date.fromisoformat(value)
    except ValueError:
        raise _unusable("no-such-day", found=value) from None


def read_word(*words: str) -> Callable[[Any], str]:
    """A reader of one of `words`."""

    def read(value: Any) -> str:
        if isinstance(value, str) and value in words:
            return value
        near = nearest(value, words) if isinstance(value, str) else None
        expected = ", ".join(words)
        if near is not None:
            raise _unusable("no-such-word-near", found=shown(value), expected=expected, near=near)
        raise _unusable("no-such-word", found=shown(value), expected=expected)

    return read


def read_fail_level(value: Any) -> Severity | None:
    """A severity, or None for `nooit`."""
    word = read_word(*FAIL_LEVELS)(value)
    return None if word == NEVER else Severity(word)


def read_severity(value: Any) -> Severity:
    """A severity."""
    return Severity(read_word(*(severity.value for severity in Severity))(value))


def read_texts(value: Any) -> tuple[str, ...]:
    """A list of texts, or one text."""
    if isinstance(value, str):
        value = [value]
    if not isinstance(value, list):
        raise _unusable("no-list", found=shown(value))
    faults: list[Fault] = [
        (Message("configuration.no-text", {"found": shown(item)}), (index,))
        for index, item in enumerate(value)
        if not isinstance(item, str) or not item.strip()
    ]
    if faults:
        raise Unusable(faults)
    return tuple(value)


def read_file_name(value: Any) -> str:
    """The name of a file."""
    if isinstance(value, str) and value.strip():
        return value
    raise _unusable("no-file-name", found=shown(value))


def read_number(value: Any) -> int:
    """A whole number of 1 or more."""
    if isinstance(value, bool) or not isinstance(value, int) or value < 1:
        raise _unusable("no-number", found=shown(value))
    return value


def read_setting(value: Any) -> int | float | str | bool | tuple[str, ...]:
    """The value of a pack's instelling: a number, a text, yes or no, or a list of texts."""
    if isinstance(value, int | float | str | bool):
        return value
    if isinstance(value, list):
        return read_texts(value)
    raise _unusable("no-setting", found=shown(value))


def read_mapping(read: Callable[[Any], Value], value: Any) -> dict[str, Value]:
    """Names with a value each, every value read by `read`; all that is wrong is told at once."""
    if not isinstance(value, dict):
        raise _unusable("no-mapping", found=shown(value))
    result: dict[str, Value] = {}
    faults: list[Fault] = []
    for name, item in value.items():
        try:
            result[str(name)] = read(item)
        except Unusable as error:
            faults += [(message, (name, *at)) for message, at in error.faults]
    if faults:
        raise Unusable(faults)
    return result


def shown(value: Any) -> str:
    """A value as its writer would recognise it, shortened."""
    if value is None or isinstance(value, bool):
        return {None: "null", True: "true", False: "false"}[value]
    if isinstance(value, list | dict):
        return "[…]" if isinstance(value, list) else "{…}"
    text = str(value)
    return text if len(text) <= 40 else text[:39] + "…"
