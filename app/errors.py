"""What can go wrong in the library and around it, each with a code, a sentence and an exit status.

The sentence is for people: what happened, what is safe, what to do next. It never holds transcript
text; it may name a file the user named.
"""

from typing import ClassVar

from app.translation import noop, tr


class AppError(Exception):
    """The environment's fault, told in one sentence. Everything else that escapes is a bug of ours."""

    code: ClassVar[str] = "app"
    exit_status: ClassVar[int] = 5
    sentence: ClassVar[str] = noop("Something outside Hansard went wrong.")

    def __init__(self, sentence: str | None = None) -> None:
        super().__init__(tr(sentence or self.sentence))


class LibraryInUse(AppError):
    """Another process holds the profile lock."""

    code = "library-in-use"
    exit_status = 6
    sentence = noop("The library is open in another window; close it, or use that window.")


class LibraryNewer(AppError):
    """The schema was written by a later version; nothing has been changed."""

    code = "library-newer"
    exit_status = 8
    sentence = noop("This library was made by a newer version of Hansard; update Hansard to open it.")


class LibraryDamaged(AppError):
    """The database cannot be read as one of ours. It is left as it is."""

    code = "library-damaged"
    sentence = noop(
        "The library file cannot be read; nothing was changed, and your recordings are separate files "
        "beside it. Restore a backup from the folder 'backups'."
    )


class DiskFull(AppError):
    """No space for the library or for an export."""

    code = "no-space"
    exit_status = 7
    sentence = noop("The disk is full; nothing was lost. Free some space and try again.")


class NotFound(AppError):
    """No such meeting, segment or speaker."""

    code = "not-found"
    exit_status = 2
    sentence = noop("There is no such meeting; 'hansard list' shows what there is.")


class VoicesNotKept(AppError):
    """A meeting whose voices cannot be told apart anew."""

    code = "voices-not-kept"
    sentence = noop(
        "The voices of this meeting were not kept; transcribe it again to find its speakers anew."
    )


class NoSound(AppError):
    """A meeting whose text came from elsewhere, without its sound, is to be transcribed."""

    code = "no-sound"
    exit_status = 2
    sentence = noop("This meeting has no sound to transcribe; add the sound first.")


class ExportFailed(AppError):
    """The file could not be written or did not read back; whatever was there before is still there."""

    code = "export-failed"
    sentence = noop("The file could not be written; what was there before is unchanged.")
