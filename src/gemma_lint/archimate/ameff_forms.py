"""Knows what someone named who took another file for an exchange file, and what to do then."""

from __future__ import annotations

from gemma_lint.archimate.problems import something_else
from gemma_lint.archimate.xml import split
from gemma_lint.finding import Problem

HEAD = 1024
"""Bytes from the beginning of a file that are enough to know it by."""

NAMESPACE = "http://www.opengroup.org/xsd/archimate/3.0/"
"""Of versions 3.0, 3.1 and 3.2 alike."""

_OPEN_GROUP = "http://www.opengroup.org/xsd/archimate"
_ARCHI = "http://www.archimatetool.com/archimate"
_ZIP, _OLE, _GZIP = b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"\x1f\x8b"
_MARKS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")


def in_another_form(head: bytes, path: str) -> Problem | None:
    """What the file is, by how it begins, when that cannot be XML or is a web page."""
    name = _binary(head) or _text(head)
    return something_else(name, path) if name else None


def with_another_root(tag: str, path: str) -> Problem | None:
    """What the file is, by its outermost tag; None when it is ours."""
    namespace, name = split(tag)
    if namespace == NAMESPACE and name == "model":
        return None
    if namespace.startswith(_ARCHI):
        return something_else("is-archi", path)
    if name.lower() == "html":
        return something_else("is-html", path)
    if namespace.rstrip("/") == _OPEN_GROUP:
        return something_else("is-old-exchange", path)
    if namespace.startswith(_OPEN_GROUP) and namespace != NAMESPACE:
        return something_else("is-other-version", path, namespace=namespace)
    return something_else("is-other-xml", path, tag=name, namespace=namespace or "–")


def _binary(head: bytes) -> str | None:
    if head.startswith(_ZIP):
        return _zip(head)
    if head.startswith(_OLE):
        return "is-office"
    return "is-compressed" if head.startswith(_GZIP) else None


def _zip(head: bytes) -> str:
    """Archi puts a model with images in a zip file; so does Office with everything."""
    if b"model.xml" in head[:64]:
        return "is-archi"
    office = any(part in head for part in (b"[Content_Types].xml", b"_rels/", b"mimetype"))
    return "is-office" if office else "is-compressed"


def _text(head: bytes) -> str | None:
    wide = head.startswith(_MARKS[1:])
    for mark in _MARKS:
        head = head.removeprefix(mark)
    text = head.replace(b"\0", b"") if wide else head
    start = text.lstrip().lower()
    if not start:
        return "is-empty"
    if not start.startswith(b"<"):
        return "is-no-xml"
    return "is-html" if start.startswith((b"<!doctype html", b"<html")) else None
