from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gemma_lint.errors import InvalidInput
from gemma_lint.importing.draft import Draft, Link, Options
from gemma_lint.importing.table import read
from gemma_lint.importing.table_values import read_date
from gemma_lint.messages import render

from .table_drafts import at, check, check_problem, counts, item, keys, write

TABLE = """\
Nr;Applicatie;Leverancier;OIN;Eigenaar;Status;BIV;Gegevens;Sinds;Standaarden;Opmerking
1;Zaaksysteem;Zaakwijs B.V.;0001;Burgerzaken;In gebruik;2-2-1;Zaken,Klant;31-12-2020;StUF-ZKN 3.10;!
2;Boombeheer;zaakwijs  b.v.;;Groen;Oud;Hoog/Midden/Laag;Bomen;;;
"""
MAPPING = """\
bron: register
soort: applicatie
sleutel: Nr
kolommen:
  Nr: negeer
  Applicatie: naam
  Leverancier: leverancier
  OIN: leverancier.oin
  Eigenaar: {veld: eigenaar, soort: eenheid}
  Status: {veld: status, waarden: {In gebruik: in_productie, oud: uitgefaseerd}}
  BIV: biv
  Gegevens: {veld: bevat, scheiding: ","}
  Sinds: verworven_op
  Standaarden: standaarden
  Opmerking: extra
vast:
  hosting: saas
  sourcing: cloud
"""


def imported(folder: Path, table: str, mapping: str, **options: object) -> Draft:
    path = write(folder / "t.csv", table)
    named = write(folder / "t.yaml", mapping)
    return check(read(path, Options(mapping=named, **options)))  # type: ignore[arg-type]


def one(folder: Path, fields: str, cells: str, kind: str = "applicatie") -> Draft:
    """What becomes of one row; `fields` says what columns A, B, … hold."""
    names = "ABCDEFG"[: fields.count(" | ") + 1]
    columns = "".join(f"  {n}: {f}\n" for n, f in zip(names, fields.split(" | "), strict=True))
    mapping = f"bron: b\nsoort: {kind}\nkolommen:\n  Naam: naam\n{columns}"
    return imported(folder, f"Naam;{';'.join(names)}\nx;{cells}\n", mapping)


def refused(folder: Path, mapping: str, table: str = TABLE) -> list[str]:
    path = write(folder / "t.csv", table)
    named = write(folder / "m.yaml", mapping)
    with pytest.raises(InvalidInput) as caught:
        read(path, Options(mapping=named))
    for problem in caught.value.problems:
        check_problem(problem)
    return [f"{keys([problem])[0]} {at(problem)}" for problem in caught.value.problems]


def test_a_table(tmp_path: Path) -> None:
    draft = imported(tmp_path, TABLE, MAPPING)
    assert (draft.source, draft.warnings, counts(draft)) == ("register", [], {"element": 2})
    assert item(draft, "applicatie", "Zaaksysteem").source_id == "1"
    assert item(draft, "applicatie", "Zaaksysteem").fields == {
        "naam": "Zaaksysteem",
        "standaarden": [{"naam": "StUF-ZKN", "versie": "3.10"}],
        "eigenaar": Link("rol", "burgerzaken"),
        "leverancier": Link("partij", "zaakwijs b.v."),
        "status": "in_productie",
        "verworven_op": date(2020, 12, 31),
        "sourcing": "cloud",
        "hosting": "saas",
        "biv": {"beschikbaarheid": 2, "integriteit": 2, "vertrouwelijkheid": 1},
        "bevat": [Link("gegevensverzameling", "zaken"), Link("gegevensverzameling", "klant")],
        "extra": {"Opmerking": "!"},
    }
    trees = item(draft, "applicatie", "Boombeheer").fields
    assert trees["biv"] == {"beschikbaarheid": 3, "integriteit": 2, "vertrouwelijkheid": 1}
    assert trees["status"] == "uitgefaseerd"
    assert item(draft, "partij", "Zaakwijs B.V.").fields == {
        "naam": "Zaakwijs B.V.",
        "soort": "leverancier",
        "oin": "0001",
    }
    assert item(draft, "rol", "Groen").fields == {"naam": "Groen", "soort": "eenheid"}
    assert sum(one.kind == "partij" for one in draft.items) == 1


