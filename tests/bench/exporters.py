"""Any text through every exporter: written, read back by the format's own ``verify``, compared. Readers of
others are in ``tests/unit/test_export_parsers.py`` and ``test_export_content.py``.

    python -m tests.bench.exporters [TEXTS] [FORMAT ...]

Generator: ``tests.unit.export_samples.transcripts`` (hypothesis): any code points, any times, words that fit
their text or do not. Goal: 5 000 texts for each format and no exception (reliability.md, G25).
"""

from __future__ import annotations

import sys
import time
from typing import Any

from hypothesis import HealthCheck, given, settings

from app.export import Exporter, formats
from app.transcript import Transcript
from tests.unit.export_samples import transcripts


def check(exporter: Exporter[Any], texts: int) -> int:
    """Number of texts that came back as they went; raises with the smallest one that did not."""
    done = 0

    @settings(max_examples=texts, deadline=None, database=None, suppress_health_check=list(HealthCheck))
    @given(transcripts())
    def each(transcript: Transcript) -> None:
        nonlocal done
        options = exporter.options_type()
        exporter.verify(exporter.render(transcript, options), transcript, options)
        done += 1

    each()
    return done


def main() -> None:
    """Print a line per format."""
    texts = int(sys.argv[1]) if len(sys.argv) > 1 else 5000
    for exporter in formats().values():
        if sys.argv[2:] and exporter.id not in sys.argv[2:]:
            continue
        start = time.process_time()
        done = check(exporter, texts)
        seconds = time.process_time() - start
        print(f"{exporter.id:9} {done} texts written and read back equal, {seconds:.0f} s")


if __name__ == "__main__":
    main()
