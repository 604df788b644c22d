"""Common mistakes in YAML: each explained in plain words, at the place where people look."""

from __future__ import annotations

import pytest

from gemma_lint.messages import render
from gemma_lint.source import events

from .reading import at, check_texts, only_problem


@pytest.fixture(params=["libyaml", "python"], autouse=True)
def parser(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    if request.param == "python":
        monkeypatch.setattr(events, "CParser", None)
    return str(request.param)


MISTAKES = [
    ("naam: Zaken: nieuw\n", "colon-in-value", "1:7-1:19", None),
    ("- a: b: c\n", "colon-in-value", "1:6-1:10", None),
    ("naam: X\n   hosting: y\n", "key-too-far-in", "2:4-2:11", ("line-above", "1:1-1:8")),
    ("naam: X\n# op\n\n  b: y\n", "wrong-indent", "4:3-4:7", ("line-above", "1:1-1:8")),
    ("naam: X\nhosting\nb: 1\n", "no-colon", "2:1-2:8", None),
    ("naam: X\nhosting\n", "no-colon", "2:1-2:8", None),
    ("a:\n<<<<<<< HEAD\n  - 1\n=======\n  - 2\n", "merge-conflict", "2:1-2:13", None),
    ("a:\n  - 1\n>>>>>>> tak\nb: 1\n", "merge-conflict", "3:1-3:12", None),
    ("naam: X\nhosting:saas\nb: 1\n", "no-space-after-colon", "2:1-2:13", None),
    ("naam:X\nb: 1\n", "no-space-after-colon", "1:1-1:7", None),
    ("naam: X\n\"b\" 1\n", "unclosed-quote-in-key", "2:1-2:6", None),
    ("a:\n\tb: c\n", "tab", "2:1-2:2", None),
    ("a:\n  \t\tb: c\n", "tab", "2:3-2:5", None),
    ("a: |\n\tx\n", "tab", "2:1-2:2", None),
    ("a: @x\n", "bad-start", "1:4-1:6", None),
    ("a: `x` y  # z\n", "bad-start", "1:4-1:14", None),
    ("a: %x\n", "bad-start", "1:4-1:6", None),
    ('a: "abc\nb: c\n', "unclosed-quote", "1:4-1:8", ("noticed-here", "3:1-3:1")),
    ("a: 'abc\nb: c\n", "unclosed-quote", "1:4-1:8", ("noticed-here", "3:1-3:1")),
    ('a: "abc\nx: "def"\n', "text-after-quote", "2:5-2:9", ("quote-opened", "1:4-1:5")),
    ("a: 'it's'\n", "text-after-quote", "1:8-1:10", ("quote-opened", "1:4-1:5")),
    ('a: "b" c\n', "text-after-quote", "1:8-1:9", ("quote-opened", "1:4-1:5")),
    ("a: [1, 2\nb: 3\n", "unclosed-bracket", "2:2-2:3", ("bracket-opened", "1:4-1:5")),
    ("a: {x: 1\nb: 3\n", "unclosed-bracket", "2:2-2:3", ("bracket-opened", "1:4-1:5")),
    ("a: {b: c, d: [e}\n", "unclosed-bracket", "1:16-1:17", ("bracket-opened", "1:14-1:15")),
    ("a: [1, 2\n", "unclosed-bracket", "2:1-2:1", ("bracket-opened", "1:4-1:5")),
    ("a: [\"x\" y]\n", "unclosed-bracket", "1:9-1:10", ("bracket-opened", "1:4-1:5")),
    ("a: ]\n", "stray-bracket", "1:4-1:5", None),
    ("a: {b}}\n", "stray-bracket", "1:7-1:8", None),
    ("a: [,]\n", "stray-bracket", "1:5-1:6", None),
    ("a: - b\n", "dash-not-allowed", "1:4-1:7", None),
    ("a: ? b\n", "question-mark", "1:4-1:7", None),
    ("a: **bold**\n", "bad-anchor", "1:4-1:12", None),
    ("a: *\n", "bad-anchor", "1:4-1:5", None),
    ("a: & b\n", "bad-anchor", "1:4-1:7", None),
    ("a: > 5 jaar\n", "bad-block-scalar", "1:4-1:12", None),
    ("a: | x\n", "bad-block-scalar", "1:4-1:7", None),
    ("a: !e!x y\n", "bad-tag", "1:4-1:10", None),
    ("- a\nb: c\n", "no-dash", "2:1-2:5", ("list-began", "1:1-1:4")),
    ("a:\n  - x\n  y: z\n", "no-dash", "3:3-3:7", ("list-began", "2:3-2:6")),
    ("a:\n    b: 1\n  c: 2\n", "wrong-indent", "3:3-3:7", ("line-above", "2:5-2:9")),
    ("a: 1\n- b\n", "item-in-mapping", "2:1-2:4", ("line-above", "1:1-1:5")),
    ("%YAML 3.0\n---\na: 1\n", "bad-document-start", None, None),
    ("a: 1\n%YAML 1.2\n---\n", None, None, None),
    ("%FOO\na", "bad-document-start", None, None),
    ('a: "C:\\users"\n', "bad-escape", "1:9-1:14", None),
    ('a: "\\q"\n', "bad-escape", None, None),
    ('a: "\\ud800"\n', "bad-escape", None, None),
    ('a: "\\UFFFFFFFF"\n', "bad-escape", None, None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "key", "place", "related"), MISTAKES)
def test_mistakes(
    text: str, key: str | None, place: str | None, related: tuple[str, str] | None
) -> None:
    problem = only_problem(text)
    assert problem.code == "yaml"
    if key is not None:
        assert problem.message.key == f"source.{key}"
    if place is not None:
        assert at(problem.location) == place
    if related is not None:
        ((why, there),) = [(found.message.key, at(found.location)) for found in problem.related]
        assert (why, there) == (f"source.{related[0]}", related[1])


def test_the_exact_words() -> None:
    problem = only_problem("naam: Zaken: nieuw\n")
    assert problem.advice is not None
    assert render(problem.message, "nl") == (
        "In deze waarde staat een dubbele punt met een spatie. YAML leest dat als een nieuwe "
        "sleutel."
    )
    assert render(problem.advice, "nl") == 'Zet de hele waarde tussen aanhalingstekens: "…".'
    assert render(problem.message, "en") == (
        "This value holds a colon followed by a space, which YAML takes for a new key."
    )
    problem = only_problem("a: [1, 2\n")
    assert render(problem.message, "nl") == (
        "Hier werd een komma of ] verwacht, bij de [ die eerder is geopend."
    )


def test_long_text_from_a_file_is_shortened_in_a_message() -> None:
    problem = only_problem("a: !!int " + "x\u0020" * 1_000)
    check_texts(problem)
    assert len(str(problem.message.values["value"])) == 60
