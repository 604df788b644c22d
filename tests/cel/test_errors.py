"""Mistakes in expressions: what is said about them, and where."""

# ruff: noqa: E501  # a table reads best with a case to a line

from __future__ import annotations

import re
import string
from pathlib import Path

import pytest

from gemma_lint.cel import BOOL, STRING, CelError, InvalidExpression, compile_expression
from gemma_lint.messages import render
from gemma_lint.messages.cel import TEXTS
from tests.cel.model import DECLARATIONS


def errors(text: str) -> tuple[CelError, ...]:
    with pytest.raises(InvalidExpression) as caught:
        compile_expression(text, DECLARATIONS)
    return caught.value.errors


@pytest.mark.parametrize(
    ("text", "offset", "length", "message"),
    [
        ("this.egenaar", 5, 7, "applicatie has no field 'egenaar'; did you mean 'eigenaar'?"),
        ("this.zzz", 5, 3, "applicatie has no field 'zzz'"),
        ("this.eigenaar.nam", 14, 3, "rol has no field 'nam'; did you mean 'naam'?"),
        ("thsi.id", 0, 4, "'thsi' is not known here; did you mean 'this'?"),
        ("this.koppelvlakken.all(k, x.naam == '')", 26, 1, "'x' is not known here"),
        ("siez(this.id) > 1", 0, 4, "there is no function 'siez'; did you mean 'size'?"),
        ("this.koppelvlakken.exist(this)", 19, 5, "there is no function 'exist'; did you mean 'exists'?"),
        ("this.id.contains(3)", 8, 8, "there is no string.contains(int); there is: string.contains(string)"),
        ("size(1, 2)", 0, 4, "there is no size(int, int); there is: size(string), size(list(dyn)), size(map(dyn, dyn)), string.size(), list(dyn).size(), map(dyn, dyn).size()"),
        ("this.hergebruikt('a')", 5, 11, "there is no applicatie.hergebruikt(string); there is: applicatie.hergebruikt(), applicatie.hergebruikt(int)"),
        ("this.status == 'in_produktie'", 15, 14, "this field cannot be 'in_produktie'; did you mean 'in_productie'?"),
        ("'weg' != this.status", 0, 5, "this field cannot be 'weg'; it can be: gepland, in_productie, uitgefaseerd"),
        ("this.status in ['gepland', 'gepand']", 15, 21, "this field cannot be 'gepand'; did you mean 'gepland'?"),
        ("'lezn' in this.rechten", 0, 6, "this field cannot be 'lezn'; did you mean 'lezen'?"),
        ("this.rechten.exists(r, r == 'lezn')", 28, 6, "this field cannot be 'lezn'; did you mean 'lezen'?"),
        ("this.id == 3", 8, 2, "'==' does not go between string and int"),
        ("1 < 2.0", 2, 1, "'<' does not go between int and double"),
        ("this.id + 1", 8, 1, "'+' does not go between string and int"),
        ("this.koppelvlakken > 1", 19, 1, "'>' does not go between list(koppelvlak) and int"),
        ("-this.id", 0, 1, "'-' cannot stand before a value of type string"),
        ("this.id && true", 0, 7, "this needs to be true or false (bool), not string"),
        ("!this.biv", 1, 8, "this needs to be true or false (bool), not biv"),
        ("true ? 1 : 'a'", 0, 14, "the two outcomes of '?:' are of different types: int and string"),
        ("this.id[0]", 7, 1, "nothing can be picked from string with int"),
        ("instelling[1]", 10, 1, "nothing can be picked from map(string, int) with int"),
        ("this.id.naam", 8, 4, "a value of type string has no fields, so no 'naam' either"),
        ("has(this)", 0, 9, "has() asks for one field, as in has(this.naam)"),
        ("this.koppelvlakken.all(k)", 19, 3, "all needs 2 / 3 arguments"),
        ("this.id.all(x, true)", 0, 7, "a value of type string has no elements to run through"),
        ("this.rechten.all(1, true)", 17, 1, "a name of its own for each element should stand here, like x in all(x, x > 0)"),
        ("this.id.matches('[')", 16, 3, "'[' is not a valid regular expression (RE2)"),
        ("{1: 2, 1: 3}", 7, 1, "the key '1' occurs twice"),
        ("{1.5: 2}", 1, 3, "the key of a map is an int, string or bool, not double"),
        ("type(this)", 0, 4, "rules do not have 'type' as a value or function of types"),
        ("1u", 0, 2, "rules have no unsigned integers (uint); use int"),
        ("b'a'", 0, 4, "rules have no bytes; use a string"),
        ("", 0, 1, "the expression ends before it is complete"),
        ("(1 + 2", 6, 1, "the expression ends before it is complete"),
        ("1 +* 2", 3, 1, "'*' cannot stand here"),
        ("[1 2]", 3, 1, "']' should stand here, not '2'"),
        ("1 # 2", 2, 1, "the character '#' has no meaning here"),
        ("'abc", 0, 4, "this string is not closed, or contains a line break"),
        (r"'\q'", 0, 4, r"'\q' is not a known escape; write \\ for a backslash"),
        ("9223372036854775808", 0, 19, "the number 9223372036854775808 does not fit in 64 bits"),
        ("1e999", 0, 5, "the number 1e999 is too large"),
        ("while", 0, 5, "'while' is a reserved word and cannot be a name"),
        ("Rol{id: 1}", 3, 1, "rules cannot make objects with {…} after a name"),
    ],
)  # fmt: skip
def test_a_mistake_is_told_where_it_is(text: str, offset: int, length: int, message: str) -> None:
    (error,) = errors(text)
    assert (error.offset, error.length) == (offset, length)
    assert render(error.message, "en") == message


