"""What checking and fetching models costs.

Generator: files of random bytes. Reference: hashing the same bytes in memory, and reading the same file
through the same server with the client library alone, in the same run, interleaved.
"""

import argparse
import hashlib
import os
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from engine.models import catalogue, verify
from engine.models.fetch.download import download
from engine.models.fetch.hub import Hub
from engine.models.manifest import Manifest
from engine.models.store import Store
from tests.fakes.hub import LocalHub
from tests.models import catalogue as micro

LARGEST = 3_090_835_702  # bytes of Whisper large v3


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--quick", action="store_true")
    options = parser.parse_args()
    size = (32 if options.quick else 128) << 20
    with tempfile.TemporaryDirectory() as scratch:
        root = Path(scratch)
        weights = root / "weights" / "whisper"
        weights.mkdir(parents=True)
        data = os.urandom(size)
        (weights / "model.bin").write_bytes(data)
        for name in ("config.json", "tokenizer.json", "vocabulary.json"):
            (weights / name).write_bytes(os.urandom(1 << 20))
        known = catalogue.read(micro.write(root / "catalogue.toml", root / "weights"))
        with LocalHub(micro.repositories(root / "weights")) as hub:
            os.environ["HF_ENDPOINT"] = hub.endpoint
            rounds = 3 if options.quick else 7
            _fetching(root, known.models[0], hub, rounds)
        store = Store(root / "models-0")
        manifest = store.manifest(known.models[0].id)
        assert manifest is not None
        _checking(store, manifest, data, rounds)
        _listing(store, rounds)
    return 0


def _fetching(root: Path, model: catalogue.Model, hub: LocalHub, rounds: int) -> None:
    """Our download (plan, resume, two readings back, fsync, move) over the library's ``http_get`` alone."""
    from huggingface_hub import hf_hub_url
    from huggingface_hub.file_download import http_get

    address = hf_hub_url("micro/whisper", "model.bin", endpoint=hub.endpoint)
    ours, theirs = [], []
    for number in range(rounds):
        store = Store(root / f"models-{number}")
        ours.append(_seconds(lambda store=store: download(model, store, Hub(), lambda _: None)))
        with (root / "raw").open("wb") as out:
            theirs.append(_seconds(lambda out=out: http_get(address, out)))
    rate = model.bytes / statistics.median(ours) / 1e6
    ratio = statistics.median(ours) / statistics.median(theirs)
    print(
        f"download over loopback, verified and on the disk: {rate:.0f} MB/s, "
        f"{ratio:.2f} x the library's http_get"
    )


def _checking(store: Store, manifest: Manifest, data: bytes, rounds: int) -> None:
    folder = store.folder / manifest.id
    full = [_seconds(lambda: verify.in_full(folder, manifest)) for _ in range(rounds)]
    raw = [_seconds(lambda: hashlib.sha256(data).digest()) for _ in range(rounds)]
    light = [_seconds(lambda: verify.at_load(folder, manifest)) for _ in range(rounds)]
    rate = manifest.bytes / statistics.median(full)
    print(
        f"hashing all files: {rate / 1e6:.0f} MB/s, so {LARGEST / rate:.1f} s for Whisper large v3,", end=" "
    )
    per_byte = statistics.median(full) / manifest.bytes / (statistics.median(raw) / len(data))
    print(f"{per_byte:.2f} x SHA-256 in memory")
    print(f"check at load, large files untouched: {statistics.median(light) * 1e3:.1f} ms")


def _listing(store: Store, rounds: int) -> None:
    loads = [_seconds(catalogue.load) for _ in range(rounds)]
    found = catalogue.load()
    lists = [_seconds(lambda: [store.status(model) for model in found.models]) for _ in range(rounds)]
    print(
        f"reading the catalogue {statistics.median(loads) * 1e3:.0f} ms, "
        f"listing its {len(found.models)} models {statistics.median(lists) * 1e3:.1f} ms"
    )


def _seconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start