def test_the_source_that_is_asked_for_wins(tmp_path: Path) -> None:
    assert imported(tmp_path, TABLE, MAPPING, source="ander").source == "ander"
    without = MAPPING.replace("bron: register\n", "")
    assert imported(tmp_path, TABLE, without, source="ander").source == "ander"
    assert refused(tmp_path, without) == ["no-bron 1:1"]


@pytest.mark.parametrize(
    ("field", "cell", "value"),
    [
        ("versie", "1.10", "1.10"),
        ("hosting", "On premises", "on-premises"),
        ("status", "UIT TE FASEREN", "uit_te_faseren"),
        ("verworven_op", "1-2-2026", date(2026, 2, 1)),
        ("rollen", "archief;open data", None),
        ("logging.interval_maanden", "12,0", {"interval_maanden": 12}),
        ("meervoudig_gebruik.gemeenten", '"A; B"', {"gemeenten": ["A", "B"]}),
        ("referentiecomponenten", "Zaakregistratiecomponent", ["Zaakregistratiecomponent"]),
        ("maatwerk", "Een scherm", [{"beschrijving": "Een scherm"}]),
        ("standaarden", '"Iets 2.0; StUF-BG"', [{"naam": "Iets 2.0"}, {"naam": "StUF-BG"}]),
        (
            "beveiliging_in_ontwerp.bewijs.link",
            "www.x.nl",
            {"bewijs": {"link": "https://www.x.nl"}},
        ),
        ("beveiliging_in_ontwerp.bewijs.datum", "46387", {"bewijs": {"datum": date(2026, 12, 31)}}),
    ],
)
def test_values(tmp_path: Path, field: str, cell: str, value: object) -> None:
    if value is None:
        cell = f'"{cell}"'
        value = ["archief", "open_data"]
    draft = one(tmp_path, field, cell)
    assert draft.warnings == []
    assert item(draft, "applicatie", "x").fields[field.partition(".")[0]] == value


@pytest.mark.parametrize(
    ("field", "cell", "key"),
    [
        ("status", "In gebruk", "no-such-word"),
        ("status", "gepand", "no-such-word-near"),
        ("verworven_op", "31-2-2026", "no-date"),
        ("verworven_op", "12-31-2026", "no-date"),
        ("logging.interval_maanden", "0", "number-range"),
        ("logging.interval_maanden", "1,5", "no-integer"),
        ("biv", "2-4-1", "no-biv"),
        ("biv", "2-1", "no-biv"),
        ("beveiliging_in_ontwerp.bewijs.link", "x.nl", "no-url"),
        ("id", "a b", "no-id"),
    ],
)
def test_a_value_that_does_not_fit_leaves_the_rest(
    tmp_path: Path, field: str, cell: str, key: str
) -> None:
    draft = one(tmp_path, field, cell)
    assert keys(draft.warnings) == [f"unfit.{key}"]
    assert at(draft.warnings[0]) == "2:3"
    assert item(draft, "applicatie", "x").fields == {"naam": "x"}


@pytest.mark.parametrize("word", ["ja", "J", "x", "WAAR", "1", "✓"])
def test_yes(tmp_path: Path, word: str) -> None:
    draft = one(tmp_path, "persoonsgegevens | soort", f"{word};landelijk", "voorziening")
    assert item(draft, "voorziening", "x").fields["persoonsgegevens"] is True
    draft = one(tmp_path, "persoonsgegevens | soort", "nee;landelijk", "voorziening")
    assert item(draft, "voorziening", "x").fields["persoonsgegevens"] is False
    draft = one(tmp_path, "persoonsgegevens | soort", "misschien;landelijk", "voorziening")
    assert keys(draft.warnings) == ["unfit.no-bool"]


def test_numbers(tmp_path: Path) -> None:
    for cell, value in (("1.234,5", 1234.5), ("€ 12,50", 12.5), ("1.250", 1250.0), ("0.5", 0.5)):
        draft = one(tmp_path, "businesscase.kosten", cell, "kavel")
        assert item(draft, "kavel", "x").fields["businesscase"] == {"kosten": value}
    assert keys(one(tmp_path, "businesscase.kosten", "veel", "kavel").warnings) == [
        "unfit.no-number"
    ]
    assert keys(one(tmp_path, "businesscase.kosten", "-1", "kavel").warnings) == [
        "unfit.number-minimum"
    ]


