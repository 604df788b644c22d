"""`gemma-lint import`: a landscape from what a municipality already has."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from gemma_lint.cli.options import Color, Config, Isolated, Lang, Packs, given
from gemma_lint.cli.output import view_for, write
from gemma_lint.cli.settings import settings_for
from gemma_lint.cli.usage import usage_problem
from gemma_lint.errors import InvalidInput, WrongUsage
from gemma_lint.finding import Message, Problem

if TYPE_CHECKING:
    from collections.abc import Callable

    from gemma_lint.cli.run import Run
    from gemma_lint.configuration.settings import Settings
    from gemma_lint.importing.draft import Options
    from gemma_lint.importing.planning import Plan

FOLDER = "landschap"

Form = Annotated[str, typer.Argument(**given("import-format", "FORMAT"))]
Files = Annotated[list[str] | None, typer.Argument(**given("import-files", "FILE"))]
Folder = Annotated[str | None, typer.Option("--output-dir", "-o", **given("import-dir", "DIR"))]
Source = Annotated[str | None, typer.Option("--source", "--bron", **given("import-source", "NAME"))]
Mapping = Annotated[str | None, typer.Option("--mapping", "-m", **given("import-mapping", "FILE"))]
Init = Annotated[bool, typer.Option("--init", help="import-init")]
DryRun = Annotated[bool, typer.Option("--dry-run", help="import-dry-run")]
OnConflict = Annotated[
    str | None, typer.Option("--on-conflict", **given("import-on-conflict", "CHOICE"))
]
Restore = Annotated[bool, typer.Option("--restore", help="import-restore")]
Verbose = Annotated[bool, typer.Option("--verbose", "-v", help="import-verbose")]


def import_(
    ctx: typer.Context,
    form: Form,
    files: Files = None,
    folder: Folder = None,
    mapping: Mapping = None,
    init: Init = False,
    source: Source = None,
    dry_run: DryRun = False,
    on_conflict: OnConflict = None,
    restore: Restore = False,
    packs: Packs = None,
    config: Config = None,
    isolated: Isolated = False,
    verbose: Verbose = False,
    _lang: Lang = None,
    _color: Color = None,
) -> int:
    """Import what `files` hold; exit code 1 when people must decide on something."""
    target = Path(folder or FOLDER)
    settings = settings_for(
        ctx, config=config, isolated=isolated, packs=packs, paths=[target.as_posix()]
    )
    paths = [Path(name) for name in files or ()]
    if not paths:
        raise WrongUsage([usage_problem("no-import-files", "import")])
    from gemma_lint.cli.progress import progress
    from gemma_lint.configuration.catalogue import Opener
    from gemma_lint.importing.draft import Options

    with progress(settings.lang) as line:
        options = Options(
            source=source,
            mapping=Path(mapping) if mapping else None,
            max_bytes=settings.limits.max_total,
            progress=line,
            catalogue=Opener(settings),
        )
        if init:
            return _template(form, paths, mapping, options, settings)
        made = _plan(
            form,
            paths,
            target,
            options,
            settings,
            line.stage,
            choice=on_conflict,
            restore=restore,
        )
        if made.draft.items and not dry_run:
            line.stage("writing")
            _write(made)
    _finish(made, paths, ctx.obj, settings.lang, verbose=verbose, dry=dry_run)
    return int(made.needs_decision)


def _plan(
    form: str,
    paths: list[Path],
    target: Path,
    options: Options,
    settings: Settings,
    stage: Callable[[str], None],
    *,
    choice: str | None,
    restore: bool,
) -> Plan:
    from gemma_lint.importing.bringing import bring
    from gemma_lint.importing.merging import Choice

    chosen = Choice(choice) if choice else Choice.SHOW
    return bring(
        form, paths, target, options, settings, choice=chosen, restore=restore, stage=stage
    )


def _write(made: Plan) -> None:
    from gemma_lint.importing.writing import write as put

    put(made)


def _finish(
    made: Plan, paths: list[Path], run: Run, lang: str, *, verbose: bool, dry: bool
) -> None:
    """Print the account; raises InvalidInput when the source held nothing."""
    from gemma_lint.report.imported import difference, render

    view = view_for(sys.stdout, run.environ, run.color, verbose=verbose)
    names = [path.as_posix() for path in paths]
    if dry and (shown := difference(made, view)):
        write(shown + "\n")
    write(render(made, names, lang, view, dry=dry or not made.draft.items))
    if not made.draft.items:
        raise InvalidInput([_nothing_in(names)])


def _nothing_in(names: list[str]) -> Problem:
    """The problem of a source without anything that a landscape is made of."""
    message = Message("importing.nothing-found", {"path": ", ".join(names)})
    return Problem("schema", message, advice=Message("importing.nothing-found.advice"))


def _template(
    form: str, paths: list[Path], mapping: str | None, options: Options, settings: Settings
) -> int:
    """Write the template of a mapping file; one that is there is never overwritten."""
    if form != "csv":
        raise WrongUsage([usage_problem("init-only-csv", "import")])
    from gemma_lint.importing.table import template
    from gemma_lint.messages import text

    content = template(paths[0], settings.lang, options)
    if mapping is None:
        write(content)
        return 0
    try:
        with Path(mapping).open("x", encoding="utf-8", newline="\n") as file:
            file.write(content)
    except FileExistsError:
        raise WrongUsage([usage_problem("mapping-exists", "import", path=mapping)]) from None
    except OSError as error:
        from gemma_lint.errors import reason

        values = {"path": mapping, "reason": reason(error)}
        raise WrongUsage([usage_problem("output-failed", "import", **values)]) from None
    write(text("cli.mapping-written", settings.lang, path=mapping) + "\n")
    return 0
