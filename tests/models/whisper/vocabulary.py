"""The micro Whisper's tokenizer: byte-level BPE over the closed vocabulary, and Whisper's special tokens."""

from collections.abc import Sequence
from functools import cache

from tokenizers import AddedToken, Tokenizer, decoders, models, pre_tokenizers, trainers

from tests.models.sentences import GRAMMARS, words

TIMESTAMPS = 1501
"""Tokens <|0.00|> to <|30.00|>, 20 ms apart."""

# faster-whisper's order is Whisper's own. All are here, so that detecting one of them means something.
# fmt: off
LANGUAGES = (
    "en", "zh", "de", "es", "ru", "ko", "fr", "ja", "pt", "tr", "pl", "ca", "nl", "ar", "sv", "it", "id",
    "hi", "fi", "vi", "he", "uk", "el", "ms", "cs", "ro", "da", "hu", "ta", "no", "th", "ur", "hr", "bg",
    "lt", "la", "mi", "ml", "cy", "sk", "te", "fa", "lv", "bn", "sr", "az", "sl", "kn", "et", "mk", "br",
    "eu", "is", "hy", "ne", "mn", "bs", "kk", "sq", "sw", "gl", "mr", "pa", "si", "km", "sn", "yo", "so",
    "af", "oc", "ka", "be", "tg", "sd", "gu", "am", "yi", "lo", "uz", "fo", "ht", "ps", "tk", "nn", "mt",
    "sa", "lb", "my", "bo", "tl", "mg", "as", "tt", "haw", "ln", "ha", "ba", "jw", "su", "yue",
)
# fmt: on
_SPECIALS = (
    "<|endoftext|>",
    "<|startoftranscript|>",
    *(f"<|{language}|>" for language in LANGUAGES),
    *(
        "<|translate|>",
        "<|transcribe|>",
        "<|startoflm|>",
        "<|startofprev|>",
        "<|nospeech|>",
        "<|notimestamps|>",
    ),
)
_TEXT_TOKENS = 1400


@cache
def tokenizer() -> Tokenizer:
    """The tokenizer that goes with the weights; every call builds the same one."""
    made = Tokenizer(models.BPE())
    made.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    made.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=_TEXT_TOKENS,
        min_frequency=1,
        show_progress=False,
        initial_alphabet=sorted(pre_tokenizers.ByteLevel.alphabet()),
    )
    every_word = (f" {word}" for language in sorted(GRAMMARS) for word in words(language))
    made.train_from_iterator(every_word, trainer)
    # CTranslate2 takes a model for multilingual if and only if its vocabulary holds the empty token.
    made.add_tokens([AddedToken("<|unused|>", normalized=False)])
    made.add_special_tokens([AddedToken(name, special=True, normalized=False) for name in _SPECIALS])
    return made


def special(name: str) -> int:
    """The number of ``<|name|>``."""
    number: int | None = tokenizer().token_to_id(f"<|{name}|>")
    if number is None:
        raise KeyError(name)
    return number


def timestamp(seconds: float) -> int:
    return special("notimestamps") + 1 + min(TIMESTAMPS - 1, max(0, round(seconds / 0.02)))


def size() -> int:
    return tokenizer().get_vocab_size() + TIMESTAMPS


def names() -> list[str]:
    """Every token's name in order of number, as CTranslate2's vocabulary file has them."""
    plain = sorted(tokenizer().get_vocab().items(), key=lambda item: item[1])
    return [
        *("" if token == "<|unused|>" else token for token, _ in plain),
        *(f"<|{step * 0.02:.2f}|>" for step in range(TIMESTAMPS)),
    ]


def encode(text: str) -> list[int]:
    """The text as Whisper writes it, with a space before every word."""
    numbers: list[int] = tokenizer().encode(f" {text}", add_special_tokens=False).ids
    return numbers


def decode(numbers: Sequence[int]) -> str:
    """The text of the tokens that are text."""
    text: str = tokenizer().decode([n for n in numbers if n < special("endoftext")])
    return text.strip()
