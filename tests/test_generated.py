"""What is made from something else is what it would be if it were made now."""

from __future__ import annotations

import json
from textwrap import dedent

import pytest
from jsonschema import Draft202012Validator

from gemma_lint.generated import ROOT, generated
from gemma_lint.landscape.describe import classes
from gemma_lint.landscape.kinds.base import Onderdeel
from gemma_lint.source import parse

FILES = generated()
LANDSCAPE = Draft202012Validator(json.loads(FILES["schemas/landscape.schema.json"]))


@pytest.mark.parametrize("name", FILES)
def test_a_generated_file_is_up_to_date(name: str) -> None:
    assert (ROOT / name).read_bytes() == FILES[name], "run `make generate`"


@pytest.mark.parametrize("name", [name for name in FILES if name.endswith(".json")])
def test_a_schema_is_valid_json_schema(name: str) -> None:
    Draft202012Validator.check_schema(json.loads(FILES[name]))


@pytest.mark.parametrize("kind", [kind for kind in classes().values() if kind.VOORBEELD])
def test_the_example_of_a_kind_fits_the_schema(kind: type[Onderdeel]) -> None:
    document = parse(dedent(kind.VOORBEELD).encode(), "voorbeeld.yaml")
    assert document.problems == []
    assert [error.message for error in LANDSCAPE.iter_errors(document.data)] == []


def test_every_kind_that_people_list_has_an_example() -> None:
    listed = [kind for kind in classes().values() if getattr(kind, "MEERVOUD", "")]
    assert [kind.NAAM for kind in listed if not kind.VOORBEELD] == []


@pytest.mark.parametrize("kind", classes().values(), ids=lambda kind: kind.NAAM)
def test_everything_is_described_in_both_languages(kind: type[Onderdeel]) -> None:
    assert kind.NL
    assert kind.EN
    for name, info in kind.model_fields.items():
        assert info.description, name
        extra = info.json_schema_extra
        assert isinstance(extra, dict)
        assert ":" in str(extra["en"]), f"{name}: the English text starts with the name"
