"""`baseline` as a whole, and a check that is held against one."""

from __future__ import annotations

import json
import os
import shutil
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml

from gemma_lint.finding import Severity
from gemma_lint.report.schema import output_schema
from gemma_lint.rules.loading import load
from tests.cli.running import Done, Program
from tests.rules.packs import NEVER, pack_text, rule
from tests.shared import ROOT

FILE = "gemma-lint-nulmeting.yaml"
RULE = "G7.6-eigenaar"
OWNER = ("--select", RULE)
HEAD = "organisatie: {{id: {0}, naam: Gemeente {0}, soort: gemeente}}\ngegevensverzamelingen:\n"
OWNED = "  - {{id: {0}, naam: {0}, eigenaar: team}}\n"
BARE = "  - {{id: {0}, naam: {0}}}\n"
ROLE = "rollen:\n  - {id: team, naam: Team, soort: eenheid}\n"


def _write(path: Path, *lines: str, organisation: str = "aa") -> None:
    path.parent.mkdir(exist_ok=True)
    path.write_text(HEAD.format(organisation) + "".join(lines) + ROLE, encoding="utf-8")


@pytest.fixture
def landscape(folder: Path) -> Path:
    """Two findings of one rule, in `landschap/landschap.yaml`."""
    path = folder / "landschap" / "landschap.yaml"
    _write(path, BARE.format("klanten"), BARE.format("zaken"))
    return path


def _entries(path: Path) -> list[str]:
    lines = path.read_text(encoding="utf-8").splitlines()
    return [line.split("element: ")[1].split(",")[0] for line in lines if "element: " in line]


def _json(done: Done) -> dict[str, Any]:
    jsonschema.validate(done.document, output_schema())
    found: dict[str, Any] = done.document
    return found


@pytest.mark.usefixtures("landscape")
def test_what_is_there_fails_no_check_any_more(program: Program, folder: Path) -> None:
    assert program("check", "landschap", *OWNER).code == 1
    made = program("baseline", "landschap", *OWNER, "--lang", "nl")
    assert (made.code, made.err) == (0, "")
    assert (
        made.out
        == """\
Nulmeting landschap/gemma-lint-nulmeting.yaml

                  opgenomen
  fouten                  2
  waarschuwingen          0
  adviezen                0
  samen                   2

Gemaakt. Een toets mislukt vanaf nu alleen op nieuwe bevindingen. Leg dit bestand vast in \
versiebeheer, samen met het landschap.
"""
    )
    checked = program("check", "landschap", *OWNER, "--lang", "nl")
    assert checked.code == 0
    assert checked.out.startswith(
        "Geen open bevindingen, 2 al in de nulmeting (landschap/gemma-lint-nulmeting.yaml).\n"
    )
    assert _entries(folder / "landschap" / FILE) == [
        "gegevensverzameling/klanten",
        "gegevensverzameling/zaken",
    ]


@pytest.mark.usefixtures("landscape")
def test_everything_that_is_found_is_recorded(program: Program) -> None:
    assert program("check", "landschap").code == 1
    assert program("baseline", "landschap").code == 0
    for level in ("fout", "waarschuwing", "advies"):
        assert program("check", "landschap", "--fail-level", level).code == 0
    document = _json(program("check", "landschap", "--format", "json"))
    assert {one["status"] for one in document["findings"]} == {"baselined"}
    assert program("baseline", "landschap").out.splitlines()[-1].startswith("The baseline is up to")


def test_a_new_finding_fails_and_one_that_is_gone_is_told(
    program: Program, landscape: Path, folder: Path
) -> None:
    program("baseline", "landschap", *OWNER)
    before = (folder / "landschap" / FILE).read_bytes()
    _write(landscape, OWNED.format("klanten"), BARE.format("zaken"), BARE.format("nieuw"))
    checked = program("check", "landschap", *OWNER, "--lang", "nl")
    assert checked.code == 1
    assert checked.out.count("fout[G7.6-eigenaar]") == 1
    assert "“nieuw”" in checked.out.splitlines()[0]
    assert (
        "1 fout, 0 waarschuwingen, 0 adviezen, 1 al in de nulmeting "
        "(landschap/gemma-lint-nulmeting.yaml).\n"
        "1 opgenomen bevinding is er niet meer: gemma-lint baseline --update haalt haar uit de "
        "nulmeting (welke: --verbose).\n"
    ) in checked.out
    told = program("check", "landschap", *OWNER, "--lang", "nl", "--verbose").out
    assert "nulmeting[G7.6-eigenaar]: " in told
    assert "= status: stond al in de nulmeting (fout)\n" in told
    assert "Verdwenen uit het landschap:\n  G7.6-eigenaar  gegevensverzameling/klanten\n" in told
    compared = program("baseline", "landschap", *OWNER, "--lang", "nl", "-v")
    assert compared.code == 1
    assert (
        compared.out
        == """\
Nulmeting landschap/gemma-lint-nulmeting.yaml

                  nog aanwezig  verdwenen  nieuw
  fouten                     1          1      1
  waarschuwingen             0          0      0
  adviezen                   0          0      0
  samen                      1          1      1

Verdwenen:
  G7.6-eigenaar  gegevensverzameling/klanten

Nieuw:
  G7.6-eigenaar  gegevensverzameling/nieuw

1 opgenomen bevinding is verdwenen: gemma-lint baseline --update haalt haar eruit.
1 bevinding is nieuw en telt mee: gemma-lint baseline --add neemt haar op.
Er is niets gewijzigd.
"""
    )
    assert (folder / "landschap" / FILE).read_bytes() == before


