"""What the properties of an application say, in whichever dialect they are named."""

from __future__ import annotations

import re

from gemma_lint.archimate import Element
from gemma_lint.archimate.model import Properties
from gemma_lint.importing.archimate.texts import as_date, clean, plain, snake, value
from gemma_lint.importing.archimate.work import Work
from gemma_lint.importing.draft import Item, Value

_STATUSES = {
    "verwerving": "verwerving",
    "gepland": "gepland",
    "inproductie": "in_productie",
    "ingebruik": "in_productie",
    "uittefaseren": "uit_te_faseren",
    "uitgefaseerd": "uitgefaseerd",
}
_HOSTING = {
    "saas": "saas",
    "paas": "paas",
    "iaas": "iaas",
    "onpremises": "on-premises",
    "onpremise": "on-premises",
    "hybride": "hybride",
}
_ASPECTS = ("Beschikbaarheid", "Integriteit", "Vertrouwelijkheid")
_ENDED = "eindeondersteuning"

_KNOWN = frozenset(
    {
        "bron",
        "convertconcept",
        "datum",
        "externpakket",
        "gebruikdatum",
        "gebruikmutatiedatum",
        "gebruikstatus",
        "gemmastatus",
        "gemmasubtype",
        "gemmatype",
        "gemmaurl",
        "intermediair",
        "intermediairid",
        "latestsyncdate",
        "layoutdirectionbo",
        "layoutdirectiondo",
        "mutatiedatumpakket",
        "objectid",
        "ondersteundetechnologie",
        "pakketversiestatus",
        "richting",
        "standaardversie",
        "standaardversieid",
        "startdistributie",
        "swctype",
        "tableonelinedoc",
        "transportprotocol",
        "type",
        "typebeforeconversion",
        "url",
        "versieaanduiding",
        "viewtype",
    }
)
"""Properties that become fields or facts elsewhere, or that tools write for themselves."""

_FILLS = {
    "versie": "versie",
    "status": "status",
    "hosting": "hosting",
    "clouddienstverleningsmodel": "hosting",
    "beschikbaarheid": "biv",
    "integriteit": "biv",
    "vertrouwelijkheid": "biv",
}
"""Properties with the field that they fill, if their value fits."""

_UNRESOLVED = re.compile(r"(?:prop)?id-")
"""How the name of a property begins when its definition is missing."""

_MOST_PROPERTIES, _MOST_VALUES = 40, 20


def hosting(text: str | None) -> str | None:
    """The hosting that a cloud-dienstverleningsmodel stands for: `SaaS - Software as a Service`."""
    short = plain(text or "")
    return next((known for word, known in _HOSTING.items() if short.startswith(word)), None)


def add_url(work: Work, item: Item, element: Element) -> None:
    """The web address, if there is one."""
    work.set_extra(item, "url", value(element.properties, "URL"))


def add_own_properties(work: Work, item: Item, properties: Properties) -> None:
    """Keep what people noted in properties of their own; what is of tools and the GEMMA is not."""
    kept = 0
    for name, values in properties.items():
        short = snake(name)
        texts = [text for written in values[:_MOST_VALUES] if (text := clean(written))]
        fresh = short and _is_own(name, item) and not has_extra(item, short)
        if fresh and texts and kept < _MOST_PROPERTIES:
            work.set_extra(item, short, texts[0] if len(texts) == 1 else [*texts])
            kept += 1


def _is_own(name: str, item: Item) -> bool:
    """Whether a property is one that people made, and filled no field."""
    known = plain(name)
    return (
        known not in _KNOWN and _FILLS.get(known) not in item.fields and not _UNRESOLVED.match(name)
    )


def has_extra(item: Item, name: str) -> bool:
    """Whether there is such a fact under `extra`."""
    extra = item.fields.get("extra")
    return isinstance(extra, dict) and name in extra


def add_application_facts(work: Work, item: Item, *elements: Element) -> None:
    """Fill an application with what these elements say; the first that says something counts."""
    for element in elements:
        for name, found in _fields(element).items():
            item.fields.setdefault(name, found)
        for name, found in _facts(element).items():
            if not has_extra(item, name):
                work.set_extra(item, name, found)
    for element in elements:
        _remark(work, item, element)


def _fields(element: Element) -> dict[str, Value]:
    properties = element.properties
    status = _STATUSES.get(plain(value(properties, "Gebruik status", "Status") or ""))
    biv: dict[str, Value] = {
        aspect.lower(): int(level)
        for aspect in _ASPECTS
        if (level := value(properties, aspect)) in ("1", "2", "3")
    }
    found: dict[str, Value | None] = {
        "versie": value(properties, "Versieaanduiding", "Versie-aanduiding", "Versie"),
        "status": status,
        "hosting": hosting(value(properties, "Hosting", "Cloud-dienstverleningsmodel")),
        "biv": biv if len(biv) == len(_ASPECTS) else None,
    }
    return {name: text for name, text in found.items() if text is not None}


def _facts(element: Element) -> dict[str, Value]:
    properties = element.properties
    technology = value(properties, "Ondersteunde technologie")
    external = plain(value(properties, "Extern pakket") or "")
    found: dict[str, Value | None] = {
        "url": value(properties, "URL"),
        "extern_pakket": True if external == "ja" else None,
        "status_sinds": _when(value(properties, "Gebruik datum")),
        "pakketversie_status": value(properties, "Pakketversie Status"),
        "start_distributie": _when(value(properties, "Start distributie")),
        "ondersteunde_technologie": _split(technology) or None,
    }
    return {name: text for name, text in found.items() if text is not None}


def _when(text: str | None) -> str | None:
    """A date in ISO form; what cannot be read as one stays as it is."""
    return as_date(text) or text


def _split(text: str | None) -> list[Value]:
    return [part for part in (piece.strip() for piece in (text or "").split(",")) if part]


def _remark(work: Work, item: Item, element: Element) -> None:
    status = value(element.properties, "Gebruik status")
    if status and plain(status) not in _STATUSES:
        work.note(item, "status", "unknown-status", status)
    if plain(value(element.properties, "Pakketversie Status") or "") == _ENDED:
        work.note(item, "versie", "version-ended")
