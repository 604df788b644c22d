"""Texts of the report in Markdown: a comment below a merge request, or a summary."""

from __future__ import annotations

from gemma_lint.messages import Texts

TEXTS: Texts = {
    "title": ("gemma-lint: {verdict}", "gemma-lint: {verdict}"),
    "not-checked": ("er is niet getoetst", "nothing was checked"),
    "not-completed": ("de toets is niet voltooid", "the check was not completed"),
    "outcome-fails-one": (
        "**De toets is niet gehaald:** 1 bevinding op of boven de drempel ({level}).",
        "**The check fails:** 1 finding at or above the fail level ({level}).",
    ),
    "outcome-fails": (
        "**De toets is niet gehaald:** {count} bevindingen op of boven de drempel ({level}).",
        "**The check fails:** {count} findings at or above the fail level ({level}).",
    ),
    "outcome-passes": (
        "**De toets is gehaald:** geen bevindingen op of boven de drempel ({level}).",
        "**The check passes:** no findings at or above the fail level ({level}).",
    ),
    "outcome-never": (
        "Er is geen drempel ingesteld: bevindingen laten de toets niet mislukken.",
        "There is no fail level: findings do not make the check fail.",
    ),
    "outcome-nothing": (
        "**Dit is geen goedkeuring:** er is niets beoordeeld.",
        "**This is no approval:** nothing was assessed.",
    ),
    "outcome-fault": (
        "**De toets is niet voltooid:** niet elke regel kon worden uitgevoerd.",
        "**The check was not completed:** not every rule could be evaluated.",
    ),
    "uncounted": ("Telt niet mee: {found}.", "Not counted: {found}."),
    "section-faults": ("Storingen", "Faults"),
    "section-fout": ("Fouten", "Errors"),
    "section-waarschuwing": ("Waarschuwingen", "Warnings"),
    "section-advies": ("Adviezen", "Advice"),
    "advice": ("Advies:", "Advice:"),
    "cut": (
        "**Hier staan {shown} van de {count} open bevindingen, de ernstigste eerst.** Voor de rest "
        "is geen plaats: {counts}. Alles ziet u met `gemma-lint check`.",
        "**Here are {shown} of {count} open findings, the severest first.** There is no room for "
        "the rest: {counts}. `gemma-lint check` shows everything.",
    ),
    "cut-problems": (
        "**Hier staan {shown} van de {count} fouten.** Alles ziet u met `gemma-lint check`.",
        "**Here are {shown} of {count} errors.** `gemma-lint check` shows everything.",
    ),
    "more-one": ("… en nog 1", "… and 1 more"),
    "more": ("… en nog {count}", "… and {count} more"),
    "explained-one": (
        "1 bevinding verklaard door een afwijking",
        "1 finding explained by a deviation (afwijking)",
    ),
    "explained": (
        "{count} bevindingen verklaard door een afwijking",
        "{count} findings explained by a deviation (afwijking)",
    ),
    "deviation": ("Afwijking van", "Deviation from"),
    "decided": (
        "Besluit: {who} op {day}, geldt tot en met {until}",
        "Decision: {who} on {day}, holds until {until}",
    ),
    "measure": ("Intussen: {measure}", "Meanwhile: {measure}"),
    "baselined-one": (
        "1 bevinding stond al in de nulmeting en telt niet mee",
        "1 finding was in the baseline already and does not count",
    ),
    "baselined": (
        "{count} bevindingen stonden al in de nulmeting en tellen niet mee",
        "{count} findings were in the baseline already and do not count",
    ),
    "gone-one": (
        "1 bevinding uit de nulmeting is er niet meer",
        "1 finding of the baseline is gone",
    ),
    "gone": (
        "{count} bevindingen uit de nulmeting zijn er niet meer",
        "{count} findings of the baseline are gone",
    ),
    "gone-advice": (
        "`gemma-lint baseline --update` haalt eruit wat er niet meer is. Komt het terug, dan valt "
        "het weer op.",
        "`gemma-lint baseline --update` takes out what is gone. If it comes back, it is seen "
        "again.",
    ),
    "unassessed-one": ("1 regel is niet beoordeeld", "1 rule was not assessed"),
    "unassessed": ("{count} regels zijn niet beoordeeld", "{count} rules were not assessed"),
    "column-landscape": ("Landschap", "Landscape"),
    "column-found": ("Gevonden", "Found"),
    "column-step": ("Trede", "Step"),
    "no-step": ("nog geen", "none yet"),
    "unknown-step": ("niet bepaald", "not determined"),
    "explain": (
        "Meer over een regel: `gemma-lint explain` met de naam van de regel.",
        "More about a rule: `gemma-lint explain` with the name of the rule.",
    ),
}