@pytest.mark.parametrize(
    ("options", "left", "code", "said"),
    [
        (["--update"], ["zaken"], 1, "1 verdwenen bevinding is eruit gehaald.\n1 bevinding is nie"),
        (["--add"], ["klanten", "nieuw", "zaken"], 0, "1 nieuwe bevinding is opgenomen.\n"),
        (["--update", "--add"], ["nieuw", "zaken"], 0, "eruit gehaald.\n1 nieuwe bevinding is op"),
    ],
)
def test_update_takes_out_and_add_puts_in(
    program: Program, landscape: Path, folder: Path, options: list[str], left: list[str],
    code: int, said: str,
) -> None:  # fmt: skip
    program("baseline", "landschap", *OWNER)
    _write(landscape, OWNED.format("klanten"), BARE.format("zaken"), BARE.format("nieuw"))
    done = program("baseline", "landschap", *OWNER, *options, "--lang", "nl")
    assert done.code == 0
    assert said in done.out
    expected = [f"gegevensverzameling/{name}" for name in left]
    assert _entries(folder / "landschap" / FILE) == expected
    assert program("check", "landschap", *OWNER).code == code


def test_to_update_and_add_gives_the_bytes_of_a_new_one(
    program: Program, landscape: Path, folder: Path
) -> None:
    program("baseline", "landschap", *OWNER)
    _write(landscape, OWNED.format("klanten"), BARE.format("zaken"), BARE.format("nieuw"))
    program("baseline", "landschap", *OWNER, "--update", "--add")
    updated = (folder / "landschap" / FILE).read_bytes()
    (folder / "landschap" / FILE).unlink()
    program("baseline", "landschap", *OWNER)
    assert (folder / "landschap" / FILE).read_bytes() == updated


@pytest.mark.usefixtures("landscape")
def test_nothing_is_written_where_nothing_changes(program: Program, folder: Path) -> None:
    program("baseline", "landschap", *OWNER)
    file = folder / "landschap" / FILE
    odd = file.read_text(encoding="utf-8").replace("- {organisatie", "-   {organisatie")
    file.write_text(odd, encoding="utf-8")
    for options in ([], ["--update"], ["--add"]):
        done = program("baseline", "landschap", *OWNER, *options)
        assert done.code == 0
        assert "up to date" in done.out
    assert file.read_text(encoding="utf-8") == odd


def test_a_landscape_without_findings_has_an_empty_one(program: Program, landscape: Path) -> None:
    _write(landscape, OWNED.format("klanten"))
    done = program("baseline", "landschap", *OWNER, "--lang", "nl")
    assert done.code == 0
    assert "Gemaakt, en leeg" in done.out
    assert program("check", "landschap", *OWNER).code == 0


# Selections


def test_what_was_not_looked_at_is_never_gone(
    program: Program, landscape: Path, folder: Path
) -> None:
    program("baseline", "landschap")
    file = folder / "landschap" / FILE
    before = file.read_bytes()
    for narrowed in (["--select", "G1"], ["--ignore", "G7,G8,G1,G3"], ["--profile", "basis"]):
        assert "are gone" not in program("check", "landschap", *narrowed).out
        done = program("baseline", "landschap", *narrowed, "--update", "--add")
        assert done.code == 0
        assert "may still be there and stay" in done.out
        assert file.read_bytes() == before
    _write(landscape, OWNED.format("klanten"), OWNED.format("zaken"))
    done = program("check", "landschap", "--select", "G8.6", "--format", "json")
    assert _json(done)["baseline"]["gone"] == []


@pytest.mark.usefixtures("landscape")
def test_a_part_can_be_recorded_first(program: Program, folder: Path) -> None:
    program("baseline", "landschap", *OWNER)
    done = program("baseline", "landschap", "--select", "G8", "--add")
    assert done.code == 0
    text = (folder / "landschap" / FILE).read_text(encoding="utf-8")
    assert "G7.6-eigenaar" in text
    assert "regel: G8." in text
    assert program("check", "landschap", "--select", f"{RULE},G8").code == 0


@pytest.mark.usefixtures("landscape")
def test_entries_of_unknown_rules_stay_and_are_told(program: Program, folder: Path) -> None:
    program("baseline", "landschap", *OWNER)
    file = folder / "landschap" / FILE
    foreign = (
        "  - {organisatie: aa, regel: E1.1-eigen, element: dienst/d, vingerafdruk: "
        "abcdefabcdefabcdefabcdefabcdefab}\n"
    )
    with file.open("a", encoding="utf-8") as more:
        more.write(foreign)
    done = program("baseline", "landschap", *OWNER, "--update", "--lang", "nl")
    assert done.code == 0
    assert "van een regel die in geen regelpakket staat (E1.1-eigen); zij blijft staan" in done.out
    assert foreign in file.read_text(encoding="utf-8")
    found = _json(program("check", "landschap", *OWNER, "--format", "json"))["baseline"]
    assert [one["rule"] for one in found["unknown"]] == ["E1.1-eigen"]
    assert found["gone"] == []


