"""`gemma-lint schema`: prints a JSON Schema."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gemma_lint.cli.output import write
from gemma_lint.cli.parse import Call

if TYPE_CHECKING:
    from gemma_lint.cli.run import Context


def run(call: Call, _context: Context) -> int:
    """Print the schema that the call names."""
    from gemma_lint.resources import schema

    write(schema(call.values["name"]).decode("utf-8"))
    return 0
