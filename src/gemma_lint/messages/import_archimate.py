"""Texts about reading ArchiMate models and making a landscape of them."""

from __future__ import annotations

TEXTS: dict[str, tuple[str, str]] = {
    # the file is something else
    "is-folder": (
        "{path} is een map; een AMEFF-bestand is één XML-bestand.",
        "{path} is a folder; an AMEFF file is one XML file.",
    ),
    "is-folder.advice": (
        "Noem het bestand zelf. Is het een map van Archi's samenwerkingsplug-in, gebruik dan: "
        "gemma-lint import archi {path}",
        "Name the file itself. If it is a folder of Archi's collaboration plug-in, use: "
        "gemma-lint import archi {path}",
    ),
    "is-no-file": (
        "{path} is geen gewoon bestand.",
        "{path} is not a regular file.",
    ),
    "is-no-file.advice": (
        "Bewaar het model eerst als bestand en noem dat.",
        "Save the model as a file first, and name that.",
    ),
    "is-empty": (
        "{path} is leeg.",
        "{path} is empty.",
    ),
    "is-empty.advice": (
        "Maak de export opnieuw.",
        "Make the export again.",
    ),
    "is-archi": (
        "Dit is een model in het eigen formaat van Archi, geen AMEFF-bestand.",
        "This is a model in Archi's own format, not an AMEFF file.",
    ),
    "is-archi.advice": (
        "Gebruik: gemma-lint import archi {path}",
        "Use: gemma-lint import archi {path}",
    ),
    "is-old-exchange": (
        "Dit is een uitwisselbestand van ArchiMate 2.1; gelezen wordt versie 3.0 tot en met 3.2.",
        "This is an exchange file of ArchiMate 2.1; versions 3.0 to 3.2 are read.",
    ),
    "is-old-exchange.advice": (
        "Open het in Archi en kies Bestand › Exporteren › Open Exchange XML Model.",
        "Open it in Archi and choose File › Export › Open Exchange XML Model.",
    ),
    "is-other-version": (
        "Dit is een uitwisselbestand van een andere versie van ArchiMate ({namespace}); gelezen "
        "wordt versie 3.0 tot en met 3.2.",
        "This is an exchange file of another version of ArchiMate ({namespace}); versions 3.0 to "
        "3.2 are read.",
    ),
    "is-other-version.advice": (
        "Exporteer het model opnieuw als ArchiMate 3.",
        "Export the model again as ArchiMate 3.",
    ),
    "is-html": (
        "Dit is een webpagina, geen AMEFF-bestand.",
        "This is a web page, not an AMEFF file.",
    ),
    "is-html.advice": (
        "Vaak is zo’n bestand een inlog- of foutpagina. Meld u aan bij de Softwarecatalogus en "
        "download de export opnieuw.",
        "Such a file is often a login or error page. Log in to the Softwarecatalogus and download "
        "the export again.",
    ),
    "is-office": (
        "Dit is een Office-bestand, zoals van Excel, geen AMEFF-bestand.",
        "This is an Office file, such as one of Excel, not an AMEFF file.",
    ),
    "is-office.advice": (
        "Is het een spreadsheet, bewaar die dan als CSV en gebruik: gemma-lint import csv",
        "If it is a spreadsheet, save it as CSV and use: gemma-lint import csv",
    ),
    "is-compressed": (
        "Dit is een ingepakt bestand, geen AMEFF-bestand.",
        "This is a compressed file, not an AMEFF file.",
    ),
    "is-compressed.advice": (
        "Pak het uit en noem het XML-bestand. Is het een model van Archi's samenwerkingsplug-in, "
        "gebruik dan: gemma-lint import archi {path}",
        "Unpack it and name the XML file. If it is a model of Archi's collaboration plug-in, use: "
        "gemma-lint import archi {path}",
    ),
    "is-no-xml": (
        "Dit is geen XML, en dus geen AMEFF-bestand.",
        "This is not XML, and so no AMEFF file.",
    ),
    "is-no-xml.advice": (
        "Een AMEFF-bestand begint met <?xml of <model. Controleer of u het goede bestand noemt.",
        "An AMEFF file begins with <?xml or <model. Check that you name the right file.",
    ),
    "is-other-xml": (
        "Dit is XML, maar geen AMEFF-bestand: het begint met <{tag}> uit de naamruimte "
        "{namespace}.",
        "This is XML, but no AMEFF file: it begins with <{tag}> of the namespace {namespace}.",
    ),
    "is-other-xml.advice": (
        "Een AMEFF-bestand begint met <model> uit de naamruimte "
        "http://www.opengroup.org/xsd/archimate/3.0/. Controleer of u het goede bestand noemt.",
        "An AMEFF file begins with <model> of the namespace "
        "http://www.opengroup.org/xsd/archimate/3.0/. Check that you name the right file.",
    ),
    # the file cannot be read to its end
    "malformed": (
        "Dit is geen geldige XML. De lezer meldt: {detail}.",
        "This is not well-formed XML. The parser says: {detail}.",
    ),
    "malformed.advice": (
        "Maak de export opnieuw. Is het bestand met de hand gewijzigd, kijk dan op deze regel en "
        "de regel erboven.",
        "Make the export again. If the file was changed by hand, look at this line and the one "
        "above it.",
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
        "Het bestand bevat een DTD (<!DOCTYPE …>). Die wordt om veiligheidsredenen geweigerd.",
        "The file holds a DTD (<!DOCTYPE …>), which is refused for safety.",
    ),
    "has-dtd.advice": (
        "Een AMEFF-bestand heeft geen DTD. Vertrouwt u het bestand, verwijder dan die regels.",
        "An AMEFF file has no DTD. If you trust the file, remove those lines.",
    ),
    "unknown-encoding": (
        "Het bestand noemt in zijn eerste regel een tekenset die onbekend is.",
        "The file names a character encoding in its first line that is unknown.",
    ),
    "unknown-encoding.advice": (
        "Bewaar het bestand als UTF-8.",
        "Save the file as UTF-8.",
    ),
    # limits
    "too-large": (
        "Het bestand is groter dan {limit} MiB, het maximum.",
        "The file is larger than {limit} MiB, the maximum.",
    ),
    "too-large.advice": (
        "Laat de exportfunctie minder meenemen, of splits het model.",
        "Have the export take less along, or split the model.",
    ),
    "tag-too-long": (
        "Hier begint een tag of commentaar dat te lang is.",
        "A tag or comment begins here that is too long.",
    ),
    "tag-too-long.advice": (
        "Controleer of dit een AMEFF-bestand is, en maak de export opnieuw.",
        "Check that this is an AMEFF file, and make the export again.",
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
    "too-deep": (
        "Hier staan meer dan {limit} tags in elkaar, het maximum.",
        "More than {limit} tags stand inside each other here, the maximum.",
    ),
    "too-deep.advice": (
        "Controleer of dit een AMEFF-bestand is, en maak de export opnieuw.",
        "Check that this is an AMEFF file, and make the export again.",
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
        "Los eerst de genoemde op en lees het bestand dan opnieuw.",
        "Solve the ones given first, and read the file again.",
    ),
    # keys
    "duplicate-object-id": (
        "Meer elementen hebben hetzelfde Object ID {key}; dit is er een van.",
        "Several elements have the same Object ID {key}; this is one of them.",
    ),
    "duplicate-object-id.advice": (
        "Voor deze elementen geldt nu de identifier als sleutel. Meld het bij de maker van het "
        "model.",
        "For these elements the identifier is the key now. Report it to the maker of the model.",
    ),
    "duplicate-key": (
        "De sleutel {key} is al van een ander element; dit element krijgt een nummer erbij.",
        "The key {key} belongs to another element; this element gets a number added.",
    ),
    "duplicate-key.advice": (
        "Geef elk element een eigen Object ID, zodat een volgende import het herkent.",
        "Give each element an Object ID of its own, so that a next import recognises it.",
    ),
    "too-entangled": (
        "In dit model is zoveel met elkaar verbonden dat het niet is uit te werken.",
        "So much is joined in this model that it cannot be worked out.",
    ),
    "too-entangled.advice": (
        "Splits het model, of laat de exportfunctie minder meenemen.",
        "Split the model, or have the export take less along.",
    ),
    # why something was skipped
    "skip-gemma": ("is van de GEMMA zelf", "is of the GEMMA itself"),
    "skip-gemma-relation": (
        "is een relatie van de GEMMA zelf, of met iets daarvan dat niet is overgenomen",
        "is a relation of the GEMMA itself, or with something of it that was not imported",
    ),
    "skip-no-type": ("heeft geen type", "has no type"),
    "skip-no-place": (
        "heeft in een landschap geen plaats",
        "has no place in a landscape",
    ),
    "skip-technology": (
        "hoort bij de technologielaag, die een landschap niet beschrijft",
        "belongs to the technology layer, which a landscape does not describe",
    ),
    "skip-motivation": (
        "hoort bij motivatie en strategie, die een landschap niet beschrijft",
        "belongs to motivation and strategy, which a landscape does not describe",
    ),
    "skip-implementation": (
        "hoort bij implementatie en migratie, die een landschap niet zo beschrijft",
        "belongs to implementation and migration, which a landscape does not describe like this",
    ),
    "skip-version-unused": (
        "is een versie die de gemeente niet gebruikt",
        "is a version that the municipality does not use",
    ),
    "skip-interface-unused": (
        "is een interface waar geen koppelvlak over gaat",
        "is an interface over which no koppelvlak goes",
    ),
    "skip-function-loose": (
        "is een functie of service die bij geen applicatie hoort",
        "is a function or service that belongs to no application",
    ),
    "skip-end-missing": (
        "verwijst naar iets dat niet in het model staat",
        "refers to something that is not in the model",
    ),
    "skip-to-relation": (
        "verwijst naar een andere relatie, op een manier die een landschap niet kent",
        "refers to another relation, in a way that a landscape does not know",
    ),
    "skip-end-skipped": (
        "verwijst naar een element dat is overgeslagen",
        "refers to an element that was skipped",
    ),
    "skip-relation-no-place": (
        "zegt iets waar een landschap geen plaats voor heeft",
        "says something that has no place in a landscape",
    ),
    "skip-shared": (
        "gaat over een functie van zoveel applicaties dat zij over geen daarvan iets zegt",
        "is about a function of so many applications that it says nothing about any of them",
    ),
    "skip-internal": (
        "gaat van iets naar zichzelf",
        "goes from something to itself",
    ),
    "skip-offered": (
        "is aanbod van een leverancier, geen gebruik",
        "is what a supplier offers, not what is used",
    ),
    "skip-suited": (
        "is waarvoor de leverancier het geschikt noemt, niet waarvoor het wordt gebruikt",
        "is what the supplier calls it suited for, not what it is used for",
    ),
    "skip-evident": (
        "zegt dat de gemeente de applicatie gebruikt, wat het landschap zelf al zegt",
        "says that the municipality uses the application, which the landscape itself says",
    ),
    "skip-unclear": (
        "is niet eenduidig; een opmerking bij de applicatie zegt wat er te kiezen is",
        "is not clear; a remark at the application says what there is to choose",
    ),
    # remarks
    "nameless": (
        "De bron geeft dit element geen naam; vul die in.",
        "The source gives this element no name; fill it in.",
    ),
    "own-municipality": (
        "Is dit de eigen gemeente, beschrijf die dan onder “organisatie” en verwijder deze partij.",
        "If this is your own municipality, describe it under “organisatie” and remove this party.",
    ),
    "which-party": (
        "De bron zegt niet wat deze partij voor u is. Kies leverancier, samenwerkingspartner, "
        "bronhouder, afnemer of gemeente. Is het een eigen afdeling, zet die dan onder “rollen”.",
        "The source does not say what this party is to you. Choose leverancier, "
        "samenwerkingspartner, bronhouder, afnemer or gemeente. If it is a unit of your own, put "
        "it under “rollen”.",
    ),
    "which-role": (
        "De bron zegt niet wat voor rol dit is. Kies klant, medewerker, eenheid, systeem of "
        "extern.",
        "The source does not say what sort of role this is. Choose klant, medewerker, eenheid, "
        "systeem or extern.",
    ),
    "unknown-status": (
        "De bron geeft een status die de woordenlijst niet kent: {names}.",
        "The source gives a status that the vocabulary does not know: {names}.",
    ),
    "version-ended": (
        "Volgens de bron ondersteunt de leverancier deze versie niet meer.",
        "According to the source the supplier no longer supports this version.",
    ),
    "only-suited": (
        "Alleen de leverancier noemt de applicatie hiervoor geschikt: {names}. Laat staan waarvoor "
        "u haar gebruikt.",
        "Only the supplier calls the application suited for this: {names}. Keep what you use it "
        "for.",
    ),
    "several-suppliers": (
        "De bron noemt nog een leverancier: {names}.",
        "The source names another supplier: {names}.",
    ),
    "several-hostings": (
        "De bron noemt meer vormen van hosting: {names}. Kies de juiste.",
        "The source names several forms of hosting: {names}. Choose the right one.",
    ),
    "cooperation": (
        "De applicatie wordt gebruikt door een samenwerkingsverband: {names}. Beheert dat de "
        "applicatie ook, vul dan in: sourcing: samenwerking.",
        "The application is used by a cooperation: {names}. If that runs the application as well, "
        "fill in: sourcing: samenwerking.",
    ),
    "several-ends": (
        "De bron noemt een pakket of functie waar meer applicaties bij horen: {names}. Kies de "
        "juiste.",
        "The source names a package or function to which several applications belong: {names}. "
        "Choose the right one.",
    ),
    "unknown-transport": (
        "De bron geeft een transportprotocol dat niet één wijze is: {names}. Kies zelf de wijze.",
        "The source gives a transport protocol that is not one way: {names}. Choose the way "
        "yourself.",
    ),
    "koppeling-ended": (
        "Volgens de bron wordt deze koppeling niet meer ondersteund. Verwijder haar als zij niet "
        "meer in gebruik is.",
        "According to the source this interface is no longer supported. Remove it if it is no "
        "longer in use.",
    ),
    "koppeling-planned": (
        "Volgens de bron is deze koppeling nog in ontwikkeling.",
        "According to the source this interface is still being developed.",
    ),
    "uses-kind-of-data": (
        "Volgens de bron gebruikt de applicatie: {names}. Beschrijf welke gegevensverzameling zij "
        "daarvan houdt, of over welk koppelvlak zij die krijgt.",
        "According to the source the application uses: {names}. Describe which dataset of it it "
        "holds, or over which koppelvlak it gets it.",
    ),
    "reads-from-another": (
        "Volgens de bron leest de applicatie wat een andere houdt: {names}. Beschrijf het "
        "koppelvlak waarover dat gaat.",
        "According to the source the application reads what another holds: {names}. Describe the "
        "koppelvlak over which that goes.",
    ),
    "unclear-access": (
        "Volgens de bron heeft de applicatie toegang tot: {names}. Zet bij “bevat” wat zij houdt.",
        "According to the source the application has access to: {names}. Put under “bevat” what it "
        "holds.",
    ),
}
