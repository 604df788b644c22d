"""What holds for any source, any later version of it, and whatever people wrote in between."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from gemma_lint.importing.draft import Draft, Item, Link, Part
from gemma_lint.importing.existing import problems_of, read_existing
from tests.importing.drafts import SETTINGS, draft, elements, imported, texts

NAMES = st.sampled_from(
    ["Zaaksysteem", "zaaksysteem", "Suite: 4", "no", "Café & Co", "日本", "x" * 80]
)
KEYS = st.sampled_from(["1", "2", "3", "a b", "{x}"])
OPTIONAL: dict[str, st.SearchStrategy[Any]] = {
    "versie": st.sampled_from(["1.0", "2", "yes", "2026-01-01"]),
    "hosting": st.sampled_from(["saas", "on-premises"]),
    "omschrijving": st.sampled_from(
        ["Kort", "Een lange zin. " * 12 + "Einde", "a: b # c", "één\ntwee"]
    ),
    "referentiecomponenten": st.lists(NAMES, max_size=3, unique=True),
}


@st.composite
def drafts(draw: Any) -> Draft:
    """Suppliers, applications with functions, and interfaces between them."""
    suppliers = draw(st.lists(KEYS, max_size=3, unique=True))
    applications = draw(st.lists(KEYS, max_size=4, unique=True))
    items = [
        Item("partij", key, {"naam": draw(NAMES), "soort": "leverancier"}) for key in suppliers
    ]
    for key in applications:
        fields: dict[str, Any] = {"naam": draw(NAMES)}
        for name in draw(st.lists(st.sampled_from(sorted(OPTIONAL)), unique=True)):
            fields[name] = draw(OPTIONAL[name])
        if suppliers and draw(st.booleans()):
            fields["leverancier"] = Link("partij", draw(st.sampled_from(suppliers)))
        if draw(st.booleans()):
            fields["applicatiefuncties"] = [Part("applicatiefunctie", key, {"naam": draw(NAMES)})]
        items.append(Item("applicatie", key, fields))
    for key in draw(st.lists(KEYS, max_size=2, unique=True)) if applications else ():
        ends = {
            "van": Link("applicatie", draw(st.sampled_from(applications))),
            "naar": Link("applicatie", draw(st.sampled_from(applications))),
        }
        items.append(Item("koppelvlak", key, {"naam": draw(NAMES), **ends}))
    return draft(*items)


def _write_in(folder: Path, data: Any) -> tuple[list[str], set[str]]:
    """What people do: comments everywhere, an owner here and there. The comments, the elements."""
    comments: list[str] = []
    owned: set[str] = set()
    for path in sorted(folder.glob("*.yaml")):
        lines = []
        for line in path.read_text().split("\n"):
            lines.append(line)
            if (
                line.startswith("  - id: ")
                and path.stem == "applicaties"
                and data.draw(st.booleans())
            ):
                comments.append(f"# eigen {len(comments)}.")
                lines += [f"    {comments[-1]}", "    status: in_productie"]
                owned.add(line.removeprefix("  - id: ").strip('"'))
        path.write_text("\n".join(lines))
    return comments, owned


@settings(max_examples=25, phases=[Phase.generate])
@given(st.data(), drafts(), drafts())
def test_nothing_of_people_is_lost_and_nothing_of_the_source_missed(
    data: Any, first: Draft, second: Draft
) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "landschap"
        imported(first, folder)
        ids = _ids(folder)
        comments, owned = _write_in(folder, data)
        made = imported(second, folder)
        existing = read_existing(folder, SETTINGS.limits)
        assert not problems_of(tuple(existing.documents.values()))
        found, written = elements(folder), "".join(texts(folder).values())
        assert all(comment in written for comment in comments)
        assert all(found[f"applicatie/{one}"]["status"] == "in_productie" for one in owned)
        after = _ids(folder)
        assert all(after[key] == identity for key, identity in ids.items())
        given_now = {(one.kind, one.source_id) for one in second.items}
        assert given_now <= set(after)
        if not made.needs_decision:
            for one in second.items:
                assert (
                    found[f"{one.kind}/{after[one.kind, one.source_id]}"]["naam"]
                    == one.fields["naam"]
                )
        before = texts(folder)
        imported(second, folder)
        assert texts(folder) == before


def _ids(folder: Path) -> dict[tuple[str, str], str]:
    known = read_existing(folder, SETTINGS.limits).by_key("bron")
    return {key: one.id for key, (one,) in known.items()}


@settings(max_examples=30)
@given(st.data(), drafts())
def test_the_order_of_the_source_does_not_matter(data: Any, given_one: Draft) -> None:
    mixed = draft(*data.draw(st.permutations(given_one.items)))
    with tempfile.TemporaryDirectory() as name:
        imported(given_one, Path(name) / "een")
        imported(mixed, Path(name) / "twee")
        assert elements(Path(name) / "een") == elements(Path(name) / "twee")
