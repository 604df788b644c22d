"""Texts of `explain` about developments, NORA and the ladder."""

from __future__ import annotations

TEXTS: dict[str, tuple[str, str]] = {
    "answers": (
        "Ontwikkelingen waarop dit een antwoord is (onze lezing)",
        "Developments that this answers (our reading)",
    ),
    "answer": ("{title} ({name}; {passage}): {reason}", "{title} ({name}; {passage}): {reason}"),
    "nora": (
        "NORA-principes die het document hiernaast zet",
        "NORA principles that the document sets beside this",
    ),
    "answered-by": (
        "Wat hierop een antwoord is (onze lezing)",
        "What answers this (our reading)",
    ),
    "answered": ("{reason} ({passage})", "{reason} ({passage})"),
    "unanswered": (
        "Geen antwoord in de principes (onze lezing)",
        "No answer in the principles (our reading)",
    ),
    "nora-principles": (
        "Principes die het document hiernaast zet",
        "Principles that the document sets beside this",
    ),
    "what": ("Wat er speelt", "What it is about"),
    "group-algemeen": ("algemene ontwikkeling", "general development"),
    "group-technologie": (
        "ontwikkeling in informatie en technologie",
        "development in information and technology",
    ),
    "group-uitgangspunt": ("uitgangspunt", "starting point"),
    "group-nora": ("principe van de NORA", "principle of NORA"),
    "cooperation": (
        "Bij een samenwerkingsverband staat er: {text}",
        "For a cooperation of municipalities it says: {text}",
    ),
    "step": ("trede {step}", "step {step}"),
}
