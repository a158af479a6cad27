"""Each rule in wordings of its own: what contradicts, what fits, what time explains."""

from datetime import date

import pytest

from voicecoach.core.claims import Context, Level, Statement, check_statements, verdict

DAY = date(2026, 3, 1)


def said(text: str, question: str = "", day: date = DAY, source: str = "practice") -> Statement:
    return Statement(text, Context(question or None, day, source))


def level(earlier: Statement, later: Statement) -> Level | None:
    return verdict(check_statements(earlier, later))


CONTRADICTIONS = {
    "duration": [
        ("I've been teaching for twelve years", "I've been a teacher for about five years"),
        ("the build took fourteen weeks", "the build took us about six months"),
        ("I lived in Japan for four years", "I lived in Japan for about a year"),
    ],
    "count": [
        ("we launched in four countries", "we launched in eleven countries"),
        ("I see about twenty patients a day", "on average eight patients a day"),
        ("it was a forty seat restaurant", "the restaurant had ninety seats"),
    ],
    "team": [
        ("we were a team of twelve in the kitchen", "there were five of us in the kitchen"),
        ("I coded the stock system on my own", "three of us coded the stock system"),
    ],
    "money": [
        ("I'm on fifty two thousand", "I earn forty one thousand"),
        ("the van budget was thirty thousand", "the budget for the van was about twelve thousand"),
    ],
    "percent": [
        ("error rates dropped by ninety percent", "error rates dropped by about twenty percent"),
        ("footfall tripled", "footfall stayed flat"),
        ("yield went from sixty to ninety percent", "yield went from sixty to sixty six percent"),
    ],
    "date": [
        ("I started at Norvale in 2014", "I joined Norvale in 2018"),
        ("I opened my own salon in 2012", "I opened the salon in twenty eighteen"),
        ("I've been a licensed electrician since 2008", "I got my electrician's licence in 2016"),
    ],
    "skill": [
        ("I've never been abroad for work", "I worked abroad for two years"),
        ("I have no sales background", "I was in sales for four years"),
        ("I work with Terraform all day", "i have never used terra form"),
        ("I know nothing about sourdough", "I make sourdough twice a week"),
    ],
    "preference": [
        ("I love working outdoors", "I'd much rather be indoors"),
        ("I hate meetings", "I enjoy meetings"),
        ("I prefer one thing at a time", "I love juggling several things at once"),
    ],
    "title": [
        ("I was the restaurant manager at Gino's", "I was a waiter at Gino's"),
        ("I'm currently a postman", "I'm a security guard at the moment"),
    ],
    "education": [
        ("I have a degree in zoology", "my degree is in law"),
        ("I studied at Leeds", "I went to Durham University"),
    ],
    "location": [("I live in Ghent", "I'm based in Antwerp")],
    "name": [
        ("my boss is Aisha", "my boss is called Martin"),
        ("the owner was a man called Ferran", "the owner was Lucia"),
    ],
    "outcome": [
        ("it was my idea to move the desks", "moving the desks was Karen's idea"),
        ("we finished under budget on the roof", "the roof went twenty percent over budget"),
        ("we won the catering bid", "we lost the catering bid"),
    ],
}


@pytest.mark.parametrize(
    ("kind", "earlier", "later"),
    [(kind, *pair) for kind, pairs in CONTRADICTIONS.items() for pair in pairs],
)
def test_contradictions(kind: str, earlier: str, later: str) -> None:
    findings = check_statements(said(earlier), said(later))
    assert verdict(findings) is Level.CONTRADICTION
    assert findings[0].kind == kind
    assert findings[0].rule


@pytest.mark.parametrize(
    ("earlier", "later"),
    [
        ("I was at Norvale for two years", "I was at Dunmore for five years"),
        ("the build took fourteen weeks", "the design took six weeks"),
        ("I started at Norvale in 2014", "I left Norvale in 2018"),
        ("eighteen months at the mill", "a year and a half at the mill"),
        ("seven years in print, three of them as foreman", "three years as foreman"),
        ("I had twenty nine pupils", "about thirty pupils"),
        ("I'd need a crew of nine", "I had a crew of four"),
        ("my uncle was a miner for thirty years", "I was a miner for two years"),
        ("I've never worked in sales", "I've worked in marketing for six years"),
        ("I haven't used Revit much", "I've used Revit a bit"),
        ("I enjoy working alone", "I also enjoy working in a team"),
        ("I don't like conflict", "I can handle conflict when I have to"),
        ("I was a waiter and then I became manager", "I was the manager"),
        ("my sister lives in Paris", "I live in Lyon"),
        ("the first phase was late", "the second phase was on time"),
        ("my manager was called Bob", "my manager was Robert"),
        ("we won two of the three bids", "we lost one bid"),
        ("sales rose twelve percent", "complaints fell thirty percent"),
        ("how long is the contract, six months?", "my last contract was two years"),
    ],
)
def test_what_fits_together(earlier: str, later: str) -> None:
    assert level(said(earlier), said(later)) is None


