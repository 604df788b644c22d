"""Running the program inside the test, as its entry point does but for leaving the process."""

from __future__ import annotations

import io
import json
from dataclasses import dataclass
from typing import Any

import pytest

from gemma_lint.cli.run import run

LANDSCAPE = """\
gemma_lint: 1
organisatie: {id: voorbeeldstad, naam: Gemeente Voorbeeldstad, soort: gemeente}
gegevensverzamelingen:
  - {id: klanten, naam: Klanten}
"""


@dataclass(frozen=True)
class Done:
    """What a run gave."""

    code: int
    out: str
    err: str

    @property
    def document(self) -> Any:
        """Standard output as JSON."""
        return json.loads(self.out)


class Program:
    """Calls the program with an environment of its own."""

    def __init__(self, capture: pytest.CaptureFixture[bytes], patch: pytest.MonkeyPatch) -> None:
        self._capture = capture
        self._patch = patch

    def __call__(self, *arguments: str, stdin: bytes | None = None, **environ: str) -> Done:
        if stdin is not None:
            self._patch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        code = run(arguments, environ)
        out, err = self._capture.readouterr()
        return Done(code, out.decode(), err.decode())
