"""Reads a model in whatever form it is, which shows from its content and not from its name."""

from __future__ import annotations

import tarfile
from pathlib import Path
from typing import IO

from gemma_lint.archimate.limits import Bounded, Limits, Progress, TooMuch
from gemma_lint.archimate.model import Model
from gemma_lint.archimate.problems import problem, too_much, unreadable
from gemma_lint.errors import InvalidInput

_ZIPS = (b"PK\x03\x04", b"PK\x05\x06")
_GZIP = b"\x1f\x8b"
_XML = (b"<", b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff", b"\0<")
_AMEFF = "http://www.opengroup.org/xsd/archimate"


def read(source: Path, limits: Limits | None = None, progress: Progress | None = None) -> Model:
    """The model in `source`: a collaboration folder, an archive of it, `.archimate`, or AMEFF.

    `progress` is called with the files done of a folder or archive, or the bytes of AMEFF.
    Raises InvalidInput with what is wrong, also when `source` is none of these.
    """
    limits = limits or Limits()
    shown = source.as_posix()
    try:
        form = "grafico" if source.is_dir() else _form(source, shown, limits)
    except OSError as error:
        raise InvalidInput([unreadable(shown, error)]) from None
    except TooMuch:
        raise InvalidInput([too_much(shown, limits)]) from None
    if form == "grafico":
        from gemma_lint.archimate import grafico

        return grafico.read(source, limits, progress)
    if form == "native":
        from gemma_lint.archimate import native

        return native.read(source, limits)
    if form == "ameff":
        from gemma_lint.archimate import ameff

        return ameff.read(source, limits.total, progress=progress)
    raise InvalidInput([problem("unknown-form", shown)])


def _form(source: Path, shown: str, limits: Limits) -> str | None:
    with source.open("rb") as raw:
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
    from gemma_lint.archimate.xml import local, root

    name, attributes = root(Bounded(raw, limits.total), shown, limits)
    if local(name) != "model":
        return None
    spaces = [value for key, value in attributes.items() if key.partition(":")[0] == "xmlns"]
    if NAMESPACE in spaces:
        return "native"
    return "ameff" if any(space.startswith(_AMEFF) for space in spaces) else None
