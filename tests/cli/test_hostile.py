"""Hostile texts at every door: nothing steers a terminal, and nothing looks like a finding."""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.cli.running import Done, Program
from tests.report.hostile import steering, uncoloured
from tests.shared import ROOT

FAKE = "landscape.yaml:1:1: fout G7.6-eigenaar nep"
BLANK = "\N{HANGUL FILLER}"
HOSTILE = (
    f"x\n{FAKE}\r{FAKE} {FAKE} \x1b[31mrood\x1b]0;titel\x07\x9b2J\x85\x7f \u202egnp\u2066\u200f"
    f"\u2028\u2029\u00ad\ufeff\u200b{BLANK}\U000e0041e{chr(0x301) * 20}\t\u6f22 {FAKE} {FAKE}"
)
IN_FILE_NAMES = f"x\x1b[31m\x9b2J\u202e{BLANK}\r\n{FAKE}"
TERMINAL: dict[str, Any] = {"TERM": "xterm-256color", "TERM_PROGRAM": "WezTerm", "COLUMNS": "60"}
NAMES = ("naam", "omschrijving", "reden", "maatregel", "kostenplaats")
PACK_TEXTS = ("nl", "en", "bron", "versie")


def _spoiled(data: Any, keys: tuple[str, ...], key: str = "") -> Any:
    """The data with something hostile behind each text that stands under one of `keys`."""
    if isinstance(data, dict):
        return {name: _spoiled(value, keys, name) for name, value in data.items()}
    if isinstance(data, list):
        return [_spoiled(item, keys, key) for item in data]
    return data + HOSTILE if isinstance(data, str) and key in keys else data


def _write(path: Path, data: Any) -> None:
    """As YAML, with everything hostile as an escape: so it comes through the parser."""
    path.parent.mkdir(parents=True, exist_ok=True)
    text = yaml.safe_dump(data, default_style='"', allow_unicode=False, width=10_000)
    path.write_text(re.sub(r'!!(?:int|bool|float|timestamp) "([^"]*)"', r"\1", text), "utf-8")


def _check_harmless(done: Done, own: str = "") -> None:
    """`own` is what may stand in the output: what a document is made of, or keeps."""
    for shown in (done.out, done.err):
        assert steering(shown) <= {*own}
        assert re.search(r"(?m)^landscape\.yaml:1:1:", uncoloured(shown)) is None
    assert done.code != 3, done.err


@pytest.fixture
def spoiled(folder: Path) -> Path:
    """A folder with a pack, a ladder, a landscape and a file name that are all hostile."""
    own = ROOT / "examples" / "eigen-pakket"
    for path in (own / "regels").glob("*.yaml"):
        _write(folder / "regels" / path.name, _spoiled(_read(path), PACK_TEXTS))
    ladder = _read(ROOT / "rules" / "gemma2" / "ladder.yaml")
    _write(folder / "regels" / "ladder.yaml", _spoiled(ladder, PACK_TEXTS))
    landscape = _spoiled(_read(own / "landschap.yaml"), NAMES)
    for name, file in (("landschap", IN_FILE_NAMES), ("ander", "landschap")):
        landscape["organisatie"] = {"id": name, "naam": HOSTILE, "soort": "gemeente"}
        _write(folder / name / f"{file}.yaml", landscape)
    settings = "pakketten: [gemma2, regels/]\npeildatum: 2026-11-01\n"
    (folder / "gemma-lint.yaml").write_text(settings, encoding="utf-8")
    return folder


def _read(path: Path) -> Any:
    return yaml.safe_load(path.read_text(encoding="utf-8"))


@pytest.mark.parametrize(
    "call",
    [
        "check landschap",
        "check --verbose landschap",
        "check --statistics landschap",
        "check --statistics --format concise landschap",
        "check --format concise landschap",
        "check --format json landschap",
        "check landschap ander",
        "check --verbose landschap ander",
        "coverage landschap",
        "coverage --verbose landschap",
        "coverage --format json landschap",
        "rules",
        "rules --format json",
        "explain P1",
        "explain P1.1",
        "explain P1.1-kostenplaats",
        "explain G7.6-tweede-rol",
        "explain ontwikkeling-prijsstijging",
        "baseline landschap",
        "export mermaid landschap",
    ],
)
@pytest.mark.parametrize("where", ["pipe", "color", "terminal"])
def test_what_a_landscape_and_a_pack_say(
    spoiled: Path, program: Program, monkeypatch: pytest.MonkeyPatch, call: str, where: str
) -> None:
    del spoiled
    if where == "terminal":
        monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    color = ["--color", "always"] if where == "color" else []
    done = program(*call.split(), *color, **TERMINAL)
    _check_harmless(done, BLANK if "export" in call else "\t" if "--statistics" in call else "")
    assert done.code in (0, 1)
    assert ("\x1b" in done.out) <= (where != "pipe")


