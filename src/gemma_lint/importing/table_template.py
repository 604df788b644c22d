"""A mapping file to begin with, made from the header and the values of the table itself."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from gemma_lint.importing.csv_reading import Column, Dialect, Row, Sheet, read_sheet
from gemma_lint.importing.draft import Options
from gemma_lint.importing.noting import one_line
from gemma_lint.importing.table_fields import find, linkable
from gemma_lint.importing.table_values import BIV, Unfit, convert, folded
from gemma_lint.landscape.loading import landscape_vocabulary
from gemma_lint.landscape.vocabulary import FieldSpec
from gemma_lint.messages import text
from gemma_lint.source.quoting import scalar

KIND = "applicatie"
"""The kind that a template is made for: what most tables hold."""

_ROWS = 2_000
_MOST_VALUES = 25
_LONGEST_VALUE = 60
_WIDTH = 96
_PLAIN = re.compile(r"[^\W\d_][\w ()./&+-]*[\w)]", re.ASCII)
_RESERVED = frozenset({"true", "false", "null", "yes", "no", "on", "off", "y", "n"})
_ROLE = "{veld: eigenaar, soort: eenheid}"

_GUESSES: Sequence[tuple[str, str]] = (
    (r"(applicatie|pakket|systeem)?[ _]*(naam|name)|applicatie|application|pakket|systeem", "naam"),
    (r"(naam|name)( van( de| het)?)? (applicatie|application|pakket|systeem)", "naam"),
    (r"(korte )?(omschrijving|beschrijving|description|toelichting)", "omschrijving"),
    (r"(naam )?(leverancier|aanbieder|supplier|vendor)([ _]*naam)?", "leverancier"),
    (r"(applicatie|systeem|functioneel |business)?[ _-]*(eigenaar|owner)", _ROLE),
    (r"(applicatie|levens(loop|cyclus)|gebruiks?)?[ _]*(status|fase)", "status"),
    (r"(pakket|software)?[ _]*(versie|version|release)([ _]*(nummer|naam))?", "versie"),
    (r"biv([ _-]*(classificatie|score|code|niveau))?", "biv"),
    (r"(biv[ _-]*)?(b|beschikbaarheid|availability)", "biv.beschikbaarheid"),
    (r"(biv[ _-]*)?(i|integriteit|integrity)", "biv.integriteit"),
    (r"(biv[ _-]*)?(v|c|vertrouwelijkheid|confidentiality)", "biv.vertrouwelijkheid"),
    (r"hosting([ _]*(model|vorm))?|cloud ?dienstverleningsmodel", "hosting"),
    (r"sourcing|beheer(vorm|model)", "sourcing"),
    (r"(gemma[ _-]*)?referentie[ _]?componente?n?", "referentiecomponenten"),
    (r"standaard(en)?", "standaarden"),
    (r"(datum )?(verworven|verwerving|aanschaf|ingebruikname)([ _]*(op|datum))?", "verworven_op"),
    (r"gegevens(verzameling(en)?)?|datasets?", "bevat"),
)
"""What the name of a column makes likely: the pattern of the whole name, and the field."""

_KEYS = re.compile(r"(applicatie|systeem)?[ _-]*(id|nr\.?|nummer|code|sleutel|guid|uuid)", re.ASCII)
_SYNONYMS: Mapping[str, Mapping[str, str]] = {
    "status": {
        **dict.fromkeys(("in_gebruik", "productie", "actief", "operationeel"), "in_productie"),
        **dict.fromkeys(("uitfaseren", "afbouw", "wordt_uitgefaseerd"), "uit_te_faseren"),
        **dict.fromkeys(("oud", "beeindigd", "beëindigd", "inactief", "vervallen"), "uitgefaseerd"),
        **dict.fromkeys(("nieuw", "plan"), "gepland"),
        **dict.fromkeys(("in_aanbesteding", "aanbesteding"), "verwerving"),
    },
    "hosting": {
        **dict.fromkeys(("lokaal", "eigen_datacenter", "intern", "on_prem"), "on-premises"),
        **dict.fromkeys(("cloud", "extern"), "saas"),
    },
}
"""Words that people use for the values of a field."""


@dataclass(frozen=True, slots=True)
class _Guess:
    column: Column
    mapped: str
    field: str | None


def template(path: Path, lang: str, options: Options) -> str:
    """A mapping for the table in a file, with explanations in `lang`, that works as it is.

    Raises InvalidInput when the file holds no table that can be read.
    """
    sheet = read_sheet(path, options)
    if line := sheet.names_line:
        sheet = read_sheet(path, options, Dialect(header_line=line))
    rows = list(islice((row for row in sheet.rows() if not row.is_empty), _ROWS))
    guesses = _guesses(sheet)
    lines = [
        *_comment("file", lang, file=scalar(one_line(path.name))),
        "",
        *_comment("bron", lang),
        f"bron: {_scalar(_source(path))}",
        "",
        *_comment("soort", lang, kinds=", ".join(sorted(linkable(landscape_vocabulary())))),
        f"soort: {KIND}",
        "",
        *((*_comment("kopregel", lang), f"kopregel: {line}", "") if line else ()),
        *_comment("sleutel", lang),
        _key_line(sheet, rows),
        "",
        *_comment("kolommen", lang),
        "kolommen:",
    ]
    for guess in guesses:
        lines += _column(guess, rows, lang)
    lines += ["", *_comment("vast", lang), "# vast:", "#   sourcing: zelf"]
    lines += ["", *_comment("leeg", lang), '# leeg: ["-", n.v.t., onbekend]']
    return "\n".join(lines) + "\n"


def _comment(key: str, lang: str, **values: object) -> Iterator[str]:
    """An explanation as lines of comment."""
    import textwrap

    words = text(f"import_template.init-{key}", lang, **values)
    for paragraph in words.split("\n"):
        for line in textwrap.wrap(paragraph, _WIDTH, break_on_hyphens=False) or [""]:
            yield f"# {line}".rstrip()


def _source(path: Path) -> str:
    """A name for the source from the name of the file, without dates and numbers in it."""
    words = re.findall(r"[a-z]+", path.stem.casefold())
    return "-".join(words)[:60] or "tabel"


def _guesses(sheet: Sheet) -> list[_Guess]:
    """A field for each column whose name says it; what is left stays under `extra`."""
    taken: set[str] = set()
    found = []
    for column in sheet.columns:
        mapped = _likely(column.name, taken)
        field = re.sub(r"^\{veld: (\w+).*", r"\1", mapped) if mapped else None
        if field is not None:
            taken.add(field)
        found.append(_Guess(column, mapped or "extra", field))
    if not {f"biv.{name}" for name in BIV} <= taken:
        found = [_unguessed(one) if (one.field or "").startswith("biv.") else one for one in found]
    if "naam" not in taken:
        free = [n for n, one in enumerate(found) if one.field is None and not _is_key(one.column)]
        first = next(iter(free), 0)
        found[first] = _Guess(found[first].column, "naam", "naam")
    return found


def _unguessed(guess: _Guess) -> _Guess:
    return _Guess(guess.column, "extra", None)


def _is_key(column: Column) -> bool:
    return _KEYS.fullmatch(column.name.casefold()) is not None


def _likely(name: str, taken: set[str]) -> str | None:
    wanted = re.sub(r"[ _]+", " ", name.casefold()).strip()
    for pattern, mapped in _GUESSES:
        field = mapped.removeprefix("{veld: ").partition(",")[0]
        around = field.partition(".")[0]
        clash = around in taken or any(one.startswith(f"{field}.") for one in taken)
        if re.fullmatch(pattern, wanted) and field not in taken and not clash:
            return mapped
    return None


def _key_line(sheet: Sheet, rows: Sequence[Row]) -> str:
    """The column that looks like a key and has another value in each row; else a comment."""
    for column in sheet.columns:
        values = [one_line(row.text(column.index)) for row in rows]
        unique = all(values) and len(set(values)) == len(values) and values
        if unique and _is_key(column):
            return f"sleutel: {_scalar(column.name)}"
    return "# sleutel: Nummer"


def _column(guess: _Guess, rows: Sequence[Row], lang: str) -> Iterator[str]:
    name = _scalar(guess.column.name)
    values = _values(guess, rows)
    if not values:
        yield f"  {name}: {guess.mapped}"
        return
    yield f"  {name}:"
    yield f"    veld: {guess.field}"
    known = [(written, meant) for written, meant in values if meant is not None]
    yield "    waarden:" if known else "    # waarden:"
    for written, meant in values:
        if meant is not None:
            yield f"      {_scalar(written)}: {meant}"
        else:
            yield f"    #   {_scalar(written)}:  # {text('import_template.init-which', lang)}"
    yield f"    # {text('import_template.init-allowed', lang, allowed=_allowed(guess))}"


def _values(guess: _Guess, rows: Sequence[Row]) -> list[tuple[str, str | None]]:
    """The words in a column of fixed values that are not those of the vocabulary, and a guess."""
    spec = _spec(guess)
    if spec is None or spec.type != "enum":
        return []
    counted = Counter(one_line(row.text(guess.column.index)) for row in rows)
    found = []
    for written, _ in sorted(counted.items(), key=lambda pair: (-pair[1], pair[0])):
        if written and len(written) <= _LONGEST_VALUE and not _fits(spec, written):
            synonyms = _SYNONYMS.get(spec.name, {})
            found.append((written, synonyms.get(folded(written))))
    return _once(found[:_MOST_VALUES])


def _once(found: list[tuple[str, str | None]]) -> list[tuple[str, str | None]]:
    """Each word once, whatever its case."""
    seen: dict[str, tuple[str, str | None]] = {}
    for written, meant in found:
        seen.setdefault(written.casefold(), (written, meant))
    return list(seen.values())


def _spec(guess: _Guess) -> FieldSpec | None:
    if guess.field is None:
        return None
    return find(landscape_vocabulary(), KIND, guess.field).spec


def _allowed(guess: _Guess) -> str:
    spec = _spec(guess)
    return ", ".join(str(value) for value in spec.values) if spec else ""


def _fits(spec: FieldSpec, written: str) -> bool:
    try:
        convert(spec, written)
    except Unfit:
        return False
    return True


def _scalar(word: str) -> str:
    """A text as YAML: as it is when that is safe, else between quotation marks."""
    if _PLAIN.fullmatch(word) and word.casefold() not in _RESERVED:
        return word
    return scalar(word)
