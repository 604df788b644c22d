"""The settings of a run: defaults, then the file, the environment and the command line."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from gemma_lint.configuration.files import (
    ConfigurationFile,
    find,
    find_baseline,
    folder_of,
    from_folder,
    looks_like_path,
    read,
    relative_path,
)
from gemma_lint.configuration.keys import KEYS, names_catalogue_file, unknown_key
from gemma_lint.configuration.language import (
    GITHUB_VARIABLE,
    LANG_VARIABLE,
    in_github_actions,
    terminal_language,
)
from gemma_lint.configuration.settings import From, Key, Origin, Settings
from gemma_lint.configuration.values import LANGUAGES, Unusable, read_word
from gemma_lint.errors import InvalidConfiguration
from gemma_lint.finding import Location, Message, Problem
from gemma_lint.source.files import BASELINE


@dataclass(frozen=True, slots=True)
class Asked:
    """What the command line asks: values by field of `Settings`, only those that were given.

    `config` is the configuration file to use; `isolated` uses none. `options` says by which
    option a value was given, for `--show-settings`.
    """

    values: Mapping[str, Any] = field(default_factory=dict)
    options: Mapping[str, str] = field(default_factory=dict)
    config: str | None = None
    isolated: bool = False


def load(asked: Asked, environ: Mapping[str, str], today: date) -> Settings:
    """The settings for a run. Raises InvalidConfiguration with everything wrong in the file."""
    layers = _Layers(environ, today)
    path = _configuration_path(asked)
    if path is not None:
        layers.add_file(read(path))
    layers.add_environment(environ)
    layers.add_options(asked)
    if not asked.isolated:
        layers.add_baseline(path)
    return Settings(configuration=str(path) if path else None, **layers.result())


def _configuration_path(asked: Asked) -> Path | None:
    if asked.isolated:
        return None
    if asked.config is not None:
        return Path(asked.config)
    return find(start_of(asked.values.get("paths") or ()))


def start_of(paths: Sequence[str]) -> Path:
    """The folder from which is searched upwards: that of the first path."""
    return folder_of(Path(paths[0])) if paths and paths[0] != "-" else Path()


class _Layers:
    """Values by field of Settings, later ones over earlier ones, each with its origin."""

    def __init__(self, environ: Mapping[str, str], today: date) -> None:
        lang, variable = terminal_language(environ)
        self._values: dict[str, Any] = {"peildatum": today, "lang": lang}
        self._origins: dict[Key, Origin] = {}
        if variable:
            self._origins["taal",] = Origin(From.TERMINAL, variable)
        if in_github_actions(environ):
            self._values["format"] = "github"
            self._origins["formaat",] = Origin(From.ENVIRONMENT, GITHUB_VARIABLE)

    def add_file(self, file: ConfigurationFile) -> None:
        problems = list(file.problems) or _check_form(file)
        for name, value in (file.data or {}).items() if not problems else ():
            problems += self._add_key(name, value, file)
        if problems:
            raise InvalidConfiguration(problems)

    def _add_key(self, name: str, value: Any, file: ConfigurationFile) -> list[Problem]:
        """Take one key over from the file; what is wrong with it comes back."""
        info = KEYS.get(name)
        if info is None:
            return [_problem(unknown_key(name, KEYS), file.places.place((name,), "key"))]
        try:
            read = info.read(value)
            if name == "forum" and isinstance(read, str):
                return self._add_forum_file(read, file)
            self._values[info.field] = _located(name, read, file.path.parent)
        except Unusable as error:
            return [
                _problem(
                    Message("configuration.at", {"name": name, "what": message}),
                    file.places.place((name, *at)),
                )
                for message, at in error.faults
            ]
        self._note_places(name, value, file)
        return []

    def _add_forum_file(self, name: str, file: ConfigurationFile) -> list[Problem]:
        """Take over what the configuration says of the Forum in a file of its own."""
        from gemma_lint.configuration.forum import read_forum_file

        named = file.places.place(("forum",))
        try:
            rows, places = read_forum_file(file.path.parent / name, named)
        except InvalidConfiguration as refusal:
            return list(refusal.problems)
        self._values["forum"] = rows
        self._note_places("forum", name, file)
        for standard, place in places.items():
            self._origins["forum", standard] = Origin(From.FILE, place=place)
        return []

    def _note_places(self, name: str, value: Any, file: ConfigurationFile) -> None:
        """Remember where the key stands, and each name or item in its value."""
        steps: list[tuple[Key, str | int | None]] = [((name,), None)]
        if isinstance(value, dict):
            steps += [((name, str(inner)), inner) for inner in value]
        if isinstance(value, list):
            steps += [((name, str(item)), at) for at, item in enumerate(value)]
        for key, step in steps:
            path = (name,) if step is None else (name, step)
            place = file.places.place(path, "value" if isinstance(step, int) else "key")
            self._origins[key] = Origin(From.FILE, place=place)

    def add_environment(self, environ: Mapping[str, str]) -> None:
        lang = environ.get(LANG_VARIABLE)
        if not lang:
            return
        try:
            self._values["lang"] = read_word(*LANGUAGES)(lang)
        except Unusable as error:
            values = {"name": LANG_VARIABLE, "what": error.faults[0][0]}
            problem = Problem("configuration", Message("configuration.at", values))
            raise InvalidConfiguration([problem]) from None
        self._origins["taal",] = Origin(From.ENVIRONMENT, LANG_VARIABLE)

    def add_options(self, asked: Asked) -> None:
        keys = {info.field: name for name, info in KEYS.items()}
        for name, value in asked.values.items():
            self._values[name] = value
            key = (keys.get(name, name),)
            self._origins[key] = Origin(From.OPTION, asked.options.get(name, ""))

    def add_baseline(self, configuration: Path | None) -> None:
        """Take the one near the landscape or, else, beside the configuration, if none is named."""
        if "baseline" in self._values:
            return
        found = find_baseline(start_of(self._values.get("paths") or ()))
        if found is None and configuration is not None:
            beside = configuration.with_name(BASELINE)
            found = beside if beside.is_file() else None
        if found is not None:
            self._values["baseline"] = relative_path(found)
            self._origins["nulmeting",] = Origin(From.FOUND)

    def result(self) -> dict[str, Any]:
        return {**self._values, "origins": self._origins}


def _check_form(file: ConfigurationFile) -> list[Problem]:
    if file.data is None or isinstance(file.data, dict):
        return []
    return [_problem(Message("configuration.no-keys"), file.places.place(()))]


def _problem(message: Message, location: Location) -> Problem:
    return Problem("configuration", message, location)


def _located(name: str, value: Any, folder: Path) -> Any:
    """Paths in a configuration are relative to its own folder, whoever calls from wherever."""
    if name == "paden":
        return from_folder(value, folder)
    if name == "nulmeting" or (name == "catalogus" and names_catalogue_file(value)):
        return from_folder([value], folder)[0]
    if name == "pakketten":
        return tuple(
            from_folder([pack], folder)[0] if looks_like_path(pack) else pack for pack in value
        )
    return value


def setting_values(settings: Settings) -> dict[str, Any]:
    """The settings by their names in the configuration, in the order of the reference."""
    return {name: getattr(settings, info.field) for name, info in KEYS.items()}
