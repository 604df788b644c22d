"""What a run is asked to do: defaults, a configuration file, the environment and the command line."""

from __future__ import annotations

from gemma_lint.configuration.settings import DEFAULT, From, Origin, Settings

__all__ = ["DEFAULT", "From", "Origin", "Settings"]
