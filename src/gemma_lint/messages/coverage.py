"""Texts about coverage and about the ladder."""

from __future__ import annotations

from gemma_lint.messages import Texts

TEXTS: Texts = {
    "title": (
        "Dekking: {rules} op {elements} in {files}, peildatum {peildatum}.",
        "Coverage: {rules} on {elements} in {files}, as of {peildatum}.",
    ),
    "narrowed": (
        "De dekking telt altijd alle regels: `profiel`, `selecteer` en `negeer` gelden hier niet.",
        "Coverage always counts all rules: `profiel`, `selecteer` and `negeer` do not hold here.",
    ),
    "column-assessed": ("beoordeeld", "assessed"),
    "column-met": ("voldoet", "met"),
    "column-explained": ("verklaard", "explained"),
    "column-violated": ("overtreden", "violated"),
    "column-rules": ("regels", "rules"),
    "legend": (
        "{met} voldoet   {explained} verklaard   {violated} overtreden   {not_assessed} niet "
        "beoordeeld",
        "{met} met   {explained} explained   {violated} violated   {not_assessed} not assessed",
    ),
    "legend-columns": (
        "De getallen tellen elementen. Onder regels staat hoeveel regels iets te toetsen hadden.",
        "The numbers count elements. Under rules stands how many rules had something to check.",
    ),
    "not-stated": (
        "niet beoordeeld; nergens staat: {facts}",
        "not assessed; stated nowhere: {facts}",
    ),
    "does-not-occur": (
        "niet beoordeeld: komt hier niet voor",
        "not assessed: does not occur here",
    ),
    "no-rule": ("niet beoordeeld: er is geen regel voor", "not assessed: there is no rule for it"),
    "and-more": ("{facts} en nog {count}", "{facts} and {count} more"),
    "implications-one": ("1 implicatie: {states}", "1 implication: {states}"),
    "implications": ("{count} implicaties: {states}", "{count} implications: {states}"),
    "no-implications": ("geen implicaties", "no implications"),
    "state-met-one": ("1 voldoet", "1 met"),
    "state-met": ("{count} voldoen", "{count} met"),
    "state-explained-one": ("1 verklaard", "1 explained"),
    "state-explained": ("{count} verklaard", "{count} explained"),
    "state-violated-one": ("1 overtreden", "1 violated"),
    "state-violated": ("{count} overtreden", "{count} violated"),
    "state-not_assessed-one": ("1 niet beoordeeld", "1 not assessed"),
    "state-not_assessed": ("{count} niet beoordeeld", "{count} not assessed"),
    "state-no_rule-one": ("1 zonder regel", "1 without a rule"),
    "state-no_rule": ("{count} zonder regel", "{count} without a rule"),
    "together": ("Samen", "Together"),
    "nora": ("Principes van de NORA", "Principles of the NORA"),
    "step-none": ("Er is nog geen trede bereikt.", "No step is reached yet."),
    "step": ("Trede {title} is bereikt.", "Step {title} is reached."),
    "step-all": (
        "Trede {title} is bereikt: dat is de hoogste.",
        "Step {title} is reached, which is the highest.",
    ),
    "to-go": ("Voor trede {title} {what}.", "For step {title}, {what}."),
    "to-go-findings-one": (
        "staat nog 1 bevinding open",
        "1 finding is still open",
    ),
    "to-go-findings": (
        "staan nog {count} bevindingen open",
        "{count} findings are still open",
    ),
    "to-go-recorded-one": (
        "is nog 1 bevinding op te lossen (uit de nulmeting)",
        "1 finding is still to be solved (from the baseline)",
    ),
    "to-go-recorded": (
        "zijn nog {count} bevindingen op te lossen ({recorded} uit de nulmeting)",
        "{count} findings are still to be solved ({recorded} from the baseline)",
    ),
    "to-go-recorded-all": (
        "zijn nog {count} bevindingen op te lossen (alle uit de nulmeting)",
        "{count} findings are still to be solved (all from the baseline)",
    ),
    "to-go-describe": ("moet u nog beschrijven: {keys}", "you still have to describe: {keys}"),
    "to-go-both": (
        "{findings} en moet u nog beschrijven: {keys}",
        "{findings} and you still have to describe: {keys}",
    ),
    "nearest": (
        "Het meest helpt het om in te vullen: {facts}.",
        "What helps most is to fill in: {facts}.",
    ),
    "nearest-fact": ("{fact} ({count}×)", "{fact} ({count}×)"),
    "beyond": (
        "Wat trede {title} vraagt, ziet u met --profile {step}.",
        "What step {title} asks, you see with --profile {step}.",
    ),
    "schema-output": (
        "De uitvoer van gemma-lint coverage, versie 1. Hetzelfde landschap geeft dezelfde bytes.",
        "The output of gemma-lint coverage, version 1. The same landscape gives the same bytes.",
    ),
    "schema-elements": (
        "Verschillende elementen waarnaar ten minste één regel keek: `assessed` is de som van "
        "`met`, `explained` en `violated`.",
        "Distinct elements that at least one rule looked at: `assessed` is the sum of `met`, "
        "`explained` and `violated`.",
    ),
    "schema-assessments": (
        "De elementen van elke implicatie bij elkaar opgeteld; één element telt bij elke "
        "implicatie.",
        "The elements of each implication added up; one element counts for each implication.",
    ),
    "schema-state": (
        "violated: ten minste één element overtreedt. explained: wat afwijkt, is verklaard. met: "
        "alles wat is beoordeeld, voldoet. not_assessed: geen regel vond iets waarover zij gaat. "
        "no_rule: er is geen regel.",
        "violated: at least one element violates it. explained: what deviates is explained. met: "
        "all that was assessed is met. not_assessed: no rule found anything it is about. no_rule: "
        "there is no rule.",
    ),
    "schema-cause": (
        "Waarom een regel niets vond: not_described: de soort is niet beschreven. not_stated: wat "
        "de regel zoekt (`facts`), staat nergens. does_not_occur: het staat er, en komt niet voor.",
        "Why a rule found nothing: not_described: the kind is not described. not_stated: what the "
        "rule looks for (`facts`) is stated nowhere. does_not_occur: it is stated, and does not "
        "occur.",
    ),
    "schema-fact": (
        "Een veld van een soort, of met `field` null de soort zelf; `place` is hoe een schrijver "
        "van het landschap het kent.",
        "A field of a kind, or with `field` null the kind itself; `place` is how a writer of the "
        "landscape knows it.",
    ),
    "schema-profile": (
        "Tot en met welke trede is getoetst; null als er niet is getoetst.",
        "Up to which step was checked; null when nothing was checked.",
    ),
    "schema-step": (
        "De hoogste trede die is bereikt; null als dat er geen is, of als het niet is vast te "
        "stellen omdat regels zijn weggelaten.",
        "The highest step that is reached; null when there is none, or it cannot be told as rules "
        "were left out.",
    ),
    "schema-next": (
        "Wat er ontbreekt aan de volgende trede: bevindingen die open staan, sleutels waaronder "
        "niets staat, en de gegevens die het vaakst ontbreken.",
        "What is missing to the next step: findings that are open, keys under which nothing "
        "stands, and the facts that are missing most.",
    ),
    "schema-nora": (
        "De principes van de NORA, met de implicaties van onze principes erbij.",
        "The principles of the NORA, with the implications of our principles that go with them.",
    ),
}
