"""Question banks as JSON values."""

from collections.abc import Sequence
from typing import Any

from voicecoach.core.question_sets import NearDuplicate
from voicecoach.core.questions import Bank
from voicecoach.core.toml_tables import FileProblem


def bank_json(bank: Bank) -> dict[str, Any]:
    return {
        "title": bank.title,
        "description": bank.description,
        "language": bank.language,
        "license": bank.license,
        "by_name_only": bank.by_name_only,
        "count": len(bank.questions),
    }


def check_json(
    bank: Bank | None, problems: Sequence[FileProblem], alike: Sequence[NearDuplicate]
) -> dict[str, Any]:
    """What a check found; bank is None when there is something to mend."""
    return {
        "ok": bank is not None,
        "count": len(bank.questions) if bank else None,
        "problems": [{"line": p.line, "key": p.key, "message": p.message} for p in problems],
        "near_duplicates": [
            {
                "ids": [pair.first.id, pair.second.id],
                "banks": [pair.first.bank, pair.second.bank],
                "likeness": round(pair.likeness, 1),
            }
            for pair in alike
        ],
    }
