"""CEL, the Common Expression Language, compiled to Python: the language in which rules test.

    text --parser--> tree --checker--> typed terms --emit--> source of one Python expression

`compile_expression` does all of it. What the generated source calls is `gemma_lint.cel.runtime`,
which starts without the parser and the checker; therefore this module loads nothing by itself.
The language: https://github.com/google/cel-spec/blob/master/doc/langdef.md; what is left out
and what is particular to gemma-lint stands in `docs/reference/cel.en.md`.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gemma_lint.cel.compiler import Compiled, compile_expression, evaluate
    from gemma_lint.cel.errors import (
        CelError,
        EvalError,
        InvalidExpression,
        LimitExceeded,
        MissingFact,
    )
    from gemma_lint.cel.time import Duration, Timestamp
    from gemma_lint.cel.types import (
        BOOL,
        DOUBLE,
        DURATION,
        DYN,
        INT,
        NULL,
        STRING,
        TIMESTAMP,
        Declarations,
        EnumType,
        Field,
        Function,
        ListType,
        MapType,
        ObjectType,
        Type,
    )

_HOMES = {
    "compiler": ("Compiled", "compile_expression", "evaluate"),
    "errors": ("CelError", "EvalError", "InvalidExpression", "LimitExceeded", "MissingFact"),
    "time": ("Duration", "Timestamp"),
    "types": (
        *("BOOL", "DOUBLE", "DURATION", "DYN", "INT", "NULL", "STRING", "TIMESTAMP"),
        *("Declarations", "EnumType", "Field", "Function", "ListType", "MapType", "ObjectType"),
        "Type",
    ),
}
_HOME_OF = {name: home for home, names in _HOMES.items() for name in names}

__all__ = [
    "BOOL",
    "DOUBLE",
    "DURATION",
    "DYN",
    "INT",
    "NULL",
    "STRING",
    "TIMESTAMP",
    "CelError",
    "Compiled",
    "Declarations",
    "Duration",
    "EnumType",
    "EvalError",
    "Field",
    "Function",
    "InvalidExpression",
    "LimitExceeded",
    "ListType",
    "MapType",
    "MissingFact",
    "ObjectType",
    "Timestamp",
    "Type",
    "compile_expression",
    "evaluate",
]


def __getattr__(name: str) -> object:
    """Load a public name from its module when it is first asked for."""
    home = _HOME_OF.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{home}"), name)