# Several landscapes


@pytest.fixture
def _two(folder: Path) -> None:
    for name in ("aa", "bb"):
        _write(folder / name / "l.yaml", BARE.format("klanten"), organisation=name)


@pytest.mark.usefixtures("_two")
def test_several_landscapes_have_one_baseline(program: Program, folder: Path) -> None:
    done = program("baseline", "aa", "bb", *OWNER, "--lang", "nl")
    assert done.out.startswith("Nulmeting gemma-lint-nulmeting.yaml\n")
    text = (folder / FILE).read_text(encoding="utf-8")
    assert "\nlandschappen: [aa, bb]\n" in text
    checked = program("check", "aa", "bb", *OWNER, "--lang", "nl")
    assert checked.code == 0
    assert "  Gemeente aa  geen bevindingen, 1 al in de nulmeting\n" in checked.out
    assert "Geen open bevindingen, 2 al in de nulmeting (gemma-lint-nulmeting.yaml)." in checked.out
    document = _json(program("check", "aa", "bb", *OWNER, "--format", "json"))
    assert document["baseline"]["recorded"] == 2
    assert document["summary"]["baselined"] == 2


@pytest.mark.usefixtures("_two")
def test_checking_one_of_several_leaves_the_others_alone(program: Program, folder: Path) -> None:
    program("baseline", "aa", "bb", *OWNER)
    before = (folder / FILE).read_bytes()
    assert program("check", "aa", *OWNER).code == 0
    done = program("baseline", "bb", *OWNER, "--update", "--lang", "nl")
    assert done.code == 0
    assert "Wat er van aa in staat, blijft staan" in done.out
    assert (folder / FILE).read_bytes() == before
    _write(folder / "aa" / "l.yaml", OWNED.format("klanten"), organisation="aa")
    program("baseline", "aa", *OWNER, "--update")
    text = (folder / FILE).read_text(encoding="utf-8")
    assert "organisatie: aa" not in text
    assert "organisatie: bb" in text
    assert "landschappen: [aa, bb]" in text


@pytest.mark.usefixtures("_two")
def test_the_finding_of_one_does_not_hide_behind_the_entry_of_another(
    program: Program, folder: Path
) -> None:
    program("baseline", "aa", *OWNER, "-o", str(folder / FILE))
    checked = program("check", "bb", *OWNER, "--lang", "nl")
    assert checked.code == 1
    assert (
        "De nulmeting gemma-lint-nulmeting.yaml gaat niet over dit landschap, wel over: aa."
        in checked.out
    )


def test_what_rules_find_that_compare_landscapes_is_gone_only_when_all_are_checked(
    program: Program, folder: Path
) -> None:
    party = "partijen:\n  - {{id: {0}, naam: Gemeente {0}, soort: gemeente}}\nrollen: []\n"
    agreement = "overeenkomsten:\n  - {{id: dvo, naam: DVO, partij: {0}, ingang: 2026-01-01}}\n"
    for name, other, more in (("aa", "bb", agreement), ("bb", "aa", "")):
        (folder / name).mkdir()
        text = HEAD.format(name).split("\n")[0] + "\n" + (party + more).format(other)
        (folder / name / "l.yaml").write_text(text, encoding="utf-8")
    rule = ("--select", "G3.6-tegenhanger", "--peildatum", "2026-11-01")
    assert program("baseline", "aa", "bb", *rule).code == 0
    assert _entries(folder / FILE) == ["overeenkomst/dvo"]
    before = (folder / FILE).read_bytes()
    alone = program("baseline", "aa", *rule, "--update", "--lang", "nl")
    assert "vergelijkt landschappen die nu niet alle zijn getoetst" in alone.out
    assert (folder / FILE).read_bytes() == before
    text = (folder / "aa" / "l.yaml").read_text(encoding="utf-8")
    (folder / "aa" / "l.yaml").write_text(text.replace(agreement.format("bb"), ""), "utf-8")
    program("baseline", "aa", "bb", *rule, "--update")
    assert _entries(folder / FILE) == []


# Afwijkingen: a decision wins from a backlog


DEVIATION = """\
  - {{id: cio, naam: CIO, soort: medewerker, niveau: directie}}
afwijkingen:
  - regel: G7.6-eigenaar
    element: gegevensverzameling/klanten
    reden: Nog geen besluit over het team.
    besloten_door: cio
    besloten_op: 2026-01-15
    geldig_tot: {until}
    maatregel: De CIO beslist.
"""
DAY = ("--peildatum", "2026-11-01", "--lang", "nl")


def _decide(landscape: Path, until: str) -> None:
    _write(landscape, BARE.format("klanten"), BARE.format("zaken"))
    with landscape.open("a", encoding="utf-8") as more:
        more.write(DEVIATION.format(until=until))


def test_an_afwijking_that_holds_makes_the_entry_needless(
    program: Program, landscape: Path, folder: Path
) -> None:
    program("baseline", "landschap", *OWNER, *DAY)
    _decide(landscape, "2027-06-30")
    document = _json(program("check", "landschap", *OWNER, *DAY, "--format", "json"))
    assert [one["status"] for one in document["findings"]] == ["explained", "baselined"]
    gone = document["baseline"]["gone"]
    assert [one["element"]["id"] for one in gone] == ["klanten"]
    program("baseline", "landschap", *OWNER, *DAY, "--update")
    assert _entries(folder / "landschap" / FILE) == ["gegevensverzameling/zaken"]


