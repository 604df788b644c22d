"""The mapping file of a table: read with the project's own reader, every mistake at its place."""

from __future__ import annotations

from collections.abc import Mapping as Names
from dataclasses import dataclass, field, replace
from pathlib import Path

from gemma_lint.errors import InvalidInput
from gemma_lint.finding import Message, Problem
from gemma_lint.importing.csv_encoding import ENCODINGS
from gemma_lint.importing.csv_reading import Dialect
from gemma_lint.importing.noting import clean, one_line, problem
from gemma_lint.importing.table_fields import linkable
from gemma_lint.landscape.vocabulary import Vocabulary
from gemma_lint.source import Document, Limits, read_files
from gemma_lint.source.files import is_folder
from gemma_lint.suggest import nearest

KEYS = (
    "bron",
    "soort",
    "sleutel",
    "kolommen",
    "vast",
    "leeg",
    "scheidingsteken",
    "codering",
    "kopregel",
)
COLUMN_KEYS = ("veld", "extra", "waarden", "scheiding", "soort", "doel")
IGNORE, EXTRA = "negeer", "extra"
"""What stands in the place of a field for a column that is left out, or kept under `extra`."""

LIMITS = Limits(max_bytes=2**20, max_nodes=50_000)
Path_ = tuple[str | int, ...]


@dataclass(slots=True)
class Rule:
    """What a mapping says of a column: the field, or the name under `extra`, or neither.

    values  texts, as `noting.one_line` and casefold have them, with what they stand for
    path    where it stands in the mapping
    """

    column: str
    path: Path_
    fills: str | None = None
    extra: str | None = None
    values: dict[str, str] = field(default_factory=dict)
    separator: str | None = None
    soort: str | None = None
    doel: str | None = None


@dataclass(slots=True)
class Mapping:
    """A mapping whose form is right; its columns and fields are still to be looked up."""

    document: Document
    source: str
    kind: str
    key: list[str]
    rules: list[Rule]
    fixed: dict[str, str]
    empty: frozenset[str]
    dialect: Dialect


def read_mapping(path: Path, words: Vocabulary, source: str | None) -> Mapping:
    """The mapping in a file; `source` wins from the name it gives. Raises InvalidInput."""
    found = read_files([path], LIMITS)
    if found.problems:
        raise InvalidInput([_with_init(one) for one in found.problems])
    if len(found.documents) != 1 or is_folder(str(path)):
        raise InvalidInput([problem("import_mapping.mapping-is-folder", None, {"path": str(path)})])
    return _Reader(found.documents[0], words).read(source)


def _with_init(found: Problem) -> Problem:
    """The problem, with how to make a mapping file when there is none."""
    if found.message.key != "source.missing":
        return found
    return replace(found, advice=Message("import_mapping.missing.advice", found.message.values))


