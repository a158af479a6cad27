"""The labelled postings of `pairs.toml`, and how often the matcher agrees with them."""

import tomllib
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from voicecoach.core.matching import Label, Likeness, Match, match_requirement

LABELLED_ON = date(2026, 11, 25)


@dataclass(frozen=True, slots=True)
class LabelledRequirement:
    pair: str
    half: str
    lines: tuple[str, ...]
    """The résumé's."""
    text: str
    label: Label
    evidence: str | None
    """Part of the line that shows it best; None for a gap."""


def labelled_requirements() -> tuple[LabelledRequirement, ...]:
    source = Path(__file__).with_name("pairs.toml").read_text(encoding="utf-8")
    return tuple(
        LabelledRequirement(
            pair["id"],
            pair["half"],
            tuple(line.removeprefix("- ") for line in pair["resume"].strip().splitlines()),
            requirement["text"],
            Label(requirement["label"]),
            requirement.get("evidence"),
        )
        for pair in tomllib.loads(source)["pair"]
        for requirement in pair["requirement"]
    )


def matched(labelled: LabelledRequirement, likeness: Likeness | None) -> Match:
    return match_requirement(labelled.text, labelled.lines, likeness, LABELLED_ON)


def quotes_the_evidence(labelled: LabelledRequirement, match: Match) -> bool:
    return labelled.evidence is not None and any(
        labelled.evidence in each.quote for each in match.evidence
    )
