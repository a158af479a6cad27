"""Memos in memory, for the AnswerStore in memory."""

from dataclasses import replace
from pathlib import Path

from voicecoach.core.models import Instant, Recording
from voicecoach.core.removal import Removal, text_without
from voicecoach.core.session_notes import SpokenNote
from voicecoach.errors import StoreError
from voicecoach.ports import NewNote


class InMemoryNotes:
    def __init__(self, data: Path) -> None:
        self._data = data
        self._notes: dict[int, tuple[str, SpokenNote]] = {}
        self._saved: set[int] = set()

    def begin(self, session_id: str, position: int, noted: Instant) -> NewNote:
        note_id = len(self._notes) + 1
        self._notes[note_id] = (session_id, SpokenNote(note_id, position, noted))
        path = f"recordings/{session_id}/note-{note_id}.wav"
        (self._data / path).parent.mkdir(parents=True, exist_ok=True)
        return NewNote(note_id, self._data / path, path)

    def save(self, note_id: int, recording: Recording | None, text: str | None) -> None:
        if note_id not in self._notes:
            raise StoreError("This note is no longer stored.", code="note_gone")
        session_id, note = self._notes[note_id]
        kept = replace(note, recording=recording or note.recording, text=text or note.text)
        self._notes[note_id] = (session_id, kept)
        self._saved.add(note_id)

    def of(self, session_id: str) -> tuple[SpokenNote, ...]:
        return tuple(
            note
            for note_id, (owner, note) in self._notes.items()
            if note_id in self._saved and owner == session_id
        )

    def without(self, session_id: str, removal: Removal, *, dry_run: bool) -> int:
        """Take a passage out of the notes of a session; how many have it."""
        changed = 0
        for note in self.of(session_id):
            clean = text_without(note.text or "", removal)
            changed += clean != (note.text or "")
            if not dry_run and note.text is not None:
                self._notes[note.id] = (session_id, replace(note, text=clean))
        return changed
