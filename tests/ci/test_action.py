"""The GitHub Action: what it checks, what it tells GitHub, and that nothing makes it green."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.ci.composite import Ran, Runner
from tests.ci.landscapes import (
    BARE,
    FINDING,
    GOOD,
    NOTHING,
    OWNER,
    STRANGE_NAME,
    harmful,
    harmful_quotes,
    record,
    write,
)
from tests.rules.packs import pack_text, rule
from tests.rules.packs import write as write_pack
from tests.shared import ROOT

UPLOAD = "Send the findings to code scanning"
COUNTS = ("fout", "waarschuwing", "advies", "explained", "baselined", "not-assessed")
SARIF = {"sarif": "true"}


def _counts(ran: Ran) -> dict[str, str]:
    return {name: ran.outputs[name] for name in COUNTS}


def _unknown(ran: Ran) -> bool:
    """Whether nothing can be taken for a count: `unknown` is neither 0 nor more in GitHub."""
    return set(_counts(ran).values()) == {"unknown"}


def _refused(ran: Ran, code: str = "2") -> bool:
    return ran.failed and ran.outputs["exit-code"] == code and _unknown(ran)


def test_a_good_landscape_passes(runner: Runner, workspace: Path) -> None:
    ran = runner.run(paths="goed", args="--format json -o uit.json")
    assert not ran.failed
    assert ran.outputs["exit-code"] == "0"
    summary = json.loads((workspace / "uit.json").read_text("utf-8"))["summary"]
    assert _counts(ran) == {name: str(summary[name.replace("-", "_")]) for name in COUNTS}
    assert (summary["fout"], summary["waarschuwing"] > 0) == (0, True)
    assert ran.outputs["sarif-file"] == ""
    assert ran.steps[UPLOAD].outcome == "skipped"


def test_findings_fail_the_action_and_are_counted(runner: Runner) -> None:
    ran = runner.run(paths="fout", select=OWNER)
    assert ran.failed
    assert ran.steps["check"].code == 1
    assert ran.outputs["exit-code"] == "1"
    assert _counts(ran) == dict.fromkeys(COUNTS, "0") | {"fout": "1"}


def test_python_is_set_up_for_the_action_alone(runner: Runner) -> None:
    given = runner.run(paths="goed").steps["python"].given
    assert given == {"python-version": "3.13", "update-environment": "false"}


def test_another_python_may_be_asked(runner: Runner) -> None:
    ran = runner.run(paths="goed", python_version="3.12")
    assert ran.steps["python"].given["python-version"] == "3.12"


def test_the_python_that_is_there_will_do(runner: Runner, temp: Path) -> None:
    there = shutil.which("python3")
    (temp / "gemma-lint.made-of").write_text(f"{there} {ROOT}", encoding="utf-8")
    ran = runner.run(paths="goed", python_version="")
    assert not ran.failed, ran.log
    assert ran.steps["python"].outcome == "skipped"


# What is wrong never passes.


@pytest.mark.parametrize("paths", NOTHING)
def test_what_cannot_be_checked_fails(runner: Runner, workspace: Path, paths: str) -> None:
    (workspace / "leeg").mkdir()
    ran = runner.run(paths=paths, **SARIF)
    assert _refused(ran), ran.log
    assert "::error" in ran.log
    assert ran.steps[UPLOAD].outcome == "skipped"
    assert "Nothing goes to code scanning" in ran.log
    assert "Traceback" not in ran.log


@pytest.mark.parametrize(
    ("program", "code"),
    [
        ("import os, signal; os.kill(os.getpid(), signal.SIGKILL)", "3"),
        ("raise SystemExit(3)", "3"),
        ("raise SystemExit(2)", "2"),
        ("raise SystemExit(0)", "2"),  # green without a report
        ("raise SystemExit(1)", "2"),
        ("import sys; open(sys.argv[3][14:], 'w').write('{')", "2"),
    ],
)
def test_a_program_that_goes_wrong_never_passes(
    with_program: Callable[[str], Runner], program: str, code: str
) -> None:
    ran = with_program(program).run(paths="goed", **SARIF)
    assert _refused(ran, code), ran.log
    assert ran.steps[UPLOAD].outcome == "skipped"


def test_a_rule_at_fault_gives_no_counts_and_clears_no_alerts(runner: Runner, temp: Path) -> None:
    ran = runner.run(paths="fout", args=f"--pack '{_faulty_pack(temp)}' --select E1", **SARIF)
    assert _refused(ran, "3"), ran.log
    assert ran.steps[UPLOAD].outcome == "skipped"


def _faulty_pack(folder: Path) -> Path:
    """A pack with a rule that cannot be evaluated on FINDING."""
    asks = rule(element="gegevensverzameling", eis="1 / size(this.bevat) > 0", melding=TEXT)
    return write_pack(folder, pack_text(asks))


TEXT = "{nl: Mis, en: Wrong}"


@pytest.mark.parametrize(
    ("inputs", "told"),
    [
        ({"args": "--pack 'x"}, "a quotation mark in args that is not closed: --pack 'x"),
        ({"args": "--help"}, "Nothing was checked"),
        ({"args": "--show-settings"}, "Nothing was checked"),
        ({"args": "--geen-optie"}, "--geen-optie"),
        ({"args": "--format text"}, "standard output"),
        ({"sarif": "yes"}, "sarif is true or false, not yes"),
        ({"summary": "0"}, "summary is true or false, not 0"),
        ({"working_directory": "weg"}, "The folder of working-directory is not there: weg"),
        ({"config": "a\nb"}, "config is a single line: a%0Ab"),
        ({"sarif_file": "weg/a.sarif"}, "weg"),
        ({"sarif_file": "goed/landscape.yaml"}, "landscape.yaml"),
        ({"lang": "fr"}, "fr"),
        ({"fail_level": "erg"}, "erg"),
        ({"peildatum": "gisteren"}, "gisteren"),
        ({"select": "G9"}, "G9"),
    ],
    ids=str,
)
def test_a_wrong_input_fails_and_says_what_is_wrong(
    runner: Runner, workspace: Path, inputs: dict[str, str], told: str
) -> None:
    ran = runner.run(paths="goed", **inputs)
    assert _refused(ran), ran.log
    assert told in ran.log
    assert (workspace / "goed/landscape.yaml").read_text("utf-8") == GOOD


def test_messages_follow_the_language(runner: Runner) -> None:
    ran = runner.run(paths="goed", working_directory="weg", lang="nl")
    assert "::error title=gemma-lint::De map van working-directory is er niet: weg" in ran.log


# What was filled in stays what it is.

LINES = (
    "working_directory",
    "fail_level",
    "profile",
    "config",
    "baseline",
    "lang",
    "peildatum",
    "sarif",
    "sarif_file",
    "summary",
)
"""The inputs of one line."""


@pytest.mark.parametrize("name", LINES)
def test_a_value_is_never_run_nor_taken_for_an_option(
    runner: Runner, workspace: Path, mark: Path, name: str
) -> None:
    text = " ".join([*harmful(mark), *harmful_quotes(mark)])
    ran = runner.run(**{"paths": "goed", name: f"--help {text}"})
    assert ran.failed, ran.log
    assert sorted(path.name for path in workspace.iterdir()) == ["fout", "goed", "stuk"]


@pytest.mark.parametrize("name", ["paths", "select", "ignore"])
def test_a_list_is_never_run_nor_taken_for_an_option(runner: Runner, mark: Path, name: str) -> None:
    texts = [*harmful(mark), *harmful_quotes(mark), f"x\ntouch {mark}\n"]
    ran = runner.run(**{"paths": "goed", name: "\n".join(texts)})
    assert _refused(ran), ran.log


def test_args_are_never_run(runner: Runner, mark: Path) -> None:
    texts = [text for text in harmful(mark) if not text.startswith("-")]
    ran = runner.run(paths="goed", args="\n".join([*texts, f"x\ntouch {mark}\n"]))
    assert _refused(ran), ran.log


@pytest.mark.parametrize("number", range(3))
def test_args_cannot_be_left_by_a_quotation_mark(runner: Runner, mark: Path, number: int) -> None:
    assert _refused(runner.run(paths="goed", args=harmful_quotes(mark)[number]))


def test_paths_may_have_any_name(runner: Runner, workspace: Path) -> None:
    write(workspace, **{STRANGE_NAME: FINDING})
    ran = runner.run(paths=f"  {STRANGE_NAME}  \n", select=OWNER)
    assert ran.outputs["fout"] == "1", ran.log
    assert not (workspace / "x").exists()


def test_several_paths_are_checked(runner: Runner) -> None:
    ran = runner.run(paths="goed/landscape.yaml\r\nfout\n", select=OWNER)
    assert ran.outputs["fout"] == "1", ran.log


def test_args_are_split_as_in_a_shell_and_not_read_by_one(runner: Runner, workspace: Path) -> None:
    name = "$(touch x) 'n \\* verslag.xml"
    args = '--format json -o "$(touch x) \'n \\\\* verslag.xml" \n --verbose'
    ran = runner.run(paths="goed", args=args)
    assert not ran.failed, ran.log
    assert json.loads((workspace / name).read_text("utf-8"))["version"] == 1
    assert not (workspace / "x").exists()


def test_the_other_inputs_reach_the_check(runner: Runner, workspace: Path) -> None:
    (workspace / "eigen instelling.yaml").write_text("paden: [fout]\ntaal: nl\n", encoding="utf-8")
    chosen = {"config": "eigen instelling.yaml", "args": "--format json -o uit.json"}
    chosen |= {"select": f"G8.8\n G7,{OWNER} ", "ignore": "G7.1\nG7.2", "peildatum": "2026-01-31"}
    ran = runner.run(**chosen, fail_level="nooit", profile="gevorderd", lang="en")
    assert not ran.failed, ran.log
    document = json.loads((workspace / "uit.json").read_text("utf-8"))
    assert (document["peildatum"], document["summary"]["profile"]) == ("2026-01-31", "gevorderd")
    found = {finding["implication"] for finding in document["findings"]}
    assert "G7.6" in found
    assert not {"G7.1", "G7.2"} & found
    assert all(name.startswith(("G7.", "G8.8")) for name in found)
    assert "has no owner" in str(document["findings"])


def test_a_folder_to_work_in(runner: Runner, workspace: Path) -> None:
    (workspace / "fout" / "gemma-lint.yaml").write_text("paden: [landscape.yaml]\n", "utf-8")
    ran = runner.run(working_directory="fout", select=OWNER, sarif_file="uit.sarif")
    assert ran.outputs["fout"] == "1", ran.log
    assert ran.outputs["sarif-file"] == str(workspace / "fout" / "uit.sarif")


def test_what_stands_in_a_baseline_is_counted_apart(runner: Runner, workspace: Path) -> None:
    record(workspace)
    ran = runner.run(paths="fout", baseline="de nulmeting.yaml", args="--ignore-afwijkingen")
    assert not ran.failed, ran.log
    assert (ran.outputs["fout"], int(ran.outputs["baselined"]) > 10) == ("0", True)


# Code scanning.


@pytest.mark.parametrize("paths", ["goed", "fout"])
def test_sarif_is_sent_when_it_is_asked(runner: Runner, paths: str) -> None:
    ran = runner.run(paths=paths, sarif="True", category="landschap")
    given = ran.steps[UPLOAD].given
    assert given == {"sarif_file": ran.outputs["sarif-file"], "category": "landschap"}
    assert Path(given["sarif_file"]).is_file()
    assert ran.failed == (paths == "fout")


def test_a_failing_upload_fails_the_action(workspace: Path, temp: Path, runner: Runner) -> None:
    del workspace, temp
    runner.others["github/codeql-action/upload-sarif"] = None
    ran = runner.run(paths="goed", **SARIF)
    assert ran.failed
    assert ran.outputs["exit-code"] == "0"


def test_a_sarif_file_without_sending_it(runner: Runner, workspace: Path) -> None:
    ran = runner.run(paths="fout", sarif_file="het verslag.sarif")
    assert ran.outputs["sarif-file"] == str(workspace / "het verslag.sarif")
    assert (workspace / "het verslag.sarif").is_file()
    assert ran.steps[UPLOAD].outcome == "skipped"


def test_a_report_of_earlier_is_not_sent(runner: Runner, workspace: Path) -> None:
    old = workspace / "oud.sarif"
    old.write_text("{}", encoding="utf-8")
    ran = runner.run(paths="weg", sarif_file="oud.sarif", **SARIF)
    assert ran.outputs["sarif-file"] == ""
    assert ran.steps[UPLOAD].outcome == "skipped"


# What people see.


@pytest.mark.parametrize("paths", ["goed", "fout", "stuk"])
def test_the_summary_of_the_job_tells_how_it_went(runner: Runner, paths: str) -> None:
    assert runner.run(paths=paths).summary.strip()
    assert runner.run(paths=paths, summary="false").summary == ""


def test_findings_and_problems_stand_beside_the_lines(runner: Runner) -> None:
    found = runner.run(paths="fout", select=OWNER, lang="en")
    assert "file=fout/landscape.yaml" in found.log
    broken = runner.run(paths="stuk", lang="en")
    assert "file=stuk/landscape.yaml" in broken.log


def test_that_no_rule_could_be_assessed_is_told(runner: Runner, workspace: Path) -> None:
    write(workspace, kaal=BARE)
    ran = runner.run(paths="kaal", lang="en")
    assert ran.outputs["exit-code"] == "0"
    assert "Not a single rule could be assessed" in ran.log
    assert "gemma-lint: not a single rule could be assessed" in ran.summary


def test_one_landscape_does_not_hide_another(runner: Runner) -> None:
    first, second = runner.run(paths="fout", **SARIF), runner.run(paths="goed", **SARIF)
    assert first.outputs["sarif-file"] != second.outputs["sarif-file"]
