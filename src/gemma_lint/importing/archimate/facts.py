"""What the properties of an application say, in whichever dialect they are named."""

from __future__ import annotations

from gemma_lint.archimate import Element
from gemma_lint.importing.archimate.texts import as_date, plain, value
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


def hosting(text: str | None) -> str | None:
    """The hosting that a cloud-dienstverleningsmodel stands for: `SaaS - Software as a Service`."""
    short = plain(text or "")
    return next((known for word, known in _HOSTING.items() if short.startswith(word)), None)


def add_url(work: Work, item: Item, element: Element) -> None:
    """The web address, if there is one."""
    work.set_extra(item, "url", value(element.properties, "URL"))


def add_application_facts(work: Work, item: Item, *elements: Element) -> None:
    """Fill an application with what these elements say; the first that says something counts."""
    for element in elements:
        for name, found in _fields(element).items():
            item.fields.setdefault(name, found)
        for name, found in _facts(element).items():
            extra = item.fields.get("extra")
            if not (isinstance(extra, dict) and name in extra):
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
