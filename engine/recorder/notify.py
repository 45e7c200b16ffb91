"""A notification of the system's own, for when there is no window to say something."""

from __future__ import annotations

import base64
import logging
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable, Sequence
from typing import Final

log = logging.getLogger(__name__)

_TITLE: Final = "Hansard"
_PATIENCE: Final = 10.0  # seconds

_PROGRAMS: Final = {"win32": "powershell", "darwin": "osascript"}

#: The text travels as an argument or encoded, never as a program's source.
_APPLESCRIPT: Final = (
    "on run argv",
    "display notification (item 1 of argv) with title (item 2 of argv)",
    "end run",
)
_POWERSHELL: Final = """
$text = [Text.Encoding]::UTF8.GetString([Convert]::FromBase64String('{text}'))
Add-Type -AssemblyName System.Windows.Forms
$icon = New-Object System.Windows.Forms.NotifyIcon
$icon.Icon = [System.Drawing.SystemIcons]::Information
$icon.Visible = $true
$icon.ShowBalloonTip(10000, '{title}', $text, 'Info')
Start-Sleep -Seconds 8
$icon.Dispose()
"""


def notification(
    text: str, platform: str = sys.platform, which: Callable[[str], str | None] = shutil.which
) -> list[str] | None:
    """The command that shows ``text``; ``None`` where there is no such program."""
    program = which(_PROGRAMS.get(platform, "notify-send"))
    if program is None:
        return None
    if platform == "win32":
        script = _POWERSHELL.format(text=base64.b64encode(text.encode()).decode(), title=_TITLE)
        encoded = base64.b64encode(script.encode("utf-16-le")).decode()
        return [program, "-NoProfile", "-NonInteractive", "-EncodedCommand", encoded]
    if platform == "darwin":
        lines = [part for line in _APPLESCRIPT for part in ("-e", line)]
        return [program, *lines, text, _TITLE]
    return [program, "--app-name", _TITLE, "--urgency", "critical", "--", _TITLE, text]


def notify(text: str) -> None:
    """Show ``text`` where the system can; never waits, never raises."""
    command = notification(text)
    if command is None or not text:
        log.info("no way to show a notification here")
        return
    threading.Thread(target=_show, args=(command,), name="notification", daemon=True).start()


def _show(command: Sequence[str]) -> None:
    flags = 0
    if sys.platform == "win32":
        flags = subprocess.CREATE_NO_WINDOW
    try:
        done = subprocess.run(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            timeout=_PATIENCE,
            check=False,
            creationflags=flags,
        )
    except (OSError, subprocess.SubprocessError) as error:
        log.info("the notification could not be shown: %s", type(error).__name__)
    else:
        log.info("notification shown, status %d", done.returncode)
