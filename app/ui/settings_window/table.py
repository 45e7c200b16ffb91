"""Every setting, by page. A setting comes and goes here; the window shows whatever stands in the table."""

from __future__ import annotations

from typing import Final

from app import settings as options
from app.translation import noop
from app.ui.language import NAMES
from app.ui.meaning.field import MeaningField, has_desk
from app.ui.run_options import MOST_SPEAKERS
from app.ui.settings_window.about import VersionsField
from app.ui.settings_window.facts import (
    HardwareField,
    LanguageField,
    ModelField,
    NamesField,
    SourcesField,
    has_models,
    records,
)
from app.ui.settings_window.largest import LargestField
from app.ui.settings_window.retention import RetentionField
from app.ui.settings_window.rows import Button, Choice, Fact, Lines, Own, Page, Percent, Row, Seconds, Switch
from app.ui.settings_window.shortcuts import Shortcuts
from app.ui.settings_window.storage import FolderField, SizesField
from app.ui.settings_window.watch import WatchField
from app.ui.vault.field import VaultField, has_library

_LANGUAGES: Final = Choice((("", noop("As the system")), *((code, name) for code, name in NAMES.items())))
_THEME: Final = Choice((("system", noop("As the system")), ("light", noop("Light")), ("dark", noop("Dark"))))
_CONTRAST: Final = Choice(
    (("system", noop("As the system")), ("normal", noop("Normal")), ("more", noop("More")))
)
_MOTION: Final = Choice(
    (("system", noop("As the system")), ("reduced", noop("Reduced")), ("full", noop("Full")))
)
_SPEAKERS: Final = Choice(
    ((0, noop("Automatic")), *((number, str(number)) for number in range(1, MOST_SPEAKERS + 1)))
)

