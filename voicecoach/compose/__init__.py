"""The only place where adapters are built; heavy libraries are imported when asked for.

`parts` builds single adapters, the other modules what a command needs: a practice session, the
demo, the doctor's checks, the analysis of a recording.
"""

from voicecoach.compose.parts import (
    available_banks,
    build_document_reader,
    build_judge,
    build_topics,
    build_transcriber,
    build_voice_activity,
    check_bank,
    list_devices,
    list_voices,
    load_bank,
    open_reading_cache,
    open_store,
    read_audio,
    standard_places,
    user_banks_folder,
)

__all__ = [
    "available_banks",
    "build_document_reader",
    "build_judge",
    "build_topics",
    "build_transcriber",
    "build_voice_activity",
    "check_bank",
    "list_devices",
    "list_voices",
    "load_bank",
    "open_reading_cache",
    "open_store",
    "read_audio",
    "standard_places",
    "user_banks_folder",
]
