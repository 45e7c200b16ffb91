#!/usr/bin/env python3
"""From a fresh copy of the project to a running program, with nothing but a Python.

    python3 packaging/bootstrap.py setup [--neural]   the environment in .venv, and system libraries
    python3 packaging/bootstrap.py run [FILE …]       set up, then open the window
    python3 packaging/bootstrap.py test [ARG …]       set up, then every check and test (ARGs go to pytest)
    python3 packaging/bootstrap.py bench [--quick]    set up, then print the measured figures
    python3 packaging/bootstrap.py clean              remove the environment and everything made

Standard library only, from any directory, as often as you like.
"""

import sys

if sys.version_info < (3, 11):  # noqa: UP036  the one file that must still speak to an older Python
    sys.exit(
        f"Hansard needs Python 3.11, 3.12 or 3.13, and this is {sys.version.split()[0]}. "
        "Start it with another one, for example: python3.13 packaging/bootstrap.py setup"
    )

try:
    import argparse
    import os
    import signal
    import subprocess
    from collections.abc import Iterator
    from contextlib import contextmanager

    import _checks
    import _environment
    import _launch
    import _system
    from _console import SetupError, clean_environment, say
except ImportError as missing:
    sys.exit(
        f"This Python lacks a part of its standard library ({missing.name}). On Debian and Ubuntu: "
        "sudo apt-get install python3 python3-venv; then start this again."
    )


def setup(layers: tuple[str, ...], needs: tuple[_system.Need, ...]) -> bool:
    """Environment and system libraries; True when the system lacks nothing."""
    _environment.check_python()
    with _only_one():
        _environment.LOG.parent.mkdir(exist_ok=True)
        complete = _system.ensure(needs, _environment.LOG)
        _environment.ensure(layers)
    return complete


def command_setup(options: argparse.Namespace) -> int:
    layers = ("runtime", "neural") if options.neural else ("runtime",)
    complete = setup(layers, _system.RUN)
    program = _shown(_environment.HANSARD)
    window = "opens the window" if complete else "opens the window once the system has what is named above"
    say(f"Ready. {program} {window}; {program} --help shows what it does in a terminal.")
    return 0


def command_run(options: argparse.Namespace) -> int:
    setup(("runtime",), _system.RUN)
    return _launch.open_window_or_sample(options.arguments)


def command_test(options: argparse.Namespace) -> int:
    setup(("runtime", "test"), _system.TEST)
    with _only_one():
        _environment.ensure_neural()
    return _checks.run_all(options.arguments)


def command_bench(options: argparse.Namespace) -> int:
    setup(("runtime", "test"), _system.TEST)
    with _only_one():
        _environment.ensure_neural()
    command = [str(_environment.PYTHON), "-m", "tests.bench", *options.arguments]
    return subprocess.run(command, cwd=_environment.ROOT, env=clean_environment(), check=False).returncode


def command_clean(_options: argparse.Namespace) -> int:
    with _only_one():
        root = _environment.ROOT
        made = [".venv", "build", "dist", "bench-out", ".mypy_cache", ".ruff_cache", ".pytest_cache",
                ".hypothesis", ".import_linter_cache"]  # fmt: skip
        for path in (root / name for name in made):
            _environment.remove(path)
        for folder in ("app", "engine", "resources", "packaging", "tests"):
            for cache in list((root / folder).rglob("__pycache__")):
                _environment.remove(cache)
    say("Removed the environment and everything made. Your recordings and library are not kept here.")
    return 0


@contextmanager
def _only_one() -> Iterator[None]:
    """Let a second bootstrap wait for the first; the lock is on this very file and dies with us."""
    try:
        import fcntl  # noqa: PLC0415  not on Windows, where two at a time are the user's to avoid
    except ImportError:
        yield
        return
    with open(__file__, "rb") as own:  # noqa: PTH123  a lock needs a plain descriptor
        try:
            fcntl.flock(own, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            say("Another bootstrap is at work on this copy; waiting for it.")
            fcntl.flock(own, fcntl.LOCK_EX)
        except OSError:
            pass  # some network file systems have no locks
        yield


def _shown(path: os.PathLike[str]) -> str:
    """A path as the user would type it from where they are."""
    relative = os.path.relpath(path)
    return os.fspath(path) if relative.startswith(os.pardir + os.sep + os.pardir) else relative


def _parse(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="bootstrap.py", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    commands = parser.add_subparsers(metavar="COMMAND", required=True)
    for name, function in (
        ("setup", command_setup), ("run", command_run), ("test", command_test),
        ("bench", command_bench), ("clean", command_clean),
    ):  # fmt: skip
        # Options that are not ours (of hansard, pytest, the benchmarks) pass through; hence no -h of its own.
        command = commands.add_parser(name, add_help=name in ("setup", "clean"))
        command.set_defaults(function=function, passes_on=name in ("run", "test", "bench"))
        if name == "setup":
            command.add_argument("--neural", action="store_true", help="also the neural profiles, about 6 GB")
    options, rest = parser.parse_known_args(arguments)
    if rest and not options.passes_on:
        parser.error(f"unknown: {' '.join(rest)}")
    options.arguments = rest
    return options


def main(arguments: list[str]) -> int:
    options = _parse(arguments)
    signal.signal(signal.SIGTERM, signal.default_int_handler)  # so that no child goes on without us
    try:
        result: int = options.function(options)
    except SetupError as error:
        say(f"\n{error}")
        return 1
    except PermissionError as error:
        say(f"\nNo permission to write {error.filename}. Use a copy of the project that belongs to you.")
        return 1
    except KeyboardInterrupt:
        say("\nStopped. The next start goes on from here.")
        return 130
    return result


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
