"""What the recorder's codes mean to people. Each card says what is safe before what is wrong.

Plain strings, for the window and the terminal alike; what stands in a table here is shown by ``tr``.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, Literal

from app.translation import noop, plural, tr
from engine.recording import Trouble, TroubleCode

Level = Literal["warn", "error", "info"]
#: What a card offers: another device for its track, the folder in the file manager.
Remedy = Literal["", "devices", "folder"]

#: The notice to send to people before recording them.
NOTICE: Final = noop(
    "I am recording this meeting to have it in writing. The recording and the text stay on my computer. "
    "Tell me if you do not agree."
)
#: The system's own notifications while there is no window, by :class:`engine.recording.Attach`'s keys.
NOTIFICATIONS: Final = {
    "unwatched": noop("Still recording, although the window has closed. It is being opened again."),
    "finalised": noop("The recording was ended and saved: nobody opened a window for five minutes."),
}
CONSENT: Final = noop("Tell people you are recording. In some places you need everyone's agreement.")

#: Which side a track is, in the middle of a sentence.
SIDES: Final = {"mic": noop("the microphone"), "system": noop("system audio"), "": noop("the recording")}
TITLES: Final = {"mic": noop("Microphone"), "system": noop("System audio")}


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
        return plural("{n} second", "{n} seconds", whole)
    hours, minutes = divmod(round(seconds / 60), 60)
    if not hours:
        return tr("{minutes} min", minutes=minutes)
    if not minutes:
        return tr("{hours} h", hours=hours)
    return tr("{hours} h {minutes} min", hours=hours, minutes=f"{minutes:02}")


def spell_exactly(seconds: float) -> str:
    """``12 min 46 s``, for questions about a recording."""
    whole = max(0, int(seconds))
    hours, minutes, rest = whole // 3600, whole // 60 % 60, whole % 60
    if hours:
        return tr("{hours} h {minutes} min", hours=hours, minutes=minutes)
    if minutes:
        return tr("{minutes} min {seconds} s", minutes=minutes, seconds=rest)
    return tr("{seconds} s", seconds=rest)


def trouble(event: Trouble, name: str = "", *, minutes: float = -1.0) -> Words:
    """The card for a trouble. ``name`` of the track's device; ``minutes`` the disk still takes, if known."""
    device = tr("“{name}”", name=name) if name else tr(SIDES[event.track])
    build = _BUILT.get(event.code)
    if build is None:
        return Words(
            tr("Something is wrong with the recording."),
            tr("What has been recorded is safe on disk."),
            "warn",
        )
    return build(_About(event.track, event.detail, device[0].upper() + device[1:], device, minutes))


@dataclass(frozen=True, slots=True)
class _About:
    """What a sentence may speak of; ``device`` as a sentence begins with it, ``inside`` as it goes on."""

    track: str
    detail: str
    device: str
    inside: str
    minutes: float


def _no_audio(about: _About) -> Words:
    return Words(
        tr("No sound arrives from {device}.", device=about.inside),
        tr("The recording goes on, and this side joins in again by itself."),
        remedy="devices",
    )


def _wrong_rate(about: _About) -> Words:
    return Words(
        tr("{device} delivers sound at the wrong speed.", device=about.device),
        tr("It is being saved all the same. Another device may sound better."),
        remedy="devices",
    )


def _silent(about: _About) -> Words:
    if about.track == "system":
        return Words(
            tr("System audio is quiet."),
            tr(
                "Nothing has been heard from the call for a while. Check that the meeting plays through this "
                "computer."
            ),
            remedy="devices",
        )
    return Words(
        tr("No sound from {device} for 20 seconds.", device=about.inside),
        tr("It may be muted on the device. The recording goes on."),
        remedy="devices",
    )


def _moved(about: _About) -> Words:
    return Words(
        tr("{device} was swapped for another device by the system.", device=about.device),
        tr(
            "Nothing of the other device is recorded. This side goes on when its own device is back, or with "
            "one you choose."
        ),
        remedy="devices",
    )


