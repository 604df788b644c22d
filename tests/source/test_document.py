from __future__ import annotations

import json
import math
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from gemma_lint.source import Document, Limits, events

from .reading import at, check_texts, only_problem, read, written


@pytest.fixture(params=["libyaml", "python"], autouse=True)
def parser(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    if request.param == "python":
        monkeypatch.setattr(events, "CParser", None)


# -- scalars of the core schema


@pytest.mark.parametrize("text", ["", "~", "null", "Null", "NULL"])
def test_null(text: str) -> None:
    assert read(f"a: {text}\n").data == {"a": None}


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("true", True), ("True", True), ("TRUE", True), ("false", False), ("FALSE", False),
        ("012", 12), ("-7", -7), ("+7", 7), ("0o17", 15), ("0xFf", 255), ("0", 0),
        ("1.5", 1.5), (".5", 0.5), ("5.", 5.0), ("1e3", 1000.0), ("-1.5E-2", -0.015),
        (".inf", math.inf), ("-.INF", -math.inf),
    ],
)  # fmt: skip
def test_values(text: str, value: object) -> None:
    found = read(f"a: {text}\n").data["a"]  # type: ignore[index]
    assert found == value
    assert type(found) is type(value)


@pytest.mark.parametrize(
    "text",
    ["nee", "no", "on", "yes", "y", "off", "nULL", "tRUE", "12:30:45", "2026-01-31", "1_000",
     "0b1", "0x", "0o8", "-0x1", "1e", ".", "--", "+", "..5", "1.2.3", "2026-01-31T10:00:00Z", "٣"],
)  # fmt: skip
def test_texts(text: str) -> None:
    assert read(f"a: {text}\nb: [{text}]\n").data == {"a": text, "b": [text]}


@pytest.mark.parametrize("text", ["12", "true", "null", "~", "1.5", ""])
def test_quoted_is_text(text: str) -> None:
    assert read(f"a: '{text}'\nb: \"{text}\"\nc: ! {text}\n").data == {
        "a": text, "b": text, "c": text,
    }  # fmt: skip


def test_nan() -> None:
    assert math.isnan(read("- .nan").data[0])  # type: ignore[index]


def test_core_tags() -> None:
    text = "[!!str 12, !!int '0x10', !!float 3, !!bool true, !!null '', !!map {a: 1}, !!seq [x]]"
    document = read(text)
    assert document.data == ["12", 16, 3.0, True, None, {"a": 1}, ["x"]]
    assert not document.problems
    assert isinstance(document.data[2], float)


@pytest.mark.parametrize(
    ("text", "key", "place"),
    [
        ("a: !!int x", "source.wrong-for-tag", "1:4-1:11"),
        ("a: !!bool 1", "source.wrong-for-tag", "1:4-1:12"),
        ("a: !!int true", "source.wrong-for-tag", "1:4-1:14"),
        ("a: !!map x", "source.wrong-for-tag", "1:4-1:11"),
        ("a: !geheim x", "source.unknown-tag", "1:4-1:13"),
        ("a: !!python/object:os.system x", "source.unknown-tag", "1:4-1:31"),
        ("a: !!binary x", "source.unknown-tag", "1:4-1:14"),
        ("a: !x {b: 1}", "source.unknown-tag", "1:4-1:8"),
        ("a: !!seq {b: 1}", "source.wrong-tag-for-mapping", "1:4-1:11"),
        ("a: !!str [b]", "source.wrong-tag-for-list", "1:4-1:11"),
    ],
)
def test_wrong_tags(text: str, key: str, place: str) -> None:
    problem = only_problem(text)
    assert (problem.code, problem.message.key) == ("yaml", key)
    assert at(problem.location) == place


