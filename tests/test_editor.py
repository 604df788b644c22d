"""The schemas in an editor: what people see who write a landscape or a rule pack.

The server is the one behind YAML in VS Code, Neovim, Emacs, Helix and Zed.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from gemma_lint import resources
from tests.editor.client import Editor
from tests.editor.installing import language_server
from tests.shared import ROOT

PAGES = [ROOT / f"docs/editor.{lang}.md" for lang in ("nl", "en")]
APPLICATION = "applicaties:\n  - id: zaaksysteem\n    naam: Zaaksysteem\n"
DATASET = "gegevensverzamelingen:\n  - id: zaken\n    naam: Zaken\n"


def _blocks(language: str, page: Path = PAGES[1]) -> list[str]:
    return re.findall(rf"```{language}\n(.*?)```", page.read_text("utf-8"), re.DOTALL)


MODELINE = next(
    line for block in _blocks("yaml") for line in block.splitlines() if "$schema" in line
)
SETTINGS = json.loads(_blocks("json")[0])


class Desk:
    """An editor with a new file for each question."""

    def __init__(self, editor: Editor, folder: Path) -> None:
        self.editor = editor
        self.folder = folder
        self._numbers = count(1)

    def wrong(
        self, text: str, modeline: str = MODELINE, within: str = "."
    ) -> list[tuple[int, str]]:
        """The mistakes marked in `text` below its modeline: line (the modeline is 1), message."""
        name = f"{within}/{next(self._numbers)}.yaml"
        found = self.editor.diagnostics(name, f"{modeline}\n{text}")
        return [(one["range"]["start"]["line"] + 1, one["message"]) for one in found]

    def offered(self, text: str, modeline: str = MODELINE) -> dict[str, str]:
        """What is offered at the `|`: labels in order, with what each would write."""
        answer = self._at(text, modeline, "textDocument/completion")
        return {one["label"]: one["textEdit"]["newText"] for one in answer["items"]}

    def hover(self, text: str) -> str:
        """What is shown for the word at the `|`."""
        shown: str = self._at(text, MODELINE, "textDocument/hover")["contents"]["value"]
        return shown

    def _at(self, text: str, modeline: str, method: str) -> Any:
        name = f"{next(self._numbers)}.yaml"
        return self.editor.at_cursor(method, name, f"{modeline}\n{text}")


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """An editor set up as the documentation says."""
    command = language_server()
    folder = tmp_path_factory.mktemp("gemeente").resolve()
    for name in ("landscape", "rules"):
        (folder / f"{name}.schema.json").write_bytes(resources.schema(name))
    offline = {"yaml.schemaStore.enable": False}
    editor = Editor(command, folder, {**SETTINGS, **offline})
    yield Desk(editor, folder)
    editor.close()


def test_a_landscape_in_order_has_no_marks(desk: Desk) -> None:
    lines = (ROOT / "examples/klein/landscape.yaml").read_text("utf-8").splitlines(keepends=True)
    landscape = "".join(line for line in lines if "$schema" not in line)
    assert desk.wrong(landscape) == []


def test_an_unknown_key_is_marked_at_its_line(desk: Desk) -> None:
    assert desk.wrong(APPLICATION + "    stauts: gepland\n") == [
        (5, "Property stauts is not allowed.")
    ]


def test_a_value_that_is_not_in_the_list_is_marked_with_those_that_are(desk: Desk) -> None:
    ((line, message),) = desk.wrong(APPLICATION + "    versie: '1'\n    status: gepant\n")
    assert line == 6
    assert message.startswith('Value is not accepted. Valid values: "gepland", "verwerving"')
    assert "null" not in message


@pytest.mark.parametrize(
    ("field", "message"),
    [
        ("versie: 1.10", 'Incorrect type. Expected "string".'),
        ("verworven_op: 2026-13-01", "String is not a RFC3339 date."),
        ("bevat: zaken", 'Incorrect type. Expected "array".'),
        (
            "biv: {beschikbaarheid: 4, integriteit: 1, vertrouwelijkheid: 2}",
            "Value is not accepted. Valid values: 1, 2, 3.",
        ),
    ],
)
def test_a_value_of_the_wrong_sort_is_marked(desk: Desk, field: str, message: str) -> None:
    assert desk.wrong(f"{APPLICATION}    {field}\n") == [(5, message)]


@pytest.mark.parametrize("field", ["versie", "status", "bevat", "biv", "verworven_op", "extra"])
def test_a_field_left_empty_is_not_marked(desk: Desk, field: str) -> None:
    assert desk.wrong(f"{APPLICATION}    {field}:\n") == []


def test_settings_lead_to_the_schema_without_a_modeline(desk: Desk) -> None:
    text = APPLICATION + "    stauts: gepland\n"
    assert desk.wrong(text, modeline="#", within="landschap") == [
        (5, "Property stauts is not allowed.")
    ]
    assert desk.wrong(text, modeline="#", within="elders") == []


def test_sections_are_offered_and_begin_a_first_element(desk: Desk) -> None:
    offered = desk.offered("|\n")
    assert {"organisatie", "applicaties", "koppelvlakken", "afwijkingen"} <= set(offered)
    assert offered["applicaties"] == "applicaties:\n  - id: $1\n    naam: $2"


def test_fields_are_offered_without_those_that_are_there(desk: Desk) -> None:
    offered = desk.offered(APPLICATION + "    |\n")
    assert {"leverancier", "status", "biv"} <= set(offered)
    assert not {"id", "naam", "null"} & set(offered)
    assert list(offered)[-1] == "extra"
    assert offered["status"] == "status: "
    assert offered["bevat"] == "bevat:\n  - ${1}"


def test_fields_of_a_part_are_offered(desk: Desk) -> None:
    offered = desk.offered(APPLICATION + "    biv:\n      |\n")
    assert {"beschikbaarheid", "integriteit", "vertrouwelijkheid"} <= set(offered)


@pytest.mark.parametrize(
    ("text", "values"),
    [
        (
            APPLICATION + "    status: |\n",
            ["gepland", "verwerving", "in_productie", "uit_te_faseren", "uitgefaseerd"],
        ),
        (DATASET + "    persoonsgegevens: |\n", ["true", "false"]),
        (APPLICATION + "    biv:\n      beschikbaarheid: |\n", ["1", "2", "3"]),
        (DATASET + "    archivering:\n      waardering: |\n", ["blijvend_bewaren", "vernietigen"]),
        ("gegevenssoorten:\n  - id: zaak\n    naam: Zaak\n    bron: |\n", []),
        ("applicaties: |\n", []),
    ],
)
def test_exactly_the_values_are_offered(desk: Desk, text: str, values: list[str]) -> None:
    assert list(desk.offered(text)) == values


def test_hovering_explains_in_both_languages(desk: Desk) -> None:
    shown = desk.hover(APPLICATION + "    sta|tus: gepland\n")
    assert "#### Status\n" in shown
    assert "Fase in de levensloop." in shown
    assert "Status: phase of its life." in shown
    assert "`in_productie`" in shown
    assert "null" not in shown


def test_hovering_says_what_a_field_points_to(desk: Desk) -> None:
    shown = desk.hover("gegevenssoorten:\n  - id: zaak\n    naam: Zaak\n    br|on: zaken\n")
    assert "Verwijst naar: gegevensverzameling of voorziening." in shown
    assert "Refers to: gegevensverzameling or voorziening." in shown


def test_hovering_over_a_section_says_what_stands_in_it(desk: Desk) -> None:
    shown = desk.hover(APPLICATION.replace("ties", "t|ies"))
    assert "#### Applicaties (Applications)\n" in shown
    assert "Applicatie die in gebruik, gepland of in afbouw is." in shown


def test_a_rule_pack_is_helped_along_too(desk: Desk) -> None:
    modeline = MODELINE.replace("landscape", "rules")
    pack = (ROOT / "rules/gemma2/pakket.yaml").read_text("utf-8")
    assert desk.wrong(pack, modeline) == []
    rule = "regels:\n  - id: G7.6-naam\n    ernst: |\n"
    assert list(desk.offered(rule, modeline)) == ["fout", "waarschuwing", "advies"]


@pytest.mark.parametrize("language", ["console", "yaml", "json"])
def test_both_pages_show_the_same(language: str) -> None:
    assert _blocks(language, PAGES[0]) == _blocks(language, PAGES[1])