def _lost(about: _About) -> Words:
    return Words(
        tr("{device} was unplugged.", device=about.device),
        tr("What it recorded is safe. This side waits and goes on by itself when the device is back."),
        remedy="devices",
    )


def _clipping(about: _About) -> Words:
    return Words(
        tr("{device} is too loud.", device=about.device),
        tr("Loud words come out distorted. Turn its level down."),
    )


def _disk_low(about: _About) -> Words:
    left = _space(about) or tr("Less than 30 minutes of space left.")
    return Words(left, tr("The recording goes on. Free up space on the disk."))


def _space(about: _About) -> str:
    """Empty where nobody knows."""
    if about.minutes < 0:
        return ""
    return plural(
        "About {n} minute of space left.", "About {n} minutes of space left.", max(1, int(about.minutes))
    )


def _disk_last(about: _About) -> Words:
    left = _space(about) or tr("Less than 10 minutes of space left.")
    return Words(
        left,
        tr("The recording goes on until the disk is full, and is saved up to then. Free up space now."),
        "error",
    )


def _folder_lost(about: _About) -> Words:
    return Words(
        tr("The recordings folder cannot be written any more."),
        tr("The recording goes on in another folder, and is put together when it is stopped.")
        if about.detail
        else tr("What was recorded is safe up to then."),
        "error",
        lasting=True,
    )


def _asleep(about: _About) -> Words:
    try:
        slept = tr("The computer slept for {time}.", time=spell(float(about.detail)))
    except ValueError:
        slept = tr("The computer slept for a while.")
    return Words(
        slept,
        tr(
            "Nothing was recorded meanwhile. The recording is going on again; stop it if the meeting is over."
        ),
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
        tr("The call is not being heard."),
        tr(
            "The computer is playing, but nothing of it arrives here. Choose the device that the call plays "
            "on."
        ),
        remedy="devices",
    ),
    "dropped": lambda _about: Words(
        tr("A moment of sound was lost."),
        tr("The computer was too busy. The hole keeps its length, so everything after it is in its place."),
        lasting=True,
    ),
    "disk-low": _disk_low,
    "disk-last": _disk_last,
    "disk-full": lambda _about: Words(
        tr("The recording stopped: the disk is full."),
        tr("Everything up to then is saved."),
        "error",
        lasting=True,
    ),
    "disk-slow": lambda _about: Words(
        tr("The disk is not answering."),
        tr("Sound is kept in memory for half a minute and written as soon as the disk answers."),
        "error",
    ),
    "folder-lost": _folder_lost,
    "asleep": _asleep,
    "unwatched": lambda _about: Words(
        tr("No window was open for this recording."),
        tr("It went on by itself, and everything is saved."),
        "info",
    ),
}
#: Every code there is a sentence for.
CODES: Final[tuple[TroubleCode, ...]] = tuple(_BUILT)


# -- what the window notices by itself ---------------------------------------------------------------


def recorder_lost(seconds: float) -> Words:
    """The recorder's process died at this length."""
    return Words(
        tr("The recorder ended unexpectedly."),
        tr("Everything up to {time} is on disk. It is being started again.", time=_clock(seconds)),
        "error",
    )


def recorder_back(seconds: float) -> Words:
    """It goes on after so many seconds."""
    return Words(
        tr("Recording again."),
        tr(
            "The recorder had ended unexpectedly. About {time} are missing; the gap keeps its length.",
            time=spell(seconds),
        ),
        lasting=True,
    )


def recorder_given_up(sentence: str) -> Words:
    """It could not be started again."""
    safe = tr("Everything up to then is safe on disk.")
    if sentence:
        safe = tr("{sentence} {next}", sentence=safe, next=sentence)
    return Words(
        tr("The recording has ended."),
        tr("{sentence} {next}", sentence=safe, next=tr("Record again to go on in a new recording.")),
        "error",
        lasting=True,
    )


