"""Facts that a landscape does not state: what asks for them, what can do without.

The second half holds the compiler to a slow, literal reading of the same rules.
"""

from __future__ import annotations

from dataclasses import dataclass
from types import SimpleNamespace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gemma_lint.cel import (
    INT,
    Declarations,
    EvalError,
    Field,
    InvalidExpression,
    MissingFact,
    ObjectType,
    compile_expression,
    evaluate,
)
from tests.cel.model import DECLARATIONS, applicatie, biv, koppelvlak, value


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("has(this.eigenaar)", False),
        ("has(this.koppelvlakken)", False),
        ("has(this.extra)", False),
        ("has(this.extra.afdeling)", False),
        ("has(this.`in`)", False),
        ("this.status == 'gepland'", False),
        ("this.status != 'uitgefaseerd'", True),
        ("this.status == null", True),
        ("null != this.status", False),
        ("this.status in ['gepland', 'in_productie']", False),
        ("this.extra.afdeling == 'ict'", False),
        ("this.extra['afdeling'] != 'ict'", True),
        ("this.eigenaar == this.beheerder", True),
        ("has(this.biv) && this.biv.vertrouwelijkheid > 1", False),
        ("!has(this.biv) || this.biv.vertrouwelijkheid > 1", True),
        ("this.biv != null && this.biv.vertrouwelijkheid > 1", False),
        ("has(this.biv) ? this.biv.vertrouwelijkheid > 1 : true", True),
        ("this.biv == null ? true : this.biv.vertrouwelijkheid > 1", True),
        ("this.koppelvlakken.all(k, k.vraaggericht)", True),
        ("this.einde < peildatum || true", True),
        ("this.einde < peildatum && false", False),
        ("(has(this.biv) ? this.biv : null) == null", True),
    ],
)
def test_absent_facts_that_do_no_harm(text: str, expected: bool) -> None:
    assert value(text) is expected


@pytest.mark.parametrize(
    ("text", "path"),
    [
        ("this.biv.vertrouwelijkheid > 1", "this.biv"),
        ("has(this.biv.vertrouwelijkheid)", "this.biv"),
        ("this.eigenaar.naam == 'x'", "this.eigenaar"),
        ("this.status.startsWith('in')", "this.status"),
        ("this.einde < peildatum", "this.einde"),
        ("this.einde < peildatum && true", "this.einde"),
        ("this.einde < peildatum || this.biv.integriteit > 1", "this.einde"),
        ("[this.status].size() == 1", "this.status"),
        ("this.extra.afdeling.startsWith('i')", "this.extra.afdeling"),
        ("this.extra.afdeling.naam == 'ict'", "this.extra.afdeling"),
        ("this.extra . afdeling . naam == 'ict'", "this.extra . afdeling"),
        ("this.beheerder.plaats == 'Tiel'", "this.beheerder"),
        ("this.`in` + 'x' == 'x'", "this.`in`"),
        ("opvolger(this).id == 'x'", "opvolger(this)"),
        ("(true ? this.status : null).size() > 1", "(true ? this.status : null)"),
    ],
)
def test_absent_facts_that_are_needed_are_named(text: str, path: str) -> None:
    with pytest.raises(MissingFact) as caught:
        value(text)
    assert caught.value.path.strip("()") == path.strip("()")


def test_facts_of_elements_are_named_by_the_variable() -> None:
    this = applicatie(koppelvlakken=[koppelvlak(vraaggericht=True), koppelvlak()])
    with pytest.raises(MissingFact, match="missing-fact") as caught:
        value("this.koppelvlakken.all(k, k.vraaggericht)", this)
    assert caught.value.path == "k.vraaggericht"
    assert value("this.koppelvlakken.exists(k, k.vraaggericht)", this) is True


def test_a_fault_is_no_missing_fact() -> None:
    with pytest.raises(EvalError) as caught:
        value("1 / 0 > 0 || this.einde < peildatum")
    assert not isinstance(caught.value, MissingFact)


def test_a_field_of_some_members_of_a_union_is_absent_on_the_others() -> None:
    rol = SimpleNamespace(id="r", naam="Rol")
    assert value("has(this.beheerder.plaats)", applicatie(beheerder=rol)) is False
    partij = SimpleNamespace(id="p", plaats="Tiel")
    assert value("this.beheerder.plaats == 'Tiel'", applicatie(beheerder=partij)) is True
    assert value("this.beheerder.id == 'p'", applicatie(beheerder=partij)) is True


def test_extra_that_is_null_is_absent() -> None:
    assert value("has(this.extra.x)", applicatie(extra={"x": None})) is False
    assert value("this.extra.x.y == 1", applicatie(extra={"x": {"y": 1}})) is True


@pytest.mark.parametrize(
    "text",
    [
        "has(this.biv) && has(this.biv.vertrouwelijkheid) && this.biv.vertrouwelijkheid > 1",
        "!has(this.biv) || !has(this.biv.integriteit) || this.biv.integriteit > 1",
        "this.biv != null && this.biv.integriteit != null ? this.biv.integriteit > 1 : false",
        "!(this.biv == null) && this.biv.integriteit == 2",
        "this.koppelvlakken.all(k, has(k.wijze) && k.wijze.startsWith('a'))",
        "this.koppelvlakken.filter(k, k.wijze == 'api').all(k, true)",
        "this.koppelvlakken.map(k, has(k.wijze), k.wijze.size()).exists(n, n > 3)",
        "this.status == 'gepland' && this.status.startsWith('g')",
        "has(this.eigenaar) ? has(this.eigenaar.naam) : false",
    ],
)
def test_what_is_known_to_be_there_needs_no_test(text: str) -> None:
    compiled = compile_expression(text, DECLARATIONS)
    assert not compiled.fallible
    assert "rt.present" not in compiled.python


