"""Where something is, in SARIF: files as URIs from the root of the repository, and regions."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from gemma_lint.messages import text
from gemma_lint.report.paths import from_root
from gemma_lint.report.safe import single_line
from gemma_lint.report.sarif.wording import plain

if TYPE_CHECKING:
    from collections.abc import Iterable

    from gemma_lint.finding import ElementRef, Location

ROOT = "%SRCROOT%"
"""What relative URIs are relative to; its own address stays out, as it differs by machine."""
_STDIN = "-"
_KEPT = "/-._~!$&'()*+,;=@"
"""What may stand in a path as it is (RFC 3986, 3.3); a colon may not in its first segment."""


class Places:
    """Files and stretches of them as SARIF has them, the files in order of their paths.

    `root` is the folder that paths are relative to; None means the working directory.
    """

    def __init__(self, paths: Iterable[str], root: str | None) -> None:
        self._root = root
        self._files = sorted(paths)
        self._indices = {path: index for index, path in enumerate(self._files)}
        self._made: dict[str, dict[str, Any]] = {}

    def artifacts(self, lang: str) -> list[dict[str, Any]]:
        """The files that were checked."""
        return [self._artifact(path, lang) for path in self._files]

    def _artifact(self, path: str, lang: str) -> dict[str, Any]:
        made = {
            "location": self.file(path),
            "roles": ["analysisTarget"],
            "mimeType": "application/yaml",
            "sourceLanguage": "yaml",
        }
        if path != _STDIN:
            return made
        described = {"description": {"text": text("sarif.stdin", lang)}}
        return {**made, **described, "roles": ["analysisTarget", "standardStream"]}

    def file(self, path: str) -> dict[str, Any]:
        """A file, with its number among the artifacts when it was checked."""
        if path not in self._made:
            self._made[path] = self._file(path)
        return self._made[path]

    def _file(self, path: str) -> dict[str, Any]:
        found = uri(path, self._root)
        made: dict[str, Any] = {"uri": found}
        if not found.startswith("file:"):
            made["uriBaseId"] = ROOT
        if path in self._indices:
            made["index"] = self._indices[path]
        return made

    def location(self, place: Location, message: str = "") -> dict[str, Any]:
        """A stretch of a file, with a word on it."""
        region = {
            "startLine": place.line,
            "startColumn": place.column,
            "endLine": place.end_line,
            "endColumn": place.end_column,
        }
        made: dict[str, Any] = {
            "physicalLocation": {"artifactLocation": self.file(place.path), "region": region}
        }
        if message:
            made["message"] = {"text": plain(message)}
        return made


def uri(path: str, root: str | None) -> str:
    """The URI of a file: relative to `root` when it is inside of it, else as it was named."""
    if path == _STDIN:
        return path
    seen = from_root(path, root or ("." if PurePath(path).is_absolute() else None))
    shown = "/".join(part for part in seen.split("/") if part not in ("", "."))
    if PurePath(seen).is_absolute():
        return f"file:///{_quoted(shown)}"
    return _quoted(shown) or "."


def _quoted(path: str) -> str:
    """As in a URI: bytes of a name that is no UTF-8 as they are on the disk."""
    try:
        name = path.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:  # a surrogate that stands for no byte
        name = path.encode("utf-8", "surrogatepass")
    return quote(name, safe=_KEPT)


def element(found: ElementRef) -> dict[str, Any]:
    """An element of the landscape, as a place in what the files describe."""
    kind, name = single_line(found.kind), single_line(found.id)
    if not name:
        return {"name": kind, "kind": kind}
    return {"name": name, "fullyQualifiedName": f"{kind}/{name}", "kind": kind}
