from __future__ import annotations

from gemma_lint.finding import Status
from gemma_lint.report import View, render
from tests.report.results import COPY, EXPLAINED, PROBLEM, WARNING, finding, result


def test_each_finding_is_a_line() -> None:
    assert render(result([COPY, WARNING, EXPLAINED], lang="en"), "concise") == (
        "landscape.yaml:9:16: fout G7.9-kopie-basisregistratie Adressenkopie belastingen is een "
        "kopie van Basisregistratie Adressen en Gebouwen\n"
        "landscape.yaml:11:5: waarschuwing G8.6-biv Klanten heeft geen BIV-classificatie\n"
        "landscape.yaml:11:5: verklaard G7.8-identificatie Klanten heeft geen eigenaar "
        "[deviation until 2027-07-01, CIO: Het pakket kan het nog niet.]\n"
    )


def test_no_finding_is_no_line() -> None:
    assert render(result(), "concise") == ""


def test_a_name_cannot_break_the_line() -> None:
    shown = render(result([finding(message="een\nfout.yaml:1:1: fout X1\r\nnep")]), "concise")
    assert shown.count("\n") == 1


def test_problems_are_lines_too() -> None:
    shown = render(result(problems=[PROBLEM]), "concise")
    assert shown == (
        "landscape.yaml:12:5: fout duplicate-id onbekende sleutel “naan”; bedoelt u “naam”?\n"
    )


def test_what_stood_in_the_baseline_shows_only_when_asked() -> None:
    baselined = finding(status=Status.BASELINED)
    assert render(result([baselined]), "concise") == ""
    shown = render(result([baselined]), "concise", View(verbose=True))
    assert shown.startswith("landscape.yaml:11:5: nulmeting G7.6-eigenaar")
