"""What a person reads while short questions of ours are answered aloud."""

LISTENING = "  Listening. Enter ends it."


def ending_in(countdown_ms: int) -> str:
    return f"  Ending in {round(countdown_ms / 1000)} s; speak on to go on."


def warned(message: str) -> str:
    return f"  Note: {message}"
