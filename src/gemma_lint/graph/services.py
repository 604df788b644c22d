"""What services are delivered with, and whom processes are for in the end."""

from __future__ import annotations

from typing import Any

UNKNOWN = "onbekend"


def afnemers(proces: Any) -> list[str]:
    """The afnemers of all diensten of a process; `onbekend` for a dienst that states none.

    Worked out once for each process, which may be asked for each of its functions.
    """
    memo, key = proces._graaf.memo, ("afnemers", proces)
    if key not in memo:
        stated = (one for dienst in proces.diensten for one in dienst.afnemers or (UNKNOWN,))
        memo[key] = list(dict.fromkeys(stated))
    found: list[str] = memo[key]
    return found


def leverende_applicaties(dienst: Any) -> list[Any]:
    """The applications by which a dienst is delivered, its entrance included if it is one."""
    entrance = [dienst.ingang] if dienst.ingang is not None else []
    named = dict.fromkeys((*dienst.applicaties, *entrance))
    return [one for one in named if one._soort == "applicatie"]
