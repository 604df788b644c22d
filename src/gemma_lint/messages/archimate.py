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
    # it cannot be read, or not to its end
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
    "cut-off": (
        "Het bestand houdt hier op, terwijl het niet af is.",
        "The file ends here, though it is not complete.",
    ),
    "cut-off.advice": (
        "Maak of download de export opnieuw; waarschijnlijk is die afgebroken.",
        "Make or download the export again; it was probably interrupted.",
    ),
    "has-dtd": (
        "Hier staat een DTD (<!DOCTYPE …>). Die wordt om veiligheidsredenen geweigerd.",
        "A DTD (<!DOCTYPE …>) stands here, which is refused for safety.",
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
    # limits
    "too-large": (
        "{path} is groter dan {limit} MiB, het maximum.",
        "{path} is larger than {limit} MiB, the maximum.",
    ),
    "too-large.advice": (
        "Laat de exportfunctie minder meenemen, of splits het model.",
        "Have the export take less along, or split the model.",
    ),
    "too-many-files": (
        "{path} bevat meer dan {limit} bestanden, het maximum.",
        "{path} holds more than {limit} files, the maximum.",
    ),
    "too-many-files.advice": (
        "Controleer of dit het model is, en maak de export opnieuw.",
        "Check that this is the model, and make the export again.",
    ),
    "file-too-large": (
        "{path} is groter dan {limit} bytes, het maximum voor één element.",
        "{path} is larger than {limit} bytes, the maximum for one element.",
    ),
    "file-too-large.advice": (
        "Haal het bestand weg als het niet bij het model hoort, of kort de teksten van het "
        "element in.",
        "Remove the file if it is no part of the model, or shorten the texts of the element.",
    ),
    "piece-too-long": (
        "Hier begint een tag of commentaar van meer dan {limit} bytes, het maximum.",
        "A tag or comment begins here of more than {limit} bytes, the maximum.",
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
    "text-too-long": (
        "Deze tekst is langer dan {limit} tekens, het maximum.",
        "This text is longer than {limit} characters, the maximum.",
    ),
    "text-too-long.advice": (
        "Kort de naam, omschrijving of eigenschap in het model in.",
        "Shorten the name, description or property in the model.",
    ),
    "too-much-text": (
        "De namen, omschrijvingen en eigenschappen zijn samen langer dan {limit} tekens, het "
        "maximum.",
        "The names, descriptions and properties together are longer than {limit} characters, the "
        "maximum.",
    ),
    "too-much-text.advice": (
        "Laat de exportfunctie minder meenemen, of splits het model.",
        "Have the export take less along, or split the model.",
    ),
    "too-many-elements": (
        "Het model heeft meer dan {limit} elementen en relaties, het maximum.",
        "The model has more than {limit} elements and relations, the maximum.",
    ),
    "too-many-elements.advice": (
        "Laat de exportfunctie minder meenemen, of splits het model.",
        "Have the export take less along, or split the model.",
    ),
    "too-many-properties": (
        "Het model heeft meer dan {limit} eigenschappen, het maximum.",
        "The model has more than {limit} properties, the maximum.",
    ),
    "too-many-properties.advice": (
        "Laat de exportfunctie minder meenemen, of splits het model.",
        "Have the export take less along, or split the model.",
    ),
    # mistakes that are survived
    "no-type": (
        "{id} heeft geen type (xsi:type).",
        "{id} has no type (xsi:type).",
    ),
    "no-type.advice": (
        "Het wordt overgeslagen. Meld dit bij de maker van de export.",
        "It is skipped. Report this to the maker of the export.",
    ),
    "no-identifier": (
        "Het element “{called}” heeft geen identifier; relaties kunnen er niet naar verwijzen.",
        "The element “{called}” has no identifier; relations cannot refer to it.",
    ),
    "no-identifier.advice": (
        "Meld dit bij de maker van de export.",
        "Report this to the maker of the export.",
    ),
    "duplicate-identifier": (
        "De identifier {id} is al gebruikt op regel {line}; relaties gaan naar die eerste.",
        "The identifier {id} was used before, at line {line}; relations go to that first one.",
    ),
    "duplicate-identifier.advice": (
        "Geef een van beide een eigen identifier, of meld dit bij de maker van de export.",
        "Give one of the two an identifier of its own, or report this to the maker of the export.",
    ),
    "no-definition": (
        "De eigenschap {id} is nergens gedefinieerd; dit is de eerste plaats die haar gebruikt.",
        "The property {id} is defined nowhere; this is the first place that uses it.",
    ),
    "no-definition.advice": (
        "De waarden ervan worden niet begrepen. Meld dit bij de maker van de export.",
        "Its values are not understood. Report this to the maker of the export.",
    ),
    "definition-without-name": (
        "De definitie van eigenschap {id} heeft geen naam.",
        "The definition of property {id} has no name.",
    ),
    "definition-without-name.advice": (
        "De waarden ervan worden niet begrepen. Meld dit bij de maker van de export.",
        "Its values are not understood. Report this to the maker of the export.",
    ),
    "duplicate-definition": (
        "Eigenschap {id} is al eerder gedefinieerd; de eerste definitie telt.",
        "Property {id} was defined before; the first definition counts.",
    ),
    "duplicate-definition.advice": (
        "Meld dit bij de maker van de export.",
        "Report this to the maker of the export.",
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
