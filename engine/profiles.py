"""Profiles: which backend does each stage. A profile is data; nothing branches on its name."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from engine.errors import ModelMissing


@dataclass(frozen=True, slots=True)
class Profile:
    """Names of backends, as :func:`engine.stages.create` knows them."""

    name: str
    vad: str
    asr: str
    diarize: str


BUILTIN: Final = Profile("builtin", vad="silero", asr="pocketsphinx", diarize="acoustic")
_PROFILES: Final = {profile.name: profile for profile in (BUILTIN,)}


def profile(name: str) -> Profile:
    """The profile called ``name``.

    Raises:
        ModelMissing: it is not (yet) on this computer.
    """
    found = _PROFILES.get(name)
    if found is None:
        raise ModelMissing(name)
    return found
