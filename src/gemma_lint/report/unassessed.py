"""What every report must say when no rule was assessed, so that nobody takes it for a good outcome.

Without a finding the exit code is then 0, as it is of a landscape that meets every rule.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from gemma_lint.messages import text
from gemma_lint.report.counting import assessed, counted

if TYPE_CHECKING:
    from gemma_lint.check import Form, Result


def unassessed(result: Result) -> str | None:
    """A sentence in the reader's language, without a full stop; None when rules were assessed.

    Of several landscapes it names those in which none was. None as well for a result with problems,
    which say themselves that nothing was checked.
    """
    if result.problems:
        return None
    if result.form is not None:
        return _form(result.form, result.lang)
    if not assessed(result):
        return text("report.nothing-assessed", result.lang)
    from gemma_lint.report.landscapes import landscape_names

    names = zip(landscape_names(result.landscapes), result.landscapes, strict=True)
    without = [name for name, one in names if not assessed(one)]
    if without:
        return text("report.nothing-assessed-in", result.lang, names=", ".join(without))
    return None


def _form(form: Form, lang: str) -> str:
    if not form.files:
        return text("report.form-nothing", lang)
    return text("report.form-only", lang, files=counted("files", lang, len(form.files)))
