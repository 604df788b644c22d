from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from gemma_lint.importing.merging import ABSENT, Choice, Conflict, merge

SCALARS = st.one_of(st.sampled_from(["a", "b", "c", ""]), st.integers(2, 4), st.none())
VALUES: st.SearchStrategy[Any] = st.recursive(
    SCALARS,
    lambda inner: st.one_of(
        st.lists(inner, max_size=3),
        st.dictionaries(st.sampled_from("xyz"), inner, max_size=3),
    ),
    max_leaves=8,
)
PARTS = st.lists(
    st.builds(lambda i, n: {"id": i, "naam": n}, st.sampled_from("pqr"), st.sampled_from("12")),
    max_size=3,
    unique_by=lambda part: str(part["id"]),
)
MAYBE = st.one_of(st.just(ABSENT), VALUES, PARTS)


@given(MAYBE, MAYBE)
def test_what_only_the_source_changed_becomes_what_the_source_says(base: Any, theirs: Any) -> None:
    merged = merge(base, base, theirs)
    assert _same(merged.value, theirs)
    assert not merged.conflicts


@given(MAYBE, MAYBE)
def test_what_only_people_changed_stays(base: Any, ours: Any) -> None:
    merged = merge(base, ours, base)
    assert merged.value == ours
    assert not merged.conflicts


@given(MAYBE, MAYBE)
def test_where_both_say_the_same_there_is_no_conflict(base: Any, both: Any) -> None:
    merged = merge(base, both, both)
    assert merged.value == both
    assert not merged.conflicts


@given(MAYBE, MAYBE, MAYBE)
def test_the_source_taken_over_leaves_no_conflict(base: Any, ours: Any, theirs: Any) -> None:
    assert not merge(base, ours, theirs, Choice.SOURCE).conflicts


@given(MAYBE, MAYBE, MAYBE)
def test_what_people_keep_is_not_asked_again(base: Any, ours: Any, theirs: Any) -> None:
    first = merge(base, ours, theirs, Choice.MINE)
    again = merge(first.base, first.value, theirs)
    assert _same(again.value, first.value)
    assert not again.conflicts


@given(MAYBE, MAYBE, MAYBE)
def test_a_shown_conflict_is_shown_again_and_changes_nothing(
    base: Any, ours: Any, theirs: Any
) -> None:
    first = merge(base, ours, theirs)
    again = merge(first.base, first.value, theirs)
    assert _same(again.value, first.value)
    assert len(again.conflicts) == len(first.conflicts)


@given(st.lists(SCALARS, max_size=4), st.lists(SCALARS, max_size=4), st.lists(SCALARS, max_size=4))
def test_what_people_added_to_a_list_is_never_lost(
    base: list[Any], ours: list[Any], theirs: list[Any]
) -> None:
    merged = merge(base, ours, theirs)
    left = [] if merged.value is ABSENT else merged.value
    assert all(item in left for item in ours if item not in base)


def test_a_mapping_is_merged_key_by_key() -> None:
    base = {"naam": "Zaaksysteem", "versie": "1"}
    ours = {"naam": "Ons zaaksysteem", "versie": "1", "eigenaar": "cio"}
    theirs = {"naam": "Zaaksysteem", "versie": "2", "hosting": "saas"}
    merged = merge(base, ours, theirs)
    assert merged.value == {
        "naam": "Ons zaaksysteem",
        "versie": "2",
        "eigenaar": "cio",
        "hosting": "saas",
    }
    assert merged.base == theirs


def test_a_conflict_names_the_place_and_both_values() -> None:
    merged = merge({"a": {"b": 2}}, {"a": {"b": 3}}, {"a": {"b": 4}})
    assert merged.conflicts == (Conflict(("a", "b"), 3, 4),)
    assert merged.value == {"a": {"b": 3}}
    assert merged.base == {"a": {"b": 2}}


def test_what_people_removed_and_the_source_changed_is_a_conflict() -> None:
    merged = merge({"a": 2}, {}, {"a": 3})
    assert merged.conflicts == (Conflict(("a",), ABSENT, 3),)
    assert merged.value is ABSENT


def test_parts_are_merged_by_their_id() -> None:
    base = [{"id": "f", "naam": "Oud"}]
    ours = [{"id": "f", "naam": "Oud", "herbruikbaar": True}, {"id": "eigen", "naam": "Eigen"}]
    theirs = [{"id": "f", "naam": "Nieuw"}]
    assert merge(base, ours, theirs).value == [
        {"id": "f", "naam": "Nieuw", "herbruikbaar": True},
        {"id": "eigen", "naam": "Eigen"},
    ]


def _same(value: Any, wanted: Any) -> bool:
    """Equal, but for the order of lists, and for what is empty and so left out."""
    return bool(_plain(value) == _plain(wanted))


def _plain(value: Any) -> Any:
    if isinstance(value, list):
        return sorted((repr(_plain(item)) for item in value), key=str) or None
    if isinstance(value, dict):
        return {key: _plain(item) for key, item in value.items()} or None
    return None if value is ABSENT else value


def test_many_equal_items_take_no_time() -> None:
    many = ["a"] * 50_000
    made = merge(many, [*many, "b"], [*many, "c"])
    assert made.value == [*many, "b", "c"]
