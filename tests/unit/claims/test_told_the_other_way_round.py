"""Objects, places and sides of work that stand before, behind or outside the clause that counts."""

from datetime import date

import pytest

from voicecoach.core.claims import Context, Level, Statement, check_statements, verdict

DAY = date(2026, 3, 1)


def level(
    earlier: str, later: str, asked: tuple[str, str] = ("", ""), source: str = "practice"
) -> Level | None:
    one = Statement(earlier, Context(question=asked[0], said_on=DAY, source=source))
    other = Statement(later, Context(question=asked[1], said_on=DAY, source="interview"))
    return verdict(check_statements(one, other))


@pytest.mark.parametrize(
    ("earlier", "later"),
    [
        ("Grafting isn't something I've ever done.", "I grafted most of the pear trees myself."),
        ("Grafting is one thing I haven't done yet.", "I grafted most of the pear trees myself."),
        ("So pruning a vine, no, I've not had the chance to do that.", "I pruned every vine."),
        ("I wasn't permitted to calibrate the scales.", "I calibrated the scales each Monday."),
    ],
)
def test_what_is_denied_may_stand_before_its_denial(earlier: str, later: str) -> None:
    assert level(earlier, later) is Level.CONTRADICTION


@pytest.mark.parametrize(
    ("earlier", "later"),
    [
        ("Grafting isn't something I mind.", "I grafted most of the pear trees myself."),
        ("I've never used Logic Pro.", "I could pick Logic Pro up in a week."),
        ("I've never brewed beer commercially.", "I brewed beer for my sister's wedding."),
    ],
)
def test_an_attitude_or_a_promise_denies_and_affirms_nothing(earlier: str, later: str) -> None:
    assert level(earlier, later) is None


@pytest.mark.parametrize(
    ("earlier", "later", "asked"),
    [
        (
            "I'm living in Exeter.",
            "I'd be driving up from Truro where I live.",
            ("Where do you live?", "How far is it?"),
        ),
        (
            "I work in Dundee, by the docks.",
            "We're based in Perth, all of us.",
            ("Where do you work?", "Where's your office now?"),
        ),
        (
            "The last dairy I worked at was over in Yeovil.",
            "My last place was in Taunton.",
            ("Where was your last dairy?", "Where did you last work?"),
        ),
        (
            "I did my traineeship in Hull.",
            "The traineeship was all online.",
            ("Where did you train?", "Tell me about the traineeship"),
        ),
        (
            "I grew up right here, two streets away.",
            "I don't know the area, I only came up here for the job.",
            ("Where are you from?", "Do you know the area?"),
        ),
    ],
)
def test_two_places_for_one_home_job_or_training(
    earlier: str, later: str, asked: tuple[str, str]
) -> None:
    assert level(earlier, later, asked) is Level.CONTRADICTION


def test_a_firm_has_more_than_one_place() -> None:
    asked = ("Where's head office?", "Where do you work?")
    assert level("Our head office is in Hull.", "I work in Dundee.", asked) is None


@pytest.mark.parametrize(
    ("earlier", "later", "asked"),
    [
        (
            "I was lead designer at Fennimore.",
            "At Fennimore I wasn't part of the design team.",
            ("What was your role at Fennimore?", "What did you do at Fennimore?"),
        ),
        (
            "I presented the drivetime show at Fen Radio.",
            "At Fen Radio I made the coffee, I was never on air.",
            ("What did you do at Fen Radio?", "Your job at Fen Radio?"),
        ),
    ],
)
def test_whoever_was_not_on_a_side_had_no_title_of_it(
    earlier: str, later: str, asked: tuple[str, str]
) -> None:
    assert level(earlier, later, asked) is Level.CONTRADICTION


def test_what_came_about_in_one_telling_and_not_in_the_other() -> None:
    asked = ("Tell me about the bandstand", "What happened with the bandstand?")
    assert (
        level("We got the bandstand built.", "The bandstand never got built.", asked)
        is Level.CONTRADICTION
    )


@pytest.mark.parametrize(
    ("earlier", "later"),
    [
        ("The bandstand wasn't built until June.", "The bandstand was built."),
        ("The bandstand wasn't built straight away.", "We got the bandstand built."),
        ("The bandstand never got built.", "The boathouse got built."),
    ],
)
def test_later_or_something_else_came_about(earlier: str, later: str) -> None:
    assert level(earlier, later) is None


def test_a_note_that_counts_a_crew_names_no_post() -> None:
    asked = ("Role at Fennimore", "")
    assert level("Trained one apprentice", "said crew of six + two apprentices", asked) is None
