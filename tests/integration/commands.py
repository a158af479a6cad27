"""Running the real program in a process of its own."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

WITHIN_S = 120.0

BLOCK_SOCKETS = """
import socket, sys
def refuse(*arguments, **options):
    raise AssertionError("the network was used")
socket.socket.connect = socket.create_connection = socket.getaddrinfo = refuse
from voicecoach.cli.app import run
sys.exit(run())
"""

BLOCK_AUDIO = """
import sys
class Blocker:
    def find_spec(self, name, path=None, target=None):
        blocked = ("sounddevice", "pyttsx3", "speech_recognition", "soundfile", "faster_whisper")
        if name.split(".")[0] in blocked:
            raise ImportError(f"{name} is blocked")
sys.meta_path.insert(0, Blocker())
from voicecoach.cli.app import run
sys.exit(run())
"""


def run_program(
    home: Path,
    *arguments: str,
    typed: str | None = None,
    script: str | None = None,
    wrapper: tuple[str, ...] = (),
    **variables: str,
) -> "subprocess.CompletedProcess[str]":
    """Run `voicecoach ARGUMENTS`, or a Python script that ends by running it.

    There is no sound server for it; a sound card of the machine's own may still be there.
    """
    start = ["-c", script] if script else ["-m", "voicecoach"]
    nowhere = {"PULSE_SERVER": f"unix:{home}/nowhere"}
    return subprocess.run(
        [*wrapper, sys.executable, *start, *arguments],
        env=os.environ | nowhere | {"VOICECOACH_HOME": str(home)} | variables,
        check=False,
        input=typed,
        stdin=subprocess.DEVNULL if typed is None else None,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=WITHIN_S,
    )


def events_of(done: "subprocess.CompletedProcess[str]") -> list[dict[str, Any]]:
    return [json.loads(line) for line in done.stdout.splitlines()]


def only(events: list[dict[str, Any]], name: str) -> list[dict[str, Any]]:
    return [event for event in events if event["event"] == name]