def test_all_mistakes_of_an_expression_are_told_in_order() -> None:
    found = errors("this.egenaar == 1 &&\n  this.status == 'weg' ||\n  foo(this.id + 1)")
    assert [error.message.key for error in found] == [
        "cel.unknown-field-near",
        "cel.enum-value",
        "cel.unknown-function",
        "cel.operator",
    ]
    assert [(error.line, error.column) for error in found] == [(1, 6), (2, 18), (3, 3), (3, 15)]


def test_the_outcome_must_be_what_is_asked_for() -> None:
    with pytest.raises(InvalidExpression) as caught:
        compile_expression("this.id", DECLARATIONS, BOOL)
    (error,) = caught.value.errors
    assert render(error.message, "nl") == "de uitkomst moet van het type bool zijn, niet string"
    assert compile_expression("this.status", DECLARATIONS, STRING).nullable is False
    assert compile_expression("this.status", DECLARATIONS).nullable is True


def _holes(template: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(template) if name}


@pytest.mark.parametrize("key", sorted(TEXTS))
def test_both_languages_say_the_same_things(key: str) -> None:
    dutch, english = TEXTS[key]
    assert _holes(dutch) == _holes(english)
    assert dutch != english


def test_every_message_that_the_code_names_exists_and_the_other_way_round() -> None:
    folder = Path(compile_expression.__code__.co_filename).parent
    files = [*folder.glob("*.py"), *(folder.parent / "rules").glob("*.py")]
    source = "".join(path.read_text(encoding="utf-8") for path in files)
    used = set(re.findall(r'"([a-z]+(?:-[a-z]+)*)"', source))
    derived = {"no-bytes", "no-uint"} | {key for key in TEXTS if key.endswith("-near")}
    assert set(TEXTS) - used - derived == set()
    raised = re.findall(r'(?:EvalError|LimitExceeded|InvalidLiteral)\("([a-z-]+)"', source)
    refused = re.findall(r'(?:refuse|fail)\([a-z_.]+, "([a-z-]+)"', source)
    assert set(raised) | set(refused) <= set(TEXTS)
