"""Free notes of a round as a debrief."""

from voicecoach.core.debrief_notes import read_debrief_notes
from voicecoach.core.documents.lines import LaidOutText, Line, LineKind
from voicecoach.core.preparation import DebriefKind, OwnQuestion

JUDGED = OwnQuestion(7, 1, "How is work judged here?")


def notes(*lines: str | Line) -> LaidOutText:
    return LaidOutText(tuple(Line(each) if isinstance(each, str) else each for each in lines))


def bullet(text: str) -> Line:
    return Line(text, LineKind.BULLET)


def test_every_kind_is_sorted() -> None:
    read = read_debrief_notes(
        notes(
            "They asked why I left Harbour.",
            "I said I left for growth.",
            "I promised to send the deck by Friday.",
            "They were not convinced by my budget experience.",
            "Met Dana Hill (CFO).",
            "Learnt: they open in Leeds.",
            "I asked how work is judged. She said twice a year.",
            "Not to mention: my other offer",
            "Nice office.",
        ),
        (JUDGED,),
        None,
    )
    kinds = [each.kind for each in read.debrief.remarks]
    assert kinds == [
        DebriefKind.ASKED,
        DebriefKind.ANSWERED,
        DebriefKind.PROMISED,
        DebriefKind.DOUBTED,
        DebriefKind.NAME,
        DebriefKind.LEARNT,
    ]
    assert read.debrief.remarks[1].question == "They asked why I left Harbour."
    (tick,) = read.debrief.ticks
    assert (tick.question, tick.answer) == (JUDGED, "twice a year.")
    assert read.debrief.discreet == ("my other offer",)
    assert read.unsorted == ("Nice office.",)
    assert read.warnings == ()


def test_headings_rule_the_bullets_under_them() -> None:
    read = read_debrief_notes(
        notes(
            Line("My questions", LineKind.HEADING),
            bullet("how work is judged -> twice a year"),
            Line("Don't mention", LineKind.HEADING),
            bullet("the lawsuit"),
            bullet("my offer"),
            "Doubts: my budget",
            bullet("something else"),
        ),
        (JUDGED,),
        None,
    )
    assert [each.question for each in read.debrief.ticks] == [JUDGED]
    assert read.debrief.discreet == ("the lawsuit", "my offer")
    assert [each.text for each in read.debrief.of(DebriefKind.DOUBTED)] == ["my budget"]


def test_own_questions_are_taken_out_of_running_text() -> None:
    read = read_debrief_notes(
        notes(
            "They asked why I left. I said for growth. I asked how work is judged, she said by "
            "revenue. They asked about SAP. I also asked why the post is open. He was promoted. "
            "I learned that there are three shifts."
        ),
        (JUDGED,),
        None,
    )
    first, second = read.debrief.ticks
    assert (first.question, first.answer) == (JUDGED, "by revenue.")
    assert (second.text, second.answer) == ("Why the post is open", "He was promoted.")
    assert [each.text for each in read.debrief.of(DebriefKind.ASKED)] == [
        "They asked why I left.",
        "They asked about SAP.",
    ]
    assert read.debrief.of(DebriefKind.LEARNT)[0].text == "I learned that there are three shifts."


def test_nothing_sorted_says_what_to_write() -> None:
    read = read_debrief_notes(notes("It was fine."), (), None)
    assert read.debrief.is_empty
    assert "Asked:" in read.warnings[0]
