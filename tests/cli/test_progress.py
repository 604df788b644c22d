from __future__ import annotations

import io

from gemma_lint.cli.progress import ProgressLine


class Terminal(io.StringIO):
    """A stream that people look at."""

    def isatty(self) -> bool:
        return True


def _line(stream: io.StringIO, *times: float) -> ProgressLine:
    clock = iter(times)
    return ProgressLine("nl", stream, lambda: next(clock))


def test_a_stage_is_shown_at_once_and_wiped_out_in_the_end() -> None:
    terminal = Terminal()
    line = _line(terminal, 0)
    line.stage("source")
    line.end()
    assert terminal.getvalue() == "\r\x1b[KBron lezen …\r\x1b[K"


def test_numbers_are_shown_when_a_stage_takes_long_and_not_too_often() -> None:
    terminal = Terminal()
    line = _line(terminal, 0, 0.5, 1.0, 1.1, 1.3)
    line.stage("source")
    for done in (10, 50, 60, 70):
        line(done, 200)
    assert terminal.getvalue().split("\r\x1b[K")[1:] == [
        "Bron lezen …",
        "Bron lezen … 25 %",
        "Bron lezen … 35 %",
    ]


def test_without_a_total_the_number_itself_is_shown() -> None:
    terminal = Terminal()
    line = _line(terminal, 0, 2)
    line.stage("source")
    line(4200, None)
    assert terminal.getvalue().endswith("Bron lezen … 4200")


def test_where_nobody_looks_nothing_is_written() -> None:
    pipe = io.StringIO()
    line = _line(pipe, 0, 2)
    line.stage("source")
    line(1, 2)
    line.end()
    assert pipe.getvalue() == ""
