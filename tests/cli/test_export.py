from __future__ import annotations

from pathlib import Path

import pytest

from gemma_lint.catalogue import GEMMA
from tests.cli.running import Program
from tests.rules.packs import pack_text, rule, write

WITH_KAVEL = """\
applicaties: [{id: a, naam: A}, {id: b, naam: B}]
koppelvlakken: [{id: k, naam: K, van: a, naar: b}]
kavels: [{id: eerste, naam: Eerste, applicaties: [a]}]
"""


@pytest.mark.parametrize(
    ("arguments", "start"),
    [
        (["ameff"], "<?xml "),
        (["mermaid"], "flowchart LR\n"),
        (["csv", "--kind", "gegevensverzameling"], "\ufeffid;naam;"),
        (["csv", "--soort", "bevinding", "--comma"], "regel,ernst,"),
    ],
)
def test_standard_output_holds_nothing_else(
    program: Program, landscape: Path, arguments: list[str], start: str
) -> None:
    done = program("export", *arguments[:1], str(landscape), *arguments[1:])
    assert (done.code, done.err) == (0, "")
    assert done.out.startswith(start)


def test_findings_do_not_make_an_export_fail(program: Program, landscape: Path) -> None:
    assert program("check", str(landscape)).code == 1
    done = program("export", "ameff", str(landscape), "--lang", "nl")
    assert done.code == 0
    assert "gemma-lint bevinding G7.6-eigenaar" in done.out
    assert "fout: “Klanten” heeft geen eigenaar" in done.out
    assert "error: “Klanten” has no owner" in program("export", "ameff", str(landscape)).out
    assert "bevinding" not in program("export", "ameff", str(landscape), "--no-findings").out


def test_paths_come_from_the_configuration(program: Program, landscape: Path) -> None:
    (landscape.parent / "gemma-lint.yaml").write_text("paden: [landscape.yaml]\n")
    assert program("export", "mermaid").code == 0
    done = program("export", "mermaid", "--isolated")
    assert (done.code, done.out) == (2, "")
    assert "there is nothing" in done.err


def test_standard_input_is_read(program: Program) -> None:
    done = program("export", "mermaid", "-", stdin=WITH_KAVEL.encode())
    assert 'applicatie_a["A"]' in done.out


def test_an_invalid_landscape_is_told_as_check_tells_it(program: Program, landscape: Path) -> None:
    landscape.write_text("gegevensverzamelingen:\n  - {id: klanten, name: Klanten}\n")
    told = program("check", str(landscape))
    done = program("export", "ameff", str(landscape), "-o", "uit.xml")
    assert (done.code, done.out) == (2, "")
    assert done.err == told.out
    assert not Path("uit.xml").exists()


def test_a_file_is_written(program: Program, landscape: Path) -> None:
    done = program("export", "ameff", str(landscape), "-o", "uit.xml")
    assert (done.code, done.out, done.err) == (0, "", "Written: uit.xml\n")
    assert Path("uit.xml").read_bytes().decode() == program("export", "ameff", str(landscape)).out


def test_a_folder_is_written_for_several_tables(program: Program, landscape: Path) -> None:
    done = program("export", "csv", str(landscape), "-o", "tabellen", "--lang", "nl")
    assert (done.code, done.err) == (0, "Geschreven: 20 bestanden in tabellen\n")
    content = Path("tabellen/gegevensverzamelingen.csv").read_bytes()
    assert content.startswith(b"\xef\xbb\xbfid;naam;")
    assert b"\r\r\n" not in content


def test_several_tables_need_a_folder(program: Program, landscape: Path) -> None:
    done = program("export", "csv", str(landscape))
    assert (done.code, done.out) == (2, "")
    assert "-o" in done.err


def test_what_is_there_is_only_replaced_when_asked(program: Program, landscape: Path) -> None:
    out = Path("uit.mmd")
    out.write_text("van iemand")
    done = program("export", "mermaid", str(landscape), "-o", "uit.mmd")
    assert done.code == 2
    assert "--force" in done.err
    assert out.read_text() == "van iemand"
    assert program("export", "mermaid", str(landscape), "-o", "uit.mmd", "--force").code == 0
    assert out.read_text().startswith("flowchart")
    assert program("export", "mermaid", str(landscape), "-o", "uit.mmd").code == 0  # the same


def test_of_several_files_none_is_written_when_one_is_another(
    program: Program, landscape: Path
) -> None:
    Path("tabellen").mkdir()
    Path("tabellen/kavels.csv").write_text("van iemand")
    done = program("export", "csv", str(landscape), "-o", "tabellen")
    assert done.code == 2
    assert "kavels.csv" in done.err
    assert [path.name for path in Path("tabellen").iterdir()] == ["kavels.csv"]


