"""What is said about a landscape that does not fit: where, what was expected, and what to do."""

from __future__ import annotations

import pytest

from gemma_lint.messages import render
from tests.landscape.reading import problems_of, told
from tests.rules.packs import find

DATASET = "gegevensverzamelingen:\n  - {id: d, naam: D, %s}\n"
APPLICATION = "applicaties:\n  - {id: a, naam: A, %s}\n"
AGREEMENT = (
    "overeenkomsten:\n  - {id: o, partij: p, %s}\npartijen: [{id: p, naam: P, soort: afnemer}]\n"
)
CHOICES = "gepland, verwerving, in_productie, uit_te_faseren, uitgefaseerd"
QUOTE = "Zet er aanhalingstekens om: %s."
DATE = "Schrijf de datum als jaar-maand-dag, bijvoorbeeld 2026-01-31."
BOOL = "Schrijf `true` of `false`; YAML 1.2 leest `ja`, `nee`, `yes` en `no` als tekst."

CASES: dict[str, tuple[str, str, str, str]] = {
    "unknown key": (
        APPLICATION % "eigenar: x",
        "eigenar",
        "onbekend veld `eigenar` bij applicatie `a`",
        "Bedoelde u `eigenaar`? Eigen gegevens horen onder `extra:`.",
    ),
    "unknown kind": (
        "aplicaties: []\n",
        "aplicaties",
        "onbekend veld `aplicaties` bij het landschap",
        "Bedoelde u `applicaties`? Eigen gegevens horen onder `extra:`.",
    ),
    "unknown key of a part": (
        DATASET % "metadata: {velde: [x]}",
        "velde",
        "onbekend veld `velde` bij metadata van gegevensverzameling `d`",
        "Bedoelde u `velden`? Eigen gegevens horen onder `extra:`.",
    ),
    "unknown key like no other": (
        "rollen: [{id: r, naam: R, soort: klant, volstrekt: 1}]\n",
        "volstrekt",
        "onbekend veld `volstrekt` bij rol `r`",
        (
            "Bekende velden zijn: extra, id, naam, omschrijving, herkomst, soort, niveau, partij. "
            "Eigen gegevens horen onder `extra:`."
        ),
    ),
    "missing field": (
        "rollen: [{id: r, naam: R}]\n",
        "{id: r",
        "bij rol `r` ontbreekt het verplichte veld `soort`",
        "Voeg toe: `soort: …`.",
    ),
    "missing id": (
        "rollen:\n  - naam: R\n    soort: klant\n",
        "naam: R",
        "bij rol ontbreekt het verplichte veld `id`",
        "Voeg toe: `id: …`.",
    ),
    "missing field of a part": (
        "diensten: [{id: d, naam: D, kanalen: [{url: 'https://a.nl'}]}]\n",
        "{url",
        "bij kanaal van dienst `d` ontbreekt het verplichte veld `soort`",
        "Voeg toe: `soort: …`.",
    ),
    "choice with a slip": (
        APPLICATION % "status: in_produktie",
        "in_produktie",
        "`status` bij applicatie `a` kan niet de tekst “in_produktie” zijn",
        f"Bedoelde u `in_productie`? Kies uit: {CHOICES}.",
    ),
    "choice like no other": (
        APPLICATION % "status: weg",
        "weg",
        "`status` bij applicatie `a` kan niet de tekst “weg” zijn",
        f"Kies uit: {CHOICES}.",
    ),
    "choice in a list": (
        APPLICATION % "rollen: [archief, potaal]",
        "potaal",
        "`rollen` bij applicatie `a` kan niet de tekst “potaal” zijn",
        (
            "Kies uit: klantportaal, klantbeeld, zaakregistratie, archief, notificatie, "
            "ondertekening, open_data, integratie."
        ),
    ),
    "number too high": (
        DATASET % "biv: {beschikbaarheid: 4, integriteit: 1, vertrouwelijkheid: 1}",
        "4",
        (
            "bij biv van gegevensverzameling `d` hoort in `beschikbaarheid` "
            "een getal van ten hoogste 3, maar er staat het getal 4"
        ),
        "",
    ),
    "number too low": (
        "diensten: [{id: d, naam: D, volume_per_jaar: -1}]\n",
        "-1",
        (
            "bij dienst `d` hoort in `volume_per_jaar` een getal van ten minste 0, "
            "maar er staat het getal -1"
        ),
        "",
    ),
    "text for a number": (
        "diensten: [{id: d, naam: D, volume_per_jaar: '12'}]\n",
        "'12'",
        "bij dienst `d` hoort in `volume_per_jaar` een geheel getal, maar er staat de tekst “12”",
        "Laat de aanhalingstekens weg: volume_per_jaar: 12.",
    ),
    "words for a number": (
        "diensten: [{id: d, naam: D, volume_per_jaar: veel}]\n",
        "veel",
        "bij dienst `d` hoort in `volume_per_jaar` een geheel getal, maar er staat de tekst “veel”",
        "",
    ),
    "fraction for a whole number": (
        "diensten: [{id: d, naam: D, volume_per_jaar: 1.5}]\n",
        "1.5",
        "bij dienst `d` hoort in `volume_per_jaar` een geheel getal, maar er staat het getal 1.5",
        "",
    ),
    "number for a text": (
        APPLICATION % "versie: 1.0",
        "1.0",
        "bij applicatie `a` hoort in `versie` tekst, maar er staat het getal 1.0",
        QUOTE % 'versie: "1.0"',
    ),
    "digits for a text": (
        "partijen: [{id: p, naam: P, soort: afnemer, oin: 00000004000000}]\n",
        "0000",
        "bij partij `p` hoort in `oin` tekst, maar er staat het getal 00000004000000",
        QUOTE % 'oin: "00000004000000"',
    ),
    "yes or no for a text": (
        APPLICATION % "versie: true",
        "true",
        "bij applicatie `a` hoort in `versie` tekst, maar er staat `true` (ja of nee)",
        QUOTE % 'versie: "true"',
    ),
    "blank text": (
        APPLICATION % "omschrijving: ' '",
        "' '",
        (
            "bij applicatie `a` hoort in `omschrijving` tekst die niet leeg is, "
            "maar er staat de tekst “”"
        ),
        "",
    ),
    "text for yes or no": (
        AGREEMENT % "verwerkersovereenkomst: ja",
        "ja",
        (
            "bij overeenkomst `o` hoort in `verwerkersovereenkomst` `true` of `false`, "
            "maar er staat de tekst “ja”"
        ),
        BOOL,
    ),
    "date the other way round": (
        AGREEMENT % "einde: 31-01-2026",
        "31-01",
        (
            "bij overeenkomst `o` hoort in `einde` een datum (jjjj-mm-dd), "
            "maar er staat de tekst “31-01-2026”"
        ),
        "Bedoelde u 2026-01-31?",
    ),
    "date that does not exist": (
        AGREEMENT % "einde: 2026-02-30",
        "2026-02-30",
        (
            "bij overeenkomst `o` hoort in `einde` een datum (jjjj-mm-dd), "
            "maar er staat de tekst “2026-02-30”"
        ),
        "Die dag staat niet op de kalender.",
    ),
    "year for a date": (
        AGREEMENT % "einde: 2026",
        "2026",
        (
            "bij overeenkomst `o` hoort in `einde` een datum (jjjj-mm-dd), "
            "maar er staat het getal 2026"
        ),
        DATE,
    ),
    "text for a list": (
        APPLICATION % "rollen: archief",
        "archief",
        "bij applicatie `a` hoort in `rollen` een lijst, maar er staat de tekst “archief”",
        "Schrijf het als lijst: rollen: [archief].",
    ),
    "fields for a list": (
        "applicaties:\n  id: a\n  naam: A\n",
        "id: a",
        "bij het landschap hoort in `applicaties` een lijst, maar er staat een groep velden",
        "Zet voor elk onderdeel een streepje: `- `.",
    ),
    "text for fields": (
        APPLICATION % "biv: hoog",
        "hoog",
        "bij applicatie `a` hoort in `biv` een groep velden, maar er staat de tekst “hoog”",
        (
            "Mogelijke velden zijn: `beschikbaarheid`, `integriteit`, `vertrouwelijkheid`. "
            "Schrijf elk op een eigen regel onder `biv:`, ingesprongen."
        ),
    ),
    "date that is in no calendar the other way round": (
        AGREEMENT % "einde: 31-02-2026",
        "31-02",
        (
            "bij overeenkomst `o` hoort in `einde` een datum (jjjj-mm-dd), "
            "maar er staat de tekst “31-02-2026”"
        ),
        DATE,
    ),
    "quotation marks of a word processor": (
        "rollen: [{id: “baas”, naam: R, soort: klant}]\n",
        "“baas”",
        (
            "bij rol `“baas”` hoort in `id` een id: letters, cijfers, punt, liggend streepje of "
            "laag streepje, zonder spaties, maar er staat de tekst ““baas””"
        ),
        (
            "Dit zijn aanhalingstekens van een tekstverwerker; voor YAML horen ze bij de tekst. "
            'Laat ze weg of gebruik rechte: id: "baas".'
        ),
    ),
    "the same around a word from a list": (
        APPLICATION % "status: ‘in_productie’",
        "‘in",
        "`status` bij applicatie `a` kan niet de tekst “‘in_productie’” zijn",
        f"Bedoelde u `in_productie`? Kies uit: {CHOICES}.",
    ),
    "no space after a colon": (
        "rollen:\n  - id:r\n    naam:R\n",
        "id:r",
        (
            "bij het landschap hoort in `rollen` een groep velden, "
            "maar er staat de tekst “id:r naam:R”"
        ),
        "Na een dubbele punt hoort een spatie: “naam: waarde”.",
    ),
    "a list for one value": (
        APPLICATION % "eigenaar: [b, c]",
        "[b",
        "bij applicatie `a` hoort in `eigenaar` tekst, maar er staat een lijst",
        "Hier past één waarde: laat de haken of streepjes weg.",
    ),
    "an id that is too long": (
        f"rollen: [{{id: {'r' * 201}, naam: R, soort: klant}}]\n",
        "rrr",
        (
            f"bij rol `{'r' * 59}…` hoort in `id` tekst van ten hoogste 200 tekens, "
            f"maar er staat de tekst “{'r' * 59}…”"
        ),
        "",
    ),
    "id with a space": (
        "rollen: [{id: de baas, naam: R, soort: klant}]\n",
        "de baas",
        (
            "bij rol `de baas` hoort in `id` een id: letters, cijfers, punt, liggend streepje of "
            "laag streepje, zonder spaties, maar er staat de tekst “de baas”"
        ),
        "Schrijf bijvoorbeeld id: de-baas.",
    ),
    "url without its start": (
        DATASET % "open_data: {url: www.stad.nl}",
        "www",
        (
            "bij open data van gegevensverzameling `d` hoort in `url` een webadres dat met http:// "
            "of https:// begint, maar er staat de tekst “www.stad.nl”"
        ),
        "",
    ),
    "term in words": (
        DATASET % "archivering: {bewaartermijn: 7 jaar}",
        "7 jaar",
        (
            "bij archivering van gegevensverzameling `d` hoort in `bewaartermijn` een termijn "
            "zoals P7Y of P6M, maar er staat de tekst “7 jaar”"
        ),
        "",
    ),
    "number for one source": (
        "gegevenssoorten: [{id: s, naam: S, bron: 3}]\n",
        "3",
        "bij gegevenssoort `s` hoort in `bron` tekst, maar er staat het getal 3",
        QUOTE % 'bron: "3"',
    ),
    "own data that is no mapping": (
        "extra: 3\n",
        "3",
        "bij het landschap hoort in `extra` een groep velden, maar er staat het getal 3",
        "",
    ),
    "a later version": (
        "gemma_lint: 2\n",
        "2",
        "dit landschap gebruikt versie 2 van de woordenlijst; deze gemma-lint kent versie 1",
        "Schrijf `gemma_lint: 1`, of gebruik een nieuwere gemma-lint.",
    ),
    "a version in quotes": (
        "gemma_lint: '1'\n",
        "'1'",
        "bij het landschap hoort in `gemma_lint` een geheel getal, maar er staat de tekst “1”",
        "Laat de aanhalingstekens weg: gemma_lint: 1.",
    ),
    "no landscape but a list": (
        "- applicaties\n",
        "- app",
        "een landschap bestaat uit velden zoals `applicaties:`, maar hier staat een lijst",
        "Begin bijvoorbeeld met `applicaties:`, met onder elkaar `- id:` en `naam:`.",
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_a_mistake_is_told_in_place_with_what_to_do(case: str) -> None:
    text, place, message, advice = CASES[case]
    assert told(text) == [("schema", "1.yaml", *find(text, place), message, advice)]


def test_a_file_for_another_program_is_one_problem() -> None:
    compose = 'version: "3"\nservices:\n  web: {image: nginx}\n'
    (found,) = told(compose, "rollen: [{id: r, naam: R, soort: klant}]\n")
    assert found[:5] == (
        "schema",
        "1.yaml",
        1,
        1,
        "dit is geen landschap: geen van de velden is bekend (version, services)",
    )
    assert "onder `paden` in gemma-lint.yaml" in found[5]


def test_of_a_landscape_with_unknown_fields_each_is_told() -> None:
    found = told("version: 3\nrollen: []\nservices: {}\n")
    assert [problem[4] for problem in found] == [
        "onbekend veld `version` bij het landschap",
        "onbekend veld `services` bij het landschap",
    ]
    assert [problem[4] for problem in told("rolen: []\nservices: {}\n")] == [
        "onbekend veld `rolen` bij het landschap",
        "onbekend veld `services` bij het landschap",
    ]


@pytest.mark.parametrize("case", CASES)
def test_it_is_told_in_english_too(case: str) -> None:
    (problem,) = problems_of(CASES[case][0])
    english = render(problem.message, "en")
    assert english != render(problem.message, "nl")
    assert "{" not in english
    if problem.advice:
        assert render(problem.advice, "en") != render(problem.advice, "nl")


def test_a_long_value_is_shown_short_and_on_one_line() -> None:
    text = f'applicaties: [{{id: a, naam: A, status: "{"x " * 100}\\n"}}]\n'
    (problem,) = problems_of(text)
    message = render(problem.message, "nl")
    assert "\n" not in message
    assert len(message) < 150
