"""From what the validator refuses to problems with a place, an expectation and a remedy."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from gemma_lint.finding import Location, Message, Problem
from gemma_lint.landscape.remedies import remedy, unquoted
from gemma_lint.landscape.vocabulary import FieldSpec, KindSpec, Vocabulary
from gemma_lint.source import Document
from gemma_lint.source.places import Part
from gemma_lint.suggest import nearest

Path = tuple[str | int, ...]
LONGEST_SHOWN = 60


@dataclass(frozen=True, slots=True)
class Spot:
    """Where in a document an error is: the kind and element around it, its field and value."""

    document: Document
    path: Path
    kind: KindSpec
    subject: Message
    field: FieldSpec | None
    value: Any
    words: Vocabulary

    @property
    def name(self) -> str:
        """The field's name as written, without list positions."""
        return next((str(part) for part in reversed(self.path) if isinstance(part, str)), "")

    @property
    def written(self) -> str:
        """The value as the file has it: `00123` and `1.0` say more than the number they are."""
        place = self.place()
        if isinstance(self.value, (int, float)) and place.line == place.end_line:
            return self.document.line(place.line)[place.column - 1 : place.end_column - 1]
        return shown(self.value)

    def place(self, part: Part = "value") -> Location:
        """The place of the value, or with `key` that of its key."""
        return self.document.place(self.path, part)


def explain_all(errors: Sequence[Any], document: Document, vocabulary: Vocabulary) -> list[Problem]:
    """The problems that pydantic's error details describe; one for a file that is something else.

    Of a file whose fields are all unknown, and like none that are known, it is no use to go through
    the fields one by one: a folder may hold YAML for other programs.
    """
    known = [spec.name for spec in vocabulary.kinds[vocabulary.root].fields]
    keys = [str(key) for key in document.data] if isinstance(document.data, dict) else []
    if keys and not any(key in known or nearest(key, known) for key in keys):
        return [_something_else(keys, document, vocabulary)]
    return [explain(error, document, vocabulary) for error in errors]


def _something_else(keys: list[str], document: Document, vocabulary: Vocabulary) -> Problem:
    return Problem(
        "schema",
        Message(f"landscape.foreign.{vocabulary.root}", {"keys": shown(", ".join(keys))}),
        document.place((keys[0],), "key"),
        Message(f"landscape.foreign.{vocabulary.root}.advice"),
    )


def explain(error: Any, document: Document, vocabulary: Vocabulary) -> Problem:
    """The problem that one of pydantic's error details describes."""
    spot = locate(document, tuple(error["loc"]), vocabulary)
    for prefix, explanation in _EXPLANATIONS:
        if error["type"].startswith(prefix):
            return explanation(spot, error.get("ctx") or {})
    return _expected(spot, Message("landscape.expect.other"))


def locate(document: Document, path: Path, vocabulary: Vocabulary) -> Spot:
    """The spot at `path`; the path may end in a key that is missing from the document."""
    kind = vocabulary.kinds[vocabulary.root]
    subject = Message(f"landscape.subject.{vocabulary.root}")
    field: FieldSpec | None = None
    value: Any = document.data
    for index, part in enumerate(path):
        if isinstance(part, str) and (field is None or field.object) and index < len(path):
            field = kind.field(part)
        value = _step(value, part)
        inside = index < len(path) - 1 and isinstance(value, dict)
        if inside and field is not None and field.object is not None:
            kind = vocabulary.kinds[field.object]
            subject = name_of(kind.name, value) if kind.has_id else _part(kind.name, subject)
            field = None
    return Spot(document, path, kind, subject, field, value, vocabulary)


def _part(kind: str, around: Message) -> Message:
    """A part without an id is named with the element around it, when that has one."""
    words = kind.replace("_", " ")
    if around.key not in ("landscape.subject.element", "landscape.subject.part"):
        return Message("landscape.subject.kind", {"kind": words})
    inner = around.values.get("around", around)
    return Message("landscape.subject.part", {"kind": words, "around": inner})


def name_of(kind: str, data: dict[str, Any]) -> Message:
    """How an element is named in a message: by kind, and by id when it has one."""
    words = kind.replace("_", " ")
    identity = data.get("id")
    if isinstance(identity, str):
        return Message("landscape.subject.element", {"kind": words, "id": shown(identity)})
    return Message("landscape.subject.kind", {"kind": words})


def _step(value: Any, part: str | int) -> Any:
    try:
        return value[part]
    except (KeyError, IndexError, TypeError):
        return None


def shown(value: object) -> str:
    """The value as it can stand in a message: on one line and not too long."""
    text = " ".join(str(value).split())
    return text if len(text) <= LONGEST_SHOWN else text[: LONGEST_SHOWN - 1] + "…"


