"""The texts of the files that an import changes or makes."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from gemma_lint.importing.editing import CannotEdit, Editor
from gemma_lint.importing.ids import slug
from gemma_lint.importing.yaml_text import list_item
from gemma_lint.landscape.vocabulary import Vocabulary
from gemma_lint.source import Document, parse
from gemma_lint.source.files import shown_path

if TYPE_CHECKING:
    from gemma_lint.importing.existing import Existing, Key
    from gemma_lint.importing.planning import Change, Plan
    from gemma_lint.importing.resolving import Incoming

Header = Callable[[str], list[str]]


def write(
    plan: Plan,
    existing: Existing,
    vocabulary: Vocabulary,
    documents: Mapping[str, str],
    header: Header,
    comments: Mapping[Key, list[str]] | None = None,
) -> None:
    """Put the new texts into `plan.files`. A change that cannot be made moves to `plan.by_hand`."""
    texts = {}
    for path, changes in _by_file(plan.changed).items():
        texts[path] = _changed(plan, existing.documents[path], changes)
    _append_all(plan, vocabulary, {**documents, **texts}, texts, header, comments or {})
    plan.files = {p: text for p, text in sorted(texts.items()) if text != documents.get(p)}


def _by_file(changes: Sequence[Change]) -> dict[str, list[Change]]:
    found: dict[str, list[Change]] = {}
    for change in changes:
        found.setdefault(change.known.document.path, []).append(change)
    return found


def _changed(plan: Plan, document: Document, changes: list[Change]) -> str:
    """The text of a file with its elements changed, checked by reading it again."""
    editor, done = Editor(document.text), []
    for change in changes:
        try:
            editor.change(change.known.path, change.old, change.new)
            done.append(change)
        except (CannotEdit, ValueError):
            _leave(plan, change)
    try:
        text = editor.result()
    except CannotEdit:
        text = ""
    if _reads(text, _expected(document.data, done)):
        return text
    for change in done:
        _leave(plan, change)
    return document.text


def _leave(plan: Plan, change: Change) -> None:
    plan.changed.remove(change)
    plan.by_hand.append(change)


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


def _reads(text: str, expected: Any) -> bool:
    document = parse(text.encode(), "")
    return not document.problems and document.data == expected


def _append_all(
    plan: Plan,
    vocabulary: Vocabulary,
    known: dict[str, str],
    texts: dict[str, str],
    header: Header,
    comments: Mapping[Key, list[str]],
) -> None:
    for spec in vocabulary.kinds[vocabulary.root].fields:
        new = [one for one in plan.added if one.item.kind == spec.object]
        if not new:
            continue
        items = [_item(plan, one, comments.get((one.item.kind, one.id), [])) for one in new]
        if not spec.many:  # the organisation: no item of a list
            items = [[line[2:] for line in lines] for lines in items]
        for path in _names(plan, spec.name):
            text = _appended(known.get(path), path, spec.name, items, header(spec.object or ""))
            if text is not None:
                texts[path] = known[path] = text
                break


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
    text: str | None, path: str, plural: str, items: list[list[str]], header: list[str]
) -> str | None:
    """The text with items added; None where they cannot be added to this file."""
    if text is None:
        if os.path.lexists(path):  # not a file of this landscape
            return None
        text = "".join(f"{line}\n" for line in header)
        before: Any = {}
    else:
        before = parse(text.encode(), path).data or {}
    editor = Editor(text)
    try:
        editor.append(plural, items)
        made = editor.result()
    except (CannotEdit, ValueError):
        return None
    document = parse(made.encode(), path)
    if document.problems or not isinstance(document.data, dict):
        return None
    old, new = before.get(plural) or [], document.data.get(plural) or []
    new = [new] if isinstance(new, dict) else new
    others = {key: value for key, value in document.data.items() if key != plural}
    same = others == {key: value for key, value in before.items() if key != plural}
    return made if same and new[: len(old)] == old and len(new) == len(old) + len(items) else None


def _item(plan: Plan, one: Incoming, comments: list[str]) -> list[str]:
    """The lines of a new element, its dash without indentation."""
    origin = {"bron": plan.draft.source, "sleutel": one.item.source_id}
    lines = list(list_item({"id": one.id, **one.data, "herkomst": origin}, 0, block=True))
    return [*lines, *(f"  # {comment}" for comment in comments)]
