"""A human is not asked to fill in what the organisation decided to do without."""

from __future__ import annotations

from pathlib import Path

from tests.importing.drafts import draft, imported, item, texts

DECIDED = """\
rollen:
  - {id: cio, naam: CIO, soort: medewerker, niveau: directie}
afwijkingen:
  - regel: G7.6-eigenaar
    alle: gegevensverzameling
    reden: Eigenaren worden pas na de reorganisatie benoemd.
    besloten_door: cio
    besloten_op: 2026-09-01
    geldig_tot: 2027-09-01
    maatregel: De CIO is eigenaar zolang niemand anders dat is.
"""


def _asked(folder: Path) -> str:
    imported(draft(item("gegevensverzameling", "zaken")), folder)
    return "\n".join(text for name, text in texts(folder).items() if name.startswith("geg"))


def test_what_an_afwijking_explains_is_not_asked_for(tmp_path: Path) -> None:
    (tmp_path / "besluiten.yaml").write_text(DECIDED, encoding="utf-8")
    asked = _asked(tmp_path)
    assert "eigenaar:" not in asked
    assert "# identificatie:" in asked


def test_without_it_the_same_is_asked(tmp_path: Path) -> None:
    assert "# eigenaar: <rol>  # G7.6" in _asked(tmp_path)
