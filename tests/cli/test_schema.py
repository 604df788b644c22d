from __future__ import annotations

import jsonschema
import pytest

from gemma_lint.cli.options import WORDS
from gemma_lint.resources import schema_names
from tests.cli.running import Program

SCHEMAS = WORDS["name"]


def test_the_command_knows_every_schema() -> None:
    assert schema_names() == SCHEMAS


@pytest.mark.parametrize("name", SCHEMAS)
def test_a_schema_is_printed(program: Program, name: str) -> None:
    done = program("schema", name)
    assert done.code == 0
    jsonschema.Draft202012Validator.check_schema(done.document)
