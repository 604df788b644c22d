"""Texts of the log and the annotations in GitHub Actions, and about its summary."""

from __future__ import annotations

from gemma_lint.messages import Texts

TEXTS: Texts = {
    "advice": ("Advies: {advice}", "Advice: {advice}"),
    "fault-title": ("Storing in de regel {rule}", "Fault of rule {rule}"),
    "problem-title": ("Niet getoetst ({code})", "Not checked ({code})"),
    "nothing-title": ("Niets beoordeeld", "Nothing was assessed"),
    "findings": ("Bevindingen ({count})", "Findings ({count})"),
    "problems": ("Fouten in de invoer ({count})", "Errors in the input ({count})"),
    "left-out-title": ("Niet alles staat hier", "Not everything is here"),
    "left-out": (
        "GitHub toont hooguit {most} aantekeningen van elke soort. Zonder aantekening: {counts}. "
        "Alles staat in het logboek van deze stap.",
        "GitHub shows at most {most} annotations of each kind. Without one: {counts}. "
        "Everything is in the log of this step.",
    ),
    "not-completed": (
        "De toets is niet voltooid: er is niets goedgekeurd.",
        "The check was not completed: nothing was approved.",
    ),
    "summary-failed": (
        "let op: de samenvatting voor GitHub kan niet naar {path} worden geschreven: {reason}",
        "note: the summary for GitHub cannot be written to {path}: {reason}",
    ),
    "summary-no-file": ("dat is geen gewoon bestand", "that is not a regular file"),
    "summary-input": ("dat is een bestand dat is getoetst", "that is a file that was checked"),
    "summary-full": (
        "daar past hooguit 1 MiB, en er staat al te veel",
        "it holds at most 1 MiB, and too much is in it already",
    ),
}
