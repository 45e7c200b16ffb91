"""What a check of a library found, and its sentences."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Final, Literal

from app.translation import plural, tr

#: ``index``: a full-text index; ``text``: a meeting's text is not what was written; ``history``: its runs or
#: journal cannot be read or say something else; ``altered``: what never changes differs from an earlier
#: backup; ``missing`` and ``changed``: a file of a meeting's folder.
Kind = Literal["pages", "references", "index", "text", "history", "altered", "missing", "changed"]
#: Those whose ``what`` is the meeting's title.
NAMED: Final = frozenset({"text", "history"})


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that is not as it should be. ``what`` names it: an index, a meeting's title, a file.
    ``healed``: it was put right on the spot."""

    kind: Kind
    what: str = ""
    meeting: str = ""
    healed: bool = False

    def sentence(self) -> str:  # noqa: PLR0911
        """For people."""
        match self.kind:  # literal texts: the translators' program reads them here
            case "pages":
                return tr("A part of the library file cannot be read.")
            case "references":
                return tr("Some entries of the library point at others that are missing.")
            case "index":
                return tr("The search index was damaged and has been made anew.")
            case "text" if self.healed:
                return tr("The text of “{title}” was damaged and has been made anew.", title=self.what)
            case "text":
                return tr("The text of “{title}” is not what was saved.", title=self.what)
            case "history" if self.healed:
                return tr("How to undo in “{title}” was damaged and is found out anew.", title=self.what)
            case "history":
                return tr("The history of “{title}” cannot be read completely.", title=self.what)
            case "altered":
                return tr("Something that never changes differs from the last backup.")
            case "missing":
                return tr("A file of a meeting is missing: {file}", file=self.what)
            case "changed":
                return tr("A file of a meeting is not what was saved: {file}", file=self.what)


@dataclass(frozen=True, slots=True)
class Report:
    """One check. ``made``: UTC, ISO 8601. ``deep``: everything was read; ``files``: how many files were."""

    made: str
    deep: bool
    meetings: int
    files: int = 0
    findings: tuple[Finding, ...] = field(default=())

    @property
    def sound(self) -> bool:
        """Whether all is as it should be now."""
        return all(finding.healed for finding in self.findings)

    @property
    def needs_repair(self) -> bool:
        """Whether the database itself is damaged, and not only a file beside it."""
        return any(not item.healed and item.kind not in ("missing", "changed") for item in self.findings)

    def headline(self) -> str:
        """One sentence about it all."""
        if self.sound and self.findings:
            return tr("Everything is in order; what was damaged has been put right.")
        if self.sound:
            return plural(
                "Everything is in order: {n} meeting was checked.",
                "Everything is in order: {n} meetings were checked.",
                self.meetings,
            )
        if self.needs_repair:
            return tr("A part of the library is damaged. Nothing was changed.")
        open_ = sum(not finding.healed for finding in self.findings)
        return plural(
            "The library is in order, but {n} file of its meetings is missing or changed.",
            "The library is in order, but {n} files of its meetings are missing or changed.",
            open_,
        )

    def plain(self) -> dict[str, Any]:
        """For JSON."""
        return {
            "made": self.made,
            "deep": self.deep,
            "meetings": self.meetings,
            "files": self.files,
            "findings": [
                {"kind": item.kind, "what": item.what, "meeting": item.meeting, "healed": item.healed}
                for item in self.findings
            ],
        }

    @classmethod
    def of(cls, body: dict[str, Any]) -> Report:
        """What :meth:`plain` gave.

        Raises:
            KeyError, TypeError: it is not that.
        """
        findings = tuple(Finding(**item) for item in body["findings"])
        return cls(str(body["made"]), bool(body["deep"]), int(body["meetings"]), int(body["files"]), findings)
