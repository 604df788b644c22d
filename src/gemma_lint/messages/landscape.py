"""What is said about a landscape that does not fit the vocabulary."""

from __future__ import annotations

from gemma_lint.messages import Texts

TEXTS: Texts = {
    "missing": (
        "bij {subject} ontbreekt het verplichte veld `{field}`",
        "{subject} lacks the required field `{field}`",
    ),
    "missing.advice": ("Voeg toe: `{field}: …`.", "Add: `{field}: …`."),
    "unknown-key": (
        "onbekend veld `{key}` bij {subject}",
        "unknown field `{key}` in {subject}",
    ),
    "unknown-key.nearest": (
        "Bedoelde u `{nearest}`? Eigen gegevens horen onder `extra:`.",
        "Did you mean `{nearest}`? Data of your own goes under `extra:`.",
    ),
    "unknown-key.advice": (
        "Bekende velden zijn: {known}. Eigen gegevens horen onder `extra:`.",
        "Known fields are: {known}. Data of your own goes under `extra:`.",
    ),
    "foreign.landschap": (
        "dit is geen landschap: geen van de velden is bekend ({keys})",
        "this is no landscape: none of the fields is known ({keys})",
    ),
    "foreign.landschap.advice": (
        "Een landschap heeft velden zoals `organisatie:`, `applicaties:` of `koppelvlakken:`. "
        "Is dit bestand voor iets anders, noem dan alleen de bestanden en mappen van het "
        "landschap: in de opdracht of onder `paden` in gemma-lint.yaml.",
        "A landscape has fields such as `organisatie:`, `applicaties:` or `koppelvlakken:`. If "
        "this file is for something else, name only the files and folders of the landscape: in "
        "the command or under `paden` in gemma-lint.yaml.",
    ),
    "foreign.pakketbestand": (
        "dit is geen regelpakket: geen van de velden is bekend ({keys})",
        "this is no rule pack: none of the fields is known ({keys})",
    ),
    "foreign.pakketbestand.advice": (
        "Een regelpakket heeft velden zoals `pakket:`, `principes:` en `regels:`.",
        "A rule pack has fields such as `pakket:`, `principes:` and `regels:`.",
    ),
    "value": (
        "`{field}` bij {subject} kan niet {found} zijn",
        "`{field}` in {subject} cannot be {found}",
    ),
    "choices": ("Kies uit: {choices}.", "Choose from: {choices}."),
    "choices.nearest": (
        "Bedoelde u `{nearest}`? Kies uit: {choices}.",
        "Did you mean `{nearest}`? Choose from: {choices}.",
    ),
    "expected": (
        "bij {subject} hoort in `{field}` {expected}, maar er staat {found}",
        "`{field}` in {subject} takes {expected}, but holds {found}",
    ),
    "expected.landschap": (
        "een landschap bestaat uit velden zoals `applicaties:`, maar hier staat {found}",
        "a landscape is made of fields such as `applicaties:`, but here is {found}",
    ),
    "expected.pakketbestand": (
        "een regelpakket bestaat uit velden zoals `regels:`, maar hier staat {found}",
        "a rule pack is made of fields such as `regels:`, but here is {found}",
    ),
    "expect.text": ("tekst", "text"),
    "expect.number": ("een getal", "a number"),
    "expect.integer": ("een geheel getal", "a whole number"),
    "expect.bool": ("`true` of `false`", "`true` or `false`"),
    "expect.list": ("een lijst", "a list"),
    "expect.mapping": ("een groep velden", "a group of fields"),
    "expect.date": ("een datum (jjjj-mm-dd)", "a date (yyyy-mm-dd)"),
    "expect.at-least": ("een getal van ten minste {bound}", "a number of at least {bound}"),
    "expect.at-most": ("een getal van ten hoogste {bound}", "a number of at most {bound}"),
    "expect.id": (
        "een id: letters, cijfers, punt, liggend streepje of laag streepje, zonder spaties",
        "an id: letters, digits, full stop, hyphen or underscore, without spaces",
    ),
    "expect.short": (
        "tekst van ten hoogste {bound} tekens",
        "text of at most {bound} characters",
    ),
    "expect.url": (
        "een webadres dat met http:// of https:// begint",
        "a web address that starts with http:// or https://",
    ),
    "expect.duration": ("een termijn zoals P7Y of P6M", "a term such as P7Y or P6M"),
    "expect.filled": ("tekst die niet leeg is", "text that is not empty"),
    "expect.other": ("iets anders", "something else"),
    "found.nothing": ("niets", "nothing"),
    "found.bool": ("`{value}` (ja of nee)", "`{value}` (yes or no)"),
    "found.number": ("het getal {value}", "the number {value}"),
    "found.text": ("de tekst “{value}”", "the text “{value}”"),
    "found.list": ("een lijst", "a list"),
    "found.mapping": ("een groep velden", "a group of fields"),
    "advice.quote": (
        'Zet er aanhalingstekens om: {field}: "{value}".',
        'Put quotation marks round it: {field}: "{value}".',
    ),
    "advice.bool": (
        "Schrijf `true` of `false`; YAML 1.2 leest `ja`, `nee`, `yes` en `no` als tekst.",
        "Write `true` or `false`; YAML 1.2 reads `ja`, `nee`, `yes` and `no` as text.",
    ),
    "advice.list": (
        "Schrijf het als lijst: {field}: [{value}].",
        "Write it as a list: {field}: [{value}].",
    ),
    "advice.list-block": (
        "Zet voor elk onderdeel een streepje: `- `.",
        "Put a dash before each item: `- `.",
    ),
    "advice.unquote": (
        "Laat de aanhalingstekens weg: {field}: {value}.",
        "Leave out the quotation marks: {field}: {value}.",
    ),
    "advice.date": (
        "Schrijf de datum als jaar-maand-dag, bijvoorbeeld 2026-01-31.",
        "Write the date as year-month-day, for instance 2026-01-31.",
    ),
    "advice.date-near": ("Bedoelde u {example}?", "Did you mean {example}?"),
    "advice.no-such-day": (
        "Die dag staat niet op de kalender.",
        "That day is not on the calendar.",
    ),
    "advice.curly": (
        "Dit zijn aanhalingstekens van een tekstverwerker; voor YAML horen ze bij de tekst. "
        'Laat ze weg of gebruik rechte: {field}: "{inner}".',
        "These are quotation marks of a word processor, which are part of the text for YAML. "
        'Leave them out or use straight ones: {field}: "{inner}".',
    ),
    "advice.id": ("Schrijf bijvoorbeeld {field}: {example}.", "Write {field}: {example}, say."),
    "advice.one": (
        "Hier past één waarde: laat de haken of streepjes weg.",
        "One value goes here: leave out the brackets or dashes.",
    ),
    "advice.colon": (
        "Na een dubbele punt hoort een spatie: “naam: waarde”.",
        "A colon takes a space after it: “naam: value”.",
    ),
    "advice.fields": (
        "Mogelijke velden zijn: {fields}. Schrijf elk op een eigen regel onder `{field}:`, "
        "ingesprongen.",
        "Possible fields are: {fields}. Write each on a line of its own below `{field}:`, "
        "indented.",
    ),
    "advice.root.landschap": (
        "Begin bijvoorbeeld met `applicaties:`, met onder elkaar `- id:` en `naam:`.",
        "Start for instance with `applicaties:`, with `- id:` and `naam:` below it.",
    ),
    "advice.root.pakketbestand": (
        "Begin met `pakket:`, met daaronder `id:`, `titel:`, `versie:` en `bron:`.",
        "Start with `pakket:`, with `id:`, `titel:`, `versie:` and `bron:` below it.",
    ),
    "subject.landschap": ("het landschap", "the landscape"),
    "subject.pakketbestand": ("het regelpakket", "the rule pack"),
    "subject.element": ("{kind} `{id}`", "{kind} `{id}`"),
    "subject.part": ("{kind} van {around}", "{kind} of {around}"),
    "subject.kind": ("{kind}", "{kind}"),
    "version": (
        "dit landschap gebruikt versie {found} van de woordenlijst; deze gemma-lint kent versie 1",
        "this landscape uses version {found} of the vocabulary; this gemma-lint knows version 1",
    ),
    "version.advice": (
        "Schrijf `gemma_lint: 1`, of gebruik een nieuwere gemma-lint.",
        "Write `gemma_lint: 1`, or use a newer gemma-lint.",
    ),
    "duplicate-id": (
        "de id `{id}` is voor soort {kind} al gebruikt",
        "the id `{id}` is already used for kind {kind}",
    ),
    "duplicate-id.first": ("hier het eerst gebruikt", "first used here"),
    "duplicate-id.advice": (
        "Geef een van beide een andere id, of voeg ze samen.",
        "Give one of the two another id, or merge them.",
    ),
    "second-organisation": (
        "de organisatie is al beschreven; een landschap heeft er een",
        "the organisation has been described already; a landscape has one",
    ),
    "second-organisation.first": ("hier staat de eerste", "the first one is here"),
    "second-organisation.advice": (
        "Laat een van beide weg. Zijn het twee landschappen, noem dan van elk de map of het "
        "bestand.",
        "Leave one of the two out. If these are two landscapes, name the folder or file of each.",
    ),
    "same-organisation": (
        "`{id}` is ook de organisatie van een ander landschap dat nu wordt getoetst",
        "`{id}` is the organisation of another landscape that is checked now as well",
    ),
    "same-organisation.first": ("hier het eerst gebruikt", "first used here"),
    "same-organisation.advice": (
        "Noem van elke organisatie één landschap. Zijn het twee organisaties, geef een van beide "
        "dan een andere id.",
        "Name one landscape of each organisation. If these are two organisations, give one of "
        "them another id.",
    ),
    "stray": (
        "van wie `{path}` is staat er niet, en er worden meer landschappen samen getoetst",
        "it does not say whose `{path}` is, and several landscapes are checked together",
    ),
    "stray.other": (
        "deze organisatie heeft een eigen landschap",
        "this organisation has a landscape of its own",
    ),
    "stray.advice": (
        "Zet alle bestanden van een landschap in één map en noem die map, of beschrijf hier onder "
        "`organisatie:` van wie dit landschap is.",
        "Put all files of a landscape in one folder and name that folder, or describe here under "
        "`organisatie:` whose landscape this is.",
    ),
    "silent": (
        "in `{path}` staat niets van een landschap",
        "there is nothing of a landscape in `{path}`",
    ),
    "silent.advice": (
        "Ga na waar de inhoud is gebleven, of noem dit niet in de opdracht of onder `paden`.",
        "Find out where the content has gone, or do not name this in the command or under `paden`.",
    ),
    "empty": (
        "er staat niets in het landschap; er is niets om te controleren",
        "the landscape is empty; there is nothing to check",
    ),
    "empty.advice": (
        "Begin bijvoorbeeld met `applicaties:`, met onder elkaar `- id:` en `naam:`.",
        "Start for instance with `applicaties:`, with `- id:` and `naam:` below it.",
    ),
    "reference": (
        "`{field}` bij {subject} verwijst naar `{id}`, maar die {kinds} bestaat niet",
        "`{field}` in {subject} refers to `{id}`, but there is no such {kinds}",
    ),
    "reference.nearest": (
        "Bedoelde u `{nearest}`? Zo niet, beschrijf `{id}` dan onder {sections}.",
        "Did you mean `{nearest}`? If not, describe `{id}` under {sections}.",
    ),
    "reference.advice": (
        "Beschrijf `{id}` onder {sections}, of verbeter de verwijzing.",
        "Describe `{id}` under {sections}, or correct the reference.",
    ),
    "reference.ambiguous": (
        "`{field}` bij {subject} verwijst naar `{id}`, en dat kan van alles zijn: {choices}",
        "`{field}` in {subject} refers to `{id}`, which can be more than one thing: {choices}",
    ),
    "reference.ambiguous.advice": (
        "Schrijf de soort erbij, bijvoorbeeld `{example}`.",
        "Add the kind, for instance `{example}`.",
    ),
    "or": ("{left} of {right}", "{left} or {right}"),
}
