"""What the recorder's codes mean to people. Each card says what is safe before what is wrong.

Plain strings, for the window and the terminal alike.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, Literal

from engine.recording import Trouble, TroubleCode

Level = Literal["warn", "error", "info"]
#: What a card offers: another device for its track, the folder in the file manager.
Remedy = Literal["", "devices", "folder"]

#: The notice to send to people before recording them.
NOTICE: Final = (
    "I am recording this meeting to have it in writing. The recording and the text stay on my computer. "
    "Tell me if you do not agree."
)
#: The system's own notifications while there is no window, by :class:`engine.recording.Attach`'s keys.
NOTIFICATIONS: Final = {
    "unwatched": "Still recording, although the window has closed. It is being opened again.",
    "finalised": "The recording was ended and saved: nobody opened a window for five minutes.",
}
CONSENT: Final = "Tell people you are recording. In some places you need everyone's agreement."

#: Which side a track is, in the middle of a sentence.
SIDES: Final = {"mic": "the microphone", "system": "system audio", "": "the recording"}
TITLES: Final = {"mic": "Microphone", "system": "System audio"}


@dataclass(frozen=True, slots=True)
class Words:
    """A card: its title is the news, its text says what is safe and what to do. ``lasting`` stays until
    dismissed, whether or not the recorder says that it is over."""

    title: str
    text: str
    level: Level = "warn"
    remedy: Remedy = ""
    lasting: bool = False


def spell(seconds: float) -> str:
    """``4 seconds``, ``12 min``, ``1 h 12 min``."""
    if seconds < 60:
        whole = max(1, round(seconds))
        return f"{whole} second{'' if whole == 1 else 's'}"
    minutes = round(seconds / 60)
    if minutes < 60:
        return f"{minutes} min"
    return f"{minutes // 60} h {minutes % 60:02} min" if minutes % 60 else f"{minutes // 60} h"


def spell_exactly(seconds: float) -> str:
    """``12 min 46 s``, for questions about a recording."""
    whole = max(0, int(seconds))
    hours, minutes, rest = whole // 3600, whole // 60 % 60, whole % 60
    parts = [(hours, "h"), (minutes, "min"), (rest, "s")]
    first = next((place for place, (count, _unit) in enumerate(parts) if count), 2)
    return " ".join(f"{count} {unit}" for count, unit in parts[first : first + 2])


def trouble(event: Trouble, name: str = "", *, minutes: float = -1.0) -> Words:
    """The card for a trouble. ``name`` of the track's device; ``minutes`` the disk still takes, if known."""
    device = f"“{name}”" if name else SIDES[event.track]
    build = _BUILT.get(event.code)
    if build is None:
        return Words(
            "Something is wrong with the recording.", "What has been recorded is safe on disk.", "warn"
        )
    return build(_About(event.track, event.detail, device[0].upper() + device[1:], minutes))


@dataclass(frozen=True, slots=True)
class _About:
    """What a sentence may speak of; ``device`` as a sentence begins with it."""

    track: str
    detail: str
    device: str
    minutes: float


def _no_audio(about: _About) -> Words:
    return Words(
        f"No sound arrives from {_inside(about.device)}.",
        "The recording goes on, and this side joins in again by itself.",
        remedy="devices",
    )


def _wrong_rate(about: _About) -> Words:
    return Words(
        f"{about.device} delivers sound at the wrong speed.",
        "It is being saved all the same. Another device may sound better.",
        remedy="devices",
    )


def _silent(about: _About) -> Words:
    if about.track == "system":
        return Words(
            "System audio is quiet.",
            "Nothing has been heard from the call for a while. Check that the meeting plays through this "
            "computer.",
            remedy="devices",
        )
    return Words(
        f"No sound from {_inside(about.device)} for 20 seconds.",
        "It may be muted on the device. The recording goes on.",
        remedy="devices",
    )


def _moved(about: _About) -> Words:
    return Words(
        f"{about.device} was swapped for another device by the system.",
        "Nothing of the other device is recorded. This side goes on when its own device is back, or with one "
        "you choose.",
        remedy="devices",
    )


def _lost(about: _About) -> Words:
    return Words(
        f"{about.device} was unplugged.",
        "What it recorded is safe. This side waits and goes on by itself when the device is back.",
        remedy="devices",
    )


def _clipping(about: _About) -> Words:
    return Words(f"{about.device} is too loud.", "Loud words come out distorted. Turn its level down.")


def _disk_low(about: _About) -> Words:
    left = f"About {max(1, int(about.minutes))} minutes" if about.minutes >= 0 else "Less than 30 minutes"
    return Words(f"{left} of space left.", "The recording goes on. Free up space on the disk.")


def _disk_last(about: _About) -> Words:
    left = f"About {max(1, int(about.minutes))} minutes" if about.minutes >= 0 else "Less than 10 minutes"
    return Words(
        f"{left} of space left.",
        "The recording goes on until the disk is full, and is saved up to then. Free up space now.",
        "error",
    )


def _folder_lost(about: _About) -> Words:
    return Words(
        "The recordings folder cannot be written any more.",
        "The recording goes on in another folder, and is put together when it is stopped."
        if about.detail
        else "What was recorded is safe up to then.",
        "error",
        lasting=True,
    )


def _asleep(about: _About) -> Words:
    try:
        slept = spell(float(about.detail))
    except ValueError:
        slept = "a while"
    return Words(
        f"The computer slept for {slept}.",
        "Nothing was recorded meanwhile. The recording is going on again; stop it if the meeting is over.",
        lasting=True,
    )


