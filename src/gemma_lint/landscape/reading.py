"""From documents to one landscape: validated, merged by kind, every problem reported."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, cast

from pydantic_core import SchemaValidator, ValidationError

from gemma_lint.finding import Location, Message, Problem, RelatedProblem
from gemma_lint.landscape.lost import ids_in, ids_in_text
from gemma_lint.landscape.problems import explain_all
from gemma_lint.landscape.validator import build_validator
from gemma_lint.landscape.vocabulary import Vocabulary
from gemma_lint.source import Document

_NO_MAPPING = "dict_type"
_ABOUT_ITSELF = ("gemma_lint", "extra")
"""Keys of a landscape under which nothing stands that is checked."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A top-level element as validated data, and where it was written."""

    kind: str
    data: dict[str, Any]
    document: Document
    path: tuple[str | int, ...]


@dataclass(slots=True)
class Landscape:
    """All that the documents say, by kind, in the order of the documents.

    `own` is what they say of the landscape itself, such as `extra`. `lost` are ids of elements
    that could not be read. It is not `complete` when of some file not even the ids are known.
    """

    vocabulary: Vocabulary
    entries: dict[str, list[Entry]] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    lost: set[str] = field(default_factory=set)
    complete: bool = True
    own: dict[str, Any] = field(default_factory=dict)

    def add(self, document: Document, data: dict[str, Any]) -> None:
        """Adds what a document says."""
        for spec in self.vocabulary.kinds[self.vocabulary.root].fields:
            if spec.object is None and spec.name in data:
                self._add_own(spec.name, data[spec.name])
        for entry in _entries(document, data, self.vocabulary):
            self.entries.setdefault(entry.kind, []).append(entry)

    def _add_own(self, name: str, value: Any) -> None:
        """Adds a field of the landscape itself; of what two documents say, the first stays."""
        if isinstance(value, dict):
            value = {**value, **self.own.get(name, {})}
        self.own[name] = value


def read_landscape(
    documents: Sequence[Document],
    vocabulary: Vocabulary,
    make_date: Callable[[str], object],
    *,
    complete: bool = True,
) -> Landscape:
    """The landscape that `documents` describe together, with the problems of all of them.

    `complete` says whether these are all the files that were asked for.

    Where something does not fit the vocabulary, the rest is kept, so that its references can still
    be followed and every problem is reported in one run. A document with problems of its own, such
    as wrong YAML, is read as far as it goes.
    """
    landscape = Landscape(vocabulary, complete=complete)
    validator = build_validator(vocabulary, make_date)
    for document in documents:
        if document.data is not None:
            landscape.add(document, _validate(document, landscape, validator, make_date))
        if document.problems:
            landscape.lost.update(ids_in_text(document))
            landscape.complete = landscape.complete and bool(document.text)
    unread = not complete or any(document.problems for document in documents)
    if not unread and not landscape.entries and not landscape.problems:
        landscape.problems.append(empty(documents))
    return landscape


def _validate(
    document: Document,
    landscape: Landscape,
    validator: SchemaValidator,
    make_date: Callable[[str], object],
) -> dict[str, Any]:
    """The document's data as validated; what is wrong is reported and left out."""
    try:
        return cast("dict[str, Any]", validator.validate_python(document.data))
    except ValidationError as invalid:
        errors: list[Any] = [
            {**error, "loc": _written(document.data, error["loc"])}
            for error in invalid.errors(include_url=False, include_input=False)
        ]
    landscape.problems.extend(explain_all(errors, document, landscape.vocabulary))
    wrong = {error["loc"]: error["type"] for error in errors if error["type"] != "missing"}
    for place in wrong:
        landscape.lost.update(ids_in(_around(document.data, place)))
    rest = {} if () in wrong else without(document.data, wrong)
    lenient = build_validator(landscape.vocabulary, make_date, lenient=True)
    return cast("dict[str, Any]", lenient.validate_python(rest))


def _written(data: Any, path: tuple[str | int, ...]) -> tuple[str | int, ...]:
    """The path as written: a single value that may stand for a list is no item of one."""
    written: list[str | int] = []
    for part in path:
        if part == 0 and not isinstance(data, list):
            continue
        written.append(part)
        data = _below(data, part)
    return tuple(written)


def _below(data: Any, part: str | int) -> Any:
    """What `data` has under `part`; None for what is missing."""
    if isinstance(data, dict):
        return data.get(part)
    return data[part] if isinstance(data, list) and isinstance(part, int) else None


def _around(data: Any, path: tuple[str | int, ...]) -> Any:
    """What is lost with the value at `path`: that value, or with an id the element it names."""
    for part in path[:-1] if path[-1:] == ("id",) else path:
        data = data[part]
    return data


def without(
    data: Any, wrong: Mapping[tuple[str | int, ...], str], path: tuple[str | int, ...] = ()
) -> Any:
    """A copy of `data` without the values at the paths in `wrong`, which gives the error at each.

    What should have been a mapping in a list leaves an empty one behind, so that the places of the
    others stay true.
    """
    if isinstance(data, dict):
        items = ((key, value) for key, value in data.items() if (*path, key) not in wrong)
        return {key: without(value, wrong, (*path, key)) for key, value in items}
    if isinstance(data, list):
        found = ((index, item, wrong.get((*path, index))) for index, item in enumerate(data))
        return [
            {} if error else without(item, wrong, (*path, index))
            for index, item, error in found
            if error in (None, _NO_MAPPING)
        ]
    return data


def _entries(document: Document, data: dict[str, Any], vocabulary: Vocabulary) -> Iterable[Entry]:
    for spec in vocabulary.kinds[vocabulary.root].fields:
        value = data.get(spec.name)
        if spec.object is None or not value:
            continue
        if not spec.many:
            yield Entry(spec.object, value, document, (spec.name,))
            continue
        for index, item in enumerate(value):
            yield Entry(spec.object, item, document, (spec.name, index))


def is_silent(document: Document) -> bool:
    """Whether a file says nothing of a landscape: empty, or with nothing but empty sections.

    What is wrong in it, or no landscape at all, says enough.
    """
    data = document.data
    if document.problems or not isinstance(data, dict):
        return data is None and not document.problems
    return not any(value for key, value in data.items() if key not in _ABOUT_ITSELF)


def empty(documents: Sequence[Document]) -> Problem:
    """The problem of files in which nothing stands, so that there is nothing to check."""
    place = Location(documents[0].path, 1, 1, 1, 1) if documents else None
    return Problem("schema", Message("landscape.empty"), place, Message("landscape.empty.advice"))


def second_organisation(first: Entry, second: Entry) -> Problem:
    """The problem of an organisation that is described twice."""
    related = RelatedProblem(
        Message("landscape.second-organisation.first"), first.document.place(first.path, "key")
    )
    return Problem(
        "schema",
        Message("landscape.second-organisation"),
        second.document.place(second.path, "key"),
        Message("landscape.second-organisation.advice"),
        (related,),
    )


def duplicate_id(kind: str, identity: str, first: Location, second: Location) -> Problem:
    """The problem of an id that two elements of one kind share."""
    values = {"kind": kind, "id": identity}
    return Problem(
        "duplicate-id",
        Message("landscape.duplicate-id", values),
        second,
        Message("landscape.duplicate-id.advice", values),
        (RelatedProblem(Message("landscape.duplicate-id.first"), first),),
    )
