"""From checked terms to the source of one Python expression.

Text of the expression itself enters only through `repr` of constants; all other text is ours or
comes from declarations. Each term becomes one operand, so that templates need no precedences.
"""

from __future__ import annotations

from gemma_lint.cel.terms import (
    NOTHING,
    PRESENT,
    Choice,
    Constant,
    Junction,
    Key,
    Keys,
    Loop,
    Template,
    Term,
)

_LAZY = {"&&": "rt.all_of", "||": "rt.any_of"}
_PLAIN = {"&&": " and ", "||": " or "}


def emit(term: Term, known: Keys = NOTHING) -> str:
    """Python source that computes `term` from its variables and the runtime `rt`.

    What is `known` to be present where the source will stand is not tested again.
    """
    form = term.form
    if isinstance(form, Constant):
        return _constant(form.value)
    if isinstance(form, Template):
        return _template(form, known)
    if isinstance(form, Junction):
        return _junction(form, known)
    if isinstance(form, Choice):
        yes, condition, no = (emit(part, known) for part in (form.yes, form.condition, form.no))
        return f"({yes} if {condition} else {no})"
    return _loop(form, known)


def _template(form: Template, known: Keys) -> str:
    if form.text == PRESENT and form.parts[0].key in known:
        return emit(form.parts[0], known)
    return form.text.format(*(emit(part, known) for part in form.parts))


def _constant(value: object) -> str:
    text = repr(value)
    return f"({text})" if text[0] == "-" else text


def _junction(form: Junction, known: Keys) -> str:
    """Parts that cannot fail go first: they decide cheaply, and the order changes no outcome.

    Nothing has an effect, and a part that cannot fail never leans on one that can.
    """
    word = _PLAIN[form.operator]
    sure = [emit(part, known) for part in form.parts if not part.fallible]
    risky = tuple(part for part in form.parts if part.fallible)
    if len(risky) < 2:
        return f"({word.join([*sure, *(emit(part, known) for part in risky)])})"
    tests = ", ".join(f"lambda: {emit(part, known)}" for part in risky)
    careful = f"{_LAZY[form.operator]}({tests})"
    return f"({word.join([*sure, f'({_quick(word, risky, known)}{careful})'])})"


def _quick(word: str, risky: tuple[Term, ...], known: Keys) -> str:
    """The usual case, when every fact is there and nothing can fail: `… if … else `.

    Empty when the parts may fail for other reasons. Such parts hold no junction that can fail,
    so that the source at most doubles.
    """
    facts: dict[Key, Term] = {}
    for part in risky:
        if part.fails_without is None:
            return ""
        facts |= {fact.key: fact for fact in part.fails_without if fact.key is not None}
    guards = []
    for key in sorted(facts, key=len):  # a field after what it is selected from
        guards.append(f"{emit(facts[key], known)} is not None")
        known |= {key}
    tests = word.join(emit(part, known) for part in risky)
    return f"({tests}) if {' and '.join(guards)} else "


def _loop(form: Loop, known: Keys) -> str:
    names = ", ".join(form.names)
    clause = f"for {names} in {emit(form.elements, known)}"
    if form.condition is not None:
        clause += f" if {emit(form.condition, known)}"
    body = emit(form.body, known)
    if form.kind == "list":
        return f"rt.made([{body} {clause}])"
    if form.kind == "map" and form.key is not None:
        return f"rt.made({{{emit(form.key, known)}: {body} {clause}}})"
    if form.kind == "once":
        return f"rt.once(True {clause} if {body})"
    if form.body.fallible:
        test = f"lambda {names}: {body}"
        test = f"rt.unpacked({test})" if len(form.names) > 1 else test
        return (
            f"rt.{'every' if form.kind == 'all' else 'some'}({emit(form.elements, known)}, {test})"
        )
    return f"{'all' if form.kind == 'all' else 'any'}({body} {clause})"
