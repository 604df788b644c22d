from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks.synthetic.softwarecatalogus import write
from gemma_lint.catalogue import load
from gemma_lint.importing import reader
from gemma_lint.importing.draft import Draft, Options, Outcome

SIZE = 60


def _read(folder: Path, *, changed: bool) -> Draft:
    path = folder / "table.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        write(SIZE, file, changed=changed)
    return reader("softwarecatalogus-csv")(path, Options())


@pytest.mark.parametrize("changed", [False, True])
def test_the_whole_table_is_imported(tmp_path: Path, changed: bool) -> None:
    draft = _read(tmp_path, changed=changed)
    assert not draft.warnings
    assert {fate.outcome: count for fate, count in draft.fates.items()} == {Outcome.ELEMENT: SIZE}
    applications = [item for item in draft.items if item.kind == "applicatie"]
    assert len(applications) == SIZE
    for item in applications:
        components = item.fields["referentiecomponenten"]
        assert isinstance(components, list)
        assert len(components) == 1
        assert load().referentiecomponent(str(components[0])) is not None


def test_in_the_changed_table_everything_has_changed_but_what_it_is_known_by(
    tmp_path: Path,
) -> None:
    first, second = (
        {(item.kind, item.source_id): item.fields for item in _read(tmp_path, changed=one).items}
        for one in (False, True)
    )
    assert first.keys() == second.keys()
    assert not [key for key in first if first[key] == second[key]]
