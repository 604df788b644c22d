"""`gemma-lint check`: checks landscapes and reports."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING, Annotated

import typer

from gemma_lint.cli.completion import rule_ids
from gemma_lint.cli.form import configuration_for, form_checked, refuse_others
from gemma_lint.cli.options import Color, Config, Isolated, Lang, Packs, given
from gemma_lint.cli.output import view_for, write
from gemma_lint.cli.outputs import asked_outputs, hand_over, outputs_of, standard
from gemma_lint.cli.settings import named_files, settings_for, show
from gemma_lint.cli.usage import usage_problem
from gemma_lint.configuration.settings import Settings
from gemma_lint.configuration.values import read_date, read_file_name
from gemma_lint.errors import InvalidConfiguration, WrongUsage
from gemma_lint.finding import Message, Problem

if TYPE_CHECKING:
    from gemma_lint.check import Result
    from gemma_lint.rules.model import Pack

STDIN = "-"
COUNTING = ("text", "concise")
"""The formats that can count findings by rule; a document beside them has them all as always."""

Paths = Annotated[list[str] | None, typer.Argument(**given("paths", "PATH"))]
Select = Annotated[
    list[str] | None,
    typer.Option("--select", **given("select", "ID", commas=True, complete=rule_ids)),
]
Ignore = Annotated[
    list[str] | None,
    typer.Option("--ignore", **given("ignore", "ID", commas=True, complete=rule_ids)),
]
Profile = Annotated[str | None, typer.Option("--profile", **given("profile", "STEP"))]
Formats = Annotated[list[str] | None, typer.Option("--format", **given("format", "FORMAT"))]
OutputFiles = Annotated[
    list[str] | None, typer.Option("--output-file", "-o", **given("output_files", "FILE"))
]
FailLevel = Annotated[str | None, typer.Option("--fail-level", **given("fail_level", "LEVEL"))]
Peildatum = Annotated[
    str | None, typer.Option("--peildatum", **given("peildatum", "YYYY-MM-DD", read_date))
]
ShowSettings = Annotated[bool, typer.Option("--show-settings", help="show_settings")]
Baseline = Annotated[
    str | None,
    typer.Option("--baseline", "--nulmeting", **given("baseline", "FILE", read_file_name)),
]
IgnoreBaseline = Annotated[bool, typer.Option("--ignore-nulmeting", help="ignore_baseline")]
IgnoreDeviations = Annotated[bool, typer.Option("--ignore-afwijkingen", help="ignore_deviations")]
SyntaxOnly = Annotated[bool, typer.Option("--syntax-only", help="syntax_only")]
IgnoreUnknown = Annotated[bool, typer.Option("--ignore-unknown", help="ignore_unknown")]
Statistics = Annotated[bool, typer.Option("--statistics", help="statistics")]
Verbose = Annotated[bool, typer.Option("--verbose", "-v", help="verbose")]


def check(
    ctx: typer.Context,
    paths: Paths = None,
    select: Select = None,
    ignore: Ignore = None,
    profile: Profile = None,
    ignore_deviations: IgnoreDeviations = False,
    baseline: Baseline = None,
    ignore_baseline: IgnoreBaseline = False,
    syntax_only: SyntaxOnly = False,
    ignore_unknown: IgnoreUnknown = False,
    form: Formats = None,
    output_file: OutputFiles = None,
    fail_level: FailLevel = None,
    peildatum: Peildatum = None,
    packs: Packs = None,
    config: Config = None,
    isolated: Isolated = False,
    show_settings: ShowSettings = False,
    statistics: Statistics = False,
    verbose: Verbose = False,
    _lang: Lang = None,
    _color: Color = None,
) -> int:
    """Check what the call and the configuration name; the exit code of the contract."""
    asked = asked_outputs(ctx, form, output_file)
    refuse_others(ctx, syntax_only=syntax_only, ignore_unknown=ignore_unknown)
    alone = syntax_only and not isolated
    settings = settings_for(
        ctx,
        config=configuration_for(paths or (), config) if alone else config,
        isolated=isolated,
        paths=paths,
        select=select,
        ignore=ignore,
        profile=profile,
        ignore_deviations=ignore_deviations or None,
        baseline=baseline,
        ignore_baseline=ignore_baseline or None,
        format=form[0] if form else None,
        fail_level=fail_level,
        peildatum=peildatum,
        packs=packs,
    )
    run = ctx.obj
    by_rule = statistics and not form and settings.format not in COUNTING
    outputs = outputs_of(asked, "text" if by_rule else settings.format)
    if statistics and not any(output.format in COUNTING for output in outputs):
        raise WrongUsage([usage_problem("statistics-format", "check")])
    shown = standard(outputs)
    run.format = shown.format if shown else "text"
    run.summary = any(output.format == "github" for output in outputs)
    if show_settings:
        write(show(settings, view_for(sys.stdout, run.environ, run.color)))
        return 0
    if not settings.paths:
        raise WrongUsage([usage_problem("no-paths", "check")])
    if syntax_only:
        result = form_checked(
            settings, read_stdin(settings), config, isolated=isolated, ignore_unknown=ignore_unknown
        )
    else:
        result = checked(settings)
    read = inputs(result, settings)
    look = {"verbose": verbose, "statistics": statistics, "fail_level": settings.fail_level}
    hand_over(result, outputs, run, read, **look)
    return exit_code(result, settings)


def inputs(result: Result, settings: Settings) -> list[str]:
    """The files that the run read, which none of its reports may replace."""
    left_out = result.form.left_out if result.form else ()
    return [*result.sources, *left_out, *named_files(settings)]


def checked(settings: Settings, *, keep_seen: bool = False) -> Result:
    """What a check as `settings` ask finds; takes and raises what `gemma_lint.check.check` does."""
    from gemma_lint.check import check

    try:
        result = check(settings, read_stdin(settings), keep_seen=keep_seen)
    except WrongUsage as error:
        raise WrongUsage([placed(problem, settings) for problem in error.problems]) from None
    refuse_unknown_rules(settings, result.packs)
    return result


def read_stdin(settings: Settings) -> bytes | None:
    """What is on standard input, one byte over the limit at most, if that is to be checked."""
    if STDIN not in settings.paths:
        return None
    return sys.stdin.buffer.read(settings.limits.max_bytes + 1)


def placed(problem: Problem, settings: Settings) -> Problem:
    """A problem with a name in `selecteer` or `negeer`, at its place if the file has it."""
    name = problem.message.values.get("name")
    for key, names in (("selecteer", settings.select), ("negeer", settings.ignore)):
        place = settings.origin(key, str(name)).place
        if problem.location is None and place is not None and name in names:
            return replace(problem, location=place)
    return problem


def refuse_unknown_rules(settings: Settings, packs: Iterable[Pack]) -> None:
    """Raise InvalidConfiguration for each rule under `ernst` that no pack has."""
    known = {rule.id for pack in packs for rule in pack.rules}
    unknown = [name for name in settings.severities if name not in known]
    if unknown:
        raise InvalidConfiguration([_unknown_rule(name, known, settings) for name in unknown])


def _unknown_rule(name: str, known: set[str], settings: Settings) -> Problem:
    from gemma_lint.suggest import nearest

    near = nearest(name, known)
    key = "no-such-rule-near" if near is not None else "no-such-rule"
    message = Message(f"configuration.{key}", {"name": name, "near": near})
    return Problem("configuration", message, settings.origin("ernst", name).place)


def exit_code(result: Result, settings: Settings) -> int:
    """3 when a rule could not be evaluated, 2 for invalid input, 1 when a finding fails, else 0."""
    return result.exit_code(settings.fail_level)
