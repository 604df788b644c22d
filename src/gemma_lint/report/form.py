"""In the text format: that the form of files was right, and that nothing more is known of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from gemma_lint.messages import text
from gemma_lint.report.counting import counted
from gemma_lint.report.safe import single_line
from gemma_lint.report.style import View
from gemma_lint.report.unassessed import unassessed
from gemma_lint.report.width import fold

if TYPE_CHECKING:
    from gemma_lint.check import Form, Result


def form_rows(form: Form, result: Result, view: View) -> Iterator[str]:
    """The lines for a check of the form alone that met no problem, folded to the view."""
    lang = result.lang
    if view.verbose:
        yield from _listed("report.form-files", form.files, lang, view)
        yield from _listed("report.form-others", form.left_out, lang, view)
    good = [text("report.form-good", lang)] if form.files else []
    told = " ".join([*good, f"{unassessed(result)}."])
    yield from (view.paint(line, "waarschuwing") for line in fold(told, view.width))
    if form.left_out:
        yield from fold(_left_out(len(form.left_out), lang, view), view.width)


def form_count(problems: int, form: Form, lang: str) -> str:
    """The last line when there are problems: how many, in how many files that were looked at."""
    return text(
        "report.form-problems",
        lang,
        problems=counted("fout", lang, problems),
        files=counted("files", lang, len(form.files)),
    )


def _listed(title: str, paths: Sequence[str], lang: str, view: View) -> Iterator[str]:
    if paths:
        yield view.paint(text(title, lang), "bold")
        yield from (f"  {single_line(path)}" for path in paths)
        yield ""


def _left_out(count: int, lang: str, view: View) -> str:
    told = counted("left-out", lang, count)
    return f"{told}." if view.verbose else f"{told} {text('report.which', lang)}."