@given(
    st.dates(date(1930, 1, 1), date(2029, 12, 31)),
    st.sampled_from(
        [
            "%d-%m-%Y",
            "%d/%m/%Y",
            "%d.%m.%Y",
            "%Y-%m-%d",
            "%Y/%m/%d",
            "%Y%m%d",
            "%d-%m-%y",
            "%d-%m-%Y 00:00",
            "%Y-%m-%dT12:30:00Z",
            "%Y-%m-%d 00:00:00.000",
            "serial",
        ]
    ),
)
def test_every_day_in_every_form(day: date, form: str) -> None:
    number = str((day - date(1899, 12, 30)).days)
    assert read_date(number if form == "serial" else day.strftime(form)) == day


MONTHS = "januari februari maart april mei juni juli augustus september oktober november december"


@given(st.dates(date(1930, 1, 1), date(2029, 12, 31)), st.sampled_from(["{} {} {}", "{}-{:.3}-{}"]))
def test_every_day_with_the_name_of_its_month(day: date, form: str) -> None:
    assert read_date(form.format(day.day, MONTHS.split()[day.month - 1], day.year)) == day


@given(st.text(max_size=20) | st.from_regex(r"[0-9]{1,4}[-/. ][0-9a-z]{1,9}[-/. ][0-9]{1,4}"))
def test_a_text_is_a_day_or_none(text: str) -> None:
    found = read_date(text)
    assert found is None or isinstance(found, date)


def test_each_row_has_one_fate(tmp_path: Path) -> None:
    table = "Nr;Naam;A\n1;a;1\n1;b;2\n;c;3\n4;;5\n;;\n\n5;d\n6;e;1;2\n;c;9\n"
    mapping = "bron: b\nsoort: applicatie\nsleutel: Nr\nkolommen: {Naam: naam, A: extra}\n"
    draft = imported(tmp_path, table, mapping)
    assert counts(draft) == {"element": 4, "duplicate-key": 2, "no-name": 1, "empty-row": 2}
    assert draft.fates.total() == 9
    assert [(k, at(w)) for k, w in zip(keys(draft.warnings), draft.warnings, strict=True)] == [
        ("row-length", "8:1"),
        ("row-length", "9:1"),
        ("duplicate-key", "3:1"),
        ("no-key", "4:1"),
        ("no-name", "5:3"),
        ("no-key", "10:1"),
        ("duplicate-key", "10:1"),
    ]
    assert [found.location.line for w in draft.warnings for found in w.related] == [2, 4]
    assert item(draft, "applicatie", "c").source_id == "c"


def test_a_key_of_several_columns(tmp_path: Path) -> None:
    mapping = "bron: b\nsoort: applicatie\nsleutel: [A, Naam]\nkolommen: {Naam: naam, A: extra}\n"
    draft = imported(tmp_path, "Naam;A\nx;1\nx;2\n", mapping)
    assert [one.source_id for one in draft.items] == ["1/x", "2/x"]


def test_what_means_nothing(tmp_path: Path) -> None:
    mapping = 'bron: b\nsoort: applicatie\nleeg: ["-", N.v.t.]\nkolommen: {Naam: naam, A: versie}\n'
    draft = imported(tmp_path, "Naam;A\nx;-\ny;n.v.T.\nz;1\n", mapping)
    assert [one.fields.get("versie") for one in draft.items] == [None, None, "1"]
    mapping = (
        "bron: b\nsoort: applicatie\nkolommen: {Naam: naam, A: {veld: versie, waarden: {'?': }}}\n"
    )
    assert "versie" not in imported(tmp_path, "Naam;A\nx;?\n", mapping).items[0].fields


def test_parts_that_are_not_whole(tmp_path: Path) -> None:
    draft = one(tmp_path, "biv.beschikbaarheid | biv.integriteit", "Hoog;2")
    assert keys(draft.warnings) == ["incomplete"]
    assert draft.warnings[0].message.values["missing"] == "vertrouwelijkheid"
    fields = "biv.beschikbaarheid | biv.integriteit | biv.vertrouwelijkheid"
    draft = one(tmp_path, fields, "Hoog;2;l")
    assert item(draft, "applicatie", "x").fields["biv"] == {
        "beschikbaarheid": 3,
        "integriteit": 2,
        "vertrouwelijkheid": 1,
    }