def test_numbers_have_a_longest_and_a_largest() -> None:
    assert only_problem("a: " + "9" * 401).message.key == "source.number-too-long"
    assert only_problem("a: 0x" + "f" * 400).message.key == "source.number-too-long"
    assert only_problem("a: 1e999").message.key == "source.number-too-large"
    assert only_problem("a: !!float " + "9" * 400).message.key == "source.number-too-large"
    assert read("a: " + "9" * 400).data == {"a": int("9" * 400)}


# -- keys


def test_keys_are_text_as_written() -> None:
    document = read("1: a\n2.50: b\ntrue: c\nnull: d\n~: e\n? f\n: g\n'': h\n")
    assert list(document.data) == ["1", "2.50", "true", "null", "f", ""]  # type: ignore[call-overload]
    (problem,) = document.problems
    assert problem.message.values["name"] == "~"
    assert at(problem.related[0].location) == "4:1-4:5"


@pytest.mark.parametrize(
    "text",
    ["a: 1\na: 2\n", "1: x\n0x1: y\n", '"1": x\n1: y\n', "1: x\n'1': y\n", "true: x\nTrue: y\n",
     "1.0: x\n1.00: y\n", "{a: 1, a: 2}", "&x a: 1\n*x : 2\n", "a: 1\n!!str a: 2\n",
     "<<: {}\n<<: {}\n"],
)  # fmt: skip
def test_duplicate_keys(text: str) -> None:
    problem = only_problem(text)
    assert (problem.code, problem.message.key) == ("yaml", "source.duplicate-key")
    assert [place.message.key for place in problem.related] == ["source.first-key"]
    assert problem.location is not None
    assert problem.related[0].location < problem.location


@pytest.mark.parametrize(
    "text", ["1: x\n1.0: y\n", "a: 1\nA: 2\n", "'1': x\n0x1: y\n", "true: 1\n1: 2"]
)
def test_keys_that_differ(text: str) -> None:
    assert not read(text).problems


def test_every_duplicate_is_reported_and_the_first_value_stays() -> None:
    document = read("a: 1\nb: 2\na: 3\nc:\n  d: 1\n  d: 2\na: 4\n")
    assert document.data == {"a": 1, "b": 2, "c": {"d": 1}}
    assert [at(problem.location) for problem in document.problems] == [
        "3:1-3:2", "6:3-6:4", "7:1-7:2",
    ]  # fmt: skip
    assert [at(problem.related[0].location) for problem in document.problems] == [
        "1:1-1:2", "5:3-5:4", "1:1-1:2",
    ]  # fmt: skip


def test_duplicates_before_a_syntax_error_are_reported_too() -> None:
    document = read("a: 1\na: 2\nb: [1\n")
    keys = [problem.message.key for problem in document.problems]
    assert keys == ["source.duplicate-key", "source.unclosed-bracket"]
    assert document.data is None


@pytest.mark.parametrize(
    "text", ["? [a]\n: b\n", "{a: 1}: b\n", "&x [a]: 1", "a: &x [b]\n*x : c\n"]
)
def test_complex_keys(text: str) -> None:
    assert only_problem(text).message.key == "source.complex-key"


# -- anchors, aliases, merge keys


def test_aliases() -> None:
    document = read("a: &x {b: [1, 2]}\nc: *x\nd: &y tekst\ne: *y\n*y : f\n")
    assert not document.problems
    assert document.data == {
        "a": {"b": [1, 2]}, "c": {"b": [1, 2]}, "d": "tekst", "e": "tekst", "tekst": "f",
    }  # fmt: skip
    assert at(document.place(["c", "b", 1])) == "1:15-1:16"
    assert at(document.place(["c"])) == "1:7-1:18"
    assert at(document.place(["c"], "key")) == "2:1-2:2"
    assert at(document.place(["e"])) == "3:7-3:12"


def test_an_anchor_can_be_redefined() -> None:
    assert read("- &x 1\n- *x\n- &x 2\n- *x\n").data == [1, 1, 2, 2]


