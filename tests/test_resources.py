"""Rule packs and schemas are found where they stand."""

from __future__ import annotations

import json

import pytest

from gemma_lint import resources


def test_the_rules_folder_holds_the_pack_of_gemma2() -> None:
    assert (resources.rules_folder() / "gemma2").is_dir()


def test_every_schema_is_json() -> None:
    assert "landscape" in resources.schema_names()
    assert all(json.loads(resources.schema(name)) for name in resources.schema_names())


def test_a_schema_that_is_not_there_is_an_error() -> None:
    with pytest.raises(FileNotFoundError):
        resources.schema("landschap")