def test_levels_in_words_of_ones_own(tmp_path: Path) -> None:
    mapping = "{veld: biv, waarden: {Zwaar: 3, Licht: 1}}"
    draft = one(tmp_path, mapping, "Zwaar/2/licht")
    assert item(draft, "applicatie", "x").fields["biv"] == {
        "beschikbaarheid": 3,
        "integriteit": 2,
        "vertrouwelijkheid": 1,
    }


def test_an_id_that_people_chose(tmp_path: Path) -> None:
    draft = one(tmp_path, "id", "zaaksysteem-1")
    assert draft.items[0].id == "zaaksysteem-1"


def test_a_table_of_koppelvlakken(tmp_path: Path) -> None:
    mapping = """\
bron: b
soort: koppelvlak
kolommen:
  Naam: naam
  Van: {veld: van, doel: applicatie}
  Naar: {veld: naar, doel: voorziening, soort: landelijk}
  Wijze: wijze
"""
    draft = imported(tmp_path, "Naam;Van;Naar;Wijze\nk;a;v;API\nl;a;;\n", mapping)
    assert counts(draft) == {"element": 1, "row-needs": 1}
    assert item(draft, "koppelvlak", "k").fields == {
        "naam": "k",
        "van": Link("applicatie", "a"),
        "naar": Link("voorziening", "v"),
        "wijze": "api",
    }
    assert item(draft, "voorziening", "v").fields["soort"] == "landelijk"
    assert keys(draft.warnings) == ["row-needs"]


def test_a_reference_to_another_row(tmp_path: Path) -> None:
    mapping = """\
bron: b
soort: gegevensverzameling
sleutel: Nr
kolommen:
  Naam: naam
  Kopie van: {veld: kopie_van, doel: gegevensverzameling}
"""
    table = "Nr;Naam;Kopie van\n1;Bomen;bron\n2;Bron;\n3;Takken;1\n4;Tak;Elders\n"
    draft = imported(tmp_path, table, mapping)
    links = [one.fields.get("kopie_van") for one in draft.items]
    kind = "gegevensverzameling"
    assert links == [Link(kind, "2"), None, Link(kind, "1"), Link(kind, "elders"), None]


def test_fields_of_what_is_referred_to(tmp_path: Path) -> None:
    mapping = """\
bron: b
soort: applicatie
kolommen:
  Naam: naam
  Gegevens: bevat
  Persoonlijk: bevat.persoonsgegevens
  Sleutel: negeer
vast:
  eigenaar: Team I&A
  eigenaar.soort: eenheid
"""
    table = 'Naam;Gegevens;Persoonlijk;Sleutel\na;Bomen;nee;\nb;"Bomen;Takken";ja;\nc;Bomen;ja;\n'
    draft = imported(tmp_path, table, mapping)
    assert item(draft, "gegevensverzameling", "Bomen").fields["persoonsgegevens"] is False
    assert item(draft, "gegevensverzameling", "Takken").fields == {"naam": "Takken"}
    assert item(draft, "rol", "Team I&A").fields["soort"] == "eenheid"
    assert keys(draft.warnings) == ["several-links", "conflict"]
    assert [at(found) for found in draft.warnings] == ["3:18", "4:9"]


def test_columns_that_nobody_mentions_are_told(tmp_path: Path) -> None:
    mapping = "bron: b\nsoort: applicatie\nkolommen: {Naam: naam}\n"
    draft = imported(tmp_path, "Naam;Extra;Naam\nx;1;2\n", mapping)
    assert keys(draft.warnings) == ["double-column", "unmentioned-column", "unmentioned-column"]
    assert [at(found) for found in draft.warnings] == ["1:12", "1:6", "1:12"]


def test_the_form_of_the_table_can_be_said(tmp_path: Path) -> None:
    mapping = """\
bron: b
soort: applicatie
scheidingsteken: tab
codering: cp1252
kopregel: 2
kolommen: {Naam: naam}
"""
    draft = imported(tmp_path, "Register 2026\nNaam\tB;C\nx\t1\n", mapping)
    assert item(draft, "applicatie", "x").location is not None
    assert keys(draft.warnings) == ["unmentioned-column"]