def test_merge_keys() -> None:
    text = "- &x {a: 1, b: 2}\n- &y {b: 3, c: 4}\n- {<<: [*x, *y], c: 5}\n- {<<: *y}\n- {'<<': 1}\n"
    document = read(text)
    assert not document.problems
    assert document.data[2:] == [{"a": 1, "b": 2, "c": 5}, {"b": 3, "c": 4}, {"<<": 1}]  # type: ignore[index]
    assert at(document.place([2, "b"], "key")) == "1:13-1:14"
    assert at(document.place([2, "b"])) == "1:16-1:17"
    assert at(document.place([2, "c"])) == "3:21-3:22"


@pytest.mark.parametrize("text", ["<<: 5", "<<: [1]", "<<: [{a: 1}, x]", "<<:"])
def test_wrong_merge(text: str) -> None:
    assert only_problem(text).message.key == "source.wrong-merge"


@pytest.mark.parametrize("text", ["a: &x [*x]", "&x {a: *x}", "&x {<<: *x}", "&x {*x : a}"])
def test_recursive_aliases(text: str) -> None:
    problems = read(text).problems
    assert problems[0].message.key == "source.recursive-alias"
    assert problems[0].related[0].message.key == "source.anchor-here"
    for problem in problems:
        check_texts(problem)


def test_undefined_alias() -> None:
    problem = only_problem("a: *weg\nb: &weg 1\n")
    assert (problem.message.key, at(problem.location)) == ("source.undefined-alias", "1:4-1:8")


# -- documents


@pytest.mark.parametrize("text", ["", "\n", "# niets\n", "---\n", "---\n...\n", "\ufeff"])
def test_empty(text: str) -> None:
    document = read(text)
    assert document.data is None
    assert not document.problems
    assert at(document.place([])).startswith("1:") or text.startswith("---")


def test_directives() -> None:
    text = "%YAML 1.2\n%TAG !e! tag:yaml.org,2002:\n---\na: !e!str 1\n...\n"
    assert read(text).data == {"a": "1"}


def test_further_document() -> None:
    problem = only_problem("a: 1\n---\nb: 2\n---\nc: 3\n")
    assert (problem.message.key, at(problem.location)) == ("source.further-document", "2:1-2:4")


# -- limits


@pytest.mark.parametrize(
    ("text", "limits", "key"),
    [
        ("a: 1", Limits(max_bytes=3), "source.too-large"),
        ("[[[1]]]", Limits(max_depth=2), "source.too-deep"),
        ("- &a [[1]]\n- [*a]\n", Limits(max_depth=3), "source.too-deep"),
        ("- &a {b: {c: {}}}\n- d: {<<: *a}\n", Limits(max_depth=4), "source.too-deep"),
        ("[1, 2, 3, 4]", Limits(max_nodes=3), "source.too-many-nodes"),
        ("{a: 1, b: 2}", Limits(max_nodes=3), "source.too-many-nodes"),
        ("[[1], [2], [3]]", Limits(max_nodes=5), "source.too-many-nodes"),
        ("[1, [2, [3, 4]]]", Limits(max_nodes=5), "source.too-many-nodes"),
        (
            "- &a [1, 2]\n- [*a, *a, *a]\n",
            Limits(max_alias_expansion=8),
            "source.too-much-repeated",
        ),
        ("a: bcdef", Limits(max_scalar_length=4), "source.scalar-too-long"),
        ("[bcdef]", Limits(max_scalar_length=4), "source.scalar-too-long"),
        ("bcdef: a", Limits(max_scalar_length=4), "source.scalar-too-long"),
        ("a: !!str bcdef", Limits(max_scalar_length=4), "source.scalar-too-long"),
        ("a: 12345", Limits(max_number_length=4), "source.number-too-long"),
    ],
)
def test_limits(text: str, limits: Limits, key: str) -> None:
    problem = only_problem(text, limits)
    assert (problem.code, problem.message.key) == ("limit", key)


