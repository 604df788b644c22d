"""Reads a model in whatever form it is, which shows from its content and not from its name."""

from __future__ import annotations

import tarfile
from pathlib import Path
from typing import IO

from gemma_lint.archimate.limits import Bounded, Limits, Progress
from gemma_lint.archimate.model import Model
from gemma_lint.archimate.opening import opened
from gemma_lint.archimate.problems import at_start, unreadable
from gemma_lint.errors import InvalidInput

_ZIPS = (b"PK\x03\x04", b"PK\x05\x06")
_GZIP = b"\x1f\x8b"
_XML = (b"<", b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff", b"\0<")
_AMEFF = "http://www.opengroup.org/xsd/archimate"


def read(source: Path, limits: Limits | None = None, progress: Progress | None = None) -> Model:
    """The model in `source`: a collaboration folder, an archive of it, `.archimate`, or AMEFF.

    `progress` is called with the files done of a folder or archive, or the bytes of one file.
    Raises InvalidInput with what is wrong, also when `source` is none of these.
    """
    limits = limits or Limits()
    shown = source.as_posix()
    try:
        form = "grafico" if source.is_dir() else _form(source, shown, limits)
    except OSError as error:
        raise InvalidInput([unreadable(shown, error)]) from None
    if form == "grafico":
        from gemma_lint.archimate import grafico

        return grafico.read(source, limits, progress)
    if form == "native":
        from gemma_lint.archimate import native

        return native.read(source, limits, progress)
    if form == "ameff":
        from gemma_lint.archimate import ameff

        return ameff.read(source, limits, progress)
    raise InvalidInput([at_start("unknown-form", shown)])


def _form(source: Path, shown: str, limits: Limits) -> str | None:
    with opened(source, shown) as raw:
        start = raw.read(tarfile.BLOCKSIZE)
        if start.startswith(_ZIPS):
            return "native"
        if start.startswith(_GZIP) or _is_tar(start):
            return "grafico"
        raw.seek(0)
        return _form_of_xml(raw, shown, limits) if start.lstrip().startswith(_XML) else None


def _is_tar(block: bytes) -> bool:
    try:
        tarfile.TarInfo.frombuf(block, "utf-8", "surrogateescape")
    except (tarfile.HeaderError, ValueError):
        return False
    return True


def _form_of_xml(raw: IO[bytes], shown: str, limits: Limits) -> str | None:
    from gemma_lint.archimate.archi import NAMESPACE
    from gemma_lint.archimate.xml import root, split

    namespace, name = split(root(Bounded(raw, shown, limits), shown, limits))
    if name != "model":
        return None
    if namespace == NAMESPACE:
        return "native"
    return "ameff" if namespace.startswith(_AMEFF) else None
