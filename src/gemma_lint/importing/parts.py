"""Parts that others refer to: which there will be, and which must stay for that reason.

A part stands in the text of its whole, so that it comes and goes with it, while what refers to it
stands elsewhere and may be of people.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from gemma_lint.importing.existing import Key
from gemma_lint.importing.resolving import Resolved
from gemma_lint.landscape.vocabulary import KindSpec, Vocabulary
from gemma_lint.source import Document


def parts(data: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    """The parts with an id in an element, with the field that each stands in."""
    for name, value in data.items():
        for item in value if isinstance(value, list) else ():
            if isinstance(item, dict) and "id" in item:
                yield name, item


def ids(data: dict[str, Any]) -> set[str]:
    """The ids of the parts in an element."""
    return {item["id"] for _, item in parts(data)}


def left_out(resolved: Resolved, new: dict[int, dict[str, Any]]) -> set[Key]:
    """Parts that the source gives and that will not be here: people removed them, or they wait.

    `new` holds what elements become, by the `id()` of what they are known as.
    """
    left: set[Key] = set()
    for one in resolved.incoming:
        if one.known is not None and one.parts:
            here = ids(new.get(id(one.known), one.known.data))
            left |= {key for key in one.part_keys if one.parts[key[1]] not in here}
    return left


def referred(documents: Iterable[Document], vocabulary: Vocabulary) -> set[str]:
    """The ids that a landscape refers to where a part may be meant."""
    root = vocabulary.kinds[vocabulary.root]
    tops = {spec.object for spec in root.fields}
    kinds = {k.name for k in vocabulary.kinds.values() if k.has_id and k.name not in tops}
    found: set[str] = set()
    for document in documents:
        _collect(document.data, root, vocabulary, kinds, found)
    return found


def _collect(
    data: Any, kind: KindSpec, vocabulary: Vocabulary, kinds: set[str], found: set[str]
) -> None:
    for spec in kind.fields if isinstance(data, dict) else ():
        value = data.get(spec.name)
        values = value if isinstance(value, list) else [value]
        if spec.object is not None:
            for item in values:
                _collect(item, vocabulary.kinds[spec.object], vocabulary, kinds, found)
        elif kinds & set(spec.targets):
            found |= {str(item).rpartition("/")[2] for item in values if item is not None}
