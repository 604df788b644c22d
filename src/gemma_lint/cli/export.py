"""`gemma-lint export`: writes a landscape for other programs."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from gemma_lint.cli.check import Paths, Peildatum, checked
from gemma_lint.cli.options import Color, Config, Isolated, Lang, Packs, given
from gemma_lint.cli.output import view_for, write, write_files
from gemma_lint.cli.settings import named_files, settings_for
from gemma_lint.cli.usage import usage_problem
from gemma_lint.errors import WrongUsage, reason
from gemma_lint.exporting import WHOLE, Options, exporter
from gemma_lint.finding import Message, Problem
from gemma_lint.messages import text
from gemma_lint.report.safe import visible

if TYPE_CHECKING:
    from gemma_lint.check import Result
    from gemma_lint.cli.run import Run
    from gemma_lint.configuration.settings import Settings

_FORMATS = {
    "--comma": ("csv",),
    "--kavel": ("mermaid",),
    "--kind": ("csv",),
    "--no-findings": ("ameff", "csv"),
}
"""The formats that an option goes with, where that is not all of them."""

FormatName = Annotated[str, typer.Argument(**given("export-format", "FORMAT"))]
Output = Annotated[str | None, typer.Option("--output", "-o", **given("export-output", "FILE|DIR"))]
Kind = Annotated[str | None, typer.Option("--kind", "--soort", **given("export-kind", "KIND"))]
Kavel = Annotated[str | None, typer.Option("--kavel", **given("export-kavel", "ID"))]


def export(
    ctx: typer.Context,
    form: FormatName,
    paths: Paths = None,
    output: Output = None,
    force: Annotated[bool, typer.Option("--force", help="export-force")] = False,
    kind: Kind = None,
    comma: Annotated[bool, typer.Option("--comma", help="export-comma")] = False,
    kavel: Kavel = None,
    no_findings: Annotated[bool, typer.Option("--no-findings", help="export-no-findings")] = False,
    peildatum: Peildatum = None,
    packs: Packs = None,
    config: Config = None,
    isolated: Isolated = False,
    _lang: Lang = None,
    _color: Color = None,
) -> int:
    """Write the landscape that the call or the configuration names; 0, 2 or 3."""
    _refuse(
        form,
        {"--comma": comma, "--kavel": kavel, "--kind": kind, "--no-findings": no_findings},
    )
    settings = settings_for(
        ctx, config=config, isolated=isolated, paths=paths, peildatum=peildatum, packs=packs
    )
    if not settings.paths:
        raise WrongUsage([usage_problem("no-paths", "export")])
    if form == "csv" and kind is None and output is None:
        raise WrongUsage([Problem("usage", Message("exporting.needs-folder"))])
    result = checked(settings)
    if result.problems:
        _tell_problems(result, ctx.obj)
        return 2
    if result.landscapes:
        values = {"count": len(result.landscapes)}
        message = Message("exporting.several-landscapes", values)
        advice = Message("exporting.several-landscapes.advice")
        raise WrongUsage([Problem("usage", message, advice=advice)])
    files = _files(result, form, Options(kind, comma, kavel), with_findings=not no_findings)
    _hand_over(files, output, settings, result, ctx.obj, force=force)
    return _faults(result, ctx.obj)


def _refuse(form: str, asked: Mapping[str, object]) -> None:
    """Refuse options that do not go with the format: nobody should think that they did."""
    wrong = [name for name, value in asked.items() if value and form not in _FORMATS[name]]
    if wrong:
        raise WrongUsage([_misplaced(name, form) for name in wrong])


def _misplaced(option: str, form: str) -> Problem:
    values = {"option": option, "format": form, "formats": ", ".join(_FORMATS[option])}
    return Problem("usage", Message("exporting.not-for-format", values))


def _tell_problems(result: Result, run: Run) -> None:
    """Why there is no export, as a check says it; not where the export would have gone."""
    from gemma_lint.report.text import render

    write(render(result, view_for(sys.stderr, run.environ, run.color)), sys.stderr)


def _files(
    result: Result, form: str, options: Options, *, with_findings: bool
) -> Mapping[str, str]:
    from gemma_lint.exporting.subject import Subject

    return exporter(form)(Subject.of(result, with_findings=with_findings), options)


def _hand_over(
    files: Mapping[str, str],
    output: str | None,
    settings: Settings,
    result: Result,
    run: Run,
    *,
    force: bool,
) -> None:
    """Write the files where they should go, and say so where that is not standard output."""
    _warn_of_size(files.get(WHOLE, ""), run)
    if output is None:
        write(files[WHOLE], kind="other")
        return
    inputs = [*result.sources, *named_files(settings)]
    places = _places(files, output)
    if not force:
        _refuse_existing(places, output)
    write_files(places, inputs)
    key = "written" if WHOLE in files else "written-many"
    _say(text(f"exporting.{key}", run.lang, path=visible(output), count=len(files)))


def _places(files: Mapping[str, str], output: str) -> dict[str, str]:
    """The texts by where they go; the folder for several is made if need be."""
    if WHOLE in files:
        return {output: files[WHOLE]}
    try:
        Path(output).mkdir(exist_ok=True)
    except OSError as error:
        values = {"path": output, "reason": reason(error)}
        raise WrongUsage([Problem("usage", Message("cli.output-failed", values))]) from None
    return {str(Path(output) / name): content for name, content in files.items()}


def _refuse_existing(places: Mapping[str, str], output: str) -> None:
    """Refuse to write over a file that somebody may have changed, before anything is written."""
    others = [path for path, content in places.items() if _differs(Path(path), content)]
    if others:
        single = others == [output]
        key = "exporting.exists-one" if single else "exporting.exists"
        values = {"path": output, "count": len(others), "name": Path(others[0]).name}
        message = Message(key, values)
        raise WrongUsage([Problem("usage", message, advice=Message("exporting.exists.advice"))])


def _differs(path: Path, content: str) -> bool:
    """Whether there is a file that is not empty and not what would be written."""
    try:
        if not path.is_file():  # a pipe, or nothing
            return False
        found = path.read_bytes()
    except OSError:  # writing will say why
        return False
    return found not in (b"", content.encode("utf-8", "backslashreplace"))


def _warn_of_size(content: str, run: Run) -> None:
    from gemma_lint.exporting import mermaid

    if content.startswith(mermaid.HEAD) and mermaid.too_large(content):
        values = {"characters": len(content), "arrows": mermaid.arrows(content)}
        _say(text("exporting.too-large", run.lang, **values))


def _faults(result: Result, run: Run) -> int:
    """3, and a word on it, when a rule could not be evaluated: its findings are not there."""
    count = sum(finding.fault for finding in result.findings)
    if count:
        key = "faults-one" if count == 1 else "faults"
        _say(text(f"exporting.{key}", run.lang, count=count))
    return 3 if count else 0


def _say(words: str) -> None:
    write(f"{words}\n", sys.stderr)
