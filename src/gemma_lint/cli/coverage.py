"""`gemma-lint coverage`: what of each principle was assessed, and how that turned out."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Annotated

import typer

from gemma_lint.cli.check import IgnoreDeviations, Paths, Peildatum, checked, inputs
from gemma_lint.cli.options import Color, Config, Isolated, Lang, Packs, given
from gemma_lint.cli.output import view_for, write, write_file
from gemma_lint.cli.settings import settings_for
from gemma_lint.cli.usage import usage_problem
from gemma_lint.errors import WrongUsage

if TYPE_CHECKING:
    from gemma_lint.cli.run import Run
    from gemma_lint.configuration.settings import Settings
    from gemma_lint.coverage.counting import Coverage
    from gemma_lint.report.style import View

Format = Annotated[str | None, typer.Option("--format", **given("coverage-format", "FORMAT"))]
OutputFile = Annotated[
    str | None, typer.Option("--output-file", "-o", **given("output_file", "FILE"))
]
Verbose = Annotated[bool, typer.Option("--verbose", "-v", help="coverage-verbose")]


def coverage(
    ctx: typer.Context,
    paths: Paths = None,
    ignore_deviations: IgnoreDeviations = False,
    form: Format = None,
    output_file: OutputFile = None,
    peildatum: Peildatum = None,
    packs: Packs = None,
    config: Config = None,
    isolated: Isolated = False,
    verbose: Verbose = False,
    _lang: Lang = None,
    _color: Color = None,
) -> int:
    """Count what the call and the configuration name; what is found does not make it fail."""
    settings = settings_for(
        ctx,
        config=config,
        isolated=isolated,
        paths=paths,
        ignore_deviations=ignore_deviations or None,
        peildatum=peildatum,
        packs=packs,
    )
    if not settings.paths:
        raise WrongUsage([usage_problem("no-paths", "coverage")])
    counted = _counted(settings)
    read = inputs(counted.result, settings)
    _hand_over(counted, output_file, read, ctx.obj, as_json=form == "json", verbose=verbose)
    if any(finding.fault for finding in counted.result.findings):
        return 3
    return 2 if counted.result.problems else 0


def _counted(settings: Settings) -> Coverage:
    from gemma_lint.coverage.counting import coverage_of, is_narrowed, unnarrowed

    result = checked(unnarrowed(settings), keep_seen=True)
    return coverage_of(result, narrowed=is_narrowed(settings))


def _hand_over(
    counted: Coverage,
    output_file: str | None,
    read: list[str],
    run: Run,
    *,
    as_json: bool,
    verbose: bool,
) -> None:
    if output_file is None:
        view = view_for(sys.stdout, run.environ, run.color, verbose=verbose)
        write(_shown(counted, view, as_json=as_json), kind="json" if as_json else "text")
        return
    from gemma_lint.report import View

    view = View(color=run.color == "always", verbose=verbose)
    write_file(output_file, _shown(counted, view, as_json=as_json), read)


def _shown(counted: Coverage, view: View, *, as_json: bool) -> str:
    if as_json:
        from gemma_lint.report.coverage_json import render as as_document

        return as_document(counted)
    from gemma_lint.report.coverage_text import render

    return render(counted, view)
