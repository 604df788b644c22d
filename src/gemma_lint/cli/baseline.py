"""`gemma-lint baseline`: records what is found today, and keeps that record up to date."""

from __future__ import annotations

import os
import sys
from dataclasses import replace
from typing import TYPE_CHECKING, Annotated

import typer

from gemma_lint.cli.check import Ignore, Paths, Peildatum, Profile, Select, checked
from gemma_lint.cli.options import Color, Config, Isolated, Lang, Packs, given
from gemma_lint.cli.output import view_for, write, write_file
from gemma_lint.cli.settings import settings_for
from gemma_lint.cli.usage import usage_problem
from gemma_lint.configuration.values import read_file_name
from gemma_lint.errors import WrongUsage
from gemma_lint.finding import Message, Problem

if TYPE_CHECKING:
    from gemma_lint.check import Result
    from gemma_lint.cli.run import Run
    from gemma_lint.configuration.settings import Settings
    from gemma_lint.report.recorded import Account
    from gemma_lint.source import Document

OUT_OF_DATE = 1
"""The exit code when something is gone or new and nothing was asked to be done about it."""

File = Annotated[
    str | None,
    typer.Option(
        "--output-file",
        "-o",
        "--baseline",
        "--nulmeting",
        **given("baseline-file", "FILE", read_file_name),
    ),
]
Update = Annotated[bool, typer.Option("--update", help="baseline-update")]
Add = Annotated[bool, typer.Option("--add", help="baseline-add")]
Verbose = Annotated[bool, typer.Option("--verbose", "-v", help="baseline-verbose")]


def baseline(
    ctx: typer.Context,
    paths: Paths = None,
    update: Update = False,
    add: Add = False,
    file: File = None,
    select: Select = None,
    ignore: Ignore = None,
    profile: Profile = None,
    peildatum: Peildatum = None,
    packs: Packs = None,
    config: Config = None,
    isolated: Isolated = False,
    verbose: Verbose = False,
    _lang: Lang = None,
    _color: Color = None,
) -> int:
    """Make a baseline, or say what has changed since and record that if it is asked."""
    settings = settings_for(
        ctx,
        config=config,
        isolated=isolated,
        paths=paths,
        select=select,
        ignore=ignore,
        profile=profile,
        peildatum=peildatum,
        packs=packs,
        baseline=file,
    )
    if not settings.paths:
        raise WrongUsage([usage_problem("no-paths", "baseline")])
    from gemma_lint.cli.baseline_place import is_findable, place_of

    path = place_of(settings)
    document = _existing(path, settings)
    if document is None and update:
        raise WrongUsage([_none_to_update(path)])
    result = checked(replace(settings, baseline=None if document is None else path))
    if result.problems or any(finding.fault for finding in result.findings):
        return _refused(result, ctx.obj)
    from gemma_lint.report.recorded import Done, account_of, render

    account = account_of(result, path, settings)
    content = _content(account, document, settings.lang, update=update, add=add)
    if content is not None:
        named = (settings.configuration, settings.catalogue)
        write_file(path, content, [*result.sources, *(name for name in named if name)])
    done = Done(document is None, update, add, not is_findable(path, settings))
    view = view_for(sys.stdout, ctx.obj.environ, ctx.obj.color, verbose=verbose)
    write(render(account, done, settings.lang, view))
    settled = document is None or update or add or account.is_up_to_date
    return 0 if settled else OUT_OF_DATE


def _existing(path: str, settings: Settings) -> Document | None:
    """The file that there is; raises InvalidConfiguration when it is no baseline."""
    from gemma_lint.baseline.reading import document_at, entries_of

    if not os.path.exists(path):  # noqa: PTH110 - Path.exists raises for what cannot be a name
        return None
    document = document_at(path, settings.origin("nulmeting").place)
    entries_of(document)
    return document


def _none_to_update(path: str) -> Problem:
    values = {"path": path}
    advice = Message("baseline.none-to-update.advice", values)
    return Problem("usage", Message("baseline.none-to-update", values), advice=advice)


def _refused(result: Result, run: Run) -> int:
    """Say why nothing is written: what was found would not be all there is."""
    from gemma_lint.messages import text

    if result.problems:
        from gemma_lint.report.text import render

        write(render(result, view_for(sys.stderr, run.environ, run.color)), sys.stderr)
    code = 2 if result.problems else 3
    write(text(f"baseline.not-written-{code}", run.lang) + "\n", sys.stderr)
    return code


def _content(
    account: Account, document: Document | None, lang: str, *, update: bool, add: bool
) -> str | None:
    """What is to be in the file; None if that is what is in it."""
    from gemma_lint.baseline.reading import entries_of
    from gemma_lint.baseline.writing import rewritten, written

    if document is None:
        return written(account.new, account.landscapes, lang)
    gone = account.gone if update else ()
    new = account.new if add else ()
    if not gone and not new and not (update and account.moved):
        return None
    landscapes = {*entries_of(document).landscapes, *account.landscapes}
    return rewritten(document, set(gone), new, landscapes, dict(account.moved))
