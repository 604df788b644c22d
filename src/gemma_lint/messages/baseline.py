"""Texts about the baseline (nulmeting): the file, the command, and what a check says of it."""

from __future__ import annotations

from gemma_lint.messages import Texts

TEXTS: Texts = {
    "head": (
        "Nulmeting van gemma-lint: bevindingen die er al waren toen dit bestand werd gemaakt.\n"
        "Een toets mislukt er niet op. Het is achterstand: werk dat nog moet gebeuren. Een besluit "
        "om\n"
        "van een regel af te wijken hoort hier niet, maar als afwijking in het landschap.\n"
        "\n"
        "Met de hand hoeft u hier niets te wijzigen:\n"
        "  gemma-lint baseline           zegt wat is verdwenen en wat nieuw is\n"
        "  gemma-lint baseline --update  haalt eruit wat is verdwenen\n"
        "  gemma-lint baseline --add     neemt op wat nieuw is\n"
        "Commentaar blijft dan staan; alleen wat achter een bevinding staat, verdwijnt met haar.",
        "Baseline of gemma-lint: findings that were there already when this file was made.\n"
        "No check fails on them. It is a backlog: work still to do. A decision to deviate from a\n"
        "rule does not belong here, but in the landscape as an afwijking.\n"
        "\n"
        "There is no need to change anything here by hand:\n"
        "  gemma-lint baseline           says what is gone and what is new\n"
        "  gemma-lint baseline --update  takes out what is gone\n"
        "  gemma-lint baseline --add     puts in what is new\n"
        "Comments stay then; only what stands behind a finding goes when it does.",
    ),
    "missing": (
        "de nulmeting {path} bestaat niet",
        "the baseline {path} does not exist",
    ),
    "missing.advice": (
        "Verbeter de naam, of maak een nulmeting: gemma-lint baseline -o {path}",
        "Mend the name, or make a baseline: gemma-lint baseline -o {path}",
    ),
    "not-one": (
        "dit is geen nulmeting: “nulmeting: 1” en “bevindingen” horen hier te staan; gevonden is "
        "“{found}”",
        "this is no baseline: “nulmeting: 1” and “bevindingen” belong here; found “{found}”",
    ),
    "not-one.advice": (
        "Noem een ander bestand, of verwijder dit en maak het opnieuw met gemma-lint baseline.",
        "Name another file, or remove this one and make it anew with gemma-lint baseline.",
    ),
    "version": (
        "“nulmeting” moet 1 zijn; gevonden is “{found}”",
        "“nulmeting” must be 1; found “{found}”",
    ),
    "version.advice": (
        "Is het bestand met een nieuwere gemma-lint gemaakt, werk dan deze bij. Schrijf anders "
        "“nulmeting: 1”.",
        "If a newer gemma-lint made the file, update this one. Otherwise write “nulmeting: 1”.",
    ),
    "no-list": (
        "onder “bevindingen” hoort een lijst te staan, [] als er geen zijn; gevonden is “{found}”",
        "a list belongs under “bevindingen”, [] if there are none; found “{found}”",
    ),
    "no-list.advice": (
        "Herstel de lijst, of verwijder het bestand en maak het opnieuw met gemma-lint baseline.",
        "Restore the list, or remove the file and make it anew with gemma-lint baseline.",
    ),
    "no-entry": (
        "hier horen organisatie, regel, element en vingerafdruk te staan; gevonden is “{found}”",
        "organisatie, regel, element and vingerafdruk belong here; found “{found}”",
    ),
    "no-entry.advice": (
        "Haal de regel weg. Is de bevinding er nog, dan neemt gemma-lint baseline --add haar weer "
        "op.",
        "Remove the line. If the finding is still there, gemma-lint baseline --add puts it back.",
    ),
    "lacks": ("“{name}” ontbreekt", "“{name}” is missing"),
    "lacks.advice": (
        "Haal de regel weg. Is de bevinding er nog, dan neemt gemma-lint baseline --add haar weer "
        "op.",
        "Remove the line. If the finding is still there, gemma-lint baseline --add puts it back.",
    ),
    "no-text": (
        "“{name}” moet een tekst zijn; gevonden is “{found}”",
        "“{name}” must be a text; found “{found}”",
    ),
    "no-text.advice": (
        "Zet aanhalingstekens om een waarde die alleen uit cijfers bestaat, of haal de regel weg; "
        "gemma-lint baseline --add neemt de bevinding dan weer op.",
        "Put quotes around a value that is all digits, or remove the line; gemma-lint baseline "
        "--add then puts the finding back.",
    ),
    "no-fingerprint": (
        "een vingerafdruk heeft 32 tekens: 0-9 en a-f; gevonden is “{found}”",
        "a vingerafdruk (fingerprint) has 32 characters, 0-9 and a-f; found “{found}”",
    ),
    "no-fingerprint.advice": (
        "Haal de regel weg. Is de bevinding er nog, dan neemt gemma-lint baseline --add haar weer "
        "op.",
        "Remove the line. If the finding is still there, gemma-lint baseline --add puts it back.",
    ),
    "no-element": (
        "een element staat hier als soort/id; gevonden is “{found}”",
        "an element stands here as soort/id (kind and id); found “{found}”",
    ),
    "no-element.advice": (
        "Haal de regel weg. Is de bevinding er nog, dan neemt gemma-lint baseline --add haar weer "
        "op.",
        "Remove the line. If the finding is still there, gemma-lint baseline --add puts it back.",
    ),
    "double": (
        "vingerafdruk {fingerprint} staat er twee keer in; elke bevinding heeft een andere",
        "vingerafdruk (fingerprint) {fingerprint} is in it twice; each finding has another",
    ),
    "double.advice": (
        "Haal een van beide regels weg. Dit ontstaat vaak bij het samenvoegen in versiebeheer.",
        "Remove one of the two lines. A merge in version control is how this often comes about.",
    ),
    "double.first": ("de eerste keer", "the first time"),
}
