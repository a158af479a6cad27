"""What is told about sessions written to files, and bundles taken back in."""

from pathlib import Path

from voicecoach.review.session_text import counted

HOLDS_VOICE = "It holds your voice: choose whom you give it to."


def written(file: Path) -> str:
    return f"Written: {file}"


def bundle_written(file: Path, recordings: int, left_out: int) -> str:
    """Such as "Written: monday.zip, with 4 recordings. It holds your voice: …"."""
    if not recordings:
        text = f"Written: {file}, without sound."
    else:
        text = f"Written: {file}, with {counted(recordings, 'recording')}. {HOLDS_VOICE}"
    if not left_out:
        return text
    return (
        f"{text}\nLeft out: {counted(left_out, 'recording')}, gone or not written down, so that "
        "nobody knows what is heard in it."
    )


def redacted_words(count: int) -> str:
    """What was looked for, and what a person has to do themself."""
    return (
        f"{counted(count, 'word or name', 'words and names')} looked for and taken out. "
        "Read transcript.md in it before you send it: what was misheard is still there."
    )


def taken_in(session_id: str, *, kept_id: bool, kept_numbers: bool) -> str:
    """Such as "Taken in as session 2026-11-25-3; its own id was used here already."."""
    text = f"Taken in as session {session_id}"
    text += "." if kept_id else "; its own id was used here already."
    return text if kept_numbers else f"{text} Its warnings have new numbers."