GENERAL: Final = Page(
    "general",
    noop("General"),
    (
        Row(
            noop("Language"),
            noop("Takes effect when Hansard starts again."),
            _LANGUAGES,
            options.UI_LANGUAGE,
            "language, Sprache, langue, idioma, 语言",
        ),
        Row(
            noop("Appearance"),
            noop("“As the system” follows its day and night."),
            _THEME,
            options.APPEARANCE,
            noop("theme, dark mode, light mode, colours"),
        ),
        Row(
            noop("Text size"),
            noop("Everything grows with it; the transcript's lines break anew."),
            Percent(0.8, 2.0, 0.1),
            options.TEXT_SIZE,
            noop("zoom, font, scale, larger, smaller"),
        ),
        Row(
            noop("Contrast"),
            noop("“More” makes lines and small words darker, and marks what is played in black or white."),
            _CONTRAST,
            options.CONTRAST,
            noop("accessibility, high contrast"),
        ),
        Row(
            noop("Motion"),
            noop("“Reduced” lets nothing slide or blink; the text jumps where it follows the playback."),
            _MOTION,
            options.MOTION,
            noop("animation, accessibility, reduced motion"),
        ),
        Row(
            noop("Notifications"),
            noop("When a transcription ends while another program is in front, the system says so."),
            Switch(),
            options.NOTIFY,
            noop("notify, finished, background"),
        ),
        Row(
            noop("Search by meaning"),
            noop(
                "Search also finds what says the same in other words. It needs a model, memory while you "
                "search, and computing time after each meeting; everything stays on this computer."
            ),
            Own(MeaningField, below=True),
            None,
            noop("semantic, similar, synonyms, embedding, other words, model"),
            has_desk,
        ),
    ),
)
RECORDING: Final = Page(
    "recording",
    noop("Recording"),
    (
        Row(
            noop("Sources"),
            noop("The next recording starts with these at once; one that is gone gives way to the default."),
            Own(SourcesField, below=True),
            None,
            noop("microphone, system audio, devices, loudspeaker"),
            records,
        ),
        Row(
            noop("Live captions"),
            noop("A draft of what is said appears while you record; it costs computing time."),
            Switch(),
            options.LIVE_CAPTIONS,
            noop("subtitles, draft"),
        ),
        Row(
            noop("Small indicator above other windows"),
            noop("While recording, time and levels stay in view, with a button to stop."),
            Switch(),
            options.INDICATOR,
            noop("pill, floating, on top"),
        ),
        Row(
            noop("Use another device when one is lost"),
            noop("If a device is unplugged, recording goes on with the default one without asking."),
            Switch(),
            options.RECORD_FALLBACK,
            noop("unplugged, fallback, headset"),
        ),
        Row(
            noop("Remind me to tell people"),
            noop("Shows a line about consent, and a sentence to paste, before a recording."),
            Switch(inverted=True),
            options.CONSENT,
            noop("consent, law, notice"),
        ),
    ),
)
TRANSCRIPTION: Final = Page(
    "transcription",
    noop("Transcription"),
    (
        Row(
            noop("Speech model"),
            noop("The next transcriptions use it. A better model takes longer and more memory."),
            Own(ModelField),
            None,
            noop("quality, whisper, profile, download, accuracy"),
        ),
        Row(
            noop("What does the work"),
            noop("Found out by trying, not by asking the driver. The graphics card is used where it works."),
            Own(HardwareField, below=True),
            None,
            noop("GPU, CUDA, graphics card, processor, speed, hardware"),
            has_models,
        ),
        Row(
            noop("Language that is spoken"),
            noop("Naming it avoids wrong guesses in short recordings. Automatic listens first."),
            Own(LanguageField),
            None,
            noop("automatic, detect"),
        ),
        Row(
            noop("People who speak"),
            noop(
                "A number makes telling them apart surer, if it is right. It is asked again at each import."
            ),
            _SPEAKERS,
            options.SPEAKERS,
            noop("speakers, voices, count"),
        ),
        Row(
            noop("Names and terms that are said"),
            noop("Words the model would not know are spelt like this. The built-in model cannot use them."),
            Lines(noop("One a line")),
            options.VOCABULARY,
            noop("vocabulary, custom words, spelling, jargon"),
        ),
        Row(
            noop("Translate to English"),
            noop(
                "The next transcriptions are in English, whatever is spoken; the original words are not kept."
            ),
            Switch(),
            options.TRANSLATE,
            noop("translation"),
            has_models,
        ),
        Row(
            noop("Pause on battery"),
            noop(
                "On battery nothing new is begun; what is being transcribed is finished. The queue goes on "
                "by itself when the computer is plugged in."
            ),
            Switch(),
            options.PAUSE_ON_BATTERY,
            noop("power, laptop, mains, energy, charger"),
        ),
    ),
)
SPEAKERS: Final = Page(
    "speakers",
    noop("Speakers and voices"),
    (
        Row(
            noop("Names you have given"),
            noop("They are offered while you type a speaker's name, in every meeting."),
            Own(NamesField),
            None,
            noop("people, completion, suggestions"),
        ),
        Row(
            noop("Voices"),
            noop(
                "What tells speakers apart is kept with each meeting. Somebody is recognised in another "
                "meeting only where you turned that on in the list of voices, and only people you chose."
            ),
            Fact(),
            None,
            noop("voice print, recognise, biometric"),
        ),
    ),
)
PLAYBACK: Final = Page(
    "playback",
    noop("Playback"),
    (
        Row(
            noop("Go back when playing on"),
            noop(
                "After a pause, playing starts this much earlier, so that no word is missed. 0 turns it off."
            ),
            Seconds(0.0, 3.0, 0.5),
            options.REWIND,
            noop("rewind on resume"),
        ),
        Row(
            noop("Length of a skip"),
            noop("What J and L, the two buttons and a headset's keys move by."),
            Seconds(1.0, 30.0, 1.0, 0),
            options.SKIP_LENGTH,
            noop("jump, forward, back, seconds"),
        ),
        Row(
            noop("Pause while typing"),
            noop("Playing stops with the first key in a paragraph and goes on two seconds after the last."),
            Switch(),
            options.PAUSE_TYPING,
            noop("editing, correct"),
        ),
        Row(
            noop("Skip silence"),
            noop("Pauses in the talk are cut short while playing; the recording keeps them."),
            Switch(),
            options.SKIP_SILENCE,
            noop("gaps, faster"),
        ),
        Row(
            noop("Silence that is skipped"),
            noop("Shorter pauses are played. A small number makes speech hurried."),
            Seconds(0.4, 3.0, 0.1),
            options.SILENCE_LENGTH,
            noop("threshold, gaps"),
        ),
        Row(
            noop("Follow the words"),
            noop("The transcript scrolls along while playing, until you scroll away."),
            Switch(),
            options.FOLLOW,
            noop("scroll, auto-scroll"),
        ),
    ),
)
STORAGE: Final = Page(
    "storage",
    noop("Storage"),
    (
        Row(
            noop("Library folder"),
            noop("Everything is in here; a copy of it, made while Hansard is closed, is a whole backup."),
            Own(FolderField, below=True),
            None,
            noop("location, path, disk, backup"),
        ),
        Row(
            noop("Room it takes"),
            noop("Measured now. Speech models serve every library of yours."),
            Own(SizesField, below=True),
            None,
            noop("size, disk space, gigabytes"),
        ),
        Row(
            noop("Largest meetings"),
            noop("Removing the sound of a meeting keeps its text. What is in the trash can go for good."),
            Own(LargestField, below=True),
            None,
            noop("size, disk space, free up, big"),
        ),
        Row(
            noop("Old sound"),
            noop(
                "After this time the sound of a transcribed meeting is removed and its text stays. A "
                "meeting's menu can keep it from that."
            ),
            Own(RetentionField, below=True),
            None,
            noop("retention, delete audio, privacy, keep, months"),
        ),
        Row(
            noop("Copy imported files"),
            noop(
                "The library holds a copy of what you import, so the original may go. Takes twice the room."
            ),
            Switch(),
            options.COPY_FILES,
            noop("import, original, reference"),
        ),
        Row(
            noop("Watched folders"),
            noop(
                "While Hansard is open, audio and video that appears in these folders is taken in and "
                "transcribed by itself, once it is complete. What is in them already stays as it is. Files "
                "there are only read."
            ),
            Own(WatchField, below=True),
            None,
            noop("watch folder, automatic import, recorder, hot folder"),
        ),
        Row(
            noop("Watch folders inside them too"),
            noop("Also what appears in a folder that lies in a watched one."),
            Switch(),
            options.WATCH_SUBFOLDERS,
            noop("subfolders, automatic import"),
        ),
        Row(
            noop("Take in transcripts from watched folders too"),
            noop(
                "Subtitles and transcripts of other programs that appear there become meetings as they are. "
                "One that has the name of a sound beside it belongs to that sound, which is not transcribed "
                "then."
            ),
            Switch(),
            options.WATCH_TRANSCRIPTS,
            noop("srt, vtt, subtitles, import, automatic"),
        ),
        Row(
            noop("Copy what comes from watched folders"),
            noop(
                "The library holds a copy, so the file there may be moved or deleted. Off, the meeting can "
                "be transcribed again only while the file stays."
            ),
            Switch(),
            options.WATCH_COPY,
            noop("import, original, automatic"),
        ),
        Row(
            noop("Trash"),
            noop(
                "Meetings in the trash can be restored for 30 days, then they are deleted for good. "
                "Discarded recordings stay seven days."
            ),
            Button("trash"),
            None,
            noop("deleted, restore, bin"),
        ),
    ),
)
SHORTCUTS: Final = Page(
    "shortcuts",
    noop("Shortcuts"),
    (
        Row(
            noop("Letters and digits alone are commands"),
            noop("While reading. Off, they do nothing there: good for dictation and for unsteady hands."),
            Switch(),
            options.SINGLE_KEYS,
            noop("single keys, accessibility, WCAG"),
        ),
        Row(
            noop("Keys"),
            noop("A key that gets another command is taken from the one it had."),
            Own(Shortcuts, below=True),
            None,
            noop("keyboard, shortcuts, rebind, hotkeys"),
        ),
    ),
)
PRIVACY: Final = Page(
    "privacy",
    noop("Privacy"),
    # Each is a fact of the code: only `engine models fetch` is started with a network
    # (app/ui/speech/process.py, engine/launch.py), nothing asks for updates, nothing counts anything.
    (
        Row(
            noop("Sound and text"),
            noop("Never sent. Recordings, texts, names and notes are written to this computer's disk only."),
            Fact(),
            None,
            noop("network, internet, telemetry, cloud, data protection, upload"),
        ),
        Row(
            noop("Encryption"),
            noop(
                "An encrypted library can be read only with its key: on this computer, or with a recovery "
                "code. If both are lost, it is lost."
            ),
            Own(VaultField, below=True),
            None,
            noop("vault, password, key, recovery code, keyring, encrypt, decrypt, SQLCipher, protect"),
            has_library,
        ),
        Row(
            noop("Speech models"),
            noop(
                "Downloaded from huggingface.co when you click Download, and not before. The server sees "
                "this computer's address, which model is asked for and, where the model's authors want to "
                "know who you are, your token."
            ),
            Fact(),
            None,
            noop("network, internet, download, hub, token"),
        ),
        Row(
            noop("Updates"),
            noop("Hansard does not look for updates."),
            Fact(),
            None,
            noop("network, internet, new version"),
        ),
        Row(
            noop("Reports"),
            noop("Nothing is counted, and no problem is reported by itself."),
            Fact(),
            None,
            noop("telemetry, statistics, crash report"),
        ),
        Row(
            noop("Log file"),
            noop("Holds codes and counts, never words, titles or whole paths. It stays on this computer."),
            Fact(),
            None,
            noop("log, diagnostics"),
        ),
    ),
)
ABOUT: Final = Page(
    "about",
    noop("About"),
    (
        Row(
            noop("Hansard"),
            noop(
                "Writes down who said what. Free software under the MIT licence. Diagnostics hold versions, "
                "settings and counts: no titles, names or paths."
            ),
            Own(VersionsField, below=True),
            None,
            noop("version, licences, copy diagnostics, report, bug"),
        ),
    ),
)
PAGES: Final[tuple[Page, ...]] = (
    GENERAL,
    RECORDING,
    TRANSCRIPTION,
    SPEAKERS,
    PLAYBACK,
    STORAGE,
    SHORTCUTS,
    PRIVACY,
    ABOUT,
)
