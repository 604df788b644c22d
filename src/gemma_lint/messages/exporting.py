"""Texts in exported files, and about them."""

from __future__ import annotations

TEXTS: dict[str, tuple[str, str]] = {
    "model": ("Landschap", "Landscape"),
    "finding": ("{severity}: {message}", "{severity}: {message}"),
    "finding-status": ("{severity} ({status}): {message}", "{severity} ({status}): {message}"),
}
