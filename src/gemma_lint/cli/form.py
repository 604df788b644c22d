"""`gemma-lint check --syntax-only`: the form of each file by itself, as a hook per file asks it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from gemma_lint.cli.usage import flags, usage_problem
from gemma_lint.configuration.files import find, folder_of
from gemma_lint.configuration.settings import Settings
from gemma_lint.errors import WrongUsage

if TYPE_CHECKING:
    from gemma_lint.check import Result

OPTION = "--syntax-only"
_GOES_WITH_IT = frozenset(
    (
        "paths",
        "syntax_only",
        "ignore_unknown",
        "form",
        "output_file",
        "config",
        "isolated",
        "show_settings",
        "verbose",
        "_lang",
        "_color",
    )
)
"""What may stand in a call with it. Everything else is about rules, and would be left undone."""


def refuse_others(ctx: Any, *, syntax_only: bool, ignore_unknown: bool) -> None:
    """Raise WrongUsage for options that do not go together with `--syntax-only`, or without it."""
    if ignore_unknown and not syntax_only:
        raise WrongUsage([usage_problem("ignore-unknown-alone", "check", option=OPTION)])
    asked = dict.fromkeys(ctx.obj.order)
    others = [name for name in asked if name not in _GOES_WITH_IT]
    if syntax_only and others:
        known = {param.name: flag for flag, param in reversed(flags(ctx).items())}
        names = ", ".join(known[name] for name in others)
        raise WrongUsage([usage_problem("not-with-syntax-only", "check", options=names)])


def configuration_for(paths: Sequence[str], config: str | None) -> str | None:
    """The configuration whose language, form and limits hold: the first that a file has.

    Files are named in no particular order, and the first may be none of a landscape.
    """
    if config is not None:
        return config
    found = (find(folder_of(Path(path))) for path in paths if path != "-")
    return next((str(one) for one in found if one is not None), None)


def form_checked(
    settings: Settings,
    stdin: bytes | None,
    config: str | None,
    *,
    isolated: bool,
    ignore_unknown: bool,
) -> Result:
    """What a check of the form alone finds; `config` is the configuration that the call names."""
    from gemma_lint.configuration.belonging import Belonging
    from gemma_lint.form import check_form

    belongs = Belonging(config, isolated=isolated) if ignore_unknown else None
    return check_form(settings, stdin, belongs)
