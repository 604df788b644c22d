from __future__ import annotations

import pytest

from .reading import at, only_problem, read


@pytest.mark.parametrize(
    ("content", "key", "place"),
    [
        ("a: 1\n".encode("utf-16"), "other-encoding", "1:1-1:1"),
        ("a: 1\n".encode("utf-16-be"), "control-character", None),
        (b"\xfe\xff\x00a", "other-encoding", "1:1-1:1"),
        ("a: 1\n".encode("utf-32"), "other-encoding", "1:1-1:1"),
        (b"a: 1\r\nb: \xc3\xa9\xeb\n", "invalid-byte", "2:5-2:6"),
        (b"\xef\xbb\xbfab: \xff", "invalid-byte", "1:5-1:6"),
        (b"a: \xed\xa0\x80", "invalid-byte", "1:4-1:5"),
        (b"a: \xc3", "invalid-byte", "1:4-1:5"),
        (b"a: x\x00y", "control-character", "1:5-1:6"),
        (b"a: x\x0cy", "control-character", "1:5-1:6"),
        ("a: x\ufeffy".encode(), "control-character", "1:5-1:6"),
        ("a: x\x9fy".encode(), "control-character", "1:5-1:6"),
        ("# é\na: x\u2028y".encode(), "line-separator", "2:5-2:6"),
        ("a: x\x85y".encode(), "line-separator", "1:5-1:6"),
    ],
)
def test_refused(content: bytes, key: str, place: str | None) -> None:
    problem = read(content).problems[0]
    assert (problem.code, problem.message.key) == ("encoding", f"source.{key}")
    if place is not None:
        assert at(problem.location) == place


def test_a_wrong_byte_names_the_letter_that_was_meant() -> None:
    problem = only_problem("naam: Financiën".encode("cp1252"))
    assert problem.message.values == {"byte": "0xEB", "meant": "ë"}
    assert problem.advice is not None
    assert problem.advice.key == "source.invalid-byte.advice-cp1252"


def test_every_control_character_is_reported_up_to_a_point() -> None:
    places = [at(problem.location) for problem in read(b"a\x01\n\x02b\x03").problems]
    assert places == ["1:2-1:3", "2:1-2:2", "2:3-2:4"]
    assert len(read(b"\x01" * 1_000).problems) == 20


@pytest.mark.parametrize("breaks", ["\n", "\r\n", "\r"])
def test_bom_and_line_breaks(breaks: str) -> None:
    document = read(f"\ufeffé: 1{breaks}bé: [ü, 2]{breaks}")
    assert document.data == {"é": 1, "bé": ["ü", 2]}
    assert at(document.place(["é"])) == "1:4-1:5"
    assert at(document.place(["bé", 1])) == "2:9-2:10"
    assert [document.line(number) for number in (0, 1, 2, 3, 4)] == [
        "",
        "é: 1",
        "bé: [ü, 2]",
        "",
        "",
    ]


def test_characters_beyond_the_basic_plane_count_as_one() -> None:
    document = read("😀: [😀, x]\n")
    assert at(document.place(["😀", 1])) == "1:8-1:9"


def test_tabs_that_do_not_indent_are_fine() -> None:
    assert read("a:\tb\t# c\nd: [1,\t2]\n").data == {"a": "b", "d": [1, 2]}
