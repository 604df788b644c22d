"""Laws of what the catalogue knows: whatever name it gives, no rule calls that unknown."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import chain

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gemma_lint.catalogue import load
from gemma_lint.catalogue.model import Referentiecomponent
from tests.landscapes import Data, checked, rules_of

catalogue = load()
COMPONENTS = [n for one in catalogue.referentiecomponenten for n in (one.naam, one.id, *one.namen)]
STANDARDS = [
    name
    for one in catalogue.standaarden
    for name in (one.naam, one.id, one.afkorting, *one.namen)
    if name is not None
]
FACILITIES = [n for one in catalogue.voorzieningen for n in (one.naam, one.id, *one.namen)]
REGISTRATIONS = [
    name
    for one in catalogue.basisregistraties
    for name in (one.naam, one.afkorting, *one.namen, *one.voorzieningen)
]
UNKNOWN = (
    "G2.3-referentiecomponent",
    "G2.4-voorziening-bekend",
    "G2.5-standaard-bekend",
    "G2.5-ondersteund-bekend",
    "G6.3-standaard-bekend",
    "G7.7-basisregistratie-bekend",
    "G7.8-standaard-bekend",
)


def _landscape(
    components: Iterable[str], standards: Iterable[str], facilities: Iterable[tuple[str, str]]
) -> Data:
    """A landscape that names these and nothing else, everywhere that a name may stand."""
    components = list(components)
    named = [{"naam": name} for name in standards]
    application = {"id": "a", "naam": "A", "referentiecomponenten": components}
    datasets = [
        {"id": f"g{number}", "naam": "G", "metadata": {"standaard": one["naam"]}}
        for number, one in enumerate(named)
    ]
    published = {"id": "open", "naam": "Open", "open_data": {"standaarden": named}}
    return {
        "applicaties": [{**application, "standaarden": named}, {"id": "b", "naam": "B"}],
        "koppelvlakken": [
            {"id": "k", "naam": "K", "van": "a", "naar": "b", "standaarden": named},
        ],
        "gegevensverzamelingen": [*datasets, published],
        "voorzieningen": [
            {"id": f"v{number}", "naam": name, "soort": soort}
            for number, (soort, name) in enumerate(facilities)
        ],
    }


def _as(soort: str, names: Iterable[str]) -> list[tuple[str, str]]:
    return [(soort, name) for name in names]


# A few names stand for two elements; such a name finds neither, as the catalogue says itself.
KNOWN_STANDARDS = [name for name in STANDARDS if catalogue.standaard(name) is not None]
KNOWN_COMPONENTS = [name for name in COMPONENTS if catalogue.referentiecomponent(name) is not None]


def test_nearly_every_name_of_the_catalogue_is_of_one_element() -> None:
    assert len(COMPONENTS) - len(KNOWN_COMPONENTS) == 0
    assert len(STANDARDS) - len(KNOWN_STANDARDS) <= 5


def test_a_landscape_with_names_of_the_catalogue_has_nothing_unknown() -> None:
    facilities = _as("landelijk", chain(FACILITIES, REGISTRATIONS))
    registrations = _as("basisregistratie", REGISTRATIONS)
    data = _landscape(KNOWN_COMPONENTS, KNOWN_STANDARDS, [*facilities, *registrations])
    result = checked(data, select=UNKNOWN)
    assert [one.message for one in result.findings] == []
    assert result.not_assessed == ()


@pytest.mark.parametrize("change", [str.upper, str.lower, "{} (onze eigen)".format])
def test_case_and_a_remark_in_brackets_do_not_matter(change: Callable[[str], str]) -> None:
    elements = (catalogue.referentiecomponenten, catalogue.standaarden, catalogue.voorzieningen)
    names = ([change(one.naam) for one in some if "(" not in one.naam] for some in elements)
    components, standards, facilities = names
    data = _landscape(components, standards, _as("landelijk", facilities))
    assert [one.message for one in checked(data, select=UNKNOWN).findings] == []


NONSENSE = st.text("bcdfghjkqwxz", min_size=12, max_size=30)


@given(NONSENSE)
@settings(max_examples=20)
def test_a_name_that_nobody_has_is_unknown_everywhere(name: str) -> None:
    facilities = [("landelijk", name), ("basisregistratie", name)]
    data = _landscape([name], [name], facilities)
    assert rules_of(checked(data, select=UNKNOWN)) == set(UNKNOWN)


@given(st.sampled_from(KNOWN_COMPONENTS), st.sampled_from(KNOWN_COMPONENTS))
@settings(max_examples=50)
def test_two_applications_are_double_exactly_if_they_mean_the_same(first: str, second: str) -> None:
    applications = [
        {"id": one, "naam": one, "referentiecomponenten": [name]}
        for one, name in (("a", first), ("b", second))
    ]
    wanted = {"instellingen": {"meervoudige_referentiecomponenten": ()}}
    found = checked({"applicaties": applications}, select=("G2.3-dubbel",), **wanted).findings
    known = catalogue.referentiecomponent
    assert bool(found) is (known(first) is known(second))


@given(st.sampled_from([one for one in catalogue.referentiecomponenten if one.verplicht]))
@settings(max_examples=50)
def test_naming_all_that_a_component_must_support_is_enough(component: Referentiecomponent) -> None:
    application = {
        "id": "a",
        "naam": "A",
        "referentiecomponenten": [component.id],
        "standaarden": [{"naam": identifier} for identifier in component.verplicht],
    }
    rules = ("G2.5-verplichte-standaarden", "G5.2-digitoegankelijk")
    assert checked({"applicaties": [application]}, select=rules).findings == ()
