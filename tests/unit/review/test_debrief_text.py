"""What a person reads of a debrief, of tasks and of own questions."""

from datetime import date

from voicecoach.core.applications import Application, Belonging, Interviewer, Round, RoundKind
from voicecoach.core.debriefing import Debrief, Part, Remark
from voicecoach.core.own_questions import SaidQuestion, Tick
from voicecoach.core.preparation import DebriefKind, OwnQuestion, Task, Use
from voicecoach.review import ask_text
from voicecoach.review import debrief_text as text

MONDAY = date(2026, 11, 2)
FIRST = Round(1, 1, RoundKind.FIRST, MONDAY, (Interviewer("Kim Ashe"),))
ACME = Application(1, "Acme", "Sales lead", (FIRST,))
AT_ACME = Belonging(ACME, FIRST)
JUDGED = OwnQuestion(4, 1, "How is work judged?", "hiring manager")


def test_everything_told_is_shown_with_what_it_becomes() -> None:
    debrief = Debrief(
        remarks=(
            Remark(DebriefKind.ASKED, "Why us?"),
            Remark(DebriefKind.ANSWERED, "The team.", "Why us?"),
            Remark(DebriefKind.ANSWERED, "Four weeks.", None),
            Remark(DebriefKind.PROMISED, "Send the slides by Friday"),
            Remark(DebriefKind.NAME, "Dana Hill, manager"),
        ),
        ticks=(Tick("1", JUDGED, "by revenue"), Tick("Is there a canteen?")),
        discreet=("my offer",),
    )
    assert (
        text.understood_text(AT_ACME, debrief, MONDAY)
        == """\
Debrief of Acme, Sales lead, first round, 2 November 2026.

They asked:
  - Why us? You: The team.

You said:
  - Four weeks.

You promised:
  - Send the slides by Friday (task, by 6 November 2026)

You met:
  - Dana Hill, manager

New interviewers of the round:
  - Dana Hill (manager)

You asked them:
  - How is work judged? They: by revenue
  - Is there a canteen? (new)

Not to be mentioned:
  - my offer"""
    )
    assert text.store_question(debrief, MONDAY) == (
        "Store 5 items, 1 task, 2 questions of yours, 1 thing not to mention?"
    )


def test_own_questions_are_listed_for_readers_only() -> None:
    read = text.DebriefQuestions(is_spoken=False).part(Part.OWN_QUESTIONS, [JUDGED])
    assert "  4. How is work judged?" in read
    heard = text.DebriefQuestions(is_spoken=True).part(Part.OWN_QUESTIONS, [JUDGED])
    assert heard == read.splitlines()[0]


def test_tasks_by_day_and_those_done_last() -> None:
    tasks = (
        Task(1, 1, "read the report"),
        Task(2, 1, "call", "promised", date(2026, 11, 6)),
        Task(3, 1, "send it", None, date(2026, 11, 1)),
        Task(4, 1, "say thanks", None, date(2026, 10, 1), MONDAY),
    )
    assert text.tasks_text(tasks, [ACME], MONDAY).splitlines() == [
        "   3  send it (by 1 November (late); Acme)",
        "   2  call (by 6 November; Acme; promised)",
        "   1  read the report (no day; Acme)",
        "   4  say thanks (done on 2 November; Acme)",
    ]


def test_own_questions_by_interviewer() -> None:
    asked = OwnQuestion(5, 1, "Why now?", None, (Use(MONDAY, 1, to_whom="Kim Ashe"),), "To grow.")
    assert (
        ask_text.list_text(ACME, [asked, JUDGED], frozenset({4, 5}))
        == """\
# Acme, Sales lead

For your manager to be:
   4  How is work judged? (ready; better later)

For anybody:
   5  Why now? (asked on 2 November 2026 in the first round, of Kim Ashe)
      They: To grow."""
    )


def test_how_a_question_was_said() -> None:
    whole = SaidQuestion(1.0, 1.0, ())
    assert ask_text.said_text(whole, "How is work judged?", 2340) == "  Said whole, in 2.3 s."
    half = SaidQuestion(0.5, 0.5, ("work", "judged"))
    assert (
        ask_text.said_text(half, "How is", None) == "  50 % of its words. Left out: work, judged."
    )
    assert ask_text.said_text(half, "", None) == "  Nothing was said."
