"""Words about speech models: sizes, times, what went wrong. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from app.translation import listed, noop, number, plural, tr

if TYPE_CHECKING:
    from engine.inventory import ModelFailed, ModelStatus, ProfileReport, Report  # not before the first paint

#: Title and sentence, to be shown by ``tr``.
PROFILES = {
    "fast": (noop("Fast"), noop("Good for clear speech.")),
    "balanced": (noop("Balanced"), noop("Best mix of accuracy and speed.")),
    "accurate": (noop("Most accurate"), noop("For accents, noise and technical words.")),
}
#: A profile that takes longer for an hour than this is not recommended.
PATIENCE_MIN = 15.0
GIGA, MEGA = 1e9, 1e6


def size(count: float) -> str:
    """``1.6 GB``, ``608 MB``, ``3 KB``."""
    if count >= GIGA:
        return tr("{size} GB", size=number(count / GIGA, 1))
    if count >= MEGA:
        return tr("{size} MB", size=number(count / MEGA))
    return tr("{size} KB", size=number(max(count, 0) / 1e3))


def of_total(done: float, total: float) -> str:
    """``608 MB of 1.6 GB``; empty while the whole is not known."""
    return tr("{done} of {total}", done=size(done), total=size(total)) if total else ""


def per_hour(minutes: float) -> str:
    """``One hour takes about 6 minutes here.``; empty while it is not known."""
    if minutes <= 0:
        return ""
    if minutes < 1:
        return tr("One hour takes less than a minute here.")
    whole = round(minutes)
    if whole < 90:
        return plural(
            "One hour takes about {n} minute here.", "One hour takes about {n} minutes here.", whole
        )
    halves = round(minutes / 30)
    if halves % 2 == 0:
        return plural(
            "One hour takes about {n} hour here.", "One hour takes about {n} hours here.", halves // 2
        )
    return tr("One hour takes about {hours} hours here.", hours=number(halves / 2, 1))


def recommended(profiles: Iterable[ProfileReport]) -> str:
    """The most accurate profile that is quick enough here, else the quickest; empty when nothing is known."""
    known = [each for each in profiles if each.name in PROFILES and each.minutes > 0]
    order = list(PROFILES)
    quick = [each for each in known if each.minutes <= PATIENCE_MIN]
    if quick:
        return max(quick, key=lambda each: order.index(each.name)).name
    return min(known, key=lambda each: each.minutes).name if known else ""


def needed(profile: str, report: Report | None, models: Sequence[ModelStatus]) -> list[ModelStatus]:
    """Models that a profile runs here, those to be fetched too."""
    known = {model.id: model for model in models}
    told = _report_of(profile, report)
    if told is not None:
        ids = dict.fromkeys((told.asr, told.speakers, told.overlap, *told.missing))
        return [known[each] for each in ids if each in known]
    # Not measured: of those that recognise, and those that tell voices apart, one that is here, or the first.
    found: dict[str, ModelStatus] = {}
    for model in sorted(models, key=lambda each: each.state != "ready"):
        if profile in model.profiles and (not model.gated or model.state == "ready"):
            found.setdefault(model.stage, model)
    return [model for stage, model in found.items() if stage in ("asr", "embedding")]


def missing(profile: str, report: Report | None, models: Sequence[ModelStatus]) -> list[ModelStatus]:
    """Models that a profile needs and that are not here, or damaged."""
    return [model for model in needed(profile, report, models) if model.state != "ready"]


def is_ready(profile: str, report: Report | None, models: Sequence[ModelStatus]) -> bool:
    """Whether a profile can run now."""
    wanted = needed(profile, report, models)
    return bool(wanted) and all(model.state == "ready" for model in wanted)


def languages_of(profile: str, report: Report | None, models: Sequence[ModelStatus]) -> tuple[str, ...]:
    """Codes of the languages a profile covers; none for about a hundred."""
    return next((each.languages for each in needed(profile, report, models) if each.stage == "asr"), ())


def covering(language: str, models: Sequence[ModelStatus]) -> list[str]:
    """Profiles whose recogniser may know ``language``."""
    found = [
        profile
        for model in models
        if model.stage == "asr" and (not model.languages or language in model.languages)
        for profile in model.profiles
    ]
    return [profile for profile in PROFILES if profile in found]


def packages_missing(profile: str, report: Report | None) -> tuple[str, ...]:
    """Python packages to install before a profile can run."""
    told = _report_of(profile, report)
    return told.needs if told is not None else ()


def minutes(profile: str, report: Report | None) -> float:
    """Time an hour takes here; 0 when that is not known."""
    told = _report_of(profile, report)
    return told.minutes if told is not None else 0.0


def device(profile: str, report: Report | None) -> str:
    """``cpu`` or ``cuda``, as planned; empty when nothing is known."""
    told = _report_of(profile, report)
    return told.device if told is not None else ""


def origin(models: Sequence[ModelStatus]) -> str:
    """``Whisper base (MIT), ECAPA (Apache-2.0). From huggingface.co.``"""
    if not models:
        return ""
    models_named = ", ".join(f"{model.title} ({model.licence})" for model in models)
    hosts = dict.fromkeys(host for model in models if (host := urlsplit(model.page).hostname))
    if not hosts:
        return tr("{models}.", models=models_named)
    return tr("{models}. From {hosts}.", models=models_named, hosts=listed(list(hosts)))


@dataclass(frozen=True, slots=True)
class Trouble:
    """Why a download does not go on: ``title`` in bold, ``text``, and the words of what to do about it."""

    title: str
    text: str
    retry: str = noop("Try again")
    token: bool = False


#: By code, to be shown by ``tr``: title and text, in which ``{stopped}``, ``{goes_on}``, ``{host}`` and
#: ``{detail}`` are filled in.
_TROUBLES = {
    "offline": Trouble("{stopped}", noop("No connection to {host}. {goes_on}")),
    "cut-off": Trouble("{stopped}", noop("The connection to {host} broke off. {goes_on}")),
    "not-the-hub": Trouble(
        "{stopped}",
        noop("Something else answered in place of {host}, perhaps a proxy's sign-in page. {goes_on}"),
    ),
    "busy": Trouble("{stopped}", noop("{host} asks to wait a little. {goes_on}")),
    "in-progress": Trouble("{stopped}", noop("Another window or command is downloading this model already.")),
    "not-found": Trouble(
        "{stopped}", noop("{host} does not have this model any more. Updating Hansard may help.")
    ),
    "token-needed": Trouble(
        noop("A token is needed."),
        noop("This model's authors ask who downloads it: a token from their page is needed."),
        noop("Enter a token…"),
        token=True,
    ),
    "consent-needed": Trouble(
        noop("Consent is needed."),
        noop("Your account has not agreed to this model's conditions yet. Agree on its page, then go on."),
        noop("Open the steps…"),
        token=True,
    ),
    "damaged-download": Trouble(
        noop("The downloaded file is damaged and was removed."),
        noop("Downloading again fetches only that."),
        noop("Download again"),
    ),
    "disk-full": Trouble(
        noop("There is not enough space on the disk."),
        noop("{detail} Free some space, then go on. {goes_on}"),
    ),
    "not-a-model": Trouble(
        noop("That is not a speech model Hansard knows."),
        noop("Choose the model's own folder or its zip file. Nothing was changed."),
    ),
    "unreadable": Trouble(
        noop("That cannot be opened."), noop("Check that you may read it. Nothing was changed.")
    ),
    "folder-unwritable": Trouble(
        noop("The models' folder cannot be written."), noop("Check its permissions, then go on. {goes_on}")
    ),
    "unsafe": Trouble(
        noop("That model was refused."),
        noop("It holds a program, which a model must not. Nothing of it was run or kept."),
    ),
}
_ABOUT_HOSTS = frozenset({"offline", "cut-off", "not-the-hub", "busy"})
_UNKNOWN = Trouble("{stopped}", noop("Something went wrong in Hansard. {goes_on}"))


def trouble(failure: ModelFailed, percent: int, host: str) -> Trouble:
    """The sentence for a failure of a download or an import. ``host`` is where it was fetched from."""
    found = _TROUBLES.get(failure.code, _UNKNOWN)
    facts = {
        "stopped": tr("Download stopped at {percent} %.", percent=percent)
        if percent
        else tr("The download did not start."),
        "goes_on": tr("It continues from there.") if percent else tr("Nothing is lost."),
        # The one that was really asked, which may be a mirror.
        "host": failure.detail if failure.code in _ABOUT_HOSTS and failure.detail else host,
        # The engine's own detail may be a file's name; ours about the disk is a sentence.
        "detail": failure.detail if failure.detail.endswith(".") else "",
    }
    return replace(
        found,
        title=facts["stopped"] if found.title == "{stopped}" else tr(found.title),
        text=" ".join(tr(found.text).format_map(facts).split()),
        retry=tr(found.retry),
    )


def _report_of(profile: str, report: Report | None) -> ProfileReport | None:
    return next((each for each in report.profiles if each.name == profile), None) if report else None
