"""From a call to the settings of a run, and the settings as `--show-settings` prints them."""

from __future__ import annotations

from datetime import date
from typing import Any

from gemma_lint.configuration.load import Asked, load
from gemma_lint.configuration.settings import From, Origin, Settings
from gemma_lint.configuration.values import read_date, read_fail_level
from gemma_lint.finding import Severity
from gemma_lint.messages import text
from gemma_lint.report.entry import place
from gemma_lint.report.style import View
from gemma_lint.report.width import pad, width

_OPTIONS = {
    "packs": "--pack",
    "select": "--select",
    "ignore": "--ignore",
    "profile": "--profile",
    "peildatum": "--peildatum",
    "lang": "--lang",
    "fail_level": "--fail-level",
    "format": "--format",
    "baseline": "--baseline",
}
"""Which option asks for a field of `Settings`, as `--show-settings` says it."""
_READ = {"peildatum": read_date, "fail_level": read_fail_level}


def settings_for(
    ctx: Any, *, config: str | None = None, isolated: bool = False, **values: Any
) -> Settings:
    """The settings of the call in `ctx`; from here on messages are in their language.

    `values` are fields of `Settings`, None where nothing is asked. Raises InvalidConfiguration.
    """
    run = ctx.obj
    given = {
        name: _value(name, value)
        for name, value in {**values, "lang": run.asked_lang}.items()
        if value is not None
    }
    asked = Asked(given, _OPTIONS, config=config, isolated=isolated)
    settings = load(asked, run.environ, date.today())
    run.lang = settings.lang
    return settings


def _value(name: str, value: Any) -> Any:
    if name in _READ:
        return _READ[name](value)
    return tuple(value) if isinstance(value, list) else value


def named_files(settings: Settings) -> list[str]:
    """The files that are read because settings name them, which no output may replace."""
    from gemma_lint.rules.loading import built_in_packs
    from gemma_lint.source.files import files_at

    named = (settings.configuration, settings.baseline, settings.catalogue)
    packs = {*settings.packs}.difference(built_in_packs())
    return [*(path for path in named if path), *(path for one in packs for path in files_at(one))]


def show(settings: Settings, view: View) -> str:
    """Every setting with where it came from, as YAML that can go into a configuration file."""
    from gemma_lint.configuration.load import setting_values

    lines = [(_line(name, value), name) for name, value in setting_values(settings).items()]
    longest = min(40, max(width(line) for line, _ in lines))
    rows = []
    for line, name in lines:
        origin = _origin(settings.origin(name), settings.lang)
        rows.append(pad(line, longest) + view.paint(f"  # {origin}", "dim"))
    return "\n".join(rows) + "\n"


def _line(name: str, value: Any) -> str:
    """A setting as it can stand in a file; a comment where there is no value for that."""
    return f"# {name}:" if name == "nulmeting" and value is None else f"{name}: {_yaml(value)}"


def _origin(origin: Origin, lang: str) -> str:
    if origin.source is From.FILE and origin.place is not None:
        return place(origin.place).rpartition(":")[0]
    if origin.source is From.OPTION and not origin.name.startswith("-"):
        return text("cli.from-argument", lang)
    if origin.source is From.FOUND:
        return text("cli.from-found", lang)
    return origin.name or text("cli.from-default", lang)


def _yaml(value: Any) -> str:
    """A value in flow style; texts are quoted where YAML would read something else."""
    if value is None:
        return "nooit"
    if isinstance(value, dict):
        return "{" + ", ".join(f"{_yaml(k)}: {_yaml(v)}" for k, v in value.items()) + "}"
    if isinstance(value, tuple | list):
        return "[" + ", ".join(map(_yaml, value)) + "]"
    if isinstance(value, Severity):
        return value.value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return _text(value)
    return _limits(value) if hasattr(value, "max_bytes") else str(value)


def _limits(value: Any) -> str:
    from gemma_lint.configuration.keys import LIMITS

    return _yaml({name: getattr(value, field) for name, field in LIMITS.items()})


def _text(value: str) -> str:
    from gemma_lint.source.quoting import scalar

    return scalar(value, flow=True)
