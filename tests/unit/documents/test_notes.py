"""Notes of a round, sorted by what their lines tell."""

from voicecoach.core.documents.notes import NOTHING_SORTED, Notes, read_notes
from voicecoach.core.documents.plain_text import read_plain_text
from voicecoach.core.preparation import DebriefKind


def notes(text: str) -> Notes:
    return read_notes(read_plain_text(text))


def sorted_notes(text: str) -> list[tuple[DebriefKind, str]]:
    return [(each.kind, each.text) for each in notes(text).items]


def test_labels_sort_lines_and_an_answer_keeps_its_question() -> None:
    read = notes(
        "Asked: how big is your team?\nAnswered: I lead six people.\nPromised: send references\n"
        "Doubts: no retail background\nNames: Dana Hill (hiring manager)\nLearnt: two sites"
    )
    assert [each.kind for each in read.items] == [
        DebriefKind.ASKED,
        DebriefKind.ANSWERED,
        DebriefKind.PROMISED,
        DebriefKind.DOUBTED,
        DebriefKind.NAME,
        DebriefKind.LEARNT,
    ]
    assert read.items[1].question == "how big is your team?"


def test_headings_sort_the_lines_below_them() -> None:
    assert sorted_notes("Asked:\n- Why now?\n- Why us?\nPromised:\n- a portfolio") == [
        (DebriefKind.ASKED, "Why now?"),
        (DebriefKind.ASKED, "Why us?"),
        (DebriefKind.PROMISED, "a portfolio"),
    ]


def test_free_text_is_sorted_by_how_it_is_told() -> None:
    assert sorted_notes(
        "They asked about my notice period. I said it is four weeks. I'll send two references. "
        "Dana seemed worried about the commute. The canteen was nice."
    ) == [
        (DebriefKind.ASKED, "They asked about my notice period."),
        (DebriefKind.ANSWERED, "I said it is four weeks."),
        (DebriefKind.PROMISED, "I'll send two references."),
        (DebriefKind.DOUBTED, "Dana seemed worried about the commute."),
    ]


def test_what_tells_nothing_stays_unsorted() -> None:
    read = notes("Nice building\n\nGood coffee")
    assert (read.items, read.unsorted, read.warnings) == ((), (0, 1), (NOTHING_SORTED,))


def test_a_point_may_hold_question_and_answer() -> None:
    read = notes("- How big is your team? 14 advisers\n- Asked why I leave → said no progression")
    assert [(each.kind, each.text) for each in read.items] == [
        (DebriefKind.ASKED, "How big is your team?"),
        (DebriefKind.ANSWERED, "14 advisers"),
        (DebriefKind.ASKED, "Asked why I leave"),
        (DebriefKind.ANSWERED, "said no progression"),
    ]
    assert read.items[1].question == "How big is your team?"


def test_each_typed_line_is_an_item_of_its_own() -> None:
    assert sorted_notes(
        "Asked: Why do you want to leave insurance after all these years?\n"
        "Answered: I said I have led a team of eight for three years.\n"
        "They doubted my people management experience.\n"
        "Promised: send them the case study by Friday\n"
        "Interviewer: Dana Hill, head of retail\n"
        "They use two tills and plan a third."
    ) == [
        (DebriefKind.ASKED, "Why do you want to leave insurance after all these years?"),
        (DebriefKind.ANSWERED, "I said I have led a team of eight for three years."),
        (DebriefKind.DOUBTED, "They doubted my people management experience."),
        (DebriefKind.PROMISED, "send them the case study by Friday"),
        (DebriefKind.NAME, "Dana Hill, head of retail"),
        (DebriefKind.LEARNT, "They use two tills and plan a third."),
    ]


def test_notes_typed_in_a_hurry_are_sorted_line_by_line() -> None:
    assert sorted_notes(
        "q: why now?\na: team was cut\nq how many people - said six\nwill send references by friday"
    ) == [
        (DebriefKind.ASKED, "why now?"),
        (DebriefKind.ANSWERED, "team was cut"),
        (DebriefKind.ASKED, "how many people"),
        (DebriefKind.ANSWERED, "said six"),
        (DebriefKind.PROMISED, "will send references by friday"),
    ]


