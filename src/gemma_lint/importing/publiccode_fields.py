"""What a publiccode.yml says, as fields of an application.

The standard: https://yml.publiccode.tools (versions 0.1 to 0.7 differ little in what is used here).
The Dutch section `nl` is an extension by VNG as OpenCatalogi has it: `gemma` with
`referentieComponenten`, `bedrijfsfuncties`, `bedrijfsservices`, `applicatiefunctie` and `model`,
`commonground`, `apm` and `upl`. It names no standards.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from gemma_lint.finding import Location, Message
from gemma_lint.importing.draft import Draft, Item, Link, OpenCatalogue, Value
from gemma_lint.importing.noting import clean, one_line, problem, warn
from gemma_lint.source import Document

Path = tuple[str | int, ...]

FROM_TOP = (
    "url",
    "landingURL",
    "applicationSuite",
    "softwareType",
    "developmentStatus",
    "releaseDate",
    "platforms",
    "categories",
    "usedBy",
    "publiccodeYmlVersion",
)
"""What is kept under `extra` as it is, of what stands at the top of a file."""

_COMPONENTS = "referentiecomponenten"
_MUNICIPALITY = re.compile(r"(?:gemeente|city of|municipality of)\b", re.IGNORECASE)
_PLACEHOLDERS = (
    re.compile(r"\bmedusa\b", re.IGNORECASE),
    re.compile(r"\blorem ipsum\b", re.IGNORECASE),
    re.compile(r"//(?:www\.)?example\.(?:com|org)\b", re.IGNORECASE),
    re.compile(r"\bMegaProductivitySuite\b"),
    re.compile(r"//read\.the(?:\.[a-z]+)+"),
)
"""What stands in the example of the standard and does not belong in a real file."""
_FEW = 2
_DEEPEST = 5


@dataclass(frozen=True, slots=True)
class Reading:
    """A file being read: its data by path, and where warnings go."""

    document: Document
    draft: Draft
    open_catalogue: OpenCatalogue

    def value(self, *path: str | int) -> object:
        """What stands at a path; None where there is nothing."""
        value: object = self.document.data
        for step in path:
            if isinstance(value, dict) and isinstance(step, str):
                value = value.get(step)
            elif isinstance(value, list) and isinstance(step, int) and step < len(value):
                value = value[step]
            else:
                return None
        return value

    def text(self, *path: str | int) -> str:
        """The text at a path, cleaned; empty for nothing, and with a warning for a list."""
        value = self.value(*path)
        if value is None:
            return ""
        if isinstance(value, str):
            return clean(value)
        if isinstance(value, (bool, int, float)):
            return self._written(path)
        key = "import_publiccode.no-text"
        warn(self.draft, problem(key, self.document.place(path, "key"), {"field": _dotted(path)}))
        return ""

    def texts(self, *path: str | int) -> list[str]:
        """The texts in a list at a path, each on one line; a text alone counts as a list of one."""
        value = self.value(*path)
        if not isinstance(value, list):
            return [text] if (text := one_line(self.text(*path))) else []
        found = (one_line(self.text(*path, index)) for index in range(len(value)))
        return [text for text in found if text]

    def mapping(self, *path: str | int) -> dict[str, object]:
        """The mapping at a path; empty for nothing, and with a warning for something else."""
        value = self.value(*path)
        if isinstance(value, dict):
            return value
        if value is not None:
            place = self.document.place(path, "key")
            key = "import_publiccode.no-section"
            warn(self.draft, problem(key, place, {"field": _dotted(path)}))
        return {}

    def key(self, *path: str, name: str) -> str:
        """The key at a path that is `name` but for its case, as it is written; else `name`."""
        return next((k for k in self.mapping(*path) if k.casefold() == name), name)

    def place(self, *path: str | int) -> Location:
        """Where what stands at a path is written."""
        return self.document.place(path)

    def _written(self, path: Path) -> str:
        """A number as it is written: `1.10` is a version, and no 1.1."""
        place = self.document.place(path)
        return clean(self.document.line(place.line)[place.column - 1 : place.end_column - 1])


def application(reading: Reading) -> tuple[Item, list[Item]] | None:
    """The application that a file describes, and the parties it names; None without a name."""
    languages = _languages(reading)
    name = one_line(_name(reading, languages))
    if not name:
        warn(reading.draft, problem("import_publiccode.no-name", reading.place("name")))
        return None
    item = Item("applicatie", _key(reading, name), {"naam": name}, reading.place("name"))
    unfilled = sorted(set(_placeholders(reading.document.data, 0)))
    is_template = len(unfilled) >= _FEW
    description = _description(reading, languages)
    if not _is_placeholder(description):
        _put(item, "omschrijving", one_line(description))
    _put(item, "versie", one_line(reading.text("softwareVersion")))
    _put(item, "referentiecomponenten", _components(reading))
    suppliers = [] if is_template else _suppliers(reading)
    if suppliers:
        item.fields["leverancier"] = Link("partij", suppliers[0].source_id)
    _put(item, "extra", _extra(reading))
    _add_remarks(reading, item, suppliers)
    if is_template:
        values = {"found": ", ".join(unfilled)}
        item.remarks.insert(0, (None, Message("import_publiccode.unfilled", values)))
    return item, suppliers[:1]


def _languages(reading: Reading) -> list[str]:
    """The languages of the description: Dutch, then English, then the others as written."""
    found = list(reading.mapping("description"))
    rank = {"nl": 0, "en": 1}
    return sorted(found, key=lambda name: rank.get(name[:2].casefold(), 2))


def _name(reading: Reading, languages: list[str]) -> str:
    """The Dutch name, else the name, else one in another language."""
    dutch = [name for name in languages if name[:2].casefold() == "nl"]
    names = [reading.text("description", one, "localisedName") for one in dutch]
    names.append(reading.text("name"))
    if not any(names):
        names += [reading.text("description", one, "localisedName") for one in languages]
    return next((name for name in names if name), "")


def _description(reading: Reading, languages: list[str]) -> str:
    """The short description in the first language that has one, else the long one."""
    for field in ("shortDescription", "longDescription"):
        for one in languages:
            if text := reading.text("description", one, field):
                return text
    return ""


def _key(reading: Reading, name: str) -> str:
    """What the software is known by: its address, without `.git` or a stroke at its end."""
    url = one_line(reading.text("url"))
    if not url:
        warn(reading.draft, problem("import_publiccode.no-url", reading.place("name")))
        return name.casefold()
    return url.rstrip("/").removesuffix(".git") or url


def _components(reading: Reading) -> list[Value]:
    """The referentiecomponenten under `nl.gemma`, by the names that the GEMMA gives them."""
    written = reading.key("nl", "gemma", name=_COMPONENTS) if reading.value("nl", "gemma") else ""
    known = reading.open_catalogue()
    found: dict[str, None] = {}
    for index, name in enumerate(reading.texts("nl", "gemma", written) if written else ()):
        component = known.referentiecomponent(name)
        if component is None:
            near = known.nearest("referentiecomponent", name)
            key = "import_publiccode.unknown-component" + ("-near" if near else "")
            place = reading.place("nl", "gemma", written, index)
            values = {"name": name, "near": near or ""}
            warn(reading.draft, problem(key, place, values, code="reference"))
        found[component.naam if component else name] = None
    return list(found)


def _suppliers(reading: Reading) -> list[Item]:
    """The contractors that maintain the software; without any, who owns the repository."""
    contractors = reading.value("maintenance", "contractors")
    count = len(contractors) if isinstance(contractors, list) else 0
    paths: list[Path] = [("maintenance", "contractors", index, "name") for index in range(count)]
    found = [supplier for path in paths if (supplier := _supplier(reading, path))]
    owners: tuple[Path, ...] = (("organisation", "name"), ("legal", "repoOwner"))
    return found or [supplier for path in owners if (supplier := _supplier(reading, path))][:1]


def _supplier(reading: Reading, path: Path) -> Item | None:
    name = one_line(reading.text(*path))
    if not name:
        return None
    soort = "gemeente" if _MUNICIPALITY.match(name) else "leverancier"
    fields: dict[str, Value] = {"naam": name, "soort": soort}
    return Item("partij", name.casefold(), fields, reading.place(*path))


def _extra(reading: Reading) -> dict[str, Value]:
    extra: dict[str, Value] = {}
    for name in FROM_TOP:
        value = reading.value(name)
        found: Value = list(reading.texts(name)) if isinstance(value, list) else reading.text(name)
        if found:
            extra[name] = found
    if license_ := one_line(reading.text("legal", "license")):
        extra["license"] = license_
    dutch = _dutch(reading)
    if dutch:
        extra["nl"] = dutch
    return extra


def _dutch(reading: Reading) -> dict[str, Value]:
    """The Dutch section but for the referentiecomponenten, without what is empty in it."""
    section = _filled(reading.mapping("nl"), 0)
    found = section if isinstance(section, dict) else {}
    gemma = found.get("gemma")
    if isinstance(gemma, dict):
        rest = {name: value for name, value in gemma.items() if name.casefold() != _COMPONENTS}
        found = {**found, "gemma": rest} if rest else {k: v for k, v in found.items() if v != gemma}
    return found


def _filled(value: object, depth: int) -> Value | None:
    """Data without nulls and empty lists, its texts cleaned; None when nothing is left."""
    if isinstance(value, str) or depth > _DEEPEST:
        return clean(str(value)) or None
    if isinstance(value, dict):
        items = {one_line(name): _filled(item, depth + 1) for name, item in value.items()}
        return {name: item for name, item in items.items() if name and item is not None} or None
    if isinstance(value, list):
        found = (_filled(item, depth + 1) for item in value)
        return [item for item in found if item is not None] or None
    return value if isinstance(value, (bool, int, float)) else None


def _add_remarks(reading: Reading, item: Item, suppliers: list[Item]) -> None:
    status = one_line(reading.text("developmentStatus"))
    if status:
        values = {"found": status}
        item.remarks.append(("status", Message("import_publiccode.development-status", values)))
    if len(suppliers) > 1:
        others = ", ".join(str(supplier.fields["naam"]) for supplier in suppliers[1:])
        message = Message("import_publiccode.more-contractors", {"others": others})
        item.remarks.append(("leverancier", message))


def _placeholders(value: object, depth: int) -> Iterator[str]:
    """What in a file is still as in the example of the standard."""
    if isinstance(value, str):
        for pattern in _PLACEHOLDERS:
            if found := pattern.search(value):
                yield found[0].strip("/").casefold()
    elif depth <= _DEEPEST and isinstance(value, (dict, list)):
        for item in value.values() if isinstance(value, dict) else value:
            yield from _placeholders(item, depth + 1)


def _is_placeholder(text: str) -> bool:
    return any(pattern.search(text) for pattern in _PLACEHOLDERS)


def _put(item: Item, name: str, value: Value) -> None:
    if value not in ("", [], {}):
        item.fields[name] = value


def _dotted(path: Path) -> str:
    return ".".join(str(step) for step in path)
