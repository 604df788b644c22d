"""The reference pages of the vocabulary, in Dutch and English, made from its classes."""

from __future__ import annotations

from textwrap import dedent
from typing import Any

from gemma_lint.landscape.describe import classes, vocabulary
from gemma_lint.landscape.kinds.base import Onderdeel
from gemma_lint.landscape.vocabulary import FieldSpec, KindSpec, Vocabulary
from gemma_lint.messages import text


def page(lang: str) -> str:
    """The page in `lang`, as Markdown."""
    described = vocabulary()
    found = classes()
    root = described.kinds[described.root]
    parts = [text("pages.vocabulary", lang), _table(root, found[root.name], lang)]
    ordered = [described.kinds[spec.object] for spec in root.fields if spec.object]
    nested = [kind for name, kind in described.kinds.items() if kind not in (*ordered, root)]
    parts += [_section(kind, found[kind.name], described, lang) for kind in ordered]
    parts.append(text("pages.parts", lang))
    parts += [_section(kind, found[kind.name], described, lang) for kind in nested]
    return "\n".join(parts)


def _section(kind: KindSpec, made: type[Onderdeel], described: Vocabulary, lang: str) -> str:
    lines = [f"## {kind.name}", "", made.NL if lang == "nl" else made.EN, ""]
    if kind.plural:
        lines += [text("pages.plural", lang, plural=kind.plural), ""]
    lines.append(_table(kind, made, lang))
    lines += _backward(kind, described, lang)
    if made.VOORBEELD:
        lines += ["```yaml", dedent(made.VOORBEELD).strip(), "```", ""]
    return "\n".join(lines)


def _table(kind: KindSpec, made: type[Onderdeel], lang: str) -> str:
    info = {one.alias or name: one for name, one in made.model_fields.items()}
    rows = [
        f"| `{spec.name}` | {_sort(spec, lang)} | {_meaning(spec, info[spec.name], lang)} |"
        for spec in kind.fields
        if spec.name != "extra"
    ]
    return "\n".join((text("pages.fields", lang), *rows, ""))


def _meaning(spec: FieldSpec, info: Any, lang: str) -> str:
    meaning: str = info.description if lang == "nl" else info.json_schema_extra["en"]
    return f"{text('pages.required', lang)} {meaning}" if spec.required else meaning


def _sort(spec: FieldSpec, lang: str) -> str:
    """What goes in a field, in words."""
    if spec.type == "enum":
        sort = ", ".join(f"`{value}`" for value in spec.values)
    elif spec.type == "object":
        sort = f"[{spec.object}](#{spec.object})"
    elif spec.type == "reference":
        kinds = ", ".join(f"[{kind}](#{kind})" for kind in spec.targets)
        sort = text("pages.sort-reference", lang, kinds=kinds)
    else:
        sort = text(f"pages.sort-{spec.pattern or spec.type}", lang)
    if spec.single:
        return text("pages.sort-single", lang, sort=sort)
    return text("pages.sort-list", lang, sort=sort) if spec.many else sort


def _backward(kind: KindSpec, described: Vocabulary, lang: str) -> list[str]:
    """The relations that rules can walk backwards from a kind, and the part's way to its whole."""
    lines = []
    if kind.parent:
        lines.append(text("pages.parent", lang, kind=kind.parent))
    lines += sorted(
        text("pages.backward", lang, name=one.name, source=one.source, field=one.field)
        for one in described.relations()
        if one.target == kind.name
    )
    return [text("pages.relations", lang), "", *lines, ""] if lines else []
