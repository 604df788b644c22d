"""gemma-lint: checks a municipality's landscape against the GEMMA 2 architecture principles."""

__version__ = "0.1.0"