@pytest.mark.parametrize(
    "text",
    [
        "this.biv.integriteit > 1 && has(this.biv)",
        "has(this.biv) || this.biv.integriteit > 1",
        "has(this.biv) && true || this.biv.integriteit == 1",
        "this.koppelvlakken.exists(this, has(this.wijze)) && this.status.size() > 1",
        "has(this.status) && this.koppelvlakken.all(this, this.wijze.size() > 1)",
    ],
)
def test_what_is_not_known_to_be_there_is_tested(text: str) -> None:
    assert compile_expression(text, DECLARATIONS).fallible


def test_what_is_always_there_is_not_compared_with_null() -> None:
    for text in ("this.id == null", "this.koppelvlakken != null", "1 == null"):
        with pytest.raises(InvalidExpression):
            compile_expression(text, DECLARATIONS)


def test_the_fields_read_are_listed() -> None:
    compiled = compile_expression("has(this.biv) && this.beheerder.id == 'x'", DECLARATIONS)
    assert compiled.reads == {
        ("applicatie", "biv"),
        ("applicatie", "beheerder"),
        ("rol", "id"),
        ("partij", "id"),
    }
    assert compiled.variables == {"this"}


# A literal reading of the rules on absence, to which the compiled source is held.


class Missing(Exception):
    """The literal reading met an absent fact that it needs."""


@dataclass
class Test:
    """A boolean expression, and what it is worth by the letter."""

    __test__ = False
    text: str
    sign: str
    parts: tuple[Test, ...] = ()
    path: str = ""
    number: int = 0


_PATHS = ("this.a", "this.sub.a", "this.sub.b", "this.sub.sub.a")
_OBJECTS = ("this.sub", "this.sub.sub")


@st.composite
def _tests(draw: st.DrawFn, depth: int) -> Test:
    if depth == 0 or draw(st.integers(0, 4)) == 0:
        return draw(_leaf())
    sign = draw(st.sampled_from(("&&", "||", "!", "?")))
    count = {"!": 1, "?": 3}.get(sign) or draw(st.integers(2, 4))
    parts = tuple(draw(_tests(depth - 1)) for _ in range(count))
    texts = [f"({part.text})" for part in parts]
    form = {"!": "!{}", "?": "{} ? {} : {}"}.get(sign) or f" {sign} ".join("{}" for _ in texts)
    return Test(form.format(*texts), sign, parts)


@st.composite
def _leaf(draw: st.DrawFn) -> Test:
    sign = draw(st.sampled_from(("has", "null", ">", "==", "in")))
    path = draw(st.sampled_from(_PATHS + _OBJECTS if sign in ("has", "null") else _PATHS))
    number = draw(st.integers(0, 2))
    text = {
        "has": f"has({path})",
        "null": f"{path} != null",
        "in": f"{path} in [{number}, 7]",
    }.get(sign, f"{path} {sign} {number}")
    return Test(text, sign, path=path, number=number)


def _found(path: str, this: object) -> object:
    names = path.split(".")[1:]
    for name in names[:-1]:
        this = getattr(this, name)
        if this is None:
            raise Missing
    return getattr(this, names[-1])


def _literal(test: Test, this: object) -> bool:
    if test.sign in ("&&", "||"):
        return _literal_chain(test, this)
    if test.sign == "!":
        return not _literal(test.parts[0], this)
    if test.sign == "?":
        return _literal(test.parts[1 if _literal(test.parts[0], this) else 2], this)
    found = _found(test.path, this)
    if test.sign in ("has", "null"):
        return found is not None
    if test.sign == ">":
        if found is None:
            raise Missing
        return bool(found > test.number)  # type: ignore[operator]  # an int
    return found == test.number or (test.sign == "in" and found == 7)


def _literal_chain(test: Test, this: object) -> bool:
    decisive = test.sign == "||"
    missing = False
    for part in test.parts:
        try:
            if _literal(part, this) is decisive:
                return decisive
        except Missing:
            missing = True
    if missing:
        raise Missing
    return not decisive


def _subs(depth: int) -> st.SearchStrategy[SimpleNamespace]:
    fact = st.none() | st.integers(0, 3)
    sub = st.none() if depth == 0 else st.none() | _subs(depth - 1)
    return st.builds(SimpleNamespace, a=fact, b=fact, sub=sub)


_SUB = {"a": Field(INT, True), "b": Field(INT, True), "sub": Field(ObjectType("sub"), True)}
_SUBS = Declarations(variables={"this": ObjectType("sub")}, objects={"sub": _SUB})


@settings(max_examples=200)
@given(_tests(3), st.lists(_subs(2), min_size=3, max_size=5))
def test_compiled_tests_do_what_the_rules_on_absence_say(
    test: Test, objects: list[SimpleNamespace]
) -> None:
    compiled = compile_expression(test.text, _SUBS)
    for this in objects:
        try:
            expected = _literal(test, this)
        except Missing:
            with pytest.raises(MissingFact):
                evaluate(compiled, this=this)
        else:
            assert evaluate(compiled, this=this) is expected, (compiled.python, this)


def test_a_whole_classification_is_present() -> None:
    assert value("this.biv.integriteit + 1 == 3", applicatie(biv=biv(integriteit=2))) is True
