"""The words of the table of findings: its columns, and what stands under status."""

from __future__ import annotations

TEXTS: dict[str, tuple[str, str]] = {
    "column-status": ("status", "status"),
    "column-severity": ("ernst", "severity"),
    "column-rule": ("regel", "rule"),
    "column-title": ("titel", "title"),
    "column-principle": ("principe", "principle"),
    "column-implication": ("implicatie", "implication"),
    "column-landscape": ("landschap", "landscape"),
    "column-kind": ("soort", "kind"),
    "column-id": ("id", "id"),
    "column-name": ("naam", "name"),
    "column-field": ("veld", "field"),
    "column-message": ("melding", "message"),
    "column-advice": ("advies", "advice"),
    "column-path": ("bestand", "path"),
    "column-line": ("regelnummer", "line"),
    "column-column": ("kolom", "column"),
    "column-reason": ("reden", "reason"),
    "column-decided-by": ("besloten_door", "decided_by"),
    "column-decided-on": ("besloten_op", "decided_on"),
    "column-valid-until": ("geldig_tot", "valid_until"),
    "column-measure": ("maatregel", "measure"),
    "column-fingerprint": ("kenmerk", "fingerprint"),
    "open": ("open", "open"),
    "explained": ("verklaard", "explained"),
    "baselined": ("nulmeting", "baseline"),
    "fault": ("storing", "fault"),
    "problem": ("niet getoetst", "nothing checked"),
    "not-assessed": ("niet beoordeeld", "not assessed"),
}
