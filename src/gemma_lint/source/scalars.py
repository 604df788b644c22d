"""What a plain scalar means: the core schema of YAML 1.2 (YAML 1.2.2, 10.3)."""

from __future__ import annotations

import math
import re

Scalar = str | int | float | bool | None

WORDS: dict[str, Scalar] = {
    **dict.fromkeys(("", "~", "null", "Null", "NULL")),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
    **dict.fromkeys((".nan", ".NaN", ".NAN"), math.nan),
    **dict.fromkeys((".inf", ".Inf", ".INF", "+.inf", "+.Inf", "+.INF"), math.inf),
    **dict.fromkeys(("-.inf", "-.Inf", "-.INF"), -math.inf),
}
NUMBER_STARTS = frozenset("0123456789-+.")
_INTEGER = re.compile("[-+]?[0-9]+")
_OCTAL = re.compile("0o[0-7]+")
_HEXADECIMAL = re.compile("0x[0-9a-fA-F]+")
_FLOAT = re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?")


class NumberTooLong(Exception):
    """A number with more characters than the limit allows."""


class NumberTooLarge(Exception):
    """A number that the program could only round to infinity."""


def resolve(written: str, max_length: int) -> Scalar:
    """The value of a plain scalar.

    Raises NumberTooLong above `max_length` characters, NumberTooLarge above about 1.8e308.
    """
    if written in WORDS:
        return WORDS[written]
    if written[0] not in NUMBER_STARTS:
        return written
    return _number(written, max_length)


def _number(written: str, max_length: int) -> Scalar:
    for pattern, base in ((_INTEGER, 10), (_OCTAL, 8), (_HEXADECIMAL, 16)):
        if pattern.fullmatch(written):
            if len(written) > max_length:
                raise NumberTooLong
            return int(written, base)
    if not _FLOAT.fullmatch(written):
        return written
    if len(written) > max_length:
        raise NumberTooLong
    if math.isinf(value := float(written)):
        raise NumberTooLarge
    return value


_TAG = "tag:yaml.org,2002:"
MAPPING_TAGS = (None, "!", f"{_TAG}map")
SEQUENCE_TAGS = (None, "!", f"{_TAG}seq")
STRING_TAGS = ("!", f"{_TAG}str")
_TYPES: dict[str, tuple[type, ...]] = {
    f"{_TAG}null": (type(None),),
    f"{_TAG}bool": (bool,),
    f"{_TAG}int": (int,),
    f"{_TAG}float": (float, int),
}
CORE_TAGS = frozenset((*_TYPES, f"{_TAG}str", f"{_TAG}map", f"{_TAG}seq"))


class WrongForTag(Exception):
    """A value that is not what its tag says."""


def resolve_tagged(written: str, tag: str, max_length: int) -> Scalar:
    """The value of a scalar with one of the core tags, whatever its quotes.

    Raises WrongForTag, and what `resolve` raises.
    """
    if tag in STRING_TAGS:
        return written
    value = resolve(written, max_length)
    types = _TYPES.get(tag, ())
    if not isinstance(value, types) or (isinstance(value, bool) and bool not in types):
        raise WrongForTag
    if float not in types:
        return value
    try:
        return float(value)  # type: ignore[arg-type]
    except OverflowError:
        raise NumberTooLarge from None


def shown(tag: str) -> str:
    """A tag as one writes it: `!!int` for `tag:yaml.org,2002:int`."""
    return f"!!{tag.removeprefix(_TAG)}" if tag.startswith(_TAG) else tag


def identity(value: Scalar) -> str:
    """A text that is equal for equal values of the same type only.

    Texts are hashed with a secret seed; numbers are not, and thousands can be made to collide.
    """
    kind = type(value).__name__
    return f"{kind} {hex(value) if isinstance(value, int) else value!r}"
