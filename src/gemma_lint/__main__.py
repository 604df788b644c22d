"""`python -m gemma_lint` is `gemma-lint`."""

from __future__ import annotations

from gemma_lint.cli import main

if __name__ == "__main__":
    main()
