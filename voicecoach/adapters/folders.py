"""Where a person's files lie: the system's own places, or all under VOICECOACH_HOME."""

import os
from pathlib import Path

import platformdirs

HOME_VARIABLE = "VOICECOACH_HOME"


def config_folder() -> Path:
    """Settings and own question banks; need not exist yet."""
    home = os.environ.get(HOME_VARIABLE)
    if home:
        return Path(home).expanduser() / "config"
    return platformdirs.user_config_path("voicecoach", appauthor=False)
