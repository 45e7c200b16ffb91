"""What to do about a meeting that could not be transcribed: a title, a sentence, and buttons.

A language that the model does not know is asked about, never guessed.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from app import languages
from app.changes import MeetingSummary
from app.sentences import problem
from app.translation import tr
from app.ui.notices import Action
from app.ui.run_options import BUILTIN
from app.ui.speech import words
from app.ui.speech.service import Models
from engine.protocol import RunOptions

#: Problems that a model, or another one, solves.
ABOUT_MODELS = frozenset({"model-missing", "model-damaged", "model-unsafe"})


@dataclass(frozen=True, slots=True)
class Remedy:
    """What is wrong, and what can be done."""

    title: str
    text: str
    actions: tuple[Action, ...]


class Remedies:
    """Makes remedies from the models that are here.

    ``options`` gives those of the meeting's last job; ``run`` transcribes the open meeting with others;
    ``choose`` asks for options; ``get`` opens the models' dialog at a profile.
    """

    def __init__(
        self,
        models: Models,
        options: Callable[[], RunOptions],
        run: Callable[[RunOptions], object],
        choose: Callable[[], object],
        get: Callable[[str], object],
    ) -> None:
        self._models, self._options = models, options
        self._run, self._choose, self._get = run, choose, get

    def of(self, summary: MeetingSummary) -> Remedy | None:
        """The remedy for a meeting's problem; ``None`` where there is nothing special to offer."""
        if summary.problem == "language-not-covered":
            return self._language(summary.detail)
        if summary.problem in ABOUT_MODELS:
            return self._model(summary)
        return None

    def _language(self, detail: str) -> Remedy:
        code, _, model = detail.partition(": ")
        language = languages.name(code)
        known = self._models.model(model)
        title = known.title if known is not None else model or tr("A Whisper model")
        covering = words.covering(code, self._models.models)
        ready = next((profile for profile in covering if self._models.is_ready(profile)), "")
        before = self._options()
        actions: list[Action] = []
        if ready:
            name = tr(words.PROFILES[ready][0])
            other = replace(before, profile=ready, language=code or None, languages=())
            actions.append(Action(tr("Transcribe with {name}", name=name), lambda: self._run(other)))
            text = tr(
                "The speech model in use does not know it. The speech model {name}, which is on this "
                "computer, does. The recording is safe, and nothing was guessed.",
                name=name,
            )
        else:
            named = known.profiles if known is not None else ()
            profile = next((each for each in covering if each in named), next(iter(covering), ""))
            actions.append(Action(tr("Download that model…"), lambda: self._get(profile)))
            text = tr(
                "The speech model in use does not know it. {title} does; it is not on this computer yet. "
                "The recording is safe, and nothing was guessed.",
                title=title,
            )
        english = replace(before, language="en", languages=())
        actions += [
            Action(tr("Transcribe as English anyway"), lambda: self._run(english)),
            Action(tr("Choose the language…"), self._choose),
        ]
        return Remedy(_unknown(language, asked=bool(before.language)), text, tuple(actions))

    def _model(self, summary: MeetingSummary) -> Remedy:
        profile = self._options().profile
        download = self._models.download
        if download is not None and download.profile == profile:
            text = tr("The recording is safe. Its text is written as soon as the download is complete.")
            show = Action(tr("Show the download"), lambda: self._get(profile))
            return Remedy(tr("Waiting for the speech model"), text, (show,))
        builtin = replace(self._options(), profile=BUILTIN.profile, languages=(), translate=False)
        actions = (
            Action(tr("Download…"), lambda: self._get(profile)),
            Action(tr("Use the built-in recogniser"), lambda: self._run(builtin)),
        )
        if summary.problem == "model-missing":
            text = tr("The recording is safe, and its text is written as soon as the model is here.")
            return Remedy(tr("The speech model is not on this computer yet"), text, actions)
        return Remedy(tr("The speech model is damaged"), problem(summary.problem).sentence, actions)


def _unknown(language: str, *, asked: bool) -> str:
    """Which language the model does not know; ``asked``: it was asked for, not only heard."""
    if asked:
        return (
            tr("{language} is more than this model knows", language=language)
            if language
            else tr("The language is more than this model knows")
        )
    return tr("Is this {language}?", language=language) if language else tr("Is this another language?")