def test_just_within_the_limits() -> None:
    limits = Limits(max_depth=3, max_nodes=9, max_alias_expansion=3, max_scalar_length=5)
    assert not read("- &a [1, 2]\n- [*a]\n- tekst\n", limits).problems


def test_reading_stops_after_many_problems() -> None:
    document = read("a: 1\n" * 50, Limits(max_problems=10))
    assert len(document.problems) == 11
    assert document.problems[-1].code == "limit"


@pytest.mark.parametrize(
    "values", [{"max_depth": 0}, {"max_depth": 151}, {"max_number_length": 4000}]
)
def test_senseless_limits(values: dict[str, int]) -> None:
    with pytest.raises(ValueError, match="expected 1"):
        Limits(**values)


# -- places


TEXT = """\
# een landschap
applicaties:
  - id: zaak   # het zaaksysteem
    "naam": 'Zaken ''en'' meer'
    biv: {beschikbaarheid: 2, lijst: [a, "]"]}   # drie
    toelichting: |
      eerste regel
      tweede regel
    leeg:
    lang: een tekst
      over twee regels
  - &b !!map
    id: b
"""


@pytest.mark.parametrize(
    ("path", "value", "key"),
    [
        (["applicaties"], "- id: zaak", "applicaties"),
        (["applicaties", 0], "id: zaak", None),
        (["applicaties", 0, "id"], "zaak", "id"),
        (["applicaties", 0, "naam"], "'Zaken ''en'' meer'", '"naam"'),
        (["applicaties", 0, "biv"], '{beschikbaarheid: 2, lijst: [a, "]"]}', "biv"),
        (["applicaties", 0, "biv", "beschikbaarheid"], "2", "beschikbaarheid"),
        (["applicaties", 0, "biv", "lijst"], '[a, "]"]', "lijst"),
        (["applicaties", 0, "biv", "lijst", 1], '"]"', None),
        (["applicaties", 0, "leeg"], "", "leeg"),
        (["applicaties", 0, "lang"], "een tekst\n      over twee regels", "lang"),
        (["applicaties", 1], "id: b", None),
        (["applicaties", 1, "id"], "b", "id"),
        ([], "applicaties:", None),
    ],
)
def test_places(path: list[str | int], value: str, key: str | None) -> None:
    document = read(TEXT)
    assert not document.problems
    assert written(document, document.place(path)) == value
    assert written(document, document.place(path, "key")) == (value if key is None else key)


def test_place_of_an_item() -> None:
    document = read(TEXT)
    place = document.place(["applicaties", 0, "id"], "item")
    assert written(document, place) == "id: zaak"
    assert written(document, document.place(["applicaties", 0, "leeg"], "item")) == "leeg:"


@pytest.mark.parametrize(
    ("path", "found"),
    [
        (["weg"], "applicaties:"),
        (["applicaties", 7], "applicaties"),
        (["applicaties", 0, "eigenaar"], "id: zaak"),
        (["applicaties", 0, "biv", "x", "y", 3], "biv"),
        (["applicaties", 0, "id", "x"], "id"),
        (["applicaties", "id"], "applicaties"),
    ],
)
def test_a_path_that_does_not_exist_leads_to_what_does(path: list[str | int], found: str) -> None:
    document = read(TEXT)
    assert written(document, document.place(path)) == found


def test_places_in_thousands_of_keys_take_linear_time() -> None:
    document = read("".join(f"k{number}: {number}\n" for number in range(20_000)))
    places = [document.place([f"k{number}"]) for number in range(20_000)]
    assert [place.line for place in places] == list(range(1, 20_001))


def test_pydantic_accepts_the_data() -> None:
    from pydantic_core import SchemaValidator, core_schema

    item = core_schema.typed_dict_schema(
        {"id": core_schema.typed_dict_field(core_schema.str_schema())}
    )
    validator = SchemaValidator(core_schema.list_schema(item))
    assert validator.validate_python(read("- &x {id: a}\n- *x\n").data) == [{"id": "a"}] * 2


