"""Message templates: text with CEL in braces."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gemma_lint.rules.template import Part, Unbalanced, split


@pytest.mark.parametrize(
    ("template", "parts"),
    [
        ("", []),
        ("zonder iets", ["zonder iets"]),
        ("{this.naam}", [Part("this.naam", 1)]),
        ("Dus {this.naam} niet", ["Dus ", Part("this.naam", 5), " niet"]),
        ("{a}{b}", [Part("a", 1), Part("b", 4)]),
        ("schrijf {{x}} zo", ["schrijf {x} zo"]),
        ("{{{a}}}", ["{", Part("a", 3), "}"]),
        ("{ {'a': 1}['a'] } over", [Part(" {'a': 1}['a'] ", 1), " over"]),
        ("{'}'} over", [Part("'}'", 1), " over"]),
        ("{'it\\'s }'} over", [Part("'it\\'s }'", 1), " over"]),
        ('{"{"} over', [Part('"{"', 1), " over"]),
    ],
)
def test_a_template_is_texts_and_expressions(template: str, parts: list[str | Part]) -> None:
    assert split(template) == parts


@pytest.mark.parametrize(
    ("template", "offset"),
    [("{a", 0), ("ab {a", 3), ("a}", 1), ("{a} }", 4), ("{{a}", 3), ("{'a}", 0), ("{{'a': 1}", 8)],
)
def test_a_brace_without_its_partner_is_refused_where_it_stands(template: str, offset: int) -> None:
    with pytest.raises(Unbalanced) as caught:
        split(template)
    assert caught.value.offset == offset


@given(st.text())
def test_any_text_can_be_said(text: str) -> None:
    doubled = text.replace("{", "{{").replace("}", "}}")
    assert "".join(str(part) for part in split(doubled)) == text


@given(
    st.lists(st.from_regex(r"[a-z.() ]{1,5}", fullmatch=True), max_size=4),
    st.text("xy ", max_size=3),
)
def test_expressions_come_back_with_their_offsets(expressions: list[str], text: str) -> None:
    template = text.join(f"{{{one}}}" for one in expressions)
    parts = [part for part in split(template) if isinstance(part, Part)]
    assert [part.expression for part in parts] == expressions
    for part in parts:
        assert template[part.offset :].startswith(part.expression)