@pytest.mark.parametrize(
    "call",
    [
        ["HOSTILE"],
        ["check", "HOSTILE"],
        ["check", "--HOSTILE"],
        ["check", "-HOSTILE"],
        ["check", "--select", "HOSTILE", "landscape.yaml"],
        ["check", "--format", "HOSTILE", "landscape.yaml"],
        ["check", "--format", "concise", "--pack", "HOSTILE", "landscape.yaml"],
        ["check", "--format", "json", "--pack", "HOSTILE", "landscape.yaml"],
        ["check", "--config", "HOSTILE", "landscape.yaml"],
        ["check", "--peildatum", "HOSTILE", "landscape.yaml"],
        ["check", "-o", "HOSTILE/x", "landscape.yaml"],
        ["check", "-o", "HOSTILE", "-o", "xHOSTILE", "landscape.yaml"],
        ["explain", "HOSTILE"],
        ["schema", "HOSTILE"],
        ["catalogue", "show", "HOSTILE"],
        ["catalogue", "build", "HOSTILE", "-o", "x"],
        ["import", "ameff", "HOSTILE"],
        ["import", "csv", "landscape.yaml", "--mapping", "HOSTILE"],
        ["export", "csv", "landscape.yaml", "-o", "HOSTILE/x/y"],
    ],
)
def test_what_a_wrong_call_says(landscape: Path, program: Program, call: list[str]) -> None:
    del landscape
    done = program(*(word.replace("HOSTILE", IN_FILE_NAMES) for word in call))
    _check_harmless(done)
    assert done.code == 2


@pytest.mark.parametrize(
    "setting",
    [
        "{HOSTILE: 1}",
        "{paden: [HOSTILE]}",
        "{drempel: HOSTILE}",
        "{negeer: [HOSTILE]}",
        "{ernst: {HOSTILE: fout}}",
        "{ernst: {G7.6-eigenaar: HOSTILE}}",
        "{pakketten: [HOSTILE]}",
        "{instellingen: {gemma2: {HOSTILE: HOSTILE}}}",
        "{taal: HOSTILE}",
        "{peildatum: HOSTILE}",
        "{limieten: {HOSTILE: 1}}",
        "{catalogus: HOSTILE}",
    ],
)
@pytest.mark.parametrize("form", ["text", "concise", "json"])
def test_what_a_configuration_says(folder: Path, program: Program, setting: str, form: str) -> None:
    written = re.sub("HOSTILE", lambda _: _quoted(HOSTILE), setting)
    (folder / "gemma-lint.yaml").write_text(written, encoding="utf-8")
    done = program("check", "--format", form)
    _check_harmless(done)
    assert done.code == 2


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_the_line_that_is_wrong_is_shown_whatever_ends_it(
    folder: Path, program: Program, end: str
) -> None:
    (folder / "gemma-lint.yaml").write_bytes(f"taal: nl{end}drempl: fout{end}".encode())
    assert "2 | drempl: fout\n  | ^^^^^^\n" in program("check").err


def _quoted(text: str) -> str:
    return yaml.safe_dump(text, default_style='"', allow_unicode=False, width=10_000).strip()


def test_settings_are_shown_as_yaml_that_means_the_same(folder: Path, program: Program) -> None:
    paths = [HOSTILE, "landschap", "a b", "true", "1", "-", "\u202ex", "a: b", "#x"]
    written = ", ".join(map(_quoted, paths))
    (folder / "gemma-lint.yaml").write_text(f"paden: [{written}]", encoding="utf-8")
    done = program("check", "--show-settings")
    _check_harmless(done)
    assert yaml.safe_load(done.out)["paden"] == paths


def test_a_file_that_stands_in_the_way_is_named_harmlessly(
    landscape: Path, program: Program
) -> None:
    del landscape
    for _ in range(2):  # the second time it is there
        _check_harmless(program("export", "mermaid", "landscape.yaml", "-o", IN_FILE_NAMES))
    Path(IN_FILE_NAMES).write_text("iets anders", encoding="utf-8")
    done = program("export", "mermaid", "landscape.yaml", "-o", IN_FILE_NAMES)
    _check_harmless(done)
    assert done.code == 2


