"""`gemma-lint import`: a landscape from what a municipality already has."""

from __future__ import annotations

import os
import sys
from functools import partial
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
    load = partial(settings_for, ctx, config=config, isolated=isolated, packs=packs)
    target = Path(folder) if folder else _configured(load())
    settings = load(paths=[target.as_posix()])
    paths = [Path(name) for name in files or ()]
    _check_call(form, paths, target, mapping, source, init=init)
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
            return _template(paths[0], mapping, options, settings)
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


def _configured(settings: Settings) -> Path:
    """The landscape's folder where the call names none: the configuration's, else `landschap`."""
    paths = settings.paths or (FOLDER,)
    if len(paths) > 1 or Path(paths[0]).is_file():
        values = {"paths": ", ".join(paths)}
        raise WrongUsage([usage_problem("which-import-folder", "import", **values)])
    return Path(paths[0])


def _check_call(
    form: str,
    paths: list[Path],
    target: Path,
    mapping: str | None,
    source: str | None,
    *,
    init: bool,
) -> None:
    """Raise WrongUsage for options that cannot be meant together."""
    wrong = {
        "no-import-files": not paths,
        "init-only-csv": init and form != "csv",
        "init-one-file": init and len(paths) > 1,
        "mapping-only-csv": mapping is not None and not init and form != "csv",
        "mapping-in-landscape": mapping is not None and _is_inside(mapping, target),
        "import-to-file": not init and os.path.isfile(target),  # noqa: PTH113 - it does not raise
        "source-form": source is not None
        and (not source.isprintable() or source != source.strip()),
    }
    problems = [
        usage_problem(key, "import", path=target.as_posix()) for key, so in wrong.items() if so
    ]
    if problems:
        raise WrongUsage(problems)


def _is_inside(path: str, folder: Path) -> bool:
    """Whether a path is that of a folder or lies in it; neither need be there."""
    from gemma_lint.source.files import is_within

    return is_within(os.path.realpath(path), os.path.realpath(folder))


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
        raise InvalidInput([_nothing_in(names, made)])


def _nothing_in(names: list[str], made: Plan) -> Problem:
    """The problem of a source without anything that a landscape is made of."""
    reasons = {fate.reason for fate in made.draft.fates if fate.what == "element"}
    gemma = reasons == {"import_archimate.skip-gemma"}
    key = "importing.nothing-but-gemma" if gemma else "importing.nothing-found"
    values = {"path": ", ".join(names)}
    return Problem("schema", Message(key, values), advice=Message(f"{key}.advice", values))


def _template(path: Path, mapping: str | None, options: Options, settings: Settings) -> int:
    """Write the template of a mapping file; one that is there is never overwritten."""
    from gemma_lint.importing.table import template
    from gemma_lint.messages import text
    from gemma_lint.report.safe import single_line

    content = template(path, settings.lang, options)
    if mapping is None:
        write(content, kind="other")
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
    write(text("cli.mapping-written", settings.lang, path=single_line(mapping)) + "\n")
    return 0
