"""`gemma-lint catalogue build`: a catalogue from the GEMMA model, in whatever form that is."""

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from gemma_lint.cli.options import Color, Lang, given
from gemma_lint.cli.output import view_for, write, write_file
from gemma_lint.configuration.values import Unusable, read_date, shown
from gemma_lint.finding import Message
from gemma_lint.messages import render, text

if TYPE_CHECKING:
    from gemma_lint.archimate import Model

_COMMIT = re.compile(r"[0-9a-f]{7,64}")


def read_commit(value: str) -> str:
    """A commit, as git writes it."""
    if not _COMMIT.fullmatch(value):
        raise _unusable("no-commit", value)
    return value


def read_release(value: str) -> str:
    """The date of a release."""
    try:
        return read_date(value).isoformat()
    except Unusable:
        raise _unusable("no-release", value) from None


def _unusable(key: str, value: str) -> Unusable:
    return Unusable([(Message(f"catalogue_show.{key}", {"found": shown(value)}), ())])


Source = Annotated[str, typer.Argument(**given("catalogue-source", "SOURCE"))]
Output = Annotated[str, typer.Option("--output", "-o", **given("catalogue-output", "FILE"))]
Commit = Annotated[
    str | None, typer.Option("--commit", **given("catalogue-commit", "SHA", read_commit))
]
Release = Annotated[
    str | None, typer.Option("--release", **given("catalogue-release", "YYYY-MM-DD", read_release))
]


def catalogue_build(
    ctx: typer.Context,
    source: Source,
    output: Output,
    commit: Commit = None,
    release: Release = None,
    _lang: Lang = None,
    _color: Color = None,
) -> int:
    """Write the catalogue of the model in `source` to `output`."""
    from gemma_lint.archimate.reading import read
    from gemma_lint.catalogue.build import build, facts_of
    from gemma_lint.cli.progress import progress

    with progress(ctx.obj.lang) as line:
        line.stage("source")
        model = read(Path(source), progress=line)
    facts = facts_of(model, release=release, commit=commit)
    write_file(output, build(facts).decode(), [source])
    counts = {name: len(rows) for name, rows in facts.items() if isinstance(rows, list)}
    lang = ctx.obj.lang
    values = {
        "path": output,
        "release": facts["herkomst"]["release"],
        "counts": text("catalogue_show.built-counts", lang, **counts),
    }
    lines = [text("catalogue_show.built", lang, **values), *_warnings(model, lang)]
    lines.append(text("catalogue_show.built-use", lang, path=output))
    from gemma_lint.report.safe import single_line
    from gemma_lint.report.width import fold

    view = view_for(sys.stdout, ctx.obj.environ, ctx.obj.color)
    write("".join(f"{row}\n" for line in lines for row in fold(single_line(line), view.width)))
    return 0


def _warnings(model: Model, lang: str) -> list[str]:
    """How much is wrong with the model that did no harm here, if anything."""
    if not model.warnings:
        return []
    from gemma_lint.report.entry import place

    first = model.warnings[0]
    values = {
        "count": len(model.warnings),
        "first": render(first.message, lang),
        "place": place(first.location) if first.location else "",
    }
    return [text("catalogue_show.built-warnings", lang, **values)]
