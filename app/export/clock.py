"""Times as people and formats write them. Input is seconds from the start of the recording."""

from __future__ import annotations

from app.translation import tr


def milliseconds(seconds: float) -> int:
    """Whole milliseconds, never negative."""
    return max(0, round(seconds * 1000))


def clock(seconds: float) -> str:
    """``03:20``, from an hour on ``1:03:20``."""
    minutes, second = divmod(int(max(seconds, 0.0)), 60)
    hours, minute = divmod(minutes, 60)
    return f"{hours}:{minute:02d}:{second:02d}" if hours else f"{minute:02d}:{second:02d}"


# Looked up rather than formatted: a day's subtitles have twenty thousand times.
_MINUTES = tuple(f"{minute:02d}:{second:02d}" for minute in range(60) for second in range(60))
_THOUSANDTHS = tuple(f"{ms:03d}" for ms in range(1000))


def precise_clock(ms: int, point: str = ".") -> str:
    """``00:03:20.140`` from milliseconds; SRT wants a comma for ``point``."""
    seconds = ms // 1000
    return f"{seconds // 3600:02d}:{_MINUTES[seconds % 3600]}{point}{_THOUSANDTHS[ms % 1000]}"


def hundredths(ms: int) -> str:
    """``0:03:20.14`` from milliseconds, cut off, as SubStation has it."""
    seconds = ms // 1000
    return f"{seconds // 3600}:{_MINUTES[seconds % 3600]}.{_THOUSANDTHS[ms % 1000][:2]}"


def span(start: int, end: int, point: str = ".") -> str:
    """``00:03:20.140 --> 00:03:24.000`` from milliseconds, as subtitles have it."""
    first, last = start // 1000, end // 1000
    return (
        f"{first // 3600:02d}:{_MINUTES[first % 3600]}{point}{_THOUSANDTHS[start % 1000]} --> "
        f"{last // 3600:02d}:{_MINUTES[last % 3600]}{point}{_THOUSANDTHS[end % 1000]}"
    )


def length(seconds: float) -> str:
    """``40 s``, ``48 min``, ``1 h 12 min``."""
    if seconds < 59.5:
        return tr("{seconds} s", seconds=round(seconds))
    hours, minutes = divmod(round(seconds / 60), 60)
    if not hours:
        return tr("{minutes} min", minutes=minutes)
    if not minutes:
        return tr("{hours} h", hours=hours)
    return tr("{hours} h {minutes} min", hours=hours, minutes=minutes)