def test_what_a_baseline_says(spoiled: Path, program: Program) -> None:
    call = ["baseline", "landschap", "--baseline", IN_FILE_NAMES, "--verbose"]
    for more in ([], [], ["--select", "P1"], ["--update", "--add"]):
        done = program(*call, *more)
        _check_harmless(done)
        assert done.code in (0, 1)
    done = program("check", "landschap", "--baseline", IN_FILE_NAMES, "--verbose")
    _check_harmless(done)
    assert done.code == 0
    (spoiled / IN_FILE_NAMES).write_text(f"nulmeting: {_quoted(HOSTILE)}", encoding="utf-8")
    done = program("check", "landschap", "--baseline", IN_FILE_NAMES)
    _check_harmless(done)
    assert done.code == 2


# -- what an import says

HEADER = "naam\u202e\u2066;eigen\u200b;leverancier\u00ad"
TABLE = f'{HEADER}\n"App{FAKE}\u202e";q;"L{FAKE}\u2028"\n"\u3164";r;"e{chr(0x301) * 20}"\n'


@pytest.fixture
def table(folder: Path) -> str:
    name = f"{IN_FILE_NAMES}.csv"
    (folder / name).write_text(TABLE, encoding="utf-8")
    return name


def test_what_a_table_says_in_a_template(table: str, program: Program) -> None:
    done = program("import", "csv", table, "--init")
    _check_harmless(done)
    assert [*yaml.safe_load(done.out)["kolommen"]] == HEADER.split(";")


def test_what_a_table_says_in_an_account(table: str, program: Program) -> None:
    mapping = f"{IN_FILE_NAMES}.yaml"
    _check_harmless(program("import", "csv", table, "--init", "--mapping", mapping))
    call = ["import", "csv", table, "--mapping", mapping, "--verbose"]
    for more in (["--dry-run"], [], ["--dry-run"]):
        done = program(*call, *more)
        _check_harmless(done)
        assert done.code in (0, 1)


def test_what_a_model_says_in_an_account(spoiled: Path, program: Program) -> None:
    model = spoiled / f"{IN_FILE_NAMES}.xml"
    model.write_text(program("export", "ameff", "landschap").out, encoding="utf-8")
    for more in (["--dry-run"], [], ["--dry-run"]):
        call = ["import", "ameff", model.name, "--verbose", "-o", IN_FILE_NAMES, *more]
        done = program(*call)
        _check_harmless(done)
        assert done.code in (0, 1)
    written = [path.read_text("utf-8") for path in (spoiled / IN_FILE_NAMES).glob("*.yaml")]
    assert written
    assert steering("".join(written)) == set()


def test_what_publiccode_says_in_an_account(folder: Path, program: Program) -> None:
    stated: dict[str, Any] = {
        "publiccodeYmlVersion": "0",
        "name": HOSTILE,
        "url": f"https://x/{HOSTILE}",
    }
    stated["description"] = {"nl": {"shortDescription": HOSTILE}}
    _write(folder / "publiccode.yml", stated)
    for more in (["--dry-run"], []):
        done = program("import", "publiccode", "publiccode.yml", "--verbose", *more)
        _check_harmless(done)
        assert done.code in (0, 1)


# -- size


@pytest.mark.parametrize("form", ["text", "concise", "json"])
def test_a_huge_name_is_not_repeated_in_each_finding(
    folder: Path, program: Program, form: str
) -> None:
    name = "N" * 500_000
    datasets = [{"id": f"k{n}", "naam": f"K{n}", "kopie_van": "bag"} for n in range(60)]
    landscape = {
        "organisatie": {"id": "a", "naam": name, "soort": "gemeente"},
        "voorzieningen": [{"id": "bag", "naam": name, "soort": "basisregistratie"}],
        "gegevensverzamelingen": datasets,
    }
    (folder / "landscape.yaml").write_text(json.dumps(landscape), encoding="utf-8")
    done = program("check", "--format", form, "landscape.yaml")
    assert done.code == 1
    assert "N" * 100 + "N" in done.out
    assert len(done.out) < 1_500_000  # json names the organisation itself, once, in full


def test_a_line_of_ten_megabytes_makes_a_small_report(folder: Path, program: Program) -> None:
    names = ", ".join(f'"k{n} \u6f22\u0301": 1' for n in range(700_000))
    (folder / "landscape.yaml").write_text(f"{{gemma_lint: 1, extra: {{{names}}}, x: 1}}", "utf-8")
    assert (folder / "landscape.yaml").stat().st_size > 10_000_000
    done = program("check", "landscape.yaml")
    _check_harmless(done)
    assert done.code == 2
    assert len(done.out) < 5_000
