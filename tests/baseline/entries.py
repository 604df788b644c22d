"""Entries of baselines, plain and hostile, and files made of them."""

from __future__ import annotations

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

hostile = st.builds(
    Recorded,
    names,
    names,
    st.builds("{}/{}".format, names.map(lambda kind: kind.replace("/", "") or "x"), names),
    st.integers(0, 2**128 - 1).map("{:032x}".format) | st.sampled_from(["1" * 32, "1e" + "5" * 30]),
)
"""Entries of which every text may be hostile, and every fingerprint look like a number."""

several = st.lists(hostile, max_size=5, unique_by=lambda one: one.fingerprint)
