"""Texts about importing ArchiMate models: what is skipped and why, and remarks for people."""

from __future__ import annotations

TEXTS: dict[str, tuple[str, str]] = {
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
