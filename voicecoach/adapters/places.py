"""Where a person's files lie: the system's own places, or all under VOICECOACH_HOME."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import platformdirs

from voicecoach.adapters.recording_files import RECORDINGS

HOME_VARIABLE = "VOICECOACH_HOME"


@dataclass(frozen=True, slots=True)
class Places:
    """Folders; none of them needs to exist yet."""

    data: Path
    """Sessions and recordings: what a backup must hold."""
    config: Path
    """Settings and own question banks."""
    cache: Path
    """What can be made anew at any time."""

    @property
    def recordings(self) -> Path:
        return self.data / RECORDINGS


def places(environment: Mapping[str, str]) -> Places:
    """The folders for this environment; a relative VOICECOACH_HOME counts from here."""
    home_text = environment.get(HOME_VARIABLE)
    if home_text:
        home = Path(home_text).expanduser().absolute()
        return Places(data=home / "data", config=home / "config", cache=home / "cache")
    system = platformdirs.PlatformDirs("voicecoach", appauthor=False)
    return Places(
        data=system.user_data_path, config=system.user_config_path, cache=system.user_cache_path
    )