def test_a_heading_holds_for_its_points_and_not_for_the_line_after() -> None:
    assert sorted_notes("What they asked:\n- a conflict\nI said it was settled in a day.") == [
        (DebriefKind.ASKED, "a conflict"),
        (DebriefKind.ANSWERED, "I said it was settled in a day."),
    ]


def questions_of_answers(text: str) -> list[str | None]:
    return [each.question for each in notes(text).items if each.kind is DebriefKind.ANSWERED]


def test_as_many_answers_as_questions_belong_together_in_turn() -> None:
    text = "Asked:\n- Why now?\n- Why us?\nAnswers:\n- it is time\n- the team"
    assert questions_of_answers(text) == ["Why now?", "Why us?"]


def test_answers_whose_question_cannot_be_told_have_none() -> None:
    text = "Asked:\n- Why now?\n- Why us?\nAnswers:\n- it is time\n- the team\n- the town"
    assert questions_of_answers(text) == [None, None, None]


def test_two_answers_to_one_question() -> None:
    text = "Q: Why leaving?\nA: I want to grow\nA: It is far away"
    assert questions_of_answers(text) == ["Why leaving?", "Why leaving?"]


def test_something_else_in_between_ends_a_question() -> None:
    text = "Q: Why leaving?\nA: I want to grow\n\nTwo sites\n\nPay came up, I said 42 000"
    assert questions_of_answers(text) == ["Why leaving?", None]
    text = "Q: Why leaving?\nDoubts: my age\nA: I want to grow"
    assert questions_of_answers(text) == [None]


def test_promises_without_a_subject() -> None:
    assert sorted_notes("need to email Sarah the contacts\n\nsaid I'd do it by Thursday") == [
        (DebriefKind.PROMISED, "need to email Sarah the contacts"),
        (DebriefKind.PROMISED, "said I'd do it by Thursday"),
    ]


def test_met_with_somebody_is_a_name() -> None:
    assert sorted_notes("met with Sarah Connolly + Jamal") == [
        (DebriefKind.NAME, "met with Sarah Connolly + Jamal")
    ]


def test_a_long_line_among_short_ones_was_not_broken_by_a_width() -> None:
    assert sorted_notes(
        "asked about my reasons -> told them the hours are not the problem, I would rather have "
        "one site to look after\n"
        "they weren't sure about my time in audits\n"
        "promised to send them the case study"
    ) == [
        (DebriefKind.ASKED, "asked about my reasons"),
        (
            DebriefKind.ANSWERED,
            "told them the hours are not the problem, I would rather have one site to look after",
        ),
        (DebriefKind.DOUBTED, "they weren't sure about my time in audits"),
        (DebriefKind.PROMISED, "promised to send them the case study"),
    ]


def test_an_answer_in_the_line_of_its_question_is_found_however_it_is_marked() -> None:
    for line in (
        "Q: how big is your team? A: nine",
        "Q: how big is your team? nine",
        "Q: how big is your team? - nine",
        "Asked: how big is your team? => nine",
    ):
        assert sorted_notes(line) == [
            (DebriefKind.ASKED, "how big is your team?"),
            (DebriefKind.ANSWERED, "nine"),
        ]
    assert sorted_notes("Q: have you led one? I said three. Why so few?")[0] == (
        DebriefKind.ASKED,
        "have you led one? I said three. Why so few?",
    )


def test_a_topic_and_what_was_said_of_it() -> None:
    assert sorted_notes("pay - said sixty") == [(DebriefKind.ANSWERED, "pay - said sixty")]


def test_people_are_told_by_what_they_are() -> None:
    assert sorted_notes("First round, Pria Nair (HR) and Tom Oakes (site director)")[0][0] is (
        DebriefKind.NAME
    )


def test_what_they_asked_one_would_do_is_no_promise() -> None:
    assert sorted_notes("They asked how I would bring new people up to speed.\n") == [
        (DebriefKind.ASKED, "They asked how I would bring new people up to speed.")
    ]
    assert sorted_notes("They asked for references, I'll send two by Friday")[-1][0] is (
        DebriefKind.PROMISED
    )
