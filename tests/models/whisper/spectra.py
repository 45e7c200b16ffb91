"""Log-mel spectra for training, made by faster-whisper's own extractor so that training and use agree.

Kept apart from everything that imports torch: faster-whisper brings CTranslate2, and the two never share a
process.
"""

import numpy as np
from faster_whisper.feature_extractor import FeatureExtractor
from numpy.typing import NDArray

_FLOOR = 1e-10


def log_power(samples: NDArray[np.float32]) -> NDArray[np.float32]:
    """log10 of the mel power, (frames of 10 ms, 80 bands), before Whisper's clamping to the loudest band.

    Clamping depends on the whole window, so it is left to whoever puts the window together.
    """
    extractor = FeatureExtractor()
    window = np.hanning(extractor.n_fft + 1)[:-1].astype(np.float32)
    spectrum = extractor.stft(
        np.pad(samples, (0, extractor.hop_length)),
        extractor.n_fft,
        extractor.hop_length,
        window=window,
        return_complex=True,
    )
    power = np.abs(spectrum[..., :-1].astype(np.complex64)) ** 2
    return np.log10(np.maximum(extractor.mel_filters @ power, _FLOOR)).T.astype(np.float32)
