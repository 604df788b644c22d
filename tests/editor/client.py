"""An editor as a language server sees one: just enough of the protocol to open files and ask."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable, Mapping, Sequence
from itertools import count
from pathlib import Path
from queue import Empty, Queue
from threading import Thread
from typing import Any

Message = dict[str, Any]
PATIENCE = 30
"""Seconds to wait for an answer."""


class Editor:
    """An editor with `folder` open and `settings` as in its settings file, dots in the keys."""

    def __init__(self, command: Sequence[str], folder: Path, settings: Mapping[str, Any]) -> None:
        self._process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        )
        self._folder = folder
        self._settings = settings
        self._arrived: Queue[Message] = Queue()
        self._numbers = count(1)
        self._reader = Thread(target=self._read, daemon=True)
        self._reader.start()
        self._ask("initialize", _hello(folder))
        self._tell("initialized", {})
        self._tell("workspace/didChangeConfiguration", {"settings": {}})

    def close(self) -> None:
        """Ask the server to stop, and see that it does."""
        self._ask("shutdown", None)
        self._tell("exit", None)
        self._process.wait(PATIENCE)
        self._reader.join(PATIENCE)
        for stream in (self._process.stdin, self._process.stdout):
            if stream is not None:
                stream.close()

    def diagnostics(self, name: str, text: str) -> list[Message]:
        """What the server says is wrong with a file."""
        uri = self._open(name, text)
        return self._diagnosed(uri)

    def at_cursor(self, method: str, name: str, text: str) -> Any:
        """The answer to `method` about where `text` has a `|`, which the file has not."""
        before, after = text.split("|", 1)
        uri = self._open(name, before + after)
        self._diagnosed(uri)
        lines = before.split("\n")
        position = {"line": len(lines) - 1, "character": len(lines[-1])}
        return self._ask(method, {"textDocument": {"uri": uri}, "position": position})

    def _open(self, name: str, text: str) -> str:
        uri = (self._folder / name).as_uri()
        document = {"uri": uri, "languageId": "yaml", "version": 1, "text": text}
        self._tell("textDocument/didOpen", {"textDocument": document})
        return uri

    def _diagnosed(self, uri: str) -> list[Message]:
        def about(message: Message) -> bool:
            is_said = message.get("method") == "textDocument/publishDiagnostics"
            return is_said and message["params"]["uri"] == uri

        found: list[Message] = self._wait(about)["params"]["diagnostics"]
        return found

    def _ask(self, method: str, params: Any) -> Any:
        number = next(self._numbers)
        self._send({"id": number, "method": method, "params": params})
        answer = self._wait(lambda one: one.get("id") == number and "method" not in one)
        assert "error" not in answer, answer
        return answer["result"]

    def _tell(self, method: str, params: Any) -> None:
        self._send({"method": method, "params": params})

    def _send(self, message: Message) -> None:
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        assert self._process.stdin is not None
        self._process.stdin.write(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))
        self._process.stdin.flush()

    def _wait(self, wanted: Callable[[Message], bool]) -> Message:
        while True:
            try:
                message = self._arrived.get(timeout=PATIENCE)
            except Empty:
                raise AssertionError("the language server does not answer") from None
            if "method" in message and "id" in message:
                self._answer(message)
            elif wanted(message):
                return message

    def _answer(self, question: Message) -> None:
        """The server asks for settings; anything else it asks gets nothing."""
        result = None
        if question["method"] == "workspace/configuration":
            result = [self._section(one.get("section")) for one in question["params"]["items"]]
        self._send({"id": question["id"], "result": result})

    def _section(self, name: str | None) -> dict[str, Any]:
        prefix = f"{name}."
        return {
            key.removeprefix(prefix): value
            for key, value in self._settings.items()
            if key.startswith(prefix)
        }

    def _read(self) -> None:
        stream = self._process.stdout
        assert stream is not None
        while header := stream.readline():
            length = int(header.split(b":")[1])
            while stream.readline().strip():
                pass
            self._arrived.put(json.loads(stream.read(length)))


def _hello(folder: Path) -> Message:
    item = {"snippetSupport": True, "documentationFormat": ["markdown"]}
    return {
        "processId": None,
        "rootUri": folder.as_uri(),
        "workspaceFolders": [{"uri": folder.as_uri(), "name": folder.name}],
        "capabilities": {
            "workspace": {"configuration": True, "workspaceFolders": True},
            "textDocument": {
                "completion": {"completionItem": item},
                "hover": {"contentFormat": ["markdown"]},
                "publishDiagnostics": {},
            },
        },
    }