def test_a_lapsed_afwijking_is_new_and_fails(
    program: Program, landscape: Path, folder: Path
) -> None:
    program("baseline", "landschap", *OWNER, *DAY)
    _decide(landscape, "2026-06-30")
    checked = program("check", "landschap", *OWNER, *DAY)
    assert checked.code == 1
    assert checked.out.count("fout[A.2-verlopen]") == 1
    done = program("baseline", "landschap", *OWNER, *DAY, "--update", "--add")
    assert done.code == 0
    assert _entries(folder / "landschap" / FILE) == [
        "afwijking G7.6-eigenaar gegevensverzameling/klanten",
        "gegevensverzameling/klanten",
        "gegevensverzameling/zaken",
    ]
    assert program("check", "landschap", *OWNER, *DAY).code == 0


CEASING = {
    "A.1-reden": ("    reden: Nog geen besluit over het team.\n", ""),
    "A.1-beslisser": ("    besloten_door: cio\n", ""),
    "A.1-besluitdatum": ("    besloten_op: 2026-01-15\n", ""),
    "A.2-besloten": ("besloten_op: 2026-01-15", "besloten_op: 2026-12-01"),
    "A.2-einde": ("    geldig_tot: 2027-06-30\n", ""),
    "A.2-volgorde": ("besloten_op: 2026-01-15", "besloten_op: 2027-08-01"),
    "A.2-termijn": ("geldig_tot: 2027-06-30", "geldig_tot: 2030-06-30"),
    "A.2-verlopen": ("geldig_tot: 2027-06-30", "geldig_tot: 2026-06-30"),
    "A.3-regel": ("regel: G7.6-eigenaar", "regel: G7.6-eigenar"),
    "A.3-waarvoor": ("    element: gegevensverzameling/klanten\n", ""),
    "A.3-element": ("gegevensverzameling/klanten", "gegevensverzameling/klant"),
    "A.3-soort": ("element: gegevensverzameling/klanten", "alle: gegevensverzamelingen"),
    "A.4-niveau": ("element: gegevensverzameling/klanten", "alle: gegevensverzameling"),
    "A.4-rol": ("besloten_door: cio", "besloten_door: bureau"),
    "A.4-bindend": ("regel: G7.6-eigenaar", "regel: G8.11-verwerker"),
}
"""What ends an afwijking, by the rule that says so."""
BUREAU = "  - {id: bureau, naam: Bureau, soort: extern}\nafwijkingen:\n"


def test_all_that_ends_an_afwijking_is_tried_below() -> None:
    ending = {
        rule.id
        for one in load(())
        for rule in one.pack.rules
        if rule.element == "afwijking" and rule.severity is Severity.FOUT
    }
    assert {*CEASING} == ending


def _flaw(landscape: Path, name: str) -> None:
    """Let the afwijking for `klanten` end for the reason that rule `name` gives."""
    text = landscape.read_text(encoding="utf-8")
    before, after = CEASING[name]
    assert before in text
    head, _, tail = text.partition("afwijkingen:\n")
    tail = tail.replace(before, after)
    if name == "A.4-niveau":
        head = head.replace(", niveau: directie", "")
    landscape.write_text(head + "afwijkingen:\n" + tail, encoding="utf-8")


@pytest.mark.parametrize("name", CEASING)
def test_whatever_ends_an_afwijking_is_new_and_fails(
    program: Program, landscape: Path, name: str
) -> None:
    _decide(landscape, "2027-06-30")
    text = landscape.read_text(encoding="utf-8").replace("afwijkingen:\n", BUREAU)
    landscape.write_text(text, encoding="utf-8")
    held = text.replace(DEVIATION.format(until="2027-06-30").partition("afwijkingen:\n")[2], "")
    landscape.write_text(held.replace("afwijkingen:\n", ""), encoding="utf-8")
    program("baseline", "landschap", *DAY)  # with an entry for what the afwijking explains
    landscape.write_text(text, encoding="utf-8")
    program("baseline", "landschap", *DAY, "--add")
    assert program("check", "landschap", *DAY).code == 0
    _flaw(landscape, name)
    checked = program("check", "landschap", *DAY, "--format", "json")
    assert checked.code == 1
    opened = {f["rule"]: f["severity"] for f in _json(checked)["findings"] if f["status"] == "open"}
    assert opened[name] == "fout"
    program("baseline", "landschap", *DAY, "--update", "--add")
    assert program("check", "landschap", *DAY, "--fail-level", "advies").code == 0


def test_an_entry_covers_nothing_of_which_the_end_of_the_afwijking_is_not_told(
    program: Program, landscape: Path
) -> None:
    program("baseline", "landschap", *OWNER, *DAY)
    _decide(landscape, "2026-06-30")
    unheard = (*DAY, *OWNER, "--ignore", "A.2-verlopen")
    checked = program("check", "landschap", *unheard)
    assert checked.code == 1
    assert checked.out.count("fout[G7.6-eigenaar]") == 1
    assert "A.2-verlopen" not in checked.out
    done = program("baseline", "landschap", *unheard, "--add")
    assert "1 bevinding is niet opgenomen: de afwijking daarvoor geldt niet" in done.out
    assert program("check", "landschap", *OWNER, *DAY, "--ignore-nulmeting").code == 1


