"""The reports of one run: which formats go where, and handing them over.

`-o` says where the report goes whose `--format` stands before it, so that one run can give several.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from gemma_lint.cli.output import STDOUT, Kind, view_for, write, write_files
from gemma_lint.cli.usage import usage_problem
from gemma_lint.errors import WrongUsage
from gemma_lint.finding import Problem, Severity
from gemma_lint.messages import text

if TYPE_CHECKING:
    from gemma_lint.check import Result
    from gemma_lint.cli.run import Run
    from gemma_lint.configuration.settings import Output

Asked = tuple[str | None, str | None]
"""A format and a file as the call names them; None where it does not."""


def asked_outputs(
    ctx: Any, formats: Sequence[str] | None, files: Sequence[str] | None
) -> tuple[Asked, ...]:
    """What the call asks: each file with the format before it, or the first one if none is.

    Raises WrongUsage when a format has two files, a file two formats, or two reports go to standard
    output.
    """
    asked: list[Asked] = []
    problems: list[Problem] = []
    forms, paths = iter(formats or ()), iter(files or ())
    for name in ctx.obj.order:
        if name == "form":
            _take_format(asked, next(forms))
        elif name == "output_file":
            problems += _take_file(asked, next(paths))
    problems += _clashes(asked)
    if problems:
        raise WrongUsage(problems)
    return tuple(asked)


def _take_format(asked: list[Asked], form: str) -> None:
    if asked and asked[0][0] is None:
        asked[0] = (form, asked[0][1])
    else:
        asked.append((form, None))


def _take_file(asked: list[Asked], path: str) -> list[Problem]:
    if not asked:
        asked.append((None, path))
        return []
    form, before = asked[-1]
    if before is not None:
        return [usage_problem("two-files", "check", before=before, path=path)]
    asked[-1] = (form, path)
    return []


def _clashes(asked: Sequence[Asked]) -> list[Problem]:
    targets = [None if path in (None, STDOUT) else os.path.realpath(path) for _, path in asked]
    twice = {
        target: path
        for target, (_, path) in zip(targets, asked, strict=True)
        if targets.count(target) > 1
    }
    return [
        usage_problem("two-to-stdout", "check")
        if target is None
        else usage_problem("same-file", "check", path=path)
        for target, path in twice.items()
    ]


def outputs_of(asked: Sequence[Asked], default: str) -> tuple[Output, ...]:
    """The reports that are asked; one of which the format is not said has the format `default`."""
    from gemma_lint.configuration.settings import Output

    return tuple(
        Output(form or default, None if path == STDOUT else path)
        for form, path in asked or [(None, None)]
    )


def standard(outputs: Iterable[Output]) -> Output | None:
    """The report that goes to standard output, if one does."""
    return next((output for output in outputs if output.path is None), None)


def hand_over(
    result: Result, outputs: Sequence[Output], run: Run, inputs: Iterable[str], **view: Any
) -> None:
    """Write every report: the files, all of them or none, and then standard output.

    `view` is what `View` takes beside how things look. What is wrong with the input, and that no
    rule was assessed, is always shown: on standard error when no report for people says it. So is
    what a report leaves out.
    """
    from gemma_lint.report import DOCUMENTS, View, render

    view["remark"] = _remark
    texts = {}
    for output in outputs:
        if output.path is not None:
            look = View(color=run.color == "always", root=root(output.format, run), **view)
            texts[output.path] = render(result, output.format, look)
    if texts:
        write_files(texts, inputs)
    shown = standard(outputs)
    if shown is not None:
        look = view_for(sys.stdout, run.environ, run.color, root=root(shown.format, run), **view)
        write(render(result, shown.format, look), kind=kind_of(shown.format))
    elif result.problems:
        write(render(result, "text", view_for(sys.stderr, run.environ, run.color)), sys.stderr)
    if shown is None or shown.format in DOCUMENTS:
        _warn(result, run)
    if run.summary:
        from gemma_lint.cli.summary import summarise

        summarise(result, run, inputs, **view)


def _warn(result: Result, run: Run) -> None:
    """Say on standard error that no rule was assessed, if none was: no exit code says so."""
    from gemma_lint.report.unassessed import unassessed

    told = unassessed(result)
    if told is not None:
        severity = Severity.WAARSCHUWING.value
        view = view_for(sys.stderr, run.environ, run.color)
        word = view.paint(text(f"report.{severity}", result.lang), severity)
        write(f"{word}: {told}.\n", sys.stderr)


def kind_of(form: str) -> Kind:
    """What a report of this format is for `write`."""
    if form in ("text", "concise"):
        return "text"
    return "json" if form in ("json", "sarif", "gitlab") else "other"


def _remark(remark: str) -> None:
    write(f"gemma-lint: {remark}\n", sys.stderr)


_ROOTS = {
    "text": (),
    "concise": (),
    "json": (),
    "github": ("GITHUB_WORKSPACE",),
    "gitlab": ("CI_PROJECT_DIR",),
}
_OTHERS = ("GITHUB_WORKSPACE", "CI_PROJECT_DIR")


def root(form: str, run: Run) -> str | None:
    """The folder that paths in a report of this format are relative to, as its CI expects.

    None where no CI says so: then they are relative to the working directory.
    """
    names = _ROOTS.get(form, _OTHERS)
    return next((run.environ[name] for name in names if run.environ.get(name)), None)
