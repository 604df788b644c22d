"""Texts in the Code Quality report of GitLab: one line each, as a merge request shows them."""

from __future__ import annotations

TEXTS: dict[str, tuple[str, str]] = {
    "open": ("{rule}: {message}", "{rule}: {message}"),
    "explained": (
        "{rule} (verklaard): {message} [{decision}]",
        "{rule} (explained): {message} [{decision}]",
    ),
    "baselined": ("{rule} (nulmeting): {message}", "{rule} (baseline): {message}"),
    "fault": ("{rule} (storing): {message}", "{rule} (fault): {message}"),
    "problem": ("{code} (niet getoetst): {message}", "{code} (nothing checked): {message}"),
}
