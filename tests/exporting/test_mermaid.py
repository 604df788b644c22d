from __future__ import annotations

import json
import re
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gemma_lint.errors import WrongUsage
from gemma_lint.exporting import WHOLE, Options
from gemma_lint.exporting.mermaid import arrows, escape, export, too_large
from gemma_lint.exporting.text import one_line
from tests.exporting.landscapes import Linked, drawn, subject
from tests.landscapes import Data, example
from tests.npm import installed

PINNED = Path(__file__).parent / "mermaid"
HOSTILE = (
    'a"]; click x href "https://kwaad.example"',
    "%%{init: {'securityLevel': 'loose'}}%%",
    "end",
    "subgraph x",
    "`**vet** [link](https://kwaad.example)`",
    "<script>alert(1)</script><img src=x onerror=alert(2)>",
    "a\nb --> c\n%% d",
    "1. eerste",
    "- streep",
    "#quot;&quot;#35;",
    "x:::klasse@{ shape: circle }",
    "\u202eeerw",
    "---\ntitle: x\n---",
    "classDef default fill:#f00;",
    "$$x^2$$ fa:fa-car",
    "|\\\\/~[(<{}>)]~|",
)
Read = Callable[[list[str]], list[dict[str, Any]]]


def chart(data: Data, kavel: str | None = None) -> str:
    return export(subject(data), Options(kavel=kavel))[WHOLE]


@pytest.fixture(scope="module")
def mermaid() -> Read:
    """Mermaid itself: what it understands of charts."""
    node, folder = installed(PINNED, "node_modules/mermaid/dist/mermaid.core.mjs")

    def read(charts: list[str]) -> list[dict[str, Any]]:
        done = subprocess.run(
            [node, str(PINNED / "read.mjs"), str(folder)],
            input=json.dumps(charts).encode(),
            capture_output=True,
            check=False,
            timeout=120,
        )
        assert done.returncode == 0, done.stderr.decode()[-2000:]
        answers: list[dict[str, Any]] = json.loads(done.stdout)
        return answers

    return read


def names(data: Data, *keys: str) -> list[str]:
    return sorted(one_line(one["naam"]) for key in keys for one in data.get(key, []))


@pytest.mark.parametrize("name", ["klein", "achterstad", "voorbeeldstad"])
def test_mermaid_understands_an_example(name: str, mermaid: Read) -> None:
    data = example(name)
    (understood,) = mermaid([chart(data)])
    assert understood["type"] == "flowchart-v2"
    shown = [text for _, text in understood["nodes"]]
    assert set(names(data, "applicaties")) <= set(shown)
    flows = data["koppelvlakken"]
    ends = {(flow["van"], flow["naar"], flow.get("richting") == "beide") for flow in flows}
    assert len(understood["edges"]) == len(ends)
    kavels = {title for key, title, _ in understood["groups"] if key.startswith("kavel_")}
    assert kavels == {one["naam"] for one in data.get("kavels", []) if one.get("applicaties")}


def test_mermaid_takes_nothing_of_a_landscape_for_its_own(mermaid: Read) -> None:
    landscapes = [Linked(seed, [text]).landscape() for seed, text in enumerate(HOSTILE)]
    understood = mermaid([chart(data) for data in landscapes])
    for data, told in zip(landscapes, understood, strict=True):
        assert told["links"] == 0
        shown = sorted(text for key, text in told["nodes"] if key.startswith("applicatie_"))
        assert shown == names(data, "applicaties")
        known = {key for key, _ in told["nodes"]}
        assert {end for start, to, _ in told["edges"] for end in (start, to)} <= known


@pytest.mark.parametrize("text", HOSTILE)
def test_what_could_mean_something_is_written_as_its_number(text: str) -> None:
    written = escape(text)
    assert not re.search('["<>\\[\\]{}|`%:;&*~$\\\\@\n]', re.sub("#[0-9]+;", "", written))
    assert re.sub("#([0-9]+);", lambda found: chr(int(found[1])), written) == one_line(text)


@settings(max_examples=300)
@given(st.text())
def test_any_text_stays_between_its_quotes_and_comes_back(text: str) -> None:
    written = escape(text)
    bare = re.sub("#[0-9]+;", "", written)
    assert not set(bare) & set('"<>[]{}|`%:;#&*~$\\@=\n\r\t_')
    assert re.sub("#([0-9]+);", lambda found: chr(int(found[1])), written) == one_line(text)


