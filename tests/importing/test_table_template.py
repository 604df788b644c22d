from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from gemma_lint.generated import generated
from gemma_lint.importing.draft import Options
from gemma_lint.importing.table import read, template
from gemma_lint.messages import LANGUAGES
from gemma_lint.source import parse

from .table_drafts import check, counts, item, keys, write

SCHEMA = Draft202012Validator(json.loads(generated()["schemas/import-mapping.schema.json"]))
TABLE = """\
Applicatie ID;Naam applicatie;Leverancier;Functioneel eigenaar;Status;B;I;V;Hosting;Kosten;Versie
1;Zaaksysteem;Zaakwijs B.V.;Burgerzaken;In gebruik;2;2;1;Cloud;12,50;1.10
2;Boombeheer;Zaakwijs B.V.;Groen;Vaag;1;1;1;SaaS;;
"""


def columns(text: str) -> dict[str, object]:
    document = parse(text.encode(), "m.yaml")
    assert document.problems == []
    assert isinstance(document.data, dict)
    assert list(SCHEMA.iter_errors(document.data)) == []
    found: dict[str, object] = document.data["kolommen"]
    return found


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_template_guesses_fields_and_values(tmp_path: Path, lang: str) -> None:
    path = write(tmp_path / "Applicaties 2026-11.csv", TABLE)
    made = template(path, lang, Options())
    assert "bron: applicaties\n" in made
    assert "sleutel: Applicatie ID\n" in made
    assert columns(made) == {
        "Applicatie ID": "extra",
        "Naam applicatie": "naam",
        "Leverancier": "leverancier",
        "Functioneel eigenaar": {"veld": "eigenaar", "soort": "eenheid"},
        "Status": {"veld": "status", "waarden": {"In gebruik": "in_productie"}},
        "B": "biv.beschikbaarheid",
        "I": "biv.integriteit",
        "V": "biv.vertrouwelijkheid",
        "Hosting": {"veld": "hosting", "waarden": {"Cloud": "saas"}},
        "Kosten": "extra",
        "Versie": "versie",
    }
    assert "Vaag" in made


def test_a_template_works_as_it_is(tmp_path: Path) -> None:
    path = write(tmp_path / "t.csv", TABLE)
    named = write(tmp_path / "m.yaml", template(path, "nl", Options()))
    draft = check(read(path, Options(mapping=named)))
    assert counts(draft) == {"element": 2}
    assert keys(draft.warnings) == ["unfit.no-such-word"]
    assert item(draft, "applicatie", "Zaaksysteem").fields["versie"] == "1.10"


def test_the_two_languages_say_the_same(tmp_path: Path) -> None:
    path = write(tmp_path / "t.csv", TABLE)
    dutch, english = (template(path, lang, Options()) for lang in LANGUAGES)
    assert dutch != english
    assert parse(dutch.encode(), "a").data == parse(english.encode(), "b").data


LETTERS = st.characters(exclude_categories=["Cc", "Cs"]) | st.sampled_from("\n\r\t")
NAMES = st.sampled_from(
    [
        "Naam",
        "Status",
        "BIV",
        "B",
        "Eigenaar",
        "Applicatie",
        "Leverancier",
        "null",
        "y",
        "1",
        "a: b",
    ]
) | st.text(LETTERS, max_size=12)


@given(st.lists(NAMES, min_size=1, max_size=6), st.lists(st.text(LETTERS, max_size=6), max_size=6))
def test_every_template_can_be_used(
    tmp_path_factory: pytest.TempPathFactory, names: list[str], cells: list[str]
) -> None:
    names = [*names, "Kolom"]
    stream = io.StringIO(newline="")
    csv.writer(stream, delimiter=";", quoting=csv.QUOTE_ALL).writerows([names, cells])
    folder = tmp_path_factory.getbasetemp()
    path = write(folder / "any.csv", ("sep=;\r\n" + stream.getvalue()).encode("utf-8", "ignore"))
    made = template(path, "nl", Options())
    columns(made)
    named = write(folder / "any.yaml", made)
    draft = check(read(path, Options(mapping=named)))
    assert draft.fates.total() == 1
