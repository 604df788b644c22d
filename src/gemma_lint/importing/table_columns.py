"""A mapping and the header of a table brought together: which cell fills which field."""

from __future__ import annotations

from collections.abc import Mapping as Names
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from gemma_lint.errors import InvalidInput
from gemma_lint.finding import Message, Problem
from gemma_lint.importing.csv_reading import Column, Sheet
from gemma_lint.importing.noting import one_line, problem
from gemma_lint.importing.table_fields import NoTarget, Target, find, linkable, required
from gemma_lint.importing.table_mapping import Mapping, Path_, Rule
from gemma_lint.importing.table_values import Unfit, convert
from gemma_lint.landscape.vocabulary import Vocabulary
from gemma_lint.suggest import nearest

Values = Names[str, object]

_SOORT = {("leverancier", "partij"): "leverancier"}
"""What an element is that a field refers to, where its kind asks for that and no one says so."""


@dataclass(slots=True)
class Filled:
    """A column, or a fixed text, and the field or the name under `extra` that it fills.

    index  of the column; None for a fixed text
    doel   the kind of element that a reference is to
    """

    index: int | None
    name: str
    path: Path_
    target: Target | None = None
    extra: str | None = None
    values: dict[str, str] = field(default_factory=dict)
    separator: str | None = None
    doel: str | None = None
    text: str = ""


@dataclass(slots=True)
class Columns:
    """Everything that a row fills, the columns of its key, and columns that nobody mentions."""

    filled: list[Filled]
    key: list[int]
    warnings: list[Problem]


def columns_of(mapping: Mapping, sheet: Sheet, words: Vocabulary) -> Columns:
    """The columns that a mapping names, found in a table. Raises InvalidInput with all mistakes."""
    return _Finder(mapping, sheet, words).find()


