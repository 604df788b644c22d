"""What can be wrong with an expression: when it is compiled, and when it is evaluated.

CelError                  a value: one mistake in the text, with its place
InvalidExpression         carries the CelErrors of one expression
EvalError                 evaluation failed; `&&`, `||`, `all` and `exists` absorb it
├── MissingFact           the landscape does not state a fact that the expression needs
└── LimitExceeded         too much work or too large a value; never absorbed
"""

from __future__ import annotations

from dataclasses import dataclass

from gemma_lint.finding import Message


@dataclass(frozen=True, slots=True)
class CelError:
    """One mistake in the text of an expression.

    `offset` counts characters from 0, `line` and `column` from 1, all within the expression;
    `length` is at least 1, also when something is missing at the end.
    """

    message: Message
    offset: int
    line: int
    column: int
    length: int


class InvalidExpression(Exception):
    """An expression that cannot be compiled; `errors` holds every mistake found, in order."""

    def __init__(self, errors: tuple[CelError, ...]) -> None:
        super().__init__("; ".join(f"{error.message.key} at {error.offset}" for error in errors))
        self.errors = errors


class EvalError(Exception):
    """An expression has no value: division by zero, no such key, a value of the wrong type."""

    def __init__(self, key: str, /, **values: object) -> None:
        super().__init__(key, values)
        self.message = Message(f"cel.{key}", values)


class MissingFact(EvalError):
    """A fact that the expression needs is absent; `path` is the field as it is written there."""

    def __init__(self, path: str) -> None:
        super().__init__("missing-fact", path=path)
        self.path = path


class LimitExceeded(EvalError):
    """Evaluation was stopped because it took too many steps or made too large a value."""
