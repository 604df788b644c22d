"""The Containerfile as its instructions, and the engine that builds it where there is one."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

from tests.shared import ROOT

CONTAINERFILE = ROOT / "Containerfile"
IGNORE = ROOT / ".dockerignore"
IMAGE = "localhost/gemma-lint-test"


@dataclass(frozen=True, slots=True)
class Instruction:
    """One instruction: its name in capitals, and what stands behind it on one line."""

    name: str
    rest: str

    @property
    def words(self) -> list[str]:
        """What stands behind it, in words; of the form in JSON its texts."""
        return json.loads(self.rest) if self.rest.startswith("[") else self.rest.split()


def instructions() -> list[Instruction]:
    """All of them, in order, without comments and with continued lines joined."""
    lines = CONTAINERFILE.read_text(encoding="utf-8").splitlines()
    text = "\n".join(line for line in lines if not line.startswith("#"))
    joined = re.sub(r"\\\n\s*", "", text).splitlines()
    return [Instruction(*line.split(maxsplit=1)) for line in joined if line.strip()]


def stages() -> list[list[Instruction]]:
    """The instructions of each stage, from its FROM on; the last is what people get."""
    found: list[list[Instruction]] = []
    for one in instructions():
        if one.name == "FROM":
            found.append([])
        if found:
            found[-1].append(one)
    return found


class Engine:
    """What builds and runs containers: podman or docker, or what CONTAINER_ENGINE names."""

    def __init__(self, program: str) -> None:
        self.program = program

    @property
    def read_only(self) -> list[str]:
        """The options that leave nothing to write to; podman mounts memory at /tmp by itself."""
        podman = self.call("--version").stdout.startswith("podman")
        return ["--read-only", *(["--read-only-tmpfs=false"] if podman else [])]

    def call(
        self, *words: str | Path, stdin: str = "", expect: Sequence[int] = (0,)
    ) -> subprocess.CompletedProcess[str]:
        """Run one of its commands, which must end with one of the exit codes `expect`."""
        done = subprocess.run(
            [self.program, *map(str, words)],
            input=stdin,
            capture_output=True,
            encoding="utf-8",
            check=False,
            timeout=600,
        )
        assert done.returncode in expect, done.stdout + done.stderr
        return done


@cache
def engine() -> Engine:
    """An engine that has built the image `IMAGE`; skips the test where none can be used."""
    named = os.environ.get("CONTAINER_ENGINE")
    program = next(filter(None, map(shutil.which, [named] if named else ["podman", "docker"])), "")
    if not program:
        pytest.skip(f"no {named or 'podman or docker'} is here to build the container with")
    base = next(one.rest for one in instructions() if one.name == "ARG").partition("=")[2]
    tried = subprocess.run(
        [program, "run", "--rm", "--network", "none", base, "true"],
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    if tried.returncode:
        last = (tried.stderr.strip() or "it does not say why").splitlines()[-1]
        pytest.skip(f"{Path(program).name} cannot run {base} here: {last}")
    made = Engine(program)
    made.call("build", "--file", CONTAINERFILE, "--tag", IMAGE, ROOT)
    return made