# -- laws

SCALARS = (
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False)
    | st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
)  # fmt: skip
DATA = st.recursive(
    SCALARS,
    lambda inner: (
        st.lists(inner, max_size=5)
        | st.dictionaries(st.text(st.characters(codec="utf-8"), max_size=8), inner, max_size=5)
    ),
    max_leaves=20,
)


@given(DATA)
def test_yaml_round_trip(data: object) -> None:
    text = yaml.safe_dump(data, allow_unicode=False, default_style='"', sort_keys=False)
    # with this style PyYAML writes a tag before everything that is not a text
    document = read(text)
    assert not document.problems
    assert document.data == data


def _json(data: object) -> str:
    return json.dumps(data, ensure_ascii=False)


PLAIN_TEXT = st.text(
    st.characters(min_codepoint=32, max_codepoint=0x2000, exclude_categories=["Cc"])
)
JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | PLAIN_TEXT,
    lambda inner: st.lists(inner, max_size=5) | st.dictionaries(PLAIN_TEXT, inner, max_size=5),
    max_leaves=20,
)


@given(JSON)
def test_json_means_the_same_and_every_place_holds_its_value(data: Any) -> None:
    document = read(_json(data))
    assert not document.problems
    assert document.data == json.loads(_json(data))
    for path, value in _paths(data):
        found = written(document, document.place(path))
        assert json.loads(found) == value
        if path and isinstance(path[-1], str):
            assert json.loads(written(document, document.place(path, "key"))) == path[-1]


def _paths(data: Any, path: tuple[str | int, ...] = ()) -> list[tuple[tuple[str | int, ...], Any]]:
    inner: Any = ()
    if isinstance(data, dict):
        inner = data.items()
    elif isinstance(data, list):
        inner = enumerate(data)
    return [(path, data), *(found for key, value in inner for found in _paths(value, (*path, key)))]


@given(JSON)
def test_block_style_places(data: Any) -> None:
    text = yaml.safe_dump(data, allow_unicode=True, width=1_000, default_flow_style=False)
    document = read(text)
    if document.data != data:  # PyYAML dumps for 1.1, where some plain texts mean something else
        return
    for path, value in _paths(data):
        if not isinstance(value, dict | list):
            found = read(written(document, document.place(path)))
            assert found.data == value or isinstance(value, str)


@given(JSON)
def test_line_breaks_do_not_matter(data: Any) -> None:
    text = yaml.safe_dump(data, allow_unicode=True, default_flow_style=False)
    one, other = read(text), read(text.replace("\n", "\r\n"))
    assert one.data == other.data
    for path, _ in _paths(one.data):
        assert one.place(path) == other.place(path)


FRAGMENTS = st.sampled_from(
    ["a", ": ", ":\n", "\n", "  ", "- ", "? ", "[", "]", "{", "}", ",", "&x ", "*x", "<<: ",
     "!!int ", "!", '"', "'", "|", ">", "#", "%", "---\n", "...\n", "\t", "\r", "\\", "1", "0x",
     "\\U", "FFFFFFFF", "\ud7ff", "\x00", "\ufeff", "é", "~", "@", "`"]
)  # fmt: skip


@given(st.binary(max_size=60) | st.lists(FRAGMENTS, max_size=30).map("".join).map(str.encode))
def test_nothing_crashes_and_every_place_exists(content: bytes) -> None:
    document = read(content)
    for problem in document.problems:
        check_texts(problem)
        assert problem.location is not None
        assert problem.location.line >= 1
        assert problem.location.column >= 1
    for path, _ in _paths(document.data):
        _exists(document, path)


def _exists(document: Document, path: tuple[str | int, ...]) -> None:
    for part in ("value", "key", "item"):
        place = document.place(path, part)
        assert (place.line, place.column) <= (place.end_line, place.end_column)
        assert place.column - 1 <= len(document.line(place.line)) + 1
