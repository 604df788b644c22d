"""Reading a baseline, with the place of everything that is wrong in it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, cast

from gemma_lint.baseline.model import Baseline, Recorded
from gemma_lint.configuration.values import shown
from gemma_lint.errors import InvalidConfiguration, InvalidInput
from gemma_lint.finding import Location, Message, Problem, RelatedProblem
from gemma_lint.source.document import Document, parse
from gemma_lint.source.files import read_bytes, shown_path
from gemma_lint.source.limits import Limits
from gemma_lint.suggest import nearest

VERSION = 1
"""The only version of the file that there is."""
VERSION_KEY = "nulmeting"
LANDSCAPES_KEY = "landschappen"
ENTRIES_KEY = "bevindingen"
OWNER_KEYS = ("organisatie", "bestand")
"""The keys of which an entry has one: whose landscape it is in, or else in which file."""
KEYS = ("regel", "element", "vingerafdruk")
"""The other keys of an entry, in order."""
FINGERPRINT = r"^[0-9a-f]{32}$"
ELEMENT = r"^[^\s/]+(/\S+)?( \S.*)?$"
"""Kind and id, the kind alone where there is none, and after a space which part it is."""
FILE = r"^[^/][\s\S]*$"
"""A path from the folder of the baseline; absolute ones would only hold on one machine."""
PATTERNS = {"element": ELEMENT, "vingerafdruk": FINGERPRINT, "bestand": FILE}
"""What the text under these keys must look like."""


def document_at(path: str, named: Location | None = None) -> Document:
    """The file as it was read; `named` is where the configuration names it.

    Raises InvalidConfiguration when it cannot be read.
    """
    limits = Limits()
    try:
        content = read_bytes(path, limits.max_bytes)
    except InvalidInput as refusal:
        raise InvalidConfiguration([_unread(p, path, named) for p in refusal.problems]) from None
    return parse(content, shown_path(path), limits)


def _unread(problem: Problem, path: str, named: Location | None) -> Problem:
    if problem.message.key != "source.missing":
        return replace(problem, code="configuration", location=named or problem.location)
    values = {"path": shown_path(path)}
    advice = Message("baseline.missing.advice", values)
    return Problem("configuration", Message("baseline.missing", values), named, advice)


def entries_of(document: Document) -> Baseline:
    """The baseline that a file holds; raises InvalidConfiguration when anything in it is wrong."""
    if document.problems:
        raise InvalidConfiguration(document.problems)
    reader = _Reader(document)
    entries = reader.entries()
    if reader.problems:
        raise InvalidConfiguration(reader.problems[: Limits().max_problems])
    landscapes = {*reader.landscapes(), *(one.organisation for one in entries if one.organisation)}
    return Baseline(document.path, tuple(sorted(entries)), tuple(sorted(landscapes)))


Where = tuple[str | int, ...]


@dataclass(slots=True)
class _Reader:
    document: Document
    problems: list[Problem] = field(default_factory=list)
    _places: dict[tuple[str, str], Where] = field(default_factory=dict)

    def entries(self) -> list[Recorded]:
        """What can be used; what cannot is in `problems`."""
        data = self.document.data
        if not isinstance(data, dict):
            self._wrong("not-one", (), found=shown(data))
            return []
        if not self._is_ours(data):
            return []
        self._check_keys(data, (), (VERSION_KEY, LANDSCAPES_KEY, ENTRIES_KEY))
        self._check_landscapes(data.get(LANDSCAPES_KEY, []))
        entries = data.get(ENTRIES_KEY)
        if not isinstance(entries, list):
            self._wrong("no-list", (ENTRIES_KEY,), found=shown(entries))
            return []
        read = (self._entry(entry, (ENTRIES_KEY, at)) for at, entry in enumerate(entries))
        return [entry for entry in read if entry is not None]

    def landscapes(self) -> list[str]:
        """The organisations that are named, if all is well."""
        names: list[str] = cast("Any", self.document.data).get(LANDSCAPES_KEY, [])
        return names

    def _check_landscapes(self, names: Any) -> None:
        if not isinstance(names, list):
            self._wrong("no-names", (LANDSCAPES_KEY,), found=shown(names))
            return
        for at, name in enumerate(names):
            self._check_value("organisatie", name, (LANDSCAPES_KEY, at))

    def _is_ours(self, data: dict[str, Any]) -> bool:
        """Whether it says that it is a baseline, of the version that we know."""
        if VERSION_KEY not in data:
            self._wrong("not-one", (), found=shown(data))
            return False
        version = data[VERSION_KEY]
        if type(version) is not int or version != VERSION:
            self._wrong("version", (VERSION_KEY,), found=shown(version))
            return False
        return True

    def _entry(self, entry: Any, where: Where) -> Recorded | None:
        if not isinstance(entry, dict):
            self._wrong("no-entry", where, found=shown(entry))
            return None
        before = len(self.problems)
        self._check_keys(entry, where, (*OWNER_KEYS, *KEYS))
        owners = [key for key in OWNER_KEYS if key in entry]
        if len(owners) != 1:
            self._wrong("two-owners" if owners else "no-owner", where)
        for key in (*owners, *KEYS):
            if key in entry:
                self._check_value(key, entry[key], (*where, key))
            else:
                self._wrong("lacks", where, name=key)
        if len(self.problems) > before:
            return None
        recorded = _recorded(entry)
        return recorded if self._is_first(recorded, where) else None

    def _check_keys(self, data: Mapping[str, Any], where: Where, known: tuple[str, ...]) -> None:
        for name in data:
            if name in known:
                continue
            near = nearest(str(name), known)
            values = {"name": name, "near": near, "expected": ", ".join(known)}
            key = "configuration.unknown-key" + ("-near" if near is not None else "")
            place = self.document.place((*where, name), "key")
            self.problems.append(Problem("configuration", Message(key, values), place))

    def _check_value(self, key: str, value: Any, where: Where) -> None:
        if not isinstance(value, str) or not value.strip():
            self._wrong("no-text", where, name=key, found=shown(value))
        elif key in PATTERNS and not re.fullmatch(PATTERNS[key], value):
            self._wrong(f"no-{key}", where, found=shown(value))

    def _is_first(self, recorded: Recorded, where: Where) -> bool:
        """Whether no entry before it is known by the same."""
        first = self._places.setdefault(recorded.known_by, where)
        if first is where:
            return True
        values = {"fingerprint": recorded.fingerprint}
        related = RelatedProblem(Message("baseline.double.first"), self.document.place(first))
        self.problems.append(
            Problem(
                "configuration",
                Message("baseline.double", values),
                self.document.place(where),
                Message("baseline.double.advice", values),
                (related,),
            )
        )
        return False

    def _wrong(self, key: str, where: Where, **values: object) -> None:
        message, advice = f"baseline.{key}", f"baseline.{key}.advice"
        values = {"path": self.document.path, **values}
        place = self.document.place(where)
        problem = Problem("configuration", Message(message, values), place, Message(advice, values))
        self.problems.append(problem)


def entry_at(document: Document, at: int) -> Recorded:
    """The entry with this number in a document that has been found to be right."""
    return _recorded(cast("Any", document.data)[ENTRIES_KEY][at])


def _recorded(entry: Mapping[str, str]) -> Recorded:
    whose, file = (entry.get(key, "") for key in OWNER_KEYS)
    rule, element, fingerprint = (entry[key] for key in KEYS)
    return Recorded(whose, rule, element, fingerprint, file)
