"""The one place that chooses how this system lets us at its sound."""

from __future__ import annotations

import sys

from engine.recorder.ports import Capture, Clock


def system_capture(clock: Clock) -> Capture:
    """What records here. Made once, early: it begins to load the sound library behind the caller's back."""
    if sys.platform == "win32":
        from engine.recorder.wasapi import WasapiCapture

        return WasapiCapture(clock)
    if sys.platform == "darwin":
        from engine.recorder.coreaudio import CoreAudioCapture

        return CoreAudioCapture(clock)
    from engine.recorder import pactl
    from engine.recorder.portaudio import PortAudioCapture

    if pactl.speaks_json():
        from engine.recorder.pulse import PulseCapture

        return PulseCapture(clock)
    return PortAudioCapture(clock, why="no-tool")
