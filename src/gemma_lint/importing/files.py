"""The texts of the files that an import changes or makes."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from gemma_lint.errors import InvalidInput
from gemma_lint.importing.editing import CannotEdit, Editor
from gemma_lint.importing.ids import slug
from gemma_lint.importing.yaml_text import list_item
from gemma_lint.landscape.vocabulary import FieldSpec, Vocabulary
from gemma_lint.source import Document, parse, unwritten
from gemma_lint.source.files import shown_path

if TYPE_CHECKING:
    from gemma_lint.importing.existing import Existing, Key
    from gemma_lint.importing.planning import Change, Plan
    from gemma_lint.importing.resolving import Incoming

Header = Callable[[str], list[str]]


def change(plan: Plan, existing: Existing) -> dict[str, Document]:
    """The landscape's files with the changes of `plan`, read again; the others as they are.

    A change that cannot be made moves to `plan.by_hand`.
    """
    changed = {
        path: _changed(plan, existing.documents[path], changes)
        for path, changes in _by_file(plan.changed).items()
    }
    return {**existing.documents, **changed}


def additions(plan: Plan, vocabulary: Vocabulary) -> Document:
    """The new elements together, as they will read once they are written."""
    data: dict[str, Any] = {}
    for spec, new in _by_field(plan, vocabulary):
        elements = [_element(plan, one) for one in new]
        data[spec.name] = elements if spec.many else elements[0]
    return unwritten(data)


def append(
    plan: Plan,
    vocabulary: Vocabulary,
    documents: Mapping[str, Document],
    header: Header,
    comments: Mapping[Key, list[str]],
) -> dict[str, str]:
    """The texts of all files, `documents` and new ones, once the new elements are in them.

    Raises InvalidInput when a kind has more new elements than a file can hold.
    """
    texts = {path: document.text for path, document in documents.items()}
    for spec, new in _by_field(plan, vocabulary):
        items = [_item(plan, one, comments.get((one.item.kind, one.id), [])) for one in new]
        if not spec.many:  # the organisation: no item of a list
            items = [[line[2:] for line in lines] for lines in items]
        for path in _names(plan, spec.name):
            lines = header(spec.object or "")
            text = _appended(documents.get(path), path, spec.name, items, lines)
            if text is not None:
                texts[path] = text
                break
    return texts


def _by_file(changes: Sequence[Change]) -> dict[str, list[Change]]:
    found: dict[str, list[Change]] = {}
    for change in changes:
        found.setdefault(change.known.document.path, []).append(change)
    return found


def _changed(plan: Plan, document: Document, changes: list[Change]) -> Document:
    """A file with its elements changed, checked by reading it again."""
    editor, done, left = Editor(document.text), [], []
    for one in changes:
        try:
            editor.change(one.known.path, one.old, one.new)
            done.append(one)
        except (CannotEdit, ValueError):
            left.append(one)
    try:
        made = parse(editor.result().encode(), document.path)
    except CannotEdit:
        made = None
    if made is None or made.problems or made.data != _expected(document.data, done):
        made, left = document, [*left, *done]
    _leave(plan, left)
    return made


def _leave(plan: Plan, left: list[Change]) -> None:
    ids = {id(change) for change in left}
    plan.changed = [change for change in plan.changed if id(change) not in ids]
    plan.by_hand += left


def _expected(data: Any, changes: Sequence[Change]) -> Any:
    """What a file should hold once its elements are changed."""
    made = {key: list(value) if isinstance(value, list) else value for key, value in data.items()}
    for change in changes:
        name, *index = change.known.path
        if index:
            made[str(name)][int(index[0])] = change.new
        else:
            made[str(name)] = change.new
    return made


def _by_field(plan: Plan, vocabulary: Vocabulary) -> Iterator[tuple[FieldSpec, list[Incoming]]]:
    """The new elements by the field of a landscape that they go under, in its order."""
    by_kind: dict[str, list[Incoming]] = {}
    for one in plan.added:
        by_kind.setdefault(one.item.kind, []).append(one)
    for spec in vocabulary.kinds[vocabulary.root].fields:
        if spec.object in by_kind:
            yield spec, by_kind[spec.object]


def _names(plan: Plan, plural: str) -> Iterator[str]:
    """Where elements of a kind may go: the file of that kind, else one for this source."""
    stem = f"{plural}-{slug(plan.draft.source) or 'import'}"
    yield shown_path(str(plan.folder / f"{plural}.yaml"))
    yield shown_path(str(plan.folder / f"{stem}.yaml"))
    number = 2
    while True:
        yield shown_path(str(plan.folder / f"{stem}-{number}.yaml"))
        number += 1


def _appended(
    document: Document | None, path: str, plural: str, items: list[list[str]], header: list[str]
) -> str | None:
    """The text with items added; None where they cannot be added to this file."""
    if document is not None:
        text, before = document.text, document.data or {}
    elif os.path.lexists(path):  # not a file of this landscape
        return None
    else:
        text, before = "".join(f"{line}\n" for line in header), {}
    editor = Editor(text)
    try:
        editor.append(plural, items)
        text = editor.result()
    except (CannotEdit, ValueError):
        return None
    made = parse(text.encode(), path)
    if made.problems and document is None:  # another name will not help
        raise InvalidInput(made.problems)
    return text if _holds(made, before, plural, len(items)) else None


def _holds(made: Document, before: Any, plural: str, added: int) -> bool:
    """Whether a file holds what it did before and so many more items under `plural`."""
    if made.problems or not isinstance(made.data, dict):
        return False
    old, new = before.get(plural) or [], made.data.get(plural) or []
    new = [new] if isinstance(new, dict) else new
    others = {key: value for key, value in made.data.items() if key != plural}
    same = others == {key: value for key, value in before.items() if key != plural}
    return same and bool(new[: len(old)] == old) and len(new) == len(old) + added


def _element(plan: Plan, one: Incoming) -> dict[str, Any]:
    """A new element as it will stand in the landscape."""
    origin = {"bron": plan.draft.source, "sleutel": one.item.source_id}
    return {"id": one.id, **one.data, "herkomst": origin}


def _item(plan: Plan, one: Incoming, comments: list[str]) -> list[str]:
    """The lines of a new element, its dash without indentation."""
    lines = list(list_item(_element(plan, one), 0, block=True))
    return [*lines, *(f"  # {comment}" for comment in comments)]
