"""Points in time and lengths of time as CEL has them: nanoseconds, within fixed ranges."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from typing import TypeVar

from gemma_lint.cel.errors import EvalError

SECOND = 1_000_000_000
_FIRST, _LAST = -62_135_596_800 * SECOND, 253_402_300_800 * SECOND - 1
_LONGEST = 315_576_000_000 * SECOND
_MAX_TEXT = 200  # far more than any time needs, far less than what makes reading it slow
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)

_Self = TypeVar("_Self", bound="_Nanoseconds")


class _Nanoseconds:
    """A whole number of nanoseconds that compares only with its own kind."""

    __slots__ = ("nanoseconds",)
    nanoseconds: int

    def __init__(self, nanoseconds: int) -> None:
        object.__setattr__(self, "nanoseconds", nanoseconds)

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"{type(self).__name__} cannot be changed")

    def __eq__(self, other: object) -> bool:
        if type(self) is not type(other):
            return NotImplemented
        return self.nanoseconds == other.nanoseconds

    def __hash__(self) -> int:
        return hash((type(self).__name__, self.nanoseconds))

    def __lt__(self: _Self, other: _Self) -> bool:
        return self.nanoseconds < other.nanoseconds

    def __le__(self: _Self, other: _Self) -> bool:
        return self.nanoseconds <= other.nanoseconds

    def __gt__(self: _Self, other: _Self) -> bool:
        return self.nanoseconds > other.nanoseconds

    def __ge__(self: _Self, other: _Self) -> bool:
        return self.nanoseconds >= other.nanoseconds

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self})"


class Timestamp(_Nanoseconds):
    """A point in time: nanoseconds since 1970 UTC, from the year 1 to the end of 9999.

    Raises EvalError outside that range.
    """

    __slots__ = ()

    def __init__(self, nanoseconds: int) -> None:
        if not _FIRST <= nanoseconds <= _LAST:
            raise EvalError("timestamp-range")
        super().__init__(nanoseconds)

    @classmethod
    def of_date(cls, year: int, month: int, day: int) -> Timestamp:
        """The first moment of a day in UTC: how a date without a time counts."""
        days = (datetime(year, month, day, tzinfo=UTC) - _EPOCH).days
        return cls(days * 86_400 * SECOND)

    @classmethod
    def parse(cls, text: str) -> Timestamp:
        """The time that an RFC 3339 text states. Raises EvalError for any other text."""
        match = _TIMESTAMP.fullmatch(text) if len(text) <= _MAX_TEXT else None
        if match is None:
            raise EvalError("timestamp-text", text=text[:60])
        try:
            moment = datetime.fromisoformat(f"{match['date']}T{match['time']}+00:00")
        except ValueError:
            raise EvalError("timestamp-text", text=text[:60]) from None
        seconds = (moment - _EPOCH) // timedelta(seconds=1)
        return cls((seconds - _offset(match["zone"])) * SECOND + _fraction(match["fraction"]))

    def __str__(self) -> str:
        seconds, fraction = divmod(self.nanoseconds, SECOND)
        moment = _EPOCH + timedelta(seconds=seconds)
        return moment.isoformat()[:19] + _fraction_text(fraction) + "Z"

    def local(self, zone: str | None) -> tuple[datetime, int]:
        """The clock and calendar in `zone` (a name or an offset; UTC by default), to the second.

        The first and last year may become 0 and 10000 there, which datetime does not have; they
        are shown 400 years off, when the calendar is the same. The number is what to add to the
        year. Raises EvalError for an unknown zone.
        """
        moment = _EPOCH + timedelta(seconds=self.nanoseconds // SECOND)
        if zone is None:
            return moment, 0
        shift = {1: 400, 9999: -400}.get(moment.year, 0)
        return moment.replace(year=moment.year + shift).astimezone(_zone(zone)), -shift


class Duration(_Nanoseconds):
    """A length of time in nanoseconds, at most 10,000 years of 365.25 days either way.

    Raises EvalError outside that range.
    """

    __slots__ = ()

    def __init__(self, nanoseconds: int) -> None:
        if abs(nanoseconds) > _LONGEST:
            raise EvalError("duration-range")
        super().__init__(nanoseconds)

    @classmethod
    def parse(cls, text: str) -> Duration:
        """The length that a text such as `1h30m` or `-2.5s` states. Raises EvalError otherwise."""
        match = _DURATION.fullmatch(text) if len(text) <= _MAX_TEXT else None
        if match is None:
            raise EvalError("duration-text", text=text[:60])
        total = sum(_part(part) for part in _DURATION_PART.finditer(match["parts"]))
        return cls(-total if match["sign"] == "-" else total)

    def __str__(self) -> str:
        seconds, fraction = divmod(abs(self.nanoseconds), SECOND)
        sign = "-" if self.nanoseconds < 0 else ""
        return f"{sign}{seconds}{_fraction_text(fraction)}s"

    def whole(self, unit: int) -> int:
        """How many whole units of so many nanoseconds fit, rounded towards zero."""
        count = abs(self.nanoseconds) // unit
        return -count if self.nanoseconds < 0 else count


_TIMESTAMP = re.compile(
    r"(?P<date>[0-9]{4}-[0-9]{2}-[0-9]{2})[Tt](?P<time>[0-9]{2}:[0-9]{2}:[0-9]{2})"
    r"(?:\.(?P<fraction>[0-9]+))?(?P<zone>[Zz]|[+-][0-9]{2}:[0-9]{2})"
)
_DURATION_PART = re.compile(
    r"(?P<whole>[0-9]*)(?:\.(?P<fraction>[0-9]*))?(?P<unit>ns|us|µs|μs|ms|s|m|h)"
)
_DURATION = re.compile(
    r"(?P<sign>[+-]?)(?P<parts>0|(?:(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:ns|us|µs|μs|ms|s|m|h))+)"
)
_UNITS = {"ns": 1, "us": 1_000, "µs": 1_000, "μs": 1_000, "ms": 1_000_000, "s": SECOND}
_UNITS |= {"m": 60 * SECOND, "h": 3600 * SECOND}
_FIXED = re.compile(r"(?P<sign>[+-]?)(?P<hours>[0-9]{1,2}):(?P<minutes>[0-5][0-9])")


def _fraction(digits: str | None) -> int:
    return int((digits or "")[:9].ljust(9, "0"))


def _fraction_text(nanoseconds: int) -> str:
    return f".{nanoseconds:09}".rstrip("0") if nanoseconds else ""


def _part(match: re.Match[str]) -> int:
    unit, fraction = _UNITS[match["unit"]], match["fraction"] or ""
    beyond: int = int(fraction or 0) * unit // 10 ** len(fraction)
    return int(match["whole"] or 0) * unit + beyond


def _offset(zone: str) -> int:
    """Seconds east of UTC. Raises EvalError for a text that is no offset."""
    if zone in ("Z", "z"):
        return 0
    match = _FIXED.fullmatch(zone)
    if match is None or int(match["hours"]) > 23:
        raise EvalError("time-zone", zone=zone[:60])
    seconds = int(match["hours"]) * 3600 + int(match["minutes"]) * 60
    return -seconds if match["sign"] == "-" else seconds


def _zone(name: str) -> tzinfo:
    if ":" in name:
        return timezone(timedelta(seconds=_offset(name)))
    if name in ("", "UTC"):
        return UTC
    from zoneinfo import ZoneInfo  # rarely used, and slow to start

    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):  # unknown, not a name, or a folder of names
        raise EvalError("time-zone", zone=name[:60]) from None


def moment_part(value: Timestamp, part: str, zone: str | None = None) -> int:
    """A part of a moment, by one of the names in `part`.

    All but `year` and `day` count from 0; `month_day` is `day` less one, Sunday is `weekday` 0.
    """
    moment, years = value.local(zone)
    if part == "weekday":
        return moment.isoweekday() % 7
    if part == "year_day":
        return moment.timetuple().tm_yday - 1
    if part == "milli":
        return value.nanoseconds % SECOND // 1_000_000
    if part == "year":
        return moment.year + years
    number: int = getattr(moment, "day" if part == "month_day" else part)
    return number - 1 if part in ("month", "month_day") else number


_DURATION_UNITS = {"hour": 3600 * SECOND, "minute": 60 * SECOND, "second": SECOND}


def duration_part(value: Duration, part: str) -> int:
    """All of a duration in hours, minutes or seconds; `milli` is what is beyond seconds."""
    if part == "milli":
        return value.whole(1_000_000) - value.whole(SECOND) * 1000
    return value.whole(_DURATION_UNITS[part])


def part(value: object, name: str, zone: str | None = None) -> int:
    """A part of a timestamp or a duration. Raises EvalError for anything else.

    `name` is `year`, `month`, `day`, `month_day`, `weekday`, `year_day`, `hour`, `minute`,
    `second` or `milli`; a duration has only the last four, and no `zone`.
    """
    if isinstance(value, Timestamp):
        return moment_part(value, name, zone)
    if isinstance(value, Duration) and zone is None and name in (*_DURATION_UNITS, "milli"):
        return duration_part(value, name)
    raise EvalError("no-overload")
