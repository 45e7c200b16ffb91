"""``python -m tests.fakes.doctor SCENARIO.json …``: the engine's own doctor on a computer of a scenario."""

import sys

from engine import doctor, launch


def main(argv: list[str]) -> int:
    scenario, *rest = argv

    def command(*arguments: str) -> list[str]:
        return [sys.executable, "-m", "tests.fakes.probe", scenario, *arguments]

    launch.command = command
    return doctor.main(rest)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
