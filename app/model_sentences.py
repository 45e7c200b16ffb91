"""Codes become sentences: what readers of the command line learn when a model does not get here, and the exit
status. The window has words of its own for the same codes, with buttons (``app.ui.speech.words``)."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from app.sentences import Problem
from engine.inventory import ModelFailed

MODEL_MISSING: Final = 4
_UNREADABLE: Final = 3
_USAGE: Final = 2
_NO_SPACE: Final = 7

#: ``{detail}`` is what the engine names: a host, a page, a file. What was fetched is always kept.
_PROBLEMS: Final[dict[str, Problem]] = {
    "offline": Problem(
        "No connection to {detail}. What was fetched is kept; the same command goes on from there, and "
        "'hansard models import' takes a model from a folder or a zip file.",
        MODEL_MISSING,
    ),
    "cut-off": Problem(
        "The connection to {detail} broke off several times. What was fetched is kept; the same command "
        "goes on from there.",
        MODEL_MISSING,
    ),
    "not-the-hub": Problem(
        "Something else answered in place of {detail}, such as a proxy or a sign-in page. Check the network "
        "and HF_ENDPOINT; what was fetched is kept.",
        MODEL_MISSING,
    ),
    "busy": Problem(
        "{detail} asks to wait. Try again in some minutes; what was fetched is kept.", MODEL_MISSING
    ),
    "not-found": Problem(
        "The hub does not have this model any more ({detail}). Updating Hansard may help.", MODEL_MISSING
    ),
    "token-needed": Problem(
        "The authors of this model ask who downloads it. Make a token at huggingface.co/settings/tokens, "
        "agree at {detail}, and run the command again with --token.",
        MODEL_MISSING,
    ),
    "consent-needed": Problem(
        "Your account has not agreed to this model's conditions yet. Agree at {detail}, let the token read "
        "gated repositories, and run the command again.",
        MODEL_MISSING,
    ),
    "damaged-download": Problem(
        "{detail} is not what its authors published; it was removed. Run the command again; if it "
        "happens again, something on the way changes it.",
        MODEL_MISSING,
    ),
    "disk-full": Problem(
        "There is not enough space on the disk. Free some and run the command again; it goes on from there.",
        _NO_SPACE,
    ),
    "folder-unwritable": Problem(
        "The models folder cannot be written; check its permissions or choose another with --models.", 5
    ),
    "in-progress": Problem("Another window or command works on this model already.", MODEL_MISSING),
    "not-a-model": Problem(
        "{detail}: these are not the files of a model that Hansard knows. Nothing was changed.", _UNREADABLE
    ),
    "which-model": Problem(
        "{detail}: these files fit more than one model; say which with --as ID. Nothing was changed.", _USAGE
    ),
    "unreadable": Problem(
        "{detail} cannot be opened; check that it exists and that you may read it.", _UNREADABLE
    ),
    "unsafe": Problem(
        "{detail} holds a program, which a model must not. Nothing of it was run or kept.", _UNREADABLE
    ),
    "unknown-model": Problem(
        "There is no model '{detail}'; 'hansard models list' shows what there is.", _USAGE
    ),
    "not-here": Problem("'{detail}' is not on this computer.", MODEL_MISSING),
    "damaged": Problem(
        "Damaged: {detail}. 'hansard models download' fetches what is damaged, and only that.", MODEL_MISSING
    ),
    "bad-catalogue": Problem("The list of models cannot be used: {detail}.", 5),
}
#: An import that does not fit is a file that cannot be used, not a model that is missing.
_IMPORT: Final = {
    "damaged-download": Problem(
        "{detail} is not what the model's authors published. Nothing was changed.", _UNREADABLE
    )
}
_UNKNOWN: Final = Problem(
    "The model could not be fetched because of a fault in Hansard; what was fetched is kept. If it happens "
    "again, report it."
)


def model_problem(failure: ModelFailed, *, importing: bool = False) -> Problem:
    """What to say of a failure."""
    found = (_IMPORT if importing else {}).get(failure.code) or _PROBLEMS.get(failure.code, _UNKNOWN)
    return replace(found, sentence=found.sentence.replace("{detail}", failure.detail or failure.model))
