"""How a rule pack is written: the classes behind `schemas/rules.schema.json`."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from pydantic import StringConstraints

from gemma_lint.landscape.kinds.base import (
    EersteVersie,
    Onderdeel,
    Tekst,
    lijst,
    optioneel,
    verplicht,
)

Naam = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9][A-Za-z0-9._-]*$", max_length=200)]


class Tweetalig(Onderdeel):
    """A text in Dutch and English."""

    NAAM: ClassVar = "tweetalig"
    NL: ClassVar = "Tekst in het Nederlands en Engels."
    EN: ClassVar = "Text in Dutch and English."

    nl: Tekst = verplicht("Nederlandse tekst.", "Dutch: the text in Dutch.")
    en: Tekst = verplicht("Engelse tekst.", "English: the text in English.")


class Pakketgegevens(Onderdeel):
    """What the pack itself is."""

    NAAM: ClassVar = "pakketgegevens"
    NL: ClassVar = "Wat het pakket is."
    EN: ClassVar = "What the pack is."

    id: Naam = verplicht("Naam van het pakket.", "Id: name of the pack.")
    titel: Tweetalig = verplicht("Titel.", "Title: of the pack.")
    versie: Tekst = verplicht("Versie, tussen aanhalingstekens.", "Version: quoted.")
    bron: Tekst = verplicht("Document waarop het rust.", "Source: document it rests on.")


class Instelling(Onderdeel):
    """A threshold or list that configuration can change."""

    NAAM: ClassVar = "instelling"
    NL: ClassVar = (
        "Drempel of lijst die de configuratie kan wijzigen; regels lezen `instelling.naam`."
    )
    EN: ClassVar = "Threshold or list that configuration can change; rules read `instelling.naam`."

    naam: Naam = verplicht("Naam.", "Name: by which rules read it.")
    getal: int | None = optioneel("Waarde, als het een getal is.", "Number: the value.")
    teksten: list[Tekst] = lijst("Waarde, als het een lijst is.", "Texts: the value, if a list.")
    uitleg: Tweetalig = verplicht("Waar het voor dient.", "Explanation: what it is for.")


class Begrip(Onderdeel):
    """A notion that rules use by name."""

    NAAM: ClassVar = "begrip"
    NL: ClassVar = "Begrip dat regels bij naam gebruiken, als `this.naam()`."
    EN: ClassVar = "Notion that rules use by name, as `this.naam()`."

    naam: Naam = verplicht("Naam.", "Name: by which rules call it.")
    voor: list[Naam] = lijst("Soorten waarvoor het geldt.", "For: kinds it applies to.")
    betekent: Tekst = verplicht("CEL-expressie over `this`.", "Means: CEL about `this`.")
    uitleg: Tweetalig = verplicht("Wat het betekent.", "Explanation: what it means.")


class Tekstregel(Onderdeel):
    """A text that messages use as `tekst('naam')`."""

    NAAM: ClassVar = "tekstregel"
    NL: ClassVar = "Tekst die meldingen gebruiken als `tekst('naam')`."
    EN: ClassVar = "Text that messages use as `tekst('naam')`."

    naam: Naam = verplicht(
        "Naam, waarmee andere teksten haar gebruiken als `{naam}`.",
        "Name: by which other texts use it as `{naam}`.",
    )
    nl: Tekst = verplicht("Nederlandse tekst.", "Dutch: the text in Dutch.")
    en: Tekst = verplicht("Engelse tekst.", "English: the text in English.")
    samenwerkingsverband: Tweetalig | None = optioneel(
        "De tekst als het landschap van een samenwerkingsverband is.",
        "Cooperation: the text where the landscape is that of a cooperation.",
    )


class Subpunt(Onderdeel):
    """A sub-point of an implication."""

    NAAM: ClassVar = "subpunt"
    NL: ClassVar = "Onderdeel van een implicatie."
    EN: ClassVar = "Sub-point of an implication."

    letter: Annotated[str, StringConstraints(pattern=r"^[a-z]$")] = verplicht(
        "Letter.", "Letter: of the sub-point."
    )
    tekst: Tweetalig = verplicht("Wat het vraagt, in eigen woorden.", "Text: in own words.")


class Implicatie(Onderdeel):
    """An implication of a principle."""

    NAAM: ClassVar = "implicatie"
    NL: ClassVar = "Implicatie van een principe."
    EN: ClassVar = "Implication of a principle."

    id: Naam = verplicht("Zoals G7.6.", "Id: such as G7.6.")
    tekst: Tweetalig = verplicht("Wat zij vraagt, in eigen woorden.", "Text: in own words.")
    bron: Tekst = verplicht("Plaats in het brondocument.", "Source: place in the document.")
    subpunten: list[Subpunt] = lijst("Onderdelen.", "Sub-points: of the implication.")


class Principe(Onderdeel):
    """A principle."""

    NAAM: ClassVar = "principe"
    NL: ClassVar = "Principe met zijn implicaties."
    EN: ClassVar = "Principle with its implications."

    id: Naam = verplicht("Zoals G7.", "Id: such as G7.")
    titel: Tweetalig = verplicht("Titel.", "Title: of the principle.")
    motivering: Tweetalig = verplicht("Waarom het ertoe doet.", "Rationale: why it matters.")
    bron: Tekst = verplicht("Plaats in het brondocument.", "Source: place in the document.")
    implicaties: list[Implicatie] = lijst("Implicaties.", "Implications: of the principle.")


class Stap(Onderdeel):
    """A step of the ladder."""

    NAAM: ClassVar = "stap"
    NL: ClassVar = "Trede van de ladder waarlangs een landschap groeit."
    EN: ClassVar = "Step of the ladder along which a landscape grows."

    id: Literal["basis", "gevorderd", "volledig"] = verplicht("Welke trede.", "Id: which step.")
    titel: Tweetalig = verplicht("Titel.", "Title: of the step.")
    uitleg: Tweetalig = verplicht("Waar de trede voor is.", "Explanation: what the step is for.")
    beschrijf: list[Naam] = lijst(
        "Sleutels van het landschap die beschreven moeten zijn, zoals `applicaties`.",
        "Describe: keys of the landscape that must be described, such as `applicaties`.",
    )


class Ontwikkeling(Onderdeel):
    """A development or starting point that principles answer."""

    NAAM: ClassVar = "ontwikkeling"
    NL: ClassVar = "Ontwikkeling of uitgangspunt waarop principes een antwoord zijn."
    EN: ClassVar = "Development or starting point that principles answer."

    id: Naam = verplicht("Zoals ontwikkeling-cloud.", "Id: such as ontwikkeling-cloud.")
    groep: Literal["algemeen", "technologie", "uitgangspunt"] = verplicht(
        "Algemene ontwikkeling, ontwikkeling in informatie en technologie, of uitgangspunt.",
        "Group: general development, one in information and technology, or starting point.",
    )
    titel: Tweetalig = verplicht("Titel.", "Title: of the development.")
    tekst: Tweetalig = verplicht("Wat er speelt, in eigen woorden.", "Text: in own words.")
    bron: Tekst = verplicht("Plaats in het brondocument.", "Source: place in the document.")
    onbeantwoord: Tweetalig | None = optioneel(
        "Waarom geen enkel principe hierop een antwoord is.",
        "Unanswered: why no principle answers it.",
    )


class Noraprincipe(Onderdeel):
    """A principle of NORA with the principles that go with it."""

    NAAM: ClassVar = "noraprincipe"
    NL: ClassVar = "Principe van de NORA, met de principes die het brondocument ernaast legt."
    EN: ClassVar = "Principle of NORA, with the principles that the source lays beside it."

    id: Naam = verplicht("Zoals NORA-NOODZAKELIJK.", "Id: such as NORA-NOODZAKELIJK.")
    titel: Tweetalig = verplicht("Titel.", "Title: of the principle.")
    tekst: Tweetalig = verplicht("Wat het vraagt, in eigen woorden.", "Text: in own words.")
    bron: Tekst = verplicht("Plaats in het brondocument.", "Source: place in the document.")
    principes: list[Naam] = lijst(
        "Principes die het uitwerken.", "Principles: those that work it out."
    )


class Antwoord(Onderdeel):
    """That a principle or implication answers a development; our reading."""

    NAAM: ClassVar = "antwoord"
    NL: ClassVar = (
        "Dat een principe of implicatie een antwoord is op een ontwikkeling: de lezing van wie het "
        "pakket schreef."
    )
    EN: ClassVar = (
        "That a principle or implication answers a development: the reading of those who wrote "
        "the pack."
    )

    ontwikkeling: Naam = verplicht("Id van de ontwikkeling.", "Development: its id.")
    principe: Naam = verplicht(
        "Id van het principe, de implicatie of het onderdeel ervan.",
        "Principle: id of the principle, implication or sub-point.",
    )
    passage: Tekst = verplicht(
        "Plaats in het brondocument waarop de lezing rust.",
        "Passage: place in the source that the reading rests on.",
    )
    reden: Tweetalig = verplicht("Waarom, in eigen woorden.", "Reason: in own words.")


class Voorbeeld(Onderdeel):
    """A piece of landscape, good or bad."""

    NAAM: ClassVar = "voorbeeld"
    NL: ClassVar = "Stukje landschap dat goed of fout is; draait als test."
    EN: ClassVar = "Piece of landscape that is good or bad; runs as a test."

    goed: Tekst | None = optioneel("Landschap zonder deze bevinding.", "Good: no such finding.")
    fout: Tekst | None = optioneel("Landschap met deze bevinding.", "Bad: has the finding.")


class Regel(Onderdeel):
    """A rule."""

    NAAM: ClassVar = "regel"
    NL: ClassVar = "Een controle op een implicatie."
    EN: ClassVar = "One check of an implication."

    id: Naam = verplicht(
        "De implicatie, een streepje en een naam, zoals G7.6-eigenaar.",
        "Id: the implication, a hyphen and a name, such as G7.6-eigenaar.",
    )
    titel: Tweetalig = verplicht("Wat de regel vraagt.", "Title: what the rule asks.")
    ernst: Literal["fout", "waarschuwing", "advies"] = verplicht("Ernst.", "Severity: of it.")
    controle: Literal["S", "F", "E"] = verplicht(
        "S: structuur, F: feit, E: bewijs.", "Check: S structural, F fact, E evidence."
    )
    element: Naam = verplicht("Soort waarnaar de regel kijkt.", "Element: kind it looks at.")
    wanneer: Tekst | None = optioneel(
        "CEL: voor welke elementen.", "When: CEL, to which elements it applies."
    )
    eis: Tekst = verplicht("CEL: wat waar moet zijn.", "Require: CEL, what must be true.")
    stap: Literal["basis", "gevorderd", "volledig"] | None = optioneel(
        "Trede waarop de regel staat; een regel zonder trede telt als basis.",
        "Step: of the ladder; a rule without one counts as basis.",
    )
    afwijkbaar: bool | None = optioneel(
        "`false` als er niet van mag worden afgeweken, ook niet met een besluit.",
        "May be deviated from: `false` if not, not even by decision.",
    )
    niet_afwijkbaar_omdat: Tweetalig | None = optioneel(
        "Waarom er niet van mag worden afgeweken; hoort bij `afwijkbaar: false`.",
        "Not to be deviated from because: goes with `afwijkbaar: false`.",
    )
    veld: Tekst | None = optioneel("Veld dat wordt aangewezen.", "Field: that is pointed at.")
    betrokken: Tekst | None = optioneel(
        "CEL: andere elementen om te tonen.", "Related: CEL, other elements to show."
    )
    melding: Tweetalig = verplicht(
        "Wat er mis is, met {CEL} tussen accolades.", "Message: what is wrong, with {CEL}."
    )
    ontbreekt: Tweetalig | None = optioneel(
        "Melding als een gegeven dat nodig is er niet staat; anders noemt gemma-lint het veld.",
        "Missing: message when a fact that is needed is absent; else gemma-lint names the field.",
    )
    advies: Tweetalig = verplicht("Wat te doen.", "Advice: what to do.")
    uitleg: Tweetalig | None = optioneel("Meer uitleg.", "Explanation: more of it.")
    voorbeelden: list[Voorbeeld] = lijst("Voorbeelden.", "Examples: good and bad.")


class Pakketbestand(Onderdeel):
    """A file of a rule pack; a pack is one file or a folder of them."""

    NAAM: ClassVar = "pakketbestand"
    NL: ClassVar = "Bestand van een regelpakket; een pakket is één bestand of een map ermee."
    EN: ClassVar = "File of a rule pack; a pack is one file or a folder of them."

    gemma_lint_regels: EersteVersie | None = optioneel(
        "Versie van deze vorm; nu 1.", "Version: of this form; now 1."
    )
    pakket: Pakketgegevens | None = optioneel("Het pakket.", "Pack: what it is.")
    instellingen: list[Instelling] = lijst("Instellingen.", "Settings: of the pack.")
    begrippen: list[Begrip] = lijst("Begrippen.", "Notions: of the pack.")
    teksten: list[Tekstregel] = lijst("Teksten voor meldingen.", "Texts: for messages.")
    stappen: list[Stap] = lijst("Treden van de ladder.", "Steps: of the ladder.")
    principes: list[Principe] = lijst("Principes.", "Principles: of the pack.")
    ontwikkelingen: list[Ontwikkeling] = lijst(
        "Ontwikkelingen en uitgangspunten.", "Developments: and starting points."
    )
    nora: list[Noraprincipe] = lijst(
        "Principes van de NORA.", "NORA: principles of the government's reference architecture."
    )
    beantwoord: list[Antwoord] = lijst(
        "Welke principes een antwoord zijn op welke ontwikkelingen.",
        "Answered: which principles answer which developments.",
    )
    regels: list[Regel] = lijst("Regels.", "Rules: of the pack.")