def test_mermaid_gives_any_text_back(mermaid: Read) -> None:
    texts = [chr(code) for code in (*range(0x21, 0x7F), *range(0xA0, 0x180))]
    texts += ["é漢😀x", "a.b-c+d", "3.10", "x (y)", "a–b"]
    data: Data = {
        "applicaties": [{"id": f"a{at}", "naam": f"x {t} y"} for at, t in enumerate(texts)]
    }
    (understood,) = mermaid([chart(data)])
    assert {text for _, text in understood["nodes"]} == {one_line(f"x {t} y") for t in texts}


@pytest.mark.parametrize("seed", range(10))
def test_any_landscape_gives_each_element_a_name_of_its_own(seed: int) -> None:
    text = chart(drawn(seed))
    boxes = re.findall(r"^    (\w+)[\[(]", text, re.MULTILINE)
    assert len(boxes) == len(set(boxes))
    assert text.count("subgraph ") == text.count("\n  end\n")


LANDSCAPE: Data = {
    "applicaties": [{"id": one, "naam": one.upper()} for one in ("a", "b", "c", "d", "a-b", "a.b")],
    "kavels": [
        {"id": "k1", "naam": "K1", "applicaties": ["a", "b"]},
        {"id": "k2", "naam": "K2", "applicaties": ["b", "c"]},
    ],
    "partijen": [{"id": "p", "naam": "P", "soort": "afnemer"}],
    "gegevenssoorten": [{"id": f"g{at}", "naam": f"G{at}"} for at in range(5)],
    "koppelvlakken": [
        {"id": "1", "naam": "Een", "van": "a", "naar": "c", "wijze": "api", "gegevens": ["g0"]},
        {"id": "2", "naam": "Twee", "van": "a", "naar": "c", "gegevens": ["g1", "g2", "g3", "g4"]},
        {"id": "3", "naam": "Drie", "van": "a", "naar": "c", "richting": "beide"},
        {"id": "4", "naam": "Vier", "van": "c", "naar": "p", "wijze": "handmatig"},
        {"id": "5", "naam": "Vijf", "van": "d", "naar": "a"},
    ],
}


def test_a_chart_is_readable() -> None:
    assert chart(LANDSCAPE) == (
        "flowchart LR\n"
        '  subgraph kavel_k1["K1"]\n'
        '    applicatie_a["A"]\n'
        '    applicatie_b["B"]\n'
        "  end\n"
        '  subgraph kavel_k2["K2"]\n'
        '    applicatie_c["C"]\n'
        "  end\n"
        '  subgraph geen_kavel["Buiten een kavel"]\n'
        '    applicatie_a_b["A-B"]\n'
        '    applicatie_a_b__2["A.B"]\n'
        '    applicatie_d["D"]\n'
        "  end\n"
        '  subgraph groep_partij["Partijen"]\n'
        '    partij_p(["P"])\n'
        "  end\n"
        '  applicatie_a -->|"2 koppelvlakken<br/>G0, G1, G2, en 2 meer<br/>api"| applicatie_c\n'
        '  applicatie_a <-->|"Drie"| applicatie_c\n'
        '  applicatie_c -.->|"Vier<br/>handmatig"| partij_p\n'
        '  applicatie_d -->|"Vijf"| applicatie_a\n'
        "  classDef extern stroke-dasharray: 4\n"
        "  class partij_p extern\n"
    )


def test_one_kavel_is_shown_with_what_it_exchanges_data_with() -> None:
    text = chart(LANDSCAPE, "k2")
    assert 'subgraph kavel_k2["K2"]\n    applicatie_b["B"]\n    applicatie_c["C"]' in text
    assert "applicatie_d" not in text
    assert arrows(text) == 3


def test_a_kavel_that_is_not_there_is_a_mistake() -> None:
    with pytest.raises(WrongUsage):
        chart(LANDSCAPE, "k9")


def test_a_chart_that_is_too_large_is_known() -> None:
    ids = [f"a{number}" for number in range(24)]
    data: Data = {
        "applicaties": [{"id": one, "naam": one} for one in ids],
        "koppelvlakken": [
            {"id": f"{one}-{other}", "naam": "X", "van": one, "naar": other}
            for one in ids
            for other in ids
            if one != other
        ],
    }
    assert too_large(chart(data))
    assert not too_large(chart(LANDSCAPE))
