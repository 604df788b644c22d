"""Every example in the reference pages is worth what the page says."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from gemma_lint.cel import EvalError, InvalidExpression, MissingFact
from gemma_lint.cel.functions import STANDARD
from gemma_lint.cel.macros import MACROS
from gemma_lint.messages import render
from tests.cel.model import applicatie, biv, koppelvlak, value

_FOLDER = Path(__file__).resolve().parents[2] / "docs" / "reference"
_WORDS = {
    "nl": {"ontbreekt": "missing", "fout": "error", "laadfout": "load error"},
    "en": {"missing": "missing", "error": "error", "load error": "load error"},
}
_THIS = applicatie(
    status="in_productie",
    biv=biv(vertrouwelijkheid=2),
    rechten=["lezen"],
    koppelvlakken=[
        koppelvlak(naam="zaken-ophalen", wijze="api"),
        koppelvlak(naam="nachtexport", wijze="bulk", vraaggericht=False),
    ],
    extra={"afdeling": "ICT"},
)


def _page(lang: str) -> str:
    return (_FOLDER / f"cel.{lang}.md").read_text(encoding="utf-8")


def _examples(lang: str) -> list[tuple[str, str]]:
    blocks = re.findall(r"```cel\n(.*?)```", _page(lang), re.DOTALL)
    lines = [line for block in blocks for line in block.splitlines()]
    found = [tuple(re.split(r"  // ", line, maxsplit=1)) for line in lines]
    return [(text, expected) for text, expected in found]


def _table_examples(lang: str) -> list[tuple[str, str]]:
    return re.findall(r"^\| `(\w+)` \|.*\| `([^|]+)` \|$", _page(lang), re.MULTILINE)


def _outcome(text: str, lang: str) -> tuple[str, object]:
    try:
        return "=", value(text, _THIS)
    except InvalidExpression as invalid:
        return "load error", render(invalid.errors[0].message, lang)
    except MissingFact as missing:
        return "missing", missing.path
    except EvalError as error:
        return "error", render(error.message, lang)


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_every_example_is_worth_what_the_page_says(lang: str) -> None:
    for text, said in _examples(lang):
        kind, found = _outcome(text, lang)
        if said.startswith("= "):
            expected = value(said.removeprefix("= "))
            listed = list(expected) if isinstance(expected, tuple) else expected
            assert (kind, listed) == ("=", list(found) if isinstance(found, tuple) else found), text
        else:
            word, _, rest = said.partition(": ")
            assert (kind, found) == (_WORDS[lang][word], rest), text


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_every_function_stands_in_the_table_with_an_example_that_holds(lang: str) -> None:
    examples = dict(_table_examples(lang))
    assert set(examples) == set(STANDARD)
    for name, text in examples.items():
        assert name in text
        assert value(text, _THIS) is True, text


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_every_macro_has_an_example(lang: str) -> None:
    texts = " ".join(text for text, _ in _examples(lang))
    assert [name for name in ("has", *MACROS) if f"{name}(" not in texts] == []


def test_both_pages_show_the_same_examples() -> None:
    dutch, english = (
        [text for text, _ in _examples(lang) if "'ja'" not in text and "'yes'" not in text]
        for lang in ("nl", "en")
    )
    assert [text.replace("1 dag", "1 day") for text in dutch] == english
