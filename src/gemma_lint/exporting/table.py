"""The landscape as tables, one for each kind, for a spreadsheet."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from gemma_lint.exporting import WHOLE, Options
from gemma_lint.exporting.cells import Row, sheet
from gemma_lint.exporting.fields import Leaf, leaves, paths, plain, written
from gemma_lint.exporting.subject import Subject, unknown
from gemma_lint.finding import Explanation, Severity, Status

FINDING = "bevinding"
"""The table that is no kind: everything that was found."""
_FINDING_COLUMNS = (
    "regel", "ernst", "status", "soort", "id", "veld", "melding", "advies", "bestand", "plaats",
    "reden", "besloten_door", "besloten_op", "geldig_tot", "maatregel",
)  # fmt: skip
_ALL = Options()
_COUNTS = ("bevindingen", "fouten", "waarschuwingen", "adviezen", "regels")


def kinds(subject: Subject) -> dict[str, str]:
    """The kinds that have a table, with the name of its file without `.csv`."""
    vocabulary = subject.graph.vocabulary
    tables: dict[str, str] = {}
    for spec in vocabulary.kinds[vocabulary.root].fields:
        if spec.object is not None:
            tables[spec.object] = spec.name
            inner = vocabulary.kinds[spec.object].fields
            parts = {
                s.object: s.name for s in inner if s.object and vocabulary.kinds[s.object].has_id
            }
            tables |= parts
    return tables | ({FINDING: "bevindingen"} if subject.findings is not None else {})


def export(subject: Subject, options: Options = _ALL) -> dict[str, str]:
    """Every table as a file, or the one that is asked for."""
    tables = kinds(subject)
    if options.kind is None:
        return {
            f"{name}.csv": _table(subject, kind, comma=options.comma)
            for kind, name in tables.items()
        }
    if options.kind not in tables:
        raise unknown("kind", options.kind, tables)
    return {WHOLE: _table(subject, options.kind, comma=options.comma)}


def _table(subject: Subject, kind: str, *, comma: bool) -> str:
    rows = _findings(subject) if kind == FINDING else _elements(subject, kind, comma=comma)
    return sheet(rows, comma=comma)


def _elements(subject: Subject, kind: str, *, comma: bool) -> Iterator[Row]:
    elements = subject.elements(kind)
    vocabulary = subject.graph.vocabulary
    stated = [{leaf.path: leaf for leaf in leaves(one, vocabulary)} for one in elements]
    own = {path for leaf_of in stated for path in leaf_of}
    parent = vocabulary.kinds[kind].parent
    columns = [
        leaf.path
        for leaf in paths(vocabulary.kinds[kind], vocabulary)
        if leaf.spec.type != "extra" or leaf.path in own
    ]
    columns.sort(key=lambda path: path.rpartition(".")[2] == "extra")  # stable: those go last
    identified = vocabulary.kinds[kind].has_id  # findings name an element by its id
    counts = _COUNTS if subject.findings is not None and identified else ()
    yield [*([parent] if parent else []), *columns, *counts]
    for element, leaf_of in zip(elements, stated, strict=True):
        yield [
            *([element._ouder.id] if parent else []),
            *(_value(leaf_of.get(path), subject, comma=comma) for path in columns),
            *(_counts(subject, element) if counts else ()),
        ]


def _value(leaf: Leaf | None, subject: Subject, *, comma: bool) -> str:
    """A field in one cell: lists with `; ` between, parts as `naam: x, soort: y`.

    Where semicolons separate cells, a comma stands in decimal numbers: so Dutch programs read it.
    """
    if leaf is None:
        return ""
    vocabulary = subject.graph.vocabulary
    values = leaf.value if leaf.spec.many else [leaf.value]
    words = "; ".join(_words(plain(one, leaf.spec, vocabulary), leaf) for one in values)
    return words.replace(".", ",") if leaf.spec.type == "float" and not comma else words


def _words(value: Any, leaf: Leaf) -> str:
    if leaf.spec.type == "reference" and len(leaf.spec.targets) == 1:
        return str(value).partition("/")[2]
    if isinstance(value, dict) and "id" in value:
        return str(value["id"])  # a part with a table of its own
    if leaf.spec.object == "standaard" and isinstance(value, dict):
        return " ".join(str(value[name]) for name in ("naam", "versie") if name in value)
    return _spelled(value)


def _spelled(value: Any) -> str:
    if isinstance(value, dict):
        return ", ".join(f"{key}: {_inner(one)}" for key, one in value.items())
    return ", ".join(map(_inner, value)) if isinstance(value, list) else written(value)


def _inner(value: Any) -> str:
    spelled = _spelled(value)
    return f"({spelled})" if isinstance(value, dict | list) and len(value) > 1 else spelled


def _counts(subject: Subject, element: Any) -> Iterator[str]:
    """How many findings are not explained, in all and by severity, and the rules they are of.

    Those in a baseline count: they are still there.
    """
    found = [f for f in subject.findings_of(element) if f.status is not Status.EXPLAINED]
    yield str(len(found))
    for severity in Severity:
        yield str(sum(finding.severity is severity for finding in found))
    yield "; ".join(sorted({finding.rule for finding in found}))


def _findings(subject: Subject) -> Iterator[Row]:
    yield _FINDING_COLUMNS
    for one in subject.findings or ():
        place = one.location
        yield (
            one.rule, one.severity.value, one.status.value, one.element.kind, one.element.id,
            one.field or "", one.message, one.advice, place.path, str(place.line),
            *_deviation(one.explanation),
        )  # fmt: skip


def _deviation(one: Explanation | None) -> Row:
    """What explains a finding, in the words of the landscape."""
    if one is None:
        return [""] * 5
    days = (one.decided_on.isoformat(), one.valid_until.isoformat())
    return [one.reason, one.decided_by, *days, one.measure or ""]
