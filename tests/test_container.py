"""The container: what its recipe promises, and, where an engine can be had, what it does."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest
from docker.utils.build import exclude_paths

import gemma_lint
from tests.containerfile import (
    CONTAINERFILE,
    IGNORE,
    IMAGE,
    Engine,
    Instruction,
    engine,
    instructions,
    stages,
)
from tests.network import needs_packages
from tests.shared import ROOT
from tests.test_project import PYPROJECT

PROGRAMS = Path(sys.executable).parent
KLEIN = ROOT / "examples" / "klein"
CHECK = ["check", "--peildatum", "2026-11-01", "--lang", "nl"]
UNCHECKED_BY_HASH = 1
"""The flags of bytecode that is taken as it is, whatever the time of its source (PEP 552)."""

posix = pytest.mark.skipif(os.name == "nt", reason="the container has Linux, and so has its recipe")


def _all(name: str) -> list[Instruction]:
    return [one for one in instructions() if one.name == name]


def _last(name: str) -> Instruction:
    """The instruction that holds for what people get."""
    return [one for one in stages()[-1] if one.name == name][-1]


def _copied() -> list[str]:
    """What is copied from the checkout."""
    own = [one for one in _all("COPY") if not one.rest.startswith("--from=")]
    return [source for one in own for source in one.words[:-1]]


def _do(
    *command: str | Path, cwd: Path = ROOT, env: dict[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [str(word) for word in command],
        cwd=cwd,
        env=env,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


def _checked_here() -> str:
    """What the program says of the small example outside any container."""
    return _do(PROGRAMS / "gemma-lint", *CHECK, "landscape.yaml", cwd=KLEIN).stdout


def _context(folder: Path) -> set[str]:
    """The files of a folder that an engine is given, by Docker's own reading of the ignore file."""
    patterns = IGNORE.read_text(encoding="utf-8").splitlines()
    kept = exclude_paths(str(folder), [line for line in patterns if not line.startswith("#")])
    return {name for name in kept if (folder / name).is_file()} - {IGNORE.name}


# -- the recipe


@posix
def test_hadolint_has_no_remark() -> None:
    done = _do(PROGRAMS / "hadolint", "--no-color", CONTAINERFILE)
    assert (done.returncode, done.stdout) == (0, "")


def test_every_stage_begins_with_a_release_and_not_with_what_is_latest() -> None:
    base = _all("ARG")[0].rest
    assert re.fullmatch(r"BASE=docker\.io/library/debian:[a-z]+-slim", base)
    assert {one.words[0] for one in _all("FROM")} == {"${BASE}"}


def test_nothing_is_fetched_but_packages() -> None:
    assert _all("ADD") == []
    assert not any(re.search(r"https?:|curl|wget", one.rest) for one in _all("RUN"))


def test_it_runs_as_a_numbered_user_who_is_not_root() -> None:
    # Kubernetes cannot see from a name that it is not root's.
    user, group = map(int, _last("USER").rest.split(":"))
    assert min(user, group) > 0


def test_the_program_itself_is_started_and_hears_when_it_must_stop() -> None:
    assert _last("ENTRYPOINT").words == ["gemma-lint"]
    assert _last("STOPSIGNAL").rest == "SIGINT"


def test_neither_pip_nor_a_compiler_is_installed_in_what_people_get() -> None:
    (install,) = [one.rest for one in stages()[-1] if one.name == "RUN"]
    packages = re.findall(r"apt-get install --yes --no-install-recommends ([^&]*?) +&&", install)
    assert packages == ["python3"]


def test_the_labels_say_what_the_project_says() -> None:
    found = dict(re.findall(r'org\.opencontainers\.image\.(\w+)="([^"]*)"', _last("LABEL").rest))
    project = PYPROJECT["project"]
    assert found.pop("source").startswith("https://")
    assert found == {
        "title": project["name"],
        "description": project["description"],
        "licenses": project["license"],
        "version": gemma_lint.__version__,
    }


# -- what an engine is given


def test_all_that_is_copied_is_there_and_given_to_the_engine() -> None:
    assert _copied()
    tracked = _do("git", "ls-files", "--", *_copied()).stdout.splitlines()
    assert [name for name in _copied() if not (ROOT / name).exists()] == []
    assert set(tracked) <= _context(ROOT)


@pytest.mark.parametrize(
    "name",
    [
        ".env",
        ".git/config",
        ".venv/bin/python",
        ".netrc",
        "Containerfile",
        "examples/klein/landscape.yaml",
        "landschap/landscape.yaml",
        "landscape.yaml",
        "tests/test_container.py",
        "src/gemma_lint/_built/pack_gemma2.py",
        "src/gemma_lint/__pycache__/check.cpython-313.pyc",
        "src/gemma_lint/cli/__pycache__/check.cpython-313.pyc",
    ],
)
def test_an_engine_is_given_nothing_else(tmp_path: Path, name: str) -> None:
    for path in (name, "src/gemma_lint/check.py"):
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).touch()
    assert _context(tmp_path) == {"src/gemma_lint/check.py"}


# -- the step that installs, with this machine's Python and in a folder of its own


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the program, made by the Containerfile's own commands."""
    needs_packages()
    root = tmp_path_factory.mktemp("build")
    source = root / "source"
    for name in _context(ROOT):
        (source / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / name, source / name)
    *_, step = [one.rest for one in stages()[0] if one.name == "RUN"]
    commands = re.sub(r"(?<=\s)/(?=pip\b|opt\b)", f"{root}/", step)
    assert commands.count(str(root)) == 5
    outside = {key: value for key, value in os.environ.items() if not key.startswith("PYTHON")}
    environment = outside | {"PATH": f"{PROGRAMS}:{os.environ['PATH']}"}
    done = _do("sh", "-ec", commands, cwd=source, env=environment)
    assert done.returncode == 0, done.stdout + done.stderr
    return root / "opt" / "gemma-lint"


