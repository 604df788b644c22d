"""Text that is cut is seen to be cut, and fits."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from gemma_lint.report.length import code_units, octets, shortened

TEXT = st.text(st.characters())


@given(TEXT)
def test_code_units_are_those_of_utf_16(text: str) -> None:
    assert code_units(text) == len(text.encode("utf-16-le", "surrogatepass")) // 2


@given(TEXT)
def test_octets_are_those_that_are_written(text: str) -> None:
    assert octets(text) == len(text.encode("utf-8", "backslashreplace"))


@given(TEXT, st.integers(1, 20))
def test_what_is_cut_fits_and_ends_with_an_ellipsis(text: str, most: int) -> None:
    told = shortened(text, most)
    assert code_units(told) <= most
    if code_units(text) <= most:
        assert told == text
    else:
        assert told[-1] == "…"
        assert text.startswith(told[:-1])
