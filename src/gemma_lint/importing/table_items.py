"""From the rows of a table to elements, by a mapping whose columns and fields were looked up."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from gemma_lint.catalogue.names import split_version
from gemma_lint.finding import Location, Message, RelatedProblem
from gemma_lint.importing.csv_reading import Row
from gemma_lint.importing.draft import Draft, Item, Link, OpenCatalogue, Options, Outcome, Value
from gemma_lint.importing.noting import one_line, problem, warn
from gemma_lint.importing.table_columns import Columns, Filled
from gemma_lint.importing.table_fields import Target, required
from gemma_lint.importing.table_mapping import Mapping
from gemma_lint.importing.table_values import Unfit, convert
from gemma_lint.landscape.vocabulary import KindSpec, Vocabulary

_EVERY = 500
_SEPARATORS = (";", "\n")
"""What separates the items of a list when the mapping does not say."""


class Builder:
    """Builds the elements of a table into a draft."""

    def __init__(
        self,
        words: Vocabulary,
        mapping: Mapping,
        columns: Columns,
        draft: Draft,
        options: Options,
    ) -> None:
        self._words, self._mapping, self._columns, self._draft = words, mapping, columns, draft
        self._options = options
        self._kind = words.kinds[mapping.kind]
        self._beside: dict[tuple[str, str], Item] = {}
        self._names: dict[str, str] = {}
        self._present: set[tuple[object, ...]] = set()
        self._built: dict[str, Row] = {}
        named = (f for f in columns.filled if f.target and f.target.path == ("naam",))
        self._name = next(f for f in named if f.index is not None)

    def build(self, rows: Sequence[Row]) -> None:
        """Add the element of each row, and the elements that rows refer to."""
        for row in rows:
            key, name = self._key(row), self._name_of(row)
            if name:
                self._names.setdefault(name.casefold(), key or name)
                self._names.setdefault(key.casefold(), key)
        for number, row in enumerate(rows):
            if number % _EVERY == 0:
                self._options.progress(number, len(rows))
            reason = self._row(row)
            outcome = Outcome.ELEMENT if reason is None else Outcome.SKIPPED
            self._draft.count("row", self._kind.name, outcome, reason)
        self._draft.items += [item for _, item in sorted(self._beside.items(), key=_order)]

    def _row(self, row: Row) -> str | None:
        """Add the element of a row; why there is none, else None."""
        name, key = self._name_of(row), self._key(row)
        if not name:
            self._warn("no-name", row.place(self._name.index))
            return "import_rows.reason.no-name"
        if not key:
            self._warn("no-key", row.place(self._columns.key[0]), name=name)
            key = name
        if key in self._built:
            message = Message("import_rows.first-place")
            related = (RelatedProblem(message, self._built[key].place(self._columns.key[0])),)
            place = row.place(self._columns.key[0])
            found = "import_rows.duplicate-key"
            values = {"key": key}
            warn(
                self._draft,
                problem(found, place, values, code="duplicate-id", related=related),
            )
            return "import_rows.reason.duplicate-key"
        item = Item(self._kind.name, key, {"naam": name}, row.place())
        for one in self._columns.filled:
            self._fill(item, one, row)
        self._fill_below(item, row)
        _prune(self, item.fields, self._kind, row)
        for spec in required(self._kind):
            if spec.name not in item.fields:
                self._warn("row-needs", row.place(), field=spec.name, name=name)
                return "import_rows.reason.row-needs"
        self._built[key] = row
        item.fields = _ordered(item.fields, self._kind)
        self._draft.items.append(item)
        return None

    def _key(self, row: Row) -> str:
        parts = [one_line(row.text(index)) for index in self._columns.key]
        return "/".join(parts) if any(parts) else ""

    def _name_of(self, row: Row) -> str:
        return one_line(self._text(self._name, row))

    def _text(self, one: Filled, row: Row) -> str:
        """The text of a cell, or a fixed one; empty for what the mapping calls empty."""
        text = one.text if one.index is None else row.text(one.index)
        return "" if one.index is not None and text.casefold() in self._mapping.empty else text

    def _fill(self, item: Item, one: Filled, row: Row) -> None:
        """Fill the field of one column, unless it is of an element beside."""
        text = self._text(one, row)
        target = one.target
        if not text or (target is not None and target.below is not None):
            return
        if target is None:
            extra = item.fields.setdefault("extra", {})
            if isinstance(extra, dict) and one.extra:
                extra[one.extra] = one.values.get(one_line(text).casefold(), text)
            return
        if one.index is None and _at(item.fields, target.path) is not None:
            return
        found = [v for piece in _pieces(one, target, text) for v in self._value(one, piece, row)]
        if target.path == ("naam",):
            return
        if found and target.path == ("id",):
            item.id = str(found[0])
        elif found:
            _set(item.fields, target.path, found if target.spec.many else found[0])

    def _value(self, one: Filled, text: str, row: Row) -> list[Value]:
        """The value that a text stands for, if it stands for one."""
        text = one.values.get(one_line(text).casefold(), text)
        target = one.target
        if target is None or not text:
            return []
        if target.spec.type == "reference" and target.below is None:
            return [self._link(one, text, row)]
        spec = target.below.spec if target.below else target.inner or target.spec
        if spec.object == "biv":
            text = _mapped_parts(one, text)
        try:
            value = convert(spec, text)
        except Unfit as error:
            values = {"found": text, "field": target.dotted, **error.values}
            self._warn(f"unfit.{error.key}", self._place(one, row), **values)
            return []
        if target.inner is not None and not target.below:
            return [_part(target, str(value), self._options.catalogue)]
        return [value]

    def _link(self, one: Filled, text: str, row: Row) -> Link:
        """A reference by name to a row of this table, or to an element beside it."""
        kind, name = one.doel or "", one_line(text)
        if kind == self._kind.name and name.casefold() in self._names:
            return Link(kind, self._names[name.casefold()])
        key = name.casefold()
        if (kind, key) not in self._beside:
            self._beside[kind, key] = Item(kind, key, {"naam": name}, self._place(one, row))
        return Link(kind, key)

    def _fill_below(self, item: Item, row: Row) -> None:
        """Fill fields of the elements that this one refers to."""
        for one in self._columns.filled:
            target = one.target
            if target is None or target.below is None:
                continue
            linked = _at(item.fields, target.path)
            links = [link for link in _listed(linked) if isinstance(link, Link)]
            text = self._text(one, row)
            if not text or not links:
                continue
            if one.index is not None and len(links) > 1:
                self._warn("several-links", self._place(one, row), field=target.dotted)
                continue
            for piece in _pieces(one, target.below, text):
                for value in self._value(one, piece, row):
                    self._set_below(one, target.below, links, value, row)

    def _set_below(
        self, one: Filled, below: Target, links: Sequence[Link], value: Value, row: Row
    ) -> None:
        for link in links:
            beside = self._beside.get((link.kind, link.source_id))
            if beside is None:
                continue
            known = _at(beside.fields, below.path)
            if below.spec.many:
                self._add_below(beside, below.path, value)
            elif known is None:
                _set(beside.fields, below.path, value)
            elif known != value and one.index is not None:
                name = str(beside.fields["naam"])
                self._warn("conflict", self._place(one, row), name=name, field=below.dotted)

    def _add_below(self, beside: Item, path: Sequence[str], value: Value) -> None:
        """Add to a list, which may grow with each row, unless it is there."""
        entry = (id(beside), *path, repr(value))
        known = _at(beside.fields, path)
        if not isinstance(known, list):
            _set(beside.fields, path, [value])
        elif entry not in self._present:
            known.append(value)
        self._present.add(entry)

    def _place(self, one: Filled, row: Row) -> Location:
        return row.place(one.index) if one.index is not None else row.place()

    def _warn(self, key: str, place: Location, **values: object) -> None:
        warn(self._draft, problem(f"import_rows.{key}", place, values))

    def incomplete(self, row: Row, path: str, missing: str) -> None:
        """Warn that a part lacks what it must have."""
        self._warn("incomplete", row.place(), field=path, missing=missing)

    def part(self, name: str) -> KindSpec:
        """A part of the vocabulary."""
        return self._words.kinds[name]


def _prune(builder: Builder, fields: dict[str, Value], kind: KindSpec, row: Row) -> None:
    """Leave out the parts that lack a field they must have."""
    for spec in kind.fields:
        value = fields.get(spec.name)
        if spec.object is None or not isinstance(value, dict):
            continue
        part = builder.part(spec.object)
        _prune(builder, value, part, row)
        missing = [one.name for one in part.fields if one.required and one.name not in value]
        if missing:
            builder.incomplete(row, spec.name, ", ".join(missing))
        if missing or not value:
            del fields[spec.name]


def _ordered(fields: dict[str, Value], kind: KindSpec) -> dict[str, Value]:
    """Fields in the order of the vocabulary, whatever that of the columns; `extra` last."""
    names = [spec.name for spec in kind.fields if spec.type != "extra"]
    return {name: fields[name] for name in (*names, "extra") if name in fields}


def _pieces(one: Filled, target: Target, text: str) -> list[str]:
    """The items in a cell of a field that is a list; else the whole text."""
    if not target.spec.many:
        return [text]
    pieces = [text]
    for separator in (one.separator,) if one.separator else _SEPARATORS:
        pieces = [part for piece in pieces for part in piece.split(separator)]
    return [found for piece in pieces if (found := piece.strip())]


def _part(target: Target, text: str, catalogue: OpenCatalogue) -> Value:
    """A part in a list, by its one text; of a standard the version is told apart."""
    inner = target.inner.name if target.inner else "naam"
    if target.spec.object == "standaard" and catalogue().standaard(text) is not None:
        split = split_version(text)
        if split is not None and catalogue().standaard(split[0]) is not None:
            return {inner: split[0], "versie": split[1]}
    return {inner: text}


def _mapped_parts(one: Filled, text: str) -> str:
    """The text of a BIV in which each of the three levels may be a word of the mapping."""
    if not one.values:
        return text
    pieces = text.replace("/", "-").replace(",", "-").split("-")
    return "-".join(one.values.get(one_line(p).casefold(), p) for p in pieces)


def _at(fields: dict[str, Value], path: Sequence[str]) -> Value | None:
    value: Any = fields
    for step in path:
        value = value.get(step) if isinstance(value, dict) else None
    found: Value | None = value
    return found


def _set(fields: dict[str, Value], path: Sequence[str], value: Value) -> None:
    """Put a value at a path; a list is added to the one that is there."""
    for step in path[:-1]:
        inner = fields.setdefault(step, {})
        if not isinstance(inner, dict):
            return
        fields = inner
    known = fields.get(path[-1])
    if isinstance(value, list):
        both = [*(known if isinstance(known, list) else ()), *value]
        fields[path[-1]] = [*{repr(item): item for item in both}.values()]
    else:
        fields[path[-1]] = value


def _listed(value: Value | None) -> list[Value]:
    if value is None:
        return []
    return value if isinstance(value, list) else [value]


def _order(entry: tuple[tuple[str, str], Item]) -> tuple[str, int, str]:
    """Elements beside, by kind and by where they were met first."""
    (kind, key), item = entry
    return kind, item.location.line if item.location else 0, key
