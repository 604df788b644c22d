"""`gemma-lint catalogue show`: what the catalogue knows of what goes by a name."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Annotated

import typer

from gemma_lint.cli.completion import catalogue_names
from gemma_lint.cli.options import Color, Config, Isolated, Lang, given
from gemma_lint.cli.output import view_for, write
from gemma_lint.cli.settings import settings_for
from gemma_lint.errors import WrongUsage
from gemma_lint.finding import Message, Problem

if TYPE_CHECKING:
    from gemma_lint.catalogue.lookup import Catalogue

Names = Annotated[
    list[str], typer.Argument(**given("catalogue-name", "NAME", complete=catalogue_names))
]
Kind = Annotated[str | None, typer.Option("--kind", "--soort", **given("catalogue-kind", "KIND"))]
Form = Annotated[str | None, typer.Option("--format", **given("rules-format", "FORMAT"))]


def catalogue_show(
    ctx: typer.Context,
    names: Names,
    kind: Kind = None,
    form: Form = None,
    config: Config = None,
    isolated: Isolated = False,
    _lang: Lang = None,
    _color: Color = None,
) -> int:
    """Show what the words of `names` together name; raises WrongUsage when that is nothing."""
    settings = settings_for(ctx, config=config, isolated=isolated)
    from gemma_lint.catalogue.facts import facts, origin
    from gemma_lint.catalogue.finding import find
    from gemma_lint.configuration.catalogue import Opener

    query = " ".join(" ".join(names).split())
    catalogue = Opener(settings)()
    hits = find(catalogue, query, kind)
    if not hits:
        raise _nothing(catalogue, query, kind)
    found = [facts(catalogue, hit) for hit in hits]
    if form == "json":
        from gemma_lint.report.catalogue_json import render

        write(render(query, kind, found, origin(catalogue)), kind="json")
        return 0
    from gemma_lint.report.catalogue import render_one, render_several

    view = view_for(sys.stdout, ctx.obj.environ, ctx.obj.color)
    if len(found) == 1:
        write(render_one(found[0], origin(catalogue), settings.lang, view))
    else:
        write(render_several(query, found, settings.lang, view))
    return 0


def _nothing(catalogue: Catalogue, query: str, kind: str | None) -> WrongUsage:
    """That there is no such thing, with what is nearly called so."""
    from gemma_lint.catalogue.finding import near

    key = "none" if kind is None else "none-of-kind"
    values = {"query": query, "release": catalogue.herkomst.release, "kind": _kind(kind or "")}
    message = Message(f"catalogue_show.{key}", values)
    close = [_close(*pair) for pair in near(catalogue, query, kind)]
    advice = Message("catalogue_show.try-part")
    if close:
        names: object = close[0]
        for one in close[1:]:
            names = Message("catalogue_show.or", {"left": names, "right": one})
        advice = Message("catalogue_show.near", {"names": names})
    return WrongUsage([Problem("usage", message, advice=advice)])


def _close(kind: str, name: str) -> Message:
    return Message("catalogue_show.near-one", {"name": name, "kind": _kind(kind)})


def _kind(kind: str) -> object:
    return Message(f"catalogue_show.kind-{kind}") if kind else ""
