"""The form of files, each judged by itself: encoding, YAML, the schema, and ids that return in it.

No rule is run and no reference followed, so a file of a landscape needs none of the others.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator
from functools import cache

from gemma_lint.check import Form, Result
from gemma_lint.configuration.settings import Settings
from gemma_lint.finding import Problem, in_order
from gemma_lint.graph import build_graph
from gemma_lint.landscape.loading import landscape_vocabulary
from gemma_lint.landscape.reading import empty, is_silent, read_landscape
from gemma_lint.rules.calls import read_date
from gemma_lint.source import Document, read_files
from gemma_lint.source.files import STANDARD_INPUT, is_folder
from gemma_lint.suggest import nearest

Belongs = Callable[[str], bool | None]

_VERSION = "gemma_lint"
_ANYONES = "extra"
"""A key of a landscape that files for other programs have as well."""


def check_form(
    settings: Settings, stdin: bytes | None = None, belongs: Belongs | None = None
) -> Result:
    """The form of the files at `settings.paths`; `-` is `stdin`.

    `belongs` says of a file whether it is part of a landscape, or None: then its content says it.
    What is no part is left out, and `Result.form` says so. Without `belongs` every file is one.
    """
    asked, left_out = _asked(settings.paths, belongs)
    sources = read_files(asked, settings.limits, stdin)
    looked_at = [one for one in sources.documents if belongs is None or _is_one(one, belongs)]
    problems = [*sources.own_problems, *_problems(looked_at)]
    if belongs is None and not problems and all(map(is_silent, looked_at)):
        problems.append(empty(looked_at))
    paths = [one.path for one in looked_at]
    left_out += [one.path for one in sources.documents if one.path not in set(paths)]
    return Result(
        peildatum=settings.peildatum,
        lang=settings.lang,
        sources={document.path: document for document in sources.documents},
        packs=(),
        rules={},
        problems=in_order(tuple(problems)),
        form=Form(tuple(paths), tuple(sorted(left_out))),
    )


def _asked(paths: tuple[str, ...], belongs: Belongs | None) -> tuple[list[str], list[str]]:
    """What is to be read, and the files of which that is known beforehand to be useless."""
    if belongs is None:
        return [*paths], []
    asked: list[str] = []
    left_out: list[str] = []
    for path in paths:
        told = path == STANDARD_INPUT or is_folder(path) or not os.path.exists(path)  # noqa: PTH110
        (asked if told or belongs(path) is not False else left_out).append(path)
    return asked, left_out


def _problems(documents: list[Document]) -> Iterator[Problem]:
    vocabulary = landscape_vocabulary()
    for document in documents:
        yield from document.problems
        # As if there were more files: whatever is referred to may stand in one of those.
        landscape = read_landscape([document], vocabulary, read_date, complete=False)
        yield from landscape.problems
        yield from build_graph(landscape)[1]


def _is_one(document: Document, belongs: Belongs) -> bool:
    known = None if document.path == STANDARD_INPUT else belongs(document.path)
    return looks_like_one(document) if known is None else known


def looks_like_one(document: Document) -> bool:
    """Whether a file seems to be part of a landscape, by its content.

    It does when it has the version of the vocabulary, or under one of its keys what could stand
    there; a key with a slip of the pen counts if a list of elements stands under it. Of a file that
    is no valid YAML a line that begins with such a key will do, and one that cannot even be read as
    text is not let go unseen.
    """
    if isinstance(document.data, dict):
        return any(_is_section(str(key), value) for key, value in document.data.items())
    if not document.problems:
        return False
    text = document.text.replace("\0", "")  # which is all that UTF-16 adds to Latin letters
    return not text or _section_in_text().search(text) is not None


def _is_section(key: str, value: object) -> bool:
    if key in (_VERSION, *_sections()):
        return key == _VERSION or value is None or isinstance(value, list | dict)
    elements = isinstance(value, list) and value and isinstance(value[0], dict) and "id" in value[0]
    return bool(elements) and nearest(key, _sections()) is not None


@cache
def _sections() -> tuple[str, ...]:
    vocabulary = landscape_vocabulary()
    names = (spec.name for spec in vocabulary.kinds[vocabulary.root].fields)
    return tuple(name for name in names if name not in (_VERSION, _ANYONES))


@cache
def _section_in_text() -> re.Pattern[str]:
    names = "|".join(map(re.escape, (_VERSION, *_sections())))
    return re.compile(rf"""^\ufeff?["']?(?:{names})["']?[ \t]*:""", re.MULTILINE)