@pytest.mark.parametrize("example", ["achterstad", "klein", "voorbeeldstad"])
def test_what_is_recorded_of_an_example_fails_no_check(
    program: Program, folder: Path, example: str
) -> None:
    shutil.copytree(ROOT / "examples" / example, folder / example)
    found = _json(program("check", example, "--format", "json"))["findings"]
    assert program("baseline", example).code == 0
    for level in ("fout", "advies"):
        assert program("check", example, "--fail-level", level).code == 0
    again = _json(program("check", example, "--format", "json"))
    expected = {"open": "baselined"}
    assert [one["status"] for one in again["findings"]] == [
        expected.get(one["status"], one["status"]) for one in found
    ]
    assert again["baseline"]["gone"] == []


def test_an_afwijking_says_nothing_about_a_binding_rule(
    program: Program, landscape: Path, folder: Path
) -> None:
    about = {"element": "gegevensverzameling", "eis": NEVER}
    because = "{nl: dit een wettelijke plicht is, en: it is a legal duty}"
    binding = {"afwijkbaar": "false", "niet_afwijkbaar_omdat": because}
    pack = pack_text(rule(id="E1.1-los", **about), rule(id="E1.1-vast", **about, **binding))
    (folder / "pack.yaml").write_text(pack, encoding="utf-8")
    asked = ("--pack", "pack.yaml", *DAY)
    program("baseline", "landschap", *asked)
    _decide(landscape, "2026-06-30")
    text = landscape.read_text(encoding="utf-8").replace("regel: G7.6-eigenaar", "regel: E1.1")
    landscape.write_text(text, encoding="utf-8")
    document = _json(program("check", "landschap", *asked, "--format", "json"))
    found = {
        (one["rule"], one["element"]["id"]): one["status"]
        for one in document["findings"]
        if one["rule"].startswith("E")
    }
    assert found == {
        ("E1.1-los", "klanten"): "baselined",
        ("E1.1-los", "zaken"): "baselined",
        ("E1.1-vast", "klanten"): "baselined",
        ("E1.1-vast", "zaken"): "baselined",
    }


# Landscapes that do not say whose they are


NOBODY = "gegevensverzamelingen:\n" + BARE.format("klanten") + BARE.format("zaken")


@pytest.fixture
def nameless(folder: Path) -> Path:
    """Two findings of one rule, in `a.yaml` of nobody, with a baseline beside it."""
    (folder / "a.yaml").write_text(NOBODY, encoding="utf-8")
    return folder / "a.yaml"


def _files(folder: Path) -> list[str]:
    lines = (folder / FILE).read_text(encoding="utf-8").splitlines()
    return [line.split("bestand: ")[1].split(",")[0] for line in lines if "bestand: " in line]


def test_a_first_landscape_is_recorded_by_its_file(
    program: Program, folder: Path, nameless: Path
) -> None:
    assert program("baseline", "a.yaml", *OWNER).code == 0
    assert _files(folder) == ["a.yaml", "a.yaml"]
    assert program("check", "a.yaml", *OWNER).code == 0
    nameless.write_text(NOBODY + BARE.format("nieuw"), encoding="utf-8")
    checked = program("check", "a.yaml", *OWNER, "--lang", "nl")
    assert (checked.code, checked.out.count("fout[G7.6-eigenaar]")) == (1, 1)
    nameless.write_text("gegevensverzamelingen:\n" + BARE.format("zaken"), encoding="utf-8")
    found = _json(program("check", "a.yaml", *OWNER, "--format", "json"))["baseline"]
    assert [(one["organisatie"], one["bestand"]) for one in found["gone"]] == [(None, "a.yaml")]
    assert program("baseline", "a.yaml", *OWNER, "--update").code == 0
    assert _files(folder) == ["a.yaml"]


@pytest.mark.usefixtures("nameless")
def test_another_one_beside_it_has_entries_of_its_own(program: Program, folder: Path) -> None:
    program("baseline", "a.yaml", *OWNER)
    (folder / "b.yaml").write_text(NOBODY, encoding="utf-8")
    checked = program("check", "b.yaml", *OWNER, "--lang", "nl")
    assert checked.code == 1
    assert "gaat niet over dit landschap, wel over: a.yaml." in checked.out
    done = program("baseline", "b.yaml", *OWNER, "--add", "--update", "--lang", "nl")
    assert done.code == 0
    assert "Wat er van a.yaml in staat, blijft staan" in done.out
    assert _files(folder) == ["a.yaml", "a.yaml", "b.yaml", "b.yaml"]
    for one in ("a.yaml", "b.yaml"):
        assert program("check", one, *OWNER).code == 0
    assert program("baseline", "a.yaml", *OWNER, "--update").code == 0
    assert len(_files(folder)) == 4


