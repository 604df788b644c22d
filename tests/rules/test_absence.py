"""Why a rule met nothing: what is not described, what is stated nowhere, what does not occur."""

from __future__ import annotations

from pathlib import Path

import pytest

from gemma_lint.finding import Cause, NotAssessed
from tests.rules.packs import loaded, mistakes, pack_text, rule, run_on

LANDSCAPE = """\
rollen: [{id: r, naam: Rol, soort: eenheid}]
gegevenssoorten: [{id: s, naam: Soort}]
gegevensverzamelingen:
  - {id: a, naam: A, eigenaar: r, bevat: [s], metadata: {standaard: MDTO}, openbaarheid: openbaar}
  - {id: b, naam: B}
applicaties:
  - {id: x, naam: X, bevat: [a]}
"""
NOTION = (
    "begrippen:\n  - {naam: persoonlijk, voor: [gegevensverzameling, gegevenssoort], uitleg: "
    "{nl: U., en: E.}, betekent: this.persoonsgegevens == true || "
    "this.bijzondere_persoonsgegevens == true}\n"
)


def _why(folder: Path, when: str, element: str = "gegevensverzameling") -> NotAssessed:
    text = pack_text(
        rule(element=element, wanneer=f'"{when}"', eis="1 == 1", melding="{nl: M., en: M.}"),
        more=NOTION,
    )
    (found,) = run_on([loaded(folder, text)], LANDSCAPE).not_assessed
    return found


@pytest.mark.parametrize(
    ("when", "facts"),
    [
        ("has(this.kopie_van)", "gegevensverzamelingen: kopie_van"),
        # A status that is not stated would not exempt anything.
        (
            "this.status != 'uitgefaseerd' && has(this.kopie_van)",
            "gegevensverzamelingen: kopie_van",
        ),
        (
            "!(this.status in ['gepland']) && this.vorm == 'papier'",
            "gegevensverzamelingen: vorm",
        ),
        (
            "has(this.metadata) && has(this.metadata.context)",
            "gegevensverzamelingen: metadata.context",
        ),
        ("has(this.biv) && this.biv.integriteit > 1", "gegevensverzamelingen: biv"),
        ("size(this.autorisaties) > 0", "gegevensverzamelingen: autorisaties"),
        ("size(this.autorisaties) >= 1", "gegevensverzamelingen: autorisaties"),
        ("0 < size(this.autorisaties)", "gegevensverzamelingen: autorisaties"),
        # One of them will do, and one is stated.
        ("this.vorm == 'papier' || this.naam == 'Z'", ""),
        (
            "this.vorm == 'papier' || has(this.kopie_van)",
            "gegevensverzamelingen: kopie_van, gegevensverzamelingen: vorm",
        ),
        # Through a notion, and only what concerns the kind it is asked of.
        (
            "this.persoonlijk()",
            (
                "gegevensverzamelingen: bijzondere_persoonsgegevens, "
                "gegevensverzamelingen: persoonsgegevens"
            ),
        ),
        ("this.bevat.exists(s, s.persoonlijk())", "gegevenssoorten: persoonsgegevens"),
        # All that it asks for is there.
        ("this.naam == 'Z'", ""),
        ("has(this.eigenaar) && this.naam == 'B'", ""),
        ("!has(this.naam)", ""),
    ],
)
def test_facts_are_named_that_no_element_states(tmp_path: Path, when: str, facts: str) -> None:
    found = _why(tmp_path, when)
    assert ", ".join(fact.place for fact in found.facts) == facts
    assert found.cause is (Cause.NOT_STATED if facts else Cause.DOES_NOT_OCCUR)
    assert all(f"`{place}`" in found.reason for place in facts.split(", ") if place)


def test_a_relation_is_stated_on_its_other_side(tmp_path: Path) -> None:
    found = _why(tmp_path, "size(this.bron_van) > 0")
    assert [fact.place for fact in found.facts] == ["gegevenssoorten: bron"]


def test_what_a_function_gives_must_be_described(tmp_path: Path) -> None:
    text = pack_text(
        rule(element="applicatie", wanneer='"size(this.gebruikte_soorten()) > 0"', eis="1 == 1")
    )
    landscape = "applicaties: [{id: x, naam: X}]\n"
    (found,) = run_on([loaded(tmp_path, text)], landscape).not_assessed
    assert [fact.place for fact in found.facts] == ["gegevenssoorten"]


@pytest.mark.parametrize(
    ("element", "landscape", "facts"),
    [
        ("koppelvlak", LANDSCAPE, "koppelvlakken"),
        ("organisatie", LANDSCAPE, "organisatie"),
        ("applicatiefunctie", LANDSCAPE, "applicaties: applicatiefuncties"),
        ("kanaal", LANDSCAPE, "diensten"),
        ("kanaal", "diensten: [{id: d, naam: D}]\n", "diensten: kanalen"),
        ("metadata", "applicaties: [{id: x, naam: X}]\n", "gegevensverzamelingen"),
    ],
)
def test_a_kind_that_is_not_described_says_where_it_would_stand(
    tmp_path: Path, element: str, landscape: str, facts: str
) -> None:
    text = pack_text(rule(element=element, eis="1 == 1", melding="{nl: M., en: M.}"))
    (found,) = run_on([loaded(tmp_path, text)], landscape).not_assessed
    assert found.cause is Cause.NOT_DESCRIBED
    assert ", ".join(fact.place for fact in found.facts) == facts


def test_a_step_asks_for_keys_of_a_landscape(tmp_path: Path) -> None:
    steps = (
        "stappen:\n  - {id: basis, titel: {nl: B., en: B.}, uitleg: {nl: U., en: E.}, "
        "beschrijf: [applicaties, applicatie]}\n"
    )
    (found,) = mistakes(tmp_path, pack_text(rule(), more=steps))
    assert found.message == "`applicatie` is geen sleutel van een landschap"
    assert found.advice == "Bedoelde u `applicaties`?"
    assert found.line == pack_text(more=steps).count("\n")
