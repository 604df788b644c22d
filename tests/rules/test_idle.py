"""Nothing in the built-in packs that nothing uses: each notion, setting and text has work to do."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

import pytest

from gemma_lint.landscape.loading import landscape_vocabulary
from gemma_lint.resources import rules_folder
from gemma_lint.rules.loading import built_in_packs
from gemma_lint.source import parse

SPOKEN = {"principe"}
"""Names of texts that no expression writes down: `soort_regel()` says them."""


@cache
def _entries(pack: str, key: str) -> tuple[dict[str, Any], ...]:
    """What the files of a pack hold under a key, notions and texts of all files together."""
    found: list[dict[str, Any]] = []
    for file in sorted((rules_folder() / pack).rglob("*.yaml")):
        data = parse(file.read_bytes(), file.name).data
        assert isinstance(data, dict)
        found += data.get(key) or []
    return tuple(found)


def _words(value: object) -> Iterator[str]:
    """All text in an entry, examples left out: a landscape in an example uses nothing of a pack."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for key, inner in value.items():
            if key not in ("voorbeelden", "id", "naam"):
                yield from _words(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _words(inner)


def _written(pack: str) -> str:
    """The rules of a pack, with the notions that they use, directly or by way of others."""
    text = "\n".join(_words(list(_entries(pack, "regels"))))
    waiting = list(_entries(pack, "begrippen"))
    while used := [one for one in waiting if f".{one['naam']}()" in text]:
        text += "\n".join(one["betekent"] for one in used)
        waiting = [one for one in waiting if one not in used]
    return text


@pytest.mark.parametrize("pack", built_in_packs())
def test_each_notion_of_a_pack_is_used(pack: str) -> None:
    text = _written(pack)
    names = [one["naam"] for one in _entries(pack, "begrippen")]
    assert [name for name in names if f".{name}()" not in text] == []


@pytest.mark.parametrize("pack", built_in_packs())
def test_each_setting_of_a_pack_is_used(pack: str) -> None:
    text = _written(pack)
    names = [one["naam"] for one in _entries(pack, "instellingen")]
    assert [name for name in names if not re.search(rf"\binstelling\.{name}\b", text)] == []


@pytest.mark.parametrize("pack", built_in_packs())
def test_each_text_of_a_pack_is_used(pack: str) -> None:
    """By its name in an expression, in braces in another text, or as a value of a landscape."""
    text = _written(pack)
    for key in ("principes", "begrippen", "teksten", "instellingen", "ontwikkelingen"):
        text += "\n".join(_words(list(_entries(pack, key))))
    values = {
        value
        for kind in landscape_vocabulary().kinds.values()
        for field in kind.fields
        for value in field.values
    }
    idle = [
        name
        for name in (one["naam"] for one in _entries(pack, "teksten"))
        if f"'{name}'" not in text and f"{{{name}}}" not in text and name not in values | SPOKEN
    ]
    assert idle == []


@pytest.mark.parametrize("pack", built_in_packs())
def test_no_two_notions_of_a_kind_mean_the_same(pack: str) -> None:
    found: dict[tuple[str, str], list[str]] = {}
    for one in _entries(pack, "begrippen"):
        meaning = " ".join(one["betekent"].split())
        for kind in one["voor"]:
            found.setdefault((kind, meaning), []).append(one["naam"])
    assert [names for names in found.values() if len(names) > 1] == []