def test_an_input_is_never_written_over(program: Program, landscape: Path) -> None:
    before = landscape.read_bytes()
    done = program("export", "mermaid", str(landscape), "-o", str(landscape), "--force")
    assert (done.code, done.out) == (2, "")
    assert landscape.read_bytes() == before


def test_the_catalogue_of_the_configuration_is_never_written_over(
    program: Program, landscape: Path, folder: Path
) -> None:
    (folder / "eigen.json").write_bytes(GEMMA.read_bytes())
    (folder / "gemma-lint.yaml").write_text("catalogus: eigen.json\n")
    done = program("export", "mermaid", str(landscape), "-o", "eigen.json", "--force")
    assert done.code == 2
    assert (folder / "eigen.json").read_bytes() == GEMMA.read_bytes()


def test_tables_are_written_all_or_not_at_all(
    program: Program, landscape: Path, folder: Path
) -> None:
    tables = folder / "tabellen"
    (tables / "rollen.csv").mkdir(parents=True)  # where a file must come
    (tables / "applicaties.csv").write_text("")
    done = program("export", "csv", str(landscape), "-o", "tabellen")
    assert done.code == 2
    assert "rollen.csv" in done.err
    assert (tables / "applicaties.csv").read_text() == ""
    assert sorted(path.name for path in tables.iterdir()) == ["applicaties.csv", "rollen.csv"]


@pytest.mark.parametrize("output", ["weg/uit.xml", "landscape.yaml/uit.xml", "."])
def test_a_place_that_cannot_be_written_is_told(
    program: Program, landscape: Path, output: str
) -> None:
    done = program("export", "ameff", str(landscape), "-o", output)
    assert done.code == 2
    assert done.err.startswith("error[usage]")
    assert program("export", "csv", str(landscape), "-o", "weg/map").code == 2
    assert program("export", "csv", str(landscape), "-o", "landscape.yaml").code == 2


@pytest.mark.parametrize(
    "arguments",
    [
        ["ameff", "--kind", "rol"],
        ["ameff", "--kavel", "x"],
        ["mermaid", "--no-findings"],
        ["mermaid", "--comma"],
        ["csv", "--kavel", "x", "-o", "map"],
    ],
)
def test_an_option_for_another_format_is_refused(
    program: Program, landscape: Path, arguments: list[str]
) -> None:
    done = program("export", arguments[0], str(landscape), *arguments[1:])
    assert (done.code, done.out) == (2, "")
    assert "does not go with" in done.err


def test_a_name_that_is_not_there_is_told_with_the_nearest(program: Program) -> None:
    Path("landscape.yaml").write_text(WITH_KAVEL)
    done = program("export", "mermaid", "landscape.yaml", "--kavel", "eerst")
    assert "“eerste”" in done.err
    done = program("export", "csv", "landscape.yaml", "--kind", "aplicatie")
    assert "“applicatie”" in done.err
    done = program("export", "mermaid", "landscape.yaml", "--kavel", "heel-iets-anders")
    assert (done.code, done.out) == (2, "")
    assert "eerste" in done.err
    done = program("export", "amef", "landscape.yaml")
    assert "ameff" in done.err


def test_a_chart_that_mermaid_may_not_draw_is_noted(program: Program) -> None:
    ids = [f"a{number}" for number in range(24)]
    lines = ["applicaties:", *(f"  - {{id: {one}, naam: {one}}}" for one in ids), "koppelvlakken:"]
    pairs = [(one, other) for one in ids for other in ids if one != other]
    lines += [f"  - {{id: {a}-{b}, naam: K, van: {a}, naar: {b}}}" for a, b in pairs]
    Path("landscape.yaml").write_text("\n".join(lines))
    done = program("export", "mermaid", "landscape.yaml")
    assert done.code == 0
    assert "552 arrows" in done.err
    assert done.out.count("-->") == 552


def test_a_catalogue_that_cannot_be_used_is_told(program: Program) -> None:
    Path("landscape.yaml").write_text("voorzieningen: [{id: a, naam: A, soort: landelijk}]\n")
    Path("eigen.json").write_text("{}")
    Path("gemma-lint.yaml").write_text("catalogus: eigen.json\n")
    done = program("export", "ameff", "landscape.yaml", "-o", "uit.xml")
    assert done.code == 2
    assert "error[configuration]" in done.err
    assert not Path("uit.xml").exists()


def test_a_rule_that_cannot_be_evaluated_is_told(program: Program, tmp_path: Path) -> None:
    Path("landscape.yaml").write_text(WITH_KAVEL)
    pack = write(tmp_path, pack_text(rule(eis="1 / (this.naam.size() - 1) == 1")))
    done = program("export", "ameff", "landscape.yaml", "--pack", str(pack), "-o", "uit.xml")
    assert done.code == 3
    assert "2 times" in done.err
    assert "gemma-lint bevinding E1.1-proef" in Path("uit.xml").read_text(encoding="utf-8")
