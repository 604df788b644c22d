"""Telling what went wrong instead of a report: wrong usage, bad settings, our own faults."""

from __future__ import annotations

import shlex
import sys
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from gemma_lint.cli.output import view_for, write
from gemma_lint.cli.outputs import kind_of, root
from gemma_lint.cli.summary import summarise_errors
from gemma_lint.finding import Message, Problem
from gemma_lint.messages import text
from gemma_lint.report import DOCUMENTS, render_errors
from gemma_lint.report.safe import single_line, visible

if TYPE_CHECKING:
    from gemma_lint.cli.run import Run
    from gemma_lint.source.text import Text

_MOST_BYTES = 2**24


def tell(problems: Sequence[Problem], run: Run) -> None:
    """Print problems: as the document that is asked on standard output, else on standard error."""
    summarise_errors(problems, run)
    if run.format in DOCUMENTS:
        write(_document(problems, run), kind=kind_of(run.format))
        return
    view = view_for(sys.stderr, run.environ, run.color)
    if run.format == "concise":
        from gemma_lint.report.concise import problem_line

        write("".join(problem_line(p, run.lang, view) for p in problems), sys.stderr)
        return
    from gemma_lint.report.text import problem_rows

    write(problem_rows(problems, run.lang, view, line_on_disk), sys.stderr)


def tell_fault(error: Exception, arguments: Sequence[str], run: Run) -> None:
    """Say that the program itself failed and what to do; with GEMMA_LINT_DEBUG=1, where."""
    if run.environ.get("GEMMA_LINT_DEBUG") == "1":
        import traceback

        lines = "".join(traceback.format_exception(error)).split("\n")
        write("\n".join(map(visible, lines)), sys.stderr)
    from gemma_lint import __version__

    values = {
        "what": single_line(f"{type(error).__name__}: {error}"[:500]),
        "version": __version__,
        "python": ".".join(map(str, sys.version_info[:3])),
        "platform": sys.platform,
        "command": single_line(shlex.join(["gemma-lint", *arguments])),
    }
    write(text("cli.fault", run.lang, **values) + "\n", sys.stderr)
    problems = [Problem("internal", Message("cli.fault-short", {"what": values["what"]}))]
    summarise_errors(problems, run)
    if run.format in DOCUMENTS:
        write(_document(problems, run), kind=kind_of(run.format))


def _document(problems: Sequence[Problem], run: Run) -> str:
    """The document of the command that was asked, with nothing in it but errors."""
    if run.document == "coverage":
        from gemma_lint.report.coverage_json import render_errors as of_coverage

        return of_coverage(problems, run.lang)
    view = view_for(sys.stdout, run.environ, run.color, root=root(run.format, run))
    return render_errors(problems, run.lang, run.format, view)


def line_on_disk(path: str, number: int) -> str:
    """Line `number` of the file at `path`, or nothing when it cannot be had."""
    return _on_disk(Path(path).absolute()).line(number)


@cache
def _on_disk(file: Path) -> Text:
    from gemma_lint.source.text import Text

    path = file.as_posix()
    try:
        if not file.is_file() or file.stat().st_size > _MOST_BYTES:
            return Text(path, "")
        content = file.read_bytes()
    except OSError:
        return Text(path, "")
    return Text(path, content.decode("utf-8-sig", "replace"))
