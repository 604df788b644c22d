"""Dates and evidence, all relative to one date so that they hold on it and two years after."""

from __future__ import annotations

from datetime import date, timedelta

from benchmarks.synthetic.dice import Dice
from benchmarks.synthetic.yaml_text import flow, quoted

AS_OF = date(2026, 11, 1)  # the peildatum for which the landscape is good
SITE = "https://voorbeeldstad.example"
INTERVAL = "24"  # months between two reviews


def days(number: int) -> str:
    """The date `number` days after AS_OF."""
    return str(AS_OF + timedelta(days=number))


def recent(dice: Dice) -> str:
    """A date in the ten weeks before AS_OF."""
    return days(-1 - dice.below(70))


def earlier(dice: Dice) -> str:
    """A date not long before all that is `recent`: what was held then was reported since."""
    return days(-75 - dice.below(60))


def long_ago(dice: Dice) -> str:
    """A date that is past every term: four to six years before AS_OF."""
    return days(-1460 - dice.below(730))


def valid(name: str, dice: Dice) -> str:
    """Evidence that holds for years."""
    return flow(
        link=quoted(f"{SITE}/bewijs/{name}.pdf"),
        datum=recent(dice),
        geldig_tot=days(1000 + dice.below(400)),
        verantwoordelijke="ciso",
    )


def expired(name: str, dice: Dice) -> str:
    """Evidence whose term is over."""
    return flow(
        link=quoted(f"{SITE}/bewijs/{name}.pdf"),
        datum=long_ago(dice),
        geldig_tot=days(-30 - dice.below(300)),
        verantwoordelijke="ciso",
    )
