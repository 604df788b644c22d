"""Texts around findings: headings, notes and counts of the reports."""

from __future__ import annotations

TEXTS: dict[str, tuple[str, str]] = {
    "fout": ("fout", "error"),
    "waarschuwing": ("waarschuwing", "warning"),
    "advies": ("advies", "advice"),
    "advice-note": ("advies", "help"),
    "more": ("meer", "more"),
    "status": ("status", "status"),
    "explained": ("verklaard: een afwijking geldt", "explained: an afwijking holds"),
    "baselined": ("stond al in de nulmeting", "was already in the baseline"),
    "fault": ("storing", "fault"),
    "fault-note": (
        "De regel kon niet worden uitgevoerd. Dit is een fout in het regelpakket of in het "
        "programma, niet in uw landschap.",
        "The rule could not be evaluated. This is a fault of the rule pack or of the program, "
        "not of your landscape.",
    ),
    "problems-one": (
        "1 fout in de invoer: er is niet getoetst.",
        "1 error in the input: nothing was checked.",
    ),
    "problems": (
        "{count} fouten in de invoer: er is niet getoetst.",
        "{count} errors in the input: nothing was checked.",
    ),
    "none": ("Geen bevindingen", "No findings"),
    "nothing-assessed": (
        "Geen enkele regel kon worden beoordeeld",
        "Not a single rule could be assessed",
    ),
    "explained-count": (
        "{count} verklaard door een afwijking",
        "{count} explained by an afwijking",
    ),
    "baselined-count": ("{count} al in de nulmeting", "{count} already in the baseline"),
    "scope": (
        "{rules} getoetst op {elements} in {files}, peildatum {peildatum}.",
        "{rules} checked on {elements} in {files}, as of {peildatum}.",
    ),
    "most-frequent": ("Meest voorkomend:", "Most frequent:"),
    "not-assessed-title": ("Niet beoordeeld:", "Not assessed:"),
    "count-fout-one": ("1 fout", "1 error"),
    "count-fout": ("{count} fouten", "{count} errors"),
    "count-waarschuwing-one": ("1 waarschuwing", "1 warning"),
    "count-waarschuwing": ("{count} waarschuwingen", "{count} warnings"),
    "count-advies-one": ("1 advies", "1 piece of advice"),
    "count-advies": ("{count} adviezen", "{count} pieces of advice"),
    "count-faults-one": ("1 regel met een storing", "1 rule with a fault"),
    "count-faults": ("{count} storingen bij het toetsen", "{count} faults in evaluating"),
    "count-rules-one": ("1 regel", "1 rule"),
    "count-rules": ("{count} regels", "{count} rules"),
    "count-elements-one": ("1 element", "1 element"),
    "count-elements": ("{count} elementen", "{count} elements"),
    "count-files-one": ("1 bestand", "1 file"),
    "count-files": ("{count} bestanden", "{count} files"),
    "count-not-assessed-one": (
        "1 regel is niet beoordeeld (welke: --verbose).",
        "1 rule was not assessed (which: --verbose).",
    ),
    "count-not-assessed": (
        "{count} regels zijn niet beoordeeld (welke: --verbose).",
        "{count} rules were not assessed (which: --verbose).",
    ),
}
