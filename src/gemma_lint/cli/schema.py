"""`gemma-lint schema`: prints a JSON Schema."""

from __future__ import annotations

from typing import Annotated

import typer

from gemma_lint.cli.options import Color, Lang, given
from gemma_lint.cli.output import write


def schema(
    name: Annotated[str, typer.Argument(**given("name", "NAME"))],
    _lang: Lang = None,
    _color: Color = None,
) -> int:
    """Print the schema called `name`."""
    from gemma_lint import resources

    write(resources.schema(name).decode("utf-8"), kind="json")
    return 0
