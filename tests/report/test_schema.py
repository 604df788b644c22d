from __future__ import annotations

import json

import jsonschema
import pytest

from gemma_lint.configuration.values import FORMATS as CONFIGURED
from gemma_lint.report import FORMATS
from gemma_lint.report.schema import schemas
from tests.shared import ROOT


@pytest.mark.parametrize("name", schemas())
def test_a_schema_is_valid_and_the_file_is_up_to_date(name: str) -> None:
    content = schemas()[name]
    jsonschema.Draft202012Validator.check_schema(json.loads(content))
    assert (ROOT / "schemas" / name).read_bytes() == content, "mend it with: make generate"


def test_the_configuration_knows_every_format() -> None:
    assert tuple(FORMATS) == CONFIGURED
