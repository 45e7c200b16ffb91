"""Prints NOTICE from what the installed packages say of themselves; what they leave unclear stands here.

    .venv/bin/python packaging/notice.py > NOTICE

Read the result before committing it: metadata can be wrong, and a wheel may carry more than its own code.
"""

import importlib.metadata
import re
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent

# Where the metadata has no licence expression, or a package is for another system: read from its files.
KNOWN = {
    "backports-tarfile": "MIT",
    "catap": "MIT",
    "colorama": "BSD-3-Clause",
    "editables": "MIT",
    "flatbuffers": "Apache-2.0",
    "httpx2-jsfetch": "BSD-3-Clause",
    "indic-numtowords": "MIT",
    "jaraco-classes": "MIT",
    "jinja2": "BSD-3-Clause",
    "onnxruntime": "MIT",
    "pathspec": "MPL-2.0",
    "pocketsphinx": "BSD-2-Clause",
    "protobuf": "BSD-3-Clause",
    "pyaudiowpatch": "MIT",
    "pyobjc-core": "MIT",
    "pyobjc-framework-cocoa": "MIT",
    "pyobjc-framework-coreaudio": "MIT",
    "pyannote-core": "MIT",
    "pyannote-database": "MIT",
    "pyannote-metrics": "MIT",
    "pywin32-ctypes": "BSD-3-Clause",
    "scipy": "BSD-3-Clause",
    "sqlcipher3": "Zlib",
    "tokenizers": "Apache-2.0",
    "trove-classifiers": "Apache-2.0",
    "tzdata": "Apache-2.0",
}

HEAD = """\
Hansard
Copyright (c) 2026 Hansard contributors. MIT licence, see LICENSE.

Installing Hansard also installs the packages below, each under its own licence; the texts are in the
packages' own folders (*.dist-info) in the environment.
"""

CARRIED = """\
What some of them carry inside

pyside6-*        Qt 6 (LGPL-3.0), used unchanged as shared libraries that can be replaced, and FFmpeg
                 (LGPL-2.1-or-later), loaded by QtMultimedia
av               FFmpeg (LGPL-3.0-or-later) together with x264 and x265 (GPL-2.0-or-later), dav1d, libvpx,
                 SVT-AV1 (BSD), LAME, GnuTLS, GMP, Nettle (LGPL) and others. Hansard only decodes with it.
                 Whoever passes on a bundle that contains this wheel passes on x264 and x265 under the GPL.
faster-whisper   the Silero VAD model (MIT, Silero Team)
pocketsphinx     the US English acoustic model (BSD-2-Clause, Alpha Cephei Inc.) and the CMU Pronouncing
                 Dictionary (BSD-2-Clause, Carnegie Mellon University)
sqlcipher3       SQLite (public domain), SQLCipher (BSD-3-Clause, Zetetic LLC), OpenSSL (Apache-2.0)
ctranslate2      oneDNN (Apache-2.0), Intel oneMKL (Intel Simplified Software License), GNU or Intel OpenMP
numpy, scipy     OpenBLAS (BSD-3-Clause), LAPACK (BSD), GCC runtime (GPL-3.0 with GCC exception)
onnxruntime      see its ThirdPartyNotices.txt

In this project's own files

packaging/pip-*.whl     pip, used by packaging/bootstrap.py (MIT, The pip developers; the licences of what pip
                        carries are inside the wheel)
resources/fonts/        Inter (SIL Open Font License 1.1, The Inter Project Authors; see OFL.txt there)

With the extra "neural" (not installed by default): torch, torchaudio, torchcodec (BSD-3-Clause),
pyannote.audio (MIT), SpeechBrain (Apache-2.0), Lightning (Apache-2.0), huggingface-hub (Apache-2.0), what
these need in turn, and on Linux and Windows the CUDA libraries (NVIDIA's own licence, not free software).
"""


def names(lock: str) -> list[str]:
    text = (HERE / lock).read_text(encoding="utf-8")
    return sorted(set(re.findall(r"^([a-z0-9._-]+)==", text, re.MULTILINE)))


def licence(name: str) -> str:
    if name in KNOWN:
        return KNOWN[name]
    found = importlib.metadata.metadata(name)
    said = found.get_all("License-Expression") or found.get_all("License") or [""]
    expression = said[0].splitlines()
    if not expression or len(expression[0]) > 80:
        sys.exit(f"{name} does not say its licence; read it in its files and add it to KNOWN here.")
    return str(expression[0])


def main() -> None:
    print(HEAD)
    for title, lock in (
        ("The program", "requirements.lock"),
        ("What installs it", "requirements-build.lock"),
    ):
        print(title + "\n")
        for name in names(lock):
            print(f"  {name:<27}{licence(name)}")
        print()
    print(CARRIED, end="")


if __name__ == "__main__":
    main()
