"""A résumé cut into its sections."""

from collections.abc import Sequence
from dataclasses import dataclass

from voicecoach.core.documents.lines import Line, LineKind
from voicecoach.core.documents.sections import Section, section_named


@dataclass(frozen=True, slots=True)
class SectionLines:
    """Lines under one heading, with their places in the document."""

    section: Section
    lines: tuple[tuple[int, Line], ...]


def divided(lines: Sequence[Line]) -> list[SectionLines]:
    """Cut at the names of sections; a new column begins without one until it names its own."""
    found: list[tuple[Section, list[tuple[int, Line]]]] = [(Section.TOP, [])]
    for place, line in enumerate(lines):
        is_column = place > 0 and (line.block, line.page) != (
            lines[place - 1].block, lines[place - 1].page,
        )  # fmt: skip
        if is_column and line.page == lines[place - 1].page:
            found.append((Section.TOP, []))
        if found[-1][0] is not Section.SKILLS and _is_labelled_list(line):
            label = section_named(line.text.partition(":")[0]) or Section.OTHER
            found += [(label, [(place, line)]), (found[-1][0], [])]
            continue
        named = section_named(line.text) if line.kind is not LineKind.BULLET else None
        if named is not None and not line.cells:
            found.append((named, []))
        else:
            found[-1][1].append((place, line))
    return [SectionLines(section, tuple(members)) for section, members in found if members]


def _is_labelled_list(line: Line) -> bool:
    """Tell a section in one line: "Tools: InDesign, Procreate", "Languages: French"."""
    label, colon, rest = line.text.partition(": ")
    if not colon or not rest.strip() or line.kind is not LineKind.PLAIN or line.cells:
        return False
    return section_named(label) in {Section.SKILLS, Section.OTHER}