def test_without_a_mapping_it_says_how_to_make_one(tmp_path: Path) -> None:
    path = write(tmp_path / "t.csv", TABLE)
    write(tmp_path / "t.csv.mapping.yaml", MAPPING)
    with pytest.raises(InvalidInput) as caught:
        read(path, Options())
    assert keys(caught.value.problems) == ["no-mapping"]
    check_problem(caught.value.problems[0])


@pytest.mark.parametrize(
    ("old", "new", "problems"),
    [
        ("soort: applicatie\n", "", ["no-soort 1:1"]),
        ("soort: applicatie", "soort: aplicatie", ["unknown-kind-near 2:8"]),
        ("soort: applicatie", "soort: afwijking", ["unknown-kind 2:8"]),
        ("bron:", "bran:", ["unknown-mapping-key-near 1:1", "no-bron 1:1"]),
        ("sleutel: Nr", "sleutel: Nummer", ["unknown-column 3:10"]),
        ("  Applicatie: naam", "  Aplicatie: naam", ["unknown-column-near 6:3"]),
        ("  Applicatie: naam", "  Applicatie: versie", ["no-name-column 4:1"]),
        ("verworven_op", "verworvn_op", ["unknown-field-near 13:10"]),
        ("Nr: negeer", "Nr: herkomst", ["field-not-filled 5:7"]),
        ("Nr: negeer", "Nr: maatregelen.naam", ["unknown-field 5:7"]),
        ("Nr: negeer", "Nr: logging", ["field-of-parts 5:7"]),
        ("Nr: negeer", "Nr: applicatiefuncties", ["field-not-filled 5:7"]),
        ("Nr: negeer", "Nr: eigenaar.soort.x", ["unknown-field-near 5:7"]),
        ("Nr: negeer", "Nr: naam", ["field-twice 6:3"]),
        ("Nr: negeer", "Nr: [a]", ["column-form 5:7"]),
        ("Nr: negeer", "Nr: {waarden: {a: b}}", ["column-form 5:3"]),
        ("Nr: negeer", "Nr: {veld: versie, extra: x}", ["column-form 5:3"]),
        ("Nr: negeer", "Nr: {veld: versie, soort: x}", ["soort-without-reference 5:29"]),
        ("{veld: eigenaar, soort: eenheid}", "eigenaar", ["link-needs 9:3"]),
        ("soort: eenheid", "soort: team", ["mapping-unfit 9:37"]),
        ("soort: eenheid", "srt: eenheid", ["unknown-column-key 9:30"]),
        ("In gebruik: in_productie", "In gebruik: productie", ["mapping-unfit 10:48"]),
        (
            "waarden: {In gebruik: in_productie, oud: uitgefaseerd}",
            "waarden: x",
            ["no-pairs 10:26"],
        ),
        ('scheiding: ","', "scheiding: 1", ["no-text 12:38"]),
        ("hosting: saas", "hosting: lucht", ["mapping-unfit 17:12"]),
        ("hosting: saas", "hostng: saas", ["unknown-field-near 17:3"]),
        ("hosting: saas", "hosting: [saas]", ["no-text 17:12"]),
        ("bron: register", "bron: register\ncodering: utf8", ["unknown-encoding-near 2:11"]),
        ("bron: register", "bron: register\nscheidingsteken: ;;", ["bad-delimiter 2:18"]),
        ("bron: register", "bron: register\nkopregel: 0", ["bad-header-line 2:11"]),
        (MAPPING, "- a\n", ["mapping-form 1:1"]),
        (MAPPING, "bron: b\nsoort: applicatie\n", ["no-columns 1:1"]),
        (MAPPING, "bron: [\n", None),
    ],
)
def test_mistakes_in_the_mapping(
    tmp_path: Path, old: str, new: str, problems: list[str] | None
) -> None:
    assert old in MAPPING
    found = refused(tmp_path, MAPPING.replace(old, new, 1))
    if problems is None:
        assert len(found) == 1
    else:
        assert found == problems


