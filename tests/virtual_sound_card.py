"""A sound card made of software, for tests: PulseAudio with null sinks, no hardware, no root.

What is played into `mic_in` is what the microphone `mic` hears; `spk` is the loudspeaker, which
the microphone does not hear. `python -m tests.virtual_sound_card COMMAND…` runs a command with one.
"""

import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from ctypes.util import find_library
from pathlib import Path

RATE_HZ = 48_000
START_WITHIN_S = 10.0
STOP_WITHIN_S = 5.0

_PROGRAMS = ("pulseaudio", "pactl", "paplay", "parec")
_ALSA_CONFIG = Path("/usr/share/alsa/alsa.conf")
_ALSA_PLUGIN = "alsa-lib/libasound_module_pcm_pulse.so"
_LIBRARY_FOLDERS = ("lib", "lib64", "lib/*")
_SETTINGS = ("PULSE_SERVER", "PULSE_RUNTIME_PATH", "PULSE_CLIENTCONFIG", "ALSA_CONFIG_PATH")


def missing_for_sound_card() -> str | None:
    """What this system lacks for a virtual sound card; None when nothing."""
    if not sys.platform.startswith("linux"):
        return "the virtual sound card needs Linux"
    absent = [program for program in _PROGRAMS if shutil.which(program) is None]
    if absent:
        return f"{', '.join(absent)} not found (apt install pulseaudio pulseaudio-utils)"
    plugins = [
        path for at in _LIBRARY_FOLDERS for path in Path("/usr").glob(f"{at}/{_ALSA_PLUGIN}")
    ]
    if not plugins or not _ALSA_CONFIG.exists():
        return "ALSA does not reach PulseAudio (apt install libasound2-plugins)"
    if find_library("portaudio") is None:
        return "the PortAudio library is missing (apt install libportaudio2)"
    return None