_BUILT: Final[dict[TroubleCode, Callable[[_About], Words]]] = {
    "no-audio": _no_audio,
    "wrong-rate": _wrong_rate,
    "silent": _silent,
    "moved": _moved,
    "lost": _lost,
    "clipping": _clipping,
    "far-side-silent": lambda _about: Words(
        "The call is not being heard.",
        "The computer is playing, but nothing of it arrives here. Choose the device that the call plays on.",
        remedy="devices",
    ),
    "dropped": lambda _about: Words(
        "A moment of sound was lost.",
        "The computer was too busy. The hole keeps its length, so everything after it is in its place.",
        lasting=True,
    ),
    "disk-low": _disk_low,
    "disk-last": _disk_last,
    "disk-full": lambda _about: Words(
        "The recording stopped: the disk is full.", "Everything up to then is saved.", "error", lasting=True
    ),
    "disk-slow": lambda _about: Words(
        "The disk is not answering.",
        "Sound is kept in memory for half a minute and written as soon as the disk answers.",
        "error",
    ),
    "folder-lost": _folder_lost,
    "asleep": _asleep,
    "unwatched": lambda _about: Words(
        "No window was open for this recording.", "It went on by itself, and everything is saved.", "info"
    ),
}
#: Every code there is a sentence for.
CODES: Final[tuple[TroubleCode, ...]] = tuple(_BUILT)


def _inside(device: str) -> str:
    """Back into the middle of a sentence."""
    return device if device.startswith("“") else device[0].lower() + device[1:]


# -- what the window notices by itself ---------------------------------------------------------------


def recorder_lost(seconds: float) -> Words:
    """The recorder's process died at this length."""
    return Words(
        "The recorder ended unexpectedly.",
        f"Everything up to {_clock(seconds)} is on disk. It is being started again.",
        "error",
    )


def recorder_back(seconds: float) -> Words:
    """It goes on after so many seconds."""
    return Words(
        "Recording again.",
        f"The recorder had ended unexpectedly. About {spell(seconds)} are missing; the gap keeps its length.",
        lasting=True,
    )


def recorder_given_up(sentence: str) -> Words:
    """It could not be started again."""
    reason = f"{sentence} " if sentence else ""
    return Words(
        "The recording has ended.",
        f"Everything up to then is safe on disk. {reason}Record again to go on in a new recording.",
        "error",
        lasting=True,
    )


def recorder_deaf() -> Words:
    return Words(
        "The recorder does not answer.",
        "What was recorded is safe on disk. The computer may be very busy; this goes away by itself.",
        "error",
    )


def still_recording(minutes: int) -> Words:
    return Words("Still recording. Stop?", f"Nothing has been heard for {minutes} minutes.", lasting=True)


def not_taken_in(sentence: str) -> Words:
    """Stopped, but not yet a meeting."""
    return Words("The recording is safe on disk, but is not a meeting yet.", sentence, "error", lasting=True)


def stopped_unasked(reason: str, seconds: float) -> Words | None:
    """Why a recording ended that nobody stopped; ``None`` where there is nothing to say."""
    title = {
        "disk-full": "The recording stopped: the disk is full.",
        "unwatched": "The recording was stopped because no window was open.",
        "ended": "The recording was stopped because the system was ending the session.",
    }.get(reason)
    if title is None:
        return None
    text = f"{spell_exactly(seconds)} are saved."
    if reason == "disk-full":
        text += " Free up space on the disk, then record again."
    return Words(title, text, "error" if reason == "disk-full" else "warn", lasting=True)


_REFUSED: Final = {
    "busy": "Something is being recorded already.",
    "idle": "Nothing is being recorded.",
    "no-device": "That device is not there any more. Choose another one.",
    "device-failed": "The device cannot be opened. Another program may be using it alone.",
    "permission": "Microphone access is off for Hansard. Turn it on in the system's settings.",
    "no-server": "No sound server answers. Start it, or restart the computer.",
    "no-space": "There is no space left for a recording. Free up space on the disk.",
    "folder": "The recordings folder cannot be written.",
    "no-microphone": "There is nothing to record from. Connect a microphone.",
}


def refused(code: str) -> str:
    """Why a request was not done."""
    return _REFUSED.get(code, "The recorder could not do that.")


_UNREACHABLE: Final = {
    "died": "The recorder ended unexpectedly.",
    "start": "The recorder could not be started. Restart Hansard; if that does not help, reinstall it.",
    "version": "A recorder of another version of Hansard is running. Close all its windows and try again.",
    "garbage": "The recorder does not make sense. Restart Hansard.",
}


def unreachable(cause: str) -> str:
    """Why no recorder can be talked to (``recorder_client.Gone.cause``)."""
    return _UNREACHABLE.get(cause, _UNREACHABLE["died"])


#: Why system sound cannot be recorded here (``Devices.why``).
_WHY: Final = {
    "no-tool": "System audio needs the program “pactl” (package pulseaudio-utils), which is not installed.",
    "no-server": "No sound server answers, so system audio cannot be recorded.",
    "permission": "The system does not let Hansard hear other programs. Allow it in the system's settings.",
    "unsupported": "This system does not let programs record what the computer plays.",
}


def no_system_audio(why: str) -> str:
    """Why, by a code of :class:`engine.recording.Devices`."""
    return _WHY.get(why, "System audio cannot be recorded on this computer.")


def only_microphone(why: str) -> Words:
    """A recording has begun without the call."""
    return Words("Only the microphone is recorded.", no_system_audio(why), lasting=True)


def _clock(seconds: float) -> str:
    whole = max(0, int(seconds))
    hours, minutes, rest = whole // 3600, whole // 60 % 60, whole % 60
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes:02}:{rest:02}"
