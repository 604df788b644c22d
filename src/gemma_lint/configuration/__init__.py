"""What a run is asked to do: by default, a file, the environment and the command line."""

from __future__ import annotations

from gemma_lint.configuration.load import Asked, load
from gemma_lint.configuration.settings import DEFAULT, From, Origin, Settings

__all__ = ["DEFAULT", "Asked", "From", "Origin", "Settings", "load"]