class VirtualSoundCard:
    """One running PulseAudio server of our own, with its files in a folder of its own."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        (folder / "client.conf").write_text("autospawn = no\n")
        (folder / "asound.conf").write_text(_asound_conf())
        self._server = subprocess.Popen(
            _server_command(folder),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env=self.environment | {"HOME": str(folder), "XDG_RUNTIME_DIR": str(folder)},
        )
        self._wait_until_it_answers()
        self.control("set-default-sink", "spk")
        self.control("set-default-source", "mic")

    @property
    def environment(self) -> dict[str, str]:
        """A whole environment in which programs use this card."""
        return {
            **os.environ,
            "PULSE_SERVER": f"unix:{self._folder}/native",
            "PULSE_RUNTIME_PATH": str(self._folder),
            "PULSE_CLIENTCONFIG": str(self._folder / "client.conf"),
            "ALSA_CONFIG_PATH": f"{_ALSA_CONFIG}:{self._folder}/asound.conf",
        }

    def control(self, *arguments: str) -> None:
        """Run pactl on it."""
        subprocess.run(
            ["pactl", *arguments],
            env=self.environment,
            check=True,
            timeout=START_WITHIN_S,
            stdout=subprocess.DEVNULL,
        )

    def play_into_microphone(self, sound_file: Path) -> "subprocess.Popen[bytes]":
        """Begin to play a file where the microphone hears it."""
        return subprocess.Popen(["paplay", "-d", "mic_in", sound_file], env=self.environment)

    def record_loudspeaker(self, raw_file: Path) -> "subprocess.Popen[bytes]":
        """Begin to write what the loudspeaker plays: 16-bit mono at RATE_HZ, until terminated."""
        command = ["parec", "-d", "spk.monitor", f"--rate={RATE_HZ}", "--channels=1"]
        return subprocess.Popen(
            [*command, "--format=s16le", "--latency-msec=20", raw_file], env=self.environment
        )

    def add_device(self, name: str) -> None:
        """Plug in another device; it hears what the microphone hears."""
        self.control(
            "load-module", "module-remap-source", f"source_name={name}", "master=mic_in.monitor"
        )
        with (self._folder / "asound.conf").open("a") as settings:
            settings.write(_alsa_device(name))

    def let_microphone_hear_loudspeaker(self) -> None:
        """As with an open loudspeaker in the room: everything played is heard."""
        self.control(
            "load-module", "module-loopback", "source=spk.monitor", "sink=mic_in", "latency_msec=30"
        )

    def suspend_microphone(self) -> None:
        """The device stays, but delivers no more: what a sleeping USB device looks like."""
        self.control("suspend-source", "mic", "1")

    def suspend_loudspeaker(self) -> None:
        self.control("suspend-sink", "spk", "1")

    def freeze(self) -> None:
        """The sound server hangs."""
        self._server.send_signal(signal.SIGSTOP)

    def thaw(self) -> None:
        self._server.send_signal(signal.SIGCONT)

    def kill(self) -> None:
        """The sound server dies, and every device with it."""
        self._server.kill()
        self._server.wait()

    def stop(self) -> None:
        self._server.terminate()
        try:
            self._server.wait(STOP_WITHIN_S)
        except subprocess.TimeoutExpired:
            self.kill()
        shutil.rmtree(self._folder, ignore_errors=True)

    @contextmanager
    def in_this_process(self) -> Iterator[None]:
        """Let PortAudio in this process use the card; it reads the settings when it starts."""
        before = {name: os.environ.get(name) for name in _SETTINGS}
        _change_environment({name: self.environment[name] for name in _SETTINGS})
        try:
            yield
        finally:
            _change_environment(before)

    def _wait_until_it_answers(self) -> None:
        deadline_s = time.monotonic() + START_WITHIN_S
        while not self._answers():
            if self._server.poll() is not None or time.monotonic() > deadline_s:
                self.stop()
                message = "PulseAudio did not start"
                raise RuntimeError(message)
            time.sleep(0.02)

    def _answers(self) -> bool:
        asked = subprocess.run(
            ["pactl", "info"], env=self.environment, check=False, capture_output=True
        )
        return asked.returncode == 0


def _change_environment(settings: Mapping[str, str | None]) -> None:
    for name, value in settings.items():
        if value is None:
            os.environ.pop(name, None)
        else:
            os.environ[name] = value
    sounddevice = sys.modules.get("sounddevice")
    if sounddevice is not None:
        sounddevice._terminate()
        sounddevice._initialize()


def _server_command(folder: Path) -> list[str]:
    modules = (
        f"module-native-protocol-unix socket={folder}/native auth-anonymous=1",
        f"module-null-sink sink_name=spk rate={RATE_HZ} channels=2 norewinds=1",
        # Rewinding a null sink plays parts twice into the microphone.
        f"module-null-sink sink_name=mic_in rate={RATE_HZ} channels=1 norewinds=1",
        "module-remap-source source_name=mic master=mic_in.monitor channels=1",
    )
    options = "--daemonize=no --exit-idle-time=-1 --use-pid-file=no --disallow-exit"
    priorities = "--realtime=no --high-priority=no --disable-shm=yes"
    loads = [part for module in modules for part in ("-L", module)]
    return ["pulseaudio", "-n", *options.split(), *priorities.split(), *loads]


def _asound_conf() -> str:
    devices = "".join(_alsa_device(name) for name in ("spk", "mic", "mic_in"))
    return f"pcm.!default {{ type pulse }}\nctl.!default {{ type pulse }}\n{devices}"


def _alsa_device(name: str) -> str:
    hint = f'hint {{ show on description "{name}" }}'
    return f"pcm.{name} {{ type pulse device {name} {hint} }}\n"


def main(command: list[str]) -> int:
    """Run a command with a virtual sound card of its own and return its exit status."""
    missing = missing_for_sound_card()
    if missing is not None:
        sys.stderr.write(f"No virtual sound card: {missing}.\n")
        return 3
    with tempfile.TemporaryDirectory(prefix="sound-card-") as folder:
        card = VirtualSoundCard(Path(folder) / "card")
        try:
            return subprocess.run(command, env=card.environment, check=False).returncode
        finally:
            card.stop()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
