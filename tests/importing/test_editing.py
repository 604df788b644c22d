from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gemma_lint.importing.editing import CannotEdit, Editor
from gemma_lint.source import parse
from tests.importing.styles import Writer

WORDS = st.sampled_from(["zaken", "a: b", "no", "1.5", "# x", "it's", "lang " * 30, "é, ü"])
SCALARS = st.one_of(WORDS, st.integers(1, 3), st.booleans())
PART = st.fixed_dictionaries({"id": st.sampled_from("pqr"), "naam": WORDS})
FIELDS: dict[str, st.SearchStrategy[Any]] = {
    "naam": WORDS,
    "eigenaar": WORDS,
    "biv": st.dictionaries(st.sampled_from(["b", "i", "v"]), st.integers(1, 3), min_size=1),
    "bevat": st.lists(WORDS, min_size=1, max_size=4, unique=True),
    "functies": st.lists(PART, min_size=1, max_size=3, unique_by=lambda part: str(part["id"])),
    "status": st.none(),
}


@st.composite
def elements(draw: Any) -> dict[str, Any]:
    names = draw(st.lists(st.sampled_from(sorted(FIELDS)), unique=True, max_size=5))
    return {"id": draw(st.sampled_from("abc")), **{name: draw(FIELDS[name]) for name in names}}


@st.composite
def changed(draw: Any, element: dict[str, Any]) -> dict[str, Any]:
    """The element as a source may change it: fields gone, new and different, ids the same."""
    other = draw(elements())
    kept = {key: value for key, value in element.items() if key == "id" or draw(st.booleans())}
    new = {key: value for key, value in other.items() if key != "id" and value is not None}
    lists = {
        key: _as_merged(element[key], new[key]) for key in new if _both_lists(key, element, new)
    }
    return {**kept, **new, **lists}


def _both_lists(key: str, old: dict[str, Any], new: dict[str, Any]) -> bool:
    return isinstance(old.get(key), list) and isinstance(new[key], list)


def _as_merged(old: list[Any], new: list[Any]) -> list[Any]:
    """A list in the order that merging gives it: what stays first, then what is new."""

    def key(item: Any) -> Any:
        return item["id"] if isinstance(item, dict) else item

    by_key = {key(item): item for item in new}
    stay = [by_key.pop(key(item)) for item in old if key(item) in by_key]
    return [*stay, *by_key.values()]


def _data(text: str) -> Any:
    document = parse(text.encode(), "x.yaml")
    assert not document.problems, (text, document.problems)
    return document.data


@settings(max_examples=400)
@given(st.data(), st.lists(elements(), min_size=1, max_size=3), st.integers(0, 10**6))
def test_only_what_changes_is_touched(data: Any, before: list[dict[str, Any]], seed: int) -> None:
    writer = Writer(seed)
    text = writer.document({"applicaties": before, "rollen": [{"id": "r"}]})
    assert _data(text)["applicaties"] == before
    editor, after = Editor(text), list(before)
    for index, element in enumerate(before):
        wanted = data.draw(changed(element))
        try:
            editor.change(("applicaties", index), element, wanted)
            after[index] = wanted
        except CannotEdit:
            pass
    result = editor.result()
    assert _data(result) == {"applicaties": after, "rollen": [{"id": "r"}]}
    assert all(comment in result for comment in writer.comments)
    assert result.count("\r\n") in (0, result.count("\n"))


@settings(max_examples=200)
@given(st.lists(elements(), max_size=3), st.integers(0, 10**6), st.sampled_from(["rollen", "x"]))
def test_items_are_added_at_the_end(before: list[dict[str, Any]], seed: int, key: str) -> None:
    writer = Writer(seed)
    data = {"rollen": before, "diensten": [{"id": "d"}]}
    text = writer.document(data)
    editor = Editor(text)
    try:
        editor.append(key, [["- id: n", "  naam: Nieuw"], ["- id: m"]])
    except CannotEdit:
        return
    result = editor.result()
    added = [{"id": "n", "naam": "Nieuw"}, {"id": "m"}]
    assert _data(result) == {**data, key: [*data.get(key, []), *added]}
    assert all(comment in result for comment in writer.comments)


def _changed(text: str, new: dict[str, Any]) -> str:
    editor = Editor(text)
    editor.change(("a", 0), _data(text)["a"][0], new)
    return editor.result()


def test_a_comment_behind_a_value_stays() -> None:
    text = "a:\n- id: x  # hier\n  naam: Oud   # en hier\n"
    assert _changed(text, {"id": "x", "naam": "Nieuw"}) == text.replace("Oud", "Nieuw")


def test_a_new_field_goes_below_the_last_and_above_what_is_still_to_fill_in() -> None:
    text = "a:\n  - id: x\n    # eigenaar: <rol>\n\n  - id: y\n"
    assert _changed(text, {"id": "x", "biv": {"b": 2}}) == (
        "a:\n  - id: x\n    biv: {b: 2}\n    # eigenaar: <rol>\n\n  - id: y\n"
    )


def test_a_key_without_a_value_gets_one() -> None:
    assert (
        _changed("a:\n- id: x\n  naam:\n", {"id": "x", "naam": "Nieuw"})
        == "a:\n- id: x\n  naam: Nieuw\n"
    )


def test_a_flow_mapping_stays_one() -> None:
    text = "a: [{id: x,  naam: 'Oud' , bevat: [p]}]\n"
    assert _changed(text, {"id": "x", "naam": "Nieuw", "bevat": ["p", "q"], "z": 1}) == (
        "a: [{id: x,  naam: Nieuw , bevat: [p, q], z: 1}]\n"
    )


@pytest.mark.parametrize(
    "text",
    [
        "a:\n- id: x\n  naam: Oud  # van mij\n",
        "a:\n- id: x\n  bevat:\n    # van mij\n    - p\n",
        "d: &d {n: 1}\na:\n- id: x\n  biv: *d\n",
        "d: &d {naam: Oud}\na:\n- <<: *d\n  id: x\n",
        "a:\n- naam: Oud\n  id: x\n",
    ],
)
def test_what_would_touch_something_else_is_refused(text: str) -> None:
    with pytest.raises(CannotEdit):
        _changed(text, {"id": "x"})


def test_an_empty_list_gets_items() -> None:
    editor = Editor("rollen: []  # nog niets\nx: 1\n")
    editor.append("rollen", [["- id: r"]])
    assert editor.result() == "rollen:\n  - id: r  # nog niets\nx: 1\n"
