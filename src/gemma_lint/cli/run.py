"""One call of the program from arguments to exit code; whatever goes wrong is told here."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from gemma_lint.cli.output import know_reader
from gemma_lint.configuration.language import early_language, in_github_actions
from gemma_lint.configuration.values import FORMATS
from gemma_lint.errors import GemmaLintError, WrongUsage
from gemma_lint.finding import Message, Problem

FAULT = 3
INTERRUPTED = 130


@dataclass(slots=True)
class Run:
    """What is known of a run while it goes on (`obj` of Typer's contexts).

    `lang`, `format` and `color` say how to speak to the reader; `asked_lang` and `color` are what
    options asked, None without. `format` is that of standard output. `document` is the command
    whose documents tell errors. `order` has the names of the options in the order in which they
    came. `summary` says whether the run adds to the summary of GitHub Actions. `problems` are the
    mistakes in the call.
    """

    environ: Mapping[str, str]
    lang: str
    format: str = "text"
    document: str = "check"
    color: str | None = None
    asked_lang: str | None = None
    order: list[str] = field(default_factory=list)
    summary: bool = False
    problems: list[Problem] = field(default_factory=list)


_WITH_ERRORS = ("check", "coverage")
"""Commands whose JSON has a place for errors."""
_FILE = re.compile(r"-[a-z]*o|--output-file(=|$)")
"""How an option begins by which a report goes to a file: `-o uit.json`, `-ouit.json`, `-vo …`."""
_OWN_FORMATS = ("rules", "catalogue")
"""Commands whose `--format` is another than that of a check; a folder may be called so as well."""


def run(arguments: Sequence[str], environ: Mapping[str, str]) -> int:
    """Do what `arguments` ask; the exit code (docs/reference/output). Never raises."""
    know_reader(environ)
    this = Run(environ, early_language(_early("--lang", arguments), environ))
    _foresee(this, arguments)
    try:
        return _run(arguments, this)
    except GemmaLintError as error:
        return _tell(error, this)
    except KeyboardInterrupt:
        return INTERRUPTED
    except Exception as error:  # noqa: BLE001 - whatever it is: exit code 3, and no traceback
        if isinstance(error, OSError) and not _has_folder():
            return _tell(WrongUsage([Problem("usage", Message("cli.no-working-folder"))]), this)
        return _tell_fault(error, arguments, this)


def _run(arguments: Sequence[str], this: Run) -> int:
    import typer

    from gemma_lint.cli.app import build
    from gemma_lint.cli.usage import PROGRAM

    program = build(this.lang)
    try:
        code = program.main([*arguments], prog_name=PROGRAM, standalone_mode=False, obj=this)
    except SystemExit as leaving:  # Typer, when it has completed
        code = leaving.code
    except typer.TyperException as error:  # one that nobody expected
        what = Message("cli.misread", {"what": error.format_message()})
        raise WrongUsage([Problem("usage", what)]) from None
    return int(code or 0)


def _has_folder() -> bool:
    """Whether the working directory is still there; without it no name of a file means anything."""
    try:
        Path.cwd()
    except OSError:
        return False
    return True


def _foresee(this: Run, arguments: Sequence[str]) -> None:
    """Know how to speak of what may be wrong with the call itself, before it has been read."""
    known = (*_WITH_ERRORS, *_OWN_FORMATS)
    command = next((word for word in arguments if word in known), None)
    form = _early("--format", arguments)
    usual = "github" if in_github_actions(this.environ) else "text"
    this.summary = command == "check" and "github" in (_all("--format", arguments) or [usual])
    if command in _OWN_FORMATS or any(map(_FILE.match, arguments)):
        return
    if command == "check":
        this.format = form if form in FORMATS else usual if form is None else "text"
    elif form in ("json", "concise"):
        this.format, this.document = form, command or "check"


def _early(option: str, arguments: Sequence[str]) -> str | None:
    """The value of an option that must be known also when the rest of the call is wrong."""
    return next(iter(_all(option, arguments)), None)


def _all(option: str, arguments: Sequence[str]) -> list[str]:
    """The values of an option that is given more than once."""
    return [
        value if name == option else name.partition("=")[2]
        for name, value in zip(arguments, [*arguments, ""][1:], strict=True)
        if name == option or name.startswith(f"{option}=")
    ]


def _tell(error: GemmaLintError, this: Run) -> int:
    from gemma_lint.cli.trouble import tell

    with suppress(GemmaLintError):  # where it should go cannot be written to
        tell(error.problems, this)
    return error.exit_code


def _tell_fault(error: Exception, arguments: Sequence[str], this: Run) -> int:
    from gemma_lint.cli.trouble import tell_fault

    with suppress(GemmaLintError):
        tell_fault(error, arguments, this)
    return FAULT
