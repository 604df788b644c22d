"""Texts of the JUnit report: what is said of a rule in a landscape as if it were a test."""

from __future__ import annotations

TEXTS: dict[str, tuple[str, str]] = {
    "met": ("Voldoet; {elements} beoordeeld.", "Met; {elements} assessed."),
    "not-assessed": ("Niet beoordeeld: {reason}", "Not assessed: {reason}"),
    "first": ("{count}. De eerste: {message}", "{count}. The first: {message}"),
    "below": (
        "{count}, onder de drempel ({level}): dit laat de toets niet mislukken",
        "{count}, below the fail level ({level}): this does not fail the check",
    ),
    "never": (
        "{count}; de drempel is {level}: niets laat de toets mislukken",
        "{count}; the fail level is {level}: nothing fails the check",
    ),
    "left-out-one": (
        "En nog 1 bevinding; met --format json of csv staat alles in het verslag.",
        "And 1 finding more; with --format json or csv the report has them all.",
    ),
    "left-out": (
        "En nog {count} bevindingen; met --format json of csv staat alles in het verslag.",
        "And {count} findings more; with --format json or csv the report has them all.",
    ),
    "not-checked": ("Er is niet getoetst", "Nothing was checked"),
}