class _Finder:
    def __init__(self, mapping: Mapping, sheet: Sheet, words: Vocabulary) -> None:
        self._mapping, self._sheet, self._words = mapping, sheet, words
        self._by_name = {column.name.casefold(): column for column in sheet.columns}
        self._problems: list[Problem] = []

    def find(self) -> Columns:
        mapping = self._mapping
        filled = [one for rule in mapping.rules for one in self._of_rule(rule)]
        filled += [self._fixed(name, text) for name, text in mapping.fixed.items()]
        key = [self._column(name, ("sleutel",), "value") for name in mapping.key]
        filled += self._defaults(filled)
        self._check_doubles(filled)
        self._check_required(filled)
        if self._problems:
            raise InvalidInput(self._problems)
        indexes = [column.index for column in key if column]
        named = next(f.index for f in filled if f.target and f.target.path == ("naam",))
        return Columns(filled, indexes or [named or 0], self._unmentioned())

    def _column(self, name: str, path: Path_, part: str) -> Column | None:
        found = self._by_name.get(name.casefold())
        if found is None:
            names = [column.name for column in self._sheet.columns]
            self._unknown("unknown-column", name, names, path, part)
        return found

    def _of_rule(self, rule: Rule) -> list[Filled]:
        column = self._column(rule.column, rule.path, "key")
        if rule.fills is None and rule.extra is None:
            return []
        index = column.index if column else None
        one = Filled(index, rule.column, rule.path, extra=rule.extra, values=rule.values)
        one.separator, one.doel = rule.separator, self._doel(rule)
        if rule.fills is not None:
            one.target = self._target(rule.fills, rule.path, one.doel)
        told = rule.doel is not None and one.doel is None
        if one.target is not None and one.target.spec.type == "reference" and not told:
            self._choose_doel(one)
        self._check_values(rule, one.target)
        soort = [self._soort(rule, one)] if rule.soort else []
        return [one, *(found for found in soort if found)]

    def _doel(self, rule: Rule) -> str | None:
        kinds = sorted(linkable(self._words))
        if rule.doel is not None and rule.doel not in kinds:
            self._unknown("unknown-kind", rule.doel, kinds, (*rule.path, "doel"), "value")
            return None
        return rule.doel

    def _choose_doel(self, one: Filled) -> None:
        """The kind that a reference is to: the only one possible, or the one that is named."""
        spec = one.target.spec if one.target else None
        targets = spec.targets if spec else ()
        if one.doel is None and len(targets) > 1:
            self._report("no-doel", one.path, {"field": one.name, "known": ", ".join(targets)})
        elif one.doel is not None and one.doel not in targets:
            path = (*one.path, "doel")
            self._unknown("unknown-kind", one.doel, list(targets), path, "value")
            one.doel = None
        else:
            one.doel = one.doel or targets[0]

    def _soort(self, rule: Rule, one: Filled) -> Filled | None:
        """The `soort` of the elements that a column refers to, as a fixed text."""
        path = (*rule.path, "soort")
        if one.target is None or one.target.spec.type != "reference" or one.target.below:
            self._report("soort-without-reference", path, {"column": rule.column})
            return None
        dotted = f"{'.'.join(one.target.path)}.soort"
        return self._fixed(dotted, rule.soort or "", path, one.doel)

    def _fixed(
        self, name: str, text: str, path: Path_ | None = None, doel: str | None = None
    ) -> Filled:
        path = path or ("vast", name)
        target = self._target(name, path, doel, "value" if path[-1] == "soort" else "key")
        one = Filled(None, name, path, target, text=text, doel=doel)
        if target is not None and target.spec.type == "reference" and target.below is None:
            self._choose_doel(one)
        elif target is not None:
            self._check_text(target, text, path)
        return one

    def _target(
        self, name: str, path: Path_, doel: str | None, part: str = "value"
    ) -> Target | None:
        if self._mapping.kind not in linkable(self._words):
            return None
        if part == "value" and path[0] == "kolommen" and isinstance(self._at(path), dict):
            path = (*path, "veld")
        try:
            return find(self._words, self._mapping.kind, name, doel)
        except NoTarget as error:
            if error.key == "unknown-field":
                self._unknown(error.key, error.name, list(error.known), path, part)
            else:
                values = {"name": error.name, "known": ", ".join(error.known)}
                self._report(error.key, path, values, part)
            return None

    def _at(self, path: Path_) -> object:
        value = self._mapping.document.data
        for step in path:
            value = value.get(str(step)) if isinstance(value, dict) else None
        return value

    def _check_values(self, rule: Rule, target: Target | None) -> None:
        """What texts stand for must fit the field, as it is the mapping that is wrong then."""
        if target is None:
            return
        written = self._at((*rule.path, "waarden"))
        for name in written if isinstance(written, dict) else ():
            text = rule.values[one_line(name).casefold()]
            if text and (target.spec.object != "biv" or len(text) > 1):
                self._check_text(target, text, (*rule.path, "waarden", name))

    def _check_text(self, target: Target, text: str, path: Path_) -> None:
        spec = target.below.spec if target.below else target.inner or target.spec
        if spec.type == "reference":
            return
        try:
            convert(spec, text)
        except Unfit as error:
            values = {"found": text, "field": target.dotted, **error.values}
            self._add(f"import_rows.unfit.{error.key}", path, values)
            wrong = Message("import_mapping.mapping-unfit", self._problems[-1].message.values)
            self._problems[-1] = replace(self._problems[-1], message=wrong)

    def _defaults(self, filled: Sequence[Filled]) -> list[Filled]:
        """The fields that elements beside need and nobody gives: a default, or a problem."""
        found = []
        below = {
            (f.target.path, f.target.below.path) for f in filled if f.target and f.target.below
        }
        for one in filled:
            target = one.target
            if target is None or target.below or target.spec.type != "reference" or not one.doel:
                continue
            for spec in required(self._words.kinds[one.doel]):
                if (target.path, (spec.name,)) in below:
                    continue
                text = _SOORT.get((target.path[-1], one.doel))
                if text is not None and spec.name == "soort":
                    found.append(self._fixed(f"{target.dotted}.soort", text, one.path, one.doel))
                    continue
                allowed = ", ".join(str(value) for value in spec.values)
                values = {"kind": one.doel, "field": spec.name, "known": allowed}
                values["column"] = one.name
                self._report("link-needs", one.path, values, "key")
        return found

    def _check_doubles(self, filled: Sequence[Filled]) -> None:
        """One column for each field, unless it is a list; a fixed text fills what a cell leaves."""
        seen: dict[str, str] = {}
        for one in filled:
            target = one.target
            name = target.dotted if target else f"extra.{one.extra}"
            many = bool(target) and target is not None and target.spec.many and not target.below
            if name in seen and not many and one.index is not None:
                values = {"field": name, "other": seen[name]}
                self._report("field-twice", one.path, values, "key")
            if one.index is not None:
                seen.setdefault(name, one.name)

    def _check_required(self, filled: Sequence[Filled]) -> None:
        kind = linkable(self._words).get(self._mapping.kind)
        if kind is None:
            return
        of_columns = (one for one in filled if one.path[0] == "kolommen")
        paths = {one.target.path[0] for one in of_columns if one.target}
        if "naam" not in paths:
            self._report("no-name-column", ("kolommen",), {}, "key")
        paths |= {one.target.path[0] for one in filled if one.target}
        for spec in required(kind):
            if spec.name not in paths:
                values = {"kind": kind.name, "field": spec.name}
                self._report("required-field", ("kolommen",), values, "key")

    def _unmentioned(self) -> list[Problem]:
        known = {rule.column.casefold() for rule in self._mapping.rules}
        known |= {name.casefold() for name in self._mapping.key}
        return [
            problem("import_mapping.unmentioned-column", column.place, {"column": column.name})
            for column in self._sheet.columns
            if column.name.casefold() not in known
        ]

    def _unknown(self, key: str, name: str, known: list[str], path: Path_, part: str) -> None:
        near = nearest(name, known)
        values = {"name": name, "near": near or "", "known": ", ".join(known)}
        self._report(key + ("-near" if near else ""), path, values, part)

    def _report(self, key: str, path: Path_, values: Values, part: str = "value") -> None:
        self._add(f"import_mapping.{key}", path, values, part)

    def _add(self, key: str, path: Path_, values: Values, part: str = "value") -> None:
        place = self._mapping.document.place(path, "key" if part == "key" else "value")
        self._problems.append(problem(key, place, values))
