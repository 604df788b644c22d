"""Hostile inputs by name, and a program that reads one of them in a process of its own.

Each name maps to a function that makes the input, and to the key of the problem expected first, or
None where it must simply be read. `python hostile.py NAME libyaml` prints what came of it; with
`python` in the place of `libyaml`, PyYAML's own parser reads it.
"""

from __future__ import annotations

import random
import sys
from collections.abc import Callable
from functools import partial

MERSENNE = 2**61 - 1  # Python hashes every multiple of this to 0


def _laughs(levels: int) -> str:
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"]
    for level in range(1, levels):
        inner = ", ".join([f"*a{level - 1}"] * 10)
        lines.append(f"a{level}: &a{level} [{inner}]")
    return "\n".join(lines)


def _mapping_laughs(levels: int) -> str:
    lines = ["a0: &a0 {x: 1}"]
    for level in range(1, levels):
        inner = ", ".join(f"k{key}: *a{level - 1}" for key in range(10))
        lines.append(f"a{level}: &a{level} {{{inner}}}")
    return "\n".join(lines)


def _merge_bomb(levels: int) -> str:
    lines = ["a0: &a0 {x: 1, y: 2}"]
    for level in range(1, levels):
        inner = ", ".join([f"*a{level - 1}"] * 10)
        lines.append(f"a{level}: &a{level} {{k{level}: 1, <<: [{inner}]}}")
    return "\n".join(lines)


def _anchor_chain(number: int) -> str:
    lines = ["- &a0 [x]"]
    lines += [f"- &a{at} [*a{at - 1}]" for at in range(1, number)]
    return "\n".join(lines)


def _block_mappings(depth: int) -> str:
    return "".join(f"{' ' * level}a:\n" for level in range(depth))


def _random(size: int) -> bytes:
    return random.Random(1).randbytes(size)  # noqa: S311 - not for secrecy


Case = tuple[Callable[[], str | bytes], str | None]