WHY = "Why did you leave?"


@pytest.mark.parametrize(
    ("earlier", "later", "expected"),
    [
        ("they made my whole team redundant", "I left for better pay", Level.CONTRADICTION),
        ("I left because of my health", "I couldn't stand my manager", Level.CONTRADICTION),
        ("they fired me", "I handed in my notice", Level.CONTRADICTION),
        ("the commute was too long", "it was too far to travel, the commute", None),
        ("I wanted a new challenge", "there was no room to grow", None),
        ("the plant closed", "I was laid off", None),
    ],
)
def test_reasons_for_leaving(earlier: str, later: str, expected: Level | None) -> None:
    assert level(said(earlier, WHY), said(later, WHY)) is expected


def test_reasons_for_two_jobs_are_not_compared() -> None:
    one = said("I left the bakery because of the hours", "Why did you leave the bakery?")
    other = said("I left the depot because it closed", "Why did you leave the depot?")
    assert level(one, other) is None


def test_hedges_widen_as_documented() -> None:
    assert level(said("ten years in roofing"), said("about nine years in roofing")) is None
    assert (
        level(said("ten years in roofing"), said("about eight years in roofing")) is Level.UNCLEAR
    )
    seven_and_five = said("seven years in roofing"), said("about five years in roofing")
    assert level(*seven_and_five) is Level.CONTRADICTION


def test_fifteen_and_fifty_in_the_same_words_may_be_a_mishearing() -> None:
    heard = said("we had fifteen cooks"), said("we had fifty cooks")
    assert level(*heard) is Level.UNCLEAR
    written = said("we had fifteen cooks", source="notes"), said("we had fifty cooks")
    assert level(*written) is Level.CONTRADICTION
    reworded = said("fifteen cooks worked at the lodge"), said("the lodge had over fifty cooks")
    assert level(*reworded) is Level.CONTRADICTION


def test_an_ongoing_duration_grows_with_the_calendar() -> None:
    earlier = said("I've been in roofing for five years", day=date(2024, 3, 1))
    assert level(earlier, said("I've been in roofing for seven years")) is None
    assert level(earlier, said("I've been in roofing for twelve years")) is Level.CONTRADICTION


@pytest.mark.parametrize(
    ("earlier", "later"),
    [
        ("I run two depots", "I run five depots"),
        ("I've never used Figma", "I've used Figma every day since then"),
        ("I live in Leeds", "I live in York"),
        ("I don't want to manage people", "I'd love to manage people"),
        ("I'm still studying for my diploma in design", "I finished my diploma in design"),
    ],
)
def test_time_turns_a_conflict_into_a_question(earlier: str, later: str) -> None:
    found = level(said(earlier, day=date(2025, 1, 5)), said(later))
    assert found in {Level.CHANGED, None}
    assert level(said(earlier), said(later)) in {Level.CONTRADICTION, None}


def test_the_past_does_not_change_with_time() -> None:
    earlier = said("I graduated in 2010", day=date(2024, 1, 5))
    assert level(earlier, said("I graduated in 2014")) is Level.CONTRADICTION
    never = said("I used Figma for years", day=date(2024, 1, 5)), said("I've never used Figma")
    assert level(*never) is Level.CONTRADICTION


def test_a_resume_period_meets_a_spoken_length() -> None:
    line = said("Baker, Stone Lane Bakery, Mar 2022 – Present", source="resume")
    assert level(line, said("I've been at Stone Lane for nine years")) is Level.CONTRADICTION
    assert level(line, said("I've been at Stone Lane about four years")) is None


def test_having_left_before_one_said_one_was_there() -> None:
    there = said("I'm currently employed at the surgery", day=date(2026, 4, 2))
    gone = "I'm not working right now, I left the surgery in January"
    assert level(there, said(gone, day=date(2026, 4, 9))) is Level.CONTRADICTION
    earlier = said("I'm currently employed at the surgery", day=date(2025, 12, 2))
    assert level(earlier, said(gone, day=date(2026, 4, 9))) is Level.CHANGED


def test_a_qualification_bounds_the_years_of_practice() -> None:
    assert level(said("I passed the bar in 2011"), said("I've been a lawyer for five years")) is (
        Level.CONTRADICTION
    )
    qualified = said("I qualified as a pharmacist in 2012")
    assert level(qualified, said("I've been a pharmacist for fourteen years")) is None
    assert level(qualified, said("I've been a gardener for three years")) is None


def test_the_biggest_of_its_kind_is_one_thing() -> None:
    biggest = said("my biggest deal was eight hundred thousand")
    assert level(biggest, said("the largest deal I closed was two hundred thousand")) is (
        Level.CONTRADICTION
    )
    assert level(biggest, said("a typical deal was twenty thousand")) is None