def test_another_name_or_several_files_keep_the_entries(
    program: Program, folder: Path, nameless: Path
) -> None:
    program("baseline", "a.yaml", *OWNER)
    before = (folder / FILE).read_bytes()
    nameless.rename(folder / "b.yaml")
    assert program("check", "b.yaml", *OWNER).code == 0
    done = program("baseline", "b.yaml", *OWNER, "--lang", "nl")
    assert done.code == 1
    assert "2 opgenomen bevindingen staan nu in een ander bestand" in done.out
    assert (folder / FILE).read_bytes() == before
    assert program("baseline", "b.yaml", *OWNER, "--update").code == 0
    assert _files(folder) == ["b.yaml", "b.yaml"]
    (folder / "b.yaml").unlink()
    (folder / "delen").mkdir()
    for name in ("klanten", "zaken"):
        part = "gegevensverzamelingen:\n" + BARE.format(name)
        (folder / "delen" / f"{name}.yaml").write_text(part, encoding="utf-8")
    assert program("check", "delen", *OWNER).code == 0
    done = program("baseline", "delen", *OWNER, "--update", "--lang", "nl")
    assert "Van 2 opgenomen bevindingen is bijgewerkt in welk bestand zij staan." in done.out
    assert _files(folder) == ["delen/klanten.yaml", "delen/zaken.yaml"]
    assert program("check", "delen/klanten.yaml", *OWNER).code == 0
    assert program("baseline", "delen", *OWNER).code == 0


def test_no_entry_covers_what_it_names_no_file_near_of(
    program: Program, folder: Path, nameless: Path
) -> None:
    (folder / "k").mkdir()
    inside = folder / "k" / "a.yaml"
    nameless.rename(inside)
    program("baseline", "k/a.yaml", *OWNER)
    file = folder / "k" / FILE
    text = file.read_text(encoding="utf-8")
    for other, code in (("weg.yaml", 0), ("../weg.yaml", 1), ("-", 1), ('"x\\0"', 1)):
        file.write_text(text.replace("bestand: a.yaml", f"bestand: {other}"), encoding="utf-8")
        assert program("check", "k/a.yaml", *OWNER).code == code, other


@pytest.mark.usefixtures("nameless")
def test_standard_input_has_entries_of_its_own(program: Program, folder: Path) -> None:
    assert program("baseline", "-", *OWNER, stdin=NOBODY.encode()).code == 0
    assert _files(folder) == ['"-"', '"-"']
    assert program("check", "-", *OWNER, stdin=NOBODY.encode()).code == 0
    assert program("check", "a.yaml", *OWNER).code == 1


def test_to_say_whose_it_is_makes_all_new_and_is_told(
    program: Program, folder: Path, nameless: Path
) -> None:
    program("baseline", "a.yaml", *OWNER)
    nameless.write_text(HEAD.format("aa").splitlines()[0] + "\n" + NOBODY, encoding="utf-8")
    checked = program("check", "a.yaml", *OWNER, "--lang", "nl")
    assert checked.code == 1
    assert "is gemaakt voordat `organisatie` in dit landschap stond" in checked.out
    done = program("baseline", "a.yaml", *OWNER, "--lang", "nl")
    assert "2 opgenomen bevindingen zijn van voordat `organisatie` in dit landschap" in done.out
    assert program("baseline", "a.yaml", *OWNER, "--update", "--add").code == 0
    assert program("check", "a.yaml", *OWNER).code == 0
    assert _files(folder) == []


# Where it is


@pytest.mark.usefixtures("landscape")
@pytest.mark.parametrize(
    ("paths", "configuration", "expected"),
    [
        (["landschap"], None, f"landschap/{FILE}"),
        (["landschap/landschap.yaml"], None, f"landschap/{FILE}"),
        (["landschap"], "taal: nl\n", FILE),
        ([], "paden: [landschap]\n", FILE),
        (["landschap"], "nulmeting: k/n.yaml\n", "k/n.yaml"),
        (["landschap"], "nulmeting: landschap/.n.yaml\n", "landschap/.n.yaml"),
    ],
)
def test_a_check_finds_what_was_written(
    program: Program, folder: Path, paths: list[str], configuration: str | None, expected: str
) -> None:
    (folder / "k").mkdir()
    if configuration is not None:
        (folder / "gemma-lint.yaml").write_text(configuration, encoding="utf-8")
    done = program("baseline", *paths, *OWNER)
    assert done.code == 0
    assert "does not find" not in done.out
    assert (folder / expected).is_file()
    assert program("check", *paths, *OWNER).code == 0
    assert program("baseline", *paths, *OWNER).code == 0


@pytest.mark.usefixtures("landscape")
def test_one_beside_a_configuration_that_stands_apart_is_found(
    program: Program, folder: Path
) -> None:
    (folder / "k").mkdir()
    (folder / "k" / "gemma-lint.yaml").write_text("taal: nl\n", encoding="utf-8")
    config = ("--config", "k/gemma-lint.yaml")
    assert program("baseline", "landschap", *OWNER, *config).code == 0
    assert (folder / "k" / FILE).is_file()
    assert program("check", "landschap", *OWNER, *config).code == 0
    assert program("check", "landschap", *OWNER).code == 1


def test_standard_input_has_it_in_the_working_folder(program: Program, folder: Path) -> None:
    content = (HEAD.format("aa") + BARE.format("klanten")).encode()
    assert program("baseline", "-", *OWNER, stdin=content).code == 0
    assert (folder / FILE).is_file()
    assert program("check", "-", *OWNER, stdin=content).code == 0


