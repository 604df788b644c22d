"""The thresholds that rules read, as the packs state them and as configuration changes them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import SimpleNamespace

from gemma_lint.errors import InvalidConfiguration
from gemma_lint.finding import Location, Message, Problem
from gemma_lint.rules.model import Pack, Setting, SettingValue
from gemma_lint.suggest import nearest


def settings_of(
    packs: Iterable[Pack],
    changed: Mapping[str, SettingValue],
    places: Mapping[str, Location | None],
) -> dict[str, SimpleNamespace]:
    """For each pack what its rules see as `instelling`.

    `changed` gives the values that configuration sets, `places` where. Raises InvalidConfiguration
    for a name that no pack knows and for a value of the wrong sort.
    """
    packs = tuple(packs)
    known = {name: setting for pack in packs for name, setting in pack.settings.items()}
    problems = [
        problem
        for name, value in changed.items()
        if (problem := _check(name, value, known, places.get(name))) is not None
    ]
    if problems:
        raise InvalidConfiguration(problems)
    return {
        pack.id: SimpleNamespace(
            **{name: changed.get(name, one.value) for name, one in pack.settings.items()}
        )
        for pack in packs
    }


def _check(
    name: str, value: SettingValue, known: Mapping[str, Setting], place: Location | None
) -> Problem | None:
    setting = known.get(name)
    if setting is None:
        near = nearest(name, known)
        advice = Message("rules.nearest", {"nearest": near}) if near else None
        message = Message("rules.unknown-setting", {"name": name})
        return Problem("configuration", message, place, advice)
    if type(value) is type(setting.value):
        return None
    sort = "number" if isinstance(setting.value, int) else "texts"
    values = {"name": name, "expected": Message(f"rules.setting-{sort}")}
    return Problem("configuration", Message("rules.setting-type", values), place)
