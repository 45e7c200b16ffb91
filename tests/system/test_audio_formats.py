"""Every container and codec people bring: whole, cut in half, and what became of the sound."""

from pathlib import Path

import numpy as np
import pytest

from engine.audio.pcm import Pcm
from engine.audio.transcode import FLAC, PCM, PEAKS, Decoded, transcode
from engine.errors import BadAudio
from engine.progress import silent
from tests.media_files import KINDS, SECONDS, TONE_HZ, Kind, dominant

ROUNDING = 0.13  # seconds: encoders pad to their frames


def run(path: Path, *, keep_audio: bool = False) -> Decoded:
    with path.open("rb") as file:
        return transcode(file, path.parent, keep_audio=keep_audio, report=silent)


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory):
    """One file of each kind, made once."""
    folder = tmp_path_factory.mktemp("kinds")
    return {kind: kind.write(folder / str(kind)) for kind in KINDS}


@pytest.mark.parametrize("kind", KINDS, ids=str)
def test_whole(kind: Kind, whole: dict[Kind, Path], tmp_path: Path):
    path = tmp_path / "media"
    path.symlink_to(whole[kind])
    result = run(path, keep_audio=True)
    assert result.num_samples / 16_000 == pytest.approx(SECONDS, abs=ROUNDING)
    assert result.ends_early is None
    with Pcm(tmp_path / PCM) as samples:
        middle = samples[16_000:32_000]
    assert dominant(middle) == pytest.approx(TONE_HZ, abs=1.0)
    assert np.abs(middle).max() == pytest.approx(8000 / 32768, rel=0.25)
    assert {found.name for found in tmp_path.iterdir()} == {"media", PCM, FLAC, PEAKS}


@pytest.mark.parametrize("kind", KINDS, ids=str)
def test_cut_in_half(kind: Kind, whole: dict[Kind, Path], tmp_path: Path):
    data = whole[kind].read_bytes()
    path = tmp_path / "media"
    path.write_bytes(data[: len(data) // 2])
    if kind.cut == "nothing":
        with pytest.raises(BadAudio):
            run(path)
        assert [found.name for found in tmp_path.iterdir()] == ["media"]
        return
    result = run(path)
    assert 0.9 < result.num_samples / 16_000 < 2.0
    if kind.says:
        assert result.ends_early == pytest.approx(SECONDS, abs=ROUNDING)
    else:
        assert result.ends_early is None
