"""An answer's structure and follow-ups for programs. Fields may be added, never removed."""

from collections.abc import Sequence
from typing import Any

from voicecoach.core.probes import Probe
from voicecoach.core.structure import Part, Structure
from voicecoach.review.probe_text import probe_question


def structure_json(structure: Structure) -> dict[str, Any]:
    """Spans are of the transcript's text, in code points, end exclusive; shares from 0 to 1."""
    owned = structure.ownership
    return {
        "not_assessed": structure.unassessed,
        "parts": [
            {"part": span.part, "start_char": span.start_char, "end_char": span.end_char}
            for span in structure.spans
        ],
        "shares": {part: structure.share(part) for part in Part} if structure.spans else None,
        "missing": list(structure.missing),
        "i_count": owned.own if owned else None,
        "we_count": owned.shared if owned else None,
        "result_has_number": structure.result_has_number,
    }


def probes_json(probes: Sequence[Probe]) -> list[dict[str, Any]]:
    return [
        {
            "kind": probe.kind,
            "question": probe_question(probe),
            "quote": probe.quote,
            "start_char": probe.start_char,
            "end_char": probe.end_char,
        }
        for probe in probes
    ]
