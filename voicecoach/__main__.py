"""Entry point: `voicecoach` and `python -m voicecoach`."""

import sys

from voicecoach.cli.app import run


def main() -> None:
    """Run the command line and leave with its exit status."""
    sys.exit(run())


if __name__ == "__main__":
    main()