CASES: dict[str, Case] = {
    # repetition
    "laughs, nine levels": (lambda: _laughs(9), "too-much-repeated"),
    "laughs, forty levels": (lambda: _laughs(40), "too-much-repeated"),
    "laughs of mappings": (lambda: _mapping_laughs(12), "too-much-repeated"),
    "merge bomb, ten lines": (lambda: _merge_bomb(10), "too-much-repeated"),
    "chain of 10,000 anchors": (lambda: _anchor_chain(10_000), "too-deep"),
    "10,000 anchors, unused": (lambda: "".join(f"- &a{n} x\n" for n in range(10_000)), None),
    "200,000 aliases of one scalar": (lambda: "- &a x\n" + "- *a\n" * 200_000, "too-much-repeated"),
    "10,000 merges of one mapping": (
        lambda: (
            "- &a {" + ", ".join(f"k{n}: 1" for n in range(100)) + "}\n" + "- {<<: *a}\n" * 10_000
        ),
        "too-much-repeated",
    ),
    "recursive list": (lambda: "&a [*a]", "recursive-alias"),
    "recursive mapping": (lambda: "a: &a\n  b: *a\n", "recursive-alias"),
    "recursive merge": (lambda: "&a {<<: *a}", "recursive-alias"),
    "recursive key": (lambda: "&a {*a : 1}", "recursive-alias"),
    "undefined alias": (lambda: "a: *b", "undefined-alias"),
    "100,000 undefined aliases": (lambda: "- *b\n" * 100_000, "undefined-alias"),
    # depth
    **{
        f"{name}, {depth} deep": (partial(str.__mul__, text, depth), "too-deep")
        for depth in (100, 10_000, 100_000)
        for name, text in (
            ("brackets", "["),
            ("braces", "{a: "),
            ("brackets, lines", "[\n"),
            ("dashes", "- "),
            ("keys in brackets", "[a: "),
        )
    },
    "question marks, 100,000 deep": (lambda: "? " * 100_000, "complex-key"),
    "brackets, closed, 10,000 deep": (lambda: "[" * 10_000 + "]" * 10_000, "too-deep"),
    "block mappings, 2,000 deep": (partial(_block_mappings, 2_000), "too-deep"),
    "block mappings, 10,000 deep": (lambda: _block_mappings(10_000), "too-deep"),
    "anchored brackets": (lambda: "&a [" * 10_000, "too-deep"),
    # size
    "50 MB plain text": (lambda: "a: " + "x" * 50_000_000, "scalar-too-long"),
    "50 MB in quotes": (lambda: 'a: "' + "x" * 50_000_000 + '"', "scalar-too-long"),
    "50 MB in quotes, unclosed": (lambda: 'a: "' + "x" * 50_000_000, "unclosed-quote"),
    "50 MB block of lines": (lambda: "a: |\n" + " xxxxxxxxx\n" * 4_500_000, "scalar-too-long"),
    "10 MB key": (lambda: "? " + "x" * 10_000_000, "scalar-too-long"),
    "50 MB comment": (lambda: "#" + "x" * 50_000_000, None),
    "50 MB of spaces": (lambda: " " * 50_000_000, None),
    "10 MB of line breaks": (lambda: "\n" * 10_000_000, None),
    "65 MB": (lambda: "#" * 65 * 2**20, "too-large"),
    "more nodes than allowed": (lambda: "[" + "a," * 6_000_001 + "]", "too-many-nodes"),
    "nodes spread over levels": (
        lambda: ("[" + "a," * 300_000) * 22 + "]" * 22,
        "too-many-nodes",
    ),
    "1 MB anchor": (lambda: f"- &{'a' * 1_000_000} x", None),
    "1 MB tag": (lambda: f"- !{'a' * 1_000_000} x", "unknown-tag"),
    # numbers
    "integer of 10 million digits": (lambda: "a: " + "9" * 10_000_000, "number-too-long"),
    "hexadecimal of 10 million digits": (lambda: "a: 0x" + "f" * 10_000_000, "number-too-long"),
    "float of 10 million digits": (lambda: "a: 0." + "9" * 10_000_000, "number-too-long"),
    "exponent of 300 digits": (lambda: "a: 1e" + "9" * 300, "number-too-large"),
    "tagged integer of 5,000 digits": (lambda: "a: !!int " + "9" * 5_000, "number-too-long"),
    "version of 10,000 digits": (lambda: f"%YAML {'1' * 10_000}.1\n---\n", "bad-document-start"),
    # keys
    "30,000 colliding integer keys": (
        lambda: "".join(f"{n * MERSENNE}: x\n" for n in range(1, 30_001)),
        None,
    ),
    "30,000 colliding keys, hexadecimal too": (
        lambda: "".join(f"{n * MERSENNE}: x\n{hex(n * MERSENNE)}: y\n" for n in range(1, 15_001)),
        "duplicate-key",
    ),
    "30,000 colliding integers": (
        lambda: "".join(f"- {n * MERSENNE}\n" for n in range(1, 30_001)),
        None,
    ),
    "one key 300,000 times": (lambda: "a: 1\n" * 300_000, "duplicate-key"),
    "list as key": (lambda: "? [a, b]\n: c\n", "complex-key"),
    "mapping as key": (lambda: "{a: b}: c\n", "complex-key"),
    "nested keys": (lambda: "{" * 50 + "}" * 50, "complex-key"),
    # tags
    "Python object": (lambda: "!!python/object/apply:os.system ['true']", "unknown-tag"),
    "binary": (lambda: "a: !!binary aGFsbG8=", "unknown-tag"),
    "set": (lambda: "!!set {a, b}", "unknown-tag"),
    "timestamp": (lambda: "a: !!timestamp 2026-01-01", "unknown-tag"),
    "tag of another": (lambda: "a: !<tag:example.org,2026:x> y", "unknown-tag"),
    "100,000 unknown tags": (lambda: "- !x y\n" * 100_000, "unknown-tag"),
    # encoding
    "invalid UTF-8": (lambda: b"a: \xff\xfe", "invalid-byte"),
    "overlong UTF-8": (lambda: b"a: \xc0\xaf", "invalid-byte"),
    "UTF-8 surrogates": (lambda: b"a: \xed\xa0\x80\xed\xb0\x80", "invalid-byte"),
    "truncated UTF-8": (lambda: b"a: \xf0\x9f\x98", "invalid-byte"),
    "NUL": (lambda: b"a: x\x00y", "control-character"),
    "10 MB of NUL": (lambda: b"\x00" * 10_000_000, "control-character"),
    "UTF-16": (lambda: "a: 1".encode("utf-16"), "other-encoding"),
    "UTF-32": (lambda: "a: 1".encode("utf-32"), "other-encoding"),
    "BOM": (lambda: b"\xef\xbb\xbfa: 1", None),
    "two BOMs": (lambda: b"\xef\xbb\xbf\xef\xbb\xbfa: 1", "control-character"),
    "BOM in the middle": (lambda: "a: 1\n\ufeffb: 2", "control-character"),
    "line hidden in a comment": (lambda: "# a\u2028b: 1", "line-separator"),
    "1 MB of random bytes": (lambda: _random(1_000_000), "invalid-byte"),
    "escaped surrogate": (lambda: 'a: "\\ud800"', "bad-escape"),
    "escape out of range": (lambda: 'a: "\\UFFFFFFFF"', "bad-escape"),
    # layout and documents
    "tab as indentation": (lambda: "a:\n\tb: 1", "tab"),
    "10 MB of tabs": (lambda: "a:\n" + "\t" * 10_000_000 + "b: 1", "tab"),
    "tab after a colon": (lambda: "a:\tb", None),
    "CRLF": (lambda: "a: 1\r\nb:\r\n  - c\r\n", None),
    "second document": (lambda: "a: 1\n---\nb: 2\n", "further-document"),
    "100,000 documents": (lambda: "---\na\n" * 100_000, "further-document"),
    "empty": (lambda: "", None),
    "unclosed bracket after 1 MB": (lambda: "a: [" + "b, " * 300_000, "unclosed-bracket"),
    "unclosed quote before 10 MB": (lambda: 'a: "x\n' + "b: 1\n" * 2_000_000, "unclosed-quote"),
    "100,000 question marks": (lambda: "?\n" * 100_000, "duplicate-key"),
    "colons": (lambda: ":" * 100_000, "key-too-far-in"),
    "commas": (lambda: "[" + "," * 100_000, "stray-bracket"),
    "1 MB of spaces in brackets": (lambda: "[a" + " " * 1_000_000 + "]", None),
    "1 MB of spaces after a value": (lambda: "a: b" + " " * 1_000_000, None),
}


def main(name: str, parser: str) -> None:
    from gemma_lint.messages import LANGUAGES, render
    from gemma_lint.source import events, parse

    if parser == "python":
        events.CParser = None
    content = CASES[name][0]()
    document = parse(content if isinstance(content, bytes) else content.encode(), "hostile.yaml")
    document.place([])
    document.place(["a", 0], "key")
    for problem in document.problems:
        for language in LANGUAGES:
            assert len(render(problem.message, language)) < 300
    print(document.problems[0].message.key if document.problems else None)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
