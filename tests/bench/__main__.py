"""Runs every benchmark here, one process each, and prints what they print.

    python -m tests.bench [NAME …] [--quick]

A process each, because peak memory is one of the figures and a crash of one must not hide the others.
``--quick`` is passed on to those that have such a form; the others run as always and say so.
"""

import argparse
import subprocess
import sys
import time
from pathlib import Path

HERE = Path(__file__).parent
_CALL = "import importlib, sys; del sys.argv[0]; sys.exit(importlib.import_module(sys.argv[0]).main())"


def modules() -> list[str]:
    """Names of the modules here that define ``main``, in alphabetical order.

    Those called ``make_…`` write files of the project and are only ever run by themselves.
    """
    names = [path.stem for path in HERE.glob("[!_]*.py") if "\ndef main(" in _source(path.stem)]
    return sorted(name for name in names if not name.startswith("make_"))


def _source(name: str) -> str:
    return (HERE / f"{name}.py").read_text(encoding="utf-8")


def main() -> int:
    parser = argparse.ArgumentParser(prog="tests.bench")
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"of: {', '.join(modules())}")
    parser.add_argument("--quick", action="store_true", help="smaller inputs, rougher figures")
    options = parser.parse_args()
    if unknown := set(options.names) - set(modules()):
        parser.error(f"no such benchmark: {', '.join(sorted(unknown))}")
    failed = []
    for name in options.names or modules():
        quick = ["--quick"] if options.quick and '"--quick"' in _source(name) else []
        full = ", in full: it has no quick form" if options.quick and not quick else ""
        print(f"== {name}{full}", flush=True)
        start = time.monotonic()
        command = [sys.executable, "-c", _CALL, f"tests.bench.{name}", *quick]
        if subprocess.run(command, cwd=HERE.parents[1], check=False).returncode != 0:
            failed.append(name)
        print(f"   {time.monotonic() - start:.0f} s\n", flush=True)
    if failed:
        print(f"failed: {', '.join(failed)}", file=sys.stderr)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