def recorder_deaf() -> Words:
    return Words(
        tr("The recorder does not answer."),
        tr("What was recorded is safe on disk. The computer may be very busy; this goes away by itself."),
        "error",
    )


def still_recording(minutes: int) -> Words:
    return Words(
        tr("Still recording. Stop?"),
        plural("Nothing has been heard for {n} minute.", "Nothing has been heard for {n} minutes.", minutes),
        lasting=True,
    )


def not_taken_in(sentence: str) -> Words:
    """Stopped, but not yet a meeting."""
    return Words(
        tr("The recording is safe on disk, but is not a meeting yet."), sentence, "error", lasting=True
    )


def stopped_unasked(reason: str, seconds: float) -> Words | None:
    """Why a recording ended that nobody stopped; ``None`` where there is nothing to say."""
    title = {
        "disk-full": tr("The recording stopped: the disk is full."),
        "unwatched": tr("The recording was stopped because no window was open."),
        "ended": tr("The recording was stopped because the system was ending the session."),
    }.get(reason)
    if title is None:
        return None
    text = tr("{time} are saved.", time=spell_exactly(seconds))
    if reason == "disk-full":
        text = tr(
            "{sentence} {next}", sentence=text, next=tr("Free up space on the disk, then record again.")
        )
    return Words(title, text, "error" if reason == "disk-full" else "warn", lasting=True)


_REFUSED: Final = {
    "busy": noop("Something is being recorded already."),
    "idle": noop("Nothing is being recorded."),
    "no-device": noop("That device is not there any more. Choose another one."),
    "device-failed": noop("The device cannot be opened. Another program may be using it alone."),
    "permission": noop("Microphone access is off for Hansard. Turn it on in the system's settings."),
    "no-server": noop("No sound server answers. Start it, or restart the computer."),
    "no-space": noop("There is no space left for a recording. Free up space on the disk."),
    "folder": noop("The recordings folder cannot be written."),
    "no-microphone": noop("There is nothing to record from. Connect a microphone."),
}


def refused(code: str) -> str:
    """Why a request was not done."""
    return tr(_REFUSED.get(code, noop("The recorder could not do that.")))


_UNREACHABLE: Final = {
    "died": noop("The recorder ended unexpectedly."),
    "start": noop("The recorder could not be started. Restart Hansard; if that does not help, reinstall it."),
    "version": noop(
        "A recorder of another version of Hansard is running. Close all its windows and try again."
    ),
    "garbage": noop("The recorder does not make sense. Restart Hansard."),
}


def unreachable(cause: str) -> str:
    """Why no recorder can be talked to (``recorder_client.Gone.cause``)."""
    return tr(_UNREACHABLE.get(cause, _UNREACHABLE["died"]))


#: Why system sound cannot be recorded here (``Devices.why``).
_WHY: Final = {
    "no-tool": noop(
        "System audio needs the program “pactl” (package pulseaudio-utils), which is not installed."
    ),
    "no-server": noop("No sound server answers, so system audio cannot be recorded."),
    "permission": noop(
        "The system does not let Hansard hear other programs. Allow it in the system's settings."
    ),
    "unsupported": noop("This system does not let programs record what the computer plays."),
}


def no_system_audio(why: str) -> str:
    """Why, by a code of :class:`engine.recording.Devices`."""
    return tr(_WHY.get(why, noop("System audio cannot be recorded on this computer.")))


def only_microphone(why: str) -> Words:
    """A recording has begun without the call."""
    return Words(tr("Only the microphone is recorded."), no_system_audio(why), lasting=True)


def _clock(seconds: float) -> str:
    whole = max(0, int(seconds))
    hours, minutes, rest = whole // 3600, whole // 60 % 60, whole % 60
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes:02}:{rest:02}"
