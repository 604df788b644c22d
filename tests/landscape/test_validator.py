"""The validator that a check runs accepts and refuses what the classes in `kinds` do."""

from __future__ import annotations

import json
from collections import Counter
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import ValidationError
from pydantic_core import ValidationError as CoreValidationError

from gemma_lint.landscape.describe import vocabulary
from gemma_lint.landscape.kinds import Landschap
from gemma_lint.landscape.validator import build_validator
from gemma_lint.rules.calls import read_date
from tests.landscape.samples import ODD, Sampler

VOCABULARY = vocabulary()
VALIDATOR = build_validator(VOCABULARY, read_date)
SEEDS = st.integers(0, 2**32)


def _model_refuses(data: Any) -> set[str]:
    """The places at which the classes refuse it, which they read as JSON: YAML has no dates."""
    try:
        Landschap.model_validate_json(json.dumps(data))
    except ValidationError as invalid:
        return {str(error["loc"]) for error in invalid.errors()}
    return set()


def _validator_refuses(data: Any) -> set[str]:
    try:
        VALIDATOR.validate_python(data)
    except CoreValidationError as invalid:
        return {str(error["loc"]) for error in invalid.errors()}
    return set()


@given(SEEDS)
@settings(max_examples=150)
def test_both_accept_what_the_vocabulary_describes(seed: int) -> None:
    data = Sampler(VOCABULARY, seed).landscape()
    assert _validator_refuses(data) == set()
    assert _model_refuses(data) == set()


@given(SEEDS)
@settings(max_examples=600)
def test_both_refuse_the_same_places(seed: int) -> None:
    data = Sampler(VOCABULARY, seed).spoiled()
    assert _validator_refuses(data) == _model_refuses(data)


def test_both_verdicts_occur_in_what_is_drawn() -> None:
    verdicts = Counter(
        bool(_validator_refuses(Sampler(VOCABULARY, seed).spoiled())) for seed in range(200)
    )
    assert verdicts[True] > 50
    assert verdicts[False] > 5


@pytest.mark.parametrize(
    "place",
    [
        "organisatie.naam",
        "organisatie.inwoners",
        "organisatie.ibd",
        "organisatie.ibd.bewijs.datum",
        "organisatie.ibd.bewijs.link",
        "organisatie.audits",
        "organisatie.extra",
        "gegevenssoorten.0.bron",
        "gegevenssoorten.0.id",
        "gegevensverzamelingen.0.archivering.bewaartermijn",
        "gegevensverzamelingen.0.biv.integriteit",
        "gegevensverzamelingen.0.persoonsgegevens",
        "gegevensverzamelingen.0.eigenaar",
        "processen.0.uitzonderingen.0.aandeel",
        "koppelvlakken.0.wijze",
        "applicaties",
        "gemma_lint",
    ],
)
def test_both_judge_every_odd_value_alike(place: str) -> None:
    for value in ODD:
        data = _around(place.split("."), value)
        assert _validator_refuses(data) == _model_refuses(data), value


def _around(path: list[str], value: Any) -> Any:
    """A landscape with only `value`, at `path`."""
    for name in reversed(path):
        value = [value] if name.isdigit() else {name: value}
    return value


@pytest.mark.parametrize("number", [2**63, -(2**63) - 1])
def test_a_check_takes_no_number_that_rules_cannot_count_with(number: int) -> None:
    kind = {"id": "s", "naam": "S", "soort": "gemeente", "inwoners": number}
    assert _validator_refuses({"organisatie": kind}) == {"('organisatie', 'inwoners')"}


def test_dates_become_what_is_made_of_them() -> None:
    made = build_validator(VOCABULARY, lambda text: ("dag", date.fromisoformat(text)))
    data = {"overeenkomsten": [{"id": "o", "partij": "p", "einde": "2026-01-31"}]}
    found = made.validate_python(data)["overeenkomsten"][0]["einde"]
    assert found == ("dag", date(2026, 1, 31))


def test_lenient_asks_for_nothing_but_refuses_what_is_wrong() -> None:
    lenient = build_validator(VOCABULARY, read_date, lenient=True)
    assert lenient.validate_python({"applicaties": [{}]}) == {"applicaties": [{}]}
    with pytest.raises(CoreValidationError):
        lenient.validate_python({"applicaties": [{"id": 3}]})


def test_empty_lists_may_be_left_empty() -> None:
    data = {"applicaties": None, "extra": None, "kavels": [{"id": "k", "naam": "K", "extra": None}]}
    found = VALIDATOR.validate_python(data)
    assert found["applicaties"] == []
    assert found["kavels"][0]["extra"] == {}


def test_one_source_may_stand_for_a_list() -> None:
    sort = {"id": "adres", "naam": "Adres", "bron": "bag"}
    found = VALIDATOR.validate_python({"gegevenssoorten": [sort]})
    assert found["gegevenssoorten"][0]["bron"] == ["bag"]