@pytest.mark.usefixtures("landscape")
def test_one_that_a_check_does_not_find_says_so(program: Program) -> None:
    done = program("baseline", "landschap", *OWNER, "-o", "elders.yaml", "--lang", "nl")
    assert done.code == 0
    assert "noem het met --baseline elders.yaml" in done.out
    assert program("check", "landschap", *OWNER).code == 1
    assert program("check", "landschap", *OWNER, "--baseline", "elders.yaml").code == 0
    assert program("check", "landschap", *OWNER, "--nulmeting", "elders.yaml").code == 0
    done = program("baseline", "landschap", *OWNER, "--baseline", "elders.yaml", "--update")
    assert done.code == 0


@pytest.mark.usefixtures("landscape")
def test_the_nearest_one_counts_up_to_the_root_of_the_repository(
    program: Program, folder: Path
) -> None:
    program("baseline", "landschap", *OWNER)
    (folder / "landschap" / FILE).rename(folder / FILE)
    assert program("check", "landschap", *OWNER).code == 0
    (folder / "landschap" / ".git").mkdir()
    assert program("check", "landschap", *OWNER).code == 1


@pytest.mark.usefixtures("landscape")
def test_isolated_uses_none_but_one_that_is_named(program: Program, folder: Path) -> None:
    program("baseline", "landschap", *OWNER)
    assert program("check", "landschap", *OWNER, "--isolated").code == 1
    named = ("--isolated", "--baseline", f"landschap/{FILE}")
    assert program("check", "landschap", *OWNER, *named).code == 0
    before = (folder / "landschap" / FILE).read_bytes()
    assert program("baseline", "landschap", "--isolated").code == 1
    assert (folder / "landschap" / FILE).read_bytes() == before


@pytest.mark.usefixtures("landscape")
def test_the_settings_say_which_one_is_used(program: Program, folder: Path) -> None:
    shown = program("check", "landschap", "--show-settings", "--lang", "nl").out
    assert "\n# nulmeting:" in shown
    program("baseline", "landschap", *OWNER)
    shown = program("check", "landschap", "--show-settings", "--lang", "nl").out
    assert "\nnulmeting: landschap/gemma-lint-nulmeting.yaml  # gevonden\n" in shown
    (folder / "gemma-lint.yaml").write_text("nulmeting: a/b.yaml\n", encoding="utf-8")
    shown = program("check", "landschap", "--show-settings", "--lang", "nl").out
    assert "\nnulmeting: a/b.yaml" in shown
    assert "# gemma-lint.yaml:1" in shown
    shown = program("check", "landschap", "--baseline", "c.yaml", "--show-settings").out
    assert "\nnulmeting: c.yaml" in shown
    assert "# --baseline" in shown


# For auditors


@pytest.mark.usefixtures("landscape")
def test_all_is_open_when_it_is_left_aside(program: Program, folder: Path) -> None:
    program("baseline", "landschap", *OWNER)
    done = program("check", "landschap", *OWNER, "--ignore-nulmeting", "--lang", "nl")
    assert done.code == 1
    assert (
        "De nulmeting landschap/gemma-lint-nulmeting.yaml is buiten beschouwing gelaten "
        "(--ignore-nulmeting)."
    ) in done.out
    asked = ("check", "landschap", *OWNER, "--ignore-nulmeting", "--format", "json")
    document = _json(program(*asked))
    assert document["baseline"] is None
    assert document["summary"]["nulmeting_ignored"] is True
    (folder / "landschap" / FILE).write_text("stuk", encoding="utf-8")
    assert program(*asked).code == 1


@pytest.mark.usefixtures("landscape")
def test_coverage_and_the_ladder_do_not_count_it_as_met(program: Program) -> None:
    asked = ("coverage", "landschap", "--format", "json")
    before = program(*asked).out
    ladder = program("check", "landschap", "--lang", "nl").out.splitlines()[-2]
    program("baseline", "landschap")
    assert program(*asked).out == before
    after = program("check", "landschap", "--lang", "nl").out.splitlines()[-2]
    assert "staan nog 4 bevindingen open" in ladder
    assert "zijn nog 4 bevindingen op te lossen (alle uit de nulmeting)" in after


@pytest.mark.usefixtures("landscape")
def test_an_export_counts_it_and_says_so(program: Program) -> None:
    program("baseline", "landschap", *OWNER)
    tables = ("export", "csv", "landschap", "--kind")
    counted = program(*tables, "gegevensverzameling").out.splitlines()[1]
    assert "G7.6-eigenaar" in counted
    assert ";baselined;gegevensverzameling;" in program(*tables, "bevinding").out


# What goes wrong


@pytest.mark.usefixtures("landscape")
def test_one_that_is_named_must_be_there(program: Program, folder: Path) -> None:
    done = program("check", "landschap", "--baseline", "weg.yaml", "--lang", "nl")
    assert done.code == 2
    assert "de nulmeting weg.yaml bestaat niet" in done.err
    (folder / "gemma-lint.yaml").write_text("nulmeting: weg.yaml\n", encoding="utf-8")
    done = program("check", "landschap", "--lang", "nl")
    assert done.code == 2
    assert "gemma-lint.yaml:1:" in done.err


