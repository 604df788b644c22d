"""How far a landscape is: what was assessed of each implication, and which step is reached."""

from __future__ import annotations