def _missing(spot: Spot, _: Any) -> Problem:
    values = {"subject": spot.subject, "field": spot.name}
    parent = Spot(spot.document, spot.path[:-1], spot.kind, spot.subject, None, None, spot.words)
    return _problem(
        parent, Message("landscape.missing", values), "landscape.missing.advice", values
    )


def _unknown_key(spot: Spot, _: Any) -> Problem:
    known = [spec.name for spec in spot.kind.fields]
    values = {
        "key": shown(spot.path[-1]),
        "subject": spot.subject,
        "nearest": nearest(str(spot.path[-1]), known),
        "known": ", ".join(known),
    }
    found = "nearest" if values["nearest"] else "advice"
    message = Message("landscape.unknown-key", values)
    return _problem(spot, message, f"landscape.unknown-key.{found}", values, "key")


def _choice(spot: Spot, _: Any) -> Problem:
    spec = spot.field
    if spec is None or not spec.values:
        return _expected(spot, Message("landscape.expect.other"))
    if spec.name == "gemma_lint":
        if type(spot.value) is not int:
            return _expected(spot, Message("landscape.expect.integer"))
        found = {"found": spot.value}
        return _problem(
            spot, Message("landscape.version", found), "landscape.version.advice", found
        )
    choices = [str(value) for value in spec.values]
    values = {
        "field": spot.name,
        "subject": spot.subject,
        "found": _found(spot.value, spot.written),
        "choices": ", ".join(choices),
        "nearest": nearest(unquoted(str(spot.value)) or str(spot.value), choices),
    }
    key = "landscape.choices.nearest" if values["nearest"] else "landscape.choices"
    return _problem(spot, Message("landscape.value", values), key, values)


def _expected(spot: Spot, expected: Message) -> Problem:
    values = {
        "field": spot.name,
        "subject": spot.subject,
        "expected": expected,
        "found": _found(spot.value, spot.written),
        "value": spot.written,
    }
    key = "landscape.expected" if spot.path else f"landscape.expected.{spot.words.root}"
    found = remedy(expected.key.rpartition(".")[2], spot.value, spot.field, spot.words)
    advice = f"landscape.advice.{found[0]}" if found else None
    return _problem(spot, Message(key, values), advice, {**values, **(found[1] if found else {})})


def _found(value: object, written: str | None = None) -> Message:
    """What was found, by its sort, and as it was written."""
    if value is None:
        return Message("landscape.found.nothing")
    sort = next(name for kinds, name in _SORTS if isinstance(value, kinds))
    return Message(f"landscape.found.{sort}", {"value": shown(written or value)})


_SORTS: tuple[tuple[type | tuple[type, ...], str], ...] = (
    (bool, "bool"),
    ((int, float), "number"),
    (str, "text"),
    (list, "list"),
    (dict, "mapping"),
    (object, "text"),
)


def _problem(
    spot: Spot, message: Message, advice: str | None, values: dict[str, Any], part: Part = "value"
) -> Problem:
    remedy = Message(advice, values) if advice else None
    return Problem("schema", message, spot.place(part), remedy)


def _expecting(sort: str) -> Callable[[Spot, Any], Problem]:
    return lambda spot, _: _expected(spot, Message(f"landscape.expect.{sort}"))


def _bound(sort: str, name: str) -> Callable[[Spot, Any], Problem]:
    def problem(spot: Spot, context: Any) -> Problem:
        bound = f"{context[name]:g}"
        return _expected(spot, Message(f"landscape.expect.{sort}", {"bound": bound}))

    return problem


def _pattern(spot: Spot, _: Any) -> Problem:
    sort = (spot.field.pattern if spot.field else None) or "filled"
    return _expected(spot, Message(f"landscape.expect.{sort}"))


# By the start of pydantic's error type, the most specific first.
_EXPLANATIONS: Sequence[tuple[str, Callable[[Spot, Any], Problem]]] = (
    ("missing", _missing),
    ("extra_forbidden", _unknown_key),
    ("literal_error", _choice),
    ("string_pattern_mismatch", _pattern),
    ("string_too_long", _bound("short", "max_length")),
    ("string", _expecting("text")),
    ("bool", _expecting("bool")),
    ("int", _expecting("integer")),
    ("float", _expecting("number")),
    ("finite_number", _expecting("number")),
    ("list", _expecting("list")),
    ("dict", _expecting("mapping")),
    ("date", _expecting("date")),
    ("greater_than_equal", _bound("at-least", "ge")),
    ("less_than_equal", _bound("at-most", "le")),
)
