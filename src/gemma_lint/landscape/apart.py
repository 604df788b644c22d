"""Whether what was named is one landscape, or several to be checked together."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from gemma_lint.finding import Message, Problem, RelatedProblem
from gemma_lint.landscape.reading import is_silent
from gemma_lint.source import Document, Sources
from gemma_lint.source.files import STANDARD_INPUT

_OWNER = "organisatie"


@dataclass(frozen=True, slots=True)
class Apart:
    """The files of one landscape, and the path under which it was named."""

    path: str
    documents: tuple[Document, ...]


def apart(sources: Sources) -> tuple[list[Apart], list[Problem]]:
    """The landscapes in `sources`, with a problem for each path that is not one of several.

    All that was named is one landscape, as long as no second path brings an organisation of its
    own. If one does, every path is a landscape and has to say whose it is; each has another.
    A path where nothing stands is a problem too: nobody names it for that.
    """
    named = [Apart(path, documents) for path, documents in sources.named if documents]
    owned = [one for one in named if owner(one.documents)]
    silent = [one for one in named if _is_silent(one)]
    problems = [_silent(one) for one in silent] if silent != named else []
    if len(owned) < 2:
        return [Apart(named[0].path if named else "", sources.documents)], problems
    stray = [one for one in named if one not in silent and not owner(one.documents)]
    readable = [one for one in stray if not any(part.problems for part in one.documents)]
    return owned, [*problems, *(_stray(one, owned) for one in readable), *_same(owned)]


def _is_silent(one: Apart) -> bool:
    """Whether a folder, or standard input, says nothing; a single file may, beside others."""
    is_file = one.path != STANDARD_INPUT and one.documents[0].path == one.path
    return not is_file and all(map(is_silent, one.documents))


def _silent(one: Apart) -> Problem:
    values = {"path": one.path}
    message, advice = Message("landscape.silent", values), Message("landscape.silent.advice")
    return Problem("schema", message, one.documents[0].place(()), advice)


def owner(documents: Sequence[Document]) -> Document | None:
    """The first document that says whose landscape it is."""
    return next((one for one in documents if _states_owner(one)), None)


def _states_owner(document: Document) -> bool:
    return isinstance(document.data, dict) and document.data.get(_OWNER) is not None


def _same(owned: Sequence[Apart]) -> Iterator[Problem]:
    """A problem for each landscape of an organisation that has one already: known by its id."""
    known: dict[str, Document] = {}
    for document in filter(None, (owner(one.documents) for one in owned)):
        identity = _identity(document)
        if not isinstance(identity, str):
            continue
        first = known.setdefault(identity, document)
        if first is not document:
            yield _again(identity, first, document)


def _identity(document: Document) -> object:
    """The id of the organisation that a document describes, whatever that is."""
    data = document.data
    organisation = data.get(_OWNER) if isinstance(data, dict) else None
    return organisation.get("id") if isinstance(organisation, dict) else None


def _again(identity: str, first: Document, second: Document) -> Problem:
    place = (_OWNER, "id")
    values = {"id": identity, "path": first.path}
    return Problem(
        "schema",
        Message("landscape.same-organisation", values),
        second.place(place),
        Message("landscape.same-organisation.advice", values),
        (RelatedProblem(Message("landscape.same-organisation.first"), first.place(place)),),
    )


def _stray(one: Apart, owned: Sequence[Apart]) -> Problem:
    related = tuple(
        RelatedProblem(Message("landscape.stray.other"), document.place((_OWNER,), "key"))
        for document in (owner(other.documents) for other in owned)
        if document is not None
    )
    values = {"path": one.path}
    return Problem(
        "schema",
        Message("landscape.stray", values),
        one.documents[0].place(()),
        Message("landscape.stray.advice", values),
        related,
    )
