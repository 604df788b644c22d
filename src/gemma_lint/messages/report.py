"""Texts around findings: headings, notes and counts of the reports."""

from __future__ import annotations

TEXTS: dict[str, tuple[str, str]] = {
    "fout": ("fout", "error"),
    "waarschuwing": ("waarschuwing", "warning"),
    "advies": ("advies", "advice"),
    "advice-note": ("advies", "help"),
    "more": ("meer", "more"),
    "status": ("status", "status"),
    "explained": ("verklaard: een afwijking geldt", "explained: a deviation (afwijking) holds"),
    "explained-title": ("verklaard", "explained"),
    "reason": ("reden", "reason"),
    "decision": ("besluit", "decision"),
    "decided": (
        "{who} op {day}, geldt tot en met {until} ({place})",
        "{who} on {day}, holds until {until} ({place})",
    ),
    "measure": ("intussen", "meanwhile"),
    "decided-short": (
        "afwijking tot en met {until}, {who}: {reason}",
        "deviation until {until}, {who}: {reason}",
    ),
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
    "none-open": ("Geen open bevindingen", "No open findings"),
    "nothing-assessed": (
        "Geen enkele regel kon worden beoordeeld",
        "Not a single rule could be assessed",
    ),
    "nothing-assessed-in": (
        "Geen enkele regel kon worden beoordeeld in het landschap van {names}",
        "Not a single rule could be assessed in the landscape of {names}",
    ),
    "form-good": ("Geen fouten in de vorm.", "No errors of form."),
    "form-problems": (
        "{problems}; gecontroleerd op vorm: {files}.",
        "{problems}; checked for form: {files}.",
    ),
    "count-left-out-one": (
        "1 bestand is overgeslagen, want het hoort niet bij een landschap",
        "1 file was left out, as it belongs to no landscape",
    ),
    "count-left-out": (
        "{count} bestanden zijn overgeslagen, want zij horen niet bij een landschap",
        "{count} files were left out, as they belong to no landscape",
    ),
    "form-files": ("Gecontroleerd:", "Checked:"),
    "form-others": ("Overgeslagen:", "Left out:"),
    "form-only": (
        "Alleen de vorm van {files} is gecontroleerd: er is geen regel beoordeeld en geen "
        "verwijzing gevolgd",
        "Only the form of {files} was checked: no rule was assessed and no reference followed",
    ),
    "form-nothing": (
        "Er is niets gecontroleerd: geen van de genoemde bestanden hoort bij een landschap",
        "Nothing was checked: none of the files that were named belongs to a landscape",
    ),
    "explained-count": (
        "{count} verklaard door een afwijking",
        "{count} explained by a deviation (afwijking)",
    ),
    "ignored-one": (
        "1 afwijking is buiten beschouwing gelaten (--ignore-afwijkingen).",
        "1 deviation was left aside (--ignore-afwijkingen).",
    ),
    "ignored": (
        "{count} afwijkingen zijn buiten beschouwing gelaten (--ignore-afwijkingen).",
        "{count} deviations were left aside (--ignore-afwijkingen).",
    ),
    "baselined-count": ("{count} al in de nulmeting", "{count} already in the baseline"),
    "scope": (
        "{rules} getoetst op {elements} in {files}, peildatum {peildatum}.",
        "{rules} checked on {elements} in {files}, as of {peildatum}.",
    ),
    "which": ("(welke: --verbose)", "(which: --verbose)"),
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
    "count-relations-one": ("1 relatie", "1 relation"),
    "count-relations": ("{count} relaties", "{count} relations"),
    "count-rows-one": ("1 rij", "1 row"),
    "count-rows": ("{count} rijen", "{count} rows"),
    "count-not-assessed-one": (
        "1 regel is niet beoordeeld",
        "1 rule was not assessed",
    ),
    "count-not-assessed": (
        "{count} regels zijn niet beoordeeld",
        "{count} rules were not assessed",
    ),
    "schema-output": (
        "De uitvoer van een toets, versie 1. Hetzelfde landschap geeft dezelfde bytes.",
        "The output of a check, version 1. The same landscape gives the same bytes.",
    ),
    "schema-peildatum": (
        "De datum waarop de toets betrekking heeft; null als de aanroep, de configuratie of een "
        "regelpakket niet klopt.",
        "The date as of which is checked; null when the call, the configuration or a rule pack is "
        "wrong.",
    ),
    "schema-summary": (
        "Open bevindingen per ernst, en wat daarnaast is geteld.",
        "Open findings by severity, and what else was counted.",
    ),
    "schema-not-assessed": (
        "Regels die niets vonden waarover zij gaan, met de reden. Zij zijn niet geslaagd.",
        "Rules that found nothing they are about, with the reason. They did not pass.",
    ),
    "schema-location": (
        "Een stuk van een bestand. Regels en kolommen tellen vanaf 1, in tekens; het einde hoort "
        "er niet bij. Het pad is relatief aan de werkmap.",
        "A stretch of a file. Lines and columns count from 1, in characters; the end is exclusive. "
        "The path is relative to the working directory.",
    ),
    "landscapes-title": ("Per landschap:", "Per landscape:"),
    "landscape-nothing": ("geen bevindingen", "no findings"),
    "landscape-across": (
        "{count} daarvan ook over een ander landschap",
        "{count} of these about another landscape too",
    ),
    "landscape-across-all": (
        "alle ook over een ander landschap",
        "all about another landscape too",
    ),
    "landscape-across-both": (
        "beide ook over een ander landschap",
        "both about another landscape too",
    ),
    "landscape-across-only": ("ook over een ander landschap", "about another landscape too"),
    "schema-landscapes": (
        "Elk landschap dat is getoetst, in de volgorde waarin het is genoemd: waar het staat, van "
        "wie het is en wat er is gevonden. across telt de open bevindingen die ook met een ander "
        "landschap te maken hebben.",
        "Each landscape that was checked, in the order in which it was named: where it stands, "
        "whose it is and what was found. across counts the open findings that have to do with "
        "another landscape too.",
    ),
    "schema-status": (
        "open: telt mee. explained: een afwijking geldt. baselined: staat in de nulmeting.",
        "open: counts. explained: an afwijking holds. baselined: recorded in the baseline.",
    ),
    "schema-explanation": (
        "De afwijking die geldt: wat zij noemt, waarom, wie besloot en wanneer, tot en met "
        "wanneer, wat er intussen gebeurt, en waar zij staat. null als de bevinding niet is "
        "verklaard.",
        "The afwijking that holds: what it names, why, who decided and when, until when, what is "
        "done meanwhile, and where it stands. null when the finding is not explained.",
    ),
    "schema-fingerprint": (
        "Blijft gelijk als regels verschuiven of bestanden anders gaan heten; verschilt per "
        "bevinding.",
        "Survives moved lines and renamed files; differs for each finding.",
    ),
    "schema-unassessed": (
        "Zegt in woorden dat geen enkele regel kon worden beoordeeld, of in welk landschap niet; "
        "anders null. Zonder bevindingen is de exitcode dan toch 0.",
        "Says in words that not a single rule could be assessed, or in which landscape; otherwise "
        "null. Without findings the exit code is 0 all the same.",
    ),
    "schema-syntax-only": (
        "Bij --syntax-only: welke bestanden op vorm zijn gecontroleerd, en welke zijn overgeslagen "
        "omdat zij niet bij een landschap horen. Anders null.",
        "With --syntax-only: which files were checked for form, and which were left out as they "
        "belong to no landscape. Otherwise null.",
    ),
    "schema-error": (
        "Waarom er niet is getoetst: een fout in de invoer of in de aanroep.",
        "Why nothing was checked: an error in the input or in the call.",
    ),
}
