"""The built-in voice: the long-term mean of cepstra, in the same units in every recording.

What a vocal tract and a microphone have in common over many sounds is the mean of the cepstra (Furui,
"Cepstral analysis technique for automatic speaker verification", 1981). It tells people on their own
microphones well, and less well across microphones; so its score asks for much
(:mod:`app.people.calibration`).
"""

from __future__ import annotations

from typing import Final

import numpy as np
import numpy.typing as npt

#: What speech has on the whole, and how much each cepstrum varies by words and microphones: both from the
#: synthetic training voices and the AMI turns of :mod:`app.people.calibration`.
MEAN: Final = np.array(
    [
        *(-0.85, 0.72, 2.48, -0.62, -0.31, -0.87, -0.67, -0.22, 0.01, -0.04),
        *(0.02, -0.12, 0.09, -0.09, -0.06, -0.14, -0.07, -0.17, -0.09),
    ],
    np.float32,
)
SCALE: Final = np.array(
    [
        *(5.03, 2.31, 3.19, 1.85, 1.46, 1.56, 1.35, 1.06, 1.04, 0.94),
        *(0.83, 0.77, 0.67, 0.55, 0.65, 0.5, 0.43, 0.46, 0.43),
    ],
    np.float32,
)


def standard(cepstra: npt.NDArray[np.floating]) -> npt.NDArray[np.float32]:
    """Means of cepstra ``(num_windows, 19)`` without what all speech has."""
    found: npt.NDArray[np.float32] = ((cepstra.astype(np.float32) - MEAN) / SCALE).astype(np.float32)
    return found
