"""Texts on reading back a model that `export` wrote."""

from __future__ import annotations

TEXTS: dict[str, tuple[str, str]] = {
    "version": (
        "dit model is geschreven door een nieuwere gemma-lint (vorm {version})",
        "this model was written by a later gemma-lint (form {version})",
    ),
    "version.advice": (
        "Werk gemma-lint bij, of exporteer het landschap opnieuw met deze versie.",
        "Update gemma-lint, or export the landscape anew with this version.",
    ),
    "no-value": (
        "“{value}” kan niet bij {name} staan; “{element}” krijgt dat veld niet",
        "“{value}” cannot stand in {name}; “{element}” does not get that field",
    ),
    "no-value.advice": (
        "De woordenlijst (docs/reference/vocabulary.nl.md) zegt wat er bij {name} kan staan.",
        "The vocabulary (docs/reference/vocabulary.en.md) says what can stand in {name}.",
    ),
    "part": (
        "{name} van “{element}” mist iets wat erin moet staan en is weggelaten",
        "{name} of “{element}” lacks something that must be in it, and was left out",
    ),
    "part.advice": (
        "De woordenlijst (docs/reference/vocabulary.nl.md) zegt wat er in {name} moet staan.",
        "The vocabulary (docs/reference/vocabulary.en.md) says what must be in {name}.",
    ),
    "which": (
        "Aangenomen, want dit element is in het model toegevoegd zonder soort.",
        "Assumed, as this element was added to the model without a kind.",
    ),
    "no-place": (
        "dit type heeft geen plaats in een landschap",
        "this type has no place in a landscape",
    ),
    "organisation": ("een landschap heeft één organisatie", "a landscape has one organisation"),
    "twice": ("hetzelfde kenmerk komt al voor", "the same identifier occurs already"),
    "no-end": (
        "een van de uiteinden staat niet in het landschap",
        "one of its ends is not in the landscape",
    ),
    "no-field": (
        "een landschap kent geen verband van dit type tussen deze twee",
        "a landscape knows no relation of this type between these two",
    ),
    "unclear": (
        "meer dan één veld kan dit betekenen; de naam van de relatie zegt niet welk",
        "more than one field could mean this; the name of the relation does not say which",
    ),
    "second": (
        "het veld heeft al een waarde, en er kan er maar één zijn",
        "the field has a value already, and there can be only one",
    ),
    "incomplete": (
        "er ontbreekt iets wat een landschap vraagt, zoals een partij of een uiteinde",
        "something that a landscape needs is lacking, such as a party or an end",
    ),
}
