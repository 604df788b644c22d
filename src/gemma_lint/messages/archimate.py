"""Texts about reading models in Archi's forms, and about knowing a model's form at all."""

from __future__ import annotations

_FORMS_NL = (
    "Gelezen worden: een map van Archi’s samenwerkingsplug-in of een tar-archief (.tar, .tgz) "
    "daarvan, een .archimate-bestand van Archi, en een AMEFF-uitwisselbestand (XML)."
)
_FORMS_EN = (
    "What can be read: a folder of Archi’s collaboration plug-in or a tar archive (.tar, .tgz) of "
    "one, an .archimate file of Archi, and an AMEFF exchange file (XML)."
)

TEXTS: dict[str, tuple[str, str]] = {
    "unknown-form": (
        "{path} is geen ArchiMate-model in een vorm die wordt gelezen.",
        "{path} is no ArchiMate model in a form that can be read.",
    ),
    "unknown-form.advice": (_FORMS_NL, _FORMS_EN),
    "no-model": (
        "{path} bevat geen ArchiMate-model.",
        "{path} holds no ArchiMate model.",
    ),
    "no-model.advice": (_FORMS_NL, _FORMS_EN),
    "unreadable": (
        "{path} kan niet worden gelezen: {reason}.",
        "{path} cannot be read: {reason}.",
    ),
    "unreadable.advice": (
        "Controleer het pad, of maak of download het bestand opnieuw.",
        "Check the path, or make or download the file again.",
    ),
    "too-much": (
        "{path} is te groot voor een model: meer dan {files} bestanden, {megabytes} MB, of "
        "{things} elementen, relaties en eigenschappen.",
        "{path} is too large for a model: more than {files} files, {megabytes} MB, or {things} "
        "elements, relations and properties.",
    ),
    "too-much.advice": (
        "Controleer of dit het model is, en maak de export opnieuw.",
        "Check that this is the model, and make the export again.",
    ),
    "piece-too-long": (
        "Hier begint een tag of tekst die langer is dan {bytes} bytes, het maximum.",
        "A tag or text begins here that is longer than {bytes} bytes, the maximum.",
    ),
    "piece-too-long.advice": (
        "Controleer of dit het model is, en maak de export opnieuw.",
        "Check that this is the model, and make the export again.",
    ),
    "too-deep": (
        "Hier staan meer dan {limit} tags in elkaar, het maximum.",
        "More than {limit} tags stand inside each other here, the maximum.",
    ),
    "too-deep.advice": (
        "Controleer of dit het model is, en maak de export opnieuw.",
        "Check that this is the model, and make the export again.",
    ),
    "file-too-large": (
        "{path} is groter dan {bytes} bytes, het maximum voor één element.",
        "{path} is larger than {bytes} bytes, the maximum for one element.",
    ),
    "file-too-large.advice": (
        "Haal het bestand weg als het niet bij het model hoort, of kort de teksten van het "
        "element in.",
        "Remove the file if it is no part of the model, or shorten the texts of the element.",
    ),
    "unsafe-member": (
        "{path} is geen gewoon bestand binnen het model en wordt niet gelezen.",
        "{path} is not a plain file inside the model and is not read.",
    ),
    "unsafe-member.advice": (
        "Koppelingen, apparaten en paden buiten het model worden geweigerd. Maak de map of het "
        "archief opnieuw, zonder dit.",
        "Links, devices and paths outside the model are refused. Make the folder or archive "
        "again, without it.",
    ),
    "has-dtd": (
        "{path} bevat een DTD (<!DOCTYPE …>). Die wordt om veiligheidsredenen geweigerd.",
        "{path} holds a DTD (<!DOCTYPE …>), which is refused for safety.",
    ),
    "has-dtd.advice": (
        "Een model heeft geen DTD. Vertrouwt u het bestand, verwijder dan die regels.",
        "A model has no DTD. If you trust the file, remove those lines.",
    ),
    "unknown-encoding": (
        "{path} noemt in zijn eerste regel een tekenset die onbekend is.",
        "{path} names a character encoding in its first line that is unknown.",
    ),
    "unknown-encoding.advice": (
        "Bewaar het bestand als UTF-8.",
        "Save the file as UTF-8.",
    ),
    "malformed": (
        "{path} is geen geldige XML. De lezer meldt: {detail}.",
        "{path} is not well-formed XML. The parser says: {detail}.",
    ),
    "malformed.advice": (
        "Maak of download het model opnieuw. Is het bestand met de hand gewijzigd, kijk dan op "
        "deze regel en de regel erboven.",
        "Make or download the model again. If the file was changed by hand, look at this line and "
        "the one above it.",
    ),
    "duplicate-id": (
        "Twee elementen hebben het id {id}.",
        "Two elements have the id {id}.",
    ),
    "duplicate-id.advice": (
        "Archi geeft elk element een eigen id. Haal het dubbele element weg of exporteer het "
        "model opnieuw.",
        "Archi gives each element an id of its own. Remove the double element or export the model "
        "again.",
    ),
    "first-here": (
        "het eerste",
        "the first",
    ),
    "half-relation": (
        "Deze relatie ({kind}) heeft geen begin of geen einde.",
        "This relation ({kind}) has no source or no target.",
    ),
    "half-relation.advice": (
        "De relatie wordt overgeslagen. Verbeter het model in Archi.",
        "The relation is skipped. Correct the model in Archi.",
    ),
    "no-end": (
        "Deze relatie ({kind}) verwijst naar {id}, dat niet in het model staat.",
        "This relation ({kind}) refers to {id}, which is not in the model.",
    ),
    "no-end.advice": (
        "De relatie wordt overgeslagen. Exporteer het hele model, of verbeter de relatie.",
        "The relation is skipped. Export the whole model, or correct the relation.",
    ),
    "more-warnings": (
        "Er zijn nog {count} waarschuwingen, die hier niet worden genoemd.",
        "There are {count} more warnings, which are not given here.",
    ),
    "more-warnings.advice": (
        "Los eerst de genoemde op en lees het model dan opnieuw.",
        "Solve the ones given first, and read the model again.",
    ),
}
