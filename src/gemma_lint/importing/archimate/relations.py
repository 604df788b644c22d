"""What becomes of each relation: one table, by its kind, of what may know it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from gemma_lint.archimate import Relation
from gemma_lint.importing.archimate.diensten import add_part_of, add_service
from gemma_lint.importing.archimate.gegevens import (
    add_access,
    add_flow_data,
    add_realization,
    is_of_application,
    writes,
)
from gemma_lint.importing.archimate.koppelvlakken import add_flow, add_serving
from gemma_lint.importing.archimate.partijen import (
    add_hosting,
    add_member,
    add_owner,
    add_supplier,
    add_use,
    find_users,
)
from gemma_lint.importing.archimate.referenties import add_reference, find_used
from gemma_lint.importing.archimate.results import Result
from gemma_lint.importing.archimate.standaarden import add_standard, add_version_of
from gemma_lint.importing.archimate.work import Work
from gemma_lint.importing.draft import Outcome

Step = Callable[[Work, Relation], Result | None]


def settle_relations(work: Work) -> None:
    """Let the steps for its kind look at each relation; the first that knows it decides."""
    table = _steps(work)
    numbered = sorted(enumerate(work.model.relations), key=lambda pair: _turn(pair[1]))
    for number, relation in numbered:
        if taken := work.versions.get(number):
            work.account.settle(number, Outcome.FACT)
        if taken is not None:
            continue
        for step in table.get(relation.kind, ()):
            if result := step(work, relation):
                work.account.settle(number, *result)
                break


def _steps(work: Work) -> dict[str, tuple[Step, ...]]:
    add_own_use = partial(add_use, users=find_users(work))
    reference = partial(add_reference, used=find_used(work))
    of_application: tuple[Step, ...] = (is_of_application, add_part_of)
    return {
        "Flow": (add_flow,),
        "Serving": (add_serving, add_own_use, add_service),
        "Access": (add_access,),
        "Association": (
            add_standard,
            add_hosting,
            add_supplier,
            add_own_use,
            add_owner,
            add_flow_data,
        ),
        "Specialization": (reference, add_version_of, add_part_of),
        "Realization": (add_standard, add_realization, add_service, is_of_application),
        "Assignment": (is_of_application,),
        "Aggregation": (add_member, add_version_of, *of_application),
        "Composition": (add_member, add_version_of, *of_application),
    }


def _turn(relation: Relation) -> int:
    """Koppelvlakken first, as others add to them; what reads data after what writes it."""
    if relation.kind in ("Flow", "Serving"):
        return ("Flow", "Serving").index(relation.kind)
    if relation.kind == "Access":
        return 2 if writes(relation) else 3
    return 3 if relation.kind in ("Realization", "Association") else 4
