"""What every report must say when no rule was assessed, so that nobody takes it for a good outcome.

Without a finding the exit code is then 0, as it is of a landscape that meets every rule.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from gemma_lint.messages import text
from gemma_lint.report.counting import counted

if TYPE_CHECKING:
    from gemma_lint.check import Result


def unassessed(result: Result) -> str | None:
    """A sentence in the reader's language, without a full stop; None when a rule was assessed.

    None as well for a result with problems, which say themselves that nothing was checked.
    """
    if result.problems:
        return None
    if result.form is not None:
        return _form(len(result.form.files), result.lang)
    return None if assessed(result) else text("report.nothing-assessed", result.lang)


def assessed(result: Result) -> int:
    """How many rules met something they are about."""
    return result.rules_run - len(result.not_assessed)


def _form(files: int, lang: str) -> str:
    if not files:
        return text("report.form-nothing", lang)
    return text("report.form-only", lang, files=counted("files", lang, files))
