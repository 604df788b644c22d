"""What the SARIF report says beside findings: to who reads alerts, and to who runs the check."""

from __future__ import annotations

TEXTS: dict[str, tuple[str, str]] = {
    "root": (
        "De map waar de paden vanaf gaan: die van de repository, of anders de werkmap.",
        "The folder that paths start from: that of the repository, or else the working folder.",
    ),
    "stdin": ("Standaardinvoer.", "Standard input."),
    "see": ("Zie ook: {links}.", "See also: {links}."),
    "explained": ("Verklaard: {message}", "Explained: {message}"),
    "baselined": ("Stond al in de nulmeting: {message}", "Already in the baseline: {message}"),
    "justification": (
        "{reason} Besloten door {who} op {day}; de afwijking geldt tot en met {until}.",
        "{reason} Decided by {who} on {day}; the deviation holds until {until}.",
    ),
    "measure": ("Intussen: {measure}", "Meanwhile: {measure}"),
    "advice-depends": (
        "Het advies hangt af van wat er is gevonden. Het staat bij de bevinding zelf.",
        "The advice depends on what was found. It stands with the finding itself.",
    ),
    "deviate": (
        "Is er besloten om af te wijken? Leg dat dan vast in het landschap. "
        "`gemma-lint explain {rule}` geeft een voorbeeld.",
        "Was it decided to deviate? Then put that on record in the landscape. "
        "`gemma-lint explain {rule}` gives an example.",
    ),
    "more": ("Meer over deze regel", "More about this rule"),
    "unknown-rule": (
        "Een regel waarvan het pakket niet is geladen.",
        "A rule of which the pack is not loaded.",
    ),
    "cut-count": (
        "GitHub neemt hoogstens {most} resultaten per uitvoering aan. De {left} minst ernstige van "
        "de {all} bevindingen staan daarom niet in dit SARIF-verslag; andere formaten hebben ze "
        "allemaal.",
        "GitHub takes at most {most} results per run. That is why the {left} least severe of the "
        "{all} findings are not in this SARIF report; other formats have all of them.",
    ),
    "cut-size": (
        "GitHub neemt hoogstens {most} MB aan, ingepakt met gzip. De {left} minst ernstige van de "
        "{all} bevindingen staan daarom niet in dit SARIF-verslag; andere formaten hebben ze "
        "allemaal.",
        "GitHub takes at most {most} MB, packed with gzip. That is why the {left} least severe of "
        "the {all} findings are not in this SARIF report; other formats have all of them.",
    ),
    "exit-0": (
        "Geen bevinding op of boven de drempel.",
        "No finding at or above the fail level.",
    ),
    "exit-1": (
        "Een of meer bevindingen op of boven de drempel.",
        "One or more findings at or above the fail level.",
    ),
    "exit-2": (
        "Er is niet getoetst: de aanroep, de configuratie, een regelpakket of het landschap klopt "
        "niet.",
        "Nothing was checked: the call, the configuration, a rule pack or the landscape is wrong.",
    ),
    "exit-3": (
        "Een fout in het programma of in een regelpakket: de toets is niet volledig.",
        "A fault of the program or of a rule pack: the check is not complete.",
    ),
}