class _Reader:
    """Takes a document apart; what is wrong is kept, and told all at once."""

    def __init__(self, document: Document, words: Vocabulary) -> None:
        self._document, self._words = document, words
        self._problems: list[Problem] = []

    def read(self, source: str | None) -> Mapping:
        data = self._document.data
        if not isinstance(data, dict):
            self._report("mapping-form", (), {})
            raise InvalidInput(self._problems)
        for name in data:
            self._check_known(name, KEYS, (name,), "unknown-mapping-key")
        mapping = Mapping(
            self._document,
            source or self._required("bron", "bron"),
            self._kind(),
            self._texts("sleutel"),
            self._rules(data.get("kolommen")),
            self._pairs(("vast",), data.get("vast")),
            frozenset(text.casefold() for text in self._texts("leeg")),
            self._dialect(),
        )
        if self._problems:
            raise InvalidInput(self._problems)
        return mapping

    def _kind(self) -> str:
        kind = self._required("soort", "soort")
        kinds = sorted(linkable(self._words))
        if kind and kind not in kinds:
            self._unknown(kind, kinds, ("soort",), "unknown-kind", "value")
        return kind

    def _rules(self, data: object) -> list[Rule]:
        if not isinstance(data, dict) or not data:
            self._report("no-columns", ("kolommen",), {}, "key")
            return []
        return [self._rule(name, value, ("kolommen", name)) for name, value in data.items()]

    def _rule(self, column: str, value: object, path: Path_) -> Rule:
        rule = Rule(one_line(column), path)
        if isinstance(value, dict):
            self._fill(rule, value, path)
        elif isinstance(value, str):
            self._fill_short(rule, one_line(value))
        elif value is not None:
            self._report("column-form", path, {"column": column})
        return rule

    def _fill_short(self, rule: Rule, word: str) -> None:
        if word == EXTRA:
            rule.extra = rule.column
        elif word != IGNORE:
            rule.fills = word

    def _fill(self, rule: Rule, data: Names[str, object], path: Path_) -> None:
        for name in data:
            self._check_known(name, COLUMN_KEYS, (*path, name), "unknown-column-key")
        rule.values = {
            one_line(name).casefold(): text
            for name, text in self._pairs((*path, "waarden"), data.get("waarden")).items()
        }
        texts = {name: self._text((*path, name)) for name in COLUMN_KEYS if name != "waarden"}
        self._fill_short(rule, texts["veld"] or IGNORE)
        rule.extra = texts["extra"] or rule.extra
        rule.separator = self._separator((*path, "scheiding"), data.get("scheiding"))
        rule.soort, rule.doel = texts["soort"] or None, texts["doel"] or None
        if (rule.fills is None) == (rule.extra is None):
            self._report("column-form", path, {"column": rule.column}, "key")

    def _separator(self, path: Path_, value: object) -> str | None:
        if value is None or (isinstance(value, str) and value):
            return value
        self._report("no-text", path, {"key": path[-1]})
        return None

    def _dialect(self) -> Dialect:
        encoding = self._text(("codering",)).casefold() or None
        if encoding is not None and encoding not in ENCODINGS:
            self._unknown(encoding, ENCODINGS, ("codering",), "unknown-encoding", "value")
            encoding = None
        delimiter = self._value("scheidingsteken")
        delimiter = {"tab": "\t", "\\t": "\t"}.get(str(delimiter), delimiter)
        if delimiter is not None and (
            not isinstance(delimiter, str) or len(delimiter) != 1 or delimiter in '\r\n" '
        ):
            self._report("bad-delimiter", ("scheidingsteken",), {})
            delimiter = None
        line = self._value("kopregel")
        if line is not None and (isinstance(line, bool) or not isinstance(line, int) or line < 1):
            self._report("bad-header-line", ("kopregel",), {})
            line = None
        return Dialect(delimiter, encoding, line)

    def _value(self, name: str) -> object:
        return self._document.data.get(name) if isinstance(self._document.data, dict) else None

    def _required(self, name: str, key: str) -> str:
        text = self._text((name,))
        if not text and not any(
            p.location == self._document.place((name,)) for p in self._problems
        ):
            self._report(f"no-{key}", (name,), {}, "key")
        return text

    def _texts(self, name: str) -> list[str]:
        value = self._value(name)
        items = value if isinstance(value, list) else [value]
        if value is None:
            return []
        paths: list[Path_] = [(name, n) for n in range(len(items))]
        found = [self._text(path if isinstance(value, list) else (name,)) for path in paths]
        return [text for text in found if text]

    def _pairs(self, path: Path_, data: object) -> dict[str, str]:
        """Names with a text each; one without anything stands for nothing."""
        if data is None:
            return {}
        if not isinstance(data, dict):
            self._report("no-pairs", path, {"key": path[-1]}, "key")
            return {}
        return {name: self._text((*path, name)) for name in data}

    def _text(self, path: Path_) -> str:
        """The text at a path; a number is taken as it is written. Empty for nothing."""
        value = self._document.data
        for step in path:
            if isinstance(value, dict):
                value = value.get(str(step))
            else:
                value = value[step] if isinstance(value, list) and isinstance(step, int) else None
        if value is None:
            return ""
        if isinstance(value, str):
            return clean(value)
        if isinstance(value, (bool, int, float)):
            place = self._document.place(path)
            return self._document.line(place.line)[place.column - 1 : place.end_column - 1]
        self._report("no-text", path, {"key": path[-1]})
        return ""

    def _check_known(self, name: str, known: tuple[str, ...], path: Path_, key: str) -> None:
        if name not in known:
            self._unknown(name, known, path, key, "key")

    def _unknown(self, name: str, known: object, path: Path_, key: str, part: str) -> None:
        names = [str(one) for one in known] if isinstance(known, (list, tuple)) else []
        near = nearest(name, names)
        values = {"name": name, "near": near or "", "known": ", ".join(names)}
        self._report(key + ("-near" if near else ""), path, values, part)

    def _report(
        self, key: str, path: Path_, values: Names[str, object], part: str = "value"
    ) -> None:
        place = self._document.place(path, "key" if part == "key" else "value")
        self._problems.append(problem(f"import_mapping.{key}", place, values))
