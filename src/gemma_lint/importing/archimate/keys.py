"""What the source knows an element or relation by, the same at every export."""

from __future__ import annotations

import re
from collections import Counter
from hashlib import sha256

from gemma_lint.archimate import Model, Relation
from gemma_lint.finding import Location, Problem
from gemma_lint.importing.archimate.texts import clean, value
from gemma_lint.importing.noting import problem

MAX_KEY = 200

_BEFORE = re.compile(r"^id-(?:swc-(?:[a-z]+-)?)?")
_LASTING = re.compile(r"[0-9a-f]{8}-?(?:[0-9a-f]{4}-?){3}[0-9a-f]{12}", re.IGNORECASE)


class Keys:
    """A key for each element and, when asked, for each relation; each is given out once.

    An Object ID if it is there and no other element has it, else the identifier in the file. A
    relation whose identifier is no guid has none that lasts: what it is and joins makes its key.
    """

    def __init__(self, model: Model) -> None:
        self.warnings: list[Problem] = []
        object_ids = {id_: value(e.properties, "Object ID") for id_, e in model.elements.items()}
        counts = Counter(filter(None, object_ids.values()))
        self._taken: set[str] = set()
        self._numbers: Counter[str] = Counter()
        self._of: dict[str, str] = {}
        told: set[str] = set()
        for identifier, element in sorted(model.elements.items()):
            object_id = object_ids[identifier]
            if object_id and counts[object_id] > 1 and object_id not in told:
                told.add(object_id)
                self._warn("duplicate-object-id", element.location, object_id)
            wanted = object_id if object_id and counts[object_id] == 1 else identifier
            self._of[identifier] = self._take(wanted, element.location)

    def of(self, identifier: str) -> str:
        """The key of an element."""
        return self._of[identifier]

    def of_relation(self, relation: Relation, joined: str, name: str) -> str:
        """The key of a relation.

        `joined` says what it joins, by the keys of both; `name` tells it from others between these.
        """
        object_id = value(relation.properties, "Object ID")
        for wanted in (object_id, relation.id if _LASTING.search(relation.id) else None):
            if wanted and (short := _short(wanted)) not in self._taken:
                self._taken.add(short)
                return short
        parts = (relation.kind, joined, *([name] if name else []))
        return self._numbered(_short(":".join(parts)))

    def _take(self, wanted: str, place: Location | None) -> str:
        key = _short(wanted)
        if key in self._taken:
            self._warn("duplicate-key", place, key)
        return self._numbered(key)

    def _numbered(self, key: str) -> str:
        found = key
        while found in self._taken:
            self._numbers[key] += 1
            found = f"{key}#{self._numbers[key] + 1}"
        self._taken.add(found)
        return found

    def _warn(self, name: str, place: Location | None, key: str) -> None:
        text, values = f"import_archimate.{name}", {"key": key}
        self.warnings.append(problem(text, place, values, code="duplicate-id"))


def _short(key: str) -> str:
    """A key without what tools put before it; one that is too long is made short, yet its own."""
    bare = clean(_BEFORE.sub("", key), len(key)) or "-"
    if len(bare) <= MAX_KEY:
        return bare
    return f"{bare[: MAX_KEY - 17]}-{sha256(bare.encode()).hexdigest()[:16]}"
