"""Sentences people could say in a meeting: a small grammar over a closed vocabulary, English and German.

The micro models are trained on these, spoken by synthesisers. The grammar is wide (millions of sentences)
and loose on purpose, so that a recogniser has to listen: the next word can rarely be guessed. A sentence is
held out by its own hash, so no training sentence can ever be one of the test, whatever the seeds are.
"""

import hashlib
import re
from collections.abc import Mapping, Sequence
from functools import cache

import numpy as np

TRAINING_SEED = 20_260_101
"""Seed of the corpus the committed weights were trained on."""

HELD_OUT_SEED = 20_260_202
"""Seed of the committed held-out audio."""

_HELD_OUT_SHARE = 8  # one sentence in eight is never trained on

# fmt: off
ENGLISH: Mapping[str, Sequence[str]] = {
    "sentence": (
        "{who} {will} {do} {np} {when}",
        "{who} {will} {do} {np} with {name}",
        "{who} {will} {do} {np} and {do} {np}",
        "{name} {did} {np} {when}",
        "{name} {did} {np} and {did} {np}",
        "yesterday {name} {did} {np}",
        "{name} and {name} {did} {np}",
        "{np} is {adjective} and {np} is {adjective}",
        "{np} was {adverb} {adjective} {when}",
        "{np} costs {number} {unit}",
        "{np} will take {number} {period}",
        "can you {do} {np} {when}",
        "could {name} please {do} {np}",
        "when will {name} {do} {np}",
        "why is {np} {adverb} {adjective}",
        "where is {np} for {project}",
        "who wants to {do} {np}",
        "how many {plural} did {name} {do}",
        "what about {np} for {project}",
        "let us {do} {np} {when}",
        "let us talk about {np}",
        "the next meeting is on {day} at {hour}",
        "the deadline is the {ordinal} of {month}",
        "{project} needs {number} {plural}",
        "{project} starts {when} and ends in {month}",
        "we have {number} {plural} from {name}",
        "there are {number} {plural} in {np}",
        "{opener} {who} {will} {do} {np}",
        "{opener} {np} is {adjective}",
        "{opener} {name} {did} {np}",
        "{opener} i agree with {name}",
        "i think {np} is {adverb} {adjective}",
        "i think {name} should {do} {np}",
        "i am sorry but {np} is {adjective}",
        "my {noun} is {adjective} because {name} {did} {np}",
        "if {np} is {adjective} then {who} {will} {do} {np}",
        "{name} told me about {np}",
        "please {do} {np} before {day}",
        "please ask {name} about {np}",
        "thank you {name}",
        "thank you for {np}",
        "good morning {name}",
        "good morning everyone",
        "{name} has {number} {plural} and {number} {plural}",
        "{np} after {np}",
    ),
    "np": (
        "the {noun}",
        "the {noun}",
        "the {adjective} {noun}",
        "our {noun}",
        "our {adjective} {noun}",
        "this {noun}",
        "a {adjective} {noun}",
        "the {noun} from {name}",
        "the {noun} for {project}",
        "the {noun} about {noun}",
        "the {ordinal} {noun}",
    ),
    "who": ("we", "i", "you", "they", "she", "{name}", "everyone", "the team"),
    "will": ("will", "should", "can", "must", "want to", "need to", "have to", "could", "might"),
    "when": (
        "today",
        "tomorrow",
        "on {day}",
        "in {month}",
        "next week",
        "next {day}",
        "last {day}",
        "this year",
        "in {number} {period}",
        "at {hour}",
        "again",
        "now",
    ),
    "hour": ("{clock}", "{clock} thirty", "noon"),
    "clock": ("one", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven"),
    "number": (
        "one",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "twenty",
        "thirty",
        "forty",
        "twenty {digit}",
        "thirty {digit}",
        "forty {digit}",
        "{digit} hundred",
        "{digit} thousand",
        "several",
    ),
    "digit": ("one", "three", "five", "six", "seven", "eight", "nine"),
    "unit": ("dollars", "euros", "million dollars", "thousand euros", "percent", "pounds"),
    "period": ("minutes", "hours", "days", "weeks", "months", "years"),
    "ordinal": ("first", "second", "third", "fifth", "seventh", "tenth"),
    "day": ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"),
    "month": ("january", "february", "april", "june", "july", "august", "september", "october",
             "november", "december"),
    "name": ("anna", "david", "maria", "thomas", "laura", "peter", "sarah", "michael", "julia", "robert",
             "emma", "daniel", "oliver", "victor", "helen", "simon"),
    "project": ("apollo", "mercury", "falcon", "phoenix", "atlas", "orion", "hamburg", "london", "chicago"),
    "opener": ("okay", "so", "well", "yes", "no", "maybe", "actually", "however", "perhaps", "of course"),
    "adverb": ("very", "still", "almost", "really", "always", "never", "too", "not", "already"),
    "adjective": ("new", "final", "old", "important", "difficult", "simple", "expensive", "cheap",
             "ready", "late", "early", "open", "green", "yellow", "large", "small", "technical",
             "public", "internal", "beautiful", "dangerous", "complete", "wrong", "perfect", "wireless",
             "heavy", "modern", "quick"),
    "noun": ("report", "budget", "contract", "schedule", "deadline", "meeting", "design", "website",
             "database", "server", "invoice", "proposal", "presentation", "customer", "office",
             "product", "manager", "release", "survey", "agenda", "document", "interface", "prototype",
             "feature", "problem", "question", "answer", "summary", "draft", "newsletter", "password",
             "camera", "battery", "button", "display", "remote", "keyboard", "microphone", "factory",
             "warehouse", "market", "campaign", "strategy", "department", "engineer", "supplier",
             "delivery", "price", "decision", "quality", "version", "software", "network", "energy",
             "material", "language", "conference", "building", "computer", "telephone", "music",
             "kitchen"),
    "plural": ("reports", "customers", "problems", "questions", "engineers", "documents", "meetings",
             "buttons", "cameras", "orders", "products", "features", "people", "pages", "tickets"),
    "do": ("finish", "review", "send", "check", "discuss", "prepare", "update", "cancel", "move", "test",
             "publish", "sign", "approve", "deliver", "print", "share", "present", "improve", "change",
             "describe", "explain", "measure", "replace", "close", "buy", "sell", "build", "record",
             "follow", "choose", "translate", "remember"),
    "did": ("finished", "reviewed", "sent", "checked", "discussed", "prepared", "updated", "cancelled",
             "moved", "tested", "published", "signed", "approved", "delivered", "printed", "shared",
             "presented", "improved", "changed", "bought", "sold", "built", "found", "lost"),
}

GERMAN: Mapping[str, Sequence[str]] = {
    "sentence": (
        "wir {müssen} {np} {wann} {tun}",
        "ich {möchte} {np} mit {name} {tun}",
        "{name} hat {np} {wann} {getan}",
        "{np} ist {wie}",
        "{np} ist nicht {wie} und {np} ist {wie}",
        "{np} kostet {zahl} euro",
        "{np} dauert {zahl} {zeit}",
        "können wir {np} {wann} {tun}",
        "warum ist {np} {wie}",
        "guten morgen {name}",
        "vielen dank {name}",
        "vielen dank für {np}",
        "ich glaube {np} ist {wie}",
        "{name} und {name} haben {np} {getan}",
        "wir haben {zahl} fragen an {name}",
    ),
    "np": ("das {neutrum}", "die {femininum}", "unser {neutrum}", "unsere {femininum}",
           "das {neutrum} für {name}", "die {femininum} von {name}"),
    "neutrum": ("projekt", "angebot", "ergebnis", "gespräch", "fenster", "budget"),
    "femininum": ("besprechung", "rechnung", "entscheidung", "lieferung", "zeitung", "maschine", "woche"),
    "müssen": ("müssen", "wollen", "sollen", "können"),
    "möchte": ("möchte", "kann", "werde", "muss"),
    "wann": ("heute", "morgen", "am {tag}", "nächste woche", "in {zahl} {zeit}", "jetzt", "wieder"),
    "tag": ("montag", "dienstag", "mittwoch", "freitag"),
    "tun": ("prüfen", "besprechen", "verschieben", "bezahlen", "schreiben", "verkaufen"),
    "getan": ("geprüft", "besprochen", "verschoben", "bezahlt", "geschrieben", "verkauft"),
    "wie": ("fertig", "wichtig", "schwierig", "teuer", "neu", "gut", "richtig"),
    "zahl": ("zwei", "drei", "fünf", "sechs", "sieben", "zehn", "zwanzig", "hundert"),
    "zeit": ("stunden", "tage", "wochen", "monate"),
    "name": ("anna", "thomas", "julia", "stefan", "jürgen", "sabine"),
}
# fmt: on

GRAMMARS: Mapping[str, Mapping[str, Sequence[str]]] = {"en": ENGLISH, "de": GERMAN}

_SLOT = re.compile(r"\{(\w+)\}")


def sentence(rng: np.random.Generator, language: str) -> str:
    """One training sentence of 2 to about 16 lower-case words; ``language`` is ``"en"`` or ``"de"``."""
    return _draw(rng, language, held_out=False)


def held_out_sentence(rng: np.random.Generator, language: str) -> str:
    """One sentence that :func:`sentence` never gives."""
    return _draw(rng, language, held_out=True)


def is_held_out(text: str) -> bool:
    return hashlib.blake2b(text.encode(), digest_size=4).digest()[0] % _HELD_OUT_SHARE == 0


@cache
def words(language: str) -> tuple[str, ...]:
    """Every word of the language's grammar, sorted."""
    alternatives = [text for texts in GRAMMARS[language].values() for text in texts]
    return tuple(sorted({word for text in alternatives for word in _SLOT.sub(" ", text).split()}))


def _draw(rng: np.random.Generator, language: str, *, held_out: bool) -> str:
    while True:
        text = _expand(rng, GRAMMARS[language], "sentence")
        if is_held_out(text) == held_out:
            return text


def _expand(rng: np.random.Generator, grammar: Mapping[str, Sequence[str]], slot: str) -> str:
    chosen = grammar[slot][int(rng.integers(len(grammar[slot])))]
    return _SLOT.sub(lambda match: _expand(rng, grammar, match.group(1)), chosen)
