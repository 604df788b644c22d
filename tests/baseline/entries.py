"""Entries of baselines, plain and hostile, and files made of them."""

from __future__ import annotations

from collections.abc import Iterable

from hypothesis import strategies as st

from gemma_lint.baseline.model import Baseline, Recorded
from gemma_lint.baseline.reading import entries_of
from gemma_lint.source import Document, parse
from tests.report.hostile import texts

PATH = "gemma-lint-nulmeting.yaml"


def entry(number: int = 1, **changes: str) -> Recorded:
    """An entry, each number with a fingerprint of its own."""
    values = {
        "organisation": "voorbeeldstad",
        "rule": "G7.6-eigenaar",
        "element": f"gegevensverzameling/v{number}",
        "fingerprint": f"{number:032x}",
    }
    return Recorded(**values | changes)


def document(text: str) -> Document:
    """A file that holds `text`."""
    return parse(text.encode(), PATH)


def read(text: str) -> Baseline:
    """The baseline that `text` is."""
    return entries_of(document(text))


def _storable(text: str) -> bool:
    """Whether a landscape can hold it: its files are UTF-8, which has no half characters."""
    return bool(text.strip()) and not any("\ud800" <= sign <= "\udfff" for sign in text)


names = texts.filter(_storable)
"""Anything that could be an id, and much that cannot."""
fingerprints = st.integers(0, 2**128 - 1).map("{:032x}".format) | st.sampled_from(
    ["1" * 32, "1e" + "5" * 30]
)


def _word(text: str) -> str:
    """What of a text can stand in a kind or an id: neither spaces nor `/`."""
    return "".join(text.split()).replace("/", "") or "x"


@st.composite
def _hostile(draw: st.DrawFn) -> Recorded:
    element = _word(draw(names))
    for separator in draw(st.sampled_from(["", "/", " ", "/ "])):
        element += separator + _word(draw(names))
    organisation = draw(st.just("") | names)
    file = "" if organisation else draw(names).lstrip("/") or "x"
    return Recorded(organisation, draw(names), element, draw(fingerprints), file)


hostile = _hostile()
"""Entries of which every text may be hostile, and every fingerprint look like a number."""

several = st.lists(hostile, max_size=5, unique_by=lambda one: one.fingerprint)


def landscapes(entries: Iterable[Recorded]) -> list[str]:
    """The organisations that entries name."""
    return sorted({one.organisation for one in entries if one.organisation})
