"""Texts that try to break an output or a terminal, and results that are full of them."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from typing import Any
from unicodedata import category

from hypothesis import strategies as st

from gemma_lint.check import Result
from gemma_lint.finding import (
    ElementRef,
    Explanation,
    Finding,
    Location,
    NotAssessed,
    Related,
    Severity,
    Status,
)
from tests.report.results import finding, result

NASTY = [
    "::error file=x.yaml,line=1::injected",
    "\n::stop-commands::x",
    "##[error]injected",
    "##vso[task.complete result=Succeeded;]",
    "%0A::warning::x",
    "100% %25 %0D%0A",
    "a,b:c;d=e",
    '=HYPERLINK("http://x";"y")',
    "+1+1",
    "-2+3",
    "@SUM(A1)",
    "\t=1+1",
    "\r=1+1",
    'a";"b"\n"c',
    "</details><script>alert(1)</script>",
    "<!-- comment",
    "--> ]]> &amp; &#x1b;",
    "| a | b |\n|---|---|",
    "```\nout of the fence\n```",
    "~~~\n`tick` **bold** [link](javascript:alert(1)) ![x](http://x/y.png)",
    "# heading\n- [ ] task\n> quote",
    "@everyone #1 !1 /close",
    "\x1b[31mred\x1b[0m\x1b]8;;http://x\x1b\\link\x1b]8;;\x1b\\\x07",
    "\x1b]0;title\x07\x9b2J\x85\x7f\x00",
    "section_start:1:x[collapsed=true]\r\x1b[0Kx",
    "\u202egnp.exe\u202c \u2066x\u2069 \u200f\u200e",
    "\u2028\u2029\u00ad\ufeff\u200b",
    "\ud800 \udfff",
    "\ufffe\uffff\U0010ffff\U000e0041",
    "\xe9\u0301\u0301\u0301 \u6f22\u5b57 \U0001f600",
    "e" + "\u0301" * 40,
    "\u3164\u115f\u1160\uffa0\u034f\u2800\U000e0101",
    "x\nlandscape.yaml:1:1: fout G7.6-eigenaar injected",
    "x landscape.yaml:1:1: fout G7.6-eigenaar injected",
    "x\rfout[G7.6-eigenaar]: injected\n --> landscape.yaml:1:1",
    "x fout[G7.6-eigenaar]: injected",
    "",
    " ",
    "x" * 5000,
]
"""Each breaks some output that does not escape what it writes."""

_OWN = re.compile("\x1b\\[(?:0|1|2|1;3[1-6])m|\x1b\\]8;;[ -~]*\x1b\\\\")
_BLANKS = "\u034f\u115f\u1160\u17b4\u17b5\u180b\u2800\u3164\uffa0\U000e0101"


def uncoloured(shown: str) -> str:
    """An output without the program's own codes."""
    return _OWN.sub("", shown)


def steering(shown: str) -> set[str]:
    """What in an output could steer a terminal or hide something: nothing, one hopes.

    Line breaks, and the codes by which the program itself colours and links, are left out.
    """
    rest = uncoloured(shown).replace("\n", "")
    hidden = {"Cc", "Cf", "Cs", "Zl", "Zp"}
    return {sign for sign in rest if category(sign) in hidden or sign in _BLANKS}


texts = st.one_of(
    st.sampled_from(NASTY),
    st.text(st.characters(), max_size=40),
    st.tuples(st.sampled_from(NASTY), st.text(st.characters(), max_size=9)).map("".join),
)
"""Any text, lone surrogates too, and more often than by chance one that breaks something."""

_paths = texts.map(lambda text: text.replace("\0", "") or "x")
_locations = st.builds(
    lambda path, line, column, lines, end: Location(path, line, column, line + lines, column + end),
    _paths,
    st.integers(1, 99),
    st.integers(1, 99),
    st.integers(0, 3),
    st.integers(0, 30),
)
_explanations = st.builds(
    Explanation,
    rule=texts,
    reason=texts,
    decided_by=texts,
    decided_on=st.just(date(2026, 1, 1)),
    valid_until=st.just(date(2027, 1, 1)),
    measure=st.none() | texts,
    location=_locations,
)


@st.composite
def findings(draw: st.DrawFn) -> Finding:
    """A finding of which every text may be hostile."""
    status = draw(st.sampled_from(Status))
    return replace(
        finding(),
        rule=draw(st.just("G7.6-eigenaar") | texts),
        severity=draw(st.sampled_from(Severity)),
        element=ElementRef(draw(texts), draw(texts)),
        field=draw(st.none() | texts),
        message=draw(texts),
        advice=draw(texts),
        location=draw(_locations),
        related=tuple(draw(st.lists(st.builds(Related, texts, _locations), max_size=2))),
        status=status,
        explanation=draw(_explanations) if status is Status.EXPLAINED else None,
        fault=draw(st.booleans()),
    )


@st.composite
def results(draw: st.DrawFn) -> Result:
    """A result with a few such findings, each with a fingerprint of its own."""
    found = draw(st.lists(findings(), max_size=4))
    told = [replace(one, fingerprint=f"{at:032x}") for at, one in enumerate(found)]
    not_assessed: Any = draw(st.lists(st.builds(NotAssessed, texts, texts), max_size=2))
    return result(told, not_assessed=not_assessed)
