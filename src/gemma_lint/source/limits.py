"""How much a file may ask of the program before it is refused."""

from __future__ import annotations

from dataclasses import dataclass, fields

_HIGHEST = {"max_bytes": 2**31, "max_total": 2**34, "max_depth": 150, "max_number_length": 3_500}


@dataclass(frozen=True, slots=True)
class Limits:
    """Upper bounds, for each file unless said.

    The defaults leave a landscape of 20,000 applications ample room.

    max_bytes            size of the file in bytes
    max_total            size of all files of one run in bytes
    max_depth            lists and mappings inside each other; at most 150, as what comes after
                         reading is recursive too
    max_nodes            keys, values and collections together
    max_alias_expansion  nodes that aliases and merge keys repeat, all together
    max_scalar_length    characters of one key or value, quotes and markers included
    max_problems         problems reported in one file; reading stops there
    max_number_length    characters of one number; at most 3,500, as Python prints no longer ones

    Raises ValueError for a bound below 1 or above what the program can keep.
    """

    max_bytes: int = 64 * 2**20
    max_total: int = 512 * 2**20
    max_depth: int = 64
    max_nodes: int = 6_000_000
    max_alias_expansion: int = 100_000
    max_scalar_length: int = 2**20
    max_number_length: int = 400
    max_problems: int = 1_000

    def __post_init__(self) -> None:
        for bound in fields(self):
            value, highest = getattr(self, bound.name), _HIGHEST.get(bound.name)
            if value < 1 or (highest is not None and value > highest):
                upto = f" to {highest}" if highest is not None else " or more"
                raise ValueError(f"{bound.name} is {value}, expected 1{upto}")