@pytest.mark.usefixtures("landscape")
def test_a_broken_one_is_an_error_and_is_never_overwritten(program: Program, folder: Path) -> None:
    file = folder / "landschap" / FILE
    file.write_text("nulmeting: 1\nbevindingen:\n  - {regel: x}\n", encoding="utf-8")
    before = file.read_bytes()
    done = program("check", "landschap", "--lang", "nl")
    assert done.code == 2
    assert f"landschap/{FILE}:3:5" in done.err
    assert _json(program("check", "landschap", "--format", "json"))["baseline"] is None
    for options in ([], ["--update"], ["--add"]):
        assert program("baseline", "landschap", *options).code == 2
        assert file.read_bytes() == before
    assert program("coverage", "landschap").code == 0
    other = folder / "leesmij.txt"
    other.write_text("van ons", encoding="utf-8")
    assert program("baseline", "landschap", "-o", "leesmij.txt").code == 2
    assert other.read_text(encoding="utf-8") == "van ons"


@pytest.mark.parametrize("text", ["organisatie: [\n", "organisatie: {id: a}\nonbekend: 1\n"])
def test_an_invalid_landscape_is_not_recorded(program: Program, folder: Path, text: str) -> None:
    (folder / "l.yaml").write_text(text, encoding="utf-8")
    done = program("baseline", "l.yaml", "--lang", "nl")
    assert (done.code, done.out) == (2, "")
    assert "De nulmeting is niet geschreven: eerst moet het landschap kloppen." in done.err
    assert not (folder / FILE).exists()


@pytest.mark.usefixtures("landscape")
def test_a_rule_with_a_fault_keeps_it_from_being_written(program: Program, folder: Path) -> None:
    broken = rule(id="E1.1-stuk", element="gegevensverzameling", eis="1 / size(this.id) / 0 == 1")
    (folder / "pack.yaml").write_text(pack_text(broken), encoding="utf-8")
    packs = ("--pack", "pack.yaml")
    done = program("baseline", "landschap", *packs, "--lang", "nl")
    assert (done.code, done.out) == (3, "")
    assert "niet elke regel kon worden uitgevoerd" in done.err
    assert not (folder / "landschap" / FILE).exists()


@pytest.mark.usefixtures("landscape")
def test_there_is_nothing_to_update_at_first(program: Program, folder: Path) -> None:
    done = program("baseline", "landschap", *OWNER, "--update", "--lang", "nl")
    assert done.code == 2
    assert "er is nog geen nulmeting om bij te werken" in done.err
    assert program("baseline", "landschap", *OWNER, "--add").code == 0
    assert (folder / "landschap" / FILE).is_file()


@pytest.mark.usefixtures("landscape")
@pytest.mark.parametrize("place", ["landschap/eigen.yaml", "landschap/landschap.yaml", "-", ""])
def test_it_does_not_go_where_it_would_be_taken_for_something_else(
    program: Program, folder: Path, place: str
) -> None:
    before = sorted(folder.rglob("*"))
    assert program("baseline", "landschap", *OWNER, "-o", place).code == 2
    assert sorted(folder.rglob("*")) == before


@pytest.mark.usefixtures("landscape")
def test_it_replaces_no_input_and_makes_no_folder(program: Program, folder: Path) -> None:
    (folder / "gemma-lint.yaml").write_text("taal: nl\n", encoding="utf-8")
    done = program("baseline", "landschap", "-o", "gemma-lint.yaml")
    assert done.code == 2
    assert (folder / "gemma-lint.yaml").read_text(encoding="utf-8") == "taal: nl\n"
    done = program("baseline", "landschap", "-o", "weg/n.yaml")
    assert done.code == 2
    assert "de map weg bestaat niet" in done.err


@pytest.mark.usefixtures("landscape")
@pytest.mark.parametrize("there", [False, True])
def test_a_link_is_only_followed_when_it_is_named(
    program: Program, folder: Path, there: bool
) -> None:
    target = folder / "elders.yaml"
    if there:
        program("baseline", "landschap", *OWNER, "-o", "elders.yaml")
    (folder / "landschap" / FILE).symlink_to(target)
    done = program("baseline", "landschap", "--add", "--lang", "nl")
    assert done.code == 2
    assert f"landschap/{FILE} is een koppeling naar " in done.err
    assert target.exists() is there
    named = ("-o", f"landschap/{FILE}")
    assert program("baseline", "landschap", *OWNER, *named).code == 0
    assert (folder / "landschap" / FILE).is_symlink()
    assert target.is_file()


@pytest.mark.usefixtures("landscape")
def test_no_report_replaces_it(program: Program, folder: Path) -> None:
    program("baseline", "landschap", *OWNER)
    file = folder / "landschap" / FILE
    before = file.read_bytes()
    assert program("check", "landschap", *OWNER, "-o", f"landschap/{FILE}").code == 2
    assert file.read_bytes() == before


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may write everywhere")
@pytest.mark.usefixtures("landscape")
def test_a_file_that_may_not_be_written_stays(program: Program, folder: Path) -> None:
    program("baseline", "landschap", *OWNER)
    file = folder / "landschap" / FILE
    file.chmod(0o444)
    assert program("baseline", "landschap", "--add").code == 2


@pytest.mark.usefixtures("landscape")
def test_the_schema_is_for_editors(program: Program, folder: Path) -> None:
    program("baseline", "landschap")
    schema = json.loads(program("schema", "baseline").out)
    text = (folder / "landschap" / FILE).read_text(encoding="utf-8")
    jsonschema.Draft202012Validator(schema).validate(yaml.safe_load(text))
