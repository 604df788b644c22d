"""What services are delivered with, whom processes are for in the end, and what is processed."""

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


def alle_verwerkingen(dienst: Any) -> list[Any]:
    """The verwerkingen of a dienst, and those of its processes that name no dienst themselves.

    A process may serve several diensten: a verwerking tied to it alone is there for each of them.
    Worked out once for each dienst, which may be asked for each item that customers fill in.
    """
    memo, key = dienst._graaf.memo, ("verwerkingen", dienst)
    if key not in memo:
        of_processes = (one for proces in dienst.processen for one in proces.verwerkingen)
        unnamed = (one for one in of_processes if one.dienst is None)
        memo[key] = list(dict.fromkeys((*dienst.verwerkingen, *unnamed)))
    found: list[Any] = memo[key]
    return found
