"""From checked terms to the source of one Python expression.

Text of the expression itself enters only through `repr` of constants; all other text is ours or
comes from declarations. Each term becomes one operand, so that templates need no precedences.
"""

from __future__ import annotations

from gemma_lint.cel.terms import Choice, Constant, Junction, Loop, Template, Term

_LAZY = {"&&": "rt.all_of", "||": "rt.any_of"}
_PLAIN = {"&&": " and ", "||": " or "}


def emit(term: Term) -> str:
    """Python source that computes `term` from its variables and the runtime `rt`."""
    form = term.form
    if isinstance(form, Constant):
        return _constant(form.value)
    if isinstance(form, Template):
        return form.text.format(*map(emit, form.parts))
    if isinstance(form, Junction):
        return _junction(form)
    if isinstance(form, Choice):
        return f"({emit(form.yes)} if {emit(form.condition)} else {emit(form.no)})"
    return _loop(form)


def _constant(value: object) -> str:
    text = repr(value)
    return f"({text})" if text[0] == "-" else text


def _junction(form: Junction) -> str:
    """Parts that cannot fail go first: they decide cheaply, and the order changes no outcome.

    Nothing has an effect, and a part that cannot fail never leans on one that can.
    """
    sure = [emit(part) for part in form.parts if not part.fallible]
    risky = [emit(part) for part in form.parts if part.fallible]
    if len(risky) > 1:
        tests = ", ".join(f"lambda: {part}" for part in risky)
        risky = [f"{_LAZY[form.operator]}({tests})"]
    return f"({_PLAIN[form.operator].join(sure + risky)})"


def _loop(form: Loop) -> str:
    names = ", ".join(form.names)
    clause = f"for {names} in {emit(form.elements)}"
    if form.condition is not None:
        clause += f" if {emit(form.condition)}"
    body = emit(form.body)
    if form.kind == "list":
        return f"rt.made([{body} {clause}])"
    if form.kind == "map" and form.key is not None:
        return f"rt.made({{{emit(form.key)}: {body} {clause}}})"
    if form.kind == "once":
        return f"rt.once(True {clause} if {body})"
    if form.body.fallible:
        test = f"lambda {names}: {body}"
        test = f"rt.unpacked({test})" if len(form.names) > 1 else test
        return f"rt.{'every' if form.kind == 'all' else 'some'}({emit(form.elements)}, {test})"
    return f"{'all' if form.kind == 'all' else 'any'}({body} {clause})"
