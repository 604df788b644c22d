from __future__ import annotations

import io
from pathlib import Path

import pytest

from gemma_lint.cli.output import view_for, write, write_file
from gemma_lint.errors import WrongUsage


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


PIPE = io.StringIO()
XTERM = {"TERM": "xterm-256color", "COLUMNS": "100"}


@pytest.mark.parametrize(
    ("environ", "option", "colored"),
    [
        (XTERM, None, True),
        (XTERM, "auto", True),
        (XTERM, "never", False),
        ({**XTERM, "NO_COLOR": "1"}, None, False),
        ({**XTERM, "NO_COLOR": ""}, None, True),
        ({**XTERM, "NO_COLOR": "1"}, "always", True),
        ({"TERM": "dumb"}, None, False),
        ({}, None, False),
        ({"TERM": "dumb", "FORCE_COLOR": "1"}, None, True),
        ({**XTERM, "FORCE_COLOR": "0"}, None, False),
    ],
)
def test_color_on_a_terminal(environ: dict[str, str], option: str | None, *, colored: bool) -> None:
    assert view_for(Terminal(), environ, option).color is colored


def test_a_pipe_is_plain_unless_color_is_asked() -> None:
    view = view_for(PIPE, XTERM)
    assert (view.width, view.color, view.links) == (None, False, False)
    assert view_for(PIPE, {"FORCE_COLOR": "1"}).color
    assert view_for(PIPE, {}, "always").color


def test_the_width_is_that_of_the_terminal() -> None:
    assert view_for(Terminal(), XTERM).width == 100
    assert view_for(Terminal(), {**XTERM, "COLUMNS": "3"}).width == 40
    assert (view_for(Terminal(), {"TERM": "xterm"}).width or 0) >= 40


@pytest.mark.parametrize(
    ("extra", "links"),
    [
        ({}, False),
        ({"TERM_PROGRAM": "WezTerm"}, True),
        ({"VTE_VERSION": "7200"}, True),
        ({"VTE_VERSION": "4205"}, False),
        ({"WT_SESSION": "x"}, True),
        ({"WT_SESSION": "x", "NO_COLOR": "1"}, False),
    ],
)
def test_links_only_where_they_are_known_to_work(extra: dict[str, str], *, links: bool) -> None:
    assert view_for(Terminal(), {**XTERM, **extra}).links is links


def test_output_is_utf_8_whatever_the_locale() -> None:
    raw = io.BytesIO()
    stream = io.TextIOWrapper(raw, encoding="ascii")
    write("één 漢 \ud800\n", stream)
    assert raw.getvalue() == "één 漢 ".encode() + b"\\ud800\n"


def test_a_file_is_replaced_whole_and_keeps_its_rights(tmp_path: Path) -> None:
    target = tmp_path / "uit.txt"
    target.write_text("oud")
    target.chmod(0o640)
    write_file(str(target), "nieuw\n", [])
    assert target.read_text() == "nieuw\n"
    assert target.stat().st_mode & 0o777 == 0o640
    assert list(tmp_path.iterdir()) == [target]


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "echt.txt").write_text("oud")
    link = tmp_path / "link.txt"
    link.symlink_to("echt.txt")
    write_file(str(link), "nieuw", [])
    assert link.is_symlink()
    assert (tmp_path / "echt.txt").read_text() == "nieuw"


def test_nothing_is_left_behind_when_writing_fails(tmp_path: Path) -> None:
    with pytest.raises(WrongUsage):
        write_file(str(tmp_path), "x", [])
    assert list(tmp_path.iterdir()) == []