def test_mistakes_about_references(tmp_path: Path) -> None:
    def problems(van: str, naar: str) -> list[str]:
        mapping = f"bron: b\nsoort: koppelvlak\nkolommen:\n  A: naam\n  B: {van}\n  C: {naar}\n"
        return refused(tmp_path, mapping, "A;B;C\nx;y;z\n")

    assert problems("van", "naar") == ["no-doel 5:6", "no-doel 6:6"]
    assert problems("{veld: van, doel: rol}", "negeer") == [
        "unknown-kind 5:24",
        "required-field 3:1",
    ]
    assert problems(
        "{veld: van, doel: partj}", "{veld: naar, doel: partij, soort: bronhouder}"
    ) == [
        "unknown-kind-near 5:24",
    ]


def test_a_mapping_that_is_no_file(tmp_path: Path) -> None:
    path = write(tmp_path / "t.csv", TABLE)
    for name in (tmp_path, tmp_path / "niet-hier"):
        with pytest.raises(InvalidInput):
            read(path, Options(mapping=name))


def test_many_warnings_are_cut_off(tmp_path: Path) -> None:
    rows = "\n".join(f"a{n};x" for n in range(1_200))
    mapping = "bron: b\nsoort: applicatie\nkolommen: {Naam: naam, A: status}\n"
    draft = imported(tmp_path, f"Naam;A\n{rows}\n", mapping)
    assert counts(draft) == {"element": 1_200}
    assert len(draft.warnings) == 1_001
    assert keys(draft.warnings)[-1] == "too-many-warnings"


LETTERS = st.characters(exclude_categories=["Cc", "Cs"]) | st.sampled_from("\n\r\t")
CELL = st.text(LETTERS, max_size=8) | st.sampled_from(
    ["ja", "2-2-1", "31-12-2026", "Bomen;Takken", "1", "-"]
)


@given(st.lists(st.lists(CELL, min_size=1, max_size=12), max_size=5))
def test_whatever_stands_in_the_cells_each_row_has_one_fate(
    tmp_path_factory: pytest.TempPathFactory, rows: list[list[str]]
) -> None:
    quoted = [";".join('"' + c.replace('"', '""') + '"' for c in row) for row in rows]
    table = "\n".join([TABLE.splitlines()[0], *quoted]).encode("utf-8", "ignore").decode()
    draft = imported(tmp_path_factory.getbasetemp(), table, MAPPING)
    assert draft.fates.total() == len(rows)


def test_a_value_in_a_mapping_that_does_not_fit_is_not_said_to_be_left_out(tmp_path: Path) -> None:
    mapping = "bron: x\nsoort: applicatie\nkolommen: {Naam: naam}\nvast: {sourcing: buiten}\n"
    with pytest.raises(InvalidInput) as caught:
        imported(tmp_path, "Naam\nA\n", mapping)
    (problem,) = caught.value.problems
    check_problem(problem)
    assert at(problem) == "4:18"
    assert render(problem.message, "nl") == "“buiten” past niet bij `sourcing`."
    assert problem.advice is not None
    assert "uitbesteed" in render(problem.advice, "nl")


def test_long_lists_take_no_time(tmp_path: Path) -> None:
    cells = [",".join(f"{n:x}" for n in range(at, at + 20_000)) for at in range(0, 100_000, 20_000)]
    names = [f"R{n}" for n in range(len(cells))]
    columns = "".join(
        f"  {name}: {{veld: referentiecomponenten, scheiding: ','}}\n" for name in names
    )
    mapping = f"bron: t\nsoort: applicatie\nkolommen:\n  Naam: naam\n{columns}"
    table = f"Naam;{';'.join(names)}\nZaak;{';'.join(cells)}\n"
    made = imported(tmp_path, table, mapping)
    values = item(made, "applicatie", "Zaak").fields["referentiecomponenten"]
    assert isinstance(values, list)
    assert len(values) == 100_000


def test_an_element_beside_gathers_what_each_row_says_once(tmp_path: Path) -> None:
    mapping = (
        "bron: t\nsoort: koppelvlak\nkolommen:\n  Naam: naam\n"
        "  Van: {veld: van, doel: applicatie}\n"
        "  Naar: {veld: naar, doel: applicatie}\n"
        "  Component: {veld: van.referentiecomponenten, doel: applicatie}\n"
    )
    rows = "".join(f"k{n};a;b;R{n % 3}\n" for n in range(9))
    made = imported(tmp_path, f"Naam;Van;Naar;Component\n{rows}", mapping)
    assert item(made, "applicatie", "a").fields["referentiecomponenten"] == ["R0", "R1", "R2"]
