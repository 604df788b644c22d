"""Text in Markdown is nothing but text, and is read as it was written."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gemma_lint.report.length import shortened
from gemma_lint.report.markdown.inline import LONGEST, code, plain, prose
from gemma_lint.report.safe import single_line, visible
from tests.report.gfm import found_by_hosts, read
from tests.report.hostile import texts

MARKS = st.lists(
    st.sampled_from([*"\\`*_{}[]()#+-.!|~<>&\"'$:=^@%/0123456789 abcdefgw", "www.", "gh-", "://"]),
    max_size=30,
).map("".join)
HOSTILE = st.one_of(texts, MARKS)


def _shown(text: str) -> str:
    return shortened(single_line(text).strip(), LONGEST)


@given(HOSTILE)
def test_it_is_a_paragraph_of_text_wherever_it_stands(text: str) -> None:
    for before, tags in (
        ("", ["p", "/p"]),
        ("- ", ["ul", "li", "/li", "/ul"]),
        ("### ", ["h3", "/h3"]),
        ("|a|\n|---|\n|x", None),
    ):
        page = read(f"{before}{plain(text)}\n")
        plainly = read(f"{before}{'x' if _shown(text) else ''}\n")
        assert page.tags == plainly.tags
        assert tags is None or not _shown(text) or page.tags == tags
        assert found_by_hosts(page) == {}


@given(HOSTILE)
def test_it_is_read_as_it_was_written(text: str) -> None:
    page = read(f"x {plain(text)} x\n")
    assert page.text.split() == f"x {_shown(text)} x".split()
    assert page.codes == []


@given(HOSTILE)
def test_code_is_code(text: str) -> None:
    page = read(f"a {code(text)} b\n")
    assert page.tags == ["p", "code", "/code", "/p"]
    told = shortened(visible(text), LONGEST) or "?"
    assert page.codes[0] == told or page.codes[0].strip() == told.strip()
    assert page.texts == ["a ", " b", "\n"]


@pytest.mark.parametrize(
    "text",
    [
        "@iedereen en @org/team, a@b.nl",
        "#1 !2 $3 &4 %5 ~6 ~bug %\"v1\" GH-7 gl-8 a/b#9",
        "https://x.nl www.x.nl ftp://x mailto:a@b.nl",
        ":tada: $a+b$ ${a}$ [[_TOC_]] [toc] {+ a +} [- b -]",
        "0123456789abcdef 1234567 DEADBEEF1",
        "*iteration:3 [vulnerability:4] ^alert#1 %{project_name}",
        "/close",
        "1. a", "2) a", "- [ ] a", "+ a", "= a", "=== ", "> [!NOTE]", "[^1]: x", "[x]: http://y",
        "<!-- x", "<script>", "<b>", "&amp; &copy; &#36;", "`a`", "![x](y)", "| a | b |",
    ],
)  # fmt: skip
def test_nothing_of_it_means_anything(text: str) -> None:
    page = read(f"{plain(text)}\n")
    assert page.tags == ["p", "/p"]
    assert page.text.strip() == text.strip()
    assert found_by_hosts(page) == {}


def test_ordinary_text_stays_as_it_is() -> None:
    text = "“Verhuizing” (afdeling Burgerzaken; 24-uurs) kost € 10,50 – 100% om 10 uur. R & D"
    assert plain(text) == text.replace("&", "\\&")


def test_code_in_the_words_of_a_rule_is_code() -> None:
    template = "Vul bij `biv` in, of noem `{this.id}` onder `rollen: [a]`."
    told = "Vul bij `biv` in, of noem `zaak-1` onder `rollen: [a]`."
    page = read(prose(told, template))
    assert page.codes == ["biv", "zaak-1", "rollen: [a]"]


@pytest.mark.parametrize("text", ["`x`", "`biv` `y`", "`zaak 1`", "`biv", "``biv``", "`b`iv`"])
def test_code_in_a_name_is_not(text: str) -> None:
    page = read(prose(f"{text} mist iets", "{this} mist iets"))
    assert page.codes == []
    assert page.text.strip() == f"{text} mist iets"


def test_what_is_filled_in_may_be_a_name_only() -> None:
    page = read(prose("Noem `a b`, `<b>` en `c`.", "Noem `{this.id}`."))
    assert page.codes == ["c"]
    assert page.tags == ["p", "code", "/code", "/p"]
