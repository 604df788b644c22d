"""Facts of the catalogue as text: all of one thing, or a list to choose from."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Any

from gemma_lint.messages import text
from gemma_lint.report.explanation import WIDTH, Explanation, Part
from gemma_lint.report.explanation import render as render_explanation
from gemma_lint.report.safe import single_line, visible
from gemma_lint.report.style import View
from gemma_lint.report.width import fold, pad, width

Facts = dict[str, Any]
Rows = list[tuple[str, str]]

_BETWEEN = " · "
_NEXT = "; "
"""Between names in running text: names hold commas."""


def render_one(facts: Facts, origin: Facts, lang: str, view: View) -> str:
    """All facts of one thing."""
    kind = _say(f"kind-{facts['kind']}", lang)
    title = f"{facts['name']}{_BETWEEN}{kind}"
    parts = [Part("", table=_head(facts, lang)), *_PARTS[facts["kind"]](facts, lang)]
    return render_explanation(Explanation(title, [*parts, _source(origin, lang)]), view)


def render_several(query: str, found: list[Facts], lang: str, view: View) -> str:
    """What was found by kind, each with what tells it apart."""
    columns = min(view.width or WIDTH, 100)
    lines = fold(_say("several", lang, query=single_line(query), count=len(found)), columns)
    for kind, group in groupby(found, key=lambda facts: facts["kind"]):
        lines += ["", view.paint(_say(f"kinds-{kind}", lang), "bold")]
        rows = [(visible(facts["name"]), _short(facts)) for facts in group]
        left = min(max(width(name) for name, _ in rows), columns - 34)
        lines += [line for row in rows for line in _row(*row, left, columns, view)]
    return "\n".join(lines) + "\n"


def _row(name: str, what: str, left: int, columns: int, view: View) -> Iterator[str]:
    told = [view.paint(line, "dim") for line in fold(what, columns - left - 4) if line]
    first, *more = fold(name, columns - 2)
    if not more and width(first) <= left and told:
        yield f"  {pad(first, left)}  {told.pop(0)}"
    else:
        yield from (f"  {line}" for line in (first, *more))
    yield from (" " * (left + 4) + line for line in told)


def _short(facts: Facts) -> str:
    told = [facts.get("abbreviation"), facts.get("status")]
    return _BETWEEN.join(visible(one) for one in told if one and one != facts["name"])


def _say(key: str, lang: str, /, **values: object) -> str:
    return text(f"catalogue_show.{key}", lang, **values)


def _head(facts: Facts, lang: str) -> Rows:
    """What every kind may have, absent facts left out."""
    rows = [
        ("object-id", facts.get("id")),
        ("abbreviation", facts.get("abbreviation")),
        ("status", _status(facts, lang)),
        ("project-status", facts.get("project_status")),
        ("in-system", _system(facts, lang)),
        ("groups", ", ".join(facts.get("groups", ()))),
        ("biv", _say("biv-scores", lang, **facts["biv"]) if facts.get("biv") else None),
        ("bbn", _say("bbn-says", lang, bbn=facts["bbn"]) if facts.get("bbn") else None),
        ("names", _NEXT.join(facts["names"])),
    ]
    return [(_say(key, lang), value) for key, value in rows if value]


def _status(facts: Facts, lang: str) -> str | None:
    if facts["kind"] == "basisregistratie":
        return None
    if facts["kind"] == "standaard" and facts["id"] is None:
        return _say("only-forum", lang)
    status = facts["status"] or _say("status-none", lang)
    ended = facts.get("ended") and facts["status"] == "In gebruik"
    return _say("status-ended", lang, status=status) if ended else str(status)


def _system(facts: Facts, lang: str) -> str | None:
    if "in_system" not in facts:
        return None
    return _say(f"in-system-{'yes' if facts['in_system'] else 'no'}", lang)


def _component(facts: Facts, lang: str) -> Iterator[Part]:
    for role, group in groupby(facts["standards"], key=lambda standard: standard["role"]):
        yield Part(_say(f"role-{role}", lang), table=[_standard_row(s, lang) for s in group])
    yield from _offered(facts["offered_by"], "offered-by", lang)
    yield _names("uses-facilities", facts["uses_facilities"], lang)
    yield _names("services", facts["services"], lang)
    yield _names("interfaces", facts["interfaces"], lang)
    served = [(one["name"], one["role"] or one["kind"]) for one in facts["served_by"]]
    yield Part(_say("served-by", lang), table=sorted(served, key=lambda row: row[0].casefold()))
    yield _names("specialises", facts["specialises"], lang)
    yield _names("technology", facts["technology"], lang)


def _standard_row(standard: Facts, lang: str) -> tuple[str, str]:
    told = [standard["status"] or _say("status-none", lang)]
    if standard["ended"] and standard["status"] == "In gebruik":
        told = [_say("status-ended", lang, status=standard["status"])]
    if standard["forum"]:
        status = _say(f"forum-{standard['forum']}", lang)
        told.append(_say("forum-short", lang, status=status))
    return standard["name"], _BETWEEN.join(told)


def _standard(facts: Facts, lang: str) -> Iterator[Part]:
    versions = [
        (one["version"] or one["id"], one["status"] or _say("status-none", lang))
        for one in facts["versions"]
    ]
    yield Part(_say("versions", lang), table=versions)
    yield Part(_say("forum", lang), prose=_forum(facts["forum"], lang))
    for role, group in groupby(facts["components"], key=lambda component: component["role"]):
        components = list(group)
        heading = _say(f"needed-{role}", lang, count=len(components))
        yield Part(heading, prose=_NEXT.join(one["name"] for one in components))
    yield _names("followed-by", facts["facilities"], lang)


def _forum(entry: Facts | None, lang: str) -> str:
    if entry is None:
        told = _say("forum-none", lang)
    else:
        status = _say(f"forum-{entry['status']}", lang)
        values = {"status": status, "source": entry["source"], "date": entry["date"]}
        told = _say("forum-status", lang, **values)
    return f"{told[0].upper()}{told[1:]}. {_say('forum-not-official', lang)}"


def _facility(facts: Facts, lang: str) -> Iterator[Part]:
    rows = [(one["abbreviation"], one["name"]) for one in facts["registries"]]
    yield Part(_say("registries", lang), table=rows)
    yield from _offered(facts["offers"], "offers", lang)
    yield _names("services", facts["services"], lang)
    yield _names("interfaces", facts["interfaces"], lang)
    yield _names("standards", facts["standards"], lang)
    yield _names("used-by", facts["used_by"], lang)


def _registry(facts: Facts, lang: str) -> Iterator[Part]:
    rows = [(one["name"], one["status"] or "") for one in facts["facilities"]]
    yield Part(_say("facilities", lang), table=rows)


_PARTS = {
    "referentiecomponent": _component,
    "standaard": _standard,
    "voorziening": _facility,
    "basisregistratie": _registry,
}


def _names(key: str, things: Iterable[Facts], lang: str) -> Part:
    return Part(_say(key, lang), prose=_NEXT.join(thing["name"] for thing in things))


def _offered(pairs: list[Facts], key: str, lang: str) -> Iterator[Part]:
    """The pairs, with the services that show it; and whose link that is."""
    if pairs:
        rows = [(pair["name"], _grounds(pair, lang)) for pair in pairs]
        yield Part(_say(key, lang), prose=_say("offers-ours", lang), table=rows)


def _grounds(pair: Facts, lang: str) -> str:
    services, functions = _NEXT.join(pair["services"]), _NEXT.join(pair["functions"])
    if services and functions:
        return _say("offers-grounds", lang, services=services, functions=functions)
    return services or functions


def _source(origin: Facts, lang: str) -> Part:
    commit = f"@{origin['commit'][:8]}" if origin["commit"] else ""
    return Part(
        _say("source", lang), prose=_say("source-gemma", lang, **{**origin, "commit": commit})
    )
