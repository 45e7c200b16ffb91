"""What goes wrong while recording, told: from the recorder's codes and the window's own notice to cards."""

from __future__ import annotations

import time
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QPushButton

from app import recorder_sentences as sentences
from app.translation import tr
from app.ui.phrases import clock
from app.ui.plain import one_line
from app.ui.recording.captions_model import CaptionsModel
from app.ui.recording.cards import Cards, Offer
from app.ui.recording.service import Recorder
from app.ui.recording.silence import LongSilence
from engine.recording import Cleared, Levels, Switch, TrackName, Trouble

_MINUTES = 15


class Troubles(QObject):
    """Signals: stop (asked for on a card)."""

    stop = Signal()

    def __init__(self, recorder: Recorder, cards: Cards, captions: CaptionsModel) -> None:
        super().__init__(cards)
        self._recorder, self._cards, self._captions = recorder, cards, captions
        self.silence = LongSilence()
        self._phase = recorder.phase
        recorder.trouble.connect(self._put)
        recorder.cleared.connect(self._over)
        recorder.lost.connect(self._lost)
        recorder.resumed.connect(self._resumed)
        recorder.given_up.connect(self._given_up)
        recorder.deaf.connect(self._deaf)
        recorder.levels.connect(self._heard)
        recorder.changed.connect(self._changed)

    def begin(self, *, wants_system: bool) -> None:
        """Another recording: what was wrong with the last one is over. ``wants_system``: the system's sound
        is to be recorded wherever that is possible."""
        standing = {_key(trouble) for trouble in self._recorder.troubles.values()}
        for key in list(self._cards.shown):
            if key not in standing:
                self._cards.take(key)
        self.silence.begin()
        self._phase = self._recorder.phase
        devices = self._recorder.devices
        if devices is not None and devices.why and not self._recorded("system") and wants_system:
            self._cards.put("no-system", sentences.only_microphone(devices.why))

    def _recorded(self, track: TrackName) -> bool:
        return any(status.track == track for status in self._recorder.status.tracks)

    # -- the recorder's codes --------------------------------------------------------------------

    def _put(self, trouble: Trouble) -> None:
        status = self._recorder.status
        if status.state == "idle" and trouble.code != "disk-full":
            return  # meters before a recording: whoever shows them says it
        name = next((track.name for track in status.tracks if track.track == trouble.track), "")
        words = sentences.trouble(trouble, one_line(name), minutes=status.minutes_left)
        offers = []
        if words.remedy == "devices" and trouble.track:
            track: TrackName = "mic" if trouble.track == "mic" else "system"
            offers.append(Offer(tr("Choose another"), lambda button: self.choose(button, track)))
        self._cards.put(_key(trouble), words, offers)

    def _over(self, cleared: Cleared) -> None:
        self._cards.over(_key(cleared))

    def choose(self, button: QPushButton, *tracks: TrackName) -> QMenu:
        """A menu of the devices there are, for these sides or all that are recorded."""
        recorder = self._recorder
        menu = QMenu(button)
        menu.aboutToHide.connect(menu.deleteLater)
        recorded = {track.track: track.device for track in recorder.status.tracks}
        known = recorder.devices.devices if recorder.devices is not None else ()
        for track in tracks or tuple(recorded):
            if not tracks:
                menu.addSection(tr(sentences.TITLES[track]))
            there = [device for device in known if device.track == track]
            for device in there:
                action = menu.addAction(one_line(device.name).replace("&", "&&"))
                action.setCheckable(True)
                action.setChecked(device.id == recorded.get(track))
                switch = Switch(track, device.id)
                action.triggered.connect(lambda _checked=False, switch=switch: recorder.ask(switch))
            if not there:
                menu.addAction(tr("No other device is connected")).setEnabled(False)
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))
        return menu

    # -- what the window notices -----------------------------------------------------------------

    def _lost(self) -> None:
        self._cards.take("back")
        self._cards.put("lost", sentences.recorder_lost(self._recorder.status.seconds))

    def _resumed(self, gap: float) -> None:
        self._cards.take("lost")
        self._cards.put("back", sentences.recorder_back(gap))
        self._captions.gap(
            self._recorder.status.seconds, tr("[gap of about {time}]", time=sentences.spell(gap))
        )

    def _given_up(self, sentence: str) -> None:
        self._cards.take("lost")
        self._cards.put("given-up", sentences.recorder_given_up(sentence))

    def _deaf(self, deaf: bool) -> None:  # noqa: FBT001 - a signal's argument
        if deaf:
            self._cards.put("deaf", sentences.recorder_deaf())
        else:
            self._cards.take("deaf")

    def _heard(self, levels: Levels) -> None:
        if self._recorder.phase == "recording" and self.silence.heard(levels, time.monotonic()):
            offers = [
                Offer(tr("Stop and transcribe"), lambda _button: self.stop.emit(), closes=True),
                Offer(tr("Go on recording"), lambda _button: None, closes=True),
            ]
            self._cards.take("silence")
            self._cards.put("silence", sentences.still_recording(_MINUTES), offers)

    def _changed(self) -> None:
        before, now = self._phase, self._recorder.phase
        self._phase = now
        if now == before:
            return
        if now == "paused":
            where = self._recorder.status.seconds
            self._captions.gap(where, tr("[recording paused at {time}]", time=clock(where)))
        elif before == "paused":
            self.silence.begin()
        if now in ("idle", "stopping"):
            self._cards.take("silence")


def _key(event: Any) -> str:
    return f"{event.code}:{event.track}"