@posix
def test_what_is_copied_suffices_to_install_and_run_the_program(installed: Path) -> None:
    done = _do(installed / "bin" / "gemma-lint", *CHECK, "landscape.yaml", cwd=KLEIN)
    assert (done.returncode, done.stdout) == (1, _checked_here())


@posix
def test_the_program_comes_without_pip(installed: Path) -> None:
    assert list(installed.rglob("pip")) == []


@posix
def test_all_of_it_is_bytecode_already_whatever_becomes_of_times(installed: Path) -> None:
    sources = [path for path in installed.rglob("*.py") if "site-packages" in path.parts]
    tag = sys.implementation.cache_tag
    made = [path.parent / "__pycache__" / f"{path.stem}.{tag}.pyc" for path in sources]
    assert len(made) > 300
    flags = {int.from_bytes(path.read_bytes()[4:8], "little") for path in made}
    assert flags == {UNCHECKED_BY_HASH}


# -- the container itself: skipped where there is no engine

HARDENED = ["--rm", "--network=none", "--cap-drop=all", "--user=12345"]


def _run(
    *words: str | Path, mounts: dict[Path, str] | None = None, expect: int = 0, stdin: str = ""
) -> subprocess.CompletedProcess[str]:
    """Run the program in a container that may do as little as can be."""
    volumes = [f"--volume={folder}:{where}" for folder, where in (mounts or {}).items()]
    command = ["run", "--interactive", *HARDENED, "--security-opt=no-new-privileges"]
    command += engine().read_only
    return engine().call(*command, *volumes, IMAGE, *words, stdin=stdin, expect=[expect])


def test_in_the_container_a_check_says_what_it_says_here() -> None:
    done = _run(*CHECK, "landscape.yaml", mounts={KLEIN: "/work:ro"}, expect=1)
    assert done.stdout == _checked_here()


def test_in_the_container_standard_input_is_checked() -> None:
    landscape = (KLEIN / "landscape.yaml").read_text(encoding="utf-8")
    done = _run(*CHECK, "--format", "json", "-", stdin=landscape, expect=1)
    assert len(json.loads(done.stdout)["findings"]) == 2


def test_the_container_writes_a_report_into_a_mounted_folder(tmp_path: Path) -> None:
    tmp_path.chmod(0o777)
    mounts = {KLEIN: "/work:ro", tmp_path: "/uit"}
    _run(*CHECK, "landscape.yaml", "-o", "/uit/rapport.txt", mounts=mounts, expect=1)
    assert [path.name for path in tmp_path.iterdir()] == ["rapport.txt"]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["check", "--formaat", "json"], "--formaat"),
        (["check", "nergens"], "nergens"),
        (["check", "landscape.yaml", "-o", "rapport.txt"], "rapport.txt"),
    ],
)
def test_the_container_says_what_is_wrong_with_a_call(words: list[str], said: str) -> None:
    done = _run(*words, mounts={KLEIN: "/work:ro"}, expect=2)
    told = done.stdout + done.stderr
    assert said in told
    assert "Traceback" not in told


def test_a_ci_can_use_the_shell_in_the_container() -> None:
    script = "gemma-lint --version && ! command -v pip && ! command -v gcc"
    shell = ["--entrypoint=", IMAGE, "sh", "-c", script]
    done = engine().call("run", *HARDENED, *shell)
    assert done.stdout == f"gemma-lint {gemma_lint.__version__}\n"


def test_python_itself_is_bytecode_already_as_well() -> None:
    code = (
        "import importlib.util as u, pathlib as p, sysconfig as s;"
        "made = map(p.Path, map(u.cache_from_source, p.Path(s.get_path('stdlib')).glob('*.py')));"
        "print({m.read_bytes()[4] for m in made})"
    )
    found = engine().call("run", *HARDENED, "--entrypoint=", IMAGE, "python3", "-c", code)
    assert found.stdout == f"{{{UNCHECKED_BY_HASH}}}\n"


def test_terms_are_reckoned_in_dutch_time() -> None:
    clock = ["--entrypoint=date", IMAGE, "--date=2026-07-01T22:30Z", "+%F"]
    assert engine().call("run", *HARDENED, *clock).stdout == "2026-07-02\n"


def test_the_container_stops_at_once_when_it_is_told_to() -> None:
    started = engine().call("run", "--detach", "--interactive", IMAGE, "check", "-")
    name = started.stdout.strip()
    try:
        _wait_until_it_reads(engine(), name)
        begin = time.monotonic()
        engine().call("stop", "--time", "30", name)
        assert time.monotonic() - begin < 20
        state = engine().call("inspect", "--format", "{{.State.ExitCode}}", name)
        assert state.stdout == "130\n"
    finally:
        engine().call("rm", "--force", name)


def _wait_until_it_reads(used: Engine, name: str) -> None:
    """Until its Python has begun, which is when it can hear a signal."""
    for _ in range(100):
        if "gemma-lint" in used.call("top", name).stdout:
            time.sleep(1)
            return
        time.sleep(0.1)
    pytest.fail("the container did not start")
