"""In long answers a figure needs a tie of its own to be set against another."""

from datetime import date

from voicecoach.core.claims import Context, Level, Statement, check_statements, verdict


def said(text: str, question: str, source: str = "interview") -> Statement:
    return Statement(text, Context(question=question, said_on=date(2026, 3, 2), source=source))


STRIKE = said(
    "The ferry strike was the worst of it. Harbour traffic stopped, and the pilots walked out of "
    "the Alderney terminal for five weeks. I slept in the signal cabin, my brother brought soup, "
    "and the radio played accordion music all night.",
    "Tell me about a hard time",
)


def test_lengths_told_in_passing_are_not_one() -> None:
    later = said(
        "I was at the Alderney terminal first. The uniform itched and the canteen served herring "
        "on Fridays, which I came to like. It took three years before they let me near a crane, "
        "and my knees remember every ladder of it.",
        "How did you start?",
    )

    assert verdict(check_statements(STRIKE, later)) is None


def test_crews_of_two_stories_are_not_one() -> None:
    earlier = said(
        "A barge broke loose in the storm. Two of us went out on the tender with a rope, soaked "
        "to the skin, and hooked the barge by its stern rail before it met the lighthouse.",
        "Tell me about a hard time",
    )
    later = said(
        "The skipper wanted paint, the mate wanted varnish. We held the tender against the quay "
        "and argued about brushes until supper. In the end we voted, the six of us, and "
        "varnish won by a hair.",
        "Tell me about a disagreement",
    )

    assert verdict(check_statements(earlier, later)) is None


def test_the_month_of_a_story_has_the_year_of_the_story() -> None:
    earlier = said("Rigger, Dunmore Masts, March 2019 to present\nPainter", "", "resume")
    later = said(
        "The old yard burnt down in the autumn of 2018 and I drove a van over that winter, then "
        "Dunmore Masts wanted a rigger and I started with them in the March.",
        "Why did you leave the yard?",
    )

    assert verdict(check_statements(earlier, later)) is None


def test_a_line_of_a_resume_dates_what_it_names() -> None:
    earlier = said(
        "Ola Brekke, rigger\nDunmore Masts, Cork, rigger, May 2019 to present", "", "resume"
    )
    later = said("I started at Dunmore in March of 2021.", "When did you join your firm?")

    assert verdict(check_statements(earlier, later)) is Level.CONTRADICTION


def test_bucks_without_thousands_are_no_salary() -> None:
    earlier = said("I'd want eighty a year.", "What salary are you looking for?")
    later = said(
        "I paid for my own course, three hundred bucks.", "What pay do you expect in your next job?"
    )

    assert verdict(check_statements(earlier, later)) is None


def test_the_most_there_ever_was_bounds_every_story() -> None:
    earlier = said(
        "It was the harvest gala. Eleven hundred portions of trout left my counter by midnight, "
        "and the mayor came behind the curtain to shake hands with the dishwasher.",
        "What was your greatest evening?",
    )
    later = said(
        "I'd be honest with you. Six hundred portions is the most I've ever sent out, that was for "
        "a regatta, and I slept on flour sacks after it.",
        "Could you feed a thousand?",
    )

    assert verdict(check_statements(earlier, later)) is Level.CONTRADICTION


def test_it_is_the_one_measure_an_answer_speaks_of() -> None:
    earlier = said("Attendance raised from 58 % to 84 % (2022)\nChoir", "", "resume")
    later = said(
        "I rang the parents on Sunday evenings, with a biscuit. We had fifty eight percent of "
        "them turning up, and by summer we'd got it up to sixty six. The harp teacher wept.",
        "How did attendance change at your school?",
    )

    assert verdict(check_statements(earlier, later)) is Level.CONTRADICTION


def test_the_figure_of_a_whole_firm_is_not_ones_own() -> None:
    earlier = said("Attendance raised from 58 % to 84 % (2022)\nChoir", "", "resume")
    later = said("In the school as a whole attendance is at seventy percent.", "And the others?")

    assert verdict(check_statements(earlier, later)) is None


def test_four_percent_of_waste_are_not_seven() -> None:
    earlier = said("We brought scrap down to four percent.", "Tell me about a result")
    later = said("We got scrap down to seven percent.", "What did you achieve?")

    assert verdict(check_statements(earlier, later)) is Level.CONTRADICTION


def test_a_paper_begun_and_dropped_is_not_held() -> None:
    earlier = said("HNC Marine Engineering, Galway, 2014\nRadio licence", "", "resume")
    later = said(
        "I did start on an HNC in Galway, but with the night ferry and twins at home I never got "
        "to the end of it. The folder props up a lamp.",
        "What qualifications do you have?",
    )

    assert verdict(check_statements(earlier, later)) is Level.CONTRADICTION


def test_no_school_of_a_kind() -> None:
    earlier = said("I went to Sandymount Ballet, three evenings a week.", "Where did you train?")
    later = said("I never went to ballet school, not once.", "How did you learn to dance?")

    assert verdict(check_statements(earlier, later)) is Level.CONTRADICTION


def test_the_first_paper_is_not_the_ticket() -> None:
    notes = said("told them: have rigger ticket\nasked ropes, knots, tickets", "", "notes")
    later = said(
        "No, I haven't got it, I've never sat the course. I passed the first paper of another one.",
        "Do you hold the rigger ticket?",
    )

    assert verdict(check_statements(notes, later)) is Level.CONTRADICTION


def test_what_the_others_offer_is_not_ones_pay() -> None:
    earlier = said("I make sixty eight at the Anchor.", "What do you earn?")
    later = said(
        "I'm making fifty four thousand a year. So what you're offering, sixty seven, would be "
        "a step up.",
        "What are you earning at present?",
    )

    assert verdict(check_statements(earlier, later)) is Level.CONTRADICTION


def test_the_lesser_side_of_a_preference() -> None:
    earlier = said("I prefer night shifts to day shifts.", "How do you feel about nights?")
    later = said("I much prefer day shifts to night shifts.", "What hours suit you?")

    assert verdict(check_statements(earlier, later)) is Level.CONTRADICTION


def test_the_whole_of_one_story_told_twice() -> None:
    earlier = said(
        "We rewired the organ loft, with a carpenter from Bruges. From lifting the first board to "
        "the organist playing a hymn it was nine weeks. The pigeons left and the verger wept.",
        "Describe a project you led",
    )
    later = said(
        "The organ loft, then. It dragged on for nearly two years, since the carpenter from Bruges "
        "came by bicycle and the verger feared for his pigeons. The bishop blessed every hymn.",
        "Tell us about something slow",
    )

    assert verdict(check_statements(earlier, later)) is Level.CONTRADICTION


def test_a_bare_rank_is_short_for_a_title() -> None:
    earlier = said("Ana Coll\nMarlow Freight, junior tide analyst, 2018 to 2021", "", "resume")
    later = said("Marlow Freight hired me as a junior.", "Tell me about yourself")

    assert verdict(check_statements(earlier, later)) is None
