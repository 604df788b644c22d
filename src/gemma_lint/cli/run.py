"""One call of the program from arguments to exit code; whatever goes wrong is told here."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from importlib import import_module
from typing import Any

from gemma_lint.cli.options import PROGRAM, RULES
from gemma_lint.cli.output import view_for, write
from gemma_lint.cli.parse import Call, parse
from gemma_lint.configuration.language import early_language
from gemma_lint.errors import GemmaLintError

FAULT = 3
INTERRUPTED = 130
COMPLETE = "_GEMMA_LINT_COMPLETE"


@dataclass(slots=True)
class Context:
    """What is known of a run while it goes on; commands fill in what settings say."""

    environ: Mapping[str, str]
    lang: str
    format: str = "text"
    color: str | None = None


def run(arguments: Sequence[str], environ: Mapping[str, str]) -> int:
    """Do what `arguments` ask; the exit code (docs/reference/output). Never raises."""
    context = Context(environ, early_language(_early("--lang", arguments), environ))
    if _early("--format", arguments) == "json" and RULES.name not in arguments:
        context.format = "json"  # of a check, whose JSON has a place for errors
    try:
        return _run(arguments, context)
    except GemmaLintError as error:
        return _tell(error, context)
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        return 0
    except Exception as error:  # noqa: BLE001 - whatever it is: exit code 3, and no traceback
        return _tell_fault(error, arguments, context)


def _run(arguments: Sequence[str], context: Context) -> int:
    if COMPLETE in context.environ or _asks_completion(arguments):
        from gemma_lint.cli.completion import complete

        return complete(arguments, context.lang)
    call = parse(arguments)
    context.color = call.values.get("color")
    if call.values.get("version"):
        from gemma_lint import __version__

        write(f"{PROGRAM} {__version__}\n")
        return 0
    if call.command is None or call.values.get("help"):
        return _help(call, context)
    command: Any = import_module(call.command.module)
    return int(command.run(call, context))


def _asks_completion(arguments: Sequence[str]) -> bool:
    return bool(arguments) and arguments[0] in ("--install-completion", "--show-completion")


def _early(option: str, arguments: Sequence[str]) -> str | None:
    """The value of an option that must be known also when the rest of the call is wrong."""
    for name, value in zip(arguments, [*arguments, ""][1:], strict=True):
        if name == option:
            return value
        if name.startswith(f"{option}="):
            return name.partition("=")[2]
    return None


def _help(call: Call, context: Context) -> int:
    """Help is what was asked for, or what somebody needs who named no command (exit code 2)."""
    from gemma_lint.cli.help import render

    asked = bool(call.values.get("help"))
    stream = sys.stdout if asked else sys.stderr
    view = view_for(stream, context.environ, context.color)
    write(render(call.command, context.lang, view), stream)
    return 0 if asked else 2


def _tell(error: GemmaLintError, context: Context) -> int:
    from gemma_lint.cli.trouble import tell

    with suppress(GemmaLintError):  # where it should go cannot be written to
        tell(error.problems, context)
    return error.exit_code


def _tell_fault(error: Exception, arguments: Sequence[str], context: Context) -> int:
    from gemma_lint.cli.trouble import tell_fault

    with suppress(GemmaLintError):
        tell_fault(error, arguments, context)
    return FAULT
